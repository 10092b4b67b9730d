package id.bham.examples.cli;

import id.bham.rules.json.ReportDocument;
import id.bham.rules.json.SarifDocument;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.JUnitReport;
import id.bham.rules.report.MarkdownReport;
import id.bham.rules.report.TextReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks the bodies in some files on a day, all in one report. */
@Command(
        name = "check",
        description = "Checks the bodies that documents describe, on a day.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final boolean terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Documents, each of one body or of the nation, or folders of them.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Option(names = "--on", required = true, paramLabel = "YYYY-MM-DD", description = "The day of the check.")
    @SuppressWarnings("NullAway.Init")
    private LocalDate on;

    @Option(names = "--lang", description = "One of: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Language language = Language.id;

    @Option(names = "--format", description = "One of: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Format format = Format.text;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private RuleOptions rules;

    CheckCommand(boolean terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        RuleOptions.Tailored tailored = rules.tailor();
        DocumentFiles documents = DocumentFiles.read(files, spec.commandLine().getErr());
        List<FileProblem> problems = Stream.of(documents.problems(), tailored.problems())
                .flatMap(List::stream)
                .toList();
        if (!problems.isEmpty()) {
            switch (format) {
                case text, md -> out.print(FileProblem.text(problems, language.locale()));
                case json -> out.print(FileProblem.json(problems));
                // What reads these forms reads reports alone.
                case sarif, junit -> spec.commandLine().getErr().print(FileProblem.text(problems, language.locale()));
            }
            return ExitStatus.BAD_DATA;
        }
        ComplianceReport report = tailored.checker().orElseThrow().check(documents.subjects(), on);
        out.print(
                switch (format) {
                    case text -> text().write(report);
                    case md -> MarkdownReport.in(language.locale()).write(report);
                    case json -> ReportDocument.write(report);
                    case sarif -> SarifDocument.write(report, language.locale(), documents.places());
                    case junit -> JUnitReport.in(language.locale()).write(report);
                });
        return ExitStatus.of(report.verdict());
    }

    private TextReport text() {
        TextReport plain = TextReport.in(language.locale());
        return terminal ? plain.coloured() : plain;
    }
}
