package id.bham.rules.write;

import id.bham.core.knowledge.Subject;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.rule.Outcome;
import id.bham.rules.text.Markdown;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a report as Markdown for people: the verdict, a table of counts, where there are several subjects a table of them, then
 * for each what {@link TextReport} tells, in the same order. What comes from records is escaped.
 */
public final class MarkdownReport {

    private final ReportWording words;

    private MarkdownReport(ReportWording words) {
        this.words = words;
    }

    /**
     * A writer.
     *
     * @param locale the locale; Indonesian for the language {@code id}, else English
     * @return the writer
     */
    public static MarkdownReport in(Locale locale) {
        return new MarkdownReport(new ReportWording(locale));
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @return the text, with {@code \n} at the end of each line
     */
    public String write(ComplianceReport report) {
        var text = new StringBuilder();
        text.append("# ")
                .append(Markdown.escape(words.verdict(report.verdict(), report.receipt())))
                .append("\n\n");
        words.opening(report).forEach(line -> item(text, 0, line));
        row(text.append('\n'), word("table.outcome"), word("table.number"));
        text.append("| --- | ---: |\n");
        for (Map.Entry<Outcome, Integer> count : report.counts().entrySet()) {
            row(text, value(count.getKey()), value(count.getValue()));
        }
        if (report.subjects().size() > 1) {
            writeSubjects(text, report);
        }
        words.provinces(report).forEach(table -> writeProvinces(text, table));
        report.subjects().forEach(subject -> writeSubject(text, report, subject));
        List<String> missing = words.missing(report);
        if (!missing.isEmpty()) {
            heading(text, 2, word("report.openFacts"));
            text.append('\n');
            missing.forEach(line -> item(text, 0, line));
        }
        text.append("\n---\n\n");
        words.receipt(report.receipt()).forEach(line -> item(text, 0, line));
        return text.toString();
    }

    private void writeSubjects(StringBuilder text, ComplianceReport report) {
        row(text.append('\n'), word("table.subject"), word("table.verdict"), word("table.validUntil"));
        text.append("| --- | --- | --- |\n");
        for (Subject subject : report.subjects()) {
            row(
                    text,
                    words.name(subject),
                    value(report.verdictOn(subject)),
                    report.validUntil(subject).map(this::value).orElse(""));
        }
    }

    private void writeProvinces(StringBuilder text, ProvinceTable table) {
        heading(text, 2, word("report.provinces"));
        row(text.append('\n'), table.header().toArray(String[]::new));
        text.append("| --- ".repeat(table.header().size())).append("|\n");
        table.rows().forEach(row -> row(text, row.toArray(String[]::new)));
    }

    private void writeSubject(StringBuilder text, ComplianceReport report, Subject subject) {
        heading(text, 2, words.name(subject));
        List<String> remarks = words.remarks(report, subject);
        if (!remarks.isEmpty()) {
            text.append('\n');
            remarks.forEach(line -> item(text, 0, line));
        }
        List<Finding> findings = report.findingsAbout(subject);
        for (Outcome outcome : ReportWording.SECTIONS) {
            writeSection(text, outcome, ReportWording.withOutcome(findings, outcome));
        }
    }

    private void writeSection(StringBuilder text, Outcome outcome, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        heading(text, 3, words.heading(outcome, findings));
        boolean isShort = ReportWording.isShort(outcome);
        if (isShort) {
            text.append('\n');
        }
        for (FindingGroup group : FindingGroup.of(findings, words.locale())) {
            Finding first = group.first();
            if (isShort) {
                item(text, 0, first.rule().id() + " " + words.message(first));
                words.details(group).forEach(line -> item(text, line.isOwn() ? 2 : 1, line.text()));
            } else {
                heading(text, 4, words.rule(first) + " " + words.force(first));
                text.append('\n').append(Markdown.escape(words.message(first))).append("\n\n");
                words.details(group).forEach(line -> item(text, line.isOwn() ? 1 : 0, line.text()));
            }
        }
    }

    private String word(String key) {
        return words.wording().word(key);
    }

    private String value(Object value) {
        return words.wording().value(value);
    }

    private static void heading(StringBuilder text, int level, String line) {
        text.append('\n')
                .append("#".repeat(level))
                .append(' ')
                .append(Markdown.escape(line))
                .append('\n');
    }

    private static void item(StringBuilder text, int depth, String line) {
        text.append("  ".repeat(depth))
                .append("- ")
                .append(Markdown.escape(line))
                .append('\n');
    }

    private static void row(StringBuilder text, String... cells) {
        for (String cell : cells) {
            text.append("| ").append(Markdown.escape(cell)).append(' ');
        }
        text.append("|\n");
    }
}
