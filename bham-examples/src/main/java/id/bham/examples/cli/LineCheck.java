package id.bham.examples.cli;

import id.bham.core.body.Body;
import id.bham.core.json.DocumentLine;
import id.bham.core.json.DocumentReader;
import id.bham.core.json.Limits;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.summary.ComplianceSummary;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A check of the bodies in files that have a document on each line: each body by itself, on all cores, with no more than a few lines
 * held at a time.
 *
 * @param checker what checks
 * @param on the check date
 * @param limit how many bodies that are not compliant are named
 * @param unmet ids to look for, which several threads can change; those that bodies have are taken out
 * @param eachBody where a line is printed for each body, in the order of the files, if any is
 * @param terminal where progress is shown
 * @param locale the language of what is shown
 */
record LineCheck(
        ComplianceChecker checker,
        LocalDate on,
        int limit,
        Set<String> unmet,
        Optional<PrintWriter> eachBody,
        Optional<PrintWriter> terminal,
        Locale locale) {

    /** No body needs so long a line, and a complete one has some 300 items; it bounds what a thread holds and how long it takes. */
    private static final Limits LIMITS =
            Limits.standard().withMaxBytes(1 << 20).withMaxItems(20_000).withMaxProblems(20);

    private static final DocumentReader READER = DocumentReader.standard().withLimits(LIMITS);

    /**
     * What came of the check.
     *
     * @param summary what the bodies came to; empty if no file could be read
     * @param problems what is wrong, file by file and line by line
     */
    record Result(Optional<ComplianceSummary> summary, List<FileProblem> problems) {}

    /** Whether a file is one of these by its name. */
    static boolean isFor(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }

    /** Checks files, one after the other; lines and files that cannot be read do not stop the rest. */
    Result of(List<Path> files) {
        var summaries = new ArrayList<ComplianceSummary>();
        var problems = new ArrayList<FileProblem>();
        for (Path file : files) {
            var refused = new RefusedLines(file);
            try (InputStream bytes = Inputs.open(file)) {
                summaries.add(summary(bytes, refused, progress(file)).withRefused(refused.number()));
                problems.addAll(refused.problems());
            } catch (IOException e) {
                problems.add(FileProblem.unreadable(file, e));
            } catch (UncheckedIOException e) {
                problems.add(FileProblem.unreadable(file, Objects.requireNonNull(e.getCause())));
            }
        }
        return new Result(summaries.stream().reduce(ComplianceSummary::and), problems);
    }

    private ComplianceSummary summary(InputStream bytes, RefusedLines refused, FileProgress progress) {
        try (Stream<DocumentLine> lines = READER.readBodyLines(progress.over(bytes))) {
            return reports(lines, refused, progress).collect(ComplianceSummary.collector(limit));
        }
    }

    /** The reports on the bodies of lines, one after the other if each is told. */
    private Stream<ComplianceReport> reports(Stream<DocumentLine> lines, RefusedLines refused, FileProgress progress) {
        Stream<Body> bodies = (eachBody.isPresent() ? lines : lines.parallel())
                .flatMap(refused::bodyOf)
                .peek(body -> unmet.remove(body.id()));
        Stream<ComplianceReport> reports = checker.checkAll(bodies, on, progress);
        return eachBody.map(out -> reports.peek(report -> out.print(new EachBody(locale).lines(report))))
                .orElse(reports);
    }

    private FileProgress progress(Path file) {
        return terminal.map(shown -> FileProgress.on(shown, file.toFile().length(), locale))
                .orElseGet(FileProgress::hidden);
    }
}
