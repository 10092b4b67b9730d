package id.bham.rules.write;

import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Source;
import id.bham.rules.diff.Difference;
import id.bham.rules.diff.DifferenceCause;
import id.bham.rules.diff.ReportDiff;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.rule.RuleDescription;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The members of comparisons of two reports. What differs at a place is stated once, however many differences turn on it. */
final class DiffJson {

    private final Json json;
    private final JsonParts parts;
    private final Map<At, DifferenceCause.FactDiffers> facts = new LinkedHashMap<>();

    private record At(String subject, Pointer place) {}

    DiffJson(Json json) {
        this.json = json;
        this.parts = new JsonParts(json);
    }

    void write(ReportDiff diff) {
        diff.facts().forEach(this::note);
        JsonParts before = noted(diff, Difference::before);
        JsonParts after = noted(diff, Difference::after);
        writeReport("before", diff.before(), before);
        writeReport("after", diff.after(), after);
        json.object(
                "counts",
                counts -> json.put("introduced", diff.introduced().size())
                        .put("resolved", diff.resolved().size())
                        .put("changed", diff.changed().size())
                        .put("unchanged", diff.unchanged().size()));
        json.objects("differences", diff.differences(), difference -> {
            json.put("kind", difference.kind()).put("rule", difference.ruleId());
            json.put("subject", difference.subject().id()).put("path", difference.place());
            writeFinding("before", difference.before(), before);
            writeFinding("after", difference.after(), after);
            difference
                    .turn()
                    .ifPresent(turn -> json.object(
                            "turn",
                            step -> json.put("question", turn.question()).put("answer", turn.answer())));
            writeCauses("causes", difference.causes());
        });
        writeCauses("law", diff.law());
        json.objects("facts", facts.values(), fact -> {
            json.put("subject", fact.subjectId()).put("path", fact.place());
            json.object("before", said -> json.state(fact.before()));
            json.object("after", said -> json.state(fact.after()));
        });
        parts.writeSources();
    }

    private void note(DifferenceCause.FactDiffers fact) {
        facts.putIfAbsent(new At(fact.subjectId(), fact.place()), fact);
    }

    private JsonParts noted(ReportDiff diff, Function<Difference, Optional<Finding>> finding) {
        JsonParts ofReport = parts.besides();
        diff.differences().forEach(difference -> finding.apply(difference).ifPresent(ofReport::note));
        return ofReport;
    }

    private void writeReport(String name, ComplianceReport report, JsonParts ofReport) {
        json.object(name, member -> {
            json.put("on", report.on()).put("validUntil", report.validUntil());
            json.put("verdict", report.verdict()).put("counts", report.counts());
            ofReport.write(report.receipt());
            ofReport.writeRules();
            ofReport.writeFacts();
        });
    }

    private void writeFinding(String name, Optional<Finding> finding, JsonParts ofReport) {
        if (finding.isEmpty()) {
            json.put(name, finding);
        } else {
            json.object(name, member -> ofReport.write(finding.get(), Set.of()));
        }
    }

    private void writeCauses(String name, List<? extends DifferenceCause> causes) {
        json.objects(name, causes, cause -> {
            json.put("kind", cause.kind());
            write(cause);
        });
    }

    private void write(DifferenceCause cause) {
        if (cause instanceof DifferenceCause.SubjectInOneReport alone) {
            json.put("subject", alone.subjectId());
        } else if (cause instanceof DifferenceCause.FactDiffers fact) {
            json.put("subject", fact.subjectId()).put("path", fact.place());
            note(fact);
        } else if (cause instanceof DifferenceCause.SourcesDiffer differ) {
            json.put("subject", differ.subjectId()).put("path", differ.place());
            writeSources("sourcesBefore", differ.before());
            writeSources("sourcesAfter", differ.after());
        } else if (cause instanceof DifferenceCause.VersionDiffers version) {
            json.put("versionOf", version.basis());
            json.put("before", version.before()).put("after", version.after());
        } else if (cause instanceof DifferenceCause.RuleInOneReport alone) {
            json.put("rule", alone.ruleId());
        } else if (cause instanceof DifferenceCause.RuleRevised revised) {
            writeRule("ruleBefore", revised.before());
            writeRule("ruleAfter", revised.after());
        } else if (cause instanceof DifferenceCause.TailoringDiffers tailoring) {
            parts.writeChanges("changesBefore", tailoring.before());
            parts.writeChanges("changesAfter", tailoring.after());
        } else if (cause instanceof DifferenceCause.WaiversDiffer waivers) {
            parts.writeWaivers("waiversBefore", waivers.before());
            parts.writeWaivers("waiversAfter", waivers.after());
        } else if (cause instanceof DifferenceCause.TimePassed time) {
            json.put("before", time.before()).put("after", time.after());
        }
    }

    private void writeSources(String name, Fact<List<Source>> said) {
        json.object(
                name,
                member -> json.put("known", !said.isUnknown())
                        .put("sources", parts.references(said.value().orElse(List.of()))));
    }

    private void writeRule(String name, RuleDescription rule) {
        json.object(
                name,
                member -> json.put("force", rule.force())
                        .put("strength", rule.strength())
                        .put("inForce", rule.inForce()));
    }
}
