package id.bham.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.Governance;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameters;
import id.bham.core.time.AsOf;
import id.bham.rules.catalogue.RuleCatalogue;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Rule;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One record on the days on which the law changed. */
class ErasTest {

    private static final LocalDate PERPRES = LocalDate.of(2023, 9, 26);
    private static final LocalDate AFTER_FIRST_PERIOD = LocalDate.of(2026, 1, 1);
    private static final Governance NATION = InOrder.nation();

    private static Map<String, Outcome> outcomes(LocalDate day) {
        var outcomes = new TreeMap<String, Outcome>();
        for (Finding finding : Compliance.check(NATION, day).findings()) {
            outcomes.put(finding.subject().id() + " " + finding.rule().id() + finding.place(), finding.outcome());
        }
        return outcomes;
    }

    /** The rules of which some outcome differs between a day and the day before. */
    private static Set<String> changedOn(LocalDate day) {
        Map<String, Outcome> before = outcomes(day.minusDays(1));
        return outcomes(day).entrySet().stream()
                .filter(outcome -> before.get(outcome.getKey()) != outcome.getValue())
                .map(outcome -> outcome.getKey().replaceAll(".* ", "").replaceAll("/.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The checked rules that stand on one of two neighbouring days alone. */
    private static Set<String> thatComeOrGoOn(LocalDate day) {
        return RuleCatalogue.standard().rules().stream()
                .filter(rule -> rule.description().keptByModel().isEmpty())
                .filter(rule -> stands(rule, day) != stands(rule, day.minusDays(1)))
                .map(rule -> rule.description().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean stands(Rule<?> rule, LocalDate day) {
        boolean isSet = rule.description()
                .parameter()
                .filter(parameter -> !parameter.equals(Parameters.REPORT_WINDOW))
                .map(parameter -> RuleSets.stranas()
                        .corpus()
                        .values(parameter)
                        .on(AsOf.on(day))
                        .isPresent())
                .orElse(true);
        return isSet
                && LegalCorpus.standard()
                        .stands(rule.description().inForce(), AsOf.on(day))
                        .isTrue();
    }

    @Test
    void exactlyTheRulesOfThePerpresCameWithIt() {
        assertEquals(
                thatComeOrGoOn(PERPRES),
                changedOn(PERPRES),
                "a rule that comes with the Perpres is asked of the nation in order: what it reads wants a place in"
                        + " fixtures/InOrder.java");
        assertEquals(
                48,
                thatComeOrGoOn(PERPRES).size(),
                "rules came or went: how many came with the Perpres stands in ErasTest.java");
    }

    @Test
    void nothingEndsWithTheFirstActionPeriodButTheTermsOfTheMembers() {
        assertEquals(Set.of(), thatComeOrGoOn(AFTER_FIRST_PERIOD));
        assertEquals(
                Set.of("BHAM-GTD-010", "BHAM-GTD-016", "BHAM-GTN-005", "BHAM-GTN-010", "BHAM-PKJ-003"),
                changedOn(AFTER_FIRST_PERIOD),
                "which rules ask for terms that end with the first action period stands in ErasTest.java");
    }

    @Test
    void theReceiptSaysWithWhichDayTheLastActionPeriodEnded() {
        assertEquals(Optional.empty(), endedOn(AFTER_FIRST_PERIOD.minusDays(1)));
        assertEquals(Optional.of(AFTER_FIRST_PERIOD.minusDays(1)), endedOn(AFTER_FIRST_PERIOD));
        assertEquals(Optional.of(AFTER_FIRST_PERIOD.minusDays(1)), endedOn(LocalDate.of(2026, 6, 1)));
    }

    private static Optional<LocalDate> endedOn(LocalDate day) {
        ComplianceReport report = Compliance.check(NATION, day);
        assertEquals(LegalCorpus.standard().knownTo(), report.receipt().lawKnownTo());
        return report.receipt().actionPeriodEndedOn();
    }
}
