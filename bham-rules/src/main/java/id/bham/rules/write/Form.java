package id.bham.rules.write;

import java.io.IOException;
import java.util.Optional;

/**
 * A form in which something is written (bentuk). Each takes what it is to write and where to, and writes as it goes along: nothing is
 * built twice, and no more is held than what is written about. What is written ends with a line feed; the same gives the same text.
 *
 * @param <T> what is written in it
 */
@FunctionalInterface
public interface Form<T> {

    /**
     * Writes something.
     *
     * @param content what is written
     * @param out where to; it is neither flushed nor closed
     * @throws IOException if {@code out} does not take it
     */
    void write(T content, Appendable out) throws IOException;

    /**
     * Writes something as a text.
     *
     * @param content what is written
     * @return the text
     */
    default String write(T content) {
        return write(content, Integer.MAX_VALUE).orElseThrow();
    }

    /**
     * Writes something as a text unless that is too long. What tells of a report grows as its records do, but is some hundred times as
     * long as a document that says little. Who takes records from strangers sets a bound.
     *
     * @param content what is written
     * @param longest how many characters the text may have
     * @return the text, or empty if it is longer; no more of it is made than shows that
     */
    default Optional<String> write(T content, int longest) {
        return Written.upTo(longest, this, content);
    }
}
