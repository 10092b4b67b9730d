package id.bham.examples.cli;

import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSets;
import id.bham.rules.json.ReportDocument;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.TextReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Documents, each of one body or of the nation.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Option(names = "--on", required = true, paramLabel = "YYYY-MM-DD", description = "The day of the check.")
    @SuppressWarnings("NullAway.Init")
    private LocalDate on;

    @Option(names = "--lang", description = "One of: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Language language = Language.id;

    @Option(names = "--format", description = "One of: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Format format = Format.text;

    CheckCommand(boolean terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        DocumentFiles documents =
                DocumentFiles.read(files, Progress.on(spec.commandLine().getErr(), files.size()));
        if (!documents.problems().isEmpty()) {
            out.print(
                    switch (format) {
                        case text -> FileProblem.text(documents.problems(), language.locale());
                        case json -> FileProblem.json(documents.problems());
                    });
            return ExitStatus.BAD_DATA;
        }
        ComplianceReport report = ComplianceChecker.of(RuleSets.stranas()).check(documents.subjects(), on);
        out.print(
                switch (format) {
                    case text -> text().write(report);
                    case json -> ReportDocument.write(report);
                });
        return ExitStatus.of(report.verdict());
    }

    private TextReport text() {
        TextReport plain = TextReport.in(language.locale());
        return terminal ? plain.coloured() : plain;
    }
}
