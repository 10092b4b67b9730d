package id.bham.core.body;

import id.bham.core.check.Names;
import id.bham.core.condition.Condition;
import id.bham.core.condition.Reads;
import id.bham.core.encoding.ValueStyle;
import id.bham.core.knowledge.Declaration;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Place;
import id.bham.core.knowledge.RecordType;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import java.time.Year;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * The founding instrument of a task force (Keputusan): of a governor for a regional one, of a minister for the national one.
 */
@Value.Immutable
@ValueStyle
public abstract class Decree implements Described {

    private static final Declaration<Decree, Builder> RECORD =
            RecordType.declare("decree", Decree.class, Decree::builder, Decree::toBuilder, Builder::build);

    /** Where {@link #number()} stands. */
    public static final Place<Decree, String> NUMBER =
            RECORD.fact("number", String.class, Decree::number, Builder::number);

    /** Where {@link #title()} stands. */
    public static final Place<Decree, String> TITLE = RECORD.fact("title", String.class, Decree::title, Builder::title);

    /** Where {@link #issuer()} stands. */
    public static final Place<Decree, Office> ISSUER =
            RECORD.fact("issuer", Office.TYPE, Decree::issuer, Builder::issuer);

    /** Where {@link #issuedOn()} stands. */
    public static final Place<Decree, PartialDate> ISSUED_ON =
            RECORD.fact("issuedOn", PartialDate.class, Decree::issuedOn, Builder::issuedOn);

    /** Where {@link #issuedBy()} stands. */
    public static final Place<Decree, OfficeHolder> ISSUED_BY =
            RECORD.fact("issuedBy", OfficeHolder.TYPE, Decree::issuedBy, Builder::issuedBy);

    /** What a decree can state. */
    public static final RecordType<Decree> TYPE = RECORD.type();

    /** Whether it {@linkplain #isIssued has been issued} (ditetapkan). */
    public static final Condition<Decree> ISSUED = Condition.asked(Decree::isIssued, Reads.of(ISSUED_ON));

    /** Whether its number can be read to {@linkplain #yearsInNumber name a year}. */
    public static final Condition<Decree> NUMBER_NAMES_A_YEAR =
            Condition.asked((decree, at) -> decree.yearsInNumber().size().isAtLeast(1), Reads.of(NUMBER));

    /** Whether one of the years that its number can be read to name is that of its issue. */
    public static final Condition<Decree> YEAR_OF_NUMBER_AGREES = Condition.asked(
            (decree, at) -> decree.issuedOn().is(day -> decree.yearsInNumber().any(day::isIn)),
            Reads.of(NUMBER),
            Reads.of(ISSUED_ON));

    private static final Pattern FOUR_DIGITS = Pattern.compile("(?<![0-9])[0-9]{4}(?![0-9])");
    private static final Year EARLIEST_YEAR = Year.of(1945);
    private static final Year LATEST_YEAR = Year.of(2100);

    Decree() {}

    /** {@return a builder that needs nothing; what is not set is unknown} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return its number: opaque text in which a year is no more than a hint; absent if it bears none} */
    public abstract Fact<String> number();

    /** {@return its title} */
    public abstract Fact<String> title();

    /** {@return the office that issued it (pejabat yang menetapkan)} */
    public abstract Fact<Office> issuer();

    /** {@return the day on which it was issued (tanggal penetapan); absent if it bears no date} */
    public abstract Fact<PartialDate> issuedOn();

    /** {@return who issued it, by name or by office, perhaps acting for the holder of the office} */
    public abstract Fact<OfficeHolder> issuedBy();

    @Override
    public RecordType<Decree> type() {
        return TYPE;
    }

    /**
     * Whether it has been issued on the check date (ditetapkan). One that bears no date was issued on some day that nobody can tell.
     *
     * @param at the check date
     * @return the answer in three values
     */
    public Truth isIssued(AsOf at) {
        return issuedOn().isAbsent() ? Truth.UNKNOWN : at.reached(issuedOn());
    }

    /**
     * {@return the years that its number can be read to name, in their order, each once: each run of just four digits from 1945 to
     * 2100; complete if the number is known or there is none} Numbers share no pattern, so a year in one is a hint and no more; the run
     * may as well be the number of a file.
     */
    @Value.Lazy
    public Listing<Year> yearsInNumber() {
        if (number().isUnknown()) {
            return Listing.unknown();
        }
        return Listing.complete(FOUR_DIGITS
                .matcher(number().value().orElse(""))
                .results()
                .map(digits -> Year.of(Integer.parseInt(digits.group())))
                .filter(year -> !year.isBefore(EARLIEST_YEAR) && !year.isAfter(LATEST_YEAR))
                .distinct()
                .toList());
    }

    @Value.Check
    void check() {
        Names.checkNotBlank("number", number().value());
        Names.checkNotBlank("title", title().value());
    }

    /** {@return a builder in which all is set as it is here} */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds a {@link Decree}. Each setter, with what it takes:
     *
     * <ul>
     *   <li>{@link Decree#number() number} (text, not blank; unknown if left out): its number: opaque text in which a year is no
     *       more than a hint; absent if it bears none.
     *   <li>{@link Decree#title() title} (text, not blank; unknown if left out): its title.
     *   <li>{@link Decree#issuer() issuer} ({@link id.bham.core.body.Office}; unknown if left out): the office that issued it
     *       (pejabat yang menetapkan).
     *   <li>{@link Decree#issuedOn() issuedOn} ({@link id.bham.core.time.PartialDate} in the years 1 to 9999; unknown if left out):
     *       the day on which it was issued (tanggal penetapan); absent if it bears no date.
     *   <li>{@link Decree#issuedBy() issuedBy} ({@link id.bham.core.body.OfficeHolder}; unknown if left out): who issued it, by
     *       name or by office, perhaps acting for the holder of the office.
     * </ul>
     */
    public static final class Builder extends ImmutableDecree.Builder {
        Builder() {}
    }
}
