package id.bham.examples;

import java.io.IOException;
import java.util.function.BooleanSupplier;

/** A text in memory that is given up as soon as it is too long or too late; each part that is added asks for both. */
final class BoundedText implements Appendable {

    /** The text is longer than it may be. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** The time for the text is over. */
    static final class TooLate extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final StringBuilder text = new StringBuilder();
    private final int longest;
    private final BooleanSupplier isLate;

    /** A text of so many characters at most, until it is late. */
    BoundedText(int longest, BooleanSupplier isLate) {
        this.longest = longest;
        this.isLate = isLate;
    }

    @Override
    public Appendable append(CharSequence more) throws IOException {
        return append(more, 0, more.length());
    }

    @Override
    public Appendable append(CharSequence more, int from, int to) throws IOException {
        check(to - from);
        text.append(more, from, to);
        return this;
    }

    @Override
    public Appendable append(char more) throws IOException {
        check(1);
        text.append(more);
        return this;
    }

    private void check(int more) throws IOException {
        if (more > longest - text.length()) {
            throw new TooLong();
        }
        if (isLate.getAsBoolean()) {
            throw new TooLate();
        }
    }

    /** What was added. */
    @Override
    public String toString() {
        return text.toString();
    }
}
