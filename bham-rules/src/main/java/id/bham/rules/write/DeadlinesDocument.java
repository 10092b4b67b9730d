package id.bham.rules.write;

import com.fasterxml.jackson.core.JsonGenerator;
import id.bham.core.text.LocalizedText;
import id.bham.rules.rule.RuleDescription;
import id.bham.rules.timeline.Deadline;
import id.bham.rules.timeline.Deadlines;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Deadlines as a JSON document. Its keys are a contract: {@code schemaVersion} changes when one of them changes its meaning.
 */
public final class DeadlinesDocument {

    private DeadlinesDocument() {}

    /**
     * Writes deadlines.
     *
     * @param deadlines the deadlines
     * @return the document; the same deadlines give the same text
     */
    public static String write(Deadlines deadlines) {
        return JsonText.document(json -> {
            json.writeStringField("firstDay", deadlines.from().toString());
            json.writeStringField("lastDay", deadlines.to().toString());
            write(json, "overdue", deadlines.overdue());
            write(json, "coming", deadlines.coming());
            json.writeArrayFieldStart("nothingDue");
            for (Deadlines.NothingDue none : deadlines.nothingDue()) {
                json.writeStartObject();
                json.writeStringField("rule", none.rule().id());
                json.writeStringField("subject", none.subject().id());
                json.writeStringField("why", none.why().name());
                json.writeBooleanField("presumed", none.isPresumed());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, String name, List<Deadline> deadlines) throws IOException {
        json.writeArrayFieldStart(name);
        for (Deadline deadline : deadlines) {
            write(json, deadline);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Deadline deadline) throws IOException {
        RuleDescription rule = deadline.rule();
        json.writeStartObject();
        json.writeStringField("rule", rule.id());
        JsonText.write(json, "title", rule.title());
        json.writeStringField("subject", deadline.subject().id());
        json.writeStringField("path", deadline.place().toString());
        json.writeStringField("due", deadline.due().toString());
        JsonText.write(json, "firstDueDay", deadline.due().earliest());
        json.writeStringField("lastDueDay", deadline.lastDueDay().toString());
        json.writeBooleanField("certain", deadline.isCertain());
        JsonText.write(json, "usefulFrom", deadline.usefulFrom());
        json.writeStringField("overdueSince", deadline.overdueSince().toString());
        json.writeBooleanField("curedLate", deadline.isCuredLate());
        json.writeObjectFieldStart("arguments");
        for (Map.Entry<String, Object> argument : deadline.arguments().entrySet()) {
            if (argument.getValue() instanceof LocalizedText text) {
                JsonText.write(json, argument.getKey(), text);
            } else {
                json.writeStringField(argument.getKey(), argument.getValue().toString());
            }
        }
        json.writeEndObject();
        json.writeStringField("force", rule.force().name());
        json.writeStringField("strength", deadline.finding().strength().name());
        json.writeBooleanField("presumed", deadline.finding().isPresumed());
        json.writeStringField("citation", deadline.finding().citation());
        JsonText.writeSources(json, rule.sources());
        json.writeStringField("ifMissed", deadline.ifMissed().name());
        FindingJson.inBothLanguages(json, "message", deadline::message);
        FindingJson.inBothLanguages(json, "remedy", deadline::remedy);
        json.writeEndObject();
    }
}
