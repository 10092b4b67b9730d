package id.bham.rules.write;

import id.bham.core.knowledge.Subject;
import id.bham.rules.report.Receipt;
import id.bham.rules.rule.Outcome;
import id.bham.rules.text.Wording;
import id.bham.rules.timeline.Cause;
import id.bham.rules.timeline.ComplianceTimeline;
import id.bham.rules.timeline.OutcomeChange;
import id.bham.rules.timeline.VerdictRange;
import id.bham.rules.write.Page.Level;
import id.bham.rules.write.Page.Line;
import id.bham.rules.write.Page.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a timeline says to people, whatever its layout: the verdicts, then day by day which of them change, why, and which outcomes become
 * what.
 *
 * @param isDetailed whether each change is told by itself, and not only how many there are of each kind
 */
record TimelineOutline(
        ComplianceTimeline timeline,
        boolean isDetailed,
        Locale locale,
        ReportWording words,
        Wording wording,
        SubjectNames names,
        Page page) {

    /** From what to what something turns. */
    private record Turn<T extends Comparable<T>>(T before, T after) {

        static <T extends Comparable<T>> Comparator<Turn<T>> order() {
            return Comparator.comparing((Turn<T> turn) -> turn.before()).thenComparing(Turn::after);
        }
    }

    TimelineOutline(ComplianceTimeline timeline, boolean isDetailed, Locale locale, Page page) {
        this(
                timeline,
                isDetailed,
                locale,
                new ReportWording(locale),
                Wording.in(locale),
                new SubjectNames(timeline.subjects(), Wording.in(locale)),
                page);
    }

    void add() {
        page.add(
                Level.TITLE,
                wording.phrase("timeline.title", Map.of("days", days(timeline.firstDay(), timeline.lastDay()))));
        Receipt receipt = timeline.receipt();
        if (timeline.lastDay().isAfter(receipt.lawKnownTo())) {
            page.add(
                    Level.OPENING,
                    wording.phrase(
                            receipt.isPresuming() ? "report.presumed" : "report.beyondKnownLaw",
                            Map.of("lawKnownTo", receipt.lawKnownTo())));
        }
        Map<LocalDate, List<OutcomeChange>> byDay = new TreeMap<>();
        timeline.changes()
                .forEach(change -> byDay.computeIfAbsent(change.day(), none -> new ArrayList<>())
                        .add(change));
        if (byDay.isEmpty()) {
            page.add(Level.OPENING, wording.word("timeline.noChange"));
        }
        page.add(Level.HEADING, wording.word("summary.verdicts"));
        addPictures();
        timeline.verdicts().forEach(this::addVerdict);
        Map<LocalDate, List<String>> verdicts = verdictChanges();
        byDay.forEach((day, changes) -> addDay(day, changes, verdicts.getOrDefault(day, List.of())));
    }

    private void addPictures() {
        if (!page.hasPictures()) {
            return;
        }
        var pictures = new TimelinePictures(timeline, words, Optional.empty());
        if (timeline.subjects().size() <= TimelinePictures.MOST_ROWS) {
            page.show(pictures.verdicts(words::name, none -> Optional.empty()));
        }
        if (timeline.subjects().size() == 1) {
            page.show(pictures.rules());
        }
    }

    private String days(LocalDate firstDay, LocalDate lastDay) {
        return firstDay.equals(lastDay)
                ? wording.value(firstDay)
                : wording.phrase("fromTo", Map.of("first", firstDay, "last", lastDay));
    }

    private void addVerdict(VerdictRange range) {
        String days = days(range.firstDay(), range.lastDay());
        page.add(
                Level.REMARK,
                timeline.receipt()
                        .presumedSince()
                        .filter(day -> !day.isAfter(range.lastDay()))
                        .map(day -> day.isBefore(range.firstDay()) ? range.firstDay() : day)
                        .map(day -> wording.phrase(
                                "timeline.presumedVerdict",
                                Map.of("days", days, "verdict", range.verdict(), "day", day)))
                        .orElseGet(() ->
                                wording.phrase("timeline.verdict", Map.of("days", days, "verdict", range.verdict()))));
    }

    /** By day, what becomes of which verdicts. */
    private Map<LocalDate, List<String>> verdictChanges() {
        Map<LocalDate, Map<String, List<String>>> byDay = new TreeMap<>();
        note(wording.word("timeline.all"), timeline.verdicts(), byDay);
        if (timeline.subjects().size() > 1) {
            for (Subject subject : timeline.subjects()) {
                note(names.title(subject), timeline.verdicts(subject), byDay);
            }
        }
        Map<LocalDate, List<String>> told = new TreeMap<>();
        byDay.forEach((day, turns) -> turns.forEach((turn, whose) ->
                told.computeIfAbsent(day, none -> new ArrayList<>()).add(turn + ": " + String.join("; ", whose))));
        return told;
    }

    private void note(String about, List<VerdictRange> ranges, Map<LocalDate, Map<String, List<String>>> byDay) {
        for (int i = 1; i < ranges.size(); i++) {
            byDay.computeIfAbsent(ranges.get(i).firstDay(), none -> new LinkedHashMap<>())
                    .computeIfAbsent(
                            turn(ranges.get(i - 1).verdict(), ranges.get(i).verdict()), none -> new ArrayList<>())
                    .add(about);
        }
    }

    private String turn(Object before, Object after) {
        return wording.value(before) + " -> " + wording.value(after);
    }

    private void addDay(LocalDate day, List<OutcomeChange> changes, List<String> verdicts) {
        page.add(
                Level.HEADING,
                wording.phrase(
                        changes.size() == 1 ? "timeline.change" : "timeline.changes",
                        Map.of("day", day, "number", changes.size())));
        verdicts.forEach(turn -> remark("timeline.verdictChange", turn));
        Map<String, Set<String>> rulesByCause = new TreeMap<>();
        changes.forEach(change -> change.causes().stream()
                .map(Cause::inGeneral)
                .forEach(cause -> rulesByCause
                        .computeIfAbsent(cause.message(locale), none -> new TreeSet<>())
                        .add(words.shortId(change.after().rule().id()))));
        rulesByCause.forEach((cause, rules) -> remark("timeline.cause", cause + " " + listed(rules)));
        if (isDetailed) {
            changes.forEach(this::add);
        } else {
            addCounts(changes);
        }
    }

    private void remark(String lead, String text) {
        page.add(new Line(Level.REMARK, Tone.STRONG, wording.word(lead), text));
    }

    private static String listed(Collection<String> rules) {
        return "(" + String.join(", ", rules) + ")";
    }

    /** How many outcomes change alike, and of which rules. */
    private void addCounts(List<OutcomeChange> changes) {
        var alike = new TreeMap<Turn<Outcome>, List<String>>(Turn.order());
        for (OutcomeChange change : changes) {
            alike.computeIfAbsent(
                            new Turn<>(change.before().outcome(), change.after().outcome()), none -> new ArrayList<>())
                    .add(words.shortId(change.after().rule().id()));
        }
        alike.forEach((turn, ids) -> remark(
                "timeline.outcome",
                turn(turn.before(), turn.after()) + ": " + ids.size() + " " + listed(new TreeSet<>(ids))));
    }

    private void add(OutcomeChange change) {
        String place = change.after().place().isWhole()
                ? ""
                : ", " + wording.place(change.after().place());
        page.add(new Line(
                Level.ITEM,
                Tone.of(change.after().outcome()),
                words.shortId(change.after().rule().id()),
                names.title(change.after().subject()) + place + ": "
                        + turn(change.before().outcome(), change.after().outcome())));
        page.add(Level.DETAIL, change.after().finding().message(locale));
        change.causes().forEach(cause -> page.add(Level.DETAIL, cause.message(locale)));
    }
}
