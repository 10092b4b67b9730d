package id.bham.rules.write;

import com.fasterxml.jackson.core.JsonGenerator;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.rules.timeline.Cause;
import id.bham.rules.timeline.ComplianceTimeline;
import id.bham.rules.timeline.OutcomeRange;
import id.bham.rules.timeline.RuleTimeline;
import id.bham.rules.timeline.VerdictRange;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/**
 * A timeline as a JSON document. Its keys are a contract: {@code schemaVersion} changes when one of them changes its meaning.
 */
public final class TimelineDocument {

    private TimelineDocument() {}

    /**
     * Writes a timeline.
     *
     * @param timeline the timeline
     * @return the document; the same timeline gives the same text
     */
    public static String write(ComplianceTimeline timeline) {
        return JsonText.document(json -> {
            writeDays(json, timeline.firstDay(), timeline.lastDay());
            JsonText.write(json, "presumedSince", timeline.receipt().presumedSince());
            writeVerdicts(json, timeline.verdicts());
            json.writeArrayFieldStart("subjects");
            for (Subject subject : timeline.subjects()) {
                json.writeStartObject();
                json.writeStringField("id", subject.id());
                json.writeStringField("kind", subject.kind());
                writeVerdicts(json, timeline.verdicts(subject));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("outcomes");
            for (RuleTimeline outcomes : timeline) {
                writeOutcomes(json, outcomes);
            }
            json.writeEndArray();
            ReportDocument.writeReceipt(json, timeline.receipt());
        });
    }

    private static void writeDays(JsonGenerator json, LocalDate firstDay, LocalDate lastDay) throws IOException {
        json.writeStringField("firstDay", firstDay.toString());
        json.writeStringField("lastDay", lastDay.toString());
    }

    private static void writeVerdicts(JsonGenerator json, List<VerdictRange> ranges) throws IOException {
        json.writeArrayFieldStart("verdicts");
        for (VerdictRange range : ranges) {
            json.writeStartObject();
            writeDays(json, range.firstDay(), range.lastDay());
            json.writeStringField("verdict", range.verdict().name());
            writeCauses(json, range.causes());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeOutcomes(JsonGenerator json, RuleTimeline outcomes) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", outcomes.rule().id());
        json.writeStringField("subject", outcomes.subject().id());
        json.writeStringField("path", outcomes.place().toString());
        json.writeStringField("force", outcomes.rule().force().name());
        json.writeStringField("strength", outcomes.rule().strength().name());
        json.writeArrayFieldStart("ranges");
        for (OutcomeRange range : outcomes.ranges()) {
            json.writeStartObject();
            writeDays(json, range.firstDay(), range.lastDay());
            json.writeStringField("outcome", range.outcome().name());
            writeCauses(json, range.causes());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeCauses(JsonGenerator json, List<Cause> causes) throws IOException {
        json.writeArrayFieldStart("causes");
        for (Cause cause : causes) {
            json.writeStartObject();
            json.writeStringField("kind", cause.kind().name());
            json.writeStringField("day", cause.day().toString());
            if (cause.parameter().isPresent()) {
                json.writeStringField("parameter", cause.parameter().get());
            }
            json.writeArrayFieldStart("paths");
            for (Pointer place : cause.places()) {
                json.writeString(place.toString());
            }
            json.writeEndArray();
            FindingJson.inBothLanguages(json, "message", cause::message);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
