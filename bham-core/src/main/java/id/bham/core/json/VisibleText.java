package id.bham.core.json;

import java.util.Locale;

/**
 * Text in which nothing is hidden. Documents, and what is said of them, can bring along characters that control a terminal, end a
 * line, turn the text around them or are not seen at all; whoever writes such text shows them in another way.
 */
public final class VisibleText {

    /** Before this one only what JSON itself escapes in texts is hidden. */
    private static final int DELETE = 0x7F;

    private VisibleText() {}

    /**
     * Whether a character is one of control or format (such as those that give a direction or join), separates lines or paragraphs, or
     * is half of a surrogate pair.
     *
     * @param character its code point
     * @return true if it should not be printed as it is
     */
    public static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /**
     * {@return the same JSON with each hidden character written as an escape: it reads as before}
     *
     * @param json well-formed JSON text; what lays it out stays
     */
    public static String escape(String json) {
        if (!holdsWhatIsToBeEscaped(json)) {
            return json;
        }
        var escaped = new StringBuilder(json.length());
        json.codePoints().forEach(character -> {
            if (isToBeEscaped(character)) {
                escaped.append(escaped(character));
            } else {
                escaped.appendCodePoint(character);
            }
        });
        return escaped.toString();
    }

    private static boolean holdsWhatIsToBeEscaped(String json) {
        for (int i = 0; i < json.length(); i++) {
            if (json.charAt(i) >= DELETE) {
                return json.codePoints().anyMatch(VisibleText::isToBeEscaped);
            }
        }
        return false;
    }

    private static boolean isToBeEscaped(int character) {
        return character >= DELETE && isHidden(character);
    }

    /** A character as JSON escapes it. */
    static String escaped(int character) {
        var escaped = new StringBuilder();
        for (char half : Character.toChars(character)) {
            escaped.append(String.format(Locale.ROOT, "\\u%04X", (int) half));
        }
        return escaped.toString();
    }

    /** The index of the first half of a surrogate pair that stands without its other half, or -1. */
    static int firstLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isSurrogate(unit)) {
                if (!Character.isHighSurrogate(unit)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
