package id.bham.core.body;

import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Truth;

/** Whether two statements tell the same. */
final class Sameness {

    private Sameness() {}

    /** True if both are known and equal, false if they differ or one is known to be absent alone, else unknown. */
    static <T> Truth of(Fact<T> one, Fact<T> other) {
        if (one.isUnknown() || other.isUnknown()) {
            return Truth.UNKNOWN;
        }
        return Truth.of(one.equals(other));
    }
}
