package id.bham.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;

/**
 * A call of the application, as its tests make it.
 *
 * @param status what it returned
 * @param out what it printed
 * @param err what it printed on standard error
 */
public record Call(int status, String out, String err) {

    /**
     * Calls it with the words of a command line.
     *
     * @param words the words
     * @return what came of it
     */
    public static Call bham(String... words) {
        return of(new StringWriter(), false, words);
    }

    /** Calls it on a terminal. */
    static Call bhamOnTerminal(String... words) {
        return of(new StringWriter(), true, words);
    }

    /** Calls it where something else takes what it prints. */
    static Call bhamInto(Writer out, String... words) {
        return of(out, false, words);
    }

    private static Call of(Writer out, boolean terminal, String... words) {
        var err = new StringWriter();
        int status = Bham.run(new PrintWriter(out), new PrintWriter(err), terminal, words);
        return new Call(status, out.toString(), err.toString());
    }

    JsonNode json() {
        return json(out);
    }

    /** What is wrong with files, as it is told to programs. */
    JsonNode problems() {
        return json(err).at("/problems");
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }
}
