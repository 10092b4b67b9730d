package id.bham.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import id.bham.core.json.DocumentWriter;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Subject;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.FactUsed;
import id.bham.rules.report.Finding;
import id.bham.rules.report.MissingFact;
import id.bham.rules.report.OpenFact;
import id.bham.rules.report.Receipt;
import id.bham.rules.rule.Outcome;
import id.bham.rules.text.LocalizedText;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * A report as a JSON document. Its keys are a contract: {@code schemaVersion} changes when one of them changes its meaning.
 */
public final class ReportDocument {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private ReportDocument() {}

    /**
     * Writes a report.
     *
     * @param report the report
     * @return the document; the same report gives the same text
     */
    public static String write(ComplianceReport report) {
        return JsonText.document(json -> {
            json.writeStringField("on", report.on().toString());
            JsonText.write(json, "validUntil", report.validUntil());
            json.writeStringField("verdict", report.verdict().name());
            json.writeObjectFieldStart("counts");
            for (Map.Entry<Outcome, Integer> count : report.counts().entrySet()) {
                json.writeNumberField(count.getKey().name(), count.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("subjects");
            for (Subject subject : report.subjects()) {
                writeSubject(json, report, subject);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("findings");
            for (Finding finding : report.findings()) {
                writeFinding(json, finding);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("missingFacts");
            for (OpenFact open : report.missingFacts()) {
                writeOpenFact(json, open);
            }
            json.writeEndArray();
            writeReceipt(json, report.receipt());
        });
    }

    private static void writeSubject(JsonGenerator json, ComplianceReport report, Subject subject) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", subject.id());
        json.writeStringField("kind", subject.kind());
        json.writeStringField("verdict", report.verdictOn(subject).name());
        JsonText.write(json, "validUntil", report.validUntil(subject));
        json.writeEndObject();
    }

    private static void writeFinding(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().id());
        json.writeStringField("outcome", finding.outcome().name());
        json.writeStringField("subject", finding.subject().id());
        json.writeStringField("path", finding.place().toString());
        json.writeStringField("force", finding.rule().force().name());
        json.writeStringField("strength", finding.rule().strength().name());
        if (finding.citation().isEmpty()) {
            json.writeNullField("citation");
        } else {
            json.writeStringField("citation", finding.citation());
        }
        JsonText.writeSources(json, finding.rule().sources());
        JsonText.write(json, "message", inBothLanguages(finding::message));
        if (finding.outcome() == Outcome.VIOLATED) {
            JsonText.write(json, "remedy", inBothLanguages(finding::remedy));
        }
        if (finding.openBecause().isPresent()) {
            json.writeStringField("openBecause", finding.openBecause().get().name());
        }
        json.writeArrayFieldStart("missing");
        for (MissingFact fact : finding.missing()) {
            json.writeStartObject();
            writeMissing(json, fact);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("facts");
        for (FactUsed fact : finding.facts()) {
            writeFact(json, fact);
        }
        json.writeEndArray();
        JsonText.write(json, "validUntil", finding.validUntil());
        json.writeEndObject();
    }

    private static LocalizedText inBothLanguages(Function<Locale, String> text) {
        return new LocalizedText(text.apply(INDONESIAN), text.apply(Locale.ENGLISH));
    }

    private static void writeMissing(JsonGenerator json, MissingFact fact) throws IOException {
        json.writeStringField("path", fact.place().toString());
        json.writeStringField("need", fact.need().name());
    }

    private static void writeOpenFact(JsonGenerator json, OpenFact open) throws IOException {
        json.writeStartObject();
        json.writeStringField("subject", open.fact().subjectId());
        writeMissing(json, open.fact());
        json.writeNumberField("openFindings", open.openFindings());
        json.writeEndObject();
    }

    /** A fact of which nothing is known has no value; one that is known to be absent has the value null. */
    private static void writeFact(JsonGenerator json, FactUsed fact) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", fact.place().toString());
        json.writeBooleanField("known", !fact.state().isUnknown());
        if (!fact.state().isUnknown()) {
            json.writeFieldName("value");
            json.writeRawValue(DocumentWriter.standard().writeFragment(fact.state()));
        }
        List<String> sources = fact.sources().stream().map(Source::id).toList();
        json.writeArrayFieldStart("sources");
        for (String source : sources) {
            json.writeString(source);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeReceipt(JsonGenerator json, Receipt receipt) throws IOException {
        json.writeObjectFieldStart("receipt");
        json.writeStringField("library", receipt.library());
        json.writeStringField("ruleSet", receipt.ruleSet());
        json.writeStringField("catalogue", receipt.catalogue());
        json.writeStringField("lawKnownTo", receipt.lawKnownTo().toString());
        json.writeBooleanField("beyondKnownLaw", receipt.isBeyondKnownLaw());
        json.writeStringField("on", receipt.on().toString());
        json.writeEndObject();
    }
}
