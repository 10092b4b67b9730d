package id.bham.core.check;

import id.bham.core.knowledge.Fact;
import java.util.regex.Pattern;

/** The form of the texts by which things are named. */
public final class Names {

    /** The form of an id: opaque text that is safe in a path, a file name and a pointer. */
    public static final String ID_PATTERN = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";

    private static final Pattern ID = Pattern.compile(ID_PATTERN);

    private Names() {}

    /**
     * Refuses a text that is not an id.
     *
     * @param id the text
     * @throws IllegalArgumentException if it does not match {@link #ID_PATTERN} as a whole
     */
    public static void checkId(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("an id has the form " + ID_PATTERN + ", but is '" + id + "'");
        }
    }

    /**
     * Refuses a text without a visible character.
     *
     * @param name what the text is, for the message
     * @param text the text
     * @throws IllegalArgumentException if the text is empty or white space alone
     */
    public static void checkNotBlank(String name, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(
                    "the " + name + " is blank; expected a text, or nothing if it is not known");
        }
    }

    /**
     * Refuses a known text without a visible character.
     *
     * @param name what the text is, for the message
     * @param text the text, if known
     * @throws IllegalArgumentException if the text is known and blank
     */
    public static void checkNotBlank(String name, Fact<String> text) {
        text.value().ifPresent(known -> checkNotBlank(name, known));
    }
}
