package id.bham.examples.cli;

import id.bham.rules.MarkdownCatalogue;
import id.bham.rules.RuleSets;
import id.bham.rules.json.CatalogueDocument;
import id.bham.rules.report.TextCatalogue;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the rules that are applied, with their basis. */
@Command(
        name = "catalogue",
        description = "Prints the rules with their basis.",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false)
final class CatalogueCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--format", description = "One of: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private CatalogueFormat format = CatalogueFormat.text;

    @Option(names = "--lang", description = "One of: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Language language = Language.id;

    @Override
    public Integer call() {
        String catalogue = switch (format) {
            case text ->
                TextCatalogue.in(language.locale()).write(RuleSets.stranas().rules());
            case md -> MarkdownCatalogue.write(RuleSets.stranas());
            case json -> CatalogueDocument.write(RuleSets.stranas());
        };
        spec.commandLine().getOut().print(catalogue);
        return 0;
    }
}
