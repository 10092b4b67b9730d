package id.bham.rules.catalogue;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.condition.Reads;
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

    /** The last year of the first period of the actions. */
    private static final int LAST_OF_FIRST_PERIOD = 2025;

    /** The years that are asked about again and again. */
    private static final List<Days> KEPT =
            IntStream.range(FIRST, FIRST + 30).mapToObj(Days::of).toList();

    /** The last year in which something can be asked. */
    private static final int LAST = 9999;

    /** All years. */
    static final List<Integer> ALL = IntStream.rangeClosed(FIRST, LAST).boxed().toList();

    /** Those of the first period of the actions. */
    static final List<Integer> OF_FIRST_PERIOD =
            ALL.stream().filter(StrategyYears::isOfFirstPeriod).toList();

    private StrategyYears() {}

    /** Whether a year has begun on the check date. */
    static boolean hasBegun(int year, AsOf at) {
        return at.reached(firstDayOf(year)).isTrue();
    }

    /** Whether a year has ended on the check date. */
    static boolean hasEnded(int year, AsOf at) {
        return at.passed(lastDayOf(year)).isTrue();
    }

    /** Whether a year is one of the first period of the actions. */
    static boolean isOfFirstPeriod(int year) {
        return FIRST <= year && year <= LAST_OF_FIRST_PERIOD;
    }

    /** The years that have a day in a period or beside it. */
    static IntStream around(LocalDate firstDay, LocalDate lastDay) {
        return IntStream.rangeClosed(Math.max(FIRST, firstDay.getYear() - 1), Math.min(LAST, lastDay.getYear() + 1));
    }

    /** Whether a year lies in the task force's period, if it names one, and it had been formed before the year was over. */
    static Condition<RegionalTaskForce> owed(int year) {
        return owed(year, lastDayOf(year));
    }

    /** Whether a year lies in the task force's period, if it names one, and it had been formed on a day of that year. */
    static Condition<RegionalTaskForce> owed(int year, PartialDate day) {
        Condition<TaskForce> formed = Condition.asked(
                (gtd, at) -> gtd.formedOn().is(known -> known.notAfter(day)), Reads.of(TaskForce.FORMED));
        Condition<TaskForce> inPeriod = Condition.asked(
                (gtd, at) -> gtd.period().isAbsent() ? Truth.TRUE : gtd.period().is(daysOf(year)::overlaps),
                Reads.of(TaskForce.PERIOD));
        return Condition.both(formed, inPeriod);
    }

    static PartialDate firstDayOf(int year) {
        return daysKept(year).firstDay();
    }

    static PartialDate lastDayOf(int year) {
        return daysKept(year).lastDay();
    }

    /** The days of a year for which something can be owed; in the first one, those since the Perpres. */
    private static ValidityPeriod daysOf(int year) {
        return daysKept(year).owed();
    }

    private static Days daysKept(int year) {
        int index = year - FIRST;
        return index >= 0 && index < KEPT.size() ? KEPT.get(index) : Days.of(year);
    }

    /** The days of a year that matter. */
    private record Days(PartialDate firstDay, PartialDate lastDay, ValidityPeriod owed) {
        static Days of(int year) {
            PartialDate firstDay = PartialDate.of(LocalDate.of(year, 1, 1));
            PartialDate lastDay = PartialDate.of(LocalDate.of(year, 12, 31));
            PartialDate firstOwed = year == FIRST ? PartialDate.of(Eras.PERPRES) : firstDay;
            return new Days(firstDay, lastDay, ValidityPeriod.of(firstOwed, lastDay));
        }
    }
}
