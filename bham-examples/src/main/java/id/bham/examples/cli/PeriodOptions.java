package id.bham.examples.cli;

import java.time.LocalDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The days over which a command looks. */
final class PeriodOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--from", required = true, paramLabel = "YYYY-MM-DD", description = "The first day.")
    @SuppressWarnings("NullAway.Init")
    private LocalDate from;

    @Option(names = "--to", required = true, paramLabel = "YYYY-MM-DD", description = "The last day, inclusive.")
    @SuppressWarnings("NullAway.Init")
    private LocalDate to;

    /** Refuses a period that ends before it begins. */
    void check() {
        if (to.isBefore(from)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "expected a last day that is not before the first, but these are " + from + " and " + to);
        }
    }

    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }
}
