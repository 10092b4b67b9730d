package id.bham.core.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.fixtures.Refusal;
import id.bham.core.knowledge.Fact;
import id.bham.core.law.Standing.Ended;
import id.bham.core.law.Standing.InForce;
import id.bham.core.law.Standing.NotYetInForce;
import id.bham.core.law.Standing.Reason;
import id.bham.core.law.Standing.Unknown;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalCorpusTest {

    private static final LocalDate KNOWN_TO = LocalDate.of(2026, 2, 4);
    private static final InstrumentId ID = InstrumentId.of("Perpres", "1", 2020);

    private static Standing<LegalInstrument> standard(String id, String day) {
        return LegalCorpus.standard().lookUp(InstrumentId.parse(id), LocalDate.parse(day));
    }

    /** The answer for an instrument that is in force for that period. */
    private static Standing<String> standing(ValidityPeriod period, String day) {
        return LegalCorpus.of(List.of(), KNOWN_TO).standing("it", period, LocalDate.parse(day));
    }

    private static Fact<PartialDate> known(String text) {
        return Fact.known(PartialDate.parse(text));
    }

    @Test
    void theStrategyComesIntoForceOnItsDay() {
        assertEquals(new NotYetInForce<>(LocalDate.of(2023, 9, 26)), standard("Perpres 60/2023", "2023-09-25"));
        assertEquals(
                "Perpres 60/2023",
                standard("Perpres 60/2023", "2023-09-26")
                        .inForce()
                        .orElseThrow()
                        .id()
                        .shortForm());
    }

    @Test
    void theStrategyIsInForceAsFarAsTheLawIsKnown() {
        assertEquals(KNOWN_TO, LegalCorpus.standard().knownTo());
        assertTrue(standard("Perpres 60/2023", "2026-02-04") instanceof InForce<LegalInstrument> inForce
                && inForce.lastDay().isEmpty());
        assertEquals(new Unknown<>(Reason.LATER_THAN_KNOWN), standard("Perpres 60/2023", "2026-02-05"));
        assertEquals(Optional.empty(), standard("Perpres 60/2023", "2026-02-05").inForce());
    }

    @Test
    void whatIsNotHeldOrNotDatedIsUnknown() {
        assertEquals(new Unknown<>(Reason.NOT_RECORDED), standard("Perpres 61/2023", "2024-01-01"));
        assertEquals(new Unknown<>(Reason.DATES_UNKNOWN), standard("Perpres 53/2021", "2021-01-01"));
        assertEquals(new Unknown<>(Reason.DATES_UNKNOWN), standard("Perpres 53/2021", "2021-12-30"));
    }

    @Test
    void anInstrumentOfWhichTheYearAloneIsToldStandsWhenThatIsOver() {
        assertEquals(new NotYetInForce<>(LocalDate.of(2021, 1, 1)), standard("Perpres 53/2021", "2020-12-31"));
        assertTrue(standard("Perpres 53/2021", "2021-12-31").inForce().isPresent());
        assertTrue(standard("Perpres 53/2021", "2026-02-04").inForce().isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "Kepmenkumham M.HH-01.HA.01.07 Tahun 2021, 2021-04-05",
        "UU 14/2022, 2022-07-25",
        "UU 15/2022, 2022-07-25",
        "UU 16/2022, 2022-07-25",
        "UU 29/2022, 2022-12-08",
        "Perpres 60/2023, 2023-09-26",
        "Perpres 139/2024, 2024-10-21",
        "Perpres 156/2024, 2024-11-05",
    })
    void instrumentsBeginOnTheirDays(String id, LocalDate firstDay) {
        assertEquals(
                new NotYetInForce<>(firstDay),
                standard(id, firstDay.minusDays(1).toString()));
        assertTrue(standard(id, firstDay.toString()).inForce().isPresent());
    }

    @Test
    void theInstrumentsAreSortedAndFound() {
        List<String> names = LegalCorpus.standard().instruments().stream()
                .map(instrument -> instrument.id().toString())
                .toList();
        assertEquals(names.stream().sorted().toList(), names);
        assertEquals(9, names.size());
        for (LegalInstrument instrument : LegalCorpus.standard().instruments()) {
            assertEquals(Optional.of(instrument), LegalCorpus.standard().find(instrument.id()));
        }
        assertEquals(Optional.empty(), LegalCorpus.standard().find(ID));
    }

    @Test
    void anEndedInstrumentStaysEnded() {
        ValidityPeriod period = ValidityPeriod.of(LocalDate.of(2023, 9, 26), LocalDate.of(2025, 12, 31));

        assertEquals(new InForce<>("it", Optional.of(LocalDate.of(2025, 12, 31))), standing(period, "2025-12-31"));
        assertEquals(new Ended<>(LocalDate.of(2025, 12, 31)), standing(period, "2026-01-01"));
        assertEquals(new Ended<>(LocalDate.of(2025, 12, 31)), standing(period, "2026-02-05"));
        assertEquals(new Ended<>(LocalDate.of(2025, 12, 31)), standing(period, "2999-01-01"));
    }

    @Test
    void anInstrumentThatIsToBeginOrEndLaterIsSaidTo() {
        ValidityPeriod later = ValidityPeriod.of(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31));

        assertEquals(new NotYetInForce<>(LocalDate.of(2027, 1, 1)), standing(later, "2026-02-04"));
        assertEquals(new NotYetInForce<>(LocalDate.of(2027, 1, 1)), standing(later, "2026-12-31"));
        assertEquals(new Unknown<>(Reason.LATER_THAN_KNOWN), standing(later, "2027-01-01"));
        assertEquals(new Ended<>(LocalDate.of(2028, 12, 31)), standing(later, "2029-01-01"));
    }

    @Test
    void datesThatAreNotKnownWellEnoughLeaveItOpen() {
        ValidityPeriod vague = ValidityPeriod.of(known("2023-09"), known("2025"));

        assertEquals(new NotYetInForce<>(LocalDate.of(2023, 9, 1)), standing(vague, "2023-08-31"));
        assertEquals(new Unknown<>(Reason.DATES_UNKNOWN), standing(vague, "2023-09-01"));
        assertEquals(new Unknown<>(Reason.DATES_UNKNOWN), standing(vague, "2023-09-29"));
        assertEquals(new InForce<>("it", Optional.of(LocalDate.of(2025, 12, 31))), standing(vague, "2023-09-30"));
        assertEquals(new InForce<>("it", Optional.of(LocalDate.of(2025, 12, 31))), standing(vague, "2025-01-01"));
        assertEquals(new Unknown<>(Reason.DATES_UNKNOWN), standing(vague, "2025-01-02"));
        assertEquals(new Ended<>(LocalDate.of(2025, 12, 31)), standing(vague, "2026-01-01"));

        ValidityPeriod unknownStart = ValidityPeriod.of(Fact.unknown(), known("2025-12-31"));
        assertEquals(new Unknown<>(Reason.DATES_UNKNOWN), standing(unknownStart, "2024-01-01"));
        assertEquals(new Ended<>(LocalDate.of(2025, 12, 31)), standing(unknownStart, "2026-01-01"));
    }

    @Test
    void whereNoEndIsKnownOrSetItStandsAsFarAsTheLawIsKnown() {
        for (ValidityPeriod period : List.of(
                ValidityPeriod.from(LocalDate.of(2023, 9, 26)),
                ValidityPeriod.of(known("2023-09-26"), Fact.unknown()))) {
            assertEquals(new InForce<>("it", Optional.empty()), standing(period, "2026-02-04"));
            assertEquals(new Unknown<>(Reason.LATER_THAN_KNOWN), standing(period, "2026-02-05"));
        }
    }

    @Test
    void allInstrumentsThatComeTwiceAreNamed() {
        LegalInstrument one = instrument("UU 1/2020");
        LegalInstrument other = instrument("UU 2/2020");
        LegalInstrument once = instrument("UU 3/2020");

        String message = Refusal.of(() -> LegalCorpus.of(List.of(one, other, once, one, other), KNOWN_TO));

        assertTrue(
                message.contains(one.id().toString())
                        && message.contains(other.id().toString()),
                message);
        assertTrue(!message.contains(once.id().toString()), message);
    }

    private static LegalInstrument instrument(String id) {
        return new LegalInstrument(InstrumentId.parse(id), "subject", ValidityPeriod.always(), List.of());
    }
}
