package id.bham.rules.catalogue;

import id.bham.core.condition.Condition;
import id.bham.core.law.LegalCorpus;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.rules.catalogue.ActionPeriods.ActionYear;
import id.bham.rules.rule.Question;
import id.bham.rules.rule.Term;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Something that a body owes for each year of the action periods that the law has set by the check date.
 *
 * @param <S> the type of the body
 */
final class YearlyDuty<S> {

    private final List<Year<S>> years;
    private final Condition<S> isPeriodUnknown;

    /**
     * A year for which it may be owed.
     *
     * @param year the year
     * @param lastDay the last day on which nothing is lacking for it
     * @param owed whether a body owes it
     * @param done whether it has been done
     */
    private record Year<S>(ActionYear year, LocalDate lastDay, Condition<S> owed, Condition<S> done) {

        /** From which day on it is asked about: when it is due, and the law has set it. */
        LocalDate comesOn() {
            LocalDate next = lastDay.plusDays(1);
            return year.setOn().isAfter(next) ? year.setOn() : next;
        }

        boolean hasCome(AsOf at) {
            return at.reached(PartialDate.of(comesOn())).isTrue();
        }
    }

    /**
     * A duty.
     *
     * @param law the law
     * @param years the years for which it can be due
     * @param lastDay the last day on which nothing is lacking for a year
     * @param owed whether this body owes it for a year
     * @param done whether it has been done for a year
     */
    YearlyDuty(
            LegalCorpus law,
            List<ActionYear> years,
            Function<ActionYear, LocalDate> lastDay,
            Function<ActionYear, ? extends Condition<? super S>> owed,
            Function<ActionYear, ? extends Condition<? super S>> done) {
        this.years = years.stream()
                .map(year -> new Year<S>(
                        year,
                        lastDay.apply(year),
                        Condition.<S>byDay(at -> year.isOfPeriod()).and(owed.apply(year)),
                        Condition.<S>always().and(done.apply(year))))
                .sorted(Comparator.comparing(Year::comesOn))
                .toList();
        this.isPeriodUnknown = Condition.byDay(at -> ActionPeriods.isOneUnknown(law, at));
    }

    /** Whether it has been done for every year for which it is owed, if there is any. */
    Question<S> question() {
        return Question.<S>when(Condition.<Year<S>, S>anyOn(years, Year::hasCome, Year::owed)
                        .or(isPeriodUnknown))
                .require(Condition.<Year<S>, S>allOn(
                                years, Year::hasCome, year -> year.owed().not().or(year.done()))
                        .and(isPeriodUnknown.not()))
                .argument("years", this::lacking);
    }

    /** The years for which it is certainly owed and certainly has not been done. */
    private List<Integer> lacking(S body, AsOf at) {
        return years.stream()
                .filter(year -> year.hasCome(at)
                        && year.owed().test(body, at).isTrue()
                        && year.done().test(body, at).isFalse())
                .map(year -> year.year().year())
                .toList();
    }

    /** One term for each year that is set before it is over. */
    List<Term<S>> terms() {
        return years.stream()
                .filter(year -> !year.year().setOn().isAfter(year.lastDay()))
                .map(year -> Term.until(year.lastDay(), year.owed(), year.done())
                        .argument("year", year.year().year()))
                .toList();
    }
}
