package id.bham.rules.benchmark;

import static id.bham.core.knowledge.Truth.FALSE;
import static id.bham.core.knowledge.Truth.TRUE;
import static id.bham.core.knowledge.Truth.UNKNOWN;

import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.DatedValues;
import id.bham.core.law.Eligible;
import id.bham.core.law.Parameters;
import id.bham.core.mandate.Ministry;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.RuleSets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What a rule written by hand needs of the law on one day, worked out once for all records: which duties stand, what is set, and which
 * years have ended.
 */
final class LawOfDay {

    private static final LocalDate PERPRES = LocalDate.of(2023, 9, 26);

    /** The years of the action period, but for the one whose window had begun before the regulation. */
    private static final int FIRST_YEAR = 2024;

    private static final int LAST_YEAR = 2025;

    final LocalDate day;

    /** Whether the duties of the regulation stand. */
    final Truth perpres;

    /** Whose head of regional office may be the secretary; nothing that a duty asks for where nothing is set. */
    final Optional<Eligible<Ministry>> secretaries;

    /** The action period. */
    final ValidityPeriod actionPeriod = ValidityPeriod.of(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31));

    /** How long a stretch between evaluations is, by the day on which it begins. */
    final DatedValues<Period> evaluationIntervals;

    /** The years that have ended. */
    final List<Year> ended;

    /** The years whose window for reports has passed. */
    final List<Year> windows;

    /** A year for which something may be owed, its days, and the day by which one must have been formed. */
    record Year(int number, ValidityPeriod days, LocalDate by) {

        static Year of(int number, LocalDate by) {
            return new Year(number, ValidityPeriod.of(LocalDate.of(number, 1, 1), LocalDate.of(number, 12, 31)), by);
        }
    }

    LawOfDay(LocalDate day) {
        this.day = day;
        perpres = Truth.of(!day.isBefore(PERPRES));
        secretaries = RuleSets.stranas()
                .values(Parameters.REGIONAL_OFFICES)
                .on(AsOf.on(day))
                .flatMap(set -> set.value().value());
        evaluationIntervals = RuleSets.stranas().values(Parameters.EVALUATION_INTERVAL);
        ended = years(year -> LocalDate.of(year, 12, 31));
        windows = years(year -> LocalDate.of(year, 9, 30));
    }

    /** The years of which a last day is over. */
    private List<Year> years(IntFunction<LocalDate> lastDay) {
        return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .mapToObj(year -> Year.of(year, lastDay.apply(year)))
                .filter(year -> day.isAfter(year.by()))
                .toList();
    }

    /** Whether the duty stands that needs to know whose head of regional office may be the secretary. */
    Truth secretaryStands() {
        return secretaries.isPresent() ? perpres : FALSE;
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
