package id.bham.core.evaluation;

import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.Period;
import java.util.function.Function;

/**
 * Stretches of time of one length that follow each other without a gap (siklus evaluasi), numbered from 1. The end of each is
 * counted from the start of the first, so that a short month on the way shifts nothing.
 *
 * @param start the first day of the first stretch
 * @param length the length of each stretch; longer than zero, no part negative
 */
public record EvaluationCycle(PartialDate start, Period length) {

    /**
     * A cycle.
     *
     * @param start the first day
     * @param length the length of each stretch
     * @throws IllegalArgumentException if the length is zero or a part of it is negative
     */
    public EvaluationCycle {
        if (length.isZero() || length.isNegative()) {
            throw new IllegalArgumentException("the length of a cycle is longer than zero, but is " + length);
        }
    }

    /**
     * The day after the last one of a stretch, which is the first day of the next.
     *
     * @param number the number of the stretch, from 1; 0 gives the start
     * @return the day as far as the start is known
     */
    public PartialDate endOf(int number) {
        return start.plus(length.multipliedBy(number));
    }

    /**
     * A stretch.
     *
     * @param number its number, from 1
     * @return from its first day to its last, both inclusive
     */
    public ValidityPeriod stretch(int number) {
        return ValidityPeriod.of(endOf(number - 1), endOf(number).plus(Period.ofDays(-1)));
    }

    /**
     * Whether the question holds of each stretch that has ended on the check date. If no day is known than which the cycle did not
     * begin earlier, any number of stretches may have ended.
     *
     * @param at the check date
     * @param question asked of each stretch that has, or may have, ended
     * @return the answer in three values; true if none has ended
     */
    public Truth ofEachEnded(AsOf at, Function<ValidityPeriod, Truth> question) {
        Truth answer = Truth.TRUE;
        for (int number = 1; !answer.isFalse(); number++) {
            Truth ended = at.reached(endOf(number));
            if (ended.isFalse()) {
                break;
            }
            answer = answer.and(ended.implies(question.apply(stretch(number))));
            if (ended.isUnknown() && start.earliest().isEmpty()) {
                answer = answer.and(Truth.UNKNOWN);
                break;
            }
        }
        return answer;
    }
}
