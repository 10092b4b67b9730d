package id.bham.rules.write;

import id.bham.rules.RuleSet;
import id.bham.rules.diff.ReportDiff;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.rule.Rule;
import id.bham.rules.summary.ActionProgress;
import id.bham.rules.summary.ActionSelection;
import id.bham.rules.summary.ComplianceSummary;
import id.bham.rules.timeline.ComplianceTimeline;
import id.bham.rules.timeline.Deadlines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * A form for people: a page in one language, as plain text, as Markdown or as HTML, which say the same in the same order. All locales are Indonesian
 * for the language {@code id}, else English.
 *
 * <pre>{@code
 * ComplianceReport report = Compliance.check(banten, LocalDate.of(2024, 12, 31));
 * String page = PageForm.report(Locale.forLanguageTag("id")).write(report);
 * }</pre>
 *
 * @param <T> what is written in it
 */
public final class PageForm<T> implements Form<T> {

    /** The columns of a page of text, if nothing else is said: those of a terminal, and of a sheet of paper. */
    public static final int USUAL_COLUMNS = 80;

    private static final int LEAST_COLUMNS = 60;

    private final Locale locale;
    private final BiConsumer<T, Page> outline;
    private final Layout layout;

    /** How pages are laid out. */
    @FunctionalInterface
    private interface Layout {

        Layout MARKDOWN = (out, locale) -> new MarkdownPage(out);

        Page page(Appendable out, Locale locale);
    }

    /** As plain text, which can be coloured and broken at some width. */
    private record TextLayout(boolean isColoured, int columns) implements Layout {

        static final TextLayout USUAL = new TextLayout(false, USUAL_COLUMNS);

        @Override
        public Page page(Appendable out, Locale locale) {
            return new TextPage(out, isColoured, columns);
        }
    }

    private PageForm(Locale locale, BiConsumer<T, Page> outline, Layout layout) {
        this.locale = locale;
        this.outline = outline;
        this.layout = layout;
    }

    private static <T> PageForm<T> text(Locale locale, BiConsumer<T, Page> outline) {
        return new PageForm<>(locale, outline, TextLayout.USUAL);
    }

    /**
     * Reports on one screen: the verdict first, then how many findings there are, what is violated, what is overdue and due, and what is to be
     * sent for what is open; of a nation besides each province and each body. {@link #report(ReportPage)} has more.
     *
     * @param locale the locale
     * @return the form, as plain text
     */
    public static PageForm<ComplianceReport> report(Locale locale) {
        return report(ReportPage.in(locale));
    }

    /**
     * Reports, with what a page shows besides.
     *
     * @param what what it shows
     * @return the form, as plain text
     */
    public static PageForm<ComplianceReport> report(ReportPage what) {
        return text(what.locale(), (report, page) -> new ReportOutline(what, report, page).add());
    }

    /**
     * Summaries of many reports: the verdict first, then how many subjects have each verdict, how often each rule had each outcome, those
     * that are not compliant with what they violate, and last on what the reports rest.
     *
     * @param locale the locale
     * @return the form, as plain text
     */
    public static PageForm<ComplianceSummary> summary(Locale locale) {
        return text(locale, (summary, page) -> new SummaryOutline(locale, page).add(summary));
    }

    /**
     * Comparisons of two reports: the verdicts first, then subject by subject what is new, gone or changed, each with why; last in what the
     * records differ.
     *
     * @param locale the locale
     * @return the form, as plain text
     */
    public static PageForm<ReportDiff> diff(Locale locale) {
        return text(locale, (diff, page) -> new DiffOutline(diff, locale, page).add());
    }

    /**
     * Explanations of findings: the rule and what it is asked about, then the five parts.
     *
     * @param locale the locale
     * @return the form, as plain text
     */
    public static PageForm<Explanation> explanation(Locale locale) {
        return text(locale, (explanation, page) -> new ExplanationOutline(locale, page).add(explanation));
    }

    /**
     * Timelines (perubahan hasil): the verdicts from when to when, then each day on which an outcome changes: which verdicts change, why, and
     * how many outcomes of which rules become what.
     *
     * @param locale the locale
     * @return the form, as plain text
     */
    public static PageForm<ComplianceTimeline> timeline(Locale locale) {
        return text(locale, (timeline, page) -> new TimelineOutline(timeline, false, locale, page).add());
    }

    /**
     * Timelines as {@link #timeline} has them, with each change told by itself.
     *
     * @param locale the locale
     * @return the form, as plain text
     */
    public static PageForm<ComplianceTimeline> timelineInDetail(Locale locale) {
        return text(locale, (timeline, page) -> new TimelineOutline(timeline, true, locale, page).add());
    }

    /**
     * Deadlines (tenggat): what is overdue with what to do, what is coming, each with its basis, then why nothing of the other duties is due.
     *
     * @param locale the locale
     * @return the form, as plain text
     */
    public static PageForm<Deadlines> deadlines(Locale locale) {
        return text(locale, (deadlines, page) -> new DeadlinesOutline(deadlines, locale, page).add());
    }

    /**
     * National actions (Aksi BHAM): action by action its sub-actions with who answers for them, criteria and target years; those that only may
     * be meant are marked.
     *
     * @param locale the locale
     * @return the form, as plain text
     */
    public static PageForm<ActionSelection> actions(Locale locale) {
        return text(locale, (actions, page) -> new ActionsOutline(actions, locale, page).add());
    }

    /**
     * How far bodies have come with national actions (kemajuan Aksi BHAM): body by body what is open, planned, reported and reached.
     *
     * @param locale the locale
     * @return the form, as plain text
     */
    public static PageForm<ActionProgress> actionProgress(Locale locale) {
        return text(locale, (progress, page) -> new ActionProgressOutline(progress, locale, page).add());
    }

    /**
     * Rules, in their order: what each demands, since when, and on what it rests.
     *
     * @param locale the locale
     * @return the form, as plain text
     */
    public static PageForm<Collection<? extends Rule<?>>> rules(Locale locale) {
        return text(locale, (rules, page) -> new RulesOutline(locale, page).add(rules));
    }

    /**
     * Which rules of a set a provision of the law has, or why it has none, provision by provision (cakupan hukum).
     *
     * @param locale the locale
     * @return the form, as plain text
     */
    public static PageForm<RuleSet> coverage(Locale locale) {
        return text(locale, (rules, page) -> new RulesOutline(locale, page).addCoverage(rules));
    }

    /**
     * The rules of a set in both languages, always as Markdown (katalog aturan): a table of contents by area, then all that there is to say
     * about each rule, then each provision of the law with its rules or why it has none.
     *
     * @return the form
     */
    public static Form<RuleSet> catalogue() {
        return new PageForm<>(
                Locale.ENGLISH, (rules, page) -> new MarkdownCatalogue(rules, page).add(), Layout.MARKDOWN);
    }

    /**
     * This form as Markdown.
     *
     * @return the form
     */
    public PageForm<T> asMarkdown() {
        return as(Layout.MARKDOWN);
    }

    private PageForm<T> as(Layout another) {
        return new PageForm<>(locale, outline, another);
    }

    /**
     * This form as HTML: one file that works without a network, with pictures of what the page tells. It is readable without its script, which
     * sorts and filters; nothing that a record says can run in it.
     *
     * @return the form
     */
    public PageForm<T> asHtml() {
        return asHtml(HtmlFrame.none());
    }

    /**
     * This form as HTML, as a page of a site.
     *
     * @param frame the links to the other pages of the site
     * @return the form
     */
    public PageForm<T> asHtml(HtmlFrame frame) {
        return as((out, in) -> new HtmlPage(out, in, frame));
    }

    /**
     * This form with the control characters of a terminal for colour, if it is text.
     *
     * @return the form
     */
    public PageForm<T> coloured() {
        return layout instanceof TextLayout text ? as(new TextLayout(true, text.columns())) : this;
    }

    /**
     * This form with lines that are broken at another width; Markdown and HTML are not broken at all.
     *
     * @param columns how many characters a line holds, at least 60
     * @return the form
     * @throws IllegalArgumentException if that is too few
     */
    public PageForm<T> withColumns(int columns) {
        if (columns < LEAST_COLUMNS) {
            throw new IllegalArgumentException(
                    "a line holds at least " + LEAST_COLUMNS + " characters, but was to hold " + columns);
        }
        return layout instanceof TextLayout text ? as(new TextLayout(text.isColoured(), columns)) : this;
    }

    @Override
    public void write(T content, Appendable out) throws IOException {
        try {
            Page page = layout.page(out, locale);
            outline.accept(content, page);
            page.finish();
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }
}
