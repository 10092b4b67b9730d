package id.bham.core.check;

import id.bham.core.knowledge.Fact;
import java.time.Period;
import java.util.stream.IntStream;

/** The lengths of time that can be stated. */
public final class Lengths {

    private static final int MOST = 9999;

    private Lengths() {}

    /**
     * Refuses a length of time, if one is known, that is not longer than zero or that no document can hold.
     *
     * @param name what it is the length of
     * @param length the length
     * @throws IllegalArgumentException if it is zero, or a part of it is negative or greater than 9999
     */
    public static void checkSpan(String name, Fact<Period> length) {
        length.value().ifPresent(known -> {
            boolean inBounds = IntStream.of(known.getYears(), known.getMonths(), known.getDays())
                    .allMatch(part -> 0 <= part && part <= MOST);
            if (known.isZero() || !inBounds) {
                throw new IllegalArgumentException(name + " is longer than zero, with years, months and days of 0 to "
                        + MOST + " each, such as P2Y, but is '" + known + "'");
            }
        });
    }
}
