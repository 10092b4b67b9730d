package id.bham.rules.write;

import id.bham.rules.text.Wording;
import java.util.Locale;

/** A page as plain text: indented lines, with the control characters of a terminal where it is coloured. */
final class TextPage extends Page {

    private static final String PLAIN = "\u001b[0m";

    /** What a record brings along stays on its line, in any language. */
    private static final Wording VISIBLE = Wording.in(Locale.ENGLISH);

    private final boolean isColoured;
    private boolean isClosing;

    TextPage(Appendable out, boolean isColoured) {
        super(out);
        this.isColoured = isColoured;
    }

    @Override
    void add(Line line) {
        boolean isApart = switch (line.level()) {
            case HEADING, SECTION -> true;
            case CLOSING -> !isClosing;
            case TITLE, OPENING, REMARK, ITEM, ENTRY, MESSAGE, DETAIL, OWN -> false;
        };
        isClosing = line.level() == Level.CLOSING;
        int indent = switch (line.level()) {
            case TITLE, OPENING, HEADING, CLOSING -> 0;
            case REMARK, SECTION -> 1;
            case ITEM, ENTRY -> 2;
            case MESSAGE, DETAIL -> 4;
            case OWN -> 5;
        };
        print(isApart ? "\n" : "", "  ".repeat(indent));
        if (line.lead().isEmpty()) {
            print(painted(line.tone(), line.text()), "\n");
        } else {
            String gap = line.level() == Level.ITEM ? "  " : " ";
            print(painted(line.tone(), line.lead()), gap, VISIBLE.value(line.text()), "\n");
        }
    }

    @Override
    void add(Table table) {
        table.lines().forEach(line -> print("  ", VISIBLE.value(line), "\n"));
    }

    @Override
    void addOverview(Table table) {}

    private String painted(Tone tone, String text) {
        String visible = VISIBLE.value(text);
        return isColoured && tone != Tone.PLAIN ? code(tone) + visible + PLAIN : visible;
    }

    private static String code(Tone tone) {
        return switch (tone) {
            case PLAIN -> PLAIN;
            case STRONG -> "\u001b[1m";
            case BAD -> "\u001b[1;31m";
            case OPEN -> "\u001b[1;33m";
            case GOOD -> "\u001b[1;32m";
            case FAINT -> "\u001b[2m";
        };
    }
}
