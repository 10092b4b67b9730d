package id.bham.core.knowledge;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An answer in three values: true, false, or unknown because the record does not say enough (logic of Kleene).
 *
 * <p>{@link #UNKNOWN} stands for "true or false, not known which". A connective answers {@link #TRUE} or {@link #FALSE}
 * only when the answer is the same whatever the unknown operand turns out to be.
 */
public enum Truth implements Refinable<Truth> {
    /** It holds. */
    TRUE,
    /** It does not hold. */
    FALSE,
    /** It holds or it does not; the record does not tell. */
    UNKNOWN;

    /**
     * {@return the answer that corresponds to a two-valued one}
     *
     * @param value the two-valued answer
     */
    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /**
     * Whether the question holds of each of several things.
     *
     * @param things the things, all of them
     * @param question asked of each until one says false
     * @param <T> the type of the things
     * @return the conjunction of the answers; true if there are no things
     */
    public static <T> Truth all(Iterable<? extends T> things, Function<? super T, Truth> question) {
        if (things instanceof List<? extends T> list) {
            return allOf(list, question);
        }
        Truth answer = TRUE;
        for (T thing : things) {
            answer = answer.and(question.apply(thing));
            if (answer == FALSE) {
                return FALSE;
            }
        }
        return answer;
    }

    /**
     * Whether the question holds of at least one of several things.
     *
     * @param things the things, all of them
     * @param question asked of each until one says true
     * @param <T> the type of the things
     * @return the disjunction of the answers; false if there are no things
     */
    public static <T> Truth any(Iterable<? extends T> things, Function<? super T, Truth> question) {
        return all(things, thing -> question.apply(thing).not()).not();
    }

    /** The same of a list, which is gone through by index: it is asked time and again. */
    private static <T> Truth allOf(List<? extends T> things, Function<? super T, Truth> question) {
        Truth answer = TRUE;
        for (int i = 0; i < things.size() && answer != FALSE; i++) {
            answer = answer.and(question.apply(things.get(i)));
        }
        return answer;
    }

    /** {@return whether it is known to hold} */
    public boolean isTrue() {
        return this == TRUE;
    }

    /** {@return whether it is known not to hold} */
    public boolean isFalse() {
        return this == FALSE;
    }

    /** {@return whether the record leaves it open} */
    public boolean isUnknown() {
        return this == UNKNOWN;
    }

    /** {@return the opposite answer; unknown stays unknown} */
    public Truth not() {
        if (this == UNKNOWN) {
            return UNKNOWN;
        }
        return this == TRUE ? FALSE : TRUE;
    }

    /**
     * Conjunction: false as soon as one side is false, whatever the other is.
     *
     * @param other the other side
     * @return true when both are true, false when one is false, else unknown
     */
    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
    }

    /**
     * Conjunction that asks for the other side only when this side does not settle the answer.
     *
     * @param other gives the other side
     * @return as {@link #and(Truth)}
     */
    public Truth and(Supplier<Truth> other) {
        return this == FALSE ? FALSE : and(other.get());
    }

    /**
     * Disjunction: true as soon as one side is true, whatever the other is.
     *
     * @param other the other side
     * @return true when one is true, false when both are false, else unknown
     */
    public Truth or(Truth other) {
        if (this == TRUE || other == TRUE) {
            return TRUE;
        }
        return this == FALSE && other == FALSE ? FALSE : UNKNOWN;
    }

    /**
     * Disjunction that asks for the other side only when this side does not settle the answer.
     *
     * @param other gives the other side
     * @return as {@link #or(Truth)}
     */
    public Truth or(Supplier<Truth> other) {
        return this == TRUE ? TRUE : or(other.get());
    }

    /**
     * Implication: "if this, then the other".
     *
     * @param other what follows
     * @return the same as {@code not().or(other)}
     */
    public Truth implies(Truth other) {
        return not().or(other);
    }

    /**
     * {@inheritDoc}
     *
     * <p>Unknown is refined by every answer, a decided answer by itself alone.
     */
    @Override
    public boolean isRefinedBy(Truth other) {
        return this == UNKNOWN || this == other;
    }
}
