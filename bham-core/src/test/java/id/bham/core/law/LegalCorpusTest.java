package id.bham.core.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.fixtures.Refusal;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.Standing.Ended;
import id.bham.core.law.Standing.InForce;
import id.bham.core.law.Standing.NotYetInForce;
import id.bham.core.law.Standing.Reason;
import id.bham.core.law.Standing.Unknown;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.text.LocalizedText;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalCorpusTest {

    private static final LawReading READING = new LawReading(
            LocalDate.of(2026, 4, 22), Strength.INFERRED, new LocalizedText("catatan", "note"), List.of());
    private static final InstrumentId ID = InstrumentId.of("Perpres", "1", 2020);

    private static Standing<LegalInstrument> standard(String id, String day) {
        return LegalCorpus.standard().withoutPresumption().lookUp(InstrumentId.parse(id), LocalDate.parse(day));
    }

    /** The answer for an instrument that is in force for that period. */
    private static Standing<String> standing(ValidityPeriod period, String day) {
        return LegalCorpus.of(List.of(), READING).withoutPresumption().standing("it", period, LocalDate.parse(day));
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
        assertEquals(READING.to(), LegalCorpus.standard().knownTo());
        assertTrue(standard("Perpres 60/2023", "2026-04-22") instanceof InForce<LegalInstrument> inForce
                && inForce.lastDay().isEmpty());
        assertEquals(new Unknown<>(Reason.LATER_THAN_KNOWN), standard("Perpres 60/2023", "2026-04-23"));
        assertEquals(Optional.empty(), standard("Perpres 60/2023", "2026-04-23").inForce());
    }

    @Test
    void whatIsNotHeldIsUnknown() {
        assertEquals(new Unknown<>(Reason.NOT_RECORDED), standard("Perpres 61/2023", "2024-01-01"));
    }

    @ParameterizedTest
    @CsvSource({
        "Kepmenkumham M.HH-01.HA.01.07 Tahun 2021, 2021-04-05",
        "UU 14/2022, 2022-07-25",
        "UU 15/2022, 2022-07-25",
        "UU 16/2022, 2022-07-25",
        "UU 29/2022, 2022-12-08",
        "Perpres 53/2021, 2021-06-08",
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

        assertEquals(
                new InForce<>("it", Optional.of(LocalDate.of(2025, 12, 31)), false), standing(period, "2025-12-31"));
        assertEquals(new Ended<>(LocalDate.of(2025, 12, 31)), standing(period, "2026-01-01"));
        assertEquals(new Ended<>(LocalDate.of(2025, 12, 31)), standing(period, "2026-04-23"));
        assertEquals(new Ended<>(LocalDate.of(2025, 12, 31)), standing(period, "2999-01-01"));
    }

    @Test
    void anInstrumentThatIsToBeginOrEndLaterIsSaidTo() {
        ValidityPeriod later = ValidityPeriod.of(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31));

        assertEquals(new NotYetInForce<>(LocalDate.of(2027, 1, 1)), standing(later, "2026-04-22"));
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
        assertEquals(
                new InForce<>("it", Optional.of(LocalDate.of(2025, 12, 31)), false), standing(vague, "2023-09-30"));
        assertEquals(
                new InForce<>("it", Optional.of(LocalDate.of(2025, 12, 31)), false), standing(vague, "2025-01-01"));
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
            assertEquals(new InForce<>("it", Optional.empty(), false), standing(period, "2026-04-22"));
            assertEquals(new Unknown<>(Reason.LATER_THAN_KNOWN), standing(period, "2026-04-23"));
        }
    }

    @Test
    void withPresumptionWhatHasNoKnownEndGoesOnAndIsMarked() {
        LegalCorpus presuming = LegalCorpus.of(List.of(), READING);
        ValidityPeriod open = ValidityPeriod.of(known("2023-09-26"), Fact.unknown());
        ValidityPeriod ended = ValidityPeriod.of(LocalDate.of(2023, 9, 26), LocalDate.of(2026, 4, 30));
        LocalDate last = READING.to();
        LocalDate next = last.plusDays(1);

        assertTrue(presuming.isPresuming());
        assertEquals(new InForce<>("it", Optional.empty(), false), presuming.standing("it", open, last));
        assertEquals(new InForce<>("it", Optional.empty(), true), presuming.standing("it", open, next));
        assertEquals(Truth.TRUE, presuming.stands(open, AsOf.on(next)));
        assertEquals(Optional.empty(), horizon(at -> presuming.stands(open, at), last));
        assertFalse(presuming.isPresumed(open, last));
        assertTrue(presuming.isPresumed(open, next));
        assertFalse(presuming.isPresumed(ended, next));
        assertFalse(presuming.isPresumed(ValidityPeriod.from(LocalDate.of(2023, 9, 26)), next));
        assertFalse(presuming.isPresumed(ValidityPeriod.of(known("2026-06-01"), Fact.unknown()), next));

        LegalCorpus strict = presuming.withoutPresumption();
        assertFalse(strict.isPresuming());
        assertFalse(strict.isPresumed(open, next));
        assertEquals(Truth.UNKNOWN, strict.stands(open, AsOf.on(next)));
        assertEquals(Optional.of(next), horizon(at -> strict.stands(open, at), last));
    }

    private static Optional<LocalDate> horizon(Function<AsOf, Truth> question, LocalDate day) {
        AsOf at = AsOf.on(day);
        assertFalse(question.apply(at).isFalse());
        return at.validUntil();
    }

    @Test
    void whoReadsFurtherMovesTheMark() {
        LocalDate later = LocalDate.of(2026, 11, 1);
        LawReading further = new LawReading(later, Strength.PRACTICE, READING.note(), List.of());
        LegalCorpus read = LegalCorpus.standard().readTo(further);
        ValidityPeriod open = ValidityPeriod.of(known("2023-09-26"), Fact.unknown());

        assertEquals(further, read.reading());
        assertFalse(read.isPresumed(open, later));
        assertTrue(read.isPresumed(open, later.plusDays(1)));
        assertEquals(LegalCorpus.standard().values(), read.values());
    }

    @Test
    void anInstrumentTakesThePlaceOfTheOneOfItsName() {
        LocalDate lastDay = LocalDate.of(2026, 12, 31);
        LegalInstrument strategy = LegalCorpus.standard()
                .find(InstrumentId.parse("Perpres 60/2023"))
                .orElseThrow();
        LegalInstrument ended = new LegalInstrument(
                strategy.id(),
                strategy.subject(),
                ValidityPeriod.of(strategy.inForce().firstDay(), Fact.known(PartialDate.of(lastDay))),
                strategy.sources());
        LegalCorpus amended = LegalCorpus.standard().with(ended);

        assertEquals(new Ended<>(lastDay), amended.lookUp(strategy.id(), lastDay.plusDays(1)));
        assertEquals(
                LegalCorpus.standard().instruments().size(),
                amended.instruments().size());
    }

    @Test
    void valuesStandWithTheirSourceAndStrength() {
        DatedValues<ValidityPeriod> periods = LegalCorpus.standard().values(Parameters.ACTION_PERIOD);

        assertEquals(
                List.of(Fact.known(ValidityPeriod.of(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31)))),
                periods.values().stream().map(DatedValues.Dated::value).toList());
        assertEquals(Strength.STATUTE, periods.values().get(0).strength());
        assertEquals(
                Set.copyOf(Parameters.all()), LegalCorpus.standard().values().keySet());
        assertEquals(DatedValues.none(), LegalCorpus.standard().values(Parameter.of("other", Period.class)));
    }

    @ParameterizedTest
    @CsvSource({
        "MINISTER_OF_LAW_AND_HUMAN_RIGHTS, 2024-10-20, TRUE",
        "MINISTER_OF_HUMAN_RIGHTS, 2024-10-20, UNKNOWN",
        "MINISTER_OF_LAW, 2024-10-20, UNKNOWN",
        "GOVERNOR, 2024-10-20, FALSE",
        "MINISTER_OF_LAW_AND_HUMAN_RIGHTS, 2024-10-21, TRUE",
        "MINISTER_OF_HUMAN_RIGHTS, 2024-10-21, TRUE",
        "MINISTER_OF_LAW, 2024-10-21, UNKNOWN",
        "GOVERNOR, 2024-10-21, FALSE",
    })
    void theMinisterIsWhoHasTheAffairs(OfficeTitle title, LocalDate day, Truth expected) {
        Eligible<OfficeTitle> minister = LegalCorpus.standard()
                .values(Parameters.MINISTER)
                .on(AsOf.on(day))
                .flatMap(set -> set.value().value())
                .orElseThrow();

        assertEquals(expected, minister.accepts(titles -> Truth.of(titles.contains(title))));
    }

    @Test
    void theTermForFormingIsReadInTwoWays() {
        PartialDate term = LegalCorpus.standard()
                .values(Parameters.FORMATION_TERM)
                .on(AsOf.on(LocalDate.of(2024, 1, 1)))
                .flatMap(set -> set.value().value())
                .orElseThrow();

        assertEquals(PartialDate.between("2024-09-25", "2024-09-26"), term);
    }

    @Test
    void allInstrumentsThatComeTwiceAreNamed() {
        LegalInstrument one = instrument("UU 1/2020");
        LegalInstrument other = instrument("UU 2/2020");
        LegalInstrument once = instrument("UU 3/2020");

        String message = Refusal.of(() -> LegalCorpus.of(List.of(one, other, once, one, other), READING));

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
