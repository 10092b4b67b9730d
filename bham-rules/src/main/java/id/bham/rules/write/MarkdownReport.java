package id.bham.rules.write;

import id.bham.rules.report.ComplianceReport;
import java.io.IOException;
import java.util.Locale;

/**
 * Writes a report as Markdown for people: what {@link TextReport} tells, in the same order, with tables of counts and of several subjects
 * before it.
 */
public final class MarkdownReport implements Form<ComplianceReport> {

    private final Locale locale;

    private MarkdownReport(Locale locale) {
        this.locale = locale;
    }

    /**
     * A writer.
     *
     * @param locale the locale; Indonesian for the language {@code id}, else English
     * @return the writer
     */
    public static MarkdownReport in(Locale locale) {
        return new MarkdownReport(locale);
    }

    @Override
    public void write(ComplianceReport report, Appendable out) throws IOException {
        Page.write(out, MarkdownPage::new, page -> new ReportOutline(locale, page).add(report));
    }
}
