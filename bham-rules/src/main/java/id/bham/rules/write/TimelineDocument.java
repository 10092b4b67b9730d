package id.bham.rules.write;

import com.google.common.collect.ImmutableList;
import id.bham.rules.timeline.Cause;
import id.bham.rules.timeline.ComplianceTimeline;
import id.bham.rules.timeline.VerdictRange;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/**
 * A timeline as a JSON document.
 * Its keys are a contract, which {@link Schema#TIMELINE} states: {@code schemaVersion} changes when one of them changes its meaning.
 */
public final class TimelineDocument {

    private TimelineDocument() {}

    /**
     * Writes a timeline.
     *
     * @param timeline the timeline
     * @return the document; the same gives the same text
     */
    public static String write(ComplianceTimeline timeline) {
        return Written.text(out -> write(timeline, out));
    }

    /**
     * Writes a timeline as it goes along.
     *
     * @param timeline the timeline
     * @param out where to; it is neither flushed nor closed
     * @throws IOException if {@code out} does not take it
     */
    public static void write(ComplianceTimeline timeline, Appendable out) throws IOException {
        Json.document(out, json -> {
            var shared = new SharedParts();
            writeDays(json, timeline.firstDay(), timeline.lastDay());
            json.put("presumedSince", timeline.receipt().presumedSince());
            writeVerdicts(json, timeline.verdicts());
            json.objects("subjects", timeline.subjects(), subject -> {
                json.put("id", subject.id()).put("kind", subject.kind());
                writeVerdicts(json, timeline.verdicts(subject));
            });
            json.objects("outcomes", ImmutableList.copyOf(timeline), outcomes -> {
                shared.add(outcomes.rule());
                json.put("rule", outcomes.rule().id());
                json.put("subject", outcomes.subject().id()).put("path", outcomes.place());
                json.objects("ranges", outcomes.ranges(), range -> {
                    writeDays(json, range.firstDay(), range.lastDay());
                    json.put("outcome", range.outcome());
                    writeCauses(json, range.causes());
                });
            });
            ReceiptJson.write(json, timeline.receipt(), shared);
            shared.writeRules(json);
            shared.sources().write(json);
        });
    }

    private static void writeDays(Json json, LocalDate firstDay, LocalDate lastDay) {
        json.put("firstDay", firstDay).put("lastDay", lastDay);
    }

    private static void writeVerdicts(Json json, List<VerdictRange> ranges) {
        json.objects("verdicts", ranges, range -> {
            writeDays(json, range.firstDay(), range.lastDay());
            json.put("verdict", range.verdict());
            writeCauses(json, range.causes());
        });
    }

    private static void writeCauses(Json json, List<Cause> causes) {
        json.objects(
                "causes",
                causes,
                cause -> json.put("kind", cause.kind())
                        .put("day", cause.day())
                        .putIfAny("parameter", cause.parameter())
                        .put("paths", cause.places())
                        .text("message", cause::message));
    }
}
