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
import id.bham.core.knowledge.Truth;
import id.bham.core.time.PartialDate;
import org.immutables.value.Value;

/** The plan of a task force for a year (rencana kerja), with the actions that it sets. */
@Value.Immutable
@ValueStyle
public abstract class WorkPlan implements Described {

    private static final Declaration<WorkPlan, Builder> RECORD =
            RecordType.declare("workPlan", WorkPlan.class, WorkPlan::builder, WorkPlan::toBuilder, Builder::build);

    /** Where {@link #title()} stands. */
    public static final Place<WorkPlan, String> TITLE =
            RECORD.fact("title", String.class, WorkPlan::title, Builder::title);

    /** Where {@link #year()} stands. */
    public static final Place<WorkPlan, Integer> YEAR =
            RECORD.fact("year", Integer.class, WorkPlan::year, Builder::year);

    /** Where {@link #adoptedOn()} stands. */
    public static final Place<WorkPlan, PartialDate> ADOPTED_ON =
            RECORD.fact("adoptedOn", PartialDate.class, WorkPlan::adoptedOn, Builder::adoptedOn);

    /** Where {@link #actions()} stand. */
    public static final Items<WorkPlan, PriorityAction> ACTIONS =
            RECORD.listing("actions", PriorityAction.TYPE, WorkPlan::actions, Builder::actions);

    /** What a work plan can state. */
    public static final RecordType<WorkPlan> TYPE = RECORD.knownBy(YEAR)
            .knownBy(TITLE)
            .knownBy(ADOPTED_ON, PartialDate::year)
            .type();

    WorkPlan() {}

    /** {@return a builder that needs nothing; what is not set is unknown} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return its title} */
    public abstract Fact<String> title();

    /** {@return the year for which it is made, 1 to 9999} */
    public abstract Fact<Integer> year();

    /** {@return the day on which it was adopted; absent if it never was} */
    public abstract Fact<PartialDate> adoptedOn();

    /** {@return the actions that it sets} */
    public abstract Listing<PriorityAction> actions();

    @Override
    public RecordType<WorkPlan> type() {
        return TYPE;
    }

    /**
     * {@return whether it is for a year, in three values}
     *
     * @param of the year
     */
    public Truth isFor(int of) {
        return year().matches(known -> known == of);
    }

    @Value.Check
    void check() {
        Names.checkNotBlank("title", title().value());
        year().value().ifPresent(year -> Years.check("year of a work plan", year));
    }

    /** {@return a builder in which all is set as it is here} */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds a {@link WorkPlan}. Each setter, with what it takes:
     *
     * <ul>
     *   <li>{@link WorkPlan#title() title} (text, not blank; unknown if left out): its title.
     *   <li>{@link WorkPlan#year() year} (whole number; unknown if left out): the year for which it is made, 1 to 9999.
     *   <li>{@link WorkPlan#adoptedOn() adoptedOn} ({@link id.bham.core.time.PartialDate} in the years 1 to 9999; unknown if left
     *       out): the day on which it was adopted; absent if it never was.
     *   <li>{@link WorkPlan#actions() actions} (each: {@link id.bham.core.action.PriorityAction}; unknown if left out): the actions
     *       that it sets.
     * </ul>
     */
    public static final class Builder extends ImmutableWorkPlan.Builder {
        Builder() {}
    }
}
