package id.bham.rules.write;

import com.fasterxml.jackson.core.JsonGenerator;
import id.bham.core.json.DocumentWriter;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Source;
import id.bham.core.law.Waiver;
import id.bham.rules.diff.Difference;
import id.bham.rules.diff.DifferenceCause;
import id.bham.rules.diff.ReportDiff;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.report.Step;
import id.bham.rules.rule.RuleDescription;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A comparison of two reports as a JSON document. Its keys are a contract: {@code schemaVersion} changes when one of them changes
 * its meaning.
 */
public final class DiffDocument {

    private DiffDocument() {}

    /**
     * Writes a comparison.
     *
     * @param diff the comparison
     * @return the document; the same reports give the same text
     */
    public static String write(ReportDiff diff) {
        return JsonText.document(json -> {
            writeReport(json, "before", diff.before());
            writeReport(json, "after", diff.after());
            json.writeObjectFieldStart("counts");
            json.writeNumberField("introduced", diff.introduced().size());
            json.writeNumberField("resolved", diff.resolved().size());
            json.writeNumberField("changed", diff.changed().size());
            json.writeNumberField("unchanged", diff.unchanged().size());
            json.writeEndObject();
            json.writeArrayFieldStart("differences");
            for (Difference difference : diff.differences()) {
                writeDifference(json, difference);
            }
            json.writeEndArray();
            writeCauses(json, "law", diff.law());
            writeCauses(json, "facts", diff.facts());
        });
    }

    private static void writeReport(JsonGenerator json, String name, ComplianceReport report) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("on", report.on().toString());
        JsonText.write(json, "validUntil", report.validUntil());
        json.writeStringField("verdict", report.verdict().name());
        ReportDocument.writeCounts(json, report);
        ReportDocument.writeReceipt(json, report.receipt());
        json.writeEndObject();
    }

    private static void writeDifference(JsonGenerator json, Difference difference) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", difference.kind().name());
        json.writeStringField("rule", difference.ruleId());
        json.writeStringField("subject", difference.subject().id());
        json.writeStringField("path", difference.place().toString());
        writeFinding(json, "before", difference.before());
        writeFinding(json, "after", difference.after());
        Optional<Step> turn = difference.turn();
        if (turn.isPresent()) {
            json.writeObjectFieldStart("turn");
            json.writeStringField("question", turn.get().question().name());
            json.writeStringField("answer", turn.get().answer().name());
            json.writeEndObject();
        }
        writeCauses(json, "causes", difference.causes());
        json.writeEndObject();
    }

    private static void writeFinding(JsonGenerator json, String name, Optional<Finding> finding) throws IOException {
        if (finding.isEmpty()) {
            json.writeNullField(name);
        } else {
            json.writeObjectFieldStart(name);
            FindingJson.write(json, finding.get(), FindingJson::inBothLanguages);
            json.writeEndObject();
        }
    }

    private static void writeCauses(JsonGenerator json, String name, List<? extends DifferenceCause> causes)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (DifferenceCause cause : causes) {
            json.writeStartObject();
            json.writeStringField("kind", cause.kind().name());
            writeCause(json, cause);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeCause(JsonGenerator json, DifferenceCause cause) throws IOException {
        if (cause instanceof DifferenceCause.SubjectInOneReport alone) {
            json.writeStringField("subject", alone.subjectId());
        } else if (cause instanceof DifferenceCause.FactDiffers fact) {
            json.writeStringField("subject", fact.subjectId());
            json.writeStringField("path", fact.place().toString());
            writeFact(json, "before", fact.before());
            writeFact(json, "after", fact.after());
        } else if (cause instanceof DifferenceCause.SourcesDiffer sources) {
            json.writeStringField("subject", sources.subjectId());
            json.writeStringField("path", sources.place().toString());
            writeSources(json, "sourcesBefore", sources.before());
            writeSources(json, "sourcesAfter", sources.after());
        } else if (cause instanceof DifferenceCause.VersionDiffers version) {
            json.writeStringField("versionOf", version.basis().name());
            json.writeStringField("before", version.before());
            json.writeStringField("after", version.after());
        } else if (cause instanceof DifferenceCause.RuleInOneReport alone) {
            json.writeStringField("rule", alone.ruleId());
        } else if (cause instanceof DifferenceCause.RuleRevised revised) {
            writeRule(json, "ruleBefore", revised.before());
            writeRule(json, "ruleAfter", revised.after());
        } else if (cause instanceof DifferenceCause.TailoringDiffers tailoring) {
            JsonText.writeChanges(json, "changesBefore", tailoring.before());
            JsonText.writeChanges(json, "changesAfter", tailoring.after());
        } else if (cause instanceof DifferenceCause.WaiversDiffer waivers) {
            writeWaivers(json, "waiversBefore", waivers.before());
            writeWaivers(json, "waiversAfter", waivers.after());
        } else if (cause instanceof DifferenceCause.TimePassed time) {
            json.writeStringField("before", time.before().toString());
            json.writeStringField("after", time.after().toString());
        }
    }

    /** As in reports: of what nothing is known has no value, what is known to be absent has the value null. */
    private static void writeFact(JsonGenerator json, String name, Fact<Object> fact) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeBooleanField("known", !fact.isUnknown());
        if (!fact.isUnknown()) {
            json.writeFieldName("value");
            json.writeRawValue(DocumentWriter.standard().writeFragment(fact));
        }
        json.writeEndObject();
    }

    private static void writeSources(JsonGenerator json, String name, Fact<List<Source>> sources) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeBooleanField("known", !sources.isUnknown());
        JsonText.writeSources(json, sources.value().orElse(List.of()));
        json.writeEndObject();
    }

    private static void writeRule(JsonGenerator json, String name, RuleDescription rule) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("force", rule.force().name());
        json.writeStringField("strength", rule.strength().name());
        JsonText.writePeriod(json, "inForce", rule.inForce());
        json.writeEndObject();
    }

    private static void writeWaivers(JsonGenerator json, String name, List<Waiver> waivers) throws IOException {
        json.writeArrayFieldStart(name);
        for (Waiver waiver : waivers) {
            json.writeStartObject();
            JsonText.writeWaiver(json, waiver);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
