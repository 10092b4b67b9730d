package id.bham.rules.benchmark;

import id.bham.core.body.Ministry;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.DatedValues;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.catalogue.Parameters;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a rule written by hand needs of the law on one day, worked out once for all bodies: which duties stand, what is set, and
 * which years have begun or ended.
 */
final class LawOfDay {

    static final LocalDate PERPRES = LocalDate.of(2023, 9, 26);

    private static final LocalDate FIRST_PERIOD_ENDS = LocalDate.of(2025, 12, 31);
    private static final LocalDate KNOWN_TO = LocalDate.of(2026, 2, 4);
    private static final int FIRST_YEAR = 2023;
    private static final int LAST_YEAR = 2025;

    final LocalDate day;

    /** Whether the duties stand that began on a day and of which no end is known. */
    final Truth sinceFirstTaskForce;

    final Truth sincePerpres;
    final Truth sinceRanham;

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

    /** The years that have begun, of which the first so many have ended. */
    final Year[] years;

    final int ended;

    /** The years whose window for reports has passed. */
    final Year[] windows;

    /** A year for which something may be owed, the days of it that count, and the day by which one must have been formed. */
    record Year(int number, ValidityPeriod days, LocalDate by) {

        static Year of(int number, LocalDate by) {
            LocalDate first = number == FIRST_YEAR ? PERPRES : LocalDate.of(number, 1, 1);
            return new Year(number, ValidityPeriod.of(first, LocalDate.of(number, 12, 31)), by);
        }
    }

    LawOfDay(LocalDate day) {
        this.day = day;
        sinceFirstTaskForce = since(LocalDate.of(2021, 4, 5), LocalDate.of(2021, 4, 5));
        sincePerpres = since(PERPRES, PERPRES);
        sinceRanham = since(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));
        firstPeriod = Truth.of(!day.isBefore(PERPRES) && !day.isAfter(FIRST_PERIOD_ENDS));
        var ministries = set(Parameters.regionalSecretaries());
        secretaryStands = stands(firstPeriod, ministries);
        secretaries = ministries.flatMap(Fact::value).orElse(Set.of());
        var strategy = set(Parameters.strategyPeriods());
        strategyStands = stands(firstPeriod, strategy);
        strategyPeriod = strategy.flatMap(Fact::value).orElse(ValidityPeriod.always());
        var interval = set(Parameters.evaluationIntervals());
        evaluationStands = stands(sinceFirstTaskForce, interval);
        evaluationInterval = interval.flatMap(Fact::value).orElse(Period.ofYears(1));
        years = IntStream.rangeClosed(FIRST_YEAR, Math.max(FIRST_YEAR - 1, day.getYear()))
                .mapToObj(year -> Year.of(year, LocalDate.of(year, 12, 31)))
                .toArray(Year[]::new);
        ended = Math.max(0, years.length - 1);
        windows = IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .mapToObj(year -> window(year).map(last -> Year.of(year, last)))
                .flatMap(Optional::stream)
                .filter(year -> day.isAfter(year.by()))
                .toArray(Year[]::new);
    }

    private Truth since(LocalDate earliest, LocalDate latest) {
        if (day.isBefore(earliest)) {
            return Truth.FALSE;
        }
        return day.isBefore(latest) || day.isAfter(KNOWN_TO) ? Truth.UNKNOWN : Truth.TRUE;
    }

    private <T> Optional<Fact<T>> set(DatedValues<T> values) {
        return values.on(AsOf.on(day)).map(DatedValues.Dated::value);
    }

    private static Truth stands(Truth duty, Optional<? extends Fact<?>> set) {
        if (set.isEmpty()) {
            return Truth.FALSE;
        }
        return set.get().isUnknown() ? duty.and(Truth.UNKNOWN) : duty;
    }

    private static Optional<LocalDate> window(int year) {
        return Parameters.reportWindows()
                .on(AsOf.on(LocalDate.of(year, 12, 31)))
                .flatMap(set -> set.value().value())
                .map((MonthDay last) -> last.atYear(year));
    }

    // Questions about a date on this day

    /** Whether a date has come. */
    Truth reached(Fact<PartialDate> date) {
        return reached(date, day);
    }

    static Truth reached(Fact<PartialDate> date, LocalDate day) {
        if (!date.isKnown()) {
            return date.exists();
        }
        PartialDate known = date.value().orElseThrow();
        if (known.earliest().filter(day::isBefore).isPresent()) {
            return Truth.FALSE;
        }
        return known.latest().filter(last -> !day.isBefore(last)).isPresent() ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** Whether a last day is over. */
    Truth passed(Fact<PartialDate> date) {
        if (!date.isKnown()) {
            return date.exists();
        }
        PartialDate known = date.value().orElseThrow();
        if (known.earliest().filter(first -> !day.isAfter(first)).isPresent()) {
            return Truth.FALSE;
        }
        return known.latest().filter(day::isAfter).isPresent() ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** Whether a date is not before the Perpres. */
    static Truth notBeforePerpres(Fact<PartialDate> date) {
        if (!date.isKnown()) {
            return date.exists();
        }
        PartialDate known = date.value().orElseThrow();
        if (known.earliest().filter(first -> !first.isBefore(PERPRES)).isPresent()) {
            return Truth.TRUE;
        }
        return known.latest().filter(PERPRES::isAfter).isPresent() ? Truth.FALSE : Truth.UNKNOWN;
    }
}
