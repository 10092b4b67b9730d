package id.bham.core.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeatTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 6, 30);
    private static final Appointment ONE = Appointment.builder()
            .person("Pejabat A")
            .capacity(Capacity.HOLDER)
            .period(ValidityPeriod.of(FIRST, LAST))
            .build();
    private static final Appointment OTHER = ONE.toBuilder().person("Pejabat B").build();

    private static Seat filledBy(Appointment... all) {
        return Seat.builder().appointments(Listing.complete(all)).build();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, FALSE, 2024-01-01",
        "2024-01-01, TRUE, 2024-07-01",
        "2024-06-30, TRUE, 2024-07-01",
        "2024-07-01, FALSE,",
    })
    void anAppointmentFillsTheSeatWhileItRuns(LocalDate day, Truth expected, LocalDate until) {
        AsOf at = AsOf.on(day);

        assertEquals(expected, ONE.fillsSeat(at));
        assertEquals(Optional.ofNullable(until), at.validUntil());
    }

    @Test
    void aSeatOfAnOfficeIsHeldBySomebodyInACapacity() {
        Seat chair = Seat.of(Office.governorOf("ID-BT"));
        Seat held = chair.heldBy("Al Muktabar", Capacity.PJ);

        assertEquals(chair.office(), held.office());
        assertEquals(
                Listing.partial(Appointment.builder()
                        .person("Al Muktabar")
                        .capacity(Capacity.PJ)
                        .build()),
                held.appointments());
        assertEquals(
                Listing.partial(Appointment.builder().person("Al Muktabar").build()),
                chair.heldBy("Al Muktabar").appointments());
        assertTrue(chair.isRefinedBy(held));
    }

    @Test
    void aSeatOfAnInstitutionSaysItsNameAlone() {
        Institution institution = Institution.builder().name("Dinas Contoh").build();

        assertEquals(Seat.builder().institution(institution).build(), Seat.ofInstitution("Dinas Contoh"));
        assertThrows(IllegalArgumentException.class, () -> Seat.ofInstitution(" "));
    }

    @Test
    void whoHoldsASeatComesBesideThoseWhoDid() {
        Appointment next = Appointment.builder().person("Pejabat B").build();

        assertEquals(
                Listing.complete(ONE, next), filledBy(ONE).heldBy("Pejabat B").appointments());
        assertEquals(
                Listing.partial(ONE, next),
                Seat.builder()
                        .appointments(Listing.partial(ONE))
                        .build()
                        .heldBy("Pejabat B")
                        .appointments());
    }

    @Test
    void oneOfNoPeriodRanOnSomeDays() {
        AsOf at = AsOf.on(FIRST);

        assertEquals(
                Truth.UNKNOWN, ONE.toBuilder().period(Fact.absent()).build().runs(at));
        assertEquals(
                Truth.UNKNOWN, ONE.toBuilder().period(Fact.unknown()).build().runs(at));
    }

    @ParameterizedTest
    @CsvSource({"HOLDER, TRUE", "PJ, TRUE", "PLT, TRUE", "PLH, FALSE"})
    void whoStandsInForADayDoesNotFillTheSeat(Capacity capacity, Truth expected) {
        AsOf at = AsOf.on(FIRST);

        assertEquals(expected, ONE.toBuilder().capacity(capacity).build().fillsSeat(at));
        assertEquals(
                Truth.UNKNOWN, ONE.toBuilder().capacity(Fact.unknown()).build().fillsSeat(at));
        assertEquals(Truth.TRUE, ONE.toBuilder().capacity(Fact.absent()).build().fillsSeat(at));
    }

    @Test
    void aSeatIsFilledTwiceByTwoAppointmentsAtOnce() {
        AsOf at = AsOf.on(FIRST);
        Appointment later =
                OTHER.toBuilder().period(ValidityPeriod.from(LAST.plusDays(1))).build();

        assertEquals(Truth.TRUE, filledBy(ONE, OTHER).isFilledTwice(at));
        assertEquals(Truth.FALSE, filledBy(ONE, later).isFilledTwice(at));
        assertEquals(Truth.FALSE, filledBy(ONE).isFilledTwice(at));
        assertEquals(
                Truth.FALSE,
                filledBy(ONE, OTHER.toBuilder().capacity(Capacity.PLH).build()).isFilledTwice(at));
        assertEquals(
                Truth.UNKNOWN,
                Seat.builder().appointments(Listing.partial(ONE)).build().isFilledTwice(at));
    }

    @Test
    void aPersonFillsItByTheNameThatTheSourceSpells() {
        AsOf at = AsOf.on(FIRST);

        assertEquals(Truth.TRUE, filledBy(ONE).isFilledBy("Pejabat A", at));
        assertEquals(Truth.FALSE, filledBy(ONE).isFilledBy("Pejabat B", at));
        assertEquals(Truth.FALSE, filledBy(ONE).isFilledBy("Pejabat A", AsOf.on(LAST.plusDays(1))));
        assertEquals(
                Truth.UNKNOWN,
                filledBy(ONE.toBuilder().person(Fact.unknown()).build()).isFilledBy("Pejabat A", at));
        assertEquals(
                Truth.FALSE,
                filledBy(ONE.toBuilder().person(Fact.absent()).build()).isFilledBy("Pejabat A", at));
    }

    @Test
    void whoFillsTwoLeadingSeatsLeadsTwice() {
        AsOf at = AsOf.on(FIRST);
        RegionalTaskForce once = RegionalTaskForce.builder()
                .id("gtd")
                .chair(filledBy(ONE))
                .viceChairs(Listing.complete(filledBy(OTHER)))
                .secretary(Fact.absent())
                .deputySecretaries(Listing.complete())
                .members(Listing.complete(filledBy(ONE)))
                .build();
        RegionalTaskForce twice = once.toBuilder().secretary(filledBy(ONE)).build();

        assertEquals(Truth.FALSE, once.isLedTwiceByOne(at));
        assertEquals(List.of(), once.leadingTwice(at));
        assertEquals(Truth.TRUE, twice.isLedTwiceByOne(at));
        assertEquals(List.of("Pejabat A"), twice.leadingTwice(at));
        assertEquals(
                Truth.UNKNOWN,
                once.toBuilder().secretary(Fact.unknown()).build().isLedTwiceByOne(at));
    }

    @Test
    void whoIsAppointedTwiceToOneSeatLeadsOnce() {
        RegionalTaskForce taskForce = RegionalTaskForce.builder()
                .id("gtd")
                .chair(Seat.builder()
                        .appointments(Listing.complete(ONE, ONE.toBuilder().build()))
                        .build())
                .viceChairs(Listing.complete(filledBy(OTHER)))
                .secretary(Fact.absent())
                .deputySecretaries(Listing.complete())
                .build();

        assertEquals(Truth.FALSE, taskForce.isLedTwiceByOne(AsOf.on(FIRST)));
        assertEquals(List.of(), taskForce.leadingTwice(AsOf.on(FIRST)));
    }

    @Test
    void theTermOfMembershipIsNotTheTimeInOffice() {
        Seat seat = filledBy(ONE).toBuilder()
                .term(ValidityPeriod.ofYears(2023, 2025))
                .build();

        assertTrue(filledBy(ONE).term().isUnknown());
        assertTrue(filledBy(ONE).isRefinedBy(seat));
        assertEquals(seat.term().flatMap(ValidityPeriod::lastDay), seat.at(Pointer.parse("/term/lastDay")));
        assertEquals(Truth.FALSE, seat.isFilledBy("Pejabat A", AsOf.on(LAST.plusDays(1))));
    }

    private static Appointment inYear(int year) {
        return ONE.toBuilder()
                .person("Pejabat " + year)
                .period(ValidityPeriod.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .build();
    }

    @Test
    void manyAppointmentsAnswerAsFewDo() {
        List<Appointment> years =
                IntStream.range(2000, 2100).mapToObj(SeatTest::inYear).toList();
        Seat seat = filledBy(years.toArray(Appointment[]::new));
        AsOf at = AsOf.on(LocalDate.of(2050, 6, 1));

        assertEquals(Truth.TRUE, seat.isFilledBy("Pejabat 2050", at));
        assertEquals(Truth.FALSE, seat.isFilledBy("Pejabat 2051", at));
        assertEquals(Truth.FALSE, seat.isFilledTwice(at));
        assertEquals(Optional.of(LocalDate.of(2051, 1, 1)), at.validUntil());
        assertEquals(
                Truth.TRUE,
                filledBy(Stream.concat(years.stream(), Stream.of(inYear(2050))).toArray(Appointment[]::new))
                        .isFilledTwice(at));
        assertEquals(
                Truth.UNKNOWN,
                seat.toBuilder().appointments(Listing.partial(years)).build().isFilledTwice(at));
    }
}
