package id.bham.examples.cli;

import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Wrong use of a command, which can be told in both languages. */
final class WrongUse extends ParameterException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Map<String, ?> arguments;

    /**
     * Wrong use.
     *
     * @param commandLine the command that was used
     * @param key the key of the sentence that tells it
     * @param arguments what the sentence fills in, by name
     */
    WrongUse(CommandLine commandLine, String key, Map<String, ?> arguments) {
        super(commandLine, Messages.in(Locale.ENGLISH).phrase(key, arguments));
        this.key = key;
        this.arguments = Map.copyOf(arguments);
    }

    /** What is wrong, in a language. */
    String in(Locale locale) {
        return Messages.in(locale).phrase(key, arguments);
    }
}
