package id.bham.examples.cli;

import id.bham.core.action.NationalActions;
import id.bham.core.json.DocumentWriter;
import picocli.CommandLine.Command;

/** Prints the national actions (aksi BHAM) as a document. */
@Command(
        name = "actions",
        description = "Prints the national actions of Perpres 60/2023 as a document in JSON.",
        addMethodSubcommands = false)
final class ActionsCommand extends Subcommand {

    @Override
    public Integer call() {
        out().print(DocumentWriter.standard().write(NationalActions.standard()));
        return 0;
    }
}
