package id.bham.rules;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import id.bham.core.knowledge.Subject;
import id.bham.rules.report.Finding;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** One rule asked about one subject on many days, for the sake of outcomes and horizons; what lies behind them is found later. */
final class SingleRule {

    /** Outcomes of which a finding tells more than its grounds. */
    private static final Set<Outcome> TOLD_AT_ONCE = Set.of(Outcome.WAIVED, Outcome.ERROR);

    private final ComplianceChecker checker;
    private final Rule<?> rule;
    private final Subject subject;

    SingleRule(ComplianceChecker checker, Rule<?> rule, Subject subject) {
        this.checker = checker;
        this.rule = rule;
        this.subject = subject;
    }

    /** What the rule says on a day. */
    record Said(LocalDate day, Answer answer, Ledger ledger) {}

    Said on(LocalDate day) {
        var law = new LawOfDay(checker.rules(), List.of(rule), day);
        var ledger = new Ledger(checker, law, List.of(subject), false);
        ledger.beginSubject();
        new Evaluation(checker.rules(), checker.waivers(), law, ledger).askOnly();
        return new Said(day, ledger.answer(), ledger);
    }

    /** The findings of a day. */
    List<Finding> findings(Said said) {
        return checker.assess(rule, subject, said.day());
    }

    /** The findings of a day, about the same places as those of another one; why they are so is found when it is asked for. */
    List<Finding> findings(Said said, List<Finding> ofOtherDay) {
        List<Outcome> outcomes = said.answer().outcomes();
        if (outcomes.size() != ofOtherDay.size()
                || outcomes.stream().anyMatch(TOLD_AT_ONCE::contains)
                || ofOtherDay.get(0).outcome() == Outcome.ERROR) {
            return findings(said);
        }
        Supplier<List<Finding>> whole = Suppliers.memoize(() -> findings(said));
        var findings = ImmutableList.<Finding>builderWithExpectedSize(outcomes.size());
        for (int i = 0; i < outcomes.size(); i++) {
            int nth = i;
            findings.add(Finding.later(
                    rule.description(),
                    subject,
                    ofOtherDay.get(i).place(),
                    outcomes.get(i),
                    Answer.day(said.ledger().until(i)),
                    () -> whole.get().get(nth)));
        }
        return findings.build();
    }
}
