package id.bham.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import id.bham.core.knowledge.Subject;
import id.bham.rules.rule.Rule;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Asks the rules of a checker about the subjects that a monitor holds. For use by one thread at a time. */
final class Watcher {

    private final ComplianceChecker checker;
    private final Map<Class<?>, ImmutableList<Rule<?>>> rulesByType = new HashMap<>();
    private final Interner<Answer> answers = Interners.newWeakInterner();

    Watcher(ComplianceChecker checker) {
        this.checker = checker;
    }

    /** Asks all rules about a subject. */
    Watch watch(Subject subject, LocalDate on) {
        ImmutableList<Rule<?>> rules = rulesByType.computeIfAbsent(
                subject.getClass(), type -> ImmutableList.copyOf(checker.rulesAbout(subject)));
        var said = ImmutableList.<Answer>builderWithExpectedSize(rules.size());
        rules.forEach(rule -> said.add(ask(rule, subject, on)));
        return Watch.of(subject, rules, said.build());
    }

    /** Asks again those rules of which the answer may not hold any more on a later day. */
    Watch advance(Watch watch, LocalDate on) {
        int day = Answer.epochDay(on);
        var said = ImmutableList.<Answer>builderWithExpectedSize(watch.rules().size());
        for (int i = 0; i < watch.rules().size(); i++) {
            Answer answer = watch.answers().get(i);
            said.add(answer.horizon() > day ? answer : ask(watch.rules().get(i), watch.subject(), on));
        }
        return Watch.of(watch.subject(), watch.rules(), said.build());
    }

    private Answer ask(Rule<?> rule, Subject subject, LocalDate on) {
        return answers.intern(Answer.of(checker.assess(rule, subject, on)));
    }
}
