package id.bham.rules.write;

import id.bham.rules.text.Wording;
import java.util.List;
import java.util.Locale;

/** A page as plain text: indented lines, broken where the page ends, with the control characters of a terminal where it is coloured. */
final class TextPage extends Page {

    private static final String PLAIN = "\u001b[0m";

    /** What a record brings along stays on its line, in any language. */
    private static final Wording VISIBLE = Wording.in(Locale.ENGLISH);

    private static final int INDENT = 2;

    /** A longer lead stands on a line by itself. */
    private static final int LONGEST_LEAD = 28;

    private final boolean isColoured;
    private final int columns;
    private boolean isClosing;
    private boolean isNested;

    TextPage(Appendable out, boolean isColoured, int columns) {
        super(out);
        this.isColoured = isColoured;
        this.columns = columns;
    }

    @Override
    void add(Line line) {
        boolean isApart = switch (line.level()) {
            case HEADING, SECTION -> true;
            case CLOSING -> !isClosing;
            case TITLE, OPENING, REMARK, ITEM, ENTRY, MESSAGE, DETAIL, OWN -> false;
        };
        isClosing = line.level() == Level.CLOSING;
        isNested = switch (line.level()) {
            case REMARK, SECTION -> true;
            case TITLE, OPENING, HEADING, CLOSING -> false;
            case ITEM, ENTRY, MESSAGE, DETAIL, OWN -> isNested;
        };
        print(isApart ? "\n" : "");
        boolean hasLead = !line.lead().isEmpty() && line.lead().length() <= LONGEST_LEAD;
        String gap = line.level() == Level.ENTRY ? " " : "  ";
        String lead = hasLead ? VISIBLE.value(line.lead()) + gap : "";
        String text = hasLead || line.lead().isEmpty() ? line.text() : line.lead() + " " + line.text();
        int indent = INDENT * depth(line.level());
        int hanging = indent + (line.level() == Level.ITEM && !hasLead ? INDENT : lead.length());
        List<String> lines = new LineBreaks(columns, hanging).of(" ".repeat(indent) + lead, VISIBLE.value(text));
        for (int i = 0; i < lines.size(); i++) {
            String broken = lines.get(i);
            int from = Math.min(i == 0 ? indent : hanging, broken.length());
            int ofLead = i == 0 ? lead.stripTrailing().length() : 0;
            int to = hasLead ? from + ofLead : broken.length();
            print(
                    broken.substring(0, from),
                    painted(line.tone(), broken.substring(from, to)),
                    broken.substring(to),
                    "\n");
        }
    }

    /** What stands below a section or a remark stands deeper. */
    private int depth(Level level) {
        return switch (level) {
            case TITLE, OPENING, HEADING, CLOSING -> 0;
            case REMARK, SECTION -> 1;
            case ITEM, ENTRY -> isNested ? 2 : 1;
            case MESSAGE, DETAIL -> isNested ? 3 : 2;
            case OWN -> isNested ? 4 : 3;
        };
    }

    @Override
    void add(Table table) {
        table.lines(columns - INDENT).forEach(line -> print(" ".repeat(INDENT), VISIBLE.value(line), "\n"));
    }

    private String painted(Tone tone, String text) {
        return isColoured && tone != Tone.PLAIN && !text.isEmpty() ? code(tone) + text + PLAIN : text;
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
