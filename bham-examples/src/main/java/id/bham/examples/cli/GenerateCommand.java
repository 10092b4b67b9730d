package id.bham.examples.cli;

import id.bham.core.json.DocumentWriter;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints made-up bodies, to try checks of many. */
@Command(
        name = "generate",
        description = {
            "Prints made-up bodies, a document on each line (JSON lines): complete ones, partial ones and unlawful ones.",
            "The same seed gives the same bytes."
        },
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false)
final class GenerateCommand implements Callable<Integer> {

    /** How many are printed before it is seen whether anybody still reads. */
    private static final int BATCH = 256;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--bodies", required = true, paramLabel = "NUMBER", description = "How many.")
    private long bodies;

    @Option(names = "--seed", required = true, paramLabel = "NUMBER", description = "Chooses which; any whole number.")
    private long seed;

    @Override
    public Integer call() {
        if (bodies < 0) {
            throw new ParameterException(
                    spec.commandLine(), "a number of bodies is not negative, but --bodies is " + bodies);
        }
        PrintWriter out = spec.commandLine().getOut();
        var madeUp = new MadeUpBodies(seed);
        for (long number = 0; number < bodies; number++) {
            out.print(DocumentWriter.standard().writeLine(madeUp.body(number)));
            if (number % BATCH == 0 && out.checkError()) {
                break;
            }
        }
        return 0;
    }
}
