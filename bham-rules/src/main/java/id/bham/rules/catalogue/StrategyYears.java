package id.bham.rules.catalogue;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The years since Perpres 60/2023, for which plans and reports are owed. */
final class StrategyYears {

    /** The first year whose end Perpres 60/2023 saw. */
    private static final int FIRST = 2023;

    /** The last year in which something can be asked. */
    private static final int LAST = 9999;

    /** The places that tell for which years something is owed. */
    static final String[] OWED = TaskForceRules.and(TaskForceRules.FORMATION, "/period");

    private StrategyYears() {}

    /** The years that have begun on the check date. */
    static List<Integer> begun(AsOf at) {
        return IntStream.rangeClosed(FIRST, LAST)
                .takeWhile(year -> at.reached(firstDayOf(year)).isTrue())
                .boxed()
                .toList();
    }

    /** The years that have ended on the check date. */
    static List<Integer> ended(AsOf at) {
        return IntStream.rangeClosed(FIRST, LAST)
                .takeWhile(year -> at.passed(lastDayOf(year)).isTrue())
                .boxed()
                .toList();
    }

    /** The years of the first period of the actions. */
    static List<Integer> ofFirstPeriod() {
        return List.of(2023, 2024, 2025);
    }

    /** Whether a year lies in the task force's period, if it names one, and it had been formed before the year was over. */
    static Truth isOwed(RegionalTaskForce gtd, int year) {
        return isOwed(gtd, year, lastDayOf(year));
    }

    /** Whether a year lies in the task force's period, if it names one, and it had been formed on a day of that year. */
    static Truth isOwed(RegionalTaskForce gtd, int year, PartialDate day) {
        return gtd.isFormed(AsOf.on(day.latest())).and(() -> isInPeriod(gtd, year));
    }

    private static Truth isInPeriod(RegionalTaskForce gtd, int year) {
        return gtd.period().isAbsent() ? Truth.TRUE : gtd.period().is(daysOf(year)::overlaps);
    }

    /** The places that tell for which years something is owed, and others. */
    static String[] placesAnd(String... others) {
        return TaskForceRules.and(OWED, others);
    }

    static PartialDate firstDayOf(int year) {
        return PartialDate.of(LocalDate.of(year, 1, 1));
    }

    static PartialDate lastDayOf(int year) {
        return PartialDate.of(LocalDate.of(year, 12, 31));
    }

    /** The days of a year for which something can be owed; in the first one, those since the Perpres. */
    private static ValidityPeriod daysOf(int year) {
        return ValidityPeriod.of(year == FIRST ? PartialDate.of(Eras.PERPRES) : firstDayOf(year), lastDayOf(year));
    }
}
