package id.bham.examples.cli;

import id.bham.core.json.DocumentSchema;
import id.bham.rules.write.CatalogueSchema;
import id.bham.rules.write.ReportSchema;
import id.bham.rules.write.SummarySchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of what the application reads or prints. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema of documents, reports, summaries or the catalogue.",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false)
final class SchemaCommand implements Callable<Integer> {

    /** What there is a schema of. */
    enum Of {
        /** The documents that are read: bodies, the nation, waivers, parameters. */
        document,
        /** The reports that {@code check --format json} prints. */
        report,
        /** The summaries that {@code check --format json} prints of files with a document on each line. */
        summary,
        /** What {@code catalogue --format json} prints. */
        catalogue
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "KIND", description = "One of: ${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init")
    private Of of;

    @Override
    public Integer call() {
        spec.commandLine()
                .getOut()
                .print(
                        switch (of) {
                            case document -> DocumentSchema.text();
                            case report -> ReportSchema.text();
                            case summary -> SummarySchema.text();
                            case catalogue -> CatalogueSchema.text();
                        });
        return 0;
    }
}
