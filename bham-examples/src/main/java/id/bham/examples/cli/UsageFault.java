package id.bham.examples.cli;

import id.bham.core.check.Spelling;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What is wrong with the words of a command line, in a language: a line that says what, with what may have been meant, and a line that
 * says where to read on.
 *
 * @param words the words
 * @param locale the language
 */
record UsageFault(List<String> words, Locale locale) {

    /** How long a part of a name is at the least, so that it can stand for the name. */
    private static final int SHORTEST_PART = 3;

    String told(ParameterException wrong) {
        CommandLine used = wrong.getCommandLine();
        boolean isCommandKnown = used.getParent() != null;
        return "bham: " + sentence(wrong, used) + "\n"
                + phrase("usage.help", Map.of("command", isCommandKnown ? " " + used.getCommandName() : "")) + "\n";
    }

    private String sentence(ParameterException wrong, CommandLine used) {
        if (wrong instanceof WrongUse ours) {
            return ours.in(locale);
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), used);
        }
        if (wrong instanceof MissingParameterException missing) {
            return missing(missing.getMissing());
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return phrase("usage.twice", Map.of("option", name(twice.getOverwritten())));
        }
        String value = wrong.getValue();
        return wrong.getArgSpec() != null && value != null
                ? unfit(wrong.getArgSpec(), value)
                : phrase("usage.other", Map.of("reason", String.valueOf(wrong.getMessage())));
    }

    private String unmatched(String word, CommandLine used) {
        if (word.startsWith("-")) {
            String name = word.replaceFirst("=.*", "");
            List<String> names = used.getCommandSpec().options().stream()
                    .flatMap(option -> Arrays.stream(option.names()))
                    .filter(option -> option.startsWith("--"))
                    .toList();
            return guessed(phrase("usage.unknownOption", Map.of("found", name)), name, names);
        }
        return used.getParent() == null
                ? guessed(
                        phrase("usage.unknownCommand", Map.of("found", word)),
                        word,
                        used.getSubcommands().keySet())
                : phrase("usage.oneWordTooMany", Map.of("found", word));
    }

    private String missing(List<ArgSpec> missing) {
        Optional<String> withoutValue = missing.stream()
                .filter(OptionSpec.class::isInstance)
                .flatMap(option -> Arrays.stream(((OptionSpec) option).names()))
                .filter(words::contains)
                .findFirst();
        return withoutValue
                .map(option -> phrase(
                        "usage.noValue",
                        Map.of("option", option + " " + missing.get(0).paramLabel())))
                .orElseGet(() -> phrase(
                        "usage.missing",
                        Map.of(
                                "missing",
                                missing.stream().map(UsageFault::wholeName).collect(Collectors.joining(", ")))));
    }

    /** A value that an option or a parameter does not take. */
    private String unfit(ArgSpec argument, String value) {
        String name = name(argument);
        Class<?> type = argument.typeInfo().isOptional() || argument.typeInfo().isMultiValue()
                ? argument.auxiliaryTypes()[0]
                : argument.type();
        if (type.isEnum()) {
            List<String> constants = Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                    .toList();
            return guessed(
                    phrase(
                            "usage.noneOf",
                            Map.of("found", value, "name", name, "expected", String.join(", ", constants))),
                    value,
                    constants);
        }
        if (type == LocalDate.class) {
            String key = Days.hasForm(value) ? "usage.noSuchDay" : "usage.noDay";
            return phrase(key, Map.of("found", value, "name", name));
        }
        if (type == Path.class) {
            return phrase("usage.noFileName", Map.of("found", value));
        }
        boolean isNumber = type.isPrimitive() || Number.class.isAssignableFrom(type);
        return phrase(isNumber ? "usage.noNumber" : "usage.unfit", Map.of("found", value, "name", name));
    }

    /** A sentence with what may have been meant by a word. */
    String guessed(String sentence, String word, Collection<String> known) {
        return nearest(word, known)
                .map(near -> phrase("usage.guess", Map.of("sentence", sentence, "near", near)))
                .orElse(sentence);
    }

    /** What may have been meant by a word: what is spelled nearly so, or has it as a part. */
    private static Optional<String> nearest(String word, Collection<String> known) {
        String part = word.replaceFirst("^-+", "");
        return Spelling.nearest(word, known)
                .or(() -> known.stream()
                        .filter(name -> part.length() >= SHORTEST_PART && name.contains(part))
                        .findFirst());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String wholeName(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }

    private String phrase(String key, Map<String, ?> arguments) {
        return Messages.in(locale).phrase(key, arguments);
    }
}
