package id.bham.core.json;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/** A document that does not hold a record, with all that is wrong with it. */
public final class InvalidDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The message shows no more than these; {@link #problems()} has them all. */
    private static final int SHOWN = 10;

    /** All problems, sorted by position. */
    private final ImmutableList<Problem> problems;

    InvalidDocumentException(List<Problem> problems) {
        super(message(problems));
        this.problems = ImmutableList.copyOf(problems);
    }

    private static String message(List<Problem> problems) {
        String rest = problems.size() > SHOWN ? "\n… and " + (problems.size() - SHOWN) + " more" : "";
        return problems.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("\n")) + rest;
    }

    /** {@return all that is wrong with the document: at least one problem, sorted by line and column} */
    public List<Problem> problems() {
        return problems;
    }
}
