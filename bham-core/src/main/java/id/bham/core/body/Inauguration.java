package id.bham.core.body;

import id.bham.core.check.Names;
import id.bham.core.condition.Condition;
import id.bham.core.condition.Reads;
import id.bham.core.encoding.ValueStyle;
import id.bham.core.knowledge.Declaration;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Place;
import id.bham.core.knowledge.RecordType;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The ceremony that puts a task force into office (pengukuhan, also peneguhan or pelantikan). It follows the decree.
 */
@Value.Immutable
@ValueStyle
public abstract class Inauguration implements Described {

    private static final Declaration<Inauguration, Builder> RECORD = RecordType.declare(
            "inauguration", Inauguration.class, Inauguration::builder, Inauguration::toBuilder, Builder::build);

    /** Where {@link #on()} stands. */
    public static final Place<Inauguration, PartialDate> ON =
            RECORD.fact("on", PartialDate.class, Inauguration::on, Builder::on);

    /** Where {@link #weekday()} stands. */
    public static final Place<Inauguration, DayOfWeek> WEEKDAY =
            RECORD.fact("weekday", DayOfWeek.class, Inauguration::weekday, Builder::weekday);

    /** Where {@link #by()} stands. */
    public static final Place<Inauguration, OfficeHolder> BY =
            RECORD.fact("by", OfficeHolder.TYPE, Inauguration::by, Builder::by);

    /** Where {@link #byInstitution()} stands. */
    public static final Place<Inauguration, Institution> BY_INSTITUTION =
            RECORD.fact("byInstitution", Institution.TYPE, Inauguration::byInstitution, Builder::byInstitution);

    /** Where {@link #onBehalfOf()} stands. */
    public static final Place<Inauguration, OfficeHolder> ON_BEHALF_OF =
            RECORD.fact("onBehalfOf", OfficeHolder.TYPE, Inauguration::onBehalfOf, Builder::onBehalfOf);

    /** Where {@link #place()} stands. */
    public static final Place<Inauguration, String> PLACE =
            RECORD.fact("place", String.class, Inauguration::place, Builder::place);

    /** What an inauguration can state. */
    public static final RecordType<Inauguration> TYPE = RECORD.type();

    /** Whether it {@linkplain #hasTakenPlace has taken place}. */
    public static final Condition<Inauguration> TAKEN_PLACE =
            Condition.asked(Inauguration::hasTakenPlace, Reads.of(ON));

    Inauguration() {}

    /** {@return a builder that needs nothing; what is not set is unknown} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a ceremony of which the day is known}
     *
     * @param on the day
     */
    public static Inauguration on(LocalDate on) {
        return on(PartialDate.of(on));
    }

    /**
     * {@return a ceremony of which the date is known so far}
     *
     * @param on the date
     */
    public static Inauguration on(PartialDate on) {
        return builder().on(on).build();
    }

    /**
     * {@return a ceremony of which the date is known as far as the text says}
     *
     * @param on a date as {@link PartialDate#parse(String)} reads it, such as {@code 2024-04-03}
     * @throws java.time.format.DateTimeParseException if the text is no such date
     */
    public static Inauguration on(String on) {
        return on(PartialDate.parse(on));
    }

    /** {@return the day of the ceremony} */
    public abstract Fact<PartialDate> on();

    /** {@return the weekday that the source prints beside the date, right or wrong} */
    public abstract Fact<DayOfWeek> weekday();

    /**
     * {@return who held it, by name or by office, perhaps acting for the holder of the office; absent if no person did} One who stood
     * in for the day holds it in an own office, and {@link #onBehalfOf()} says for whom.
     */
    public abstract Fact<OfficeHolder> by();

    /**
     * {@return the institution that held it (lembaga penyelenggara), as where a source names a ministry or its regional office and
     * nobody in it; absent if a person held it for none}
     */
    public abstract Fact<Institution> byInstitution();

    /**
     * {@return on whose behalf it was held (mewakili), as in Lampung, where an adviser held it for the acting governor; absent if the
     * one who held it did so in his or her own name}
     */
    public abstract Fact<OfficeHolder> onBehalfOf();

    /** {@return where it was held} */
    public abstract Fact<String> place();

    @Override
    public RecordType<Inauguration> type() {
        return TYPE;
    }

    /**
     * {@return whether it has taken place on the check date, in three values} One whose date is known not to be recorded anywhere took
     * place on some day that nobody can tell.
     *
     * @param at the check date
     */
    public Truth hasTakenPlace(AsOf at) {
        return on().isAbsent() ? Truth.UNKNOWN : at.reached(on());
    }

    @Value.Check
    void check() {
        Names.checkNotBlank("place", place().value());
    }

    /** {@return a builder in which all is set as it is here} */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds an {@link Inauguration}. Each setter, with what it takes:
     *
     * <ul>
     *   <li>{@link Inauguration#on() on} ({@link id.bham.core.time.PartialDate} in the years 1 to 9999; unknown if left out): the
     *       day of the ceremony.
     *   <li>{@link Inauguration#weekday() weekday} ({@link java.time.DayOfWeek}; unknown if left out): the weekday that the source
     *       prints beside the date, right or wrong.
     *   <li>{@link Inauguration#by() by} ({@link id.bham.core.body.OfficeHolder}; unknown if left out): who held it, by name or by
     *       office, perhaps acting for the holder of the office; absent if no person did. One who stood in for the day holds it in
     *       an own office, and {@link id.bham.core.body.Inauguration#onBehalfOf()} says for whom.
     *   <li>{@link Inauguration#byInstitution() byInstitution} ({@link id.bham.core.body.Institution}; unknown if left out): the
     *       institution that held it (lembaga penyelenggara), as where a source names a ministry or its regional office and nobody
     *       in it; absent if a person held it for none.
     *   <li>{@link Inauguration#onBehalfOf() onBehalfOf} ({@link id.bham.core.body.OfficeHolder}; unknown if left out): on whose
     *       behalf it was held (mewakili), as in Lampung, where an adviser held it for the acting governor; absent if the one who
     *       held it did so in his or her own name.
     *   <li>{@link Inauguration#place() place} (text, not blank; unknown if left out): where it was held.
     * </ul>
     */
    public static final class Builder extends ImmutableInauguration.Builder {
        Builder() {}
    }
}
