package id.bham.core.json;

import com.google.common.collect.ImmutableList;
import id.bham.core.binding.Bindable;
import id.bham.core.body.Body;
import java.util.List;
import java.util.Optional;

/**
 * One line of a file that has a document on each line: the body that it describes, or all that is wrong with it.
 *
 * @param number the line, from 1; blank lines count
 * @param body the body, if nothing is wrong
 * @param problems what is wrong, sorted by column, each with this line; none if there is a body
 */
public record DocumentLine(int number, Optional<Body> body, List<Problem> problems) implements Bindable {

    /**
     * One line.
     *
     * @param number the line
     * @param body the body
     * @param problems what is wrong
     * @throws IllegalArgumentException if there is a body with problems, or neither
     */
    public DocumentLine {
        if (body.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "a line has a body or problems, but line " + number + " has " + body + " and " + problems);
        }
        problems = ImmutableList.copyOf(problems);
    }
}
