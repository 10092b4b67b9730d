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
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Compares the reports on two documents, on two days, or both. */
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

    private final Supplier<List<Path>> files =
            words().files(0, "1..2", "One document or two, each of one body or of the nation, or folders of them.");

    private final Supplier<List<LocalDate>> on =
            words().days("--on", "The day of the check; given twice, the day of the first and of the second.");

    private final Supplier<Format> format = words().format(Format.text);

    DiffCommand() {
        super("Compares the reports on two documents, or on one document on two days, and tells why they differ.");
    }

    @Override
    public Integer call() throws IOException {
        if (files.get().size() > 2
                || on.get().size() > 2
                || files.get().size() + on.get().size() < 3) {
            throw wrongUse(
                    "wrong.diff",
                    Map.of("files", files.get().size(), "days", on.get().size()));
        }
        RuleOptions.Tailored tailored = rules().tailor();
        Reader reader = Reader.of(format.get() == Format.json);
        DocumentFiles before = read(files.get().subList(0, 1), reader);
        DocumentFiles after =
                files.get().size() == 1 ? before : read(files.get().subList(1, 2), reader);
        var problems = new ArrayList<>(before.problems());
        if (files.get().size() == 2) {
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
                on.get().get(0),
                locale()));
        ComplianceChecker checker = tailored.checker().orElseThrow();
        ReportDiff diff = ReportDiff.between(
                before.check(checker, on.get().get(0)),
                after.check(checker, on.get().get(on.get().size() - 1)));
        Form<ReportDiff> form = switch (format.get()) {
            case text -> PageForm.diff(locale());
            case md -> PageForm.diff(locale()).asMarkdown();
            case json -> JsonForm.DIFF;
        };
        form.write(diff, out());
        return ExitStatus.of(diff.after().verdict());
    }
}
