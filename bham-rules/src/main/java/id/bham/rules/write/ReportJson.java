package id.bham.rules.write;

import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Receipt;
import id.bham.rules.summary.ComplianceSummary;
import java.util.Optional;
import java.util.Set;

/** The members of reports, and of summaries of many. */
final class ReportJson {

    private ReportJson() {}

    static void write(Json json, ComplianceReport report) {
        var parts = new JsonParts(json);
        json.put("on", report.on()).put("validUntil", report.validUntil());
        json.put("verdict", report.verdict());
        json.put("presumedSince", report.receipt().presumedSince());
        json.put("counts", report.counts());
        json.objects(
                "subjects",
                report.subjects(),
                subject -> json.put("id", subject.id())
                        .put("kind", subject.kind())
                        .put("verdict", report.verdictOn(subject))
                        .put("validUntil", report.validUntil(subject)));
        json.objects("findings", report.findings(), finding -> parts.write(finding.unread(), Set.of()));
        json.objects("openFacts", report.openFacts(), open -> {
            json.put("subject", open.fact().subjectId());
            json.put("path", open.fact().place()).put("need", open.fact().need());
            parts.writeClaims(open.fact().claims());
            json.put("openFindings", open.openFindings());
        });
        parts.writeWaivers("unusedWaivers", report.unusedWaivers());
        parts.write(report.receipt());
        parts.writeRules();
        parts.writeFacts(report, finding -> true);
        parts.writeSources();
    }

    static void write(Json json, ComplianceSummary summary) {
        var parts = new JsonParts(json);
        json.put("on", summary.receipt().map(Receipt::on)).put("validUntil", summary.validUntil());
        json.put("verdict", summary.verdict());
        json.put("read", summary.read()).put("checked", summary.checked()).put("refused", summary.refused());
        json.put("verdicts", summary.verdicts()).put("counts", summary.counts());
        json.objects(
                "rules",
                summary.rules(),
                rule -> json.put("rule", rule.rule().id())
                        .text("title", rule.rule().title()::in)
                        .put("counts", rule.counts()));
        json.objects(
                "nonCompliant",
                summary.nonCompliant(),
                subject ->
                        json.put("id", subject.id()).put("kind", subject.kind()).put("violated", subject.violated()));
        summary.receipt().ifPresentOrElse(parts::write, () -> json.put("receipt", Optional.empty()));
        parts.writeSources();
    }
}
