package id.bham.core.json;

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

    private static void append(StringBuilder shown, int character) {
        if (VisibleText.isHidden(character)) {
            shown.append(VisibleText.escaped(character));
        } else {
            shown.appendCodePoint(character);
        }
    }
}
