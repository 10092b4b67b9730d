package id.bham.core.evaluation;

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

/**
 * A question about each of the stretches of a cycle that have ended by a check date (kurun yang telah berakhir), the answer to which does not
 * depend on the day: so each stretch is asked about once, on however many days the whole is asked for.
 *
 * <p>It is not safe for use by several threads at once.
 */
public final class EndedStretches implements Bindable {

    private final Iterator<Stretch> rest;
    private final boolean hasEarliestDay;
    private final Function<ValidityPeriod, Truth> question;

    /** What answers for all of them. */
    private final Truth deciding;

    private final List<Asked> asked = new ArrayList<>();

    /** A stretch, whether the question does not decide it, and whether it decides neither this nor any before it. */
    private record Asked(Stretch stretch, Truth own, Truth soFar) {}

    EndedStretches(
            Iterator<Stretch> stretches,
            boolean hasEarliestDay,
            Function<ValidityPeriod, Truth> question,
            Truth deciding) {
        this.rest = stretches;
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
        int ended = ended(at);
        return asked.stream()
                .limit(ended)
                .filter(each -> each.own().isFalse())
                .map(Asked::stretch)
                .findFirst();
    }

    private Truth undecided(AsOf at) {
        int ended = ended(at);
        Truth answer = ended == 0 ? Truth.TRUE : asked.get(ended - 1).soFar();
        for (int i = ended; !answer.isFalse() && isThere(i); i++) {
            Stretch stretch = asked.get(i).stretch();
            Truth hasEnded = stretch.hasEnded(at);
            if (hasEnded.isFalse()) {
                break;
            }
            answer = answer.and(hasEnded.implies(asked.get(i).own()));
            if (!hasEarliestDay || !stretch.lastDay().isKnown()) {
                return answer.and(Truth.UNKNOWN);
            }
        }
        return answer;
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

    /** Whether there is a stretch of a number, which is asked about if it is the next; none is after one that decides for all. */
    private boolean isThere(int number) {
        if (number < asked.size()) {
            return true;
        }
        Truth before = asked.isEmpty() ? Truth.TRUE : asked.get(number - 1).soFar();
        if (before.isFalse() || !rest.hasNext()) {
            return false;
        }
        Stretch next = rest.next();
        Truth answer = question.apply(next.days());
        Truth own = deciding.isFalse() ? answer : answer.not();
        asked.add(new Asked(next, own, before.and(own)));
        return true;
    }
}
