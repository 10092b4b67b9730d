package id.bham.rules.write;

import java.util.List;

/** How tables look on a page: they can be moved sideways where they are too wide, and their first cells are the titles of their rows. */
record HtmlTable(Html html) {

    /** A day, or a word or two, is not broken. */
    private static final int LONGEST_SHORT = 16;

    void add(Table table, String title) {
        begin(title);
        head(table);
        html.begin("tbody");
        for (List<String> row : table.rows()) {
            html.begin("tr");
            for (int column = 0; column < row.size(); column++) {
                cell(
                        row.get(column),
                        column == 0 && !table.header().isEmpty(),
                        table.numbers().contains(column));
            }
            html.end();
        }
        html.end();
        end();
    }

    private void head(Table table) {
        if (!table.header().isEmpty()) {
            html.begin("thead").begin("tr");
            for (int column = 0; column < table.header().size(); column++) {
                html.element(
                        "th",
                        table.header().get(column),
                        "scope",
                        "col",
                        "class",
                        table.numbers().contains(column) ? "number" : "text");
            }
            html.end().end();
        }
    }

    /** Begins a table with these titles of columns; rows are to follow. */
    void begin(String title, List<String> header) {
        begin(title);
        html.begin("thead").begin("tr");
        header.forEach(column -> html.element("th", column, "scope", "col"));
        html.end().end().begin("tbody");
    }

    /** Ends a table that was begun with titles of columns. */
    void endRows() {
        html.end();
        end();
    }

    private void begin(String title) {
        html.begin("div", "class", "scroll", "tabindex", 0, "role", "group", "aria-label", title)
                .begin("table");
    }

    private void end() {
        html.end().end();
    }

    private void cell(String text, boolean isTitle, boolean isNumber) {
        String kind = isNumber ? "number" : text.length() <= LONGEST_SHORT ? "short" : "text";
        if (isTitle) {
            html.element("th", text, "scope", "row", "class", kind);
        } else {
            html.element("td", text, "class", kind);
        }
    }
}
