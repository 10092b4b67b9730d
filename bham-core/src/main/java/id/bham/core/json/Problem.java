package id.bham.core.json;

import com.google.common.collect.ImmutableMap;
import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Pointer;
import java.util.Locale;
import java.util.Map;

/**
 * One thing that is wrong with a document.
 *
 * @param code what is wrong
 * @param pointer where: the value, or the key if the key is wrong; for a missing key the object that lacks it
 * @param line the line on which that begins, from 1; 0 in a tree, which has no lines
 * @param column the column in which it begins, from 1, counted in UTF-16 units as {@link String} does; 0 in a tree
 * @param arguments what the message fills in, by name; {@link ProblemCode} says which there are. Quotations from the document
 *     are shortened.
 */
public record Problem(ProblemCode code, Pointer pointer, int line, int column, Map<String, String> arguments)
        implements Bindable {

    /**
     * One thing that is wrong with a document.
     *
     * @param code what is wrong
     * @param pointer where
     * @param line the line
     * @param column the column
     * @param arguments the arguments by name
     */
    public Problem {
        arguments = ImmutableMap.copyOf(arguments);
    }

    /** This problem of a document that stands on one line of a file. */
    Problem onLine(int number) {
        return new Problem(code, pointer, number, column, arguments);
    }

    /**
     * {@return what is wrong, where, and what was expected, for people; one line of text}
     *
     * @param locale the language; Indonesian for Indonesian, else English
     */
    public String message(Locale locale) {
        return ProblemTexts.in(locale).message(this);
    }

    /**
     * {@return the pointer and, unless they are 0, line and column with {@code :} between them, and what is wrong in English, for people who
     * read a log}
     */
    @Override
    public String toString() {
        String position = hasPosition() ? ":" + line + ":" + column : "";
        return ProblemTexts.text(pointer) + position + ": "
                + ProblemTexts.in(Locale.ENGLISH).sentence(this);
    }

    /** Whether it is told on which line it is. */
    boolean hasPosition() {
        return line > 0;
    }
}
