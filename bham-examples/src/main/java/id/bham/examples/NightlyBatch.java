package id.bham.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.teeing;
import static java.util.stream.Collectors.toList;

import id.bham.core.body.Body;
import id.bham.core.json.DocumentLine;
import id.bham.core.json.DocumentReader;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSets;
import id.bham.rules.report.Verdict;
import id.bham.rules.summary.ComplianceSummary;
import id.bham.rules.text.Wording;
import id.bham.rules.timeline.Deadline;
import id.bham.rules.timeline.Deadlines;
import id.bham.rules.write.JsonForm;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Checks every night a file with the document of a body on each line. It writes what the checks come to, and what is due by
 * tomorrow or overdue. It may be started again at any time: a file is there as a whole or not at all, and the same lines and day
 * give the same files.
 */
public final class NightlyBatch {

    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);
    private static final Pattern DAY = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int WRONG_USE = 64;
    private static final int BAD_DATA = 65;
    private static final int FAILURE = 70;

    private final ComplianceChecker checker = ComplianceChecker.of(RuleSets.stranas());
    private final PrintStream err;

    private NightlyBatch(PrintStream err) {
        this.err = err;
    }

    /** What came of one night. */
    private record Night(ComplianceSummary summary, Deadlines due) {}

    /**
     * Runs the batch and ends the process with its exit status: 0 if no body is non-compliant, 1 if one is, 65 if a line was
     * refused, 64 for wrong use, 70 if a file could not be read or written.
     *
     * @param arguments the file, the day, and the folder to write to
     */
    public static void main(String[] arguments) {
        System.exit(run(System.err, arguments));
    }

    /** Runs the batch; no clock is read, so that a night can be caught up with. */
    static int run(PrintStream err, String... arguments) {
        if (arguments.length != 3) {
            err.println("usage: NightlyBatch FILE.jsonl YYYY-MM-DD FOLDER");
            return WRONG_USE;
        }
        var batch = new NightlyBatch(err);
        try {
            return batch.run(Path.of(arguments[0]), day(arguments[1]), Path.of(arguments[2]));
        } catch (IllegalArgumentException e) {
            batch.tell(String.valueOf(e.getMessage()));
            return WRONG_USE;
        } catch (IOException | UncheckedIOException e) {
            batch.tell("a file could not be read or written: " + (e.getCause() == null ? e : e.getCause()));
            return FAILURE;
        }
    }

    private static LocalDate day(String text) {
        if (!DAY.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not of the form of a day; expected the form 2024-12-31");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "there is no day '" + text + "'; expected one that exists, such as 2024-12-31", e);
        }
    }

    /** One line, in which a text from outside cannot control a terminal. */
    private void tell(String text) {
        err.println(ENGLISH.value(text));
    }

    private int run(Path file, LocalDate today, Path folder) throws IOException {
        Optional<String> fault = fault(file, folder);
        if (fault.isPresent()) {
            tell(fault.get());
            return FAILURE;
        }
        LocalDate tomorrow = today.plusDays(1);
        Night night = check(file, today, tomorrow);
        write(folder.resolve("due-" + today + ".json"), JsonForm.DEADLINES.write(night.due()));
        write(folder.resolve("summary-" + today + ".json"), JsonForm.SUMMARY.write(night.summary()));
        if (night.summary().refused() > 0) {
            return BAD_DATA;
        }
        return night.summary().verdict() == Verdict.NON_COMPLIANT ? 1 : 0;
    }

    /** What can be seen to be wrong with the file or the folder before anything is checked. */
    private static Optional<String> fault(Path file, Path folder) {
        if (Files.notExists(file)) {
            return Optional.of(file + ": there is no such file");
        }
        if (Files.isDirectory(file)) {
            return Optional.of(file + ": this is a folder; expected a file");
        }
        if (Files.notExists(folder)) {
            return Optional.of(folder + ": there is no such folder");
        }
        return Files.isDirectory(folder)
                ? Optional.empty()
                : Optional.of(folder + ": this is a file; expected a folder");
    }

    /** Goes through the file once; no body is kept but those of which something is due. */
    private Night check(Path file, LocalDate today, LocalDate tomorrow) throws IOException {
        var refused = new AtomicLong();
        try (Stream<DocumentLine> lines = DocumentReader.standard().readBodyLines(Files.newInputStream(file))) {
            Stream<Body> bodies = lines.flatMap(line -> body(file, line, refused).stream());
            Night night = checker.checkAll(bodies, today)
                    .collect(teeing(
                            ComplianceSummary.collector(20),
                            flatMapping(
                                    report -> checker.deadlines(report.subjects(), today, tomorrow).stream(),
                                    collectingAndThen(toList(), due -> deadlines(today, tomorrow, due))),
                            Night::new));
            return new Night(night.summary().withRefused(refused.get()), night.due());
        }
    }

    private static Deadlines deadlines(LocalDate from, LocalDate to, List<Deadline> due) {
        return new Deadlines(from, to, in(Deadline.State.COMING, due), in(Deadline.State.OVERDUE, due), List.of());
    }

    private static List<Deadline> in(Deadline.State state, List<Deadline> due) {
        return due.stream().filter(deadline -> deadline.state() == state).toList();
    }

    /** The body on a line; what is wrong with a line is told and does not stop the others. */
    private Optional<Body> body(Path file, DocumentLine line, AtomicLong refused) {
        if (line.body().isEmpty()) {
            refused.incrementAndGet();
            line.problems().forEach(problem -> tell(file + ": " + problem.message(Locale.ENGLISH)));
        }
        return line.body();
    }

    /** Writes beside the file and then puts it in its place, so that nobody reads half of it. */
    private static void write(Path file, String text) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.writeString(unfinished, text, UTF_8);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
