package id.bham.rules;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.rules.report.Finding;
import id.bham.rules.rule.ElementQuestions;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** One rule asked about one subject on many days, for the sake of outcomes and horizons; what lies behind them is found later. */
final class SingleRule {

    /** Outcomes of which a finding tells more than its grounds. */
    private static final Set<Outcome> TOLD_AT_ONCE = Set.of(Outcome.WAIVED, Outcome.ERROR);

    private final ComplianceChecker checker;
    private final Rule<?> rule;
    private final Subject subject;
    private final Map<ElementQuestions<?, ?>, List<Pointer>> ofElements = new HashMap<>();

    SingleRule(ComplianceChecker checker, Rule<?> rule, Subject subject) {
        this.checker = checker;
        this.rule = rule;
        this.subject = subject;
    }

    /**
     * What the rule says on a day.
     *
     * @param places to which each of the outcomes belongs
     */
    record DayAnswer(LocalDate day, List<Pointer> places, Answer answer, Ledger ledger) {}

    DayAnswer on(LocalDate day) {
        var law = new LawOfDay(checker.rules(), List.of(rule), day);
        var ledger = new Ledger(checker, law, List.of(subject), false);
        ledger.beginSubject();
        var places = new ArrayList<Pointer>();
        new OutcomeInquiry(checker.rules(), checker.waivers(), law, ledger)
                .askOnly(inquiry -> PlacesAsked.noting(checker.rules(), inquiry, ofElements, places));
        Answer answer = ledger.answer();
        boolean isOfWhole = places.isEmpty() || answer.outcomes().contains(Outcome.ERROR);
        return new DayAnswer(day, isOfWhole ? List.of(Pointer.WHOLE) : places, answer, ledger);
    }

    /** The findings of a day; why they are so is found when it is asked for. */
    List<Finding> findings(DayAnswer said) {
        LocalDate day = said.day();
        List<Outcome> outcomes = said.answer().outcomes();
        boolean isTold = outcomes.stream().anyMatch(TOLD_AT_ONCE::contains);
        Supplier<List<Finding>> whole = Suppliers.memoize(() -> checker.assess(rule, subject, day));
        var findings = ImmutableList.<Finding>builderWithExpectedSize(outcomes.size());
        for (int i = 0; i < outcomes.size(); i++) {
            int nth = i;
            Pointer place = said.places().get(i);
            Outcome outcome = outcomes.get(i);
            Supplier<Finding> same = () -> same(whole.get(), nth, place, outcome);
            findings.add(
                    isTold
                            ? same.get()
                            : Finding.deferred(
                                    rule.description(),
                                    subject,
                                    place,
                                    outcome,
                                    Answer.day(said.ledger().until(i)),
                                    same));
        }
        return findings.build();
    }

    private Finding same(List<Finding> found, int nth, Pointer place, Outcome outcome) {
        if (nth >= found.size()
                || found.get(nth).outcome() != outcome
                || !found.get(nth).place().equals(place)) {
            throw Ledger.answeredOtherwise(rule, subject);
        }
        return found.get(nth);
    }
}
