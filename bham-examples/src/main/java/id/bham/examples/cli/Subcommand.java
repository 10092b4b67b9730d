package id.bham.examples.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command of the application, which returns an exit status. */
@Command(mixinStandardHelpOptions = true, addMethodSubcommands = false)
abstract class Subcommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    final CommandLine commandLine() {
        return spec.commandLine();
    }

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    final PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** The language in which it speaks. */
    final Language language() {
        return Bham.of(spec).language();
    }

    final Locale locale() {
        return language().locale();
    }

    /** Wrong use, as a sentence of the application tells it. */
    final WrongUse wrongUse(String key, Map<String, ?> arguments) {
        return new WrongUse(spec.commandLine(), key, arguments);
    }

    final WrongUse wrongUse(String key) {
        return wrongUse(key, Map.of());
    }
}
