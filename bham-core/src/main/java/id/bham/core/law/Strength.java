package id.bham.core.law;

/**
 * How sure it is that a duty exists, or that the law sets a value (kekuatan dasar). The order of the constants is from the surest to the least sure.
 */
public enum Strength {
    /** A provision (ketentuan) says so, and its text was read. */
    STATUTE,
    /** Officials or official sites state what the law requires, several agreeing. */
    OFFICIAL,
    /** What was reported to happen, or one official source alone. */
    PRACTICE,
    /** A reading of the sources; the reasoning is written beside it. */
    INFERRED;

    /**
     * {@return whether a basis of this strength is as sure as the other or surer}
     *
     * @param other the strength to compare with
     */
    public boolean isAtLeast(Strength other) {
        return compareTo(other) <= 0;
    }

    /**
     * {@return what is left of a basis of this strength that rests on another one as well: the less sure of both}
     *
     * @param other the strength of the other one
     */
    public Strength weakenedBy(Strength other) {
        return isAtLeast(other) ? other : this;
    }
}
