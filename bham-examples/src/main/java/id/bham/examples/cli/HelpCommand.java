package id.bham.examples.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.UnmatchedArgumentException;

/** Prints the help of the application or of one of its commands. */
@Command(
        name = HelpCommand.NAME,
        description = "Prints the help of the application or of a command.",
        addMethodSubcommands = false)
final class HelpCommand extends Subcommand {

    static final String NAME = "help";

    @Parameters(
            paramLabel = "COMMAND",
            arity = "0..1",
            descriptionKey = "command",
            description = "The command; the application if none is named.")
    private Optional<String> command = Optional.empty();

    @Override
    public Integer call() {
        CommandLine all = commandLine().getParent();
        CommandLine asked = command.isEmpty()
                ? all
                : Optional.ofNullable(all.getSubcommands().get(command.get()))
                        .orElseThrow(() -> new UnmatchedArgumentException(all, List.of(command.get())));
        asked.usage(out());
        return 0;
    }
}
