package id.bham.core.knowledge;

import com.google.common.collect.ImmutableList;
import id.bham.core.binding.Bindable;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How many there are, as far as it is known: at least so many and, if that is known, at most so many.
 *
 * @param atLeast the least number there can be, inclusive, not negative
 * @param atMost the greatest number there can be, inclusive and not below {@code atLeast}; empty if no limit is known
 */
public record Count(int atLeast, OptionalInt atMost) implements Bindable, Refinable<Count> {

    /** Those of few, which are asked for again and again. */
    private static final ImmutableList<Count> FEW =
            IntStream.range(0, 32).mapToObj(Count::ofExactly).collect(ImmutableList.toImmutableList());

    /**
     * A count between two bounds.
     *
     * @param atLeast the least number
     * @param atMost the greatest number, or empty
     * @throws IllegalArgumentException if a bound is negative or the bounds are the wrong way round
     */
    public Count {
        if (atLeast < 0 || (atMost.isPresent() && atMost.getAsInt() < atLeast)) {
            throw new IllegalArgumentException(
                    "a count needs 0 <= atLeast <= atMost, but is " + atLeast + ", " + atMost);
        }
    }

    /**
     * {@return a count that is known exactly}
     *
     * @param number the number
     */
    public static Count exactly(int number) {
        return number >= 0 && number < FEW.size() ? FEW.get(number) : ofExactly(number);
    }

    private static Count ofExactly(int number) {
        return new Count(number, OptionalInt.of(number));
    }

    /**
     * {@return a count of which only the lower bound is known}
     *
     * @param number the least number
     */
    public static Count atLeast(int number) {
        return new Count(number, OptionalInt.empty());
    }

    /**
     * {@return whether there are so many or more, in three values}
     *
     * @param number the number to compare with
     */
    public Truth isAtLeast(int number) {
        if (atLeast >= number) {
            return Truth.TRUE;
        }
        return atMost.isPresent() && atMost.getAsInt() < number ? Truth.FALSE : Truth.UNKNOWN;
    }

    /**
     * {@return whether there are so many or fewer, in three values}
     *
     * @param number the number to compare with
     */
    public Truth isAtMost(int number) {
        if (atLeast > number) {
            return Truth.FALSE;
        }
        return atMost.isPresent() && atMost.getAsInt() <= number ? Truth.TRUE : Truth.UNKNOWN;
    }

    /**
     * {@return whether there are just so many, in three values}
     *
     * @param number the number to compare with
     */
    public Truth isExactly(int number) {
        return isAtLeast(number).and(isAtMost(number));
    }

    /**
     * {@inheritDoc}
     *
     * <p>A count is refined by one whose bounds lie within its own.
     */
    @Override
    public boolean isRefinedBy(Count other) {
        return other.atLeast >= atLeast
                && (atMost.isEmpty() || (other.atMost.isPresent() && other.atMost.getAsInt() <= atMost.getAsInt()));
    }
}
