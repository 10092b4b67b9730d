package id.bham.examples.cli;

import id.bham.core.text.LocalizedText;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.RuleDescription;
import id.bham.rules.write.Explanation;
import id.bham.rules.write.PageForm;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Explains what a rule says about what some files describe, on a day. */
final class ExplainCommand extends RuleCommand {

    private final Supplier<List<Path>> files =
            words().files(0, "1..*", "Documents, folders of documents, or - for standard input.");

    private final Supplier<String> rule = words().required("--rule", String.class, "ID", "The rule, such as GTD-007.");

    private final Supplier<LocalDate> on = words().day("--on", "The day of the check.");

    ExplainCommand() {
        super("Explains step by step what a rule says about what documents describe, on a day.");
    }

    @Override
    public Integer call() throws IOException {
        RuleOptions.Tailored tailored = rules().tailor();
        return ask(files.get(), tailored, Reader.PEOPLE, (documents, checker) -> {
            RuleDescription description =
                    rules().find(rule.get(), checker.rules()).description();
            err().print(tailored.notes(documents.subjects(), on.get(), locale()));
            return explain(description, documents.check(checker, on.get()), checker);
        });
    }

    private int explain(RuleDescription description, ComplianceReport report, ComplianceChecker checker) {
        List<Finding> findings = report.findings().stream()
                .filter(finding -> finding.rule().id().equals(description.id()))
                .toList();
        if (description.keptByModel().isPresent()) {
            out().println(description.id() + " " + description.title().in(locale()));
            out().println(description.keptByModel().get().in(locale()));
        } else if (findings.isEmpty()) {
            out().println(new LocalizedText(
                            "Aturan " + description.id() + " tidak menanyakan apa pun yang diuraikan dokumen ini.",
                            "The rule " + description.id() + " asks about nothing that these documents describe.")
                    .in(locale()));
            return ExitStatus.of(Verdict.NOTHING_ASSESSED);
        }
        String between = "";
        for (Finding finding : findings) {
            out().print(between);
            between = "\n";
            explain(finding.unread(), report, checker);
        }
        return 0;
    }

    private void explain(Finding finding, ComplianceReport report, ComplianceChecker checker) {
        var explanation = Explanation.of(finding, report, checker.missingFacts(report, finding));
        out().print(PageForm.explanation(locale()).write(explanation));
    }
}
