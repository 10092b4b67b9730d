package id.bham.rules;

import com.google.common.collect.ImmutableList;
import id.bham.core.knowledge.Pointer;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became different in a monitor with one call (perubahan kepatuhan).
 *
 * @param from the check date before
 * @param on the check date after
 * @param before the verdict on all subjects before
 * @param after the verdict on all subjects after
 * @param subjects the subjects that came or went, or of which an outcome is another; sorted by id
 */
public record ComplianceChange(
        LocalDate from, LocalDate on, Verdict before, Verdict after, List<SubjectChange> subjects) {

    /**
     * What became different in a monitor.
     *
     * @param from the check date before
     * @param on the check date after
     * @param before the verdict on all subjects before
     * @param after the verdict on all subjects after
     * @param subjects the subjects that came or went, or of which an outcome is another; sorted by id
     */
    public ComplianceChange(LocalDate from, LocalDate on, Verdict before, Verdict after, List<SubjectChange> subjects) {
        this.from = from;
        this.on = on;
        this.before = before;
        this.after = after;
        this.subjects = ImmutableList.copyOf(subjects);
    }

    /**
     * Whether nothing became different but, perhaps, the check date.
     *
     * @return true if no subject came or went, and every outcome is what it was
     */
    public boolean isEmpty() {
        return subjects.isEmpty();
    }

    /**
     * What became different of one subject.
     *
     * @param id the id of the subject
     * @param before the verdict on it before; empty if it came
     * @param after the verdict on it after; empty if it went
     * @param findings the findings that are others, sorted by rule, then as the rule gives them
     */
    public record SubjectChange(
            String id, Optional<Verdict> before, Optional<Verdict> after, List<FindingChange> findings) {

        /**
         * What became different of one subject.
         *
         * @param id the id of the subject
         * @param before the verdict on it before; empty if it came
         * @param after the verdict on it after; empty if it went
         * @param findings the findings that are others, sorted by rule, then as the rule gives them
         */
        public SubjectChange(
                String id, Optional<Verdict> before, Optional<Verdict> after, List<FindingChange> findings) {
            this.id = id;
            this.before = before;
            this.after = after;
            this.findings = ImmutableList.copyOf(findings);
        }

        /** What became different between two watches of one subject; empty if nothing did. */
        static Optional<SubjectChange> between(Optional<Watch> before, Optional<Watch> after) {
            List<FindingChange> findings = FindingChange.between(before, after);
            boolean isSame = before.isPresent() == after.isPresent() && findings.isEmpty();
            return before.or(() -> after)
                    .filter(any -> !isSame)
                    .map(any -> new SubjectChange(
                            any.id(), before.map(Watch::verdict), after.map(Watch::verdict), findings));
        }
    }

    /**
     * What became different of one finding.
     *
     * @param rule the id of the rule
     * @param place the element of the subject, or the whole
     * @param before the outcome before; empty if the rule said nothing about that place
     * @param after the outcome after; empty if the rule says nothing about that place any more
     */
    public record FindingChange(String rule, Pointer place, Optional<Outcome> before, Optional<Outcome> after) {

        private static List<FindingChange> between(Optional<Watch> before, Optional<Watch> after) {
            var changes = new ArrayList<FindingChange>();
            if (before.isPresent() && after.isPresent() && before.get().isSameQuestionAs(after.get())) {
                for (int i = 0; i < after.get().rules().size(); i++) {
                    addIfOther(changes, before.get(), after.get(), i);
                }
            } else {
                Stream.of(before, after)
                        .flatMap(watch -> watch.stream().flatMap(Watch::ruleIds))
                        .sorted()
                        .distinct()
                        .forEach(rule -> addAll(changes, rule, byPlace(before, rule), byPlace(after, rule)));
            }
            return changes;
        }

        /** What became different of one rule that was asked about the same places, unless it failed. */
        private static void addIfOther(List<FindingChange> changes, Watch before, Watch after, int which) {
            List<Outcome> old = before.answers().get(which).outcomes();
            List<Outcome> current = after.answers().get(which).outcomes();
            if (old.equals(current)) {
                return;
            }
            String rule = after.rule(which);
            if (before.hasFailed(which) || after.hasFailed(which) || old.size() != current.size()) {
                addAll(changes, rule, before.byPlace(rule), after.byPlace(rule));
                return;
            }
            List<Pointer> places = after.places(which);
            for (int i = 0; i < places.size(); i++) {
                if (old.get(i) != current.get(i)) {
                    changes.add(new FindingChange(
                            rule, places.get(i), Optional.of(old.get(i)), Optional.of(current.get(i))));
                }
            }
        }

        private static Map<Pointer, Outcome> byPlace(Optional<Watch> watch, String rule) {
            return watch.map(present -> present.byPlace(rule)).orElse(Map.of());
        }

        private static void addAll(
                List<FindingChange> changes, String rule, Map<Pointer, Outcome> old, Map<Pointer, Outcome> current) {
            Stream.concat(current.keySet().stream(), old.keySet().stream())
                    .distinct()
                    .map(place -> new FindingChange(
                            rule, place, Optional.ofNullable(old.get(place)), Optional.ofNullable(current.get(place))))
                    .filter(change -> !change.before().equals(change.after()))
                    .forEach(changes::add);
        }
    }
}
