package id.bham.examples.cli;

import id.bham.core.json.DocumentWriter;
import java.util.Map;
import java.util.function.Supplier;

/** Prints made-up bodies, to try checks of many. */
final class GenerateCommand extends Subcommand {

    /** How many are printed before it is seen whether anybody still reads. */
    private static final int BATCH = 256;

    private final Supplier<Long> bodies = words().required("--bodies", long.class, "NUMBER", "How many.");

    private final Supplier<Long> seed =
            words().required("--seed", long.class, "NUMBER", "Chooses which; any whole number.");

    GenerateCommand() {
        super(
                "Prints made-up bodies, a document on each line (JSON lines): complete ones, partial ones and unlawful ones.",
                "The same seed gives the same bytes.");
    }

    @Override
    public Integer call() {
        if (bodies.get() < 0) {
            throw wrongUse("wrong.negative", Map.of("option", "--bodies", "number", bodies.get()));
        }
        var madeUp = new MadeUpBodies(seed.get());
        for (long number = 0; number < bodies.get(); number++) {
            out().print(DocumentWriter.standard().writeLine(madeUp.body(number)));
            if (number % BATCH == 0 && out().checkError()) {
                break;
            }
        }
        return 0;
    }
}
