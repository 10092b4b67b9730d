package id.bham.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Range;
import picocli.CommandLine.ScopeType;

/**
 * The options and parameters of a command. Each is told once, in English; in other languages their descriptions stand in bundles. What the
 * words of a command line say for one can be had as soon as they have been read.
 *
 * <p>They are told by calls, since to read annotations would take a fifth of the time in which a body is checked, from start to end.
 */
final class Words {

    static final String DAY = "YYYY-MM-DD";

    private final CommandSpec command;

    /** The words of a command, which has the options that each has: help and version. */
    Words(Object command, String... description) {
        this.command = CommandSpec.wrapWithoutInspection(command);
        this.command.usageMessage().description(description);
        this.command.addOption(standard("-h", "--help", "help", "Show this help message and exit.")
                .usageHelp(true)
                .build());
        this.command.addOption(standard("-V", "--version", "version", "Print version information and exit.")
                .versionHelp(true)
                .build());
    }

    private static OptionSpec.Builder standard(String brief, String name, String key, String description) {
        return OptionSpec.builder(brief, name)
                .type(boolean.class)
                .descriptionKey("mixinStandardHelpOptions." + key)
                .description(description);
    }

    CommandSpec command() {
        return command;
    }

    /** An option that must be given. */
    <T> Supplier<T> required(String name, Class<T> type, String label, String... description) {
        return value(add(OptionSpec.builder(name)
                .required(true)
                .type(type)
                .paramLabel(label)
                .description(description)));
    }

    /** A day that must be given. */
    Supplier<LocalDate> day(String name, String description) {
        return required(name, LocalDate.class, DAY, description);
    }

    /** A day that must be given, and can be given several times. */
    Supplier<List<LocalDate>> days(String name, String description) {
        return value(add(OptionSpec.builder(name)
                .required(true)
                .type(List.class)
                .auxiliaryTypes(LocalDate.class)
                .paramLabel(DAY)
                .description(description)));
    }

    /** An option that need not be given. */
    <T> Supplier<Optional<T>> optional(String name, Class<T> type, String label, String... description) {
        Supplier<T> value =
                value(add(OptionSpec.builder(name).type(type).paramLabel(label).description(description)));
        return () -> Optional.ofNullable(value.get());
    }

    /** The option that chooses one of some formats. */
    <T extends Enum<T>> Supplier<T> format(T usual) {
        return value(add(OptionSpec.builder("--format")
                .type(usual.getDeclaringClass())
                .initialValue(usual)
                .paramLabel("FORMAT")
                .description("One of: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")));
    }

    /** The language, which can be told of the application or of any command. */
    Supplier<Language> language() {
        return value(add(OptionSpec.builder(Language.OPTION)
                .type(Language.class)
                .initialValue(Language.id)
                .scopeType(ScopeType.INHERIT)
                .paramLabel("LANGUAGE")
                .description("The language: ${COMPLETION-CANDIDATES}; id if not given.")));
    }

    /** An option that is given or not. */
    Supplier<Boolean> flag(String name, String description) {
        return value(add(
                OptionSpec.builder(name).type(boolean.class).initialValue(false).description(description)));
    }

    /** A parameter by itself, at a place from 0. */
    <T> Supplier<T> parameter(int index, Class<T> type, String label, String key, String description) {
        return value(add(parameter(label, key, description)
                .index(Integer.toString(index))
                .arity("1")
                .required(true)
                .type(type)));
    }

    /** A parameter by itself that chooses one of some constants, and need not be given. */
    <T extends Enum<T>> Supplier<T> optionalParameter(T usual, String label, String key, String description) {
        return value(add(parameter(label, key, description)
                .index("0")
                .arity("0..1")
                .type(usual.getDeclaringClass())
                .initialValue(usual)));
    }

    /** A parameter by itself that need not be given. */
    <T> Supplier<Optional<T>> optionalParameter(Class<T> type, String label, String key, String description) {
        Supplier<T> value = value(
                add(parameter(label, key, description).index("0").arity("0..1").type(type)));
        return () -> Optional.ofNullable(value.get());
    }

    /** The files that are named from a place on. */
    Supplier<List<Path>> files(int first, String arity, String description) {
        Supplier<List<Path>> value = value(add(parameter("FILE", "files", description)
                .index(first + "..*")
                .arity(arity)
                .required(Range.valueOf(arity).min() > 0)
                .type(List.class)
                .auxiliaryTypes(Path.class)));
        return () -> Optional.ofNullable(value.get()).orElse(List.of());
    }

    private static PositionalParamSpec.Builder parameter(String label, String key, String description) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .descriptionKey(key)
                .description(description);
    }

    private ArgSpec add(OptionSpec.Builder option) {
        OptionSpec built = option.build();
        command.addOption(built);
        return built;
    }

    private ArgSpec add(PositionalParamSpec.Builder parameter) {
        PositionalParamSpec built = parameter.build();
        command.addPositional(built);
        return built;
    }

    private static <T> Supplier<T> value(ArgSpec argument) {
        return argument::getValue;
    }
}
