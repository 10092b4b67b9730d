package id.bham.examples.cli;

import id.bham.core.action.NationalActions;
import id.bham.core.json.DocumentWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the national actions (aksi BHAM) as a document. */
@Command(
        name = "actions",
        description = "Prints the national actions of Perpres 60/2023 as a document in JSON.",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false)
final class ActionsCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(DocumentWriter.standard().write(NationalActions.standard()));
        return 0;
    }
}
