package id.bham.examples.cli;

import id.bham.core.knowledge.Subject;
import id.bham.core.text.LocalizedText;
import id.bham.rules.rule.Outcome;
import id.bham.rules.text.Wording;
import id.bham.rules.timeline.Cause;
import id.bham.rules.timeline.ComplianceTimeline;
import id.bham.rules.timeline.OutcomeChange;
import id.bham.rules.timeline.VerdictRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A timeline as text for people: the verdicts, then day by day what changes and why. */
final class TimelineText {

    private final Locale locale;
    private final Wording wording;
    private final boolean isDetailed;
    private final StringBuilder text = new StringBuilder();

    private TimelineText(Locale locale, boolean isDetailed) {
        this.locale = locale;
        this.wording = Wording.in(locale);
        this.isDetailed = isDetailed;
    }

    /** The text; every change by itself if details are wanted, else how many there are of each kind. */
    static String of(ComplianceTimeline timeline, Locale locale, boolean isDetailed) {
        var written = new TimelineText(locale, isDetailed);
        written.write(timeline);
        return written.text.toString();
    }

    private String say(String indonesian, String english) {
        return new LocalizedText(indonesian, english).in(locale);
    }

    private void line(int indent, String line) {
        text.append("  ".repeat(indent)).append(line).append('\n');
    }

    private String days(LocalDate firstDay, LocalDate lastDay) {
        return firstDay.equals(lastDay)
                ? wording.value(firstDay)
                : wording.phrase("fromTo", Map.of("first", firstDay, "last", lastDay));
    }

    private void write(ComplianceTimeline timeline) {
        line(0, say("Lini masa ", "Timeline ") + days(timeline.firstDay(), timeline.lastDay()));
        if (timeline.lastDay().isAfter(timeline.receipt().lawKnownTo())) {
            line(
                    0,
                    wording.phrase(
                            timeline.receipt().isPresuming() ? "report.presumed" : "report.beyondKnownLaw",
                            Map.of("lawKnownTo", timeline.receipt().lawKnownTo())));
        }
        line(0, "");
        line(0, say("Kesimpulan", "Verdicts"));
        for (VerdictRange range : timeline.verdicts()) {
            line(
                    1,
                    days(range.firstDay(), range.lastDay()) + ": " + wording.value(range.verdict())
                            + presumed(range, timeline));
        }
        Map<LocalDate, List<OutcomeChange>> byDay = new TreeMap<>();
        for (OutcomeChange change : timeline.changes()) {
            byDay.computeIfAbsent(change.day(), none -> new ArrayList<>()).add(change);
        }
        Map<LocalDate, List<String>> verdicts = verdictChanges(timeline);
        byDay.forEach((day, changes) -> writeDay(day, changes, verdicts.getOrDefault(day, List.of())));
        if (byDay.isEmpty()) {
            line(0, "");
            line(0, say("Tidak ada yang berubah.", "Nothing changes."));
        }
    }

    /** Since when a verdict is presumed, if it is on any of its days. */
    private String presumed(VerdictRange range, ComplianceTimeline timeline) {
        return timeline.receipt()
                .presumedSince()
                .filter(day -> !day.isAfter(range.lastDay()))
                .map(day -> day.isBefore(range.firstDay()) ? range.firstDay() : day)
                .map(day -> say(" (anggapan sejak ", " (presumed since ") + wording.value(day) + ")")
                .orElse("");
    }

    private Map<LocalDate, List<String>> verdictChanges(ComplianceTimeline timeline) {
        Map<LocalDate, List<String>> changes = new TreeMap<>();
        note(say("seluruhnya", "all"), timeline.verdicts(), changes);
        if (timeline.subjects().size() > 1) {
            for (Subject subject : timeline.subjects()) {
                note(wording.value(subject.id()), timeline.verdicts(subject), changes);
            }
        }
        return changes;
    }

    private void note(String about, List<VerdictRange> ranges, Map<LocalDate, List<String>> changes) {
        for (int i = 1; i < ranges.size(); i++) {
            changes.computeIfAbsent(ranges.get(i).firstDay(), none -> new ArrayList<>())
                    .add(about + ": "
                            + turn(ranges.get(i - 1).verdict(), ranges.get(i).verdict()));
        }
    }

    private String turn(Object before, Object after) {
        return wording.value(before) + " -> " + wording.value(after);
    }

    private void writeDay(LocalDate day, List<OutcomeChange> changes, List<String> verdicts) {
        line(0, "");
        line(0, wording.value(day) + say(": perubahan ", ": changes ") + changes.size());
        if (!verdicts.isEmpty()) {
            line(1, say("Kesimpulan", "Verdict"));
            verdicts.forEach(verdict -> line(2, verdict));
        }
        line(1, say("Sebab", "Why"));
        Map<String, Set<String>> rulesByCause = new TreeMap<>();
        changes.forEach(change -> change.causes().stream()
                .map(Cause::inGeneral)
                .forEach(cause -> rulesByCause
                        .computeIfAbsent(cause.message(locale), none -> new TreeSet<>())
                        .add(change.after().rule().id())));
        rulesByCause.forEach((cause, rules) -> line(2, cause + " " + listed(rules)));
        line(1, say("Hasil", "Outcomes"));
        if (isDetailed) {
            changes.forEach(this::writeChange);
        } else {
            writeCounts(changes);
        }
    }

    private static String listed(Collection<String> rules) {
        return "(" + String.join(", ", rules) + ")";
    }

    /** How many outcomes change alike, and of which rules. */
    private void writeCounts(List<OutcomeChange> changes) {
        var alike = new TreeMap<List<Outcome>, List<String>>(
                Comparator.comparing((List<Outcome> turn) -> turn.get(0)).thenComparing(turn -> turn.get(1)));
        for (OutcomeChange change : changes) {
            alike.computeIfAbsent(
                            List.of(change.before().outcome(), change.after().outcome()), none -> new ArrayList<>())
                    .add(change.after().rule().id());
        }
        alike.forEach((turn, ids) ->
                line(2, turn(turn.get(0), turn.get(1)) + ": " + ids.size() + " " + listed(new TreeSet<>(ids))));
    }

    private void writeChange(OutcomeChange change) {
        String place = change.after().place().isWhole()
                ? ""
                : ", " + wording.place(change.after().place());
        line(
                2,
                change.after().rule().id() + " "
                        + wording.value(change.after().subject().id()) + place + ": "
                        + turn(change.before().outcome(), change.after().outcome()));
        line(3, change.after().finding().message(locale));
        change.causes().forEach(cause -> line(3, cause.message(locale)));
    }
}
