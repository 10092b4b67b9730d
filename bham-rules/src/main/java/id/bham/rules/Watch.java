package id.bham.rules;

import com.google.common.collect.ImmutableList;
import id.bham.core.knowledge.Subject;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.Rule;
import java.util.Collection;
import java.util.Collections;

/**
 * One subject that a monitor holds, and what the rules last said of it.
 *
 * @param subject the subject
 * @param rules the rules that are asked about it, sorted by id
 * @param answers what each of them said
 * @param verdict the verdict on it
 * @param horizon the epoch day before which no outcome changes
 */
record Watch(
        Subject subject, ImmutableList<Rule<?>> rules, ImmutableList<Answer> answers, Verdict verdict, int horizon) {

    static Watch of(Subject subject, ImmutableList<Rule<?>> rules, ImmutableList<Answer> answers) {
        int horizon = answers.stream().mapToInt(Answer::horizon).min().orElse(Answer.NEVER);
        Verdict verdict = firstOf(answers.stream().map(Answer::verdict).toList());
        return new Watch(subject, rules, answers, verdict, horizon);
    }

    /** The verdict on several: verdicts stand in the order in which their table is read. */
    private static Verdict firstOf(Collection<Verdict> verdicts) {
        return verdicts.isEmpty() ? Verdict.NOTHING_ASSESSED : Collections.min(verdicts);
    }

    String id() {
        return subject.id();
    }

    /** The same answers about a record that says the same. */
    Watch about(Subject equal) {
        return new Watch(equal, rules, answers, verdict, horizon);
    }
}
