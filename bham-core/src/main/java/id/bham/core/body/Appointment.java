package id.bham.core.body;

import id.bham.core.check.Names;
import id.bham.core.encoding.ValueStyle;
import id.bham.core.knowledge.Declaration;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Place;
import id.bham.core.knowledge.RecordType;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import id.bham.core.time.ValidityPeriod;
import org.immutables.value.Value;

/** A person in a seat for a time (penugasan). */
@Value.Immutable
@ValueStyle
public abstract class Appointment implements Described {

    private static final Declaration<Appointment, Builder> RECORD = RecordType.declare(
            "appointment", Appointment.class, Appointment::builder, Appointment::toBuilder, Builder::build);

    /** Where {@link #person()} stands. */
    public static final Place<Appointment, String> PERSON =
            RECORD.fact("person", String.class, Appointment::person, Builder::person);

    /** Where {@link #capacity()} stands. */
    public static final Place<Appointment, Capacity> CAPACITY =
            RECORD.fact("capacity", Capacity.class, Appointment::capacity, Builder::capacity);

    /** Where {@link #period()} stands. */
    public static final Place<Appointment, ValidityPeriod> PERIOD =
            RECORD.fact("period", ValidityPeriod.TYPE, Appointment::period, Builder::period);

    /** What an appointment can state. */
    public static final RecordType<Appointment> TYPE =
            RECORD.knownBy(PERSON).knownBy(CAPACITY).type();

    Appointment() {}

    /** {@return a builder that needs nothing; what is not set is unknown} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the person, by the name as the source spells it} */
    public abstract Fact<String> person();

    /** {@return whether the person holds the office of the seat or acts for its holder} */
    public abstract Fact<Capacity> capacity();

    /** {@return the days of the appointment} */
    public abstract Fact<ValidityPeriod> period();

    @Override
    public RecordType<Appointment> type() {
        return TYPE;
    }

    /**
     * {@return whether it runs on the check date, in three values} One of no named period ran for some days that nobody can tell.
     *
     * @param at the check date
     */
    public Truth runs(AsOf at) {
        return period().isAbsent() ? Truth.UNKNOWN : period().is(at::within);
    }

    /**
     * {@return whether it fills the seat on the check date, in three values} One who carries out the daily duties (Plh) stands in while
     * the holder is away, and does not fill the seat.
     *
     * @param at the check date
     */
    public Truth fillsSeat(AsOf at) {
        return capacity().isEqualTo(Capacity.PLH).not().and(() -> runs(at));
    }

    @Value.Check
    void check() {
        Names.checkNotBlank("person", person().value());
    }

    /** {@return a builder in which all is set as it is here} */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds an {@link Appointment}. Each setter, with what it takes:
     *
     * <ul>
     *   <li>{@link Appointment#person() person} (text, not blank; unknown if left out): the person, by the name as the source
     *       spells it.
     *   <li>{@link Appointment#capacity() capacity} ({@link id.bham.core.body.Capacity}; unknown if left out): whether the person
     *       holds the office of the seat or acts for its holder.
     *   <li>{@link Appointment#period() period} ({@link id.bham.core.time.ValidityPeriod}, both days inclusive; unknown if left
     *       out): the days of the appointment.
     * </ul>
     */
    public static final class Builder extends ImmutableAppointment.Builder {
        Builder() {}
    }
}
