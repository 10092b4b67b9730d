package id.bham.rules.catalogue;

import com.google.common.collect.ImmutableList;
import id.bham.core.condition.Condition;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.DatedValues;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameters;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.core.time.YearlyWindow;
import id.bham.rules.rule.Part;
import id.bham.rules.rule.Question;
import id.bham.rules.rule.Term;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** The action periods that the law has set (periode Aksi BHAM), and the years of them for which something is owed. */
final class ActionPeriods {

    private static final YearlyWindow WHOLE_YEAR = new YearlyWindow(MonthDay.of(1, 1), MonthDay.of(12, 31));

    private static final Pointer YEARS = Pointer.WHOLE.child("years");
    private static final String YEAR = "year";

    private ActionPeriods() {}

    /**
     * A year of an action period.
     *
     * @param year the year
     * @param window the days of it on which what is owed is to be done, known to the day
     * @param setOn the first day on which it was set that the year is one of an action period
     * @param isOfPeriod whether it is; unknown where the ends of the period are not known well enough
     * @param isOwed whether what is owed for it was the law when its window began; if it was not, it can be done but cannot lack
     */
    record ActionYear(int year, ValidityPeriod window, LocalDate setOn, Truth isOfPeriod, boolean isOwed) {

        LocalDate firstDay() {
            return LocalDate.of(year, 1, 1);
        }

        LocalDate lastDay() {
            return LocalDate.of(year, 12, 31);
        }

        Pointer place() {
            return YEARS.child(Integer.toString(year));
        }

        /** The first day on which something can be owed for it: its first, or that on which it was set if that is later. */
        LocalDate askedFrom() {
            return setOn.isAfter(firstDay()) ? setOn : firstDay();
        }

        LocalDate firstDayOfWindow() {
            return ActionPeriods.firstDay(window).orElseThrow();
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
                    .ifPresent(window -> years.merge(
                            each,
                            new ActionYear(
                                    each, window.days().in(each), setOn, isOfPeriod, window.isLawWhenItBegins(each)),
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

    /** The days of an action period: one that is told in years has the whole of each. */
    static ValidityPeriod days(ValidityPeriod period) {
        return hasBothEnds(period)
                ? ValidityPeriod.of(
                        firstDay(period).orElseThrow(), lastDay(period).orElseThrow())
                : period;
    }

    private static boolean hasBothEnds(ValidityPeriod period) {
        return firstDay(period).isPresent() && lastDay(period).isPresent();
    }

    /** Those of some years for which it is owed. */
    static List<ActionYear> owed(List<ActionYear> years) {
        return years.stream().filter(ActionYear::isOwed).toList();
    }

    /**
     * A duty with a finding for each of some years. A period of which it is not known which years it has leaves open whether there are
     * others.
     */
    static <S extends Subject> List<Part<S>> eachYear(
            LegalCorpus law, List<ActionYear> years, Function<ActionYear, Stream<Part<S>>> parts) {
        Stream<Part<S>> others = law.values(Parameters.ACTION_PERIOD).values().stream()
                        .allMatch(set ->
                                set.value().matches(ActionPeriods::hasBothEnds).isTrue())
                ? Stream.of()
                : Stream.of(Part.of(
                                Pointer.WHOLE,
                                Question.<S>when(Condition.byDay(at -> isOneUnknown(law, at)))
                                        .require(Condition.judged()))
                        .argument(YEAR, Fact.unknown()));
        return Stream.concat(years.stream().flatMap(parts), others).toList();
    }

    /** What is to be done for a year; what is not owed for it may yet have been done. */
    static <S extends Subject> Part<S> inYear(ActionYear year, Term<S> term) {
        Term<S> asked = term.onlyIf(Condition.byDay(at -> year.isOfPeriod()))
                .askedFrom(year.askedFrom())
                .at(year.place())
                .argument(YEAR, year.year());
        return year.isOwed()
                ? Part.of(asked)
                : ofYear(
                                year,
                                Question.<S>when(Condition.<S>both(asked.owed(), asked.done()))
                                        .require(asked.done()))
                        .named("notOwed");
    }

    /** What is asked about a year. */
    static <S extends Subject> Part<S> ofYear(ActionYear year, Question<S> question) {
        return ofYear(year, year.place(), question);
    }

    /** What is asked about when it was done that something was done for a year, beside whether it was. */
    static <S extends Subject> Part<S> timeOf(ActionYear year, Question<S> question) {
        return ofYear(year, year.place().child("time"), question);
    }

    private static <S extends Subject> Part<S> ofYear(ActionYear year, Pointer place, Question<S> question) {
        PartialDate askedFrom = PartialDate.of(year.askedFrom());
        return Part.of(
                        place,
                        question.onlyWhen(
                                Condition.byDay(at -> at.reached(askedFrom).and(year.isOfPeriod()))))
                .argument(YEAR, year.year());
    }

    /**
     * Whether a period does not outlast the action period in which it begins, of those set by the check date. What begins in none of
     * them may belong to one of which nothing is known.
     */
    static BiFunction<ValidityPeriod, AsOf, Truth> staysWithin(DatedValues<ValidityPeriod> periods) {
        ImmutableList<Fact<ValidityPeriod>> days = periods.values().stream()
                .map(each -> each.value().map(ActionPeriods::days))
                .collect(ImmutableList.toImmutableList());
        return (period, at) -> {
            List<Fact<ValidityPeriod>> set = days.subList(0, periods.setBy(at).size());
            Truth within = Truth.any(set, each -> each.is(actions -> actions.encloses(period)));
            return within.or(() -> begins(period, set).not().and(Truth.UNKNOWN));
        };
    }

    private static Truth begins(ValidityPeriod period, List<Fact<ValidityPeriod>> set) {
        return Truth.any(set, each -> each.is(actions -> period.firstDay().is(actions::contains)));
    }
}
