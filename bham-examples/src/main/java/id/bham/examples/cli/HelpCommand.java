package id.bham.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.UnmatchedArgumentException;

/** Prints the help of the application or of one of its commands. */
final class HelpCommand extends Subcommand {

    static final String NAME = "help";

    private final Supplier<Optional<String>> command = words().optionalParameter(
                    String.class, "COMMAND", "command", "The command; the application if none is named.");

    HelpCommand() {
        super("Prints the help of the application or of a command.");
    }

    @Override
    public Integer call() {
        CommandLine all = commandLine().getParent();
        CommandLine asked = command.get().isEmpty()
                ? all
                : Optional.ofNullable(all.getSubcommands().get(command.get().get()))
                        .orElseThrow(() -> new UnmatchedArgumentException(
                                all, List.of(command.get().get())));
        asked.usage(out());
        return 0;
    }
}
