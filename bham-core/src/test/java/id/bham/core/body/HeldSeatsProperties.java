package id.bham.core.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.fixtures.Generated;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.province.Province;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;

/** Whether one of several seats is held as another, looked up among all, is what each of them answers. */
class HeldSeatsProperties {

    private static final List<String> NAMES = List.of("A", "B", "C");

    private final Arbitrary<Fact<String>> names = fact(Arbitraries.of(NAMES), 1);

    private static Arbitrary<Institution> institutions(int open) {
        return Combinators.combine(
                        fact(Arbitraries.of(NAMES), open),
                        fact(Arbitraries.of(InstitutionKind.REGIONAL_OFFICE, InstitutionKind.MINISTRY), open))
                .as((name, kind) -> Institution.builder().name(name).kind(kind).build());
    }

    private static Arbitrary<Office> offices(int open, OfficeTitle... titles) {
        return Combinators.combine(
                        Arbitraries.of(titles),
                        fact(Arbitraries.of(Province.of("ID-BT"), Province.of("ID-JB")), open),
                        fact(institutions(open), open),
                        fact(Arbitraries.of(NAMES), open))
                .as((title, province, institution, name) -> Office.builder()
                        .title(title)
                        .province(province)
                        .institution(institution)
                        .name(name)
                        .build());
    }

    private final Arbitrary<Appointment> appointments =
            names.map(person -> Appointment.builder().person(person).build());

    @Provide
    Arbitrary<Seat> seats() {
        return Combinators.combine(
                        fact(offices(1, OfficeTitle.values()), 1), fact(institutions(1), 1), listing(appointments, 2))
                .as((office, institution, appointed) -> Seat.builder()
                        .office(office)
                        .institution(institution)
                        .appointments(appointed)
                        .build());
    }

    @Provide
    Arbitrary<Listing<Seat>> listings() {
        return listing(seats(), 6);
    }

    @Provide
    Arbitrary<Seat> drawn() {
        return Generated.seat();
    }

    /** Given to an institution alone, of which much is open, so that nothing else leaves the answer open. */
    @Provide
    Arbitrary<Seat> ofInstitutions() {
        return institutions(6)
                .map(institution -> toNobody()
                        .office(Fact.absent())
                        .institution(institution)
                        .build());
    }

    /** Given to an office alone, of which much is open. */
    @Provide
    Arbitrary<Seat> ofOffices() {
        return offices(6, OfficeTitle.GOVERNOR, OfficeTitle.HEAD_OF_REGIONAL_OFFICE, OfficeTitle.OTHER)
                .map(office ->
                        toNobody().office(office).institution(Fact.absent()).build());
    }

    private static Seat.Builder toNobody() {
        return Seat.builder().appointments(Listing.complete());
    }

    /** Mostly known or absent, unless more are to be open; what is open settles most answers. */
    private static <T> Arbitrary<Fact<T>> fact(Arbitrary<T> values, int open) {
        return Arbitraries.frequencyOf(
                Tuple.of(7, values.map(Fact::known)),
                Tuple.of(4, Arbitraries.create(Fact::absent)),
                Tuple.of(open, Arbitraries.create(Fact::unknown)));
    }

    private static <T> Arbitrary<Listing<T>> listing(Arbitrary<T> items, int most) {
        return Combinators.combine(
                        items.list().ofMaxSize(most), Arbitraries.integers().between(0, 9))
                .as((listed, kind) -> kind == 0 ? Listing.partial(listed) : Listing.complete(listed));
    }

    @Property
    void aSeatIsLookedUpAsByAskingEach(@ForAll("listings") Listing<Seat> seats, @ForAll("seats") Seat other) {
        assertEquals(seats.any(other::isHeldAs), HeldSeats.of(seats).isAnyHeldAs(other));
    }

    @Property
    void oneOfThemIsLookedUpAsByAskingEach(@ForAll("listings") Listing<Seat> seats) {
        for (Seat seat : seats.items()) {
            assertEquals(seats.any(seat::isHeldAs), HeldSeats.of(seats).isAnyHeldAs(seat));
        }
    }

    @Property
    void whatIsOpenOfAnInstitutionLeavesItOpenAsByAskingEach(
            @ForAll @Size(max = 2) List<@From("ofInstitutions") Seat> seats, @ForAll("ofInstitutions") Seat other) {
        assertLookedUpPlainly(seats, other);
    }

    @Property
    void whatIsOpenOfAnOfficeLeavesItOpenAsByAskingEach(
            @ForAll @Size(max = 2) List<@From("ofOffices") Seat> seats, @ForAll("ofOffices") Seat other) {
        assertLookedUpPlainly(seats, other);
    }

    private static void assertLookedUpPlainly(List<Seat> listed, Seat other) {
        Listing<Seat> seats = Listing.complete(listed);
        assertEquals(seats.any(other::isHeldAs), HeldSeats.of(seats).isAnyHeldAs(other));
    }

    @Property
    void theSameOfEverySeat(@ForAll("drawn") Seat one, @ForAll("drawn") Seat other) {
        assertEquals(other.isHeldAs(one), HeldSeats.of(Listing.complete(one)).isAnyHeldAs(other));
    }
}
