package id.bham.core.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.fixtures.Refusal;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.PlaceName;
import id.bham.core.knowledge.Source;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaiverTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 5, 1);
    private static final ValidityPeriod PERIOD = ValidityPeriod.of(FIRST, LocalDate.of(2024, 12, 31));

    private static Waiver.Builder waiver() {
        return Waiver.builder()
                .rule("BHAM-GTD-007")
                .subject("gtd-banten")
                .authority("Gubernur Banten")
                .because("the seat is vacant")
                .period(PERIOD);
    }

    @Test
    void aWaiverSaysAllThatItWasGiven() {
        Waiver waiver = waiver().build();

        assertEquals("BHAM-GTD-007", waiver.rule());
        assertEquals("gtd-banten", waiver.subject());
        assertEquals("Gubernur Banten", waiver.authority());
        assertEquals("the seat is vacant", waiver.because());
        assertEquals(PERIOD, waiver.period());
        assertEquals(Fact.unknown(), waiver.source());
        Source source = Source.builder().id("S4").title("S4").build();
        assertEquals(Fact.known(source), waiver().source(source).build().source());
        assertEquals(waiver, waiver.toBuilder().build());
    }

    @Test
    void aWaiverIsForAllOfTheSubjectOrForAnElementOfIt() {
        PlaceName element = PlaceName.parse("/workingGroups/name=Kelompok I");

        assertEquals(Optional.empty(), waiver().build().element());
        assertEquals(Optional.of(element), waiver().element(element).build().element());
        assertTrue(Refusal.of(() -> waiver().element(PlaceName.WHOLE).build()).contains("gtd-banten"));
    }

    @Test
    void blankTextsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> waiver().rule(" ").build());
        assertThrows(
                IllegalArgumentException.class, () -> waiver().authority("\n").build());
        assertThrows(IllegalArgumentException.class, () -> waiver().because("").build());
        assertTrue(Refusal.of(() -> waiver().subject("gtd banten").build()).contains("gtd banten"));
    }

    @Test
    void whatIsNotGivenIsAskedFor() {
        assertThrows(
                IllegalStateException.class,
                () -> Waiver.builder().rule("BHAM-GTD-007").build());
    }

    @Test
    void thePeriodBeginsOnAKnownDayAndEndsOnOneOrNotAtAll() {
        Fact<PartialDate> first = Fact.known(PartialDate.of(FIRST));
        assertEquals(
                ValidityPeriod.from(FIRST),
                waiver().period(ValidityPeriod.from(FIRST)).build().period());
        for (ValidityPeriod period : List.of(
                ValidityPeriod.ofYears(2024, 2025),
                ValidityPeriod.always(),
                ValidityPeriod.until(FIRST),
                ValidityPeriod.of(first, Fact.unknown()),
                ValidityPeriod.of(first, Fact.known(PartialDate.parse("2024-12"))),
                ValidityPeriod.of(Fact.unknown(), first))) {
            String message = Refusal.of(() -> waiver().period(period).build());
            assertTrue(message.contains(period.toString()), message);
        }
    }
}
