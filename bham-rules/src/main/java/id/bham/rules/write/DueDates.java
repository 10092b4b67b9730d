package id.bham.rules.write;

import com.google.common.collect.ImmutableList;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.time.PartialDate;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.rule.Force;
import id.bham.rules.rule.RuleDescription;
import id.bham.rules.timeline.Deadline;
import id.bham.rules.timeline.Deadlines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is due, or was, on one day by one rule (jatuh tempo), of whomever.
 *
 * @param rule the rule
 * @param due the last good day, as far as it is known
 * @param subjects whose duty it is, each once
 * @param places the elements that it is about, each once; none if it is about the whole
 */
record DueDates(RuleDescription rule, PartialDate due, List<Subject> subjects, List<Pointer> places) {

    private static final Comparator<DueDates> ORDER = Comparator.<DueDates, Force>comparing(
                    due -> due.rule().force())
            .thenComparing(due -> lastDay(due.due()))
            .thenComparing(due -> due.rule().id());

    DueDates {
        subjects = ImmutableList.copyOf(subjects);
        places = ImmutableList.copyOf(places);
    }

    /** The last day that can be the last good one; as if it were known, if it is not. */
    PartialDate lastDay() {
        return due.latest().map(PartialDate::of).orElse(due);
    }

    /** One thing that is due. */
    private record Due(RuleDescription rule, PartialDate due, Subject subject, Pointer place) {
        Object alike() {
            return List.of(rule.id(), due);
        }
    }

    private static LocalDate lastDay(PartialDate due) {
        return due.latest().orElse(LocalDate.MAX);
    }

    /** What was due before the check date and is or may be lacking: what must be done first, then by day. */
    static List<DueDates> overdue(Optional<Deadlines> deadlines) {
        return alike(deadlines.stream().flatMap(of -> of.overdue().stream()).map(DueDates::of));
    }

    /** What is coming: what must be done first, then by day. A report by itself tells of the terms that still run. */
    static List<DueDates> coming(ComplianceReport report, Optional<Deadlines> deadlines) {
        return alike(
                deadlines.isPresent()
                        ? deadlines.stream().flatMap(of -> of.coming().stream()).map(DueDates::of)
                        : report.findings().stream().flatMap(finding -> running(finding).stream()));
    }

    /** The day on which the first thing is due, or was, of each subject, by its kind and id. */
    static Map<List<String>, PartialDate> first(List<DueDates> all) {
        var first = new HashMap<List<String>, PartialDate>();
        for (DueDates due : all) {
            for (Subject subject : due.subjects()) {
                first.merge(
                        key(subject), due.due(), (one, other) -> lastDay(one).isAfter(lastDay(other)) ? other : one);
            }
        }
        return first;
    }

    /** How many things are due, or were, of each subject, by its kind and id. */
    static Map<List<String>, Integer> count(List<DueDates> all) {
        var counts = new HashMap<List<String>, Integer>();
        all.forEach(due -> due.subjects().forEach(subject -> counts.merge(key(subject), 1, Integer::sum)));
        return counts;
    }

    /** What tells a subject from the others of a report. */
    static List<String> key(Subject subject) {
        return List.of(subject.kind(), subject.id());
    }

    private static Due of(Deadline deadline) {
        return new Due(deadline.rule(), deadline.due(), deadline.subject(), deadline.place());
    }

    private static Optional<Due> running(Finding finding) {
        return finding.dueBy().map(due -> new Due(finding.rule(), due, finding.subject(), finding.place()));
    }

    private static List<DueDates> alike(Stream<Due> all) {
        var alike = new LinkedHashMap<Object, List<Due>>();
        all.forEach(due ->
                alike.computeIfAbsent(due.alike(), none -> new ArrayList<>()).add(due));
        return alike.values().stream().map(DueDates::of).sorted(ORDER).toList();
    }

    private static DueDates of(List<Due> alike) {
        Due first = alike.get(0);
        Map<List<String>, Subject> subjects = new LinkedHashMap<>();
        alike.forEach(due -> subjects.put(key(due.subject()), due.subject()));
        return new DueDates(
                first.rule(),
                first.due(),
                List.copyOf(subjects.values()),
                alike.stream()
                        .map(Due::place)
                        .filter(place -> !place.isWhole())
                        .distinct()
                        .toList());
    }
}
