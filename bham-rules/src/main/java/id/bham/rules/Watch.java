package id.bham.rules;

import com.google.common.collect.ImmutableList;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.time.Conclusions;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.Force;
import id.bham.rules.rule.Outcome;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One subject that a monitor holds, and what the rules last said of it.
 *
 * @param subject the subject
 * @param rules the rules that are asked about it
 * @param answers what each of them said
 * @param verdict the verdict on it
 * @param horizon the first day on which an outcome may be another one, as {@link Conclusions} has it
 */
record Watch(Subject subject, RulesAbout rules, ImmutableList<Answer> answers, Verdict verdict, int horizon) {

    static Watch of(Subject subject, RulesAbout rules, ImmutableList<Answer> answers) {
        var outcomes = EnumSet.noneOf(Outcome.class);
        var ofDuties = EnumSet.noneOf(Outcome.class);
        int horizon = Conclusions.NEVER;
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            outcomes.addAll(answer.outcomes());
            if (rules.rule(i).description().force() == Force.MUST) {
                ofDuties.addAll(answer.outcomes());
            }
            horizon = Math.min(horizon, answer.horizon());
        }
        return new Watch(subject, rules, answers, Verdict.on(outcomes, ofDuties), horizon);
    }

    String id() {
        return subject.id();
    }

    /** The same answers about a record that says the same. */
    Watch about(Subject equal) {
        return new Watch(equal, rules, answers, verdict, horizon);
    }

    /** Whether the same rules are asked about the same record. */
    boolean isSameQuestionAs(Watch other) {
        return rules.equals(other.rules) && subject.equals(other.subject);
    }

    String rule(int which) {
        return rules.rule(which).description().id();
    }

    /** The ids of the rules, sorted. */
    Stream<String> ruleIds() {
        return IntStream.range(0, rules.size()).mapToObj(this::rule);
    }

    /** The outcomes of a rule by their places; none if the rule is not asked. */
    Map<Pointer, Outcome> byPlace(String rule) {
        OptionalInt which = IntStream.range(0, rules.size())
                .filter(i -> rule(i).equals(rule))
                .findFirst();
        return which.isPresent() ? byPlace(which.getAsInt()) : Map.of();
    }

    /** The outcomes of one of the rules by their places, in the order in which it asked. */
    private Map<Pointer, Outcome> byPlace(int which) {
        List<Pointer> places = places(which);
        var outcomes = new LinkedHashMap<Pointer, Outcome>();
        for (int i = 0; i < places.size(); i++) {
            outcomes.put(places.get(i), answers.get(which).outcomes().get(i));
        }
        return outcomes;
    }

    /** The places to which the outcomes of one of the rules belong. */
    List<Pointer> places(int which) {
        int size = answers.get(which).outcomes().size();
        List<Pointer> asked = hasFailed(which) ? List.of() : PlacesAsked.by(rules, which, subject);
        return asked.size() == size ? asked : Collections.nCopies(size, Pointer.WHOLE);
    }

    /** Whether one of the rules failed; then it tells of no place. */
    boolean hasFailed(int which) {
        return answers.get(which).outcomes().contains(Outcome.ERROR);
    }
}
