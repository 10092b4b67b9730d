package id.bham.core.json;

import java.util.Locale;

/** Text from a document as a message may show it: on one line, visible, and not too long. */
final class Quotation {

    private static final int LONGEST = 100;

    private Quotation() {}

    static String of(String text) {
        return of(text, LONGEST);
    }

    static String of(String text, int longest) {
        var shown = new StringBuilder();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (shown.length() >= longest) {
                return shown.append('…').toString();
            }
            append(shown, text.codePointAt(i));
        }
        return shown.toString();
    }

    static String of(char half) {
        return String.format(Locale.ROOT, "\\u%04X", (int) half);
    }

    private static void append(StringBuilder shown, int character) {
        boolean invisible = switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
        if (invisible) {
            for (char unit : Character.toChars(character)) {
                shown.append(of(unit));
            }
        } else {
            shown.appendCodePoint(character);
        }
    }
}
