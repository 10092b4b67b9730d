package id.bham.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import id.bham.core.knowledge.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;

/** Asks the rules of a checker about the subjects that a monitor holds. For use by one thread at a time. */
final class Watcher {

    private final ComplianceChecker checker;
    private final Interner<Answer> answers = Interners.newWeakInterner();
    private LawOfDay law;

    Watcher(ComplianceChecker checker, LocalDate on) {
        this.checker = checker;
        this.law = new LawOfDay(checker.rules(), on);
    }

    /** Turns to another day. */
    void turnTo(LocalDate on) {
        if (!on.equals(law.day())) {
            law = new LawOfDay(checker.rules(), on);
        }
    }

    /** Asks all rules about a subject. */
    Watch watch(Subject subject) {
        RulesAbout rules = checker.rulesAbout(subject.getClass());
        Asking asking = new Asking(subject, rules);
        return watch(subject, rules, asking::answer);
    }

    /** Asks again those rules of which the answer may not hold any more on a later day. */
    Watch advance(Watch watch) {
        int day = Answer.epochDay(law.day());
        Asking asking = new Asking(watch.subject(), watch.rules());
        return watch(watch.subject(), watch.rules(), which -> {
            Answer answer = watch.answers().get(which);
            return answer.horizon() > day ? answer : asking.answer(which);
        });
    }

    private static Watch watch(Subject subject, RulesAbout rules, IntFunction<Answer> answer) {
        var said = ImmutableList.<Answer>builderWithExpectedSize(rules.size());
        for (int i = 0; i < rules.size(); i++) {
            said.add(answer.apply(i));
        }
        return Watch.of(subject, rules, said.build());
    }

    /** Rules asked one by one about a subject. */
    private final class Asking {
        private final RulesAbout rules;
        private final Ledger ledger;
        private final OutcomeInquiry inquiry;

        Asking(Subject subject, RulesAbout rules) {
            this.rules = rules;
            this.ledger = new Ledger(checker, law, List.of(subject), false);
            this.inquiry = new OutcomeInquiry(checker.rules(), checker.waivers(), law, ledger);
            ledger.beginSubject();
        }

        Answer answer(int which) {
            inquiry.ask(rules, which);
            return answers.intern(ledger.answer());
        }
    }
}
