package org.example.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Iterables;
import id.bham.core.body.Decree;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.body.WorkingGroup;
import id.bham.core.condition.Condition;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Source;
import id.bham.core.law.Parameter;
import id.bham.core.law.Strength;
import id.bham.core.law.Waiver;
import id.bham.core.mandate.Strategy;
import id.bham.core.text.LocalizedText;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSet;
import id.bham.rules.RuleSets;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.RuleLaws;
import id.bham.rules.fixtures.Trial;
import id.bham.rules.report.Change;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.Force;
import id.bham.rules.rule.Inquiry;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Question;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleDescription;
import id.bham.rules.write.Explanation;
import id.bham.rules.write.JsonForm;
import id.bham.rules.write.PageForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rules that somebody else wrote, for the public packages alone, beside those of the catalogue. */
class OwnRulesTest {

    private static final Source HANDBOOK =
            Source.builder().id("handbook").title("Handbook").build();

    private static final Rule<RegionalTaskForce> NUMBERED = Rule.forEach(RegionalTaskForce.class)
            .id("ACME-GTD-001")
            .slug("numbered-decree")
            .must()
            .strength(Strength.PRACTICE)
            .cite(HANDBOOK)
            .since("2026.1")
            .text("title", "Nomor keputusan", "Number of the decree")
            .text("duty", "Keputusan bernomor.", "The decree has a number.")
            .text("satisfied", "Nomor: {decree.number}.", "Number: {decree.number}.")
            .text("violated", "Tanpa nomor.", "No number.")
            .text("notApplicable", "Belum ada keputusan.", "No decree yet.")
            .text("remedy", "Beri nomor.", "Give it a number.")
            .when(Condition.at(TaskForce.DECREE, Decree.ISSUED))
            .require(Condition.exists(TaskForce.DECREE.then(Decree.NUMBER)))
            .build();

    private static final Rule<RegionalTaskForce> GROUPS_NAMED = Rule.forEach(RegionalTaskForce.class)
            .id("ACME-PKJ-002")
            .slug("working-groups-named")
            .should()
            .strength(Strength.INFERRED)
            .reasoning(new LocalizedText("Kebiasaan Acme.", "A custom at Acme."))
            .since("1")
            .text("title", "Pokja bernama", "Named working groups")
            .text("duty", "Setiap pokja bernama.", "Every working group has a name.")
            .text("satisfied", "Namanya {name}.", "Its name is {name}.")
            .text("violated", "Tanpa nama.", "It has no name.")
            .text("notApplicable", "Tidak ada pokja.", "There is no working group.")
            .text("remedy", "Beri nama.", "Name it.")
            .<WorkingGroup>ofEach(TaskForce.WORKING_GROUPS)
            .require(Condition.exists(WorkingGroup.NAME))
            .build();

    private static final Parameter<Integer> FEWEST = Parameter.of("acme.fewestWorkingGroups", Integer.class);

    /** At least so many working groups for each strategy: an outcome for each. */
    private static final class WorkingGroupsForEachStrategy implements Rule<TaskForce> {

        private final RuleDescription description = RuleDescription.builder()
                .id("ACME-PKJ-001")
                .slug("working-groups-for-each-strategy")
                .force(Force.SHOULD)
                .strength(Strength.INFERRED)
                .reasoning(new LocalizedText("Demi contoh.", "For the sake of the example."))
                .since("2026.1")
                .parameter(FEWEST)
                .putText("title", new LocalizedText("Pokja", "Working groups"))
                .putText("duty", new LocalizedText("Cukup pokja.", "Enough working groups."))
                .putText("satisfied", new LocalizedText("Cukup untuk {strategy}.", "Enough for {strategy}."))
                .putText("violated", new LocalizedText("Kurang untuk {strategy}.", "Too few for {strategy}."))
                .putText("notApplicable", new LocalizedText("Tidak ada.", "None."))
                .putText("remedy", new LocalizedText("Tambah.", "Add."))
                .build();

        @Override
        public RuleDescription description() {
            return description;
        }

        @Override
        public Class<TaskForce> subjectType() {
            return TaskForce.class;
        }

        @Override
        public void assess(TaskForce taskForce, Inquiry inquiry) {
            for (Strategy strategy : Strategy.values()) {
                inquiry.about(Pointer.parse("/strategies").child(strategy.name()), () -> Map.of("strategy", strategy))
                        .ask(taskForce, Condition.always(), FEWEST, fewest -> enough(strategy, fewest));
            }
        }

        private static Question<TaskForce> enough(Strategy strategy, int fewest) {
            return Question.<TaskForce>when(TaskForce.FORMED)
                    .require(Condition.count(
                            TaskForce.WORKING_GROUPS,
                            WorkingGroup.covering(strategy),
                            count -> count.isAtLeast(fewest)));
        }
    }

    private static final RuleSet RULES = RuleSets.stranas()
            .plus(NUMBERED)
            .plus(new WorkingGroupsForEachStrategy())
            .with(FEWEST, 1);

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    @Test
    void anOwnRuleStandsBesideThoseOfTheCatalogue() {
        ComplianceReport report = ComplianceChecker.of(RULES).check(InOrder.regionalTaskForce(), DAY);

        assertEquals(Verdict.COMPLIANT, report.verdict());
        assertEquals(
                Outcome.SATISFIED, report.finding("gtd-id-bt", "ACME-GTD-001").outcome());
        assertEquals(
                List.of("ACME-GTD-001", "ACME-PKJ-001", "ACME-PKJ-001", "ACME-PKJ-001", "BHAM-ACT-001"),
                report.findings().stream()
                        .map(finding -> finding.rule().id())
                        .limit(5)
                        .toList());
    }

    @Test
    void aRuleOfOneQuestionAnswersInAllWays() {
        Trial numbered = Trial.of(RULES, "ACME-GTD-001");
        RegionalTaskForce inOrder = InOrder.regionalTaskForce();
        Decree decree = inOrder.decree().value().orElseThrow();

        numbered.on("2024-02-29", inOrder).is(Outcome.NOT_APPLICABLE).until("2024-03-01");
        numbered.on("2024-03-01", inOrder).is(Outcome.SATISFIED).forGood().says("decree.number", "1 Tahun 2024");
        numbered.on(
                        "2024-12-31",
                        inOrder.toBuilder()
                                .decree(decree.toBuilder().number(Fact.absent()).build())
                                .build())
                .is(Outcome.VIOLATED)
                .forGood();
        numbered.on(
                        "2024-12-31",
                        inOrder.toBuilder()
                                .decree(decree.toBuilder()
                                        .number(Fact.unknown())
                                        .build())
                                .build())
                .is(Outcome.UNDETERMINED)
                .forGood()
                .lacks("/decree/number VALUE");
    }

    @Test
    void aRuleOverElementsAnswersForEach() {
        Trial groups = Trial.of(RULES, "ACME-PKJ-001");
        RegionalTaskForce two = InOrder.regionalTaskForce().toBuilder()
                .workingGroups(Listing.complete(
                        InOrder.workingGroup(Strategy.REMEDY),
                        WorkingGroup.builder()
                                .strategies(Listing.partial(Strategy.REGULATION))
                                .build()))
                .build();

        groups.on("2024-12-31", two, "/strategies/REMEDY").is(Outcome.SATISFIED).says("strategy", Strategy.REMEDY);
        groups.on("2024-12-31", two, "/strategies/REGULATION").is(Outcome.SATISFIED);
        groups.on("2024-12-31", two, "/strategies/UNDERSTANDING")
                .is(Outcome.UNDETERMINED)
                .lacks("/workingGroups/1/strategies WHOLE_LIST");
        Trial.of(RULES.with(FEWEST, 2), "ACME-PKJ-001")
                .on("2024-12-31", two, "/strategies/REMEDY")
                .is(Outcome.UNDETERMINED);
        Trial.of(RULES.with(FEWEST, 3), "ACME-PKJ-001")
                .on("2024-12-31", two, "/strategies/REMEDY")
                .is(Outcome.VIOLATED);
    }

    @Test
    void theRecordsOwnWordsStandInTheMessage() {
        Finding finding = ComplianceChecker.of(RULES)
                .check(InOrder.regionalTaskForce(), DAY)
                .finding("gtd-id-bt", "ACME-GTD-001");

        assertEquals("Number: 1 Tahun 2024.", finding.message(Locale.ENGLISH));
        assertEquals("Nomor: 1 Tahun 2024.", finding.message(Locale.forLanguageTag("id-ID")));
    }

    @Test
    void ownRulesKeepTheLaws() {
        RuleLaws.verify(RULES.only(List.of("ACME-GTD-001", "ACME-PKJ-001")), 100, 1);
    }

    @Test
    void anOwnRuleIsTailoredAsAShippedOneIs() {
        RuleSet tailored = RULES.changedBy("Acme", "Uji coba").without("ACME-GTD-001", "Not needed here");

        assertEquals(Optional.empty(), tailored.rule("ACME-GTD-001"));
        assertEquals(
                new Change(
                        Change.Kind.RULE_LEFT_OUT,
                        "ACME-GTD-001",
                        Optional.empty(),
                        ValidityPeriod.always(),
                        List.of("ACME-GTD-001"),
                        Optional.of("Acme"),
                        Optional.of("Not needed here")),
                Iterables.getLast(tailored.changes()));
        assertEquals(
                tailored.changes(),
                ComplianceChecker.of(tailored)
                        .check(InOrder.regionalTaskForce(), DAY)
                        .receipt()
                        .changes());
    }

    @Test
    void aViolationOfAnOwnRuleIsWaivedAndExplained() {
        RegionalTaskForce unnumbered = InOrder.regionalTaskForce().toBuilder()
                .decree(InOrder.regionalTaskForce().decree().value().orElseThrow().toBuilder()
                        .number(Fact.absent())
                        .build())
                .build();
        Waiver waiver = Waiver.builder()
                .rule("ACME-GTD-001")
                .subject(unnumbered.id())
                .authority("Gubernur Banten")
                .because("Nomor menyusul")
                .period(ValidityPeriod.of(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 12, 31)))
                .build();
        ComplianceChecker checker = ComplianceChecker.of(RULES).waiving(List.of(waiver));

        ComplianceReport report = checker.check(unnumbered, DAY);
        Finding waived = report.finding(unnumbered.id(), "ACME-GTD-001");
        assertEquals(Outcome.WAIVED, waived.outcome());
        assertEquals(Optional.of(DAY.plusDays(1)), waived.validUntil());
        assertEquals(
                Outcome.VIOLATED,
                checker.check(unnumbered, DAY.plusDays(1))
                        .finding(unnumbered.id(), "ACME-GTD-001")
                        .outcome());
        Explanation explanation = Explanation.of(waived, report, List.of());
        assertTrue(PageForm.explanation(Locale.ENGLISH).write(explanation).contains("ACME-GTD-001"));
        assertTrue(explanation
                .lines(Explanation.Part.CONCLUSION, Locale.ENGLISH)
                .get(0)
                .contains("Gubernur Banten"));
    }

    @Test
    void anOwnRuleStandsInTheCatalogueThatIsPrinted() {
        String printed = PageForm.rules(Locale.ENGLISH).write(RULES.rules());

        assertTrue(printed.contains("ACME-GTD-001"));
        assertTrue(JsonForm.CATALOGUE.write(RULES).contains("\"ACME-GTD-001\""));
        assertTrue(JsonForm.REPORT
                .write(ComplianceChecker.of(RULES).check(InOrder.regionalTaskForce(), DAY))
                .contains("\"ACME-GTD-001\""));
    }

    @Test
    void anOwnRuleOverElementsGivesAnOutcomeForEachPlaceAndOneForThoseThatAreNotKnown() {
        WorkingGroup named = WorkingGroup.builder().name("Pokja 1").build();
        WorkingGroup unnamed = WorkingGroup.builder().name(Fact.absent()).build();
        RegionalTaskForce all = InOrder.regionalTaskForce().toBuilder()
                .workingGroups(
                        Listing.complete(named, unnamed, WorkingGroup.builder().build()))
                .build();
        Trial trial = Trial.of(RULES.plus(GROUPS_NAMED), "ACME-PKJ-002");

        trial.on("2024-12-31", all, "/workingGroups/0").is(Outcome.SATISFIED).says("name", "Pokja 1");
        trial.on("2024-12-31", all, "/workingGroups/1").is(Outcome.VIOLATED);
        trial.on("2024-12-31", all, "/workingGroups/2").is(Outcome.UNDETERMINED).lacks("/workingGroups/2/name VALUE");
        assertEquals(3, trial.places("2024-12-31", all).count());

        RegionalTaskForce some =
                all.toBuilder().workingGroups(Listing.partial(named)).build();
        trial.on("2024-12-31", some, "/workingGroups/0").is(Outcome.SATISFIED);
        trial.on("2024-12-31", some).is(Outcome.UNDETERMINED).lacks("/workingGroups WHOLE_LIST");

        RegionalTaskForce none =
                all.toBuilder().workingGroups(Listing.complete()).build();
        trial.on("2024-12-31", none).is(Outcome.NOT_APPLICABLE);
        RuleLaws.of(GROUPS_NAMED).holdFor(60, 1);
    }
}
