package id.bham.examples.cli;

import java.util.Locale;

/** Texts from outside, such as names of files, as they are printed. */
final class Printed {

    private Printed() {}

    /** The text on one line, in which characters that control a terminal or the direction of writing are spelled out. */
    static String visible(String text) {
        var visible = new StringBuilder();
        text.codePoints().forEach(character -> {
            int type = Character.getType(character);
            boolean isHidden = type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || type == Character.SURROGATE;
            if (isHidden) {
                visible.append(String.format(Locale.ROOT, "\\u%04X", character));
            } else {
                visible.appendCodePoint(character);
            }
        });
        return visible.toString();
    }
}
