package id.bham.rules.write;

import id.bham.rules.diff.ReportDiff;
import java.io.IOException;
import java.util.Locale;

/** Writes a comparison of reports as Markdown; it says what {@link TextDiff} says. */
public final class MarkdownDiff implements Form<ReportDiff> {

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

    @Override
    public void write(ReportDiff diff, Appendable out) throws IOException {
        Page.write(out, MarkdownPage::new, page -> new DiffOutline(diff, locale, page).add());
    }
}
