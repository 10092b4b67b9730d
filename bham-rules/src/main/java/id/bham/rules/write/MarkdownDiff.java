package id.bham.rules.write;

import id.bham.rules.diff.ReportDiff;
import id.bham.rules.text.Markdown;
import java.util.Locale;

/** Writes a comparison of reports as Markdown; it says what {@link TextDiff} says. */
public final class MarkdownDiff {

    private final Locale locale;

    private MarkdownDiff(Locale locale) {
        this.locale = locale;
    }

    /**
     * A writer.
     *
     * @param locale the locale; Indonesian for the language {@code id}, else English
     * @return the writer
     */
    public static MarkdownDiff in(Locale locale) {
        return new MarkdownDiff(locale);
    }

    /**
     * Writes a comparison.
     *
     * @param diff the comparison
     * @return the text, with {@code \n} at the end of each line
     */
    public String write(ReportDiff diff) {
        var text = new StringBuilder();
        for (DiffOutline.Line line : DiffOutline.of(diff, locale)) {
            text.append(
                            switch (line.level()) {
                                case TITLE -> "# ";
                                case SUBJECT -> "\n## ";
                                case SECTION -> "\n### ";
                                case OPENING, REMARK, ITEM -> "- ";
                                case DETAIL -> "  - ";
                            })
                    .append(Markdown.escape(line.text()))
                    .append('\n');
            boolean isHeading = switch (line.level()) {
                case TITLE, SUBJECT, SECTION -> true;
                case OPENING, REMARK, ITEM, DETAIL -> false;
            };
            text.append(isHeading ? "\n" : "");
        }
        return text.toString();
    }
}
