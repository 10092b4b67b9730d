package id.bham.examples.cli;

import id.bham.core.body.Body;
import id.bham.core.json.DocumentLine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/** The lines of a file that hold no body: how many there are, and the first of them. Several threads can tell it of lines. */
final class RefusedLines {

    /** More are counted alone. */
    private static final int MOST_TOLD = 1000;

    private final Path file;

    /** Those with the lowest numbers so far, the last of them first. */
    private final PriorityQueue<DocumentLine> first =
            new PriorityQueue<>(Comparator.comparingInt(DocumentLine::number).reversed());

    private long number;

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
        first.stream()
                .sorted(Comparator.comparingInt(DocumentLine::number))
                .flatMap(line -> line.problems().stream())
                .forEach(problem -> problems.add(FileProblem.in(file, problem)));
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
}
