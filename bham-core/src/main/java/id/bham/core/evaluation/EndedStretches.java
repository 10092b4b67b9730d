package id.bham.core.evaluation;

import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import id.bham.core.binding.Bindable;
import id.bham.core.evaluation.EvaluationCycle.Stretch;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import id.bham.core.time.ValidityPeriod;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A question about each of the stretches of a cycle that have ended by a check date (kurun yang telah berakhir), the answer to which does not
 * depend on the day: so each stretch is asked about once, on however many days the whole is asked for.
 *
 * <p>It is not safe for use by several threads at once.
 */
public final class EndedStretches implements Bindable {

    /** So many stretches are kept; those that follow in longer cycles are asked about anew each time. */
    private static final int MOST_KEPT = 4_096;

    private final Iterable<Stretch> all;
    private final Iterator<Stretch> rest;

    /** The stretch that is asked about next, until there is an answer. */
    private Optional<Stretch> next = Optional.empty();

    private final boolean hasEarliestDay;
    private final Function<ValidityPeriod, Truth> question;

    /** What answers for all of them. */
    private final Truth deciding;

    private final List<Asked> asked = new ArrayList<>();

    /** A stretch, whether the question does not decide it, and whether it decides neither this nor any before it. */
    private record Asked(Stretch stretch, Truth own, Truth soFar) {}

    EndedStretches(
            Iterable<Stretch> stretches,
            boolean hasEarliestDay,
            Function<ValidityPeriod, Truth> question,
            Truth deciding) {
        this.all = stretches;
        this.rest = stretches.iterator();
        this.hasEarliestDay = hasEarliestDay;
        this.question = question;
        this.deciding = deciding;
    }

    /**
     * The answer for all that have ended.
     *
     * @param at the check date
     * @return the answer in three values: of each, true if none has ended; of any, false. If no day is known than which the cycle did not
     *     begin earlier, any number of stretches may have ended
     */
    public Truth on(AsOf at) {
        Truth undecided = undecided(at);
        return deciding.isFalse() ? undecided : undecided.not();
    }

    /**
     * {@return the first stretch that has ended for sure and decides by itself: of each, the first of which the question does not hold; of
     * any, the first of which it does}
     *
     * @param at the check date
     */
    public Optional<Stretch> deciding(AsOf at) {
        return Streams.stream(from(0))
                .takeWhile(each -> each.stretch().hasEnded(at).isTrue())
                .filter(each -> each.own().isFalse())
                .map(Asked::stretch)
                .findFirst();
    }

    private Truth undecided(AsOf at) {
        int ended = ended(at);
        Truth answer = ended == 0 ? Truth.TRUE : asked.get(ended - 1).soFar();
        if (answer.isFalse()) {
            return answer;
        }
        for (Asked each : from(ended)) {
            Truth hasEnded = each.stretch().hasEnded(at);
            if (hasEnded.isFalse()) {
                break;
            }
            answer = answer.and(hasEnded.implies(each.own()));
            if (answer.isFalse()) {
                break;
            }
            if (hasEnded.isUnknown() && isEndless(each.stretch())) {
                return answer.and(Truth.UNKNOWN);
            }
        }
        return answer;
    }

    /** The stretches from a number on, each asked about when it is come to: first those that are kept, then those that are not. */
    private Iterable<Asked> from(int number) {
        Iterable<Asked> kept = () -> Stream.iterate(number, this::isThere, i -> i + 1)
                .map(asked::get)
                .iterator();
        Iterable<Asked> others = () -> Streams.stream(asked.size() < MOST_KEPT ? List.<Stretch>of() : all)
                .skip(MOST_KEPT)
                .map(stretch -> asked(stretch, Truth.TRUE))
                .iterator();
        return Iterables.concat(kept, others);
    }

    private Asked asked(Stretch stretch, Truth before) {
        Truth answer = question.apply(stretch.days());
        Truth own = deciding.isFalse() ? answer : answer.not();
        return new Asked(stretch, own, before.and(own));
    }

    /** Whether any number of stretches may have ended as soon as one may. */
    private boolean isEndless(Stretch stretch) {
        return !hasEarliestDay || !stretch.lastDay().isKnown();
    }

    /** How many have ended for sure, up to the first that decides. */
    private int ended(AsOf at) {
        int size = asked.size();
        if (size > 0 && !hasEnded(size - 1, at)) {
            return endedOf(size - 1, at);
        }
        while (isThere(size) && hasEnded(size, at)) {
            size++;
        }
        return size;
    }

    /** How many of the first have ended, of which the one after has not. */
    private int endedOf(int size, AsOf at) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hasEnded(middle, at)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean hasEnded(int number, AsOf at) {
        return asked.get(number).stretch().hasEnded(at).isTrue();
    }

    /** Whether one of a number is kept, which is asked about if it is the next; none is after one that decides for all. */
    private boolean isThere(int number) {
        if (number < asked.size()) {
            return true;
        }
        Truth before = asked.isEmpty() ? Truth.TRUE : asked.get(number - 1).soFar();
        if (before.isFalse() || number == MOST_KEPT || (next.isEmpty() && !rest.hasNext())) {
            return false;
        }
        Stretch stretch = next.orElseGet(rest::next);
        next = Optional.of(stretch);
        asked.add(asked(stretch, before));
        next = Optional.empty();
        return true;
    }
}
