package id.bham.examples;

import java.io.IOException;
import java.util.function.BooleanSupplier;

/** Hands on what is written until it is late; each part asks. */
record UntilLate(Appendable out, BooleanSupplier isLate) implements Appendable {

    /** The time for it is over. */
    static final class TooLate extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public Appendable append(CharSequence more) throws IOException {
        inTime().append(more);
        return this;
    }

    @Override
    public Appendable append(CharSequence more, int from, int to) throws IOException {
        inTime().append(more, from, to);
        return this;
    }

    @Override
    public Appendable append(char more) throws IOException {
        inTime().append(more);
        return this;
    }

    private Appendable inTime() {
        if (isLate.getAsBoolean()) {
            throw new TooLate();
        }
        return out;
    }
}
