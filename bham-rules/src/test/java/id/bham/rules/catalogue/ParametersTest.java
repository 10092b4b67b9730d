package id.bham.rules.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.knowledge.Source;
import id.bham.core.law.DatedValues;
import id.bham.core.mandate.Ministry;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.time.AsOf;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.RuleSets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ParametersTest {

    @Test
    void evaluationsWerePlannedForTwoYearsUntilThePerpres() {
        DatedValues<Period> intervals = Parameters.evaluationIntervals();

        assertSetsNothing(intervals, "2022-07-12", "2023-09-26");
        assertSets(intervals, Period.ofYears(2), Sources.S0, "2022-07-13", "2023-09-25");
    }

    @Test
    void aWindowIsKnownForOneYear() {
        DatedValues<MonthDay> windows = Parameters.reportWindows();

        assertSetsNothing(windows, "2023-12-31", "2025-01-01");
        assertSets(windows, MonthDay.of(9, 30), Sources.NTT, "2024-01-01", "2024-12-31");
    }

    @Test
    void theFirstPeriodIsSetFromThePerpresToItsEnd() {
        DatedValues<ValidityPeriod> periods = Parameters.strategyPeriods();

        assertSetsNothing(periods, "2023-09-25", "2026-01-01");
        assertSets(
                periods,
                ValidityPeriod.of(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31)),
                Sources.TEROPONG,
                "2023-09-26",
                "2025-12-31");
    }

    @Test
    void theMinistryThatWasSplitHandsTheFocalPointOn() {
        DatedValues<Set<Ministry>> holders = Parameters.focalPointHolders();

        assertSetsNothing(holders, "2021-04-04");
        Set<Ministry> first = Set.of(Ministry.LAW_AND_HUMAN_RIGHTS);
        assertSets(holders, first, Sources.HAM_NOVEMBER_2022, "2021-04-05", "2022-07-12");
        assertSets(holders, first, Sources.S0, "2022-07-13", "2024-10-20");
        assertSets(holders, Set.of(Ministry.HUMAN_RIGHTS), Sources.TIRTO, "2024-10-21", "2030-01-01");
    }

    @Test
    void whoChairsSinceTheSplitIsKnownToBeUndecided() {
        DatedValues<Set<OfficeTitle>> chairs = Parameters.nationalChairs();

        assertSetsNothing(chairs, "2023-09-25");
        assertSets(
                chairs,
                Set.of(OfficeTitle.MINISTER_OF_LAW_AND_HUMAN_RIGHTS),
                Sources.VOI_INAUGURATION,
                "2023-09-26",
                "2024-10-20");
        for (String day : List.of("2024-10-21", "2030-01-01")) {
            assertEquals(
                    Optional.of(true), on(chairs, day).map(set -> set.value().isUnknown()), day);
        }
    }

    @Test
    void bothNewMinistriesMayGiveTheSecretary() {
        DatedValues<Set<Ministry>> secretaries = Parameters.regionalSecretaries();

        assertSetsNothing(secretaries, "2023-09-25");
        assertSets(secretaries, Set.of(Ministry.LAW_AND_HUMAN_RIGHTS), Sources.PALPOS, "2023-09-26", "2024-10-20");
        assertSets(
                secretaries,
                Set.of(Ministry.LAW_AND_HUMAN_RIGHTS, Ministry.LAW, Ministry.HUMAN_RIGHTS),
                Sources.TIRTO,
                "2024-10-21",
                "2030-01-01");
    }

    @Test
    void theRuleSetSetsAllOfThem() {
        assertEquals(
                Set.copyOf(Parameters.all()), RuleSets.stranas().parameters().keySet());
        assertEquals(6, Parameters.all().size());
    }

    private static <T> void assertSets(DatedValues<T> values, T value, Source source, String firstDay, String lastDay) {
        for (String day : List.of(firstDay, lastDay)) {
            DatedValues.Dated<T> set = on(values, day).orElseThrow();
            assertEquals(Optional.of(value), set.value().value(), day);
            assertEquals(source, set.source(), day);
        }
    }

    private static void assertSetsNothing(DatedValues<?> values, String... days) {
        for (String day : days) {
            assertEquals(Optional.empty(), on(values, day), day);
        }
    }

    private static <T> Optional<DatedValues.Dated<T>> on(DatedValues<T> values, String day) {
        return values.on(AsOf.on(LocalDate.parse(day)));
    }
}
