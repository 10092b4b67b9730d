package id.bham.rules.write;

import id.bham.rules.report.ComplianceReport;
import id.bham.rules.summary.ComplianceSummary;
import java.io.IOException;
import java.util.Locale;

/**
 * Writes a report as text for people: the verdict first, then what is violated, what is open and what would settle it, what is
 * met, each with its basis; last what did not apply and on what the report rests. Writes a summary of many reports as well.
 */
public final class TextReport implements Form<ComplianceReport> {

    private final Locale locale;
    private final boolean isColoured;

    private TextReport(Locale locale, boolean isColoured) {
        this.locale = locale;
        this.isColoured = isColoured;
    }

    /**
     * A writer without colour.
     *
     * @param locale the locale; Indonesian for the language {@code id}, else English
     * @return the writer
     */
    public static TextReport in(Locale locale) {
        return new TextReport(locale, false);
    }

    /**
     * This writer with the control characters of a terminal for colour.
     *
     * @return the coloured writer
     */
    public TextReport coloured() {
        return new TextReport(locale, true);
    }

    @Override
    public void write(ComplianceReport report, Appendable out) throws IOException {
        Page.write(out, this::page, page -> new ReportOutline(locale, page).add(report));
    }

    /**
     * Writes a summary: the verdict first, then how many subjects have each verdict, how often each rule had each outcome, those that
     * are not compliant with what they violate, and last on what the reports rest.
     *
     * @param summary the summary
     * @return the text, with {@code \n} at the end of each line
     */
    public String write(ComplianceSummary summary) {
        return Written.text(out -> write(summary, out));
    }

    /**
     * Writes a summary as it goes along.
     *
     * @param summary the summary
     * @param out where to; it is neither flushed nor closed
     * @throws IOException if {@code out} does not take it
     */
    public void write(ComplianceSummary summary, Appendable out) throws IOException {
        Page.write(out, this::page, page -> new ReportOutline(locale, page).add(summary));
    }

    private TextPage page(Appendable out) {
        return new TextPage(out, isColoured);
    }
}
