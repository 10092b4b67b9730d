package id.bham.examples.cli;

import id.bham.core.json.DocumentWriter;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints made-up bodies, to try checks of many. */
@Command(
        name = "generate",
        description = {
            "Prints made-up bodies, a document on each line (JSON lines): complete ones, partial ones and unlawful ones.",
            "The same seed gives the same bytes."
        },
        addMethodSubcommands = false)
final class GenerateCommand extends Subcommand {

    /** How many are printed before it is seen whether anybody still reads. */
    private static final int BATCH = 256;

    @Option(names = "--bodies", required = true, paramLabel = "NUMBER", description = "How many.")
    private long bodies;

    @Option(names = "--seed", required = true, paramLabel = "NUMBER", description = "Chooses which; any whole number.")
    private long seed;

    @Override
    public Integer call() {
        if (bodies < 0) {
            throw wrongUse("wrong.negative", Map.of("option", "--bodies", "number", bodies));
        }
        var madeUp = new MadeUpBodies(seed);
        for (long number = 0; number < bodies; number++) {
            out().print(DocumentWriter.standard().writeLine(madeUp.body(number)));
            if (number % BATCH == 0 && out().checkError()) {
                break;
            }
        }
        return 0;
    }
}
