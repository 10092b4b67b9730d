package id.bham.core.check;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import java.util.Optional;

/** The form of the texts by which things are named. */
public final class Names {

    /** The form of an id: opaque text that is safe in a path, a file name and a pointer. */
    public static final String ID_PATTERN = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";

    private static final int LONGEST_ID = 100;

    private static final int END = -1;
    private static final int BEYOND_ASCII = -2;
    private static final char LAST_OF_ASCII = 0x7f;

    private Names() {}

    /**
     * Whether a text is an id.
     *
     * @param text the text
     * @return true if it matches {@link #ID_PATTERN} as a whole
     */
    public static boolean isId(String text) {
        if (text.isEmpty() || text.length() > LONGEST_ID || !isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isLetterOrDigit(c) && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /**
     * Refuses a text that is not an id.
     *
     * @param id the text
     * @throws IllegalArgumentException if it does not match {@link #ID_PATTERN} as a whole
     */
    public static void checkId(String id) {
        if (!isId(id)) {
            throw new IllegalArgumentException("an id has the form " + ID_PATTERN + ", but is '" + id + "'");
        }
    }

    /**
     * {@return whether two names differ at most in capital letters and in white space around and between words}
     *
     * @param one a name
     * @param other a name
     */
    public static boolean areAlike(String one, String other) {
        int i = 0;
        int k = 0;
        while (true) {
            int mine = next(one, i);
            int theirs = next(other, k);
            if (mine == BEYOND_ASCII || theirs == BEYOND_ASCII) {
                return plain(one).equals(plain(other));
            }
            if (mine != theirs) {
                return false;
            }
            if (mine == END) {
                return true;
            }
            i = after(one, i);
            k = after(other, k);
        }
    }

    /** What counts at a place of a name: a small letter, a space for all that is white before a letter, or the end. */
    private static int next(String name, int from) {
        int end = endOfWhite(name, from);
        if (end == name.length()) {
            return END;
        }
        char c = name.charAt(end);
        if (c > LAST_OF_ASCII) {
            return BEYOND_ASCII;
        }
        if (end > from && from > 0) {
            return ' ';
        }
        return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c;
    }

    /** The place after what counts at a place. */
    private static int after(String name, int from) {
        int end = endOfWhite(name, from);
        return end > from && from > 0 ? end : Math.min(end + 1, name.length());
    }

    private static int endOfWhite(String name, int from) {
        int end = from;
        while (end < name.length() && isWhite(name.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWhite(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static String plain(String name) {
        return CharMatcher.whitespace()
                .trimAndCollapseFrom(name, ' ')
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
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
    public static void checkNotBlank(String name, Optional<String> text) {
        text.ifPresent(known -> checkNotBlank(name, known));
    }
}
