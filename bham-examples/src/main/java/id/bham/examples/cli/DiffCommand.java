package id.bham.examples.cli;

import id.bham.rules.ComplianceChecker;
import id.bham.rules.diff.ReportDiff;
import id.bham.rules.write.Form;
import id.bham.rules.write.JsonForm;
import id.bham.rules.write.PageForm;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares the reports on two documents, on two days, or both. */
@Command(
        name = "diff",
        description =
                "Compares the reports on two documents, or on one document on two days, and tells why they differ.",
        addMethodSubcommands = false)
@SuppressWarnings("NullAway.Init")
final class DiffCommand extends RuleCommand {

    /** The forms in which it is printed. */
    enum Format {
        /** For people. */
        text,
        /** For people, as Markdown. */
        md,
        /** For programs. */
        json
    }

    @Parameters(
            paramLabel = "FILE",
            arity = "1..2",
            descriptionKey = "files",
            description = "One document or two, each of one body or of the nation, or folders of them.")
    private List<Path> files;

    @Option(
            names = "--on",
            required = true,
            paramLabel = "YYYY-MM-DD",
            description = "The day of the check; given twice, the day of the first and of the second.")
    private List<LocalDate> on;

    @Option(names = "--format", description = "One of: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Format format = Format.text;

    @Override
    public Integer call() throws IOException {
        if (files.size() > 2 || on.size() > 2 || files.size() + on.size() < 3) {
            throw wrongUse("wrong.diff", Map.of("files", files.size(), "days", on.size()));
        }
        RuleOptions.Tailored tailored = rules().tailor();
        Reader reader = Reader.of(format == Format.json);
        DocumentFiles before = read(files.subList(0, 1), reader);
        DocumentFiles after = files.size() == 1 ? before : read(files.subList(1, 2), reader);
        var problems = new ArrayList<>(before.problems());
        if (files.size() == 2) {
            problems.addAll(after.problems());
        }
        problems.addAll(tailored.problems());
        if (!problems.isEmpty()) {
            return refuse(problems, reader);
        }
        err().print(tailored.notes(
                Stream.of(before, after)
                        .map(DocumentFiles::subjects)
                        .flatMap(List::stream)
                        .toList(),
                on.get(0),
                locale()));
        ComplianceChecker checker = tailored.checker().orElseThrow();
        ReportDiff diff =
                ReportDiff.between(before.check(checker, on.get(0)), after.check(checker, on.get(on.size() - 1)));
        Form<ReportDiff> form = switch (format) {
            case text -> PageForm.diff(locale());
            case md -> PageForm.diff(locale()).asMarkdown();
            case json -> JsonForm.DIFF;
        };
        form.write(diff, out());
        return ExitStatus.of(diff.after().verdict());
    }
}
