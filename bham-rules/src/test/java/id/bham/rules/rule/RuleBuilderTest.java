package id.bham.rules.rule;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.NOT_IN_FORCE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.body.Decree;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.body.TaskForce;
import id.bham.core.body.WorkingGroup;
import id.bham.core.condition.Condition;
import id.bham.core.condition.ElementCondition;
import id.bham.core.condition.Reads;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.Citation;
import id.bham.core.law.DatedValues;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameter;
import id.bham.core.law.Strength;
import id.bham.core.text.LocalizedText;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.RuleSet;
import id.bham.rules.catalogue.RuleCatalogue;
import id.bham.rules.fixtures.RuleDraft;
import id.bham.rules.fixtures.Trial;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleBuilderTest {

    private static final String ID = "ACME-GTD-001";
    private static final String DAY = "2024-12-31";
    private static final String DAY_BEFORE = "2023-12-31";
    private static final Parameter<Integer> MOST = Parameter.of("most", Integer.class);
    private static final Source LAW = Source.builder().id("law").title("A law").build();
    private static final RegionalTaskForce GTD = RegionalTaskForce.builder()
            .id("gtd")
            .decree(Fact.absent())
            .workingGroups(Listing.complete(named("A"), named("B")))
            .build();

    private static WorkingGroup named(String name) {
        return WorkingGroup.builder().name(name).build();
    }

    private static RuleBuilder<RegionalTaskForce> draft() {
        return RuleDraft.of(RegionalTaskForce.class, ID);
    }

    /** From 2024 on the law sets a number. */
    private static Trial trial(Rule<?> rule, DatedValues<Integer> set) {
        return Trial.of(
                RuleSet.of(
                        "acme:own", "1", List.of(rule), LegalCorpus.standard().with(MOST, set)),
                ID);
    }

    private static DatedValues<Integer> setTo(int number) {
        return DatedValues.<Integer>none().with(number, ValidityPeriod.from(LocalDate.of(2024, 1, 1)), LAW);
    }

    private static Condition<TaskForce> hasAtMost(int number) {
        return Condition.size(TaskForce.WORKING_GROUPS, size -> size.isAtMost(number));
    }

    @Test
    void theBasisIsDescribed() {
        LocalizedText why = new LocalizedText("Sebab", "Why");
        Source page = Source.builder().id("page").title("Page").build();
        RuleDescription rule = draft().should()
                .strength(Strength.INFERRED)
                .cite("Contoh 1/2000 Pasal 1")
                .cite(page)
                .reasoning(why)
                .inForce(ValidityPeriod.from(LocalDate.of(2024, 1, 1)))
                .require(Condition.always())
                .build()
                .description();

        assertEquals(Force.SHOULD, rule.force());
        assertEquals(Strength.INFERRED, rule.strength());
        assertEquals(List.of(Citation.parse("Contoh 1/2000 Pasal 1")), rule.citations());
        assertEquals(page, rule.sources().get(1));
        assertEquals(Optional.of(why), rule.reasoning());
        assertEquals(ValidityPeriod.from(LocalDate.of(2024, 1, 1)), rule.inForce());
    }

    @Test
    void aRuleIsToldByItsId() {
        Rule<RegionalTaskForce> rule = draft().require(Condition.always()).build();

        assertEquals(ID, rule.toString());
        assertEquals("GTD", rule.description().area());
    }

    /** What is not sound in the catalogue shows in each test that uses it. */
    @Test
    void theRulesOfTheLibraryAreLookedAtInItsTests() {
        CompleteRule<RegionalTaskForce> rule = RuleDraft.of(
                        RegionalTaskForce.class, RuleCatalogue.NAMESPACE + "GTD-999")
                .require(Condition.asked((gtd, at) -> gtd.name().exists(), Reads.of(TaskForce.PERIOD)));

        assertThrows(IllegalArgumentException.class, rule::build, "the tests are to run with assertions");
    }

    @Test
    void programsLookAtTheirOwnRulesAlone() {
        assertTrue(CompleteRule.isLookedAt(ID, false));
        assertFalse(CompleteRule.isLookedAt(RuleCatalogue.NAMESPACE + "GTD-001", false));
        assertTrue(CompleteRule.isLookedAt(RuleCatalogue.NAMESPACE + "GTD-001", true));
    }

    @Test
    void whatTheModelKeepsHasToSayHow() {
        RuleDescription.Builder description = RuleDraft.description(ID);
        assertThrows(
                IllegalArgumentException.class, () -> Rule.keptByModel(RegionalTaskForce.class, description.build()));

        RuleDescription kept =
                description.keptByModel(new LocalizedText("Begini", "So")).build();
        Rule<RegionalTaskForce> rule = Rule.keptByModel(RegionalTaskForce.class, kept);
        assertEquals(kept, rule.description());
        assertEquals(RegionalTaskForce.class, rule.subjectType());
        assertEquals(ID, rule.toString());
    }

    @Test
    void placesOfTheElementAreNamedForMessagesAndThoseOfTheSubjectAreNot() {
        Rule<RegionalTaskForce> rule = draft().<WorkingGroup>ofEach(TaskForce.WORKING_GROUPS)
                .when(ElementCondition.<TaskForce, WorkingGroup>asked(
                        (gtd, group, at) -> Truth.TRUE,
                        List.of(
                                Reads.of(WorkingGroup.LEAD.then(Seat.OFFICE)),
                                Reads.at(List.of(Pointer.parse("/strategies/*")))),
                        List.of(Reads.of(TaskForce.PERIOD))))
                .require(ElementCondition.<TaskForce, WorkingGroup>asked(
                                (gtd, group, at) -> Truth.UNKNOWN,
                                List.of(Reads.of(WorkingGroup.TASKS)),
                                List.of(Reads.of(TaskForce.LAST_DAY)))
                        .and(ElementCondition.<TaskForce, WorkingGroup>of(Condition.exists(WorkingGroup.NAME))))
                .build();
        Trial trial = Trial.of(RuleSet.of("acme:own", "1", List.of(rule), LegalCorpus.standard()), ID);
        RegionalTaskForce one = GTD.toBuilder()
                .workingGroups(Listing.complete(
                        WorkingGroup.builder().build(),
                        WorkingGroup.builder().name(Fact.absent()).build()))
                .build();

        Trial.Answer answer = trial.on(DAY, one, "/workingGroups/0")
                .is(UNDETERMINED)
                .lacks("/workingGroups/0/tasks WHOLE_LIST", "/lastDay VALUE", "/workingGroups/0/name VALUE");
        Set<String> named = answer.finding().arguments().keySet();
        assertTrue(named.containsAll(Set.of("lead.office", "name", "tasks")), named::toString);
        assertTrue(named.stream().noneMatch(name -> name.contains("strategies")), named::toString);
        trial.on(DAY, one, "/workingGroups/1").is(VIOLATED);
    }

    @Test
    void aPlaceIsMissingWhileItsPartOfTheConditionIsOpen() {
        Rule<RegionalTaskForce> rule = draft().require(about(Truth.TRUE, Reads.of(TaskForce.PERIOD))
                        .and(about(Truth.UNKNOWN, Reads.of(TaskForce.MEMBERS)))
                        .and(about(Truth.FALSE, Reads.of(TaskForce.CHAIR)).not())
                        .and(about(Truth.UNKNOWN, Reads.of(TaskForce.LAST_DAY))))
                .build();

        trial(rule, setTo(1))
                .on(DAY, GTD)
                .is(UNDETERMINED)
                .reliesOn("/period", "/members", "/chair", "/lastDay")
                .lacks("/members WHOLE_LIST", "/lastDay VALUE");
    }

    private static Condition<TaskForce> about(Truth answer, Reads<TaskForce> reads) {
        return Condition.asked((taskForce, at) -> answer, reads);
    }

    @Test
    void whatTheLawSetsOnTheDayIsAsked() {
        Rule<RegionalTaskForce> rule = draft().argument("decree", (gtd, at) -> gtd.decree())
                .argument("id", (gtd, at) -> gtd.id())
                .given(
                        MOST,
                        most -> Question.<RegionalTaskForce>when(
                                        Condition.size(TaskForce.WORKING_GROUPS, size -> size.isAtLeast(1)))
                                .require(hasAtMost(most))
                                .argument("most", (gtd, at) -> most))
                .build();

        assertEquals(Optional.of(MOST), rule.description().parameter());
        assertEquals(Set.of(), rule.description().history());
        trial(rule, setTo(1)).on(DAY_BEFORE, GTD).is(NOT_IN_FORCE).until("2024-01-01");
        trial(rule, setTo(1))
                .on(DAY, GTD)
                .is(VIOLATED)
                .says("most", 1)
                .says("id", "gtd")
                .saysNothingFor("decree");
        trial(rule, setTo(2)).on(DAY, GTD).is(SATISFIED);
        trial(rule, setTo(2))
                .on(DAY, GTD.toBuilder().workingGroups(Listing.complete()).build())
                .is(NOT_APPLICABLE);
    }

    @Test
    void whatTheLawSetsOverTimeIsAsked() {
        Rule<RegionalTaskForce> rule = draft().when(Condition.asked(
                        (gtd, at) -> gtd.replaces().isAbsent() ? Truth.FALSE : Truth.TRUE,
                        Reads.of(TaskForce.REPLACES)))
                .givenHistory(
                        MOST,
                        set -> Question.require(
                                hasAtMost(set.values().get(0).value().value().orElseThrow())))
                .build();

        assertEquals(Optional.empty(), rule.description().parameter());
        assertEquals(Set.of(MOST), rule.description().history());
        trial(rule, setTo(1)).on(DAY_BEFORE, GTD).is(VIOLATED);
        trial(rule, setTo(2)).on(DAY, GTD).is(SATISFIED);
        trial(rule, setTo(1))
                .on(DAY, GTD.toBuilder().replaces(Fact.absent()).build())
                .is(NOT_APPLICABLE);
    }

    @Test
    void whatTheLawSetsIsAskedOfEachElement() {
        Rule<RegionalTaskForce> rule = draft().<WorkingGroup>ofEach(TaskForce.WORKING_GROUPS)
                .argument("title", WorkingGroup::name)
                .when(Condition.exists(WorkingGroup.NAME))
                .requireGiven(MOST, most -> Condition.is(WorkingGroup.NAME, name -> Truth.of(name.length() <= most)))
                .build();
        RegionalTaskForce some = GTD.toBuilder()
                .workingGroups(Listing.partial(
                        named("A"), named("AA"), WorkingGroup.builder().build()))
                .build();

        assertEquals(Optional.of(MOST), rule.description().parameter());
        trial(rule, setTo(1)).on(DAY, GTD, "/workingGroups/0").is(SATISFIED);
        Trial trial = trial(rule, setTo(1));
        trial.on(DAY_BEFORE, some, "/workingGroups/1").is(NOT_IN_FORCE);
        trial.on(DAY, some, "/workingGroups/0").is(SATISFIED);
        trial.on(DAY, some, "/workingGroups/1").is(VIOLATED).says("title", "AA");
        trial.on(DAY, some, "/workingGroups/2").is(UNDETERMINED).lacks("/workingGroups/2/name VALUE");
        trial.on(DAY, some).is(UNDETERMINED).lacks("/workingGroups WHOLE_LIST");
        trial.on(DAY, GTD.toBuilder().workingGroups(Listing.complete()).build())
                .is(NOT_APPLICABLE)
                .lacks();
    }

    // What is looked at when a rule is built

    private static String refusal(CompleteRule<?> rule) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, rule::build).getMessage());
    }

    private static void assertTells(String message, String... parts) {
        for (String part : parts) {
            assertTrue(message.contains(part), message);
        }
    }

    @Test
    void aPlaceThatNoSubjectHasIsRefusedWithTheNearest() {
        assertTells(
                refusal(draft().require(
                                Condition.asked((gtd, at) -> Truth.TRUE, Reads.at(List.of(Pointer.parse("/decre")))))),
                ID,
                "/decre;",
                "expected /decree");
    }

    @Test
    void aConditionThatReadsMoreThanItNamesIsRefused() {
        Condition<RegionalTaskForce> exists =
                Condition.asked((gtd, at) -> gtd.secretary().exists(), Reads.of(TaskForce.PERIOD));
        assertTells(refusal(draft().require(exists)), "reads /secretary", "[/period]");
        assertTells(refusal(draft().when(exists).require(Condition.always())), "reads /secretary");
        assertTells(
                refusal(draft().when(exists.named("has a secretary")).requireGiven(MOST, most -> hasAtMost(most))),
                "reads /secretary");
    }

    @Test
    void aConditionThatReadsDeeperThanItNamesIsRefused() {
        assertTells(
                refusal(draft().require(Condition.asked(
                        (gtd, at) -> gtd.chair().flatMap(Seat::element).exists(),
                        Reads.of(TaskForce.CHAIR, Seat.OFFICE)))),
                "reads /chair/element");
        draft().require(Condition.asked(
                        (gtd, at) -> gtd.chair().flatMap(Seat::element).exists(), Reads.of(TaskForce.CHAIR)))
                .build();
    }

    @Test
    void aConditionAboutElementsThatReadsMoreThanItNamesIsRefused() {
        assertTells(
                refusal(draft().<WorkingGroup>ofEach(TaskForce.WORKING_GROUPS)
                        .require(ElementCondition.<TaskForce, WorkingGroup>asked(
                                (gtd, group, at) -> group.lead()
                                        .exists()
                                        .and(gtd.secretary().exists()),
                                List.of(Reads.of(WorkingGroup.LEAD)),
                                List.of(Reads.of(TaskForce.PERIOD))))),
                "reads /secretary");
        assertTells(
                refusal(draft().<WorkingGroup>ofEach(TaskForce.WORKING_GROUPS)
                        .require(Condition.<WorkingGroup>asked(
                                (group, at) -> group.lead().exists(), Reads.of(WorkingGroup.NAME)))),
                "reads /workingGroups/*/lead");
    }

    @Test
    void aTextThatNamesWhatTheRuleDoesNotGiveIsRefusedWithTheNearest() {
        assertTells(
                refusal(draft().text("undetermined", "Nomornya {decree.numbr}.", "Its number is {decree.numbr}.")
                        .require(Condition.exists(TaskForce.DECREE.then(Decree.NUMBER)))),
                "{decree.numbr}",
                "expected decree.number");
    }

    @Test
    void aTextThatNoFindingShowsIsRefusedWithTheNearestKey() {
        assertTells(
                refusal(draft().text("violatet", "Dilanggar.", "Violated.").require(Condition.always())),
                "violatet",
                "expected violated");
    }

    @Test
    void allProblemsAreToldAtOnce() {
        assertTells(
                refusal(draft().text("undetermined", "{nam}", "{nam}")
                        .when(Condition.asked((gtd, at) -> Truth.TRUE, Reads.at(List.of(Pointer.parse("/nama")))))
                        .require(Condition.asked((gtd, at) -> gtd.secretary().exists(), Reads.of(TaskForce.PERIOD)))),
                "/nama",
                "/secretary",
                "{nam}");
    }

    @Test
    void aRuleThatFailsIsBuiltAllTheSame() {
        Rule<RegionalTaskForce> failing = draft().require(Condition.byDay(at -> {
                    throw new IllegalStateException("made to fail");
                }))
                .build();
        assertEquals(ID, failing.description().id());
    }

    @Test
    void twoRulesOfASetHaveNamesOfTheirOwn() {
        Rule<RegionalTaskForce> one =
                draft().slug("same").require(Condition.always()).build();
        Rule<RegionalTaskForce> other = RuleDraft.of(RegionalTaskForce.class, "ACME-GTD-002")
                .slug("same")
                .require(Condition.always())
                .build();
        String message = String.valueOf(assertThrows(
                        IllegalArgumentException.class,
                        () -> RuleSet.of("acme:own", "1", List.of(one, other), LegalCorpus.standard()))
                .getMessage());
        assertTells(message, "'same'", ID, "ACME-GTD-002");
    }
}
