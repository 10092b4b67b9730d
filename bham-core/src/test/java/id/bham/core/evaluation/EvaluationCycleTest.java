package id.bham.core.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.Iterables;
import id.bham.core.evaluation.EvaluationCycle.Stretch;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.DatedValues;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationCycleTest {

    private static final Source SOURCE = Source.of("S", "t");

    private static List<String> told(EvaluationCycle cycle, int atMost) {
        return Stream.of(Iterables.toArray(Iterables.limit(cycle.stretches(), atMost), Stretch.class))
                .map(stretch -> stretch.number() + " " + stretch.firstDay() + " "
                        + stretch.lastDay().value().map(PartialDate::toString).orElse("?"))
                .toList();
    }

    private static DatedValues<Period> set(String... lengths) {
        DatedValues<Period> set = DatedValues.none();
        for (String each : lengths) {
            String[] parts = each.split(" ", -1);
            ValidityPeriod days = parts[2].equals("-")
                    ? ValidityPeriod.from(LocalDate.parse(parts[1]))
                    : ValidityPeriod.of(LocalDate.parse(parts[1]), LocalDate.parse(parts[2]));
            set = parts[0].equals("?") ? set.withUnknown(days, SOURCE) : set.with(Period.parse(parts[0]), days, SOURCE);
        }
        return set;
    }

    private static EvaluationCycle cycle(String start, String... lengths) {
        return EvaluationCycle.of(PartialDate.parse(start), set(lengths));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, P1Y, 2025-02-28, 2026-02-28, 2027-02-28",
        "2024-02-29, P2Y, 2026-02-28, 2028-02-29, 2030-02-28",
        "2024-01-31, P1M, 2024-02-29, 2024-03-31, 2024-04-30",
        "2023-08-31, P6M, 2024-02-29, 2024-08-31, 2025-02-28",
        "2022-07-13, P2Y, 2024-07-13, 2026-07-13, 2028-07-13",
        "2022, P2Y, 2024, 2026, 2028",
        "2022-07, P4M, 2022-11, 2023-03, 2023-07",
    })
    void everyStretchRunsToTheAnniversaryOfTheStart(
            String start, Period length, String first, String second, String third) {
        assertEquals(
                List.of(first, second, third),
                Stream.of(Iterables.toArray(
                                Iterables.limit(
                                        EvaluationCycle.of(PartialDate.parse(start), length)
                                                .stretches(),
                                        3),
                                Stretch.class))
                        .map(stretch -> stretch.lastDay().value().orElseThrow().toString())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29, P2Y", "2024-01-31, P1M", "2023-12-31, P1D", "2022-07-13, P1Y2M3D"})
    void stretchesFollowEachOtherWithoutAGap(String start, Period length) {
        List<Stretch> stretches = List.of(Iterables.toArray(
                Iterables.limit(
                        EvaluationCycle.of(PartialDate.parse(start), length).stretches(), 10),
                Stretch.class));

        for (int i = 1; i < stretches.size(); i++) {
            PartialDate lastDay = stretches.get(i - 1).lastDay().value().orElseThrow();
            assertEquals(lastDay.plus(Period.ofDays(1)), stretches.get(i).firstDay());
            assertEquals(i + 1, stretches.get(i).number());
        }
    }

    @Test
    void aStretchIsAsLongAsWasSetWhenItBegan() {
        assertEquals(
                List.of(
                        "1 2021-04-05 2023-04-05",
                        "2 2023-04-06 2025-04-05",
                        "3 2025-04-06 2026-04-06",
                        "4 2026-04-07 2027-04-06"),
                told(cycle("2021-04-05", "P2Y 2021-04-05 2024-12-31", "P1Y 2025-01-01 -"), 4));
    }

    @Test
    void theSameLengthSetAnewChangesNothing() {
        assertEquals(
                told(cycle("2021-04-05", "P2Y 2021-04-05 -"), 4),
                told(cycle("2021-04-05", "P2Y 2021-04-05 2024-12-31", "P2Y 2025-01-01 -"), 4));
    }

    @Test
    void whereNothingIsSetNoStretchBegins() {
        assertEquals(List.of(), told(cycle("2021-04-05"), 4));
        assertEquals(List.of("1 2022-07-13 2024-07-13"), told(cycle("2021-04-05", "P2Y 2022-07-13 2023-09-25"), 4));
        assertEquals(
                List.of("1 2021-04-05 2022-04-05", "2 2024-01-01 2025-01-01", "3 2025-01-02 2026-01-01"),
                told(cycle("2021-04-05", "P1Y 2021-04-05 2021-12-31", "P1Y 2024-01-01 2025-12-31"), 4));
    }

    @Test
    void ofWhatIsNotKnownToBeSetTheLengthIsOpen() {
        assertEquals(
                List.of("1 2021-04-05 2023-04-05", "2 2023-04-06 ?"),
                told(cycle("2021-04-05", "P2Y 2021-04-05 2021-12-31", "? 2022-01-01 -"), 4));
        assertEquals(List.of("1 2021 ?"), told(cycle("2021", "P2Y 2021-04-05 -"), 4));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-04-05, TRUE, TRUE",
        "2023-04-06, TRUE, UNKNOWN",
        "2023-04-06, FALSE, FALSE",
        "2023-04-05, FALSE, TRUE",
    })
    void aStretchOfOpenLengthMayHaveEndedAsSoonAsItBegan(LocalDate on, Truth ofEach, Truth expected) {
        EvaluationCycle cycle = cycle("2021-04-05", "P2Y 2021-04-05 2021-12-31", "? 2022-01-01 -");

        assertEquals(expected, cycle.eachEnded(stretch -> ofEach).on(AsOf.on(on)));
    }

    @Test
    void nothingHasEndedBeforeTheFirstEndIsOver() {
        EvaluationCycle cycle = cycle("2021-04-05", "P2Y 2021-04-05 -");

        assertEquals(Truth.FALSE, anyEnded(cycle, LocalDate.of(2023, 4, 5)));
        assertEquals(Truth.TRUE, anyEnded(cycle, LocalDate.of(2023, 4, 6)));
        assertEquals(Truth.FALSE, anyEnded(cycle("2021-04-05"), LocalDate.of(2023, 4, 6)));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-04-05, FALSE",
        "2023-04-06, UNKNOWN",
        "2025-04-05, UNKNOWN",
        "2025-04-06, TRUE",
    })
    void itHoldsOfAnyAsSoonAsOfOneForCertain(LocalDate on, Truth expected) {
        EvaluationCycle cycle = EvaluationCycle.of(PartialDate.parse("2021-04-05"), Period.ofYears(2));

        assertEquals(
                expected,
                cycle.anyEnded(stretch -> stretch.contains(PartialDate.parse("2024-01-01"))
                                .or(Truth.UNKNOWN))
                        .on(AsOf.on(on)));
    }

    private static Truth anyEnded(EvaluationCycle cycle, LocalDate on) {
        return cycle.anyEnded(stretch -> Truth.TRUE).on(AsOf.on(on));
    }

    @Test
    void aStartThatIsKnownToTheYearLeavesTheEndsOpen() {
        Stretch first = EvaluationCycle.of(PartialDate.parse("2022"), Period.ofYears(2))
                .stretches()
                .iterator()
                .next();

        assertEquals(ValidityPeriod.of(PartialDate.parse("2022"), PartialDate.parse("2024")), first.days());
    }

    @ParameterizedTest
    @CsvSource({
        "[..2022-01-01], 2024-01-01, TRUE, UNKNOWN",
        "[..2022-01-01], 2024-01-01, FALSE, UNKNOWN",
        "[..2022-01-01], 2024-01-02, TRUE, UNKNOWN",
        "[..2022-01-01], 2024-01-02, FALSE, FALSE",
        "[2022-01-01..], 2024-01-01, FALSE, TRUE",
        "[2022-01-01..], 2024-01-02, TRUE, TRUE",
        "[2022-01-01..], 9999-12-31, FALSE, UNKNOWN",
    })
    void ofAStartWithOneEndAnyNumberOfStretchesOrNoneMayHaveEnded(
            String start, LocalDate on, Truth ofEach, Truth expected) {
        EvaluationCycle cycle = EvaluationCycle.of(PartialDate.parse(start), Period.ofYears(2));

        assertEquals(expected, cycle.eachEnded(stretch -> ofEach).on(AsOf.on(on)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1Y", "P1Y-1M", "P2Y-1D"})
    void aLengthThatDoesNotLeadOnIsRefused(Period length) {
        assertThrows(IllegalArgumentException.class, () -> EvaluationCycle.of(PartialDate.parse("2022"), length));
    }

    @Test
    void cyclesOfTheSameStartAndLengthsAreEqual() {
        assertEquals(cycle("2021", "P2Y 2021-04-05 -"), cycle("2021", "P2Y 2021-04-05 -"));
        assertEquals(
                cycle("2021", "P2Y 2021-04-05 -").hashCode(),
                cycle("2021", "P2Y 2021-04-05 -").hashCode());
        assertFalse(cycle("2021", "P2Y 2021-04-05 -").equals(cycle("2022", "P2Y 2021-04-05 -")));
        assertFalse(cycle("2021", "P2Y 2021-04-05 -").equals(cycle("2021", "P1Y 2021-04-05 -")));
    }
}
