package id.bham.rules.engine.watch;

import com.google.common.collect.ImmutableList;
import id.bham.core.knowledge.Subject;
import id.bham.rules.engine.Answer;
import id.bham.rules.engine.RuleBook;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.Force;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Rule;
import java.util.EnumSet;
import java.util.List;

/**
 * One subject that a monitor holds, and what the rules last said of it.
 *
 * @param subject the subject
 * @param book the rules that are asked
 * @param answers what each of those said that are asked about it
 * @param verdict the verdict on it
 * @param horizon the first day on which an outcome may be another one, as {@link Answer} has it
 */
record Watch(Subject subject, RuleBook book, ImmutableList<Answer> answers, Verdict verdict, int horizon) {

    static Watch of(Subject subject, RuleBook book, ImmutableList<Answer> answers) {
        var outcomes = EnumSet.noneOf(Outcome.class);
        var ofDuties = EnumSet.noneOf(Outcome.class);
        int horizon = Answer.NEVER;
        List<Rule<?>> rules = book.about(subject);
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            outcomes.addAll(answer.outcomes());
            if (rules.get(i).description().force() == Force.MUST) {
                ofDuties.addAll(answer.outcomes());
            }
            horizon = Math.min(horizon, answer.horizon());
        }
        return new Watch(subject, book, answers, Verdict.on(outcomes, ofDuties), horizon);
    }

    String id() {
        return subject.id();
    }

    /** The same answers about a record that says the same. */
    Watch about(Subject equal) {
        return new Watch(equal, book, answers, verdict, horizon);
    }

    /** The rules that are asked about it, sorted by id. */
    List<Rule<?>> rules() {
        return book.about(subject);
    }
}
