package id.bham.core.action;

import id.bham.core.check.Names;
import id.bham.core.check.Years;
import id.bham.core.encoding.ValueStyle;
import id.bham.core.knowledge.Declaration;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Items;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Place;
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

    private static final Declaration<PriorityAction, Builder> RECORD = RecordType.declare(
            "priorityAction", PriorityAction.class, PriorityAction::builder, PriorityAction::toBuilder, Builder::build);

    /** Where {@link #title()} stands. */
    public static final Place<PriorityAction, String> TITLE =
            RECORD.fact("title", String.class, PriorityAction::title, Builder::title);

    /** Where {@link #strategy()} stands. */
    public static final Place<PriorityAction, Strategy> STRATEGY =
            RECORD.fact("strategy", Strategy.class, PriorityAction::strategy, Builder::strategy);

    /** Where {@link #subAction()} stands. */
    public static final Place<PriorityAction, String> SUB_ACTION =
            RECORD.fact("subAction", String.class, PriorityAction::subAction, Builder::subAction);

    /** Where {@link #criteria()} stand. */
    public static final Items<PriorityAction, String> CRITERIA =
            RECORD.listing("criteria", String.class, PriorityAction::criteria, Builder::criteria);

    /** Where {@link #targetYears()} stand. */
    public static final Items<PriorityAction, Integer> TARGET_YEARS =
            RECORD.listing("targetYears", Integer.class, PriorityAction::targetYears, Builder::targetYears);

    /** Where {@link #responsible()} stand. */
    public static final Items<PriorityAction, ActionParty> RESPONSIBLE =
            RECORD.listing("responsible", ActionParty.TYPE, PriorityAction::responsible, Builder::responsible);

    /** Where {@link #related()} stand. */
    public static final Items<PriorityAction, ActionParty> RELATED =
            RECORD.listing("related", ActionParty.TYPE, PriorityAction::related, Builder::related);

    /** Where {@link #period()} stands. */
    public static final Place<PriorityAction, ValidityPeriod> PERIOD =
            RECORD.fact("period", ValidityPeriod.TYPE, PriorityAction::period, Builder::period);

    /** Where {@link #closedOn()} stands. */
    public static final Place<PriorityAction, PartialDate> CLOSED_ON =
            RECORD.fact("closedOn", PartialDate.class, PriorityAction::closedOn, Builder::closedOn);

    /** Where {@link #explanation()} stands. */
    public static final Place<PriorityAction, String> EXPLANATION =
            RECORD.fact("explanation", String.class, PriorityAction::explanation, Builder::explanation);

    /** Where {@link #pillars()} stand. */
    public static final Items<PriorityAction, Pillar> PILLARS =
            RECORD.listing("pillars", Pillar.class, PriorityAction::pillars, Builder::pillars);

    /** Where {@link #obligations()} stand. */
    public static final Items<PriorityAction, HumanRightsObligation> OBLIGATIONS = RECORD.listing(
            "obligations", HumanRightsObligation.class, PriorityAction::obligations, Builder::obligations);

    /** What a priority action can state. */
    public static final RecordType<PriorityAction> TYPE =
            RECORD.knownBy(SUB_ACTION).knownBy(TITLE).knownBy(TARGET_YEARS).type();

    PriorityAction() {}

    /** {@return a builder that needs nothing; what is not set is unknown} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what is done, in the words of the source} */
    public abstract Fact<String> title();

    /** {@return the strategy that it serves} */
    public abstract Fact<Strategy> strategy();

    /**
     * {@return the id of the sub-action (sub aksi) of the National Strategy that it carries out, such as {@code S2-1.1}, or what the
     * source names in its place; absent if it names none}
     */
    public abstract Fact<String> subAction();

    /** {@return by what it is seen that it was carried out (kriteria keberhasilan), in the words of the source} */
    public abstract Listing<String> criteria();

    /** {@return the years for which it sets itself something to reach (tahun target), each 1 to 9999} */
    public abstract Listing<Integer> targetYears();

    /** {@return those who answer for it (penanggung jawab)} */
    public abstract Listing<ActionParty> responsible();

    /** {@return those who have to do with it besides (pihak terkait)} */
    public abstract Listing<ActionParty> related();

    /** {@return the days on which it runs} */
    public abstract Fact<ValidityPeriod> period();

    /** {@return the day on which it was closed; absent if it was not} */
    public abstract Fact<PartialDate> closedOn();

    /** {@return why it is not closed though its last day is over; absent if nobody explained it} */
    public abstract Fact<String> explanation();

    /** {@return the pillars of the UN Guiding Principles that it serves} */
    public abstract Listing<Pillar> pillars();

    /** {@return the state's obligations (P5HAM) that it serves} */
    public abstract Listing<HumanRightsObligation> obligations();

    @Override
    public RecordType<PriorityAction> type() {
        return TYPE;
    }

    @Value.Check
    void check() {
        Names.checkNotBlank("title", title().value());
        Names.checkNotBlank("sub-action", subAction().value());
        criteria().items().forEach(criterion -> Names.checkNotBlank("criterion", criterion));
        targetYears().items().forEach(year -> Years.check("target year of an action", year));
        Names.checkNotBlank("explanation", explanation().value());
    }

    /** {@return a builder in which all is set as it is here} */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds a {@link PriorityAction}. Each setter, with what it takes:
     *
     * <ul>
     *   <li>{@link PriorityAction#title() title} (text, not blank; unknown if left out): what is done, in the words of the source.
     *   <li>{@link PriorityAction#strategy() strategy} ({@link id.bham.core.mandate.Strategy}; unknown if left out): the strategy
     *       that it serves.
     *   <li>{@link PriorityAction#subAction() subAction} (text, not blank; unknown if left out): the id of the sub-action (sub
     *       aksi) of the National Strategy that it carries out, such as {@code S2-1.1}, or what the source names in its place;
     *       absent if it names none.
     *   <li>{@link PriorityAction#criteria() criteria} (each: text, not blank; unknown if left out): by what it is seen that it was
     *       carried out (kriteria keberhasilan), in the words of the source.
     *   <li>{@link PriorityAction#targetYears() targetYears} (each: whole number; unknown if left out): the years for which it sets
     *       itself something to reach (tahun target), each 1 to 9999.
     *   <li>{@link PriorityAction#responsible() responsible} (each: {@link id.bham.core.action.ActionParty}; unknown if left out):
     *       those who answer for it (penanggung jawab).
     *   <li>{@link PriorityAction#related() related} (each: {@link id.bham.core.action.ActionParty}; unknown if left out): those
     *       who have to do with it besides (pihak terkait).
     *   <li>{@link PriorityAction#period() period} ({@link id.bham.core.time.ValidityPeriod}, both days inclusive; unknown if left
     *       out): the days on which it runs.
     *   <li>{@link PriorityAction#closedOn() closedOn} ({@link id.bham.core.time.PartialDate} in the years 1 to 9999; unknown if
     *       left out): the day on which it was closed; absent if it was not.
     *   <li>{@link PriorityAction#explanation() explanation} (text, not blank; unknown if left out): why it is not closed though
     *       its last day is over; absent if nobody explained it.
     *   <li>{@link PriorityAction#pillars() pillars} (each: {@link id.bham.core.mandate.Pillar}; unknown if left out): the pillars
     *       of the UN Guiding Principles that it serves.
     *   <li>{@link PriorityAction#obligations() obligations} (each: {@link id.bham.core.mandate.HumanRightsObligation}; unknown if
     *       left out): the state's obligations (P5HAM) that it serves.
     * </ul>
     */
    public static final class Builder extends ImmutablePriorityAction.Builder {
        Builder() {}
    }
}
