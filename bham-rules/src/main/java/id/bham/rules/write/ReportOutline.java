package id.bham.rules.write;

import id.bham.core.Governance;
import id.bham.core.knowledge.Subject;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.report.Receipt;
import id.bham.rules.rule.Outcome;
import id.bham.rules.summary.ComplianceSummary;
import id.bham.rules.text.Wording;
import id.bham.rules.write.Page.Level;
import id.bham.rules.write.Page.Line;
import id.bham.rules.write.Page.Tone;
import java.util.List;
import java.util.Locale;

/**
 * What a report, or a summary of many, says to people, part by part, whatever its layout: the verdict first, then what is violated, what is
 * open and what would settle it, what is met, each with its basis; last on what it rests.
 */
record ReportOutline(ReportWording words, Wording wording, Page page) {

    ReportOutline(Locale locale, Page page) {
        this(new ReportWording(locale), Wording.in(locale), page);
    }

    void add(ComplianceReport report) {
        String verdict = words.verdict(report.verdict(), report.receipt());
        page.add(new Line(Level.TITLE, Tone.of(report.verdict()), "", verdict));
        words.opening(report).forEach(line -> page.add(Level.OPENING, line));
        page.addOverview(ReportTables.counts(report, wording));
        if (report.subjects().size() > 1) {
            page.addOverview(ReportTables.subjects(report, words));
        }
        for (Subject subject : report.subjects()) {
            if (subject instanceof Governance nation) {
                addIfAny("report.provinces", ReportTables.provinces(nation, report, wording));
            }
        }
        report.subjects().forEach(subject -> add(report, subject));
        List<String> missing = words.missing(report);
        if (!missing.isEmpty()) {
            page.add(Level.HEADING, wording.word("report.openFacts"));
            missing.forEach(line -> page.add(Level.REMARK, line));
        }
        add(report.receipt());
        report.unusedWaivers().forEach(waiver -> page.add(Level.CLOSING, words.unused(waiver)));
    }

    void add(ComplianceSummary summary) {
        page.add(new Line(Level.TITLE, Tone.of(summary.verdict()), "", words.verdict(summary.verdict())));
        words.opening(summary).forEach(line -> page.add(Level.OPENING, line));
        addIfAny("summary.verdicts", ReportTables.verdicts(summary, wording));
        if (!summary.rules().isEmpty()) {
            addIfAny("summary.rules", ReportTables.rules(summary, wording, words.locale()));
        }
        if (!summary.nonCompliant().isEmpty()) {
            page.add(new Line(Level.HEADING, Tone.BAD, "", words.nonCompliant(summary)));
            summary.nonCompliant().forEach(subject -> page.add(Level.REMARK, words.violated(subject)));
        }
        summary.receipt().ifPresent(this::add);
    }

    private void addIfAny(String title, Table table) {
        if (!table.rows().isEmpty()) {
            page.add(Level.HEADING, wording.word(title));
            page.add(table);
        }
    }

    private void add(Receipt receipt) {
        words.receipt(receipt).forEach(line -> page.add(Level.CLOSING, line));
    }

    private void add(ComplianceReport report, Subject subject) {
        page.add(Level.HEADING, words.name(subject));
        words.remarks(report, subject).forEach(line -> page.add(Level.REMARK, line));
        List<Finding> findings = report.findingsAbout(subject);
        for (Outcome outcome : ReportWording.SECTIONS) {
            List<Finding> alike = findings.stream()
                    .filter(finding -> finding.outcome() == outcome)
                    .toList();
            if (!alike.isEmpty()) {
                page.add(new Line(Level.SECTION, Tone.of(outcome), "", words.heading(outcome, alike)));
                FindingGroup.of(alike, words.locale()).forEach(this::add);
            }
        }
    }

    private void add(FindingGroup group) {
        Finding first = group.first();
        if (ReportWording.isShort(first.outcome())) {
            page.add(new Line(Level.ITEM, Tone.PLAIN, first.rule().id(), words.message(first)));
        } else {
            page.add(new Line(Level.ENTRY, Tone.STRONG, words.rule(first), words.force(first)));
            page.add(Level.MESSAGE, words.message(first));
        }
        words.details(group).forEach(page::add);
    }
}
