package id.bham.rules.write;

import id.bham.core.knowledge.Subject;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.Outcome;
import id.bham.rules.summary.ComplianceSummary;
import java.util.List;
import java.util.Locale;

/**
 * Writes a report as text for people: the verdict first, then what is violated, what is open and what would settle it, what is
 * met, each with its basis; last what did not apply and on what the report rests. Writes a summary of many reports as well.
 */
public final class TextReport {

    private final ReportWording words;
    private final boolean coloured;

    private TextReport(ReportWording words, boolean coloured) {
        this.words = words;
        this.coloured = coloured;
    }

    /**
     * A writer without colour.
     *
     * @param locale the locale; Indonesian for the language {@code id}, else English
     * @return the writer
     */
    public static TextReport in(Locale locale) {
        return new TextReport(new ReportWording(locale), false);
    }

    /**
     * This writer with the control characters of a terminal for colour.
     *
     * @return the coloured writer
     */
    public TextReport coloured() {
        return new TextReport(words, true);
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @return the text, with {@code \n} at the end of each line
     */
    public String write(ComplianceReport report) {
        var text = new Lines();
        text.add(0, paint(Paint.of(report.verdict()), words.verdict(report.verdict(), report.receipt())));
        words.opening(report).forEach(line -> text.add(0, line));
        words.provinces(report).forEach(table -> writeProvinces(text, table));
        report.subjects().forEach(subject -> writeSubject(text, report, subject));
        List<String> missing = words.missing(report);
        if (!missing.isEmpty()) {
            text.add(0, "");
            text.add(0, paint(Paint.BOLD, words.wording().word("report.openFacts")));
            missing.forEach(line -> text.add(1, line));
        }
        text.add(0, "");
        words.receipt(report.receipt()).forEach(line -> text.add(0, line));
        return text.toString();
    }

    /**
     * Writes a summary: the verdict first, then how many subjects have each verdict, how often each rule had each outcome, those that
     * are not compliant with what they violate, and last on what the reports rest.
     *
     * @param summary the summary
     * @return the text, with {@code \n} at the end of each line
     */
    public String write(ComplianceSummary summary) {
        var text = new Lines();
        text.add(0, paint(Paint.of(summary.verdict()), words.verdict(summary.verdict())));
        words.opening(summary).forEach(line -> text.add(0, line));
        writeTable(text, "summary.verdicts", SummaryTable.ofVerdicts(summary, words.wording()));
        if (!summary.rules().isEmpty()) {
            writeTable(text, "summary.rules", SummaryTable.ofRules(summary, words.wording(), words.locale()));
        }
        if (!summary.nonCompliant().isEmpty()) {
            text.add(0, "");
            text.add(0, paint(Paint.RED, words.nonCompliant(summary)));
            summary.nonCompliant().forEach(subject -> text.add(1, words.violated(subject)));
        }
        summary.receipt().ifPresent(receipt -> {
            text.add(0, "");
            words.receipt(receipt).forEach(line -> text.add(0, line));
        });
        return text.toString();
    }

    private void writeTable(Lines text, String title, SummaryTable table) {
        text.add(0, "");
        text.add(0, paint(Paint.BOLD, words.wording().word(title)));
        table.lines().forEach(line -> text.add(1, line));
    }

    private void writeProvinces(Lines text, ProvinceTable table) {
        text.add(0, "");
        text.add(0, paint(Paint.BOLD, words.wording().word("report.provinces")));
        text.add(1, row(table.header(), table.widths()));
        table.rows().forEach(row -> text.add(1, row(row, table.widths())));
    }

    private static String row(List<String> cells, List<Integer> widths) {
        var line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            line.append(cell).append(" ".repeat(widths.get(column) - cell.length() + 2));
        }
        return line.toString().stripTrailing();
    }

    private void writeSubject(Lines text, ComplianceReport report, Subject subject) {
        text.add(0, "");
        text.add(0, paint(Paint.BOLD, words.name(subject)));
        words.remarks(report, subject).forEach(line -> text.add(1, line));
        List<Finding> findings = report.findingsAbout(subject);
        for (Outcome outcome : ReportWording.SECTIONS) {
            writeSection(text, outcome, ReportWording.withOutcome(findings, outcome));
        }
    }

    private void writeSection(Lines text, Outcome outcome, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        text.add(0, "");
        text.add(1, paint(Paint.of(outcome), words.heading(outcome, findings)));
        for (FindingGroup group : FindingGroup.of(findings, words.locale())) {
            Finding first = group.first();
            if (ReportWording.isShort(outcome)) {
                text.add(2, first.rule().id() + "  " + words.message(first));
            } else {
                text.add(2, paint(Paint.BOLD, words.rule(first)) + " " + words.force(first));
                text.add(4, words.message(first));
            }
            words.details(group).forEach(line -> text.add(line.isOwn() ? 5 : 4, line.text()));
        }
    }

    private String paint(Paint paint, String text) {
        return coloured ? paint.code + text + Paint.RESET : text;
    }

    /** Lines of text, indented by steps of two. */
    private static final class Lines {
        private final StringBuilder text = new StringBuilder();

        void add(int indent, String line) {
            text.append("  ".repeat(indent)).append(line).append('\n');
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    private enum Paint {
        BOLD("\u001b[1m"),
        RED("\u001b[1;31m"),
        YELLOW("\u001b[1;33m"),
        GREEN("\u001b[1;32m"),
        GREY("\u001b[2m");

        static final String RESET = "\u001b[0m";

        final String code;

        Paint(String code) {
            this.code = code;
        }

        static Paint of(Verdict verdict) {
            return switch (verdict) {
                case NON_COMPLIANT -> RED;
                case INCONCLUSIVE -> YELLOW;
                case COMPLIANT -> GREEN;
                case NOTHING_ASSESSED -> BOLD;
            };
        }

        static Paint of(Outcome outcome) {
            return switch (outcome) {
                case VIOLATED, ERROR -> RED;
                case UNDETERMINED, WAIVED -> YELLOW;
                case SATISFIED -> GREEN;
                case NOT_APPLICABLE, NOT_IN_FORCE -> GREY;
            };
        }
    }
}
