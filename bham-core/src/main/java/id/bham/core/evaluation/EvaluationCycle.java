package id.bham.core.evaluation;

import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.DatedValues;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.Period;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Stretches of time that follow each other without a gap (siklus evaluasi), each as long as was set when it began. What is set later
 * rewrites none that has begun.
 *
 * <p>A stretch runs to the anniversary of the cycle's anchor, that day included; the next begins on the day after. The anchor is the
 * start, or the first day on which anything is set; when a stretch begins and another length is set, it becomes the new anchor. The
 * ends are counted from the anchor, so that a short month on the way shifts nothing: where a month lacks the day, the anniversary is
 * its last one.
 */
public final class EvaluationCycle implements Bindable {

    private final PartialDate start;
    private final DatedValues<Period> lengths;

    private EvaluationCycle(PartialDate start, DatedValues<Period> lengths) {
        this.start = start;
        this.lengths = lengths;
    }

    /**
     * A stretch.
     *
     * @param number its number, from 1
     * @param firstDay its first day, as far as it is known
     * @param lastDay its last day, inclusive; unknown if it is not known what was set when it began, in which case it is the last that
     *     is told
     */
    public record Stretch(int number, PartialDate firstDay, Fact<PartialDate> lastDay) implements Bindable {

        /** {@return its days, from the first to the last, both inclusive} */
        public ValidityPeriod days() {
            return ValidityPeriod.of(Fact.known(firstDay), lastDay);
        }

        /**
         * {@return whether it is over on the check date, in three values}
         *
         * @param at the check date
         */
        public Truth hasEnded(AsOf at) {
            return lastDay.isKnown()
                    ? at.passed(lastDay.value().orElseThrow())
                    : at.reached(firstDay).and(Truth.UNKNOWN);
        }
    }

    /**
     * {@return a cycle of which each stretch is as long as was set when it began}
     *
     * @param start the first day
     * @param lengths the lengths that were set over time
     */
    public static EvaluationCycle of(PartialDate start, DatedValues<Period> lengths) {
        return new EvaluationCycle(start, lengths);
    }

    /**
     * {@return a cycle of stretches of one length}
     *
     * @param start the first day
     * @param length the length of each; longer than zero, no part negative
     * @throws IllegalArgumentException if the length is zero or a part of it is negative
     */
    public static EvaluationCycle of(PartialDate start, Period length) {
        Source source = Source.of("cycle", "The cycle itself");
        return of(start, DatedValues.<Period>none().with(length, ValidityPeriod.always(), source));
    }

    /**
     * {@return the stretches in their order, for as long as lengths are set, each made when it is asked for; there may be any number of
     * them}
     */
    public Iterable<Stretch> stretches() {
        return Stretches::new;
    }

    /**
     * {@return whether a question holds of any stretch that has ended, to be asked for on a day}
     *
     * @param question asked of each stretch that has, or may have, ended; its answer depends on no day
     */
    public EndedStretches anyEnded(Function<ValidityPeriod, Truth> question) {
        return ended(question, Truth.TRUE);
    }

    /**
     * {@return whether a question holds of each stretch that has ended, to be asked for on a day}
     *
     * @param question asked of each stretch that has, or may have, ended; its answer depends on no day
     */
    public EndedStretches eachEnded(Function<ValidityPeriod, Truth> question) {
        return ended(question, Truth.FALSE);
    }

    private EndedStretches ended(Function<ValidityPeriod, Truth> question, Truth deciding) {
        return new EndedStretches(stretches(), start.earliest().isPresent(), question, deciding);
    }

    /** The stretches one after the other. */
    private final class Stretches implements Iterator<Stretch> {

        private int number = 1;
        private PartialDate firstDay = start;
        private PartialDate anchor = start;
        private int sinceAnchor;
        private Optional<Period> length = Optional.empty();
        private Optional<Stretch> next;

        Stretches() {
            next = find();
        }

        @Override
        public boolean hasNext() {
            return next.isPresent();
        }

        @Override
        public Stretch next() {
            Stretch found = next.orElseThrow(NoSuchElementException::new);
            number++;
            next = found.lastDay().value().flatMap(lastDay -> {
                firstDay = lastDay.plus(Period.ofDays(1));
                return find();
            });
            return found;
        }

        /** The stretch that begins on the first day, or on the first later one on which anything is set. */
        private Optional<Stretch> find() {
            for (DatedValues.Dated<Period> set : lengths.values()) {
                ValidityPeriod days = set.period();
                Truth contains = days.contains(firstDay);
                if (contains.isTrue()) {
                    return Optional.of(lasting(set.value()));
                }
                if (contains.isUnknown()) {
                    return Optional.of(lasting(Fact.unknown()));
                }
                Optional<PartialDate> later = days.firstDay()
                        .value()
                        .filter(day -> day.isAfter(firstDay).isTrue());
                if (later.isPresent()) {
                    firstDay = later.get();
                    length = Optional.empty();
                    return Optional.of(lasting(set.value()));
                }
            }
            return Optional.empty();
        }

        private Stretch lasting(Fact<Period> set) {
            if (set.isUnknown()) {
                return new Stretch(number, firstDay, Fact.unknown());
            }
            if (!length.equals(set.value())) {
                length = set.value();
                anchor = firstDay;
                sinceAnchor = 0;
            }
            sinceAnchor++;
            Period sinceThen = length.orElseThrow().multipliedBy(sinceAnchor);
            return new Stretch(number, firstDay, Fact.known(anchor.plus(sinceThen)));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EvaluationCycle that && start.equals(that.start) && lengths.equals(that.lengths);
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, lengths);
    }

    @Override
    public String toString() {
        return "from " + start + ": " + lengths;
    }
}
