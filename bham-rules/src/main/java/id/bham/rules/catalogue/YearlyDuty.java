package id.bham.rules.catalogue;

import id.bham.core.condition.Condition;
import id.bham.core.time.AsOf;
import id.bham.rules.rule.Prospect;
import id.bham.rules.rule.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Something that a body owes for each of some years.
 *
 * @param <S> the type of the body
 */
final class YearlyDuty<S> {

    private final List<Integer> years;
    private final BiPredicate<Integer, AsOf> hasCome;
    private final Function<Integer, Condition<S>> owed;
    private final Function<Integer, Condition<S>> done;

    /**
     * A duty.
     *
     * @param years the years for which it can be due
     * @param hasCome whether it is due for a year on the check date, as a rule
     * @param owed whether this body owes it for a year
     * @param done whether it has been done for a year
     */
    YearlyDuty(
            List<Integer> years,
            BiPredicate<Integer, AsOf> hasCome,
            Function<Integer, ? extends Condition<? super S>> owed,
            Function<Integer, ? extends Condition<? super S>> done) {
        this.years = years;
        this.hasCome = hasCome;
        this.owed = once(owed);
        this.done = once(done);
    }

    private static <S> Function<Integer, Condition<S>> once(Function<Integer, ? extends Condition<? super S>> ofYear) {
        Map<Integer, Condition<S>> known = new ConcurrentHashMap<>();
        return year -> known.computeIfAbsent(year, any -> Condition.<S>always().and(ofYear.apply(any)));
    }

    /** Whether it is owed for any year. */
    Condition<S> isOwed() {
        return Condition.anyOn(years, hasCome, owed);
    }

    /** Whether it has been done for every year for which it is owed. */
    Condition<S> isMet() {
        return Condition.allOn(
                years,
                hasCome,
                YearlyDuty.<S>once(year -> owed.apply(year).not().or(done.apply(year))));
    }

    /** The years for which it is certainly owed and certainly has not been done. */
    List<Integer> lacking(S body, AsOf at) {
        return years.stream()
                .takeWhile(year -> hasCome.test(year, at))
                .filter(year -> owed.apply(year).test(body, at).isTrue()
                        && done.apply(year).test(body, at).isFalse())
                .toList();
    }

    /**
     * One term for each year in or beside a period.
     *
     * @param lastDay the last day on which nothing is lacking for a year; empty if there is none for that year
     */
    List<Term<S>> terms(Prospect prospect, IntFunction<Optional<LocalDate>> lastDay) {
        return StrategyYears.around(prospect.firstDay(), prospect.lastDay())
                .boxed()
                .flatMap(year -> lastDay
                        .apply(year)
                        .map(day -> Term.until(day, owed.apply(year), done.apply(year))
                                .argument("year", year))
                        .stream())
                .toList();
    }
}
