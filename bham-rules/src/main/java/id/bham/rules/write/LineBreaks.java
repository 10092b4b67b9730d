package id.bham.rules.write;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a text is broken into lines: at spaces, so that no line is longer than the page is wide, unless a word is.
 *
 * @param columns how wide the page is
 * @param indent how many spaces stand before the second line and those that follow
 */
record LineBreaks(int columns, int indent) {

    /** The lines of a text, of which the first begins with a lead that is not broken. */
    List<String> of(String lead, String text) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder(lead);
        int length = length(lead);
        boolean isBegun = false;
        boolean isLeadAlone = !lead.isBlank();
        for (String word : text.split(" ", -1)) {
            int more = (isBegun ? 1 : 0) + length(word);
            if ((isBegun || isLeadAlone) && length + more > columns) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(" ".repeat(indent)).append(word);
                length = indent + length(word);
            } else {
                line.append(isBegun ? " " : "").append(word);
                length += more;
            }
            isBegun = true;
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
