package id.bham.rules.engine.watch;

import com.google.common.collect.Lists;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.rules.engine.Answer;
import id.bham.rules.monitor.ComplianceChange;
import id.bham.rules.monitor.ComplianceChange.FindingChange;
import id.bham.rules.monitor.ComplianceChange.SubjectChange;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds what became different between two states of a monitor. Rules that say something else are looked at again, for their places. */
final class Changes {

    private Changes() {}

    /** The change between states of which it is known which subjects changed. */
    static ComplianceChange between(WatchedState before, WatchedState after, List<SubjectChange> subjects) {
        return new ComplianceChange(before.on(), after.on(), before.verdict(), after.verdict(), subjects);
    }

    /** The change between any two states. */
    static ComplianceChange between(WatchedState before, WatchedState after) {
        var ids = new TreeSet<String>();
        Stream.concat(before.subjects(), after.subjects()).map(Subject::id).forEach(ids::add);
        List<SubjectChange> subjects = ids.stream()
                .flatMap(
                        id -> between(before.watches().find(id), after.watches().find(id)).stream())
                .toList();
        return between(before, after, subjects);
    }

    /** What became different between two watches of one subject; empty if nothing did. */
    static Optional<SubjectChange> between(Optional<Watch> before, Optional<Watch> after) {
        if (before.isPresent() && after.isPresent() && saysTheSame(before.get(), after.get())) {
            return Optional.empty();
        }
        List<FindingChange> findings = findings(before, after);
        if (findings.isEmpty() && before.isPresent() == after.isPresent()) {
            return Optional.empty();
        }
        return before.or(() -> after)
                .map(any ->
                        new SubjectChange(any.id(), before.map(Watch::verdict), after.map(Watch::verdict), findings));
    }

    @SuppressWarnings("ReferenceEquality") // one set of rules is one object
    private static boolean saysTheSame(Watch before, Watch after) {
        return before.book() == after.book()
                && before.subject().equals(after.subject())
                && Lists.transform(before.answers(), Answer::outcomes)
                        .equals(Lists.transform(after.answers(), Answer::outcomes));
    }

    private static List<FindingChange> findings(Optional<Watch> before, Optional<Watch> after) {
        boolean isSameRecord = before.map(Watch::subject).equals(after.map(Watch::subject));
        Map<String, Said> old = said(before);
        Map<String, Said> current = said(after);
        var rules = new TreeSet<>(old.keySet());
        rules.addAll(current.keySet());
        var changes = new ArrayList<FindingChange>();
        for (String rule : rules) {
            Optional<Said> then = Optional.ofNullable(old.get(rule));
            Optional<Said> now = Optional.ofNullable(current.get(rule));
            if (!isSameRecord || !then.map(Said::outcomes).equals(now.map(Said::outcomes))) {
                addAll(changes, rule, byPlace(then), byPlace(now));
            }
        }
        return changes;
    }

    /** What a rule said of a subject. */
    private record Said(Watch watch, Rule<?> rule, Answer answer) {

        List<Outcome> outcomes() {
            return answer.outcomes();
        }

        /** The outcomes by their places, in the order in which it asked. A rule that fails tells of no place. */
        Map<Pointer, Outcome> byPlace() {
            List<Outcome> said = outcomes();
            boolean isOfWhole = said.contains(Outcome.ERROR);
            List<Pointer> places = isOfWhole ? List.of() : watch.book().places(rule, watch.subject());
            var outcomes = new LinkedHashMap<Pointer, Outcome>();
            for (int i = 0; i < said.size(); i++) {
                outcomes.put(i < places.size() ? places.get(i) : Pointer.WHOLE, said.get(i));
            }
            return outcomes;
        }
    }

    private static Map<String, Said> said(Optional<Watch> watch) {
        var said = new HashMap<String, Said>();
        watch.ifPresent(present -> {
            List<Rule<?>> rules = present.rules();
            for (int i = 0; i < rules.size(); i++) {
                Rule<?> rule = rules.get(i);
                said.put(
                        rule.description().id(),
                        new Said(present, rule, present.answers().get(i)));
            }
        });
        return said;
    }

    private static Map<Pointer, Outcome> byPlace(Optional<Said> said) {
        return said.map(Said::byPlace).orElse(Map.of());
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
