package id.bham.core.evaluation;

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
import java.time.Year;
import org.immutables.value.Value;

/** A report on the results of the actions of a year (laporan hasil pelaksanaan aksi BHAM). */
@Value.Immutable
@ValueStyle
public abstract class ProgressReport implements Described {

    private static final Declaration<ProgressReport, Builder> RECORD = RecordType.declare(
            "progressReport", ProgressReport.class, ProgressReport::builder, ProgressReport::toBuilder, Builder::build);

    /** Where {@link #year()} stands. */
    public static final Place<ProgressReport, Integer> YEAR =
            RECORD.fact("year", Integer.class, ProgressReport::year, Builder::year);

    /** Where {@link #submittedOn()} stands. */
    public static final Place<ProgressReport, PartialDate> SUBMITTED_ON =
            RECORD.fact("submittedOn", PartialDate.class, ProgressReport::submittedOn, Builder::submittedOn);

    /** Where {@link #recipient()} stands. */
    public static final Place<ProgressReport, ReportRecipient> RECIPIENT =
            RECORD.fact("recipient", ReportRecipient.class, ProgressReport::recipient, Builder::recipient);

    /** Where {@link #code()} stands. */
    public static final Place<ProgressReport, String> CODE =
            RECORD.fact("code", String.class, ProgressReport::code, Builder::code);

    /** Where {@link #publishedOn()} stands. */
    public static final Place<ProgressReport, PartialDate> PUBLISHED_ON =
            RECORD.fact("publishedOn", PartialDate.class, ProgressReport::publishedOn, Builder::publishedOn);

    /** Where {@link #results()} stand. */
    public static final Items<ProgressReport, ActionResult> RESULTS =
            RECORD.listing("results", ActionResult.TYPE, ProgressReport::results, Builder::results);

    /** What a report can state. */
    public static final RecordType<ProgressReport> TYPE = RECORD.knownBy(YEAR)
            .knownBy(CODE)
            .knownBy(SUBMITTED_ON, PartialDate::year)
            .type();

    ProgressReport() {}

    /** {@return a builder that needs nothing; what is not set is unknown} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the year on which it reports, 1 to 9999} */
    public abstract Fact<Integer> year();

    /** {@return the day on which it was handed in; absent if it was not} */
    public abstract Fact<PartialDate> submittedOn();

    /** {@return to whom it was handed in} */
    public abstract Fact<ReportRecipient> recipient();

    /** {@return the code under which it was filed, such as {@code B08}, which belongs to another plan (RANHAM)} */
    public abstract Fact<String> code();

    /**
     * {@return the day on which it was published (dipublikasikan), from which everybody can read it; absent if it is known not to be
     * published}
     */
    public abstract Fact<PartialDate> publishedOn();

    /** {@return what it tells of sub-actions} */
    public abstract Listing<ActionResult> results();

    @Override
    public RecordType<ProgressReport> type() {
        return TYPE;
    }

    /**
     * {@return whether it tells of a year: that which it names, or, if it names none, that in which it was handed in} Where it was
     * handed in in another year than it names, it is open for both.
     *
     * @param of the year
     */
    public Truth isFor(int of) {
        Truth handedInThen = submittedOn().is(day -> day.isIn(Year.of(of)));
        if (year().isAbsent()) {
            return handedInThen;
        }
        if (year().isUnknown()) {
            return Truth.UNKNOWN;
        }
        return year().isEqualTo(of).isTrue() ? handedInThen.or(Truth.UNKNOWN) : handedInThen.and(Truth.UNKNOWN);
    }

    /**
     * {@return whether it was filed under a code, however that is spelled, in three values; false for one without a code}
     *
     * @param other the code
     */
    public Truth isFiledUnder(String other) {
        return code().matches(code -> Names.areAlike(code, other));
    }

    @Value.Check
    void check() {
        Names.checkNotBlank("code", code().value());
        year().value().ifPresent(year -> Years.check("year of a report", year));
    }

    /** {@return a builder in which all is set as it is here} */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds a {@link ProgressReport}. Each setter, with what it takes:
     *
     * <ul>
     *   <li>{@link ProgressReport#year() year} (whole number; unknown if left out): the year on which it reports, 1 to 9999.
     *   <li>{@link ProgressReport#submittedOn() submittedOn} ({@link id.bham.core.time.PartialDate} in the years 1 to 9999; unknown
     *       if left out): the day on which it was handed in; absent if it was not.
     *   <li>{@link ProgressReport#recipient() recipient} ({@link id.bham.core.evaluation.ReportRecipient}; unknown if left out): to
     *       whom it was handed in.
     *   <li>{@link ProgressReport#code() code} (text, not blank; unknown if left out): the code under which it was filed, such as
     *       {@code B08}, which belongs to another plan (RANHAM).
     *   <li>{@link ProgressReport#publishedOn() publishedOn} ({@link id.bham.core.time.PartialDate} in the years 1 to 9999; unknown
     *       if left out): the day on which it was published (dipublikasikan), from which everybody can read it; absent if it is
     *       known not to be published.
     *   <li>{@link ProgressReport#results() results} (each: {@link id.bham.core.evaluation.ActionResult}; unknown if left out):
     *       what it tells of sub-actions.
     * </ul>
     */
    public static final class Builder extends ImmutableProgressReport.Builder {
        Builder() {}
    }
}
