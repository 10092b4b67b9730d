package id.bham.rules.write;

import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Source;
import id.bham.rules.diff.Difference;
import id.bham.rules.diff.DifferenceCause;
import id.bham.rules.diff.ReportDiff;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.rule.RuleDescription;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A comparison of two reports as a JSON document. The rules and facts of the findings that differ stand with each report.
 * Its keys are a contract, which {@link Schema#DIFF} states: {@code schemaVersion} changes when one of them changes its meaning.
 */
public final class DiffDocument {

    private final Json json;
    private final SharedParts.Sources sources = new SharedParts.Sources();

    private DiffDocument(Json json) {
        this.json = json;
    }

    /**
     * Writes a comparison.
     *
     * @param diff the comparison
     * @return the document; the same gives the same text
     */
    public static String write(ReportDiff diff) {
        return Written.text(out -> write(diff, out));
    }

    /**
     * Writes a comparison as it goes along.
     *
     * @param diff the comparison
     * @param out where to; it is neither flushed nor closed
     * @throws IOException if {@code out} does not take it
     */
    public static void write(ReportDiff diff, Appendable out) throws IOException {
        Json.document(out, json -> new DiffDocument(json).writeAll(diff));
    }

    private void writeAll(ReportDiff diff) {
        SharedParts before = shared(diff, Difference::before);
        SharedParts after = shared(diff, Difference::after);
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
        writeCauses("facts", diff.facts());
        sources.write(json);
    }

    private SharedParts shared(ReportDiff diff, Function<Difference, Optional<Finding>> finding) {
        var shared = new SharedParts(sources);
        diff.differences().forEach(difference -> finding.apply(difference).ifPresent(shared::add));
        return shared;
    }

    private void writeReport(String name, ComplianceReport report, SharedParts shared) {
        json.object(name, member -> {
            json.put("on", report.on()).put("validUntil", report.validUntil());
            json.put("verdict", report.verdict()).put("counts", report.counts());
            ReceiptJson.write(json, report.receipt(), shared);
            shared.writeRules(json);
            shared.writeFacts(json);
        });
    }

    private void writeFinding(String name, Optional<Finding> finding, SharedParts shared) {
        if (finding.isEmpty()) {
            json.put(name, finding);
        } else {
            json.object(name, member -> FindingJson.write(json, finding.get(), shared, Set.of()));
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
            json.object("before", said -> json.state(fact.before()));
            json.object("after", said -> json.state(fact.after()));
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
            ReceiptJson.writeChanges(json, "changesBefore", tailoring.before());
            ReceiptJson.writeChanges(json, "changesAfter", tailoring.after());
        } else if (cause instanceof DifferenceCause.WaiversDiffer waivers) {
            FindingJson.write(json, "waiversBefore", waivers.before(), new SharedParts(sources));
            FindingJson.write(json, "waiversAfter", waivers.after(), new SharedParts(sources));
        } else if (cause instanceof DifferenceCause.TimePassed time) {
            json.put("before", time.before()).put("after", time.after());
        }
    }

    private void writeSources(String name, Fact<List<Source>> said) {
        json.object(
                name,
                member -> json.put("known", !said.isUnknown())
                        .put("sources", sources.references(said.value().orElse(List.of()))));
    }

    private void writeRule(String name, RuleDescription rule) {
        json.object(
                name,
                member -> json.put("force", rule.force())
                        .put("strength", rule.strength())
                        .put("inForce", rule.inForce()));
    }
}
