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
import java.util.stream.IntStream;

/**
 * What a rule written by hand needs of the law on one day, worked out once for all records: which duties stand, what is set, and which
 * years have begun.
 */
final class LawOfDay {

    private static final LocalDate PERPRES = LocalDate.of(2023, 9, 26);

    private static final List<Year> YEARS =
            IntStream.rangeClosed(2023, 2025).mapToObj(Year::of).toList();

    final LocalDate day;

    /** Whether the duties of the regulation stand. */
    final Truth perpres;

    /** Whose head of regional office may be the secretary; nothing that a duty asks for where nothing is set. */
    final Optional<Eligible<Ministry>> secretaries;

    /** The action period. */
    final ValidityPeriod actionPeriod = ValidityPeriod.of(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31));

    /** How long a stretch between evaluations is, by the day on which it begins. */
    final DatedValues<Period> evaluationIntervals;

    /** By when every province must have its task force: the last day of the year lies between two. */
    final PartialDate formationTerm = PartialDate.between(LocalDate.of(2024, 9, 25), LocalDate.of(2024, 9, 26));

    /** The years for which something is owed. */
    final List<Year> years = YEARS.subList(1, YEARS.size());

    /** The years of the action period; in the first the window began before the regulation was in force. */
    final List<Year> allYears = YEARS;

    /** A year for which something may be owed, and the window for its reports. */
    record Year(int number, LocalDate firstDay, ValidityPeriod window) {

        static Year of(int number) {
            return new Year(
                    number,
                    LocalDate.of(number, 1, 1),
                    ValidityPeriod.of(LocalDate.of(number, 9, 1), LocalDate.of(number, 9, 30)));
        }

        LocalDate firstDayOfWindow() {
            return LocalDate.of(number, 9, 1);
        }

        LocalDate lastDayOfWindow() {
            return LocalDate.of(number, 9, 30);
        }
    }

    LawOfDay(LocalDate day) {
        this.day = day;
        perpres = Truth.of(!day.isBefore(PERPRES));
        secretaries = RuleSets.stranas()
                .corpus()
                .values(Parameters.REGIONAL_OFFICES)
                .on(AsOf.on(day))
                .flatMap(set -> set.value().value());
        evaluationIntervals = RuleSets.stranas().corpus().values(Parameters.EVALUATION_INTERVAL);
    }

    /** Whether a year has begun. */
    Truth begun(Year year) {
        return Truth.of(!day.isBefore(year.firstDay()));
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
}
