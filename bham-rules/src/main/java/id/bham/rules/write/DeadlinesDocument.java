package id.bham.rules.write;

import com.google.common.collect.Maps;
import id.bham.core.text.LocalizedText;
import id.bham.rules.timeline.Deadline;
import id.bham.rules.timeline.Deadlines;
import java.io.IOException;
import java.util.List;

/**
 * Deadlines as a JSON document.
 * Its keys are a contract, which {@link Schema#DEADLINES} states: {@code schemaVersion} changes when one of them changes its meaning.
 */
public final class DeadlinesDocument {

    private DeadlinesDocument() {}

    /**
     * Writes deadlines.
     *
     * @param deadlines deadlines
     * @return the document; the same gives the same text
     */
    public static String write(Deadlines deadlines) {
        return Written.text(out -> write(deadlines, out));
    }

    /**
     * Writes deadlines as it goes along.
     *
     * @param deadlines deadlines
     * @param out where to; it is neither flushed nor closed
     * @throws IOException if {@code out} does not take it
     */
    public static void write(Deadlines deadlines, Appendable out) throws IOException {
        Json.document(out, json -> {
            var shared = new SharedParts();
            json.put("firstDay", deadlines.from()).put("lastDay", deadlines.to());
            write(json, "overdue", deadlines.overdue(), shared);
            write(json, "coming", deadlines.coming(), shared);
            json.objects("nothingDue", deadlines.nothingDue(), none -> {
                shared.add(none.rule());
                json.put("rule", none.rule().id()).put("subject", none.subject().id());
                json.put("why", none.why()).put("presumed", none.isPresumed());
            });
            shared.writeRules(json);
            shared.sources().write(json);
        });
    }

    private static void write(Json json, String name, List<Deadline> deadlines, SharedParts shared) {
        json.objects(name, deadlines, deadline -> {
            shared.add(deadline.rule());
            json.put("rule", deadline.rule().id())
                    .put("subject", deadline.subject().id());
            json.put("path", deadline.place());
            json.put("due", deadline.due()).put("firstDueDay", deadline.due().earliest());
            json.put("lastDueDay", deadline.lastDueDay()).put("certain", deadline.isCertain());
            json.put("usefulFrom", deadline.usefulFrom()).put("overdueSince", deadline.overdueSince());
            json.put("curedLate", deadline.isCuredLate());
            json.put(
                    "arguments",
                    Maps.transformValues(
                            deadline.arguments(), value -> value instanceof LocalizedText ? value : value.toString()));
            json.put("strength", deadline.finding().strength());
            json.put("presumed", deadline.finding().isPresumed());
            json.put("ifMissed", deadline.ifMissed());
            json.text("message", deadline::message).text("remedy", deadline::remedy);
        });
    }
}
