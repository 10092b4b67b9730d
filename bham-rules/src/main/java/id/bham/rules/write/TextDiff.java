package id.bham.rules.write;

import id.bham.rules.diff.ReportDiff;
import java.io.IOException;
import java.util.Locale;

/**
 * Writes a comparison of reports as text for people: the verdicts first, then subject by subject what is new, gone or changed, each
 * with why; last in what the records differ.
 */
public final class TextDiff implements Form<ReportDiff> {

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

    @Override
    public void write(ReportDiff diff, Appendable out) throws IOException {
        Page.write(out, plain -> new TextPage(plain, false), page -> new DiffOutline(diff, locale, page).add());
    }
}
