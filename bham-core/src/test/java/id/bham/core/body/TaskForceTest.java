package id.bham.core.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Truth;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TaskForceTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 3);

    private static final Fact<BodyStatus> PLANNED = Fact.known(BodyStatus.PLANNED);
    private static final Fact<BodyStatus> FORMED = Fact.known(BodyStatus.FORMED);
    private static final Fact<BodyStatus> NO_STATUS = Fact.unknown();

    private static final Fact<Decree> NO_DECREE = Fact.absent();
    private static final Fact<Decree> DECREE_UNKNOWN = Fact.unknown();
    private static final Fact<Decree> DECREE_UNDATED =
            Fact.known(Decree.builder().build());
    private static final Fact<Decree> DECREE_UNSIGNED =
            Fact.known(Decree.builder().issuedOn(Fact.absent()).build());

    private static final Fact<Inauguration> NO_CEREMONY = Fact.absent();
    private static final Fact<Inauguration> CEREMONY_UNKNOWN = Fact.unknown();
    private static final Fact<Inauguration> CEREMONY_UNDATED =
            Fact.known(Inauguration.builder().build());

    private static Fact<Decree> decree(String issuedOn) {
        return Fact.known(Decree.builder().issuedOn(PartialDate.parse(issuedOn)).build());
    }

    private static Fact<Inauguration> ceremony(String on) {
        return Fact.known(Inauguration.on(on));
    }

    /** Status, decree, inauguration, and whether it has been formed on 2024-04-03. */
    static Stream<Arguments> formation() {
        return Stream.of(
                arguments(PLANNED, DECREE_UNKNOWN, CEREMONY_UNKNOWN, Truth.FALSE),
                arguments(PLANNED, NO_DECREE, NO_CEREMONY, Truth.FALSE),
                arguments(FORMED, DECREE_UNKNOWN, CEREMONY_UNKNOWN, Truth.UNKNOWN),
                arguments(NO_STATUS, DECREE_UNKNOWN, CEREMONY_UNKNOWN, Truth.UNKNOWN),
                // Neither decree nor inauguration: nobody can say what it rests on.
                arguments(FORMED, NO_DECREE, NO_CEREMONY, Truth.UNKNOWN),
                arguments(NO_STATUS, NO_DECREE, NO_CEREMONY, Truth.UNKNOWN),
                // The decree alone.
                arguments(FORMED, decree("2024-04-03"), NO_CEREMONY, Truth.TRUE),
                arguments(FORMED, decree("2024-04-04"), NO_CEREMONY, Truth.FALSE),
                arguments(FORMED, decree("2024-04-03"), CEREMONY_UNKNOWN, Truth.TRUE),
                arguments(FORMED, decree("2024-04-04"), CEREMONY_UNKNOWN, Truth.UNKNOWN),
                arguments(NO_STATUS, decree("2024-04-03"), NO_CEREMONY, Truth.TRUE),
                arguments(FORMED, decree("2024-03"), NO_CEREMONY, Truth.TRUE),
                arguments(FORMED, decree("2024-04"), NO_CEREMONY, Truth.UNKNOWN),
                arguments(FORMED, decree("2024-05"), NO_CEREMONY, Truth.FALSE),
                arguments(FORMED, DECREE_UNDATED, NO_CEREMONY, Truth.UNKNOWN),
                arguments(FORMED, DECREE_UNSIGNED, NO_CEREMONY, Truth.UNKNOWN),
                // The inauguration alone.
                arguments(FORMED, NO_DECREE, ceremony("2024-04-03"), Truth.TRUE),
                arguments(FORMED, NO_DECREE, ceremony("2024-04-04"), Truth.FALSE),
                arguments(FORMED, DECREE_UNKNOWN, ceremony("2024-04-03"), Truth.TRUE),
                arguments(FORMED, DECREE_UNKNOWN, ceremony("2024-04-04"), Truth.UNKNOWN),
                arguments(FORMED, NO_DECREE, ceremony("2024"), Truth.UNKNOWN),
                arguments(FORMED, NO_DECREE, CEREMONY_UNDATED, Truth.UNKNOWN),
                // Both.
                arguments(FORMED, decree("[2024-02-21..2024-04-03]"), ceremony("2024-04-03"), Truth.TRUE),
                arguments(FORMED, decree("2024-03-01"), ceremony("2024-04-04"), Truth.TRUE),
                arguments(FORMED, decree("2024-04-04"), ceremony("2024-04-05"), Truth.FALSE),
                arguments(FORMED, decree("2024-04-04"), CEREMONY_UNDATED, Truth.UNKNOWN),
                arguments(FORMED, DECREE_UNDATED, ceremony("2024-04-03"), Truth.TRUE),
                arguments(FORMED, DECREE_UNDATED, ceremony("2024-04-04"), Truth.UNKNOWN),
                arguments(FORMED, decree("2024"), ceremony("[2023..2025]"), Truth.UNKNOWN),
                // One end alone.
                arguments(FORMED, decree("[..2024-04-03]"), NO_CEREMONY, Truth.TRUE),
                arguments(FORMED, decree("[..2024-04-04]"), NO_CEREMONY, Truth.UNKNOWN),
                arguments(FORMED, decree("[2024-04-03..]"), NO_CEREMONY, Truth.UNKNOWN),
                arguments(FORMED, decree("[2024-04-04..]"), NO_CEREMONY, Truth.FALSE),
                arguments(FORMED, decree("[2024-04-04..]"), CEREMONY_UNKNOWN, Truth.UNKNOWN),
                arguments(FORMED, decree("[2024-04-04..]"), ceremony("[..2024-04-03]"), Truth.TRUE),
                arguments(FORMED, decree("[2024-04-04..]"), ceremony("[2024-04-05..]"), Truth.FALSE));
    }

    @ParameterizedTest
    @MethodSource("formation")
    void itHasBeenFormedByItsDecreeOrItsInauguration(
            Fact<BodyStatus> status, Fact<Decree> decree, Fact<Inauguration> inauguration, Truth formed) {
        RegionalTaskForce regional = RegionalTaskForce.builder()
                .id("gtd")
                .status(status)
                .decree(decree)
                .inauguration(inauguration)
                .lastDay(Fact.absent())
                .build();
        NationalTaskForce national = NationalTaskForce.builder()
                .id("gtn")
                .status(status)
                .decree(decree)
                .inauguration(inauguration)
                .lastDay(Fact.absent())
                .build();

        for (TaskForce taskForce : List.of(regional, national)) {
            assertEquals(formed, taskForce.isFormed(AsOf.on(DAY)));
            assertEquals(formed, taskForce.exists(AsOf.on(DAY)));
        }
    }

    /** Decree, ceremony, days on which it was seen at work, and whether it has been formed on 2024-04-03. */
    static Stream<Arguments> sightings() {
        return Stream.of(
                arguments(DECREE_UNKNOWN, CEREMONY_UNKNOWN, "2024-04-03", Truth.TRUE),
                arguments(DECREE_UNKNOWN, CEREMONY_UNKNOWN, "2024-04-04", Truth.UNKNOWN),
                arguments(DECREE_UNKNOWN, CEREMONY_UNKNOWN, "2024-04", Truth.UNKNOWN),
                arguments(DECREE_UNKNOWN, CEREMONY_UNKNOWN, "2024-03", Truth.TRUE),
                arguments(DECREE_UNKNOWN, CEREMONY_UNKNOWN, "[2024-03-01..]", Truth.UNKNOWN),
                arguments(DECREE_UNKNOWN, CEREMONY_UNKNOWN, "2024-05-01 2024-02-01", Truth.TRUE),
                arguments(NO_DECREE, NO_CEREMONY, "2024-04-03", Truth.TRUE),
                arguments(decree("2024"), NO_CEREMONY, "2024-04-03", Truth.TRUE),
                arguments(decree("2024"), NO_CEREMONY, "2024-04-04", Truth.UNKNOWN),
                arguments(decree("2024-04-04"), NO_CEREMONY, "2024-05-01", Truth.FALSE),
                arguments(decree("2024-04-04"), CEREMONY_UNKNOWN, "2024-04-01", Truth.TRUE),
                arguments(decree("2024-04-01"), CEREMONY_UNKNOWN, "2024-05-01", Truth.TRUE));
    }

    @ParameterizedTest
    @MethodSource("sightings")
    void byADayOnWhichItWasSeenAtWorkItHasBeenFormed(
            Fact<Decree> decree, Fact<Inauguration> ceremony, String seen, Truth formed) {
        RegionalTaskForce taskForce = RegionalTaskForce.builder()
                .id("gtd")
                .decree(decree)
                .inauguration(ceremony)
                .seenAtWork(seenOn(seen))
                .lastDay(Fact.absent())
                .build();

        assertEquals(formed, taskForce.isFormed(AsOf.on(DAY)));
        assertEquals(formed, taskForce.exists(AsOf.on(DAY)));
    }

    private static Listing<PartialDate> seenOn(String days) {
        return Listing.partial(
                Stream.of(days.split(" ")).map(PartialDate::parse).toList());
    }

    /** Last day, days on which it was seen at work, and whether it had ended on 2024-04-03. */
    @ParameterizedTest
    @CsvSource({
        "2024, 2024-04-03, FALSE",
        "2024, 2024-04-02, UNKNOWN",
        "2024, 2024-02-01 2024-05-01, FALSE",
        "[..2024-04-02], 2024-03-01, TRUE",
        "unknown, 2024-04-03, FALSE",
        "unknown, 2024-04-02, UNKNOWN",
        "unknown, [..2025], UNKNOWN",
        "absent, 2024-04-02, FALSE",
    })
    void onADayOnWhichItWasSeenAtWorkItHadNotEnded(String lastDay, String seen, Truth ended) {
        Fact<PartialDate> end = switch (lastDay) {
            case "unknown" -> Fact.unknown();
            case "absent" -> Fact.absent();
            default -> Fact.known(PartialDate.parse(lastDay));
        };
        RegionalTaskForce taskForce = RegionalTaskForce.builder()
                .id("gtd")
                .decree(decree("2023-12-28"))
                .seenAtWork(seenOn(seen))
                .lastDay(end)
                .build();

        assertEquals(ended, taskForce.hasEnded(AsOf.on(DAY)));
        assertEquals(ended.not(), taskForce.exists(AsOf.on(DAY)));
    }

    @Test
    void itsLifeReachesToTheLastDayOnWhichItWasSeenAtWork() {
        RegionalTaskForce taskForce = RegionalTaskForce.builder()
                .id("gtd")
                .decree(decree("2023-12-28"))
                .seenAtWork(seenOn("2024-04-03"))
                .build();

        assertEquals(Truth.TRUE, taskForce.existsThroughout(ValidityPeriod.of(DAY.minusDays(9), DAY)));
        assertEquals(Truth.UNKNOWN, taskForce.existsThroughout(ValidityPeriod.of(DAY, DAY.plusDays(1))));
        assertEquals(Truth.UNKNOWN, taskForce.existsThroughout(ValidityPeriod.from(DAY)));
    }

    @Test
    void theFoundingActIsTheDecreeAndTheCeremonyOnlyWhereThereIsNone() {
        RegionalTaskForce both = RegionalTaskForce.builder()
                .id("gtd")
                .decree(decree("2024-04-04"))
                .inauguration(ceremony("2024-04-03"))
                .build();

        assertEquals(Fact.known(PartialDate.parse("2024-04-04")), both.foundedOn());
        assertEquals(Fact.known(PartialDate.parse("2024-04-03")), both.formedOn());
        assertEquals(
                both.inauguratedOn(), both.toBuilder().decree(NO_DECREE).build().foundedOn());
        assertEquals(
                Fact.unknown(), both.toBuilder().decree(DECREE_UNKNOWN).build().foundedOn());
        assertEquals(
                Fact.unknown(), both.toBuilder().decree(DECREE_UNSIGNED).build().foundedOn());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-02, TRUE, FALSE",
        "2024-04-03, TRUE, TRUE",
        "2024-04, TRUE, UNKNOWN",
        "2024, TRUE, UNKNOWN",
        "2024-05, TRUE, TRUE",
    })
    void itExistsUntilItsLastDayIsOver(String lastDay, Truth formed, Truth exists) {
        RegionalTaskForce taskForce = RegionalTaskForce.builder()
                .id("gtd")
                .decree(decree("2023-12-28"))
                .lastDay(PartialDate.parse(lastDay))
                .build();

        assertEquals(formed, taskForce.isFormed(AsOf.on(DAY)));
        assertEquals(exists, taskForce.exists(AsOf.on(DAY)));
    }

    @Test
    void whetherItStillExistsIsUnknownWhereItsLastDayIs() {
        RegionalTaskForce taskForce = RegionalTaskForce.builder()
                .id("gtd")
                .decree(decree("2023-12-28"))
                .build();

        assertEquals(Truth.UNKNOWN, taskForce.exists(AsOf.on(DAY)));
        assertEquals(
                Truth.TRUE, taskForce.toBuilder().lastDay(Fact.absent()).build().exists(AsOf.on(DAY)));
    }

    @Test
    void theDayIsNotedOnWhichItIsFormedOrEnds() {
        RegionalTaskForce taskForce = RegionalTaskForce.builder()
                .id("gtd")
                .decree(decree("2023-12-28"))
                .inauguration(NO_CEREMONY)
                .lastDay(PartialDate.parse("2025-12-31"))
                .build();

        AsOf before = AsOf.on(LocalDate.of(2023, 12, 27));
        assertEquals(Truth.FALSE, taskForce.exists(before));
        assertEquals(Optional.of(LocalDate.of(2023, 12, 28)), before.validUntil());

        AsOf during = AsOf.on(LocalDate.of(2025, 12, 31));
        assertEquals(Truth.TRUE, taskForce.exists(during));
        assertEquals(Optional.of(LocalDate.of(2026, 1, 1)), during.validUntil());

        AsOf after = AsOf.on(LocalDate.of(2026, 1, 1));
        assertEquals(Truth.FALSE, taskForce.exists(after));
        assertEquals(Optional.empty(), after.validUntil());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-07-13, 2022-07-12, UNKNOWN, 2022-07-13",
        "2022-07-13, 2022-07-13, TRUE, 2022-07-14",
        "2022-07-13, 2022-07-14, UNKNOWN,",
        "2022, 2022-07-13, UNKNOWN, 2022-12-31",
    })
    void aPlanOfADayIsOneOnThatDay(String asOf, LocalDate day, Truth planned, LocalDate until) {
        RegionalTaskForce plan = RegionalTaskForce.builder()
                .id("gtd")
                .status(BodyStatus.PLANNED)
                .plannedAsOf(PartialDate.parse(asOf))
                .build();
        AsOf at = AsOf.on(day);

        assertEquals(planned, plan.isPlanned(at));
        assertEquals(Optional.ofNullable(until), at.validUntil());
        assertEquals(Truth.FALSE, plan.isFormed(AsOf.on(day)));
        assertEquals(
                Truth.FALSE, plan.toBuilder().status(BodyStatus.FORMED).build().isPlanned(AsOf.on(day)));
        assertEquals(
                Truth.UNKNOWN,
                plan.toBuilder().plannedAsOf(Fact.unknown()).build().isPlanned(AsOf.on(day)));
        assertEquals(
                Truth.UNKNOWN, plan.toBuilder().status(Fact.unknown()).build().isPlanned(AsOf.on(day)));
    }

    @Test
    void aFocalPointExistsInItsPeriod() {
        NationalFocalPoint focalPoint = NationalFocalPoint.builder()
                .id("nfp")
                .period(ValidityPeriod.until(DAY))
                .build();

        assertEquals(Truth.TRUE, focalPoint.exists(AsOf.on(DAY)));
        assertEquals(Truth.FALSE, focalPoint.exists(AsOf.on(DAY.plusDays(1))));
        assertEquals(
                Truth.UNKNOWN, NationalFocalPoint.builder().id("nfp").build().exists(AsOf.on(DAY)));
        assertEquals(
                Truth.FALSE,
                focalPoint.toBuilder().period(Fact.absent()).build().exists(AsOf.on(DAY)));
    }

    /** A period, and whether it lies in a life that was formed 2024-03-01, names 2024-01 as its beginning and ends 2025-12-31. */
    @ParameterizedTest
    @CsvSource({
        "2024-03-01, 2025-12-31, TRUE",
        "2024-01-31, 2025-12-31, TRUE",
        "2024-01-30, 2025-12-31, UNKNOWN",
        "2024-01-01, 2025-12-31, UNKNOWN",
        "2023-12-31, 2025-12-31, FALSE",
        "2024-03-01, 2026-01-01, FALSE",
        "2024-03-01, 2026, FALSE",
        "2024-03-01, [2025..2026], UNKNOWN",
        "2024, 2025-12-31, UNKNOWN",
        "2023, 2025-12-31, FALSE",
    })
    void aPeriodLiesInItsLife(String firstDay, String lastDay, Truth answer) {
        RegionalTaskForce taskForce = RegionalTaskForce.builder()
                .id("gtd")
                .decree(decree("2024-03-01"))
                .inauguration(ceremony("2024-04-03"))
                .period(ValidityPeriod.of(PartialDate.parse("2024-01"), PartialDate.parse("2024")))
                .lastDay(PartialDate.parse("2025-12-31"))
                .build();

        assertEquals(
                answer,
                taskForce.existsThroughout(ValidityPeriod.of(PartialDate.parse(firstDay), PartialDate.parse(lastDay))));
    }

    @Test
    void aLifeBeginsWithWhatFormedIt() {
        ValidityPeriod inApril = ValidityPeriod.of(DAY, DAY.plusDays(1));
        RegionalTaskForce.Builder builder =
                RegionalTaskForce.builder().id("gtd").period(Fact.absent()).lastDay(Fact.absent());

        assertEquals(Truth.UNKNOWN, builder.build().existsThroughout(inApril));
        RegionalTaskForce byCeremony =
                builder.decree(NO_DECREE).inauguration(ceremony("2024-04-03")).build();
        assertEquals(Truth.TRUE, byCeremony.existsThroughout(inApril));
        assertEquals(Truth.FALSE, byCeremony.existsThroughout(ValidityPeriod.of(DAY.minusDays(1), DAY)));
        assertEquals(Truth.FALSE, byCeremony.existsThroughout(ValidityPeriod.until(DAY)));
        assertEquals(
                Truth.UNKNOWN, builder.inauguration(CEREMONY_UNDATED).build().existsThroughout(inApril));
        assertEquals(
                Truth.UNKNOWN,
                byCeremony.toBuilder().lastDay(Fact.unknown()).build().existsThroughout(inApril));
        assertEquals(
                Truth.FALSE,
                builder.inauguration(NO_CEREMONY).status(PLANNED).build().existsThroughout(inApril));
    }

    @Test
    void itsPartsHaveNames() {
        Seat office = Seat.builder()
                .institution(Fact.absent())
                .office(Office.builder()
                        .title(OfficeTitle.OTHER)
                        .name("Kepala Biro Hukum")
                        .build())
                .build();
        Seat institution = Seat.builder()
                .office(Fact.absent())
                .institution(Institution.builder().name("Kanwil").build())
                .build();
        RegionalTaskForce known = RegionalTaskForce.builder()
                .id("gtd")
                .name("Gugus Tugas Daerah")
                .chair(office)
                .viceChairs(Listing.complete())
                .secretary(Fact.absent())
                .deputySecretaries(Listing.complete())
                .members(Listing.complete(institution))
                .workingGroups(Listing.complete(
                        WorkingGroup.builder().name("Kelompok Kerja I").build(),
                        WorkingGroup.builder().name(Fact.absent()).build()))
                .build();

        for (String name : List.of("kepala  biro hukum", "KANWIL", " Kelompok Kerja I", "gugus tugas daerah")) {
            assertEquals(Truth.TRUE, known.hasPartNamed(name), name);
        }
        assertEquals(Truth.FALSE, known.hasPartNamed("Kelompok Kerja II"));
        for (RegionalTaskForce open : List.of(
                known.toBuilder().name(Fact.unknown()).build(),
                known.toBuilder().secretary(Fact.unknown()).build(),
                known.toBuilder().chair(Seat.builder().build()).build(),
                known.toBuilder()
                        .workingGroups(Listing.complete(WorkingGroup.builder().build()))
                        .build())) {
            assertEquals(Truth.UNKNOWN, open.hasPartNamed("Kelompok Kerja II"));
        }
    }

    @Test
    void theSeatsThatLeadComeFirst() {
        Seat chair = Seat.builder().title("ketua").build();
        Seat executive = Seat.builder().title("ketua pelaksana").build();
        Seat vice = Seat.builder().title("wakil ketua").build();
        Seat secretary = Seat.builder().title("sekretaris").build();
        Seat deputy = Seat.builder().title("wakil sekretaris").build();
        Seat member = Seat.builder().title("anggota").build();

        RegionalTaskForce regional = RegionalTaskForce.builder()
                .id("gtd")
                .chair(chair)
                .viceChairs(Listing.complete(vice))
                .secretary(secretary)
                .deputySecretaries(Listing.complete(deputy))
                .members(Listing.complete(member))
                .build();
        NationalTaskForce national = NationalTaskForce.builder()
                .id("gtn")
                .chair(chair)
                .executiveChair(executive)
                .viceChairs(Listing.complete(vice))
                .secretary(Fact.absent())
                .deputySecretaries(Listing.complete())
                .members(Listing.partial(member))
                .build();

        assertEquals(Listing.complete(chair, vice, secretary, deputy), regional.leadingSeats());
        assertEquals(Listing.complete(chair, vice, secretary, deputy, member), regional.seats());
        assertEquals(Listing.complete(chair, vice, executive), national.leadingSeats());
        assertEquals(Listing.partial(chair, vice, executive, member), national.seats());
    }
}
