package id.bham.examples.cli;

import id.bham.core.body.Body;
import id.bham.core.json.DocumentLine;
import id.bham.core.json.Problem;
import id.bham.core.json.ProblemCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/** The lines of a file that hold no body: how many there are, and the first of them. Several threads can tell it of lines. */
final class RefusedLines {

    /** More are counted alone. */
    private static final int MOST_TOLD = 1000;

    /** Of so many it is shown what stands there. */
    private static final int MOST_SHOWN = 20;

    private final Path file;

    /** Those with the lowest numbers so far, the last of them first. */
    private final PriorityQueue<DocumentLine> first =
            new PriorityQueue<>(Comparator.comparingInt(DocumentLine::number).reversed());

    private long number;
    private boolean hasTooLong;

    RefusedLines(Path file) {
        this.file = file;
    }

    /** The body of a line; a line without one is noted. */
    Stream<Body> bodyOf(DocumentLine line) {
        if (line.body().isEmpty()) {
            note(line);
        }
        return line.body().stream();
    }

    private synchronized void note(DocumentLine line) {
        number++;
        hasTooLong |= line.problems().stream().anyMatch(problem -> problem.code() == ProblemCode.TOO_LARGE);
        first.add(line);
        if (first.size() > MOST_TOLD) {
            first.remove();
        }
    }

    synchronized long number() {
        return number;
    }

    /** What is wrong with the first lines, in their order, and how many more there are. */
    synchronized List<FileProblem> problems() {
        var problems = new ArrayList<FileProblem>();
        List<DocumentLine> lines = first.stream()
                .sorted(Comparator.comparingInt(DocumentLine::number))
                .toList();
        Map<Problem, SourceLine> shown = shown(lines.subList(0, Math.min(lines.size(), MOST_SHOWN)));
        lines.stream()
                .flatMap(line -> line.problems().stream())
                .forEach(problem ->
                        problems.add(FileProblem.in(file, problem, Optional.ofNullable(shown.get(problem)))));
        if (number > first.size()) {
            long more = number - first.size();
            problems.add(FileProblem.ofWhole(
                    file.toString(),
                    "MORE_LINES",
                    more + " baris lain juga ditolak; kesalahannya tidak ditampilkan",
                    more + " more lines are refused; what is wrong with them is not listed"));
        }
        return problems;
    }

    /** What stands at the problems, of a file that can be read once more; nothing if a line is too long to be looked at. */
    private Map<Problem, SourceLine> shown(List<DocumentLine> lines) {
        var shown = new IdentityHashMap<Problem, SourceLine>();
        if (lines.isEmpty() || hasTooLong || !Files.isRegularFile(file)) {
            return shown;
        }
        Map<Integer, DocumentLine> byNumber = new HashMap<>();
        lines.forEach(line -> byNumber.put(line.number(), line));
        int last = lines.get(lines.size() - 1).number();
        try (var reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            String text = reader.readLine();
            for (int at = 1; text != null && at <= last; at++) {
                DocumentLine line = byNumber.get(at);
                if (line != null) {
                    String read = at == 1 ? FileProblem.withoutByteOrderMark(text) : text;
                    line.problems()
                            .forEach(problem -> SourceLine.of(read, problem.line(), problem.column())
                                    .ifPresent(source -> shown.put(problem, source)));
                }
                text = reader.readLine();
            }
        } catch (IOException e) {
            // It was read before; what has changed since is not shown.
            return new IdentityHashMap<>();
        }
        return shown;
    }
}
