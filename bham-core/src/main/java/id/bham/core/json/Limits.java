package id.bham.core.json;

/**
 * How much a {@link DocumentReader} takes on, so that no document can keep it busy or fill the memory.
 *
 * @param maxBytes how long a document may be, in bytes of UTF-8; at least 1. While it is read, a document of nothing but short
 *     values can need some forty times its length in memory.
 * @param maxDepth how deep objects and arrays may stand in each other; 1 to {@value #GREATEST_DEPTH}. A complete document needs
 *     no more than 20.
 * @param maxProblems how many problems are told; at least 1. If there is another, one {@link ProblemCode#TOO_MANY_PROBLEMS} is told
 *     in its place, and nothing more is looked at.
 */
public record Limits(int maxBytes, int maxDepth, int maxProblems) {

    /** The greatest depth that can be allowed. */
    public static final int GREATEST_DEPTH = 1000;

    private static final Limits STANDARD = new Limits(16 * 1024 * 1024, 64, 1000);

    /**
     * Limits.
     *
     * @param maxBytes how long a document may be
     * @param maxDepth how deep it may be nested
     * @param maxProblems how many problems are told
     * @throws IllegalArgumentException if one is out of its range
     */
    public Limits {
        if (maxBytes < 1 || maxDepth < 1 || maxDepth > GREATEST_DEPTH || maxProblems < 1) {
            throw new IllegalArgumentException("limits are at least 1 and maxDepth at most " + GREATEST_DEPTH
                    + ", but these are maxBytes " + maxBytes + ", maxDepth " + maxDepth + ", maxProblems "
                    + maxProblems);
        }
    }

    /**
     * The limits that hold unless others are set: 16 MiB, 64 levels, 1000 problems.
     *
     * @return the limits
     */
    public static Limits standard() {
        return STANDARD;
    }

    /**
     * These with another length.
     *
     * @param bytes how long a document may be
     * @return the limits
     * @throws IllegalArgumentException if it is out of its range
     */
    public Limits withMaxBytes(int bytes) {
        return new Limits(bytes, maxDepth, maxProblems);
    }

    /**
     * These with another depth.
     *
     * @param depth how deep a document may be nested
     * @return the limits
     * @throws IllegalArgumentException if it is out of its range
     */
    public Limits withMaxDepth(int depth) {
        return new Limits(maxBytes, depth, maxProblems);
    }

    /**
     * These with another number of problems.
     *
     * @param problems how many problems are told
     * @return the limits
     * @throws IllegalArgumentException if it is out of its range
     */
    public Limits withMaxProblems(int problems) {
        return new Limits(maxBytes, maxDepth, problems);
    }
}
