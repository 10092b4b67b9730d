package id.bham.examples.cli;

import java.util.List;

/**
 * Numbers drawn at random by an algorithm of its own (SplitMix64), so that they are the same on every platform and in every version
 * of Java.
 */
final class Draw {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    /** Draws that depend on a seed and a number alone. */
    Draw(long seed, long number) {
        state = mixed(mixed(seed + STEP) + number);
    }

    private static long mixed(long bits) {
        long once = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
        return twice ^ (twice >>> 31);
    }

    /** A number from 0, below the bound. */
    int below(int bound) {
        state += STEP;
        return (int) (((mixed(state) >>> 32) * bound) >>> 32);
    }

    /** A number, both ends included. */
    int between(int least, int greatest) {
        return least + below(greatest - least + 1);
    }

    boolean isOneIn(int number) {
        return below(number) == 0;
    }

    /** Does something once in so many times. */
    void onceIn(int number, Runnable what) {
        if (isOneIn(number)) {
            what.run();
        }
    }

    <T> T oneOf(List<T> items) {
        return items.get(below(items.size()));
    }
}
