package id.bham.core.action;

import id.bham.core.check.Names;
import id.bham.core.encoding.ValueStyle;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.RecordType;
import id.bham.core.mandate.HumanRightsObligation;
import id.bham.core.mandate.Pillar;
import id.bham.core.mandate.Strategy;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import org.immutables.value.Value;

/** A priority action (aksi prioritas BHAM), through which the National Strategy is carried out. */
@Value.Immutable
@ValueStyle
public abstract class PriorityAction implements Described {

    /** What a priority action can state. */
    public static final RecordType<PriorityAction> TYPE = RecordType.of(
                    PriorityAction.class,
                    PriorityAction::builder,
                    PriorityAction::toBuilder,
                    PriorityAction.Builder::build)
            .fact("title", String.class, PriorityAction::title, PriorityAction.Builder::title)
            .fact("strategy", Strategy.class, PriorityAction::strategy, PriorityAction.Builder::strategy)
            .fact("responsible", String.class, PriorityAction::responsible, PriorityAction.Builder::responsible)
            .fact("period", ValidityPeriod.TYPE, PriorityAction::period, PriorityAction.Builder::period)
            .fact("closedOn", PartialDate.class, PriorityAction::closedOn, PriorityAction.Builder::closedOn)
            .fact("explanation", String.class, PriorityAction::explanation, PriorityAction.Builder::explanation)
            .listing("pillars", Pillar.class, PriorityAction::pillars, PriorityAction.Builder::pillars)
            .listing(
                    "obligations",
                    HumanRightsObligation.class,
                    PriorityAction::obligations,
                    PriorityAction.Builder::obligations)
            .type();

    PriorityAction() {}

    /**
     * Starts one.
     *
     * @return a builder that needs nothing; what is not set is unknown
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What is done.
     *
     * @return the words of the source
     */
    public abstract Fact<String> title();

    /**
     * The strategy that it serves.
     *
     * @return the strategy
     */
    public abstract Fact<Strategy> strategy();

    /**
     * The working group or institution that answers for it, by the name it has in the task force.
     *
     * @return the name
     */
    public abstract Fact<String> responsible();

    /**
     * The days on which it runs.
     *
     * @return the period
     */
    public abstract Fact<ValidityPeriod> period();

    /**
     * The day on which it was closed; absent if it was not.
     *
     * @return the day of closing
     */
    public abstract Fact<PartialDate> closedOn();

    /**
     * Why it is not closed though its last day is over; absent if nobody explained it.
     *
     * @return the explanation
     */
    public abstract Fact<String> explanation();

    /**
     * The pillars of the UN Guiding Principles that it serves.
     *
     * @return the pillars
     */
    public abstract Listing<Pillar> pillars();

    /**
     * The state's obligations (P5HAM) that it serves.
     *
     * @return the obligations
     */
    public abstract Listing<HumanRightsObligation> obligations();

    @Override
    public RecordType<PriorityAction> type() {
        return TYPE;
    }

    @Value.Check
    void check() {
        Names.checkNotBlank("title", title());
        Names.checkNotBlank("responsible", responsible());
        Names.checkNotBlank("explanation", explanation());
    }

    /**
     * Starts from this one.
     *
     * @return a builder in which all is set as it is here
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link PriorityAction}; what is not set is unknown. */
    public static final class Builder extends ImmutablePriorityAction.Builder {
        Builder() {}
    }
}
