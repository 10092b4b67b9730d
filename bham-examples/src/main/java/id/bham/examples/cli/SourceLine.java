package id.bham.examples.cli;

import id.bham.core.json.VisibleText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A line of a document as it is shown below a fault, with a mark below the place where the fault begins.
 *
 * @param number the number of the line
 * @param text what is shown of it, of which nothing is hidden
 * @param before how many characters of that stand before the place
 */
record SourceLine(int number, String text, int before) {

    /** How many characters are shown of a line before the place of the fault, and from there on. */
    private static final int BEFORE = 40;

    private static final int FROM = 32;

    /** So much of a line is looked at on either side of the place. */
    private static final int LOOKED_AT = 200;

    private static final String CUT = "…";

    /**
     * The line on which a fault is; empty if the fault is behind the last one.
     *
     * @param lines the lines of the document
     * @param number the number of the line, from 1
     * @param column where in the line, from 1, in UTF-16 units
     */
    static Optional<SourceLine> of(List<String> lines, int number, int column) {
        return number <= lines.size() ? of(lines.get(number - 1), number, column) : Optional.empty();
    }

    /**
     * A line on which a fault is; empty if the fault is behind its end.
     *
     * @param line the line
     * @param number its number in the file, from 1
     * @param column where in the line, from 1, in UTF-16 units
     */
    static Optional<SourceLine> of(String line, int number, int column) {
        return column <= line.length() + 1 ? Optional.of(cut(number, line, column - 1)) : Optional.empty();
    }

    private static SourceLine cut(int number, String line, int place) {
        String before =
                shown(line.substring(Math.max(0, place - LOOKED_AT), place)).stripLeading();
        String from = shown(line.substring(place, Math.min(line.length(), place + LOOKED_AT)))
                .stripTrailing();
        String left = width(before) > BEFORE ? CUT + part(before, width(before) - BEFORE + 1, width(before)) : before;
        String right = width(from) > FROM ? part(from, 0, FROM - 1) + CUT : from;
        return new SourceLine(number, left + right, width(left));
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String part(String text, int from, int to) {
        return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
    }

    /** A text in which tabs are spaces and hidden characters are written as JSON escapes them. */
    private static String shown(String text) {
        var shown = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (character == '\t') {
                shown.append(' ');
            } else if (VisibleText.isHidden(character)) {
                IntStream units = Character.toString(character).chars();
                units.forEach(unit -> shown.append(String.format(Locale.ROOT, "\\u%04X", unit)));
            } else {
                shown.appendCodePoint(character);
            }
        });
        return shown.toString();
    }

    /** The line with its number, and the mark below it. */
    @Override
    public String toString() {
        String margin = " ".repeat(Integer.toString(number).length());
        return "  " + number + " | " + text + "\n  " + margin + " | " + " ".repeat(before) + "^\n";
    }
}
