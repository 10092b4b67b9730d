package id.bham.rules.write;

import id.bham.rules.text.Markdown;
import java.util.List;

/** A page as Markdown: headings, lists and tables. */
final class MarkdownPage extends Page {

    /** Whether a blank line is to stand before what comes next, unless that brings its own. */
    private boolean isBlankDue;

    private boolean isClosing;

    /** Whether details belong to an entry, and not to an item of a list. */
    private boolean isInEntry;

    MarkdownPage(Appendable out) {
        super(out);
    }

    @Override
    void add(Line line) {
        String text = line.lead().isEmpty() ? line.text() : line.lead() + " " + line.text();
        switch (line.level()) {
            case TITLE -> heading("# ", text);
            case HEADING -> heading("\n## ", text);
            case SECTION -> heading("\n### ", text);
            case ENTRY -> heading("\n#### ", text);
            case MESSAGE -> heading("\n", text);
            case OPENING, REMARK, ITEM -> item(0, text);
            case DETAIL -> item(isInEntry ? 0 : 1, text);
            case OWN -> item(isInEntry ? 1 : 2, text);
            case CLOSING -> {
                print(isClosing ? "" : "\n---\n\n");
                item(0, text);
            }
        }
        isInEntry = switch (line.level()) {
            case ENTRY, MESSAGE -> true;
            case DETAIL, OWN -> isInEntry;
            case TITLE, OPENING, HEADING, REMARK, SECTION, ITEM, CLOSING -> false;
        };
        isClosing = line.level() == Level.CLOSING;
    }

    private void heading(String mark, String text) {
        print(mark, Markdown.escape(text), "\n");
        isBlankDue = true;
    }

    private void item(int depth, String text) {
        print(isBlankDue ? "\n" : "", "  ".repeat(depth), "- ", Markdown.escape(text), "\n");
        isBlankDue = false;
    }

    @Override
    void add(Table table) {
        print("\n");
        row(table.header());
        for (int column = 0; column < table.header().size(); column++) {
            print(table.numbers().contains(column) ? "| ---: " : "| --- ");
        }
        print("|\n");
        table.rows().forEach(this::row);
        isBlankDue = false;
    }

    private void row(List<String> cells) {
        cells.forEach(cell -> print("| ", Markdown.escape(cell), " "));
        print("|\n");
    }
}
