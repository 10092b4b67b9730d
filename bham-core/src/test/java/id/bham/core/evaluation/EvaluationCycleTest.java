package id.bham.core.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationCycleTest {

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, P2Y, 0, 2024-02-29",
        "2024-02-29, P2Y, 1, 2026-02-28",
        "2024-02-29, P2Y, 2, 2028-02-29",
        "2024-02-29, P4Y, 1, 2028-02-29",
        "2024-01-31, P1M, 1, 2024-02-29",
        "2024-01-31, P1M, 2, 2024-03-31",
        "2022-07-13, P2Y, 2, 2026-07-13",
        "2022, P2Y, 2, 2026",
        "2022-07, P4M, 3, 2023-07",
    })
    void everyEndIsCountedFromTheStart(String start, Period length, int number, String end) {
        assertEquals(PartialDate.parse(end), new EvaluationCycle(PartialDate.parse(start), length).endOf(number));
    }

    @Test
    void aStretchGoesToTheDayBeforeTheNext() {
        EvaluationCycle cycle = new EvaluationCycle(PartialDate.parse("2024-02-29"), Period.ofYears(2));

        assertEquals(ValidityPeriod.of(LocalDate.of(2024, 2, 29), LocalDate.of(2026, 2, 27)), cycle.stretch(1));
        assertEquals(ValidityPeriod.of(LocalDate.of(2026, 2, 28), LocalDate.of(2028, 2, 28)), cycle.stretch(2));
        assertEquals(ValidityPeriod.of(LocalDate.of(2028, 2, 29), LocalDate.of(2030, 2, 27)), cycle.stretch(3));
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29, P2Y", "2024-01-31, P1M", "2023-12-31, P1D", "2022-07-13, P1Y2M3D"})
    void stretchesFollowEachOtherWithoutAGap(String start, Period length) {
        EvaluationCycle cycle = new EvaluationCycle(PartialDate.parse(start), length);

        for (int number = 1; number < 10; number++) {
            assertEquals(Truth.TRUE, cycle.stretch(number).abuts(cycle.stretch(number + 1)));
            assertEquals(Truth.FALSE, cycle.stretch(number).overlaps(cycle.stretch(number + 1)));
        }
    }

    @Test
    void aStartThatIsKnownToTheYearLeavesTheEndsOpen() {
        EvaluationCycle cycle = new EvaluationCycle(PartialDate.parse("2022"), Period.ofYears(2));

        assertEquals(
                ValidityPeriod.of(PartialDate.parse("2022"), PartialDate.parse("[2023-12-31..2024-12-30]")),
                cycle.stretch(1));
    }

    @ParameterizedTest
    @CsvSource({
        "[..2022-01-01], 2023-12-31, TRUE, UNKNOWN",
        "[..2022-01-01], 2023-12-31, FALSE, UNKNOWN",
        "[..2022-01-01], 2024-01-01, TRUE, UNKNOWN",
        "[..2022-01-01], 2024-01-01, FALSE, FALSE",
        "[2022-01-01..], 2023-12-31, FALSE, TRUE",
        "[2022-01-01..], 2024-01-01, TRUE, TRUE",
        "[2022-01-01..], 9999-12-31, FALSE, UNKNOWN",
    })
    void ofAStartWithOneEndAnyNumberOfStretchesOrNoneMayHaveEnded(
            String start, LocalDate on, Truth ofEach, Truth expected) {
        EvaluationCycle cycle = new EvaluationCycle(PartialDate.parse(start), Period.ofYears(2));

        assertEquals(expected, cycle.ofEachEnded(AsOf.on(on), stretch -> ofEach));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1Y", "P1Y-1M", "P2Y-1D"})
    void aLengthThatDoesNotLeadOnIsRefused(Period length) {
        assertThrows(IllegalArgumentException.class, () -> new EvaluationCycle(PartialDate.parse("2022"), length));
    }
}
