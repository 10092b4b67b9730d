package id.bham.rules.catalogue;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.condition.Reads;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.DatedValues;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameters;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.core.time.YearlyWindow;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** The action periods that the law has set (periode Aksi BHAM), and the years of them for which something is owed. */
final class ActionPeriods {

    private static final YearlyWindow WHOLE_YEAR = new YearlyWindow(MonthDay.of(1, 1), MonthDay.of(12, 31));

    private ActionPeriods() {}

    /**
     * A year of an action period.
     *
     * @param year the year
     * @param window the days of it on which what is owed is to be done, known to the day
     * @param setOn the first day on which it was set that the year is one of an action period
     * @param isOfPeriod whether it is; unknown where the ends of the period are not known well enough
     */
    record ActionYear(int year, ValidityPeriod window, LocalDate setOn, Truth isOfPeriod) {

        LocalDate firstDay() {
            return LocalDate.of(year, 1, 1);
        }

        LocalDate lastDay() {
            return LocalDate.of(year, 12, 31);
        }

        LocalDate lastDayOfWindow() {
            return ActionPeriods.lastDay(window).orElseThrow();
        }

        ValidityPeriod days() {
            return ValidityPeriod.of(firstDay(), lastDay());
        }
    }

    /** The years of all periods that the law sets at any time, for what can be done in the whole of each year. */
    static List<ActionYear> years(LegalCorpus law) {
        Optional<LocalDate> since = law.find(Eras.STRATEGY)
                .flatMap(instrument -> firstDay(instrument.inForce()))
                .or(() -> Optional.of(Eras.PERPRES));
        return years(law, year -> Optional.of(new Window(WHOLE_YEAR, since)));
    }

    /** The years of all periods that the law sets at any time, for what is done in the report window of each year. */
    static List<ActionYear> yearsWithReport(LegalCorpus law) {
        List<DatedValues.Dated<YearlyWindow>> windows =
                law.values(Parameters.REPORT_WINDOW).values();
        return years(
                law,
                year -> windows.stream()
                        .filter(set -> set.value().isKnown() && isSetIn(year, set.period()))
                        .findFirst()
                        .map(set -> new Window(set.value().value().orElseThrow(), firstDay(set.period()))));
    }

    /** The days on which something is done each year, and the first day on which that is the law. */
    private record Window(YearlyWindow days, Optional<LocalDate> since) {

        /** A year whose window began before that was the law is not owed. */
        boolean isLawWhenItBegins(int year) {
            return since.map(first -> !days.firstDayIn(year).isBefore(first)).orElse(true);
        }
    }

    /** Whether a window is the one that stands when a year begins or, if there is none, is the first to be set within it. */
    private static boolean isSetIn(int year, ValidityPeriod period) {
        return !period.overlaps(ValidityPeriod.ofYears(year, year)).isFalse();
    }

    private static List<ActionYear> years(LegalCorpus law, IntFunction<Optional<Window>> windows) {
        var years = new TreeMap<Integer, ActionYear>();
        for (DatedValues.Dated<ValidityPeriod> set :
                law.values(Parameters.ACTION_PERIOD).values()) {
            LocalDate setOn = firstDay(set.period()).orElse(LocalDate.MIN);
            set.value()
                    .value()
                    .filter(ActionPeriods::hasBothEnds)
                    .ifPresent(period -> addYears(period, setOn, windows, years));
        }
        return new ArrayList<>(years.values());
    }

    private static void addYears(
            ValidityPeriod period,
            LocalDate setOn,
            IntFunction<Optional<Window>> windows,
            Map<Integer, ActionYear> years) {
        int first = firstDay(period).orElseThrow().getYear();
        int last = lastDay(period).orElseThrow().getYear();
        for (int year = first; year <= last; year++) {
            int each = year;
            Truth isOfPeriod = period.overlaps(ValidityPeriod.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            windows.apply(year)
                    .filter(window -> window.isLawWhenItBegins(each))
                    .ifPresent(window -> years.merge(
                            each,
                            new ActionYear(each, window.days().in(each), setOn, isOfPeriod),
                            (earlier, later) -> earlier.isOfPeriod().isTrue() ? earlier : later));
        }
    }

    private static Optional<LocalDate> firstDay(ValidityPeriod period) {
        return period.firstDay().value().flatMap(PartialDate::earliest);
    }

    private static Optional<LocalDate> lastDay(ValidityPeriod period) {
        return period.lastDay().value().flatMap(PartialDate::latest);
    }

    /** Whether a period has been set by the check date of which it is not known which years it has. */
    static Truth isOneUnknown(LegalCorpus law, AsOf at) {
        return Truth.any(
                law.values(Parameters.ACTION_PERIOD).setBy(at),
                set -> set.value().is(period -> Truth.of(!hasBothEnds(period))));
    }

    private static boolean hasBothEnds(ValidityPeriod period) {
        return firstDay(period).isPresent() && lastDay(period).isPresent();
    }

    /** Whether a year is owed by a task force: it lies in the period that the task force names, if it names one, and was formed by a day. */
    static Condition<RegionalTaskForce> owed(ActionYear year, LocalDate formedBy) {
        PartialDate day = PartialDate.of(formedBy);
        Condition<TaskForce> formed = Condition.asked(
                (gtd, at) -> gtd.formedOn().is(known -> known.notAfter(day)), Reads.of(TaskForce.FORMED));
        Condition<TaskForce> inPeriod = Condition.asked(
                (gtd, at) -> gtd.period().isAbsent() ? Truth.TRUE : gtd.period().is(year.days()::overlaps),
                Reads.of(TaskForce.PERIOD));
        return Condition.both(formed, inPeriod);
    }

    /**
     * Whether a period does not outlast the action period in which it begins, of those set by the check date. What begins in none of
     * them may belong to one of which nothing is known.
     */
    static Truth staysWithin(ValidityPeriod period, DatedValues<ValidityPeriod> periods, AsOf at) {
        List<DatedValues.Dated<ValidityPeriod>> set = periods.setBy(at);
        Truth within = Truth.any(set, each -> each.value().is(actions -> actions.encloses(period)));
        Truth begins = Truth.any(
                set, each -> each.value().is(actions -> period.firstDay().is(actions::contains)));
        return within.or(() -> begins.not().and(Truth.UNKNOWN));
    }
}
