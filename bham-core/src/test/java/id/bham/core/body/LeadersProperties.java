package id.bham.core.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.fixtures.Generated;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Who leads twice, told by one walk through the seats, is what each person is told by asking all seats of it. */
class LeadersProperties {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
    private static final List<String> PERSONS = List.of("Pejabat A", "Pejabat B", "Pejabat C", "Pejabat D");

    @Provide
    Arbitrary<RegionalTaskForce> taskForces() {
        Arbitrary<Capacity> capacity = Arbitraries.of(Capacity.HOLDER, Capacity.HOLDER, Capacity.PLH);
        Arbitrary<Fact<ValidityPeriod>> period = Arbitraries.of(List.of(
                Fact.known(ValidityPeriod.of(DAY, DAY.plusDays(9))),
                Fact.known(ValidityPeriod.from(DAY.minusDays(9))),
                Fact.known(ValidityPeriod.until(DAY.plusDays(20))),
                Fact.known(ValidityPeriod.of(Fact.unknown(), Fact.absent())),
                Fact.known(ValidityPeriod.from(DAY.plusDays(1))),
                Fact.unknown()));
        Arbitrary<Fact<String>> person = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.of(PERSONS).map(Fact::known)),
                Tuple.of(1, Arbitraries.of(List.of(Fact.unknown(), Fact.absent()))));
        Arbitrary<Appointment> appointment = Combinators.combine(person, capacity, period)
                .as((who, as, when) -> Appointment.builder()
                        .person(who)
                        .capacity(as)
                        .period(when)
                        .build());
        Arbitrary<Seat> seat = listing(appointment)
                .map(appointments -> Seat.builder().appointments(appointments).build());
        return Combinators.combine(fact(seat), listing(seat), fact(seat), listing(seat))
                .as((chair, viceChairs, secretary, deputies) -> RegionalTaskForce.builder()
                        .id("gtd")
                        .chair(chair)
                        .viceChairs(viceChairs)
                        .secretary(secretary)
                        .deputySecretaries(deputies)
                        .build());
    }

    private static <T> Arbitrary<Listing<T>> listing(Arbitrary<T> items) {
        Arbitrary<List<T>> some = items.list().ofMaxSize(3);
        return Combinators.combine(some, Arbitraries.integers().between(0, 9))
                .as((listed, kind) -> kind == 0
                        ? Listing.partial(listed)
                        : kind == 1 ? Listing.partial(listed).outOf(listed.size() + 1) : Listing.complete(listed));
    }

    private static Arbitrary<Fact<Seat>> fact(Arbitrary<Seat> seats) {
        return Combinators.combine(seats, Arbitraries.integers().between(0, 9))
                .as((seat, kind) -> kind == 0 ? Fact.unknown() : kind == 1 ? Fact.absent() : Fact.known(seat));
    }

    @Property
    void whoLeadsTwiceIsToldAsByAskingEachPersonOfAllSeats(@ForAll("taskForces") RegionalTaskForce taskForce) {
        assertToldPlainly(taskForce);
    }

    @Property
    void theSameOfEveryTaskForce(@ForAll("drawn") NationalTaskForce taskForce) {
        assertToldPlainly(taskForce);
    }

    @Provide
    Arbitrary<NationalTaskForce> drawn() {
        return Generated.nationalTaskForce();
    }

    private static void assertToldPlainly(TaskForce taskForce) {
        AsOf plainly = AsOf.on(DAY);
        AsOf at = AsOf.on(DAY);
        Truth answer = anyLeadsTwice(taskForce, plainly);
        assertEquals(answer, taskForce.isLedTwiceByOne(at));
        if (answer.isTrue()) {
            assertFalse(at.horizon() < plainly.horizon());
        } else {
            assertEquals(plainly.horizon(), at.horizon());
        }
        assertEquals(
                taskForce.leadingSeats().items().stream()
                        .flatMap(seat -> seat.appointments().items().stream())
                        .flatMap(appointment -> appointment.person().value().stream())
                        .filter(person -> leadsTwice(taskForce, person, plainly).isTrue())
                        .distinct()
                        .sorted()
                        .toList(),
                taskForce.leadingTwice(at));
        assertTrue(at.horizon() >= plainly.horizon());
    }

    private static Truth anyLeadsTwice(TaskForce taskForce, AsOf at) {
        return taskForce
                .leadingSeats()
                .any(seat -> seat.isFilledBySomebody(person -> leadsTwice(taskForce, person, at), at));
    }

    private static Truth leadsTwice(TaskForce taskForce, String person, AsOf at) {
        return taskForce.leadingSeats().atLeastTwo(seat -> seat.isFilledBy(person, at));
    }
}
