package id.bham.rules;

import id.bham.core.knowledge.Subject;
import id.bham.rules.rule.Rule;
import java.time.LocalDate;
import java.util.List;

/** One rule asked about one subject on many days, for the sake of outcomes and horizons alone. */
final class SingleRule {

    private final ComplianceChecker checker;
    private final Rule<?> rule;
    private final Subject subject;

    SingleRule(ComplianceChecker checker, Rule<?> rule, Subject subject) {
        this.checker = checker;
        this.rule = rule;
        this.subject = subject;
    }

    Answer on(LocalDate day) {
        var law = new LawOfDay(checker.rules(), List.of(rule), day);
        var ledger = new Ledger(checker, law, List.of(subject), false);
        ledger.beginSubject();
        new Evaluation(checker.rules(), checker.waivers(), law, ledger).askOnly();
        return ledger.answer();
    }
}
