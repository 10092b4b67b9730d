package id.bham.rules.rule;

import id.bham.core.condition.Condition;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.DatedValues;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** The parts of a duty that is owed for each year of the periods that the law sets. */
final class YearParts {

    static final String YEAR = "year";

    /** Periods to look at a rule with, whatever the law sets. */
    static final DatedValues<ValidityPeriod> SAMPLE = DatedValues.<ValidityPeriod>none()
            .with(
                    ValidityPeriod.ofYears(2024, 2024),
                    ValidityPeriod.always(),
                    Source.of("sample", "A year to look at a rule with"));

    private static final Pointer YEARS = Pointer.WHOLE.child("years");

    private YearParts() {}

    /** A year that is or may be one of a period that is set from a day on. */
    private record OwedYear(int year, LocalDate askedFrom, Truth isOfPeriod) {}

    /**
     * The parts. A year that was over when its period was set is not owed. A period of which it is not known which years it has leaves open
     * whether there are others.
     */
    static <S> List<Part<S>> of(DatedValues<ValidityPeriod> periods, IntFunction<? extends Condition<? super S>> done) {
        var parts = new ArrayList<Part<S>>();
        for (OwedYear year : years(periods)) {
            Term<S> term = Term.<S>until(
                            LocalDate.of(year.year(), 12, 31),
                            Condition.byDay(at -> year.isOfPeriod()),
                            done.apply(year.year()))
                    .askedFrom(year.askedFrom())
                    .at(YEARS.child(Integer.toString(year.year())))
                    .argument(YEAR, year.year());
            parts.add(Part.of(term));
        }
        if (!periods.values().stream()
                .allMatch(set -> set.value().matches(YearParts::hasBothEnds).isTrue())) {
            Condition<S> isOneSet = Condition.byDay(at ->
                    Truth.any(periods.setBy(at), set -> set.value().is(period -> Truth.of(!hasBothEnds(period)))));
            parts.add(Part.of(Pointer.WHOLE, Question.<S>when(isOneSet).require(Condition.judged()))
                    .argument(YEAR, Fact.unknown()));
        }
        return parts;
    }

    private static List<OwedYear> years(DatedValues<ValidityPeriod> periods) {
        var years = new TreeMap<Integer, OwedYear>();
        for (DatedValues.Dated<ValidityPeriod> set : periods.values()) {
            LocalDate setOn = firstDay(set.period()).orElse(LocalDate.MIN);
            set.value().value().filter(YearParts::hasBothEnds).ifPresent(period -> {
                int last = lastDay(period).orElseThrow().getYear();
                for (int year = Math.max(firstDay(period).orElseThrow().getYear(), setOn.getYear());
                        year <= last;
                        year++) {
                    LocalDate firstDay = LocalDate.of(year, 1, 1);
                    var owed = new OwedYear(
                            year,
                            setOn.isAfter(firstDay) ? setOn : firstDay,
                            period.overlaps(ValidityPeriod.of(firstDay, LocalDate.of(year, 12, 31))));
                    years.merge(year, owed, (one, other) -> one.isOfPeriod().isTrue() ? one : other);
                }
            });
        }
        return List.copyOf(years.values());
    }

    private static boolean hasBothEnds(ValidityPeriod period) {
        return firstDay(period).isPresent() && lastDay(period).isPresent();
    }

    private static Optional<LocalDate> firstDay(ValidityPeriod period) {
        return period.firstDay().value().flatMap(PartialDate::earliest);
    }

    private static Optional<LocalDate> lastDay(ValidityPeriod period) {
        return period.lastDay().value().flatMap(PartialDate::latest);
    }
}
