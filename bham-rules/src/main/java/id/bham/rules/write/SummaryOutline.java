package id.bham.rules.write;

import id.bham.rules.summary.ComplianceSummary;
import id.bham.rules.text.Wording;
import id.bham.rules.write.Page.Level;
import id.bham.rules.write.Page.Line;
import id.bham.rules.write.Page.Tone;
import java.util.Locale;

/**
 * What a summary of many reports says to people, whatever its layout: the verdict first, then how many subjects have each verdict, how often
 * each rule had each outcome, and who is not compliant; last on what it rests.
 */
record SummaryOutline(ReportWording words, Wording wording, Page page) {

    SummaryOutline(Locale locale, Page page) {
        this(new ReportWording(locale), Wording.in(locale), page);
    }

    void add(ComplianceSummary summary) {
        page.add(new Line(Level.TITLE, Tone.of(summary.verdict()), "", words.verdict(summary.verdict())));
        words.opening(summary).forEach(line -> page.add(Level.OPENING, line));
        addIfAny("summary.verdicts", ReportTables.verdicts(summary, wording));
        if (!summary.rules().isEmpty()) {
            addIfAny("summary.rules", ReportTables.rules(summary, words));
        }
        if (!summary.nonCompliant().isEmpty()) {
            page.add(new Line(Level.HEADING, Tone.BAD, "", words.nonCompliant(summary)));
            summary.nonCompliant().forEach(subject -> page.add(Level.REMARK, words.violated(subject)));
        }
        summary.receipt().ifPresent(receipt -> words.receipt(receipt).forEach(line -> page.add(Level.CLOSING, line)));
    }

    private void addIfAny(String title, Table table) {
        if (!table.rows().isEmpty()) {
            page.add(Level.HEADING, wording.word(title));
            page.add(table);
        }
    }
}
