package id.bham.rules.write;

import id.bham.rules.diff.ReportDiff;
import java.util.Locale;

/**
 * Writes a comparison of reports as text for people: the verdicts first, then subject by subject what is new, gone or changed, each
 * with why; last in what the records differ.
 */
public final class TextDiff {

    private final Locale locale;

    private TextDiff(Locale locale) {
        this.locale = locale;
    }

    /**
     * A writer.
     *
     * @param locale the locale; Indonesian for the language {@code id}, else English
     * @return the writer
     */
    public static TextDiff in(Locale locale) {
        return new TextDiff(locale);
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
            int indent = switch (line.level()) {
                case TITLE, OPENING, SUBJECT -> 0;
                case REMARK, SECTION -> 1;
                case ITEM -> 2;
                case DETAIL -> 4;
            };
            boolean isHeading = line.level() == DiffOutline.Level.SUBJECT || line.level() == DiffOutline.Level.SECTION;
            text.append(isHeading ? "\n" : "")
                    .append("  ".repeat(indent))
                    .append(line.text())
                    .append('\n');
        }
        return text.toString();
    }
}
