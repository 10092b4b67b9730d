package id.bham.examples.cli;

import id.bham.core.text.LocalizedText;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.RuleDescription;
import id.bham.rules.write.Explanation;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains what a rule says about what some files describe, on a day. */
@Command(
        name = "explain",
        description = "Explains step by step what a rule says about what documents describe, on a day.",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false)
final class ExplainCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private RuleOptions rules;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Documents, or folders of documents.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Option(names = "--rule", required = true, paramLabel = "ID", description = "The rule, such as BHAM-GTD-007.")
    @SuppressWarnings("NullAway.Init")
    private String rule;

    @Option(names = "--on", required = true, paramLabel = "YYYY-MM-DD", description = "The day of the check.")
    @SuppressWarnings("NullAway.Init")
    private LocalDate on;

    @Option(names = "--lang", description = "One of: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Language language = Language.id;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        RuleOptions.Tailored tailored = rules.tailor();
        DocumentFiles documents = DocumentFiles.read(files, spec.commandLine().getErr());
        List<FileProblem> problems = Stream.of(documents.problems(), tailored.problems())
                .flatMap(List::stream)
                .toList();
        if (!problems.isEmpty()) {
            out.print(FileProblem.text(problems, language.locale()));
            return ExitStatus.BAD_DATA;
        }
        ComplianceChecker checker = tailored.checker().orElseThrow();
        RuleDescription description = checker.rules()
                .rule(rule)
                .orElseThrow(() -> rules.noRules(Set.of(rule), checker.rules()))
                .description();
        spec.commandLine().getErr().print(tailored.notes(documents.subjects(), on, language.locale()));
        ComplianceReport report = documents.check(checker, on);
        List<Finding> findings = report.findings().stream()
                .filter(finding -> finding.rule().id().equals(description.id()))
                .toList();
        if (description.keptByModel().isPresent()) {
            out.println(description.id() + " " + description.title().in(language.locale()));
            out.println(description.keptByModel().get().in(language.locale()));
        } else if (findings.isEmpty()) {
            out.println(new LocalizedText(
                            "Aturan " + rule + " tidak menanyakan apa pun yang diuraikan dokumen ini.",
                            "The rule " + rule + " asks about nothing that these documents describe.")
                    .in(language.locale()));
            return ExitStatus.of(Verdict.NOTHING_ASSESSED);
        }
        String gap = "";
        for (Finding finding : findings) {
            out.print(gap);
            out.print(Explanation.of(finding, report, checker.missingFacts(report, finding))
                    .render(language.locale()));
            gap = "\n";
        }
        return 0;
    }
}
