package id.bham.rules.write;

import id.bham.core.binding.Bindable;
import id.bham.rules.report.Finding;
import id.bham.rules.timeline.Deadlines;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What a page on a report shows (isi halaman laporan): in which language, how much, and what is known besides the report. */
public final class ReportPage implements Bindable {

    private final Locale locale;
    private final boolean isDetailed;
    private final Optional<Deadlines> deadlines;
    private final Optional<Function<? super Finding, String>> explaining;

    private ReportPage(
            Locale locale,
            boolean isDetailed,
            Optional<Deadlines> deadlines,
            Optional<Function<? super Finding, String>> explaining) {
        this.locale = locale;
        this.isDetailed = isDetailed;
        this.deadlines = deadlines;
        this.explaining = explaining;
    }

    /**
     * A page of one screen.
     *
     * @param locale the locale; Indonesian for the language {@code id}, else English
     * @return what it shows
     */
    public static ReportPage in(Locale locale) {
        return new ReportPage(locale, false, Optional.empty(), Optional.empty());
    }

    /**
     * This page with what is overdue and due: a report by itself tells only of terms that still run.
     *
     * @param of the deadlines of what was checked, asked for from the check date on
     * @return the page
     */
    public ReportPage with(Deadlines of) {
        return new ReportPage(locale, isDetailed, Optional.of(of), explaining);
    }

    /**
     * This page with all findings, each with its basis; those that are met in a line each.
     *
     * @return the page
     */
    public ReportPage inDetail() {
        return new ReportPage(locale, true, deadlines, explaining);
    }

    /**
     * This page, which says below each violated or open finding how more is told of it.
     *
     * @param command the command, or a link, that explains a finding
     * @return the page
     */
    public ReportPage explainedBy(Function<? super Finding, String> command) {
        return new ReportPage(locale, isDetailed, deadlines, Optional.of(command));
    }

    Locale locale() {
        return locale;
    }

    boolean isDetailed() {
        return isDetailed;
    }

    Optional<Deadlines> deadlines() {
        return deadlines;
    }

    Optional<String> explanation(Finding finding) {
        return explaining.map(command -> command.apply(finding));
    }
}
