package id.bham.examples.cli;

import id.bham.rules.RuleSet;
import id.bham.rules.RuleSets;
import id.bham.rules.write.Form;
import id.bham.rules.write.JsonForm;
import id.bham.rules.write.PageForm;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the rules that are applied, with their basis. */
@Command(
        name = "catalogue",
        description = "Prints the rules with their basis, or the provisions of the law with their rules.",
        addMethodSubcommands = false)
final class CatalogueCommand extends Subcommand {

    /** The forms in which it is printed. */
    enum Format {
        /** For people. */
        text,
        /** For people, as Markdown, in both languages. */
        md,
        /** For programs, in both languages. */
        json
    }

    @Option(names = "--format", description = "One of: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Format format = Format.text;

    @Option(
            names = "--by-provision",
            description =
                    "As text or json: tells of each provision of the law which rules ask about it, or why none does.")
    private boolean isByProvision = false;

    @Override
    public Integer call() throws IOException {
        if (isByProvision && format == Format.md) {
            throw wrongUse("wrong.byProvision");
        }
        Form<RuleSet> form = switch (format) {
            case text -> isByProvision ? PageForm.coverage(locale()) : this::writeRules;
            case md -> PageForm.catalogue();
            case json -> isByProvision ? JsonForm.COVERAGE : JsonForm.CATALOGUE;
        };
        form.write(RuleSets.stranas(), out());
        return 0;
    }

    private void writeRules(RuleSet rules, Appendable out) throws IOException {
        PageForm.rules(locale()).write(rules.rules(), out);
    }
}
