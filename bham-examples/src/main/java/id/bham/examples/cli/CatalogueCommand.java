package id.bham.examples.cli;

import id.bham.rules.RuleSet;
import id.bham.rules.RuleSets;
import id.bham.rules.write.Form;
import id.bham.rules.write.JsonForm;
import id.bham.rules.write.PageForm;
import java.io.IOException;
import java.util.function.Supplier;

/** Prints the rules that are applied, with their basis. */
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

    private final Supplier<Format> format = words().format(Format.text);

    private final Supplier<Boolean> isByProvision = words().flag(
                    "--by-provision",
                    "As text or json: tells of each provision of the law which rules ask about it, or why none does.");

    CatalogueCommand() {
        super("Prints the rules with their basis, or the provisions of the law with their rules.");
    }

    @Override
    public Integer call() throws IOException {
        if (isByProvision.get() && format.get() == Format.md) {
            throw wrongUse("wrong.byProvision");
        }
        Form<RuleSet> form = switch (format.get()) {
            case text -> isByProvision.get() ? PageForm.coverage(locale()) : this::writeRules;
            case md -> PageForm.catalogue();
            case json -> isByProvision.get() ? JsonForm.COVERAGE : JsonForm.CATALOGUE;
        };
        form.write(RuleSets.stranas(), out());
        return 0;
    }

    private void writeRules(RuleSet rules, Appendable out) throws IOException {
        PageForm.rules(locale()).write(rules.rules(), out);
    }
}
