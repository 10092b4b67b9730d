package id.bham.examples.cli;

import id.bham.rules.report.Verdict;

/** What the application returns to the system. */
final class ExitStatus {

    static final int WRONG_USE = 64;
    static final int BAD_DATA = 65;
    static final int FAILURE = 70;

    /** As if the signal had ended the process that tells of a pipe without a reader. */
    static final int NO_LONGER_READ = 141;

    private ExitStatus() {}

    static int of(Verdict verdict) {
        return switch (verdict) {
            case COMPLIANT -> 0;
            case NON_COMPLIANT -> 1;
            case INCONCLUSIVE, NOTHING_ASSESSED -> 2;
        };
    }
}
