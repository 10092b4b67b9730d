package id.bham.examples.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** A command of the application, which returns an exit status. */
abstract class Subcommand implements Callable<Integer> {

    private final Words words;

    Subcommand(String... description) {
        words = new Words(this, description);
    }

    /** The options and parameters that it has. */
    final Words words() {
        return words;
    }

    final CommandLine commandLine() {
        return words.command().commandLine();
    }

    final PrintWriter out() {
        return commandLine().getOut();
    }

    final PrintWriter err() {
        return commandLine().getErr();
    }

    /** The language in which it speaks. */
    final Language language() {
        return Bham.of(words.command()).language();
    }

    final Locale locale() {
        return language().locale();
    }

    /** Wrong use, as a sentence of the application tells it. */
    final WrongUse wrongUse(String key, Map<String, ?> arguments) {
        return new WrongUse(commandLine(), key, arguments);
    }

    final WrongUse wrongUse(String key) {
        return wrongUse(key, Map.of());
    }
}
