package id.bham.core.body;

import id.bham.core.check.Names;
import id.bham.core.encoding.ValueStyle;
import id.bham.core.knowledge.Declaration;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Items;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Place;
import id.bham.core.knowledge.RecordType;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import id.bham.core.time.Periods;
import id.bham.core.time.ValidityPeriod;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * A seat in a task force or a working group (kedudukan). It belongs to an office or an institution; persons come and go. A seat
 * whose appointments are complete and none is vacant.
 */
@Value.Immutable
@ValueStyle
public abstract class Seat implements Described {

    /** So many appointments are asked one after the other. */
    private static final int FEW = 16;

    private static final Declaration<Seat, Builder> RECORD =
            RecordType.declare("seat", Seat.class, Seat::builder, Seat::toBuilder, Builder::build);

    /** Where {@link #title()} stands. */
    public static final Place<Seat, String> TITLE = RECORD.fact("title", String.class, Seat::title, Builder::title);

    /** Where {@link #office()} stands. */
    public static final Place<Seat, Office> OFFICE = RECORD.fact("office", Office.TYPE, Seat::office, Builder::office);

    /** Where {@link #institution()} stands. */
    public static final Place<Seat, Institution> INSTITUTION =
            RECORD.fact("institution", Institution.TYPE, Seat::institution, Builder::institution);

    /** Where {@link #element()} stands. */
    public static final Place<Seat, MemberElement> ELEMENT =
            RECORD.fact("element", MemberElement.class, Seat::element, Builder::element);

    /** Where {@link #term()} stands. */
    public static final Place<Seat, ValidityPeriod> TERM =
            RECORD.fact("term", ValidityPeriod.TYPE, Seat::term, Builder::term);

    /** Where {@link #appointments()} stand. */
    public static final Items<Seat, Appointment> APPOINTMENTS =
            RECORD.listing("appointments", Appointment.TYPE, Seat::appointments, Builder::appointments);

    /** What a seat can state. */
    public static final RecordType<Seat> TYPE = RECORD.knownBy(OFFICE)
            .knownBy(INSTITUTION)
            .knownBy(TITLE)
            .knownBy(ELEMENT)
            .type();

    Seat() {}

    /** {@return a builder that needs nothing; what is not set is unknown} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the seat of an office, of which nothing else is known}
     *
     * @param office the office
     */
    public static Seat of(Office office) {
        return builder().office(office).build();
    }

    /**
     * {@return the seat of an institution (lembaga) of which the name is known, and nothing else}
     *
     * @param name the name as the source spells it
     * @throws IllegalArgumentException if it is blank
     */
    public static Seat ofInstitution(String name) {
        return builder().institution(Institution.builder().name(name).build()).build();
    }

    /**
     * This seat (kedudukan) with one more person who sits in it (pemangku jabatan); how long is not said, nor whether others did.
     *
     * @param person the name as the source spells it
     * @return the seat with that appointment beside those that it has
     */
    public Seat heldBy(String person) {
        return with(Appointment.builder().person(person).build());
    }

    /**
     * This seat (kedudukan) with one more person who sits in it in a capacity, such as an acting governor (penjabat, Pj); how long is
     * not said, nor whether others did.
     *
     * @param person the name as the source spells it
     * @param capacity whether the person holds the office of the seat or acts for its holder
     * @return the seat with that appointment beside those that it has
     */
    public Seat heldBy(String person, Capacity capacity) {
        return with(Appointment.builder().person(person).capacity(capacity).build());
    }

    /** With one more appointment, as {@link Listing#with} has it. */
    private Seat with(Appointment appointment) {
        return toBuilder().appointments(appointments().with(appointment)).build();
    }

    /** {@return how the source names the seat} */
    public abstract Fact<String> title();

    /** {@return the office to which it belongs; absent if it belongs to none} */
    public abstract Fact<Office> office();

    /** {@return the institution that it represents; absent if it represents none} */
    public abstract Fact<Institution> institution();

    /** {@return the element of the membership that it belongs to} */
    public abstract Fact<MemberElement> element();

    /**
     * {@return the term of membership (masa keanggotaan) for which it was given, both ends inclusive; absent if none was set} It is not
     * the time for which a person holds the office to which the seat belongs; that stands in the {@linkplain #appointments()
     * appointments}.
     */
    public abstract Fact<ValidityPeriod> term();

    /** {@return the appointments of those who sat or sit in it} */
    public abstract Listing<Appointment> appointments();

    @Override
    public RecordType<Seat> type() {
        return TYPE;
    }

    /**
     * {@return whether it is filled twice on the check date, in three values: two appointments fill it at once}
     *
     * @param at the check date
     */
    public Truth isFilledTwice(AsOf at) {
        return mayRun(at).atLeastTwo(appointment -> appointment.fillsSeat(at));
    }

    /**
     * {@return whether a person fills it on the check date, in three values}
     *
     * @param person the name as the source spells it; one that is spelled differently is another person
     * @param at the check date
     */
    public Truth isFilledBy(String person, AsOf at) {
        return isFilledBySomebody(other -> Truth.of(other.equals(person)), at);
    }

    /**
     * {@return whether somebody of whom a question holds fills it on the check date, in three values}
     *
     * @param who asked of the name of each person
     * @param at the check date
     */
    public Truth isFilledBySomebody(Function<? super String, Truth> who, AsOf at) {
        return mayRun(at)
                .any(appointment ->
                        appointment.fillsSeat(at).and(() -> appointment.person().is(who)));
    }

    /** The periods of its appointments. */
    @Value.Lazy
    Periods periods() {
        return Periods.of(appointments().map(Appointment::period));
    }

    /** The appointments without those, of many, that do not run on the check date for sure. */
    private Listing<Appointment> mayRun(AsOf at) {
        Listing<Appointment> all = appointments();
        if (all.items().size() <= FEW || !all.isComplete()) {
            return all;
        }
        return Listing.complete(
                at.mayBeWithin(periods()).stream().map(all.items()::get).toList());
    }

    /**
     * Whether it is given to the same as another seat: the same office, the same institution or the same person.
     *
     * @param other the other one
     * @return the answer in three values
     */
    public Truth isHeldAs(Seat other) {
        Truth answer = same(office(), other.office(), Office::isSameAs);
        if (!answer.isTrue()) {
            answer = answer.or(same(institution(), other.institution(), Institution::isSameAs));
        }
        return answer.isTrue() ? answer : answer.or(samePerson(other));
    }

    private static <T> Truth same(Fact<T> mine, Fact<T> theirs, BiFunction<T, T, Truth> isSame) {
        if (mine.isKnown() && theirs.isKnown()) {
            return isSame.apply(mine.value().orElseThrow(), theirs.value().orElseThrow());
        }
        return mine.isUnknown() || theirs.isUnknown() ? Truth.UNKNOWN : Truth.FALSE;
    }

    private Truth samePerson(Seat other) {
        return appointments()
                .any(mine -> other.appointments()
                        .any(theirs ->
                                mine.person().is(person -> theirs.person().isEqualTo(person))));
    }

    @Value.Check
    void check() {
        Names.checkNotBlank("title", title().value());
    }

    /** {@return a builder in which all is set as it is here} */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds a {@link Seat}. Each setter, with what it takes:
     *
     * <ul>
     *   <li>{@link Seat#title() title} (text, not blank; unknown if left out): how the source names the seat.
     *   <li>{@link Seat#office() office} ({@link id.bham.core.body.Office}; unknown if left out): the office to which it belongs;
     *       absent if it belongs to none.
     *   <li>{@link Seat#institution() institution} ({@link id.bham.core.body.Institution}; unknown if left out): the institution
     *       that it represents; absent if it represents none.
     *   <li>{@link Seat#element() element} ({@link id.bham.core.body.MemberElement}; unknown if left out): the element of the
     *       membership that it belongs to.
     *   <li>{@link Seat#term() term} ({@link id.bham.core.time.ValidityPeriod}, both days inclusive; unknown if left out): the term
     *       of membership (masa keanggotaan) for which it was given, both ends inclusive; absent if none was set. It is not the
     *       time for which a person holds the office to which the seat belongs; that stands in the {@linkplain
     *       id.bham.core.body.Seat#appointments() appointments}.
     *   <li>{@link Seat#appointments() appointments} (each: {@link id.bham.core.body.Appointment}; unknown if left out): the
     *       appointments of those who sat or sit in it.
     * </ul>
     */
    public static final class Builder extends ImmutableSeat.Builder {
        Builder() {}
    }
}
