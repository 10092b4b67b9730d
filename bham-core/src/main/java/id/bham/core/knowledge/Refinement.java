package id.bham.core.knowledge;

import java.util.Arrays;
import java.util.List;

/** The order {@code ⊑} on values whose type is known only when the program runs. */
final class Refinement {

    private Refinement() {}

    /** {@code less ⊑ more}; values that cannot be partly known are compared by {@code equals}. */
    static boolean holds(Object less, Object more) {
        if (less.equals(more)) {
            return true;
        }
        if (less instanceof Refinable<?> refinable && less.getClass() == more.getClass()) {
            return holdsFor(refinable, more);
        }
        return false;
    }

    /** The caller has seen that both are of one class, and a class compares with its own kind only. */
    @SuppressWarnings("unchecked")
    private static <T> boolean holdsFor(Refinable<T> less, Object more) {
        return less.isRefinedBy((T) more);
    }

    /** Whether every item of the first list can be given an item of the second that refines it, no item twice. */
    static boolean canBeMatched(List<?> less, List<?> more) {
        return canBeMatched(less.size(), more.size(), (item, candidate) -> holds(less.get(item), more.get(candidate)));
    }

    /** Whether every item of one list can be given an item of another that it fits, no item twice. */
    static boolean canBeMatched(int items, int candidates, Fit fit) {
        if (items > candidates) {
            return false;
        }
        var matching = new Matching(candidates, fit);
        for (int item = 0; item < items; item++) {
            if (!matching.place(item, new boolean[candidates])) {
                return false;
            }
        }
        return true;
    }

    /** Whether an item of one list can be given an item of another; both are told by their index. */
    @FunctionalInterface
    interface Fit {
        boolean fits(int item, int candidate);
    }

    /** A bipartite matching that grows by augmenting paths; lists here are short. */
    private static final class Matching {
        private static final int FREE = -1;

        private final Fit fit;
        private final int[] takenBy;

        Matching(int candidates, Fit fit) {
            this.fit = fit;
            this.takenBy = new int[candidates];
            Arrays.fill(takenBy, FREE);
        }

        boolean place(int item, boolean[] tried) {
            for (int candidate = 0; candidate < takenBy.length; candidate++) {
                if (!tried[candidate] && fit.fits(item, candidate)) {
                    tried[candidate] = true;
                    if (takenBy[candidate] == FREE || place(takenBy[candidate], tried)) {
                        takenBy[candidate] = item;
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
