package id.bham.examples.cli;

import id.bham.core.json.DocumentSchema;
import id.bham.rules.write.JsonForm;
import java.util.function.Supplier;

/** Prints the JSON Schema of what the application reads or prints. */
final class SchemaCommand extends Subcommand {

    /** What there is a schema of. */
    enum Of {
        /** The documents that are read: bodies, the nation, waivers, parameters, national actions. */
        document,
        /** The documents of waivers, which are described with all others. */
        waivers,
        /** The documents of parameters, which are described with all others. */
        parameters,
        /** The reports that {@code check} prints. */
        report,
        /** The summaries that {@code check} prints of files with a document on each line. */
        summary,
        /** What {@code timeline} prints. */
        timeline,
        /** What {@code deadlines} prints. */
        deadlines,
        /** What {@code diff} prints. */
        diff,
        /** What {@code actions} prints of documents. */
        actions,
        /** What {@code catalogue} prints. */
        catalogue,
        /** What {@code catalogue --by-provision} prints. */
        coverage
    }

    private final Supplier<Of> of = words().optionalParameter(
                    Of.document, "KIND", "kind", "One of: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.");

    SchemaCommand() {
        super("Prints the JSON Schema of what is read, or of what is printed as json.");
    }

    @Override
    public Integer call() {
        out().print(
                        switch (of.get()) {
                            case document, waivers, parameters -> DocumentSchema.text();
                            case report -> JsonForm.REPORT.schema();
                            case summary -> JsonForm.SUMMARY.schema();
                            case timeline -> JsonForm.TIMELINE.schema();
                            case deadlines -> JsonForm.DEADLINES.schema();
                            case diff -> JsonForm.DIFF.schema();
                            case actions -> JsonForm.ACTIONS.schema();
                            case catalogue -> JsonForm.CATALOGUE.schema();
                            case coverage -> JsonForm.COVERAGE.schema();
                        });
        return 0;
    }
}
