package id.bham.rules.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.body.Body;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.body.WorkingGroup;
import id.bham.core.condition.Condition;
import id.bham.core.condition.ElementCondition;
import id.bham.core.condition.Reads;
import id.bham.core.knowledge.Pointer;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameters;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSet;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.RuleDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartsTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 9, 30);
    private static final Pointer HALF = Pointer.parse("/half");

    private static RuleBuilder<RegionalTaskForce> draft() {
        return RuleDraft.of(RegionalTaskForce.class, "ACME-GTD-001");
    }

    private static Question<RegionalTaskForce> named() {
        return Question.require(Condition.exists(Body.NAME));
    }

    /** A condition that reads the name and says that it reads the chair. */
    private static Condition<RegionalTaskForce> untrue() {
        return Condition.asked((gtd, at) -> gtd.name().exists(), Reads.of(TaskForce.CHAIR));
    }

    private static String refusal(CompleteRule<RegionalTaskForce> rule) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, rule::build).getMessage());
    }

    private static List<String> told(Rule<RegionalTaskForce> rule) {
        return ComplianceChecker.of(RuleSet.of("test", "1", List.of(rule), LegalCorpus.standard()))
                .check(InOrder.regionalTaskForce(), LAST)
                .findings()
                .stream()
                .map(finding -> finding.place() + " " + finding.outcome())
                .toList();
    }

    @Test
    void eachPartHasAFindingAndADutyWithoutPartsDoesNotApply() {
        Rule<RegionalTaskForce> two = draft().requireEach(
                        List.of(Part.of(HALF, named()), Part.of(Pointer.parse("/other"), named())))
                .build();
        Rule<RegionalTaskForce> none = draft().requireEach(List.of(Parameters.ACTION_PERIOD), law -> List.of())
                .build();

        assertEquals(List.of("/half SATISFIED", "/other SATISFIED"), told(two));
        assertEquals(List.of(" NOT_APPLICABLE"), told(none));
        assertTrue(none.description().history().contains(Parameters.ACTION_PERIOD));
    }

    @Test
    void whatIsNotSoundIsRefused() {
        assertTrue(refusal(draft().requireEach(List.of(Part.of(HALF, named()), Part.of(HALF, named()))))
                .contains("/half"));
        assertTrue(refusal(draft().requireEach(List.of(Part.of(HALF, Question.require(untrue())))))
                .contains("/name"));
        assertTrue(refusal(draft().requireEach(List.of(Part.of(
                        HALF, Question.<RegionalTaskForce>when(untrue()).require(Condition.exists(TaskForce.CHAIR))))))
                .contains("/name"));
        assertTrue(refusal(draft().requireBy(
                                List.of(),
                                law -> Optional.of(Term.until(LAST, Condition.always(), Condition.exists(Body.NAME)))))
                .contains("'deadline'"));
        assertTrue(
                refusal(draft().text("undetermined", "{lain}", "{lain}").requireEach(List.of(Part.of(HALF, named()))))
                        .contains("{lain}"));
    }

    @Test
    void textsNameWhatAPartAQuestionTheRuleAndThePlacesGive() {
        draft().text("undetermined", "{a} {b} {c} {name} {chair}", "{a} {b} {c} {name} {chair}")
                .argument("c", (gtd, at) -> 3)
                .requireEach(List.of(Part.of(
                                HALF,
                                Question.<RegionalTaskForce>when(Condition.exists(TaskForce.CHAIR))
                                        .require(Condition.exists(Body.NAME))
                                        .argument("b", (gtd, at) -> 2))
                        .argument("a", 1)))
                .build();
    }

    @Test
    void aTermRunsFromTheDayOnWhichItIsAskedAboutToItsLast() {
        RegionalTaskForce gtd = InOrder.regionalTaskForce();
        Term<RegionalTaskForce> term = Term.<RegionalTaskForce>until(LAST, Condition.always(), Condition.never())
                .askedFrom(FIRST)
                .answeredForIf(Condition.exists(Body.NAME));
        Question<RegionalTaskForce> question = term.question();

        assertEquals(Optional.empty(), question.notYetDue(gtd, AsOf.on(FIRST.minusDays(1))));
        assertEquals(Optional.of(PartialDate.of(LAST)), question.notYetDue(gtd, AsOf.on(FIRST)));
        assertEquals(Optional.of(PartialDate.of(LAST)), question.notYetDue(gtd, AsOf.on(LAST)));
        assertEquals(Optional.empty(), question.notYetDue(gtd, AsOf.on(LAST.plusDays(1))));
        assertEquals(Optional.empty(), term.onlyIf(Condition.never()).question().notYetDue(gtd, AsOf.on(LAST)));
        assertEquals(Optional.empty(), named().notYetDue(gtd, AsOf.on(LAST)));
        assertEquals(Optional.of(FIRST), term.askedFrom());
        assertTrue(term.answeredFor().test(gtd, AsOf.on(LAST)).isTrue());
        assertTrue(term.toString().contains("2024-09-30"), term::toString);
    }

    /** A condition about a group that reads its name and says that it reads its lead. */
    private static Condition<WorkingGroup> untrueOfGroup() {
        return Condition.asked((group, at) -> group.name().exists(), Reads.of(WorkingGroup.LEAD));
    }

    private static ElementRuleBuilder<RegionalTaskForce, WorkingGroup> eachGroup() {
        return draft().<WorkingGroup>ofEach(TaskForce.WORKING_GROUPS);
    }

    private static CompleteRule<RegionalTaskForce> givenHistory(
            ElementRuleBuilder<RegionalTaskForce, WorkingGroup> groups,
            Condition<WorkingGroup> applies,
            Condition<WorkingGroup> holds) {
        return groups.givenHistory(
                List.of(Parameters.ACTION_PERIOD),
                law -> new ElementQuestion<>(ElementCondition.of(applies), ElementCondition.of(holds)));
    }

    @Test
    void whatIsAskedOfElementsGivenTheLawIsLookedAtToo() {
        Condition<WorkingGroup> named = Condition.exists(WorkingGroup.NAME);
        CompleteRule<RegionalTaskForce> sound = givenHistory(eachGroup().when(named), named, named);

        assertTrue(sound.build().description().history().contains(Parameters.ACTION_PERIOD));
        assertTrue(refusal(givenHistory(eachGroup().when(untrueOfGroup()), named, named))
                .contains("name"));
        assertTrue(refusal(givenHistory(eachGroup(), untrueOfGroup(), named)).contains("name"));
        assertTrue(refusal(givenHistory(eachGroup(), named, untrueOfGroup())).contains("name"));
        assertTrue(refusal(givenHistory(
                        draft().when(untrue()).<WorkingGroup>ofEach(TaskForce.WORKING_GROUPS), named, named))
                .contains("/name"));
        assertTrue(
                refusal(eachGroup().when(untrueOfGroup()).requireGiven(Parameters.REGIONAL_OFFICES, offices -> named))
                        .contains("name"));
    }
}
