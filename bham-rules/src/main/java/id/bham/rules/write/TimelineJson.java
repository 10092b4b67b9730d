package id.bham.rules.write;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import id.bham.core.text.LocalizedText;
import id.bham.rules.timeline.Cause;
import id.bham.rules.timeline.ComplianceTimeline;
import id.bham.rules.timeline.Deadline;
import id.bham.rules.timeline.Deadlines;
import id.bham.rules.timeline.VerdictRange;
import java.time.LocalDate;
import java.util.List;

/** The members of timelines and of deadlines. */
final class TimelineJson {

    private TimelineJson() {}

    static void write(Json json, ComplianceTimeline timeline) {
        var parts = new JsonParts(json);
        writeDays(json, timeline.firstDay(), timeline.lastDay());
        json.put("presumedSince", timeline.receipt().presumedSince());
        writeVerdicts(json, timeline.verdicts());
        json.objects("subjects", timeline.subjects(), subject -> {
            json.put("id", subject.id()).put("kind", subject.kind());
            writeVerdicts(json, timeline.verdicts(subject));
        });
        json.objects("outcomes", ImmutableList.copyOf(timeline), outcomes -> {
            json.put("rule", parts.reference(outcomes.rule()));
            json.put("subject", outcomes.subject().id()).put("path", outcomes.place());
            json.objects("ranges", outcomes.ranges(), range -> {
                writeDays(json, range.firstDay(), range.lastDay());
                json.put("outcome", range.outcome());
                writeCauses(json, range.causes());
            });
        });
        parts.write(timeline.receipt());
        parts.writeRules();
        parts.writeSources();
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

    static void write(Json json, Deadlines deadlines) {
        var parts = new JsonParts(json);
        writeDays(json, deadlines.from(), deadlines.to());
        json.objects("overdue", deadlines.overdue(), deadline -> write(json, deadline, parts));
        json.objects("coming", deadlines.coming(), deadline -> write(json, deadline, parts));
        json.objects(
                "nothingDue",
                deadlines.nothingDue(),
                none -> json.put("rule", parts.reference(none.rule()))
                        .put("subject", none.subject().id())
                        .put("why", none.why())
                        .put("presumed", none.isPresumed()));
        parts.writeRules();
        parts.writeSources();
    }

    private static void write(Json json, Deadline deadline, JsonParts parts) {
        json.put("rule", parts.reference(deadline.rule()));
        json.put("subject", deadline.subject().id()).put("path", deadline.place());
        json.put("due", deadline.due()).put("firstDueDay", deadline.due().earliest());
        json.put("lastDueDay", deadline.lastDueDay()).put("certain", deadline.isCertain());
        json.put("usefulFrom", deadline.usefulFrom()).put("overdueSince", deadline.overdueSince());
        json.put("curedLate", deadline.isCuredLate());
        json.put(
                "arguments",
                Maps.transformValues(
                        deadline.arguments(), value -> value instanceof LocalizedText ? value : value.toString()));
        json.put("strength", deadline.finding().strength());
        json.put("presumed", deadline.finding().isPresumed()).put("ifMissed", deadline.ifMissed());
        json.text("message", deadline::message).text("remedy", deadline::remedy);
    }
}
