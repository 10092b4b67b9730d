package id.bham.core.body;

import com.google.common.collect.ImmutableList;
import id.bham.core.check.Names;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Property;
import id.bham.core.knowledge.Truth;
import id.bham.core.mandate.Strategy;
import id.bham.core.mandate.Task;
import java.util.List;
import org.immutables.value.Value;

/** A part of a task force that answers for a strategy (kelompok kerja, pokja). */
@Value.Immutable
@ValueStyle
public abstract class WorkingGroup implements Described {

    WorkingGroup() {}

    /**
     * Starts one.
     *
     * @return a builder that needs nothing; what is not set is unknown
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Its name.
     *
     * @return the name
     */
    @Value.Default
    public Fact<String> name() {
        return Fact.unknown();
    }

    /**
     * The strategies that it answers for.
     *
     * @return the strategies
     */
    @Value.Default
    public Listing<Strategy> strategies() {
        return Listing.unknown();
    }

    /**
     * The seat that leads it.
     *
     * @return the seat
     */
    @Value.Default
    public Fact<Seat> lead() {
        return Fact.unknown();
    }

    /**
     * The other seats in it.
     *
     * @return the seats
     */
    @Value.Default
    public Listing<Seat> members() {
        return Listing.unknown();
    }

    /**
     * What it is charged with.
     *
     * @return the tasks
     */
    @Value.Default
    public Listing<Task> tasks() {
        return Listing.unknown();
    }

    @Override
    @Value.Lazy
    public List<Property> properties() {
        return ImmutableList.of(
                new Property("name", name()),
                new Property("strategies", strategies()),
                new Property("lead", lead()),
                new Property("members", members()),
                new Property("tasks", tasks()));
    }

    /**
     * Whether it answers for a strategy.
     *
     * @param strategy the strategy
     * @return the answer in three values
     */
    public Truth covers(Strategy strategy) {
        return strategies().has(strategy);
    }

    @Value.Check
    void check() {
        Names.checkNotBlank("name", name());
    }

    /**
     * Starts from this one.
     *
     * @return a builder in which all is set as it is here
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link WorkingGroup}; what is not set is unknown. */
    public static final class Builder extends ImmutableWorkingGroup.Builder {
        Builder() {}

        /**
         * Sets {@link WorkingGroup#name()} to a known value.
         *
         * @param name the name
         * @return this builder
         */
        public Builder name(String name) {
            return name(Fact.known(name));
        }

        /**
         * Sets {@link WorkingGroup#lead()} to a known value.
         *
         * @param lead the seat
         * @return this builder
         */
        public Builder lead(Seat lead) {
            return lead(Fact.known(lead));
        }
    }
}
