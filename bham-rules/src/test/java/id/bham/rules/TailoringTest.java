package id.bham.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Source;
import id.bham.core.law.Amendment;
import id.bham.core.law.DatedValues;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameter;
import id.bham.core.law.Parameters;
import id.bham.core.law.Strength;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.catalogue.RuleCatalogue;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.RuleDraft;
import id.bham.rules.report.Change;
import id.bham.rules.rule.Force;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Rule;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TailoringTest {

    private static final RuleSet STRANAS = RuleSets.stranas();
    private static final Source LAW = Source.builder().id("law").title("A law").build();

    private static Rule<?> rule(String id) {
        return RuleDraft.of(RegionalTaskForce.class, id)
                .require(Condition.always())
                .build();
    }

    private static List<String> ids(RuleSet rules) {
        return rules.rules().stream().map(rule -> rule.description().id()).toList();
    }

    @Test
    void whatIsPublishedIsNoChange() {
        assertEquals(List.of(), STRANAS.changes());
    }

    @Test
    void eachChangeIsNotedInItsOrderWithWhoMadeItAndWhy() {
        RuleSet tailored = STRANAS.plus(rule("ACME-GTD-001"))
                .changedBy("Kantor Gubernur Banten", "Uji coba")
                .without("BHAM-GTD-014", "No ceremonies here")
                .only(Force.MUST)
                .atLeast(Strength.OFFICIAL)
                .with(Parameters.EVALUATION_INTERVAL, Period.ofYears(1), LocalDate.of(2024, 1, 1));

        assertEquals(
                List.of(
                        Change.Kind.RULE_ADDED,
                        Change.Kind.RULE_LEFT_OUT,
                        Change.Kind.LIMITED_TO_FORCE,
                        Change.Kind.LIMITED_TO_STRENGTH,
                        Change.Kind.PARAMETER_SET),
                tailored.changes().stream().map(Change::kind).toList());
        assertEquals(
                new Change(
                        Change.Kind.RULE_ADDED,
                        "ACME-GTD-001",
                        Optional.empty(),
                        ValidityPeriod.always(),
                        List.of("ACME-GTD-001"),
                        Optional.empty(),
                        Optional.empty()),
                tailored.changes().get(0));
        assertEquals(
                new Change(
                        Change.Kind.RULE_LEFT_OUT,
                        "BHAM-GTD-014",
                        Optional.empty(),
                        ValidityPeriod.always(),
                        List.of("BHAM-GTD-014"),
                        Optional.of("Kantor Gubernur Banten"),
                        Optional.of("No ceremonies here")),
                tailored.changes().get(1));
        assertEquals(
                new Change(
                        Change.Kind.PARAMETER_SET,
                        "evaluationInterval",
                        Optional.of(Period.ofYears(1)),
                        ValidityPeriod.from(LocalDate.of(2024, 1, 1)),
                        List.of(),
                        Optional.of("Kantor Gubernur Banten"),
                        Optional.of("Uji coba")),
                tailored.changes().get(4));
        assertEquals(List.of(), STRANAS.changes());
    }

    @Test
    void whatWasLeftOutIsNamed() {
        RuleSet tailored = STRANAS.only(Force.MUST);

        List<String> should = STRANAS.rules().stream()
                .filter(rule -> rule.description().force() == Force.SHOULD)
                .map(rule -> rule.description().id())
                .toList();
        assertEquals(should, tailored.changes().get(0).rules());
        assertTrue(ids(tailored).stream().noneMatch(should::contains));
        assertEquals(STRANAS.rules().size(), ids(tailored).size() + should.size());
    }

    @Test
    void onlyTheChosenRulesStay() {
        RuleSet tailored = STRANAS.only(Set.of("BHAM-GTD-007", "BHAM-GTD-001"));

        assertEquals(List.of("BHAM-GTD-001", "BHAM-GTD-007"), ids(tailored));
        assertEquals(
                STRANAS.rules().size() - 2, tailored.changes().get(0).rules().size());
        assertThrows(IllegalArgumentException.class, () -> STRANAS.only(Set.of("BHAM-GTD-007", "BHAM-GTD-999")));
    }

    @Test
    void aRuleIsLeftOutForAReasonAndOnlyIfItIsThere() {
        assertThrows(IllegalArgumentException.class, () -> STRANAS.without("BHAM-GTD-007", " "));
        assertThrows(IllegalArgumentException.class, () -> STRANAS.without("BHAM-GTD-999", "because"));
        assertThrows(IllegalArgumentException.class, () -> STRANAS.changedBy("", "because"));
        assertThrows(IllegalArgumentException.class, () -> STRANAS.changedBy("Gubernur Banten", ""));
    }

    @Test
    void theNamespaceOfTheLibraryIsItsOwn() {
        assertThrows(IllegalArgumentException.class, () -> STRANAS.plus(rule("BHAM-GTD-999")));

        Rule<?> shipped = RuleCatalogue.standard().rule("BHAM-GTD-007").orElseThrow();
        RuleSet without = STRANAS.without("BHAM-GTD-007", "to be added again");
        assertEquals(ids(STRANAS), ids(without.plus(shipped)));
    }

    @Test
    void anAmendmentChangesOnlyTheDaysForWhichItIsMade() {
        LocalDate firstDay = LocalDate.of(2024, 7, 1);
        RuleSet amended = STRANAS.with(new Amendment<>(
                Parameters.EVALUATION_INTERVAL, Fact.known(Period.ofMonths(6)), ValidityPeriod.from(firstDay), LAW));
        RegionalTaskForce taskForce = InOrder.regionalTaskForce().toBuilder()
                .evaluationStart(PartialDate.parse("2024-04-03"))
                .evaluationInterval(Fact.absent())
                .evaluations(Listing.complete())
                .build();

        for (LocalDate day = LocalDate.of(2022, 1, 1); day.isBefore(firstDay); day = day.plusDays(13)) {
            assertEquals(outcomes(STRANAS, taskForce, day), outcomes(amended, taskForce, day), day.toString());
        }
        LocalDate later = LocalDate.of(2025, 1, 2);
        Map<String, Outcome> changed = outcomes(STRANAS, taskForce, later);
        assertEquals(Outcome.NOT_APPLICABLE, changed.put("BHAM-EVL-001", Outcome.VIOLATED));
        assertEquals(changed, outcomes(amended, taskForce, later));
    }

    private static Map<String, Outcome> outcomes(RuleSet rules, RegionalTaskForce taskForce, LocalDate day) {
        var outcomes = new TreeMap<String, Outcome>();
        ComplianceChecker.of(rules)
                .check(taskForce, day)
                .findings()
                .forEach(finding -> outcomes.put(finding.rule().id() + finding.place(), finding.outcome()));
        return outcomes;
    }

    @Test
    void whatIsSetButUnknownLeavesADutyOpenThatApplies() {
        Parameter<Integer> least = Parameter.of("least", Integer.class);
        Rule<RegionalTaskForce> rule = RuleDraft.of(RegionalTaskForce.class, "ACME-GTD-001")
                .when(Condition.exists(TaskForce.DECREE))
                .requireGiven(least, number -> Condition.size(TaskForce.MEMBERS, size -> size.isAtLeast(number)))
                .build();
        RuleSet rules = RuleSet.of(
                "acme:own",
                "1",
                List.of(rule),
                LegalCorpus.standard()
                        .with(
                                least,
                                DatedValues.<Integer>none()
                                        .withUnknown(ValidityPeriod.from(LocalDate.of(2024, 1, 1)), LAW)));
        RegionalTaskForce formed = InOrder.regionalTaskForce();

        assertEquals(Outcome.NOT_IN_FORCE, outcome(rules, formed, LocalDate.of(2023, 12, 31)));
        assertEquals(Outcome.UNDETERMINED, outcome(rules, formed, LocalDate.of(2024, 1, 1)));
        assertEquals(
                Outcome.NOT_APPLICABLE,
                outcome(
                        rules,
                        RegionalTaskForce.builder()
                                .id("gtd")
                                .decree(Fact.absent())
                                .build(),
                        LocalDate.of(2024, 1, 1)));
    }

    private static Outcome outcome(RuleSet rules, RegionalTaskForce taskForce, LocalDate day) {
        return ComplianceChecker.of(rules)
                .check(taskForce, day)
                .finding(taskForce.id(), "ACME-GTD-001")
                .outcome();
    }

    @Test
    void eachValueThatIsSetOverTimeIsNoted() {
        Parameter<Integer> limit = Parameter.of("limit", Integer.class);
        ValidityPeriod first = ValidityPeriod.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30));
        ValidityPeriod second = ValidityPeriod.from(LocalDate.of(2024, 7, 1));

        assertEquals(
                List.of("1 " + first, "2 " + second),
                STRANAS
                        .with(
                                limit,
                                DatedValues.<Integer>none().with(1, first, LAW).with(2, second, LAW))
                        .changes()
                        .stream()
                        .map(change -> change.value().orElseThrow() + " " + change.period())
                        .toList());
    }

    @Test
    void parametersOfOneNameAndDifferentTypesAreNotTheSame() {
        Parameter<Integer> number = Parameter.of("limit", Integer.class);
        Parameter<String> words = Parameter.of("limit", String.class);
        RuleSet rules = STRANAS.with(number, 1).with(words, "one");

        assertEquals(
                Fact.known(1), rules.corpus().values(number).values().get(0).value());
        assertEquals(
                Fact.known("one"), rules.corpus().values(words).values().get(0).value());
    }

    @Test
    void whoSetsAValueIsItsSource() {
        assertEquals(
                "Kantor Gubernur Banten",
                STRANAS.changedBy("Kantor Gubernur Banten", "Uji coba")
                        .with(Parameters.EVALUATION_INTERVAL, Period.ofYears(1))
                        .corpus()
                        .values(Parameters.EVALUATION_INTERVAL)
                        .values()
                        .get(0)
                        .source()
                        .title());
    }

    @Test
    void anAmendmentIsMadeBecauseOfTheLawThatMakesItUnlessAnotherReasonIsGiven() {
        var amendment = new Amendment<>(
                Parameters.EVALUATION_INTERVAL, Fact.known(Period.ofMonths(6)), ValidityPeriod.always(), LAW);

        assertEquals(
                Optional.of("A law"), STRANAS.with(amendment).changes().get(0).because());
        assertEquals(
                Optional.of("Uji coba"),
                STRANAS.changedBy("Kantor Gubernur Banten", "Uji coba")
                        .with(amendment)
                        .changes()
                        .get(0)
                        .because());
    }
}
