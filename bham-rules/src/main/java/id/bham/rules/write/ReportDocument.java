package id.bham.rules.write;

import com.fasterxml.jackson.core.JsonGenerator;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.Waiver;
import id.bham.rules.report.Assumption;
import id.bham.rules.report.Change;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.report.RankedFact;
import id.bham.rules.report.Receipt;
import id.bham.rules.rule.Outcome;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * A report as a JSON document. Its keys are a contract: {@code schemaVersion} changes when one of them changes its meaning.
 */
public final class ReportDocument {

    private ReportDocument() {}

    /**
     * Writes a report.
     *
     * @param report the report
     * @return the document; the same report gives the same text
     */
    public static String write(ComplianceReport report) {
        return JsonText.document(fields(report));
    }

    /**
     * Writes a report unless it is too long. A finding tells all facts on which it rests and all that are missing, so a report
     * can grow with the product of what a body has: a thousand working groups and a thousand members, which a document of 15 kB
     * can name, come to more than 500 million characters. Who takes records from strangers sets a bound.
     *
     * @param report the report
     * @param longest how many characters the document may have
     * @return the document, or empty if it is longer; no more of it is made than shows that
     */
    public static Optional<String> write(ComplianceReport report, int longest) {
        return JsonText.document(fields(report), longest);
    }

    private static JsonText.Fields fields(ComplianceReport report) {
        return json -> {
            json.writeStringField("on", report.on().toString());
            JsonText.write(json, "validUntil", report.validUntil());
            json.writeStringField("verdict", report.verdict().name());
            JsonText.write(json, "presumedSince", report.receipt().presumedSince());
            writeCounts(json, report);
            json.writeArrayFieldStart("subjects");
            for (Subject subject : report.subjects()) {
                writeSubject(json, report, subject);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("findings");
            for (Finding finding : report.findings()) {
                json.writeStartObject();
                FindingJson.write(json, finding, FindingJson::inBothLanguages);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("openFacts");
            for (RankedFact open : report.openFacts()) {
                writeOpenFact(json, open);
            }
            json.writeEndArray();
            writeReceipt(json, report.receipt());
        };
    }

    static void writeCounts(JsonGenerator json, ComplianceReport report) throws IOException {
        json.writeObjectFieldStart("counts");
        for (Map.Entry<Outcome, Integer> count : report.counts().entrySet()) {
            json.writeNumberField(count.getKey().name(), count.getValue());
        }
        json.writeEndObject();
    }

    private static void writeSubject(JsonGenerator json, ComplianceReport report, Subject subject) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", subject.id());
        json.writeStringField("kind", subject.kind());
        json.writeStringField("verdict", report.verdictOn(subject).name());
        JsonText.write(json, "validUntil", report.validUntil(subject));
        json.writeEndObject();
    }

    private static void writeOpenFact(JsonGenerator json, RankedFact open) throws IOException {
        json.writeStartObject();
        json.writeStringField("subject", open.fact().subjectId());
        FindingJson.writeMissing(json, open.fact());
        json.writeNumberField("openFindings", open.openFindings());
        json.writeEndObject();
    }

    static void writeReceipt(JsonGenerator json, Receipt receipt) throws IOException {
        json.writeObjectFieldStart("receipt");
        json.writeStringField("library", receipt.library());
        json.writeStringField("ruleSet", receipt.ruleSet());
        json.writeStringField("catalogue", receipt.catalogue());
        json.writeStringField("lawKnownTo", receipt.lawKnownTo().toString());
        json.writeStringField("lawReadWithStrength", receipt.law().strength().name());
        JsonText.write(json, "lawReadingNote", receipt.law().note());
        json.writeBooleanField("beyondKnownLaw", receipt.isBeyondKnownLaw());
        JsonText.write(json, "presumedSince", receipt.presumedSince());
        json.writeStringField("on", receipt.on().toString());
        JsonText.write(json, "actionPeriodEndedOn", receipt.actionPeriodEndedOn());
        JsonText.writeChanges(json, receipt.changes());
        json.writeArrayFieldStart("unread");
        for (Change change : receipt.unread()) {
            json.writeString(change.what());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("waivers");
        for (Waiver waiver : receipt.waivers()) {
            json.writeStartObject();
            JsonText.writeWaiver(json, waiver);
            json.writeEndObject();
        }
        json.writeEndArray();
        if (receipt.isHypothetical()) {
            json.writeArrayFieldStart("assumptions");
            for (Assumption assumption : receipt.assumptions()) {
                writeAssumption(json, assumption);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void writeAssumption(JsonGenerator json, Assumption assumption) throws IOException {
        json.writeStartObject();
        json.writeStringField("subject", assumption.subjectId());
        json.writeStringField("path", assumption.place().toString());
        if (assumption instanceof Assumption.Supported supported) {
            json.writeArrayFieldStart("sources");
            for (Source source : supported.sources()) {
                json.writeString(source.id());
            }
            json.writeEndArray();
        } else if (assumption instanceof Assumption.Stated stated) {
            FindingJson.writeState(json, stated.fact());
        }
        json.writeEndObject();
    }
}
