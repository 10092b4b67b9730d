package id.bham.examples.cli;

import id.bham.rules.ComplianceChecker;
import id.bham.rules.diff.ReportDiff;
import id.bham.rules.write.Form;
import id.bham.rules.write.JsonForm;
import id.bham.rules.write.PageForm;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares the reports on two documents, on two days, or both. */
@Command(
        name = "diff",
        description =
                "Compares the reports on two documents, or on one document on two days, and tells why they differ.",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false)
final class DiffCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..2",
            description = "One document or two, each of one body or of the nation, or folders of them.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Option(
            names = "--on",
            required = true,
            paramLabel = "YYYY-MM-DD",
            description = "The day of the check; given twice, the day of the first and of the second.")
    @SuppressWarnings("NullAway.Init")
    private List<LocalDate> on;

    @Option(names = "--lang", description = "One of: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Language language = Language.id;

    @Option(names = "--format", description = "One of: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private DiffFormat format = DiffFormat.text;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private RuleOptions rules;

    @Override
    public Integer call() throws IOException {
        if (files.size() > 2 || on.size() > 2 || files.size() + on.size() < 3) {
            throw new ParameterException(
                    spec.commandLine(),
                    "expected two documents, or one document and two days, but these are " + files.size()
                            + " document(s) and " + on.size() + " day(s)");
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        RuleOptions.Tailored tailored = rules.tailor();
        DocumentFiles before = DocumentFiles.read(files.subList(0, 1), err);
        DocumentFiles after = files.size() == 1 ? before : DocumentFiles.read(files.subList(1, 2), err);
        var problems = new ArrayList<>(before.problems());
        if (files.size() == 2) {
            problems.addAll(after.problems());
        }
        problems.addAll(tailored.problems());
        if (!problems.isEmpty()) {
            out.print(
                    format == DiffFormat.json
                            ? FileProblem.json(problems)
                            : FileProblem.text(problems, language.locale()));
            return ExitStatus.BAD_DATA;
        }
        err.print(tailored.notes(
                Stream.of(before, after)
                        .map(DocumentFiles::subjects)
                        .flatMap(List::stream)
                        .toList(),
                on.get(0),
                language.locale()));
        ComplianceChecker checker = tailored.checker().orElseThrow();
        ReportDiff diff =
                ReportDiff.between(before.check(checker, on.get(0)), after.check(checker, on.get(on.size() - 1)));
        Form<ReportDiff> form = switch (format) {
            case text -> PageForm.diff(language.locale());
            case md -> PageForm.diff(language.locale()).asMarkdown();
            case json -> JsonForm.DIFF;
        };
        form.write(diff, out);
        return ExitStatus.of(diff.after().verdict());
    }
}
