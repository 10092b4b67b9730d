package id.bham.rules.benchmark;

import static id.bham.core.knowledge.Truth.FALSE;
import static id.bham.core.knowledge.Truth.TRUE;
import static id.bham.core.knowledge.Truth.UNKNOWN;

import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.DatedValues;
import id.bham.core.law.Parameter;
import id.bham.core.law.Parameters;
import id.bham.core.mandate.Ministry;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.RuleSets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a rule written by hand needs of the law on one day, worked out once for all records: which duties stand, what is set, and which
 * years have ended.
 */
final class LawOfDay {

    private static final LocalDate PERPRES = LocalDate.of(2023, 9, 26);
    private static final LocalDate FIRST_PERIOD_ENDS = LocalDate.of(2025, 12, 31);
    private static final LocalDate FIRST_TASK_FORCE = LocalDate.of(2021, 4, 5);
    private static final LocalDate KNOWN_TO = LocalDate.of(2026, 2, 4);
    private static final int FIRST_YEAR = 2023;

    final LocalDate day;

    /** Whether the duties of the first period of the actions stand. */
    final Truth firstPeriod;

    /** Whether the duties stand that need what is set: not if nothing is set, open if it is not known to what. */
    final Truth secretaryStands;

    final Truth strategyStands;
    final Truth evaluationStands;

    /** What is set; something that no duty asks for where nothing is. */
    final Set<Ministry> secretaries;

    final ValidityPeriod strategyPeriod;
    final Period evaluationInterval;

    /** The years that have ended. */
    final List<Year> ended;

    /** The years whose window for reports has passed. */
    final List<Year> windows;

    /** A year for which something may be owed, the days of it that count, and the day by which one must have been formed. */
    record Year(int number, ValidityPeriod days, LocalDate by) {

        static Year of(int number, LocalDate by) {
            LocalDate first = number == FIRST_YEAR ? PERPRES : LocalDate.of(number, 1, 1);
            return new Year(number, ValidityPeriod.of(first, LocalDate.of(number, 12, 31)), by);
        }
    }

    LawOfDay(LocalDate day) {
        this.day = day;
        firstPeriod = Truth.of(!day.isBefore(PERPRES) && !day.isAfter(FIRST_PERIOD_ENDS));
        var ministries = set(Parameters.REGIONAL_OFFICES, day);
        secretaryStands = stands(firstPeriod, ministries);
        secretaries = ministries.flatMap(Fact::value).orElse(Set.of());
        var strategy = set(Parameters.ACTION_PERIOD, day);
        strategyStands = stands(firstPeriod, strategy);
        strategyPeriod = strategy.flatMap(Fact::value).orElse(ValidityPeriod.always());
        var interval = set(Parameters.EVALUATION_INTERVAL, day);
        Truth sinceFirstTaskForce = day.isAfter(KNOWN_TO) ? UNKNOWN : TRUE;
        evaluationStands = stands(day.isBefore(FIRST_TASK_FORCE) ? FALSE : sinceFirstTaskForce, interval);
        evaluationInterval = interval.flatMap(Fact::value).orElse(Period.ofYears(1));
        ended = IntStream.range(FIRST_YEAR, day.getYear())
                .mapToObj(year -> Year.of(year, LocalDate.of(year, 12, 31)))
                .toList();
        windows = IntStream.rangeClosed(FIRST_YEAR, FIRST_PERIOD_ENDS.getYear())
                .mapToObj(year -> window(year).map(last -> Year.of(year, last)))
                .flatMap(Optional::stream)
                .filter(year -> day.isAfter(year.by()))
                .toList();
    }

    private static <T> Optional<Fact<T>> set(Parameter<T> parameter, LocalDate day) {
        return RuleSets.stranas().values(parameter).on(AsOf.on(day)).map(DatedValues.Dated::value);
    }

    private static Truth stands(Truth duty, Optional<? extends Fact<?>> set) {
        if (set.isEmpty()) {
            return FALSE;
        }
        return set.get().isUnknown() ? duty.and(UNKNOWN) : duty;
    }

    private static Optional<LocalDate> window(int year) {
        return set(Parameters.REPORT_WINDOW, LocalDate.of(year, 12, 31))
                .flatMap(Fact::value)
                .map((MonthDay last) -> last.atYear(year));
    }

    // Questions about a date on this day

    /** Whether a date has come. */
    Truth reached(Fact<PartialDate> date) {
        return reached(date, day);
    }

    /** Whether a date has come by another day. */
    static Truth reached(Fact<PartialDate> date, LocalDate day) {
        return date.isKnown() ? reached(date.value().orElseThrow(), day) : date.exists();
    }

    static Truth reached(PartialDate date, LocalDate day) {
        if (date.earliest().filter(day::isBefore).isPresent()) {
            return FALSE;
        }
        return date.latest().filter(last -> !day.isBefore(last)).isPresent() ? TRUE : UNKNOWN;
    }

    /** Whether a last day is over. */
    Truth passed(Fact<PartialDate> date) {
        return reached(date, day.minusDays(1));
    }

    /** Whether a date is not before the Perpres. */
    static Truth notBeforePerpres(Fact<PartialDate> date) {
        if (!date.isKnown()) {
            return date.exists();
        }
        PartialDate known = date.value().orElseThrow();
        if (known.earliest().filter(first -> !first.isBefore(PERPRES)).isPresent()) {
            return TRUE;
        }
        return known.latest().filter(PERPRES::isAfter).isPresent() ? FALSE : UNKNOWN;
    }
}
