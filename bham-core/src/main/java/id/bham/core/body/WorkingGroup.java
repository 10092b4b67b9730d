package id.bham.core.body;

import id.bham.core.check.Names;
import id.bham.core.condition.Condition;
import id.bham.core.condition.Reads;
import id.bham.core.encoding.ValueStyle;
import id.bham.core.knowledge.Declaration;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Items;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Place;
import id.bham.core.knowledge.RecordType;
import id.bham.core.knowledge.Truth;
import id.bham.core.mandate.Strategy;
import id.bham.core.mandate.Task;
import org.immutables.value.Value;

/** A part of a task force that answers for a strategy (kelompok kerja, pokja). */
@Value.Immutable
@ValueStyle
public abstract class WorkingGroup implements Described {

    private static final Declaration<WorkingGroup, Builder> RECORD = RecordType.declare(
            "workingGroup", WorkingGroup.class, WorkingGroup::builder, WorkingGroup::toBuilder, Builder::build);

    /** Where {@link #name()} stands. */
    public static final Place<WorkingGroup, String> NAME =
            RECORD.fact("name", String.class, WorkingGroup::name, Builder::name);

    /** Where {@link #strategies()} stand. */
    public static final Items<WorkingGroup, Strategy> STRATEGIES =
            RECORD.listing("strategies", Strategy.class, WorkingGroup::strategies, Builder::strategies);

    /** Where {@link #lead()} stands. */
    public static final Place<WorkingGroup, Seat> LEAD =
            RECORD.fact("lead", Seat.TYPE, WorkingGroup::lead, Builder::lead);

    /** Where {@link #members()} stand. */
    public static final Items<WorkingGroup, Seat> MEMBERS =
            RECORD.listing("members", Seat.TYPE, WorkingGroup::members, Builder::members);

    /** Where {@link #tasks()} stand. */
    public static final Items<WorkingGroup, Task> TASKS =
            RECORD.listing("tasks", Task.TYPE, WorkingGroup::tasks, Builder::tasks);

    /** What a working group can state. */
    public static final RecordType<WorkingGroup> TYPE =
            RECORD.knownBy(NAME).knownBy(STRATEGIES).type();

    /** Whether it {@linkplain #covers covers} just one strategy. */
    public static final Condition<WorkingGroup> COVERING_ONE = Condition.asked(
            (group, at) ->
                    Listing.complete(Strategy.values()).count(group::covers).isExactly(1),
            Reads.of(STRATEGIES));

    WorkingGroup() {}

    /** {@return a builder that needs nothing; what is not set is unknown} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return its name} */
    public abstract Fact<String> name();

    /** {@return the strategies that it answers for} */
    public abstract Listing<Strategy> strategies();

    /** {@return the seat that leads it} */
    public abstract Fact<Seat> lead();

    /** {@return the other seats in it} */
    public abstract Listing<Seat> members();

    /** {@return what it is charged with} */
    public abstract Listing<Task> tasks();

    @Override
    public RecordType<WorkingGroup> type() {
        return TYPE;
    }

    /**
     * {@return the condition that {@link #covers} asks, for the working groups that answer for a strategy}
     *
     * @param strategy the strategy
     */
    public static Condition<WorkingGroup> covering(Strategy strategy) {
        return Condition.has(STRATEGIES, strategy);
    }

    /**
     * {@return whether it answers for a strategy, in three values}
     *
     * @param strategy the strategy
     */
    public Truth covers(Strategy strategy) {
        return strategies().has(strategy);
    }

    @Value.Check
    void check() {
        Names.checkNotBlank("name", name().value());
    }

    /** {@return a builder in which all is set as it is here} */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds a {@link WorkingGroup}. Each setter, with what it takes:
     *
     * <ul>
     *   <li>{@link WorkingGroup#name() name} (text, not blank; unknown if left out): its name.
     *   <li>{@link WorkingGroup#strategies() strategies} (each: {@link id.bham.core.mandate.Strategy}; unknown if left out): the
     *       strategies that it answers for.
     *   <li>{@link WorkingGroup#lead() lead} ({@link id.bham.core.body.Seat}; unknown if left out): the seat that leads it.
     *   <li>{@link WorkingGroup#members() members} (each: {@link id.bham.core.body.Seat}; unknown if left out): the other seats in
     *       it.
     *   <li>{@link WorkingGroup#tasks() tasks} (each: {@link id.bham.core.mandate.Task}; unknown if left out): what it is charged
     *       with.
     * </ul>
     */
    public static final class Builder extends ImmutableWorkingGroup.Builder {
        Builder() {}
    }
}
