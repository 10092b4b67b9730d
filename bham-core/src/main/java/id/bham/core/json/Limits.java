package id.bham.core.json;

import id.bham.core.binding.Bindable;

/**
 * How much a {@link DocumentReader} takes on, so that no document can keep it busy or fill the memory. In a file with a document on
 * each line the limits hold for each line.
 *
 * @param maxBytes how long a document may be, in bytes of UTF-8; at least 1.
 * @param maxDepth how deep objects and arrays may stand in each other; 1 to {@value #GREATEST_DEPTH}. A complete document needs
 *     no more than 20.
 * @param maxItems how many items a document may hold, at whatever depth: each object, array, text, number and word is one; at
 *     least 1. While a document is read, an item can need some fifty bytes of memory besides its text.
 * @param maxProblems how many problems are told; at least 1. If there is another, one {@link ProblemCode#TOO_MANY_PROBLEMS} is told
 *     in its place, and nothing more is looked at.
 */
public record Limits(int maxBytes, int maxDepth, int maxItems, int maxProblems) implements Bindable {

    /** The greatest depth that can be allowed. */
    public static final int GREATEST_DEPTH = 1000;

    /** How many bytes a {@code char} takes at most. */
    private static final int MOST_BYTES = 3;

    private static final Limits STANDARD = new Limits(16 * 1024 * 1024, 64, 1_000_000, 1000);

    /**
     * Limits.
     *
     * @param maxBytes how long a document may be
     * @param maxDepth how deep it may be nested
     * @param maxItems how many items it may hold
     * @param maxProblems how many problems are told
     * @throws IllegalArgumentException if one is out of its range
     */
    public Limits {
        boolean isLeast = maxBytes >= 1 && maxDepth >= 1 && maxItems >= 1 && maxProblems >= 1;
        if (!isLeast || maxDepth > GREATEST_DEPTH) {
            throw new IllegalArgumentException("limits are at least 1 and maxDepth at most " + GREATEST_DEPTH
                    + ", but these are maxBytes " + maxBytes + ", maxDepth " + maxDepth + ", maxItems " + maxItems
                    + ", maxProblems " + maxProblems);
        }
    }

    /**
     * {@return the limits that hold unless others are set: 16 MiB, 64 levels, a million items, 1000 problems} A document of that length
     * with statements such as bodies make comes to fewer items.
     */
    public static Limits standard() {
        return STANDARD;
    }

    /**
     * {@return these limits with another length}
     *
     * @param bytes how long a document may be
     * @throws IllegalArgumentException if it is out of its range
     */
    public Limits withMaxBytes(int bytes) {
        return new Limits(bytes, maxDepth, maxItems, maxProblems);
    }

    /**
     * {@return these limits with another depth}
     *
     * @param depth how deep a document may be nested
     * @throws IllegalArgumentException if it is out of its range
     */
    public Limits withMaxDepth(int depth) {
        return new Limits(maxBytes, depth, maxItems, maxProblems);
    }

    /**
     * {@return these limits with another number of items}
     *
     * @param items how many items a document may hold
     * @throws IllegalArgumentException if it is out of its range
     */
    public Limits withMaxItems(int items) {
        return new Limits(maxBytes, maxDepth, items, maxProblems);
    }

    /**
     * {@return these limits with another number of problems}
     *
     * @param problems how many problems are told
     * @throws IllegalArgumentException if it is out of its range
     */
    public Limits withMaxProblems(int problems) {
        return new Limits(maxBytes, maxDepth, maxItems, problems);
    }

    /** Whether a text is longer than a document may be. */
    boolean areExceededBy(String text) {
        boolean mayBe = (long) MOST_BYTES * text.length() > maxBytes;
        return mayBe && utf8Length(text) > maxBytes;
    }

    /** The length of a text as {@code maxBytes} counts it; each half of a surrogate pair counts as two. */
    private static long utf8Length(String text) {
        long length = text.length();
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= 0x80) {
                length += unit < 0x800 || Character.isSurrogate(unit) ? 1 : 2;
            }
        }
        return length;
    }
}
