package id.bham.core.evaluation;

import id.bham.core.check.Names;
import id.bham.core.encoding.ValueStyle;
import id.bham.core.knowledge.Declaration;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Items;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Place;
import id.bham.core.knowledge.RecordType;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import org.immutables.value.Value;

/**
 * A look back at the priority actions of a stretch of time (evaluasi). It is not a {@link ProgressReport}:
 * evaluations were announced for every two years, reports are due for every year.
 */
@Value.Immutable
@ValueStyle
public abstract class Evaluation implements Described {

    private static final Declaration<Evaluation, Builder> RECORD = RecordType.declare(
            "evaluation", Evaluation.class, Evaluation::builder, Evaluation::toBuilder, Builder::build);

    /** Where {@link #title()} stands. */
    public static final Place<Evaluation, String> TITLE =
            RECORD.fact("title", String.class, Evaluation::title, Builder::title);

    /** Where {@link #period()} stands. */
    public static final Place<Evaluation, ValidityPeriod> PERIOD =
            RECORD.fact("period", ValidityPeriod.TYPE, Evaluation::period, Builder::period);

    /** Where {@link #completedOn()} stands. */
    public static final Place<Evaluation, PartialDate> COMPLETED_ON =
            RECORD.fact("completedOn", PartialDate.class, Evaluation::completedOn, Builder::completedOn);

    /** Where {@link #coordinator()} stands. */
    public static final Place<Evaluation, String> COORDINATOR =
            RECORD.reference("coordinator", Evaluation::coordinator, Builder::coordinator);

    /** Where {@link #results()} stand. */
    public static final Items<Evaluation, ActionResult> RESULTS =
            RECORD.listing("results", ActionResult.TYPE, Evaluation::results, Builder::results);

    /** What an evaluation can state. */
    public static final RecordType<Evaluation> TYPE = RECORD.knownBy(TITLE)
            .knownBy(PERIOD.then(ValidityPeriod.FIRST_DAY), PartialDate::year)
            .knownBy(COMPLETED_ON, PartialDate::year)
            .type();

    Evaluation() {}

    /** {@return a builder that needs nothing; what is not set is unknown} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return its title} */
    public abstract Fact<String> title();

    /** {@return the days that it looks at} */
    public abstract Fact<ValidityPeriod> period();

    /** {@return the day on which it was completed; absent if it was not} */
    public abstract Fact<PartialDate> completedOn();

    /** {@return the id of the body that coordinated it; absent if none did} */
    public abstract Fact<String> coordinator();

    /** {@return what it tells of sub-actions} */
    public abstract Listing<ActionResult> results();

    @Override
    public RecordType<Evaluation> type() {
        return TYPE;
    }

    @Value.Check
    void check() {
        Names.checkNotBlank("title", title().value());
        Names.checkNotBlank("coordinator", coordinator().value());
    }

    /** {@return a builder in which all is set as it is here} */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds an {@link Evaluation}. Each setter, with what it takes:
     *
     * <ul>
     *   <li>{@link Evaluation#title() title} (text, not blank; unknown if left out): its title.
     *   <li>{@link Evaluation#period() period} ({@link id.bham.core.time.ValidityPeriod}, both days inclusive; unknown if left
     *       out): the days that it looks at.
     *   <li>{@link Evaluation#completedOn() completedOn} ({@link id.bham.core.time.PartialDate} in the years 1 to 9999; unknown if
     *       left out): the day on which it was completed; absent if it was not.
     *   <li>{@link Evaluation#coordinator() coordinator} (text, not blank; unknown if left out): the id of the body that
     *       coordinated it; absent if none did.
     *   <li>{@link Evaluation#results() results} (each: {@link id.bham.core.evaluation.ActionResult}; unknown if left out): what it
     *       tells of sub-actions.
     * </ul>
     */
    public static final class Builder extends ImmutableEvaluation.Builder {
        Builder() {}
    }
}
