package id.bham.rules.write;

import com.fasterxml.jackson.core.JsonGenerator;
import id.bham.rules.report.Receipt;
import id.bham.rules.summary.ComplianceSummary;
import id.bham.rules.summary.NonCompliantSubject;
import id.bham.rules.summary.RuleCount;
import java.io.IOException;
import java.util.Map;

/**
 * A summary of many reports as a JSON document. Its keys are a contract: {@code schemaVersion} changes when one of them changes its
 * meaning.
 */
public final class SummaryDocument {

    private SummaryDocument() {}

    /**
     * Writes a summary.
     *
     * @param summary the summary
     * @return the document; the same summary gives the same text
     */
    public static String write(ComplianceSummary summary) {
        return JsonText.document(json -> {
            JsonText.write(json, "on", summary.receipt().map(Receipt::on));
            JsonText.write(json, "validUntil", summary.validUntil());
            json.writeStringField("verdict", summary.verdict().name());
            json.writeNumberField("read", summary.read());
            json.writeNumberField("checked", summary.checked());
            json.writeNumberField("refused", summary.refused());
            write(json, "verdicts", summary.verdicts());
            write(json, "counts", summary.counts());
            json.writeArrayFieldStart("rules");
            for (RuleCount rule : summary.rules()) {
                json.writeStartObject();
                json.writeStringField("rule", rule.rule().id());
                JsonText.write(json, "title", rule.rule().title());
                write(json, "counts", rule.counts());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("nonCompliant");
            for (NonCompliantSubject subject : summary.nonCompliant()) {
                write(json, subject);
            }
            json.writeEndArray();
            if (summary.receipt().isPresent()) {
                ReportDocument.writeReceipt(json, summary.receipt().get());
            } else {
                json.writeNullField("receipt");
            }
        });
    }

    private static void write(JsonGenerator json, String name, Map<? extends Enum<?>, Long> numbers)
            throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<? extends Enum<?>, Long> number : numbers.entrySet()) {
            json.writeNumberField(number.getKey().name(), number.getValue());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, NonCompliantSubject subject) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", subject.id());
        json.writeStringField("kind", subject.kind());
        json.writeArrayFieldStart("violated");
        for (String rule : subject.violated()) {
            json.writeString(rule);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
