package id.bham.examples.cli;

import java.io.PrintWriter;

/** Tells on standard error how far the reading of many files has come; says nothing about few. */
final class Progress {

    private static final int MANY = 20;

    private final PrintWriter err;
    private final int total;
    private int done;

    private Progress(PrintWriter err, int total) {
        this.err = err;
        this.total = total;
    }

    static Progress on(PrintWriter err, int total) {
        return new Progress(err, total);
    }

    void step() {
        done++;
        if (total >= MANY && (done % MANY == 0 || done == total)) {
            err.println("bham: " + done + "/" + total);
        }
    }
}
