package id.bham.core.check;

import java.io.Serial;

/** That a record says two things of which one excludes the other; documents tell each kind in words of their own. */
public final class Contradiction extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What contradicts what. */
    private final Kind kind;

    /** What excludes what. */
    public enum Kind {
        /** A plan, and something that has come of it. */
        PLAN_CARRIED_OUT,
        /** A body, and a day on which it worked though it was not there. */
        SEEN_OUTSIDE_ITS_LIFE,
        /** A body of one generation, and what makes one of another. */
        TWO_GENERATIONS,
        /** A list of duties is said to be complete, and further duties are told in other words. */
        FURTHER_DUTIES
    }

    /**
     * A contradiction.
     *
     * @param kind what excludes what
     * @param message which values, and what was expected
     */
    public Contradiction(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    /** {@return what excludes what} */
    public Kind kind() {
        return kind;
    }
}
