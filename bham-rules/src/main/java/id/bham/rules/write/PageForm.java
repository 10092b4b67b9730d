package id.bham.rules.write;

import id.bham.rules.RuleSet;
import id.bham.rules.diff.ReportDiff;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.rule.Rule;
import id.bham.rules.summary.ComplianceSummary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A form for people: a page in one language, as plain text or as Markdown, which say the same in the same order. All locales are Indonesian
 * for the language {@code id}, else English.
 *
 * @param <T> what is written in it
 */
public final class PageForm<T> implements Form<T> {

    private final BiConsumer<T, Page> outline;
    private final Function<Appendable, Page> layout;

    private PageForm(BiConsumer<T, Page> outline, Function<Appendable, Page> layout) {
        this.outline = outline;
        this.layout = layout;
    }

    private static <T> PageForm<T> text(BiConsumer<T, Page> outline) {
        return new PageForm<>(outline, out -> new TextPage(out, false));
    }

    /**
     * Reports: the verdict first, then what is violated, what is open and what would settle it, what is met, each with its basis; last what
     * did not apply and on what the report rests. Markdown has tables of counts and of several subjects before it.
     *
     * @param locale the locale
     * @return the form, as plain text
     */
    public static PageForm<ComplianceReport> report(Locale locale) {
        return text((report, page) -> new ReportOutline(locale, page).add(report));
    }

    /**
     * Summaries of many reports: the verdict first, then how many subjects have each verdict, how often each rule had each outcome, those
     * that are not compliant with what they violate, and last on what the reports rest.
     *
     * @param locale the locale
     * @return the form, as plain text
     */
    public static PageForm<ComplianceSummary> summary(Locale locale) {
        return text((summary, page) -> new ReportOutline(locale, page).add(summary));
    }

    /**
     * Comparisons of two reports: the verdicts first, then subject by subject what is new, gone or changed, each with why; last in what the
     * records differ.
     *
     * @param locale the locale
     * @return the form, as plain text
     */
    public static PageForm<ReportDiff> diff(Locale locale) {
        return text((diff, page) -> new DiffOutline(diff, locale, page).add());
    }

    /**
     * Rules, in their order: what each demands, since when, and on what it rests.
     *
     * @param locale the locale
     * @return the form, as plain text
     */
    public static PageForm<Collection<? extends Rule<?>>> rules(Locale locale) {
        return text((rules, page) -> new RulesOutline(locale, page).add(rules));
    }

    /**
     * Which rules of a set a provision of the law has, or why it has none, provision by provision (cakupan hukum).
     *
     * @param locale the locale
     * @return the form, as plain text
     */
    public static PageForm<RuleSet> coverage(Locale locale) {
        return text((rules, page) -> new RulesOutline(locale, page).addCoverage(rules));
    }

    /**
     * The rules of a set in both languages, always as Markdown (katalog aturan): a table of contents by area, then all that there is to say
     * about each rule, then each provision of the law with its rules or why it has none.
     *
     * @return the form
     */
    public static Form<RuleSet> catalogue() {
        return new PageForm<>((rules, page) -> new MarkdownCatalogue(rules, page).add(), MarkdownPage::new);
    }

    /**
     * This form as Markdown.
     *
     * @return the form
     */
    public PageForm<T> asMarkdown() {
        return new PageForm<>(outline, MarkdownPage::new);
    }

    /**
     * This form as text with the control characters of a terminal for colour.
     *
     * @return the form
     */
    public PageForm<T> coloured() {
        return new PageForm<>(outline, out -> new TextPage(out, true));
    }

    @Override
    public void write(T content, Appendable out) throws IOException {
        try {
            outline.accept(content, layout.apply(out));
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }
}
