package id.bham.rules.catalogue;

import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import id.bham.rules.rule.Prospect;
import id.bham.rules.rule.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Something that a body owes for each of some years.
 *
 * @param years the years for which it is due on the check date, as a rule
 * @param owed whether this body owes it for a year
 * @param done whether it has been done for a year
 * @param <S> the type of the body
 */
record YearlyDuty<S>(Years years, OfYear<S> owed, OfYear<S> done) {

    /** What comes after the last year. */
    static final int NO_YEAR = Integer.MAX_VALUE;

    private static final int BEFORE_ALL = 0;

    /** Goes through years. */
    @FunctionalInterface
    interface Years {
        /** The first year after another one, or {@link #NO_YEAR}. */
        int next(int after, AsOf at);
    }

    /** Something that can be asked of a body about a year. It is monotone, as a condition is. */
    @FunctionalInterface
    interface OfYear<S> {
        Truth test(S body, int year, AsOf at);
    }

    /** Whether it is owed for any year. */
    Truth applies(S body, AsOf at) {
        Truth answer = Truth.FALSE;
        for (int year = first(at); year != NO_YEAR && !answer.isTrue(); year = years.next(year, at)) {
            answer = answer.or(owed.test(body, year, at));
        }
        return answer;
    }

    /** Whether it has been done for every year for which it is owed. */
    Truth isMet(S body, AsOf at) {
        Truth answer = Truth.TRUE;
        for (int year = first(at); year != NO_YEAR && !answer.isFalse(); year = years.next(year, at)) {
            Truth isOwed = owed.test(body, year, at);
            answer = isOwed.isFalse() ? answer : answer.and(isOwed.implies(done.test(body, year, at)));
        }
        return answer;
    }

    /** Whether it is known for which of the years that lack it it is owed: true, or else unknown. */
    Truth isKnownWhetherOwed(S body, AsOf at) {
        for (int year = first(at); year != NO_YEAR; year = years.next(year, at)) {
            if (owed.test(body, year, at).isUnknown()
                    && !done.test(body, year, at).isTrue()) {
                return Truth.UNKNOWN;
            }
        }
        return Truth.TRUE;
    }

    /** The years for which it is certainly owed and certainly has not been done. */
    List<Integer> lacking(S body, AsOf at) {
        var lacking = new ArrayList<Integer>();
        for (int year = first(at); year != NO_YEAR; year = years.next(year, at)) {
            int of = year;
            if (owed.test(body, of, at).and(() -> done.test(body, of, at).not()).isTrue()) {
                lacking.add(of);
            }
        }
        return lacking;
    }

    private int first(AsOf at) {
        return years.next(BEFORE_ALL, at);
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
                        .map(day -> Term.<S>until(
                                        day,
                                        (body, at) -> owed.test(body, year, at),
                                        (body, at) -> done.test(body, year, at))
                                .argument("year", year))
                        .stream())
                .toList();
    }
}
