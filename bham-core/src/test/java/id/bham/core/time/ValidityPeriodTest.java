package id.bham.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.fixtures.Refusal;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Truth;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValidityPeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 9, 26);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    private static Fact<PartialDate> known(String text) {
        return Fact.known(PartialDate.parse(text));
    }

    @Test
    void bothEndsBelongToIt() {
        ValidityPeriod period = ValidityPeriod.of(FIRST, LAST);

        assertEquals(Truth.FALSE, period.contains(FIRST.minusDays(1)));
        assertEquals(Truth.TRUE, period.contains(FIRST));
        assertEquals(Truth.TRUE, period.contains(LAST));
        assertEquals(Truth.FALSE, period.contains(LAST.plusDays(1)));
    }

    @Test
    void onOpenEndsItHasAlwaysRunOrRunsOn() {
        assertEquals(Truth.TRUE, ValidityPeriod.from(FIRST).contains(LocalDate.MAX));
        assertEquals(Truth.FALSE, ValidityPeriod.from(FIRST).contains(LocalDate.MIN));
        assertEquals(Truth.TRUE, ValidityPeriod.until(LAST).contains(LocalDate.MIN));
        assertEquals(Truth.FALSE, ValidityPeriod.until(LAST).contains(LocalDate.MAX));
        assertEquals(Truth.TRUE, ValidityPeriod.always().contains(FIRST));
    }

    @Test
    void yearsAloneLeaveTheFirstAndTheLastYearOpen() {
        ValidityPeriod period = ValidityPeriod.ofYears(2023, 2025);

        assertEquals(Truth.FALSE, period.contains(LocalDate.of(2022, 12, 31)));
        assertEquals(Truth.UNKNOWN, period.contains(LocalDate.of(2023, 1, 1)));
        assertEquals(Truth.UNKNOWN, period.contains(LocalDate.of(2023, 12, 30)));
        assertEquals(Truth.TRUE, period.contains(LocalDate.of(2023, 12, 31)));
        assertEquals(Truth.TRUE, period.contains(LocalDate.of(2025, 1, 1)));
        assertEquals(Truth.UNKNOWN, period.contains(LocalDate.of(2025, 1, 2)));
        assertEquals(Truth.FALSE, period.contains(LocalDate.of(2026, 1, 1)));
    }

    @Test
    void aPeriodThatCertainlyEndsBeforeItBeginsIsRefused() {
        String message = Refusal.of(() -> ValidityPeriod.of(LAST, FIRST));
        assertTrue(message.contains("2025-12-31") && message.contains("2023-09-26"), message);

        assertThrows(IllegalArgumentException.class, () -> ValidityPeriod.of(FIRST, FIRST.minusDays(1)));
        assertThrows(IllegalArgumentException.class, () -> ValidityPeriod.ofYears(2025, 2024));
        assertThrows(IllegalArgumentException.class, () -> ValidityPeriod.of(known("2024-05"), known("2024-04")));
        assertThrows(IllegalArgumentException.class, () -> ValidityPeriod.ofYears(0, 2024));
        assertEquals(Truth.TRUE, ValidityPeriod.of(FIRST, FIRST).contains(FIRST));
    }

    @Test
    void aPeriodThatPerhapsEndsBeforeItBeginsIsTakenNotTo() {
        ValidityPeriod period = ValidityPeriod.of(known("2024"), known("2024-04"));

        assertEquals(Truth.UNKNOWN, period.contains(LocalDate.of(2024, 4, 30)));
        assertEquals(Truth.FALSE, period.contains(LocalDate.of(2024, 5, 1)));
        assertEquals(Truth.UNKNOWN, ValidityPeriod.ofYears(2024, 2024).contains(LocalDate.of(2024, 7, 1)));
    }

    @Test
    void theTextShowsOpenAndUnknownEnds() {
        assertEquals("2023-09-26..2025-12-31", ValidityPeriod.of(FIRST, LAST).toString());
        assertEquals("2023..2025", ValidityPeriod.ofYears(2023, 2025).toString());
        assertEquals("2023-09-26..", ValidityPeriod.from(FIRST).toString());
        assertEquals("..2025-12-31", ValidityPeriod.until(LAST).toString());
        assertEquals("..", ValidityPeriod.always().toString());
        assertEquals("?..2024", ValidityPeriod.of(Fact.unknown(), known("2024")).toString());
    }

    @Test
    void periodsWithTheSameEndsAreEqual() {
        assertEquals(ValidityPeriod.always(), ValidityPeriod.of(Fact.absent(), Fact.absent()));
        assertEquals(
                ValidityPeriod.ofYears(2023, 2025).hashCode(),
                ValidityPeriod.of(known("2023"), known("2025")).hashCode());
        assertEquals(ValidityPeriod.ofYears(2023, 2025), ValidityPeriod.of(known("2023"), known("2025")));
        assertTrue(!ValidityPeriod.from(FIRST).equals(ValidityPeriod.of(known("2023-09-26"), Fact.unknown())));
    }

    @Test
    void exactIsWhatIsKnownToTheDayOrOpen() {
        LocalDate day = LocalDate.of(2024, 2, 29);
        for (ValidityPeriod exact : List.of(
                ValidityPeriod.of(day, day),
                ValidityPeriod.from(day),
                ValidityPeriod.until(day),
                ValidityPeriod.always())) {
            assertTrue(exact.isExact(), exact::toString);
        }
        Fact<PartialDate> known = Fact.known(PartialDate.of(day));
        for (ValidityPeriod other : List.of(
                ValidityPeriod.of(known, Fact.unknown()),
                ValidityPeriod.of(Fact.unknown(), known),
                ValidityPeriod.of(known, Fact.known(PartialDate.parse("2025"))),
                ValidityPeriod.of(Fact.known(PartialDate.parse("2023-12")), known))) {
            assertFalse(other.isExact(), other::toString);
        }
    }
}
