package id.bham.rules.write;

import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Subject;
import id.bham.rules.report.Finding;
import id.bham.rules.timeline.ComplianceTimeline;
import id.bham.rules.timeline.Deadlines;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What a page on a report shows (isi halaman laporan): in which language, how much, and what is known besides the report. */
public final class ReportPage implements Bindable {

    /** The name of the table of all that were checked. */
    static final String BODIES = "bodies";

    /** The name of what is overdue. */
    static final String OVERDUE = "overdue";

    private final Locale locale;
    private final Predicate<? super Subject> isDetailed;
    private final Optional<Deadlines> deadlines;
    private final Optional<ComplianceTimeline> timeline;
    private final Optional<Function<? super Finding, String>> explaining;
    private final Function<? super Subject, Optional<String>> addresses;

    private ReportPage(
            Locale locale,
            Predicate<? super Subject> isDetailed,
            Optional<Deadlines> deadlines,
            Optional<ComplianceTimeline> timeline,
            Optional<Function<? super Finding, String>> explaining,
            Function<? super Subject, Optional<String>> addresses) {
        this.locale = locale;
        this.isDetailed = isDetailed;
        this.deadlines = deadlines;
        this.timeline = timeline;
        this.explaining = explaining;
        this.addresses = addresses;
    }

    /**
     * A page of one screen.
     *
     * @param locale the locale; Indonesian for the language {@code id}, else English
     * @return what it shows
     */
    public static ReportPage in(Locale locale) {
        return new ReportPage(
                locale, none -> false, Optional.empty(), Optional.empty(), Optional.empty(), none -> Optional.empty());
    }

    /**
     * This page with what is overdue and due: a report by itself tells only of terms that still run.
     *
     * @param of the deadlines of what was checked, asked for from the check date on
     * @return the page
     */
    public ReportPage with(Deadlines of) {
        return new ReportPage(locale, isDetailed, Optional.of(of), timeline, explaining, addresses);
    }

    /**
     * This page with what held before and will hold, drawn where there are pictures: verdicts, and of a single body the outcome of each rule.
     *
     * @param of the timeline of what was checked; it holds the check date
     * @return the page
     */
    public ReportPage with(ComplianceTimeline of) {
        return new ReportPage(locale, isDetailed, deadlines, Optional.of(of), explaining, addresses);
    }

    /**
     * This page with all findings, each with its basis; those that are met in a line each.
     *
     * @return the page
     */
    public ReportPage inDetail() {
        return inDetail(all -> true);
    }

    /**
     * This page with all findings about some of those that were checked.
     *
     * @param about whether findings about one of them are told
     * @return the page
     */
    public ReportPage inDetail(Predicate<? super Subject> about) {
        return new ReportPage(locale, about, deadlines, timeline, explaining, addresses);
    }

    /**
     * This page, which says below each violated or open finding how more is told of it.
     *
     * @param command the command, or a link, that explains a finding
     * @return the page
     */
    public ReportPage explainedBy(Function<? super Finding, String> command) {
        return new ReportPage(locale, isDetailed, deadlines, timeline, Optional.of(command), addresses);
    }

    /**
     * This page, which leads to pages on single ones of those that were checked, where it is HTML.
     *
     * @param address the address of the page on one of them; empty if it has none
     * @return the page
     */
    public ReportPage linkedTo(Function<? super Subject, Optional<String>> address) {
        return new ReportPage(locale, isDetailed, deadlines, timeline, explaining, address);
    }

    Locale locale() {
        return locale;
    }

    boolean isDetailed(Subject about) {
        return isDetailed.test(about);
    }

    Optional<Deadlines> deadlines() {
        return deadlines;
    }

    Optional<ComplianceTimeline> timeline() {
        return timeline;
    }

    Optional<String> explanation(Finding finding) {
        return explaining.map(command -> command.apply(finding));
    }

    /** Where more is told of one of those that were checked: on a page of its own, else here. */
    Optional<String> address(Subject subject) {
        return addresses
                .apply(subject)
                .or(() -> Optional.of(subject)
                        .filter(this::isDetailed)
                        .map(ReportPage::name)
                        .map(name -> "#" + name));
    }

    /** The name of the findings about one of those that were checked. */
    static String name(Subject subject) {
        return "findings-" + subject.id();
    }

    /** The name of the findings about one of those that were checked, by one rule. */
    static String name(Subject subject, String rule) {
        return name(subject) + "-" + rule;
    }
}
