package id.bham.rules.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.bham.core.Governance;
import id.bham.core.body.Decree;
import id.bham.core.body.Inauguration;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.body.WorkingGroup;
import id.bham.core.condition.Condition;
import id.bham.core.condition.Reads;
import id.bham.core.knowledge.Evidence;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Waiver;
import id.bham.core.province.Province;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSet;
import id.bham.rules.RuleSets;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.RuleDraft;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.report.Step;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Rule;
import id.bham.rules.write.AllOutcomes;
import id.bham.rules.write.JsonForm;
import id.bham.rules.write.PageForm;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportDiffTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final RegionalTaskForce BANTEN = InOrder.regionalTaskForce();
    private static final ComplianceChecker STANDARD = ComplianceChecker.of(RuleSets.stranas());

    private static final Rule<RegionalTaskForce> GROUPS_NAMED = RuleDraft.of(RegionalTaskForce.class, "TRY-001")
            .<WorkingGroup>ofEach(TaskForce.WORKING_GROUPS)
            .require(Condition.exists(WorkingGroup.NAME))
            .build();

    private static ComplianceChecker of(Rule<?>... rules) {
        return ComplianceChecker.of(RuleSet.of("try", "1", List.of(rules), LegalCorpus.standard()));
    }

    private static Difference only(ReportDiff diff) {
        assertEquals(1, diff.differences().size(), diff.differences().toString());
        return diff.differences().get(0);
    }

    private static Rule<RegionalTaskForce> ofDecree(Truth answer) {
        return RuleDraft.of(RegionalTaskForce.class, "TRY-002")
                .require(aboutDecree(answer))
                .build();
    }

    private static Condition<TaskForce> aboutDecree(Truth answer) {
        return Condition.asked((taskForce, at) -> answer, Reads.of(TaskForce.DECREE));
    }

    private static RegionalTaskForce withGroups(Listing<WorkingGroup> groups) {
        return BANTEN.toBuilder().workingGroups(groups).build();
    }

    @Test
    void anItemStaysTheSameWhenItsListIsCompleted() {
        WorkingGroup first = WorkingGroup.builder().name(Fact.known("I")).build();
        WorkingGroup second = WorkingGroup.builder().name(Fact.absent()).build();
        ReportDiff diff = ReportDiff.between(
                of(GROUPS_NAMED).check(withGroups(Listing.partial(first)), DAY),
                of(GROUPS_NAMED).check(withGroups(Listing.complete(first, second)), DAY));

        assertEquals(List.of("", "/workingGroups/0"), places(diff.before().findings()));
        assertEquals(List.of("/workingGroups/0"), places(diff.unchanged()));
        Difference gone = diff.resolved().get(0);
        assertEquals(Pointer.WHOLE, gone.place());
        assertEquals(
                List.of(new DifferenceCause.FactDiffers(
                        BANTEN.id(),
                        Pointer.parse("/workingGroups"),
                        Fact.known(Listing.partial(first)),
                        Fact.known(Listing.complete(first, second)))),
                gone.causes());
        Difference come = diff.introduced().get(0);
        assertEquals(Outcome.VIOLATED, come.last().outcome());
        assertEquals(
                List.of("/workingGroups", "/workingGroups/1", "/workingGroups/1/name"),
                come.causes().stream()
                        .map(cause ->
                                ((DifferenceCause.FactDiffers) cause).place().toString())
                        .toList());
        assertEquals(List.of(), diff.changed());
    }

    private static WorkingGroup named(String name) {
        return WorkingGroup.builder().name(name).build();
    }

    private static ReportDiff ofGroups(Listing<WorkingGroup> before, Listing<WorkingGroup> after) {
        return ReportDiff.between(
                of(GROUPS_NAMED).check(withGroups(before), DAY),
                of(GROUPS_NAMED).check(withGroups(after), DAY));
    }

    private static List<String> facts(ReportDiff diff) {
        return diff.facts().stream().map(fact -> fact.place().toString()).toList();
    }

    @Test
    void anItemThatOnlyMovedIsNoDifference() {
        Listing<WorkingGroup> groups = Listing.complete(named("I"), named("II"), named("III"));
        Listing<WorkingGroup> moved = Listing.complete(named("III"), named("I"), named("II"));
        ReportDiff diff = ofGroups(groups, moved);

        assertTrue(diff.isEmpty());
        assertEquals(3, diff.unchanged().size());
        assertEquals(List.of(), diff.facts());
        ReportDiff later = ReportDiff.between(
                STANDARD.check(withGroups(groups), DAY), STANDARD.check(withGroups(moved), LocalDate.of(2026, 3, 1)));
        assertFalse(later.isEmpty());
        later.differences().forEach(difference -> assertEquals(List.of(DifferenceCause.Kind.TIME), kinds(difference)));
    }

    @Test
    void whatIsInsertedMovesTheOthersAndChangesNone() {
        WorkingGroup second =
                WorkingGroup.builder().name("II").lead(Fact.absent()).build();
        ReportDiff diff =
                ofGroups(Listing.complete(named("I"), named("II")), Listing.complete(named("0"), named("I"), second));

        assertEquals("/workingGroups/0", only(diff).place().toString());
        assertEquals(Difference.Kind.INTRODUCED, only(diff).kind());
        assertEquals(List.of("/workingGroups/1", "/workingGroups/2"), places(diff.unchanged()));
        assertEquals(List.of("/workingGroups", "/workingGroups/2/lead"), facts(diff));
    }

    @Test
    void whereTheNameWasLearntTheOnlyItemThatSaysAsMuchIsTheSame() {
        WorkingGroup unnamed = WorkingGroup.builder().lead(Fact.absent()).build();
        ReportDiff diff = ofGroups(
                Listing.complete(named("I"), unnamed),
                Listing.complete(unnamed.toBuilder().name("II").build(), named("I")));

        assertEquals(Difference.Kind.CHANGED, only(diff).kind());
        assertEquals(
                "/workingGroups/1", only(diff).before().orElseThrow().place().toString());
        assertEquals("/workingGroups/0", only(diff).place().toString());
        assertEquals(List.of("/workingGroups/0/name"), facts(diff));
    }

    @Test
    void whereSeveralItemsSayAsMuchNoneIsGuessed() {
        WorkingGroup unnamed = WorkingGroup.builder().build();
        ReportDiff diff = ofGroups(
                Listing.complete(
                        unnamed, unnamed.toBuilder().lead(Fact.absent()).build()),
                Listing.complete(named("I"), named("II")));

        assertEquals(
                List.of("/workingGroups/0", "/workingGroups/1"),
                places(diff.introduced().stream().map(Difference::last).toList()));
        assertEquals(2, diff.resolved().size());
        assertEquals(List.of("/workingGroups"), facts(diff));
    }

    @Test
    void anItemThatSaysTheSameIsTheSameWhereItsNameGrew() {
        WorkingGroup led = WorkingGroup.builder().name("I").lead(Fact.absent()).build();
        ReportDiff diff = ofGroups(Listing.complete(named("I")), Listing.complete(led, named("I")));

        assertEquals("/workingGroups/0", only(diff).place().toString());
        assertEquals(Difference.Kind.INTRODUCED, only(diff).kind());
        assertEquals(List.of("/workingGroups/1"), places(diff.unchanged()));
    }

    @Test
    void sourcesGoWithWhatTheySupport() {
        Source page = Source.of("page", "Page");
        RegionalTaskForce bare = RegionalTaskForce.builder()
                .id("gtd")
                .workingGroups(named("I"), named("II"))
                .build();
        RegionalTaskForce moved = bare.toBuilder()
                .workingGroups(named("II"), named("I"))
                .evidence(Evidence.of(List.of(page), Map.of(Pointer.parse("/workingGroups/1"), List.of("page"))))
                .build();
        RegionalTaskForce sourced = bare.toBuilder()
                .evidence(Evidence.of(List.of(page), Map.of(Pointer.parse("/workingGroups/0"), List.of("page"))))
                .build();

        assertTrue(ReportDiff.between(STANDARD.check(sourced, DAY), STANDARD.check(moved, DAY))
                .isEmpty());
    }

    private static List<String> places(List<Finding> findings) {
        return findings.stream().map(finding -> finding.place().toString()).toList();
    }

    @Test
    void aFactIsNamedAtTheInnermostPlaceThatTells() {
        RegionalTaskForce unsigned = BANTEN.toBuilder()
                .decree(BANTEN.decree().value().orElseThrow().toBuilder()
                        .issuedOn(Fact.unknown())
                        .build())
                .build();
        ReportDiff diff = ReportDiff.between(
                of(ofDecree(Truth.UNKNOWN)).check(unsigned, DAY),
                of(ofDecree(Truth.TRUE)).check(BANTEN, DAY));

        var expected = new DifferenceCause.FactDiffers(
                BANTEN.id(),
                Pointer.parse("/decree/issuedOn"),
                Fact.unknown(),
                Fact.known(PartialDate.of(InOrder.SIGNED)));
        assertEquals(List.of(expected), only(diff).causes());
        assertEquals(List.of(expected), diff.facts());
        assertEquals(
                Optional.of(new Step(Step.Question.MET, Truth.TRUE)), only(diff).turn());
    }

    @Test
    void whereFactsAreAlikeWhatIsAroundThemTells() {
        RegionalTaskForce unsigned = RegionalTaskForce.builder()
                .id("gtd")
                .decree(Decree.builder().issuedOn(Fact.absent()).build())
                .inauguration(Fact.absent())
                .lastDay(Fact.absent())
                .build();
        RegionalTaskForce withoutDecree =
                unsigned.toBuilder().decree(Fact.absent()).build();
        ReportDiff diff = ReportDiff.between(STANDARD.check(unsigned, DAY), STANDARD.check(withoutDecree, DAY));

        Difference number = diff.changed().stream()
                .filter(difference -> difference.ruleId().equals("BHAM-GTD-004"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(new DifferenceCause.FactDiffers(
                        "gtd", Pointer.parse("/decree"), unsigned.at(Pointer.parse("/decree")), Fact.absent())),
                number.causes());
    }

    @Test
    void nothingIsGuessed() {
        RegionalTaskForce other = BANTEN.toBuilder().name("Another name").build();
        ReportDiff diff = ReportDiff.between(
                of(ofDecree(Truth.FALSE)).check(BANTEN, DAY),
                of(ofDecree(Truth.TRUE)).check(other, DAY.plusDays(1)));

        assertEquals(List.of(), only(diff).causes());
        assertEquals(1, diff.facts().size());
        assertEquals(List.of(), diff.law());
    }

    @Test
    void theDayIsNoCauseWhileTheEarlierFindingHolds() {
        Rule<RegionalTaskForce> inaugurated = RuleDraft.of(RegionalTaskForce.class, "TRY-003")
                .require(Condition.reached(TaskForce.INAUGURATION.then(Inauguration.ON)))
                .build();
        RegionalTaskForce never = BANTEN.toBuilder().inauguration(Fact.absent()).build();
        ComplianceReport absent = of(inaugurated).check(never, InOrder.INAUGURATED.minusDays(2));
        ComplianceReport early = of(inaugurated).check(BANTEN, InOrder.INAUGURATED.minusDays(1));
        ComplianceReport late = of(inaugurated).check(BANTEN, InOrder.INAUGURATED);

        assertEquals(List.of(DifferenceCause.Kind.FACTS), kinds(only(ReportDiff.between(absent, late))));
        assertEquals(
                List.of(new DifferenceCause.TimePassed(early.on(), late.on())),
                only(ReportDiff.between(early, late)).causes());
        assertEquals(
                List.of(new DifferenceCause.TimePassed(late.on(), early.on())),
                only(ReportDiff.between(late, early)).causes());
    }

    private static List<DifferenceCause.Kind> kinds(Difference difference) {
        return difference.causes().stream().map(DifferenceCause::kind).toList();
    }

    @Test
    void aWaiverIsWhy() {
        RegionalTaskForce never = BANTEN.toBuilder().inauguration(Fact.absent()).build();
        ValidityPeriod until = ValidityPeriod.of(DAY.minusDays(9), DAY);
        Waiver waiver = Waiver.builder()
                .rule("BHAM-GTD-014")
                .subject(never.id())
                .authority("Menteri HAM")
                .because("Ditunda")
                .period(until)
                .build();
        ComplianceChecker lenient = STANDARD.waiving(List.of(waiver));
        ReportDiff diff = ReportDiff.between(STANDARD.check(never, DAY), lenient.check(never, DAY));

        assertEquals("BHAM-GTD-014", only(diff).ruleId());
        assertEquals(
                List.of(new DifferenceCause.WaiversDiffer(List.of(), List.of(waiver))),
                only(diff).causes());
        assertEquals(only(diff).causes(), diff.law());
        Difference later =
                ReportDiff.between(lenient.check(never, DAY), lenient.check(never, DAY.plusDays(1))).changed().stream()
                        .filter(difference -> difference.ruleId().equals("BHAM-GTD-014"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(List.of(DifferenceCause.Kind.TIME), kinds(later));
    }

    @Test
    void aRuleInOneSetAloneIsNewOrGone() {
        RuleSet without = RuleSets.stranas().without("BHAM-GTD-001", "Tried elsewhere");
        ReportDiff diff = ReportDiff.between(
                STANDARD.check(BANTEN, DAY), ComplianceChecker.of(without).check(BANTEN, DAY));

        assertEquals(Difference.Kind.RESOLVED, only(diff).kind());
        assertEquals(
                List.of(
                        new DifferenceCause.RuleInOneReport("BHAM-GTD-001"),
                        new DifferenceCause.TailoringDiffers(List.of(), without.changes())),
                only(diff).causes());
    }

    @Test
    void anotherVersionOfTheRulesAndARevisedRuleAreWhy() {
        Rule<RegionalTaskForce> must = ofDecree(Truth.FALSE);
        Rule<RegionalTaskForce> should = RuleDraft.of(RegionalTaskForce.class, "TRY-002")
                .should()
                .require(aboutDecree(Truth.FALSE))
                .build();
        ReportDiff diff = ReportDiff.between(
                of(must).check(BANTEN, DAY),
                ComplianceChecker.of(RuleSet.of("try", "2", List.of(should), LegalCorpus.standard()))
                        .check(BANTEN, DAY));

        assertEquals(
                List.of(
                        new DifferenceCause.VersionDiffers(
                                DifferenceCause.VersionDiffers.Basis.RULE_SET, "try:1", "try:2"),
                        new DifferenceCause.VersionDiffers(DifferenceCause.VersionDiffers.Basis.CATALOGUE, "1", "2"),
                        new DifferenceCause.RuleRevised(must.description(), should.description())),
                only(diff).causes());
    }

    @Test
    void aSubjectThatCameBringsItsFindings() {
        RegionalTaskForce bali = InOrder.regionalTaskForce(Province.of("ID-BA"));
        ReportDiff diff = ReportDiff.between(
                of(ofDecree(Truth.TRUE)).check(BANTEN, DAY),
                of(ofDecree(Truth.TRUE)).check(List.of(BANTEN, bali), DAY));

        assertEquals(Difference.Kind.INTRODUCED, only(diff).kind());
        assertEquals(
                List.of(new DifferenceCause.SubjectInOneReport(bali.id())),
                only(diff).causes());
        assertEquals(
                List.of(BANTEN.id()),
                diff.unchanged().stream().map(finding -> finding.subject().id()).toList());
    }

    @Test
    void aSourceIsWhyWhereTheRuleAsksForIt() {
        Source page = Source.builder().id("page").title("Page").build();
        RegionalTaskForce bare =
                RegionalTaskForce.builder().id("gtd").name("Name").build();
        RegionalTaskForce sourced = bare.toBuilder()
                .evidence(Evidence.of(List.of(page), Map.of(Pointer.parse("/name"), List.of("page"))))
                .build();
        Difference difference = only(ReportDiff.between(STANDARD.check(bare, DAY), STANDARD.check(sourced, DAY)));

        assertEquals("BHAM-SRC-003", difference.ruleId());
        assertEquals(
                List.of(new DifferenceCause.SourcesDiffer(
                        "gtd", Pointer.parse("/name"), Fact.unknown(), Fact.known(List.of(page)))),
                difference.causes());
    }

    @Test
    void whatTheNationSaysOfABodyIsToldOfTheBody() {
        Governance nation = InOrder.nation();
        RegionalTaskForce first = nation.regionalTaskForces().items().get(0);
        RegionalTaskForce changed = first.toBuilder().decree(Fact.absent()).build();
        Governance other = nation.toBuilder()
                .regionalTaskForces(Listing.complete(nation.regionalTaskForces().items().stream()
                        .map(gtd -> gtd.equals(first) ? changed : gtd)
                        .toList()))
                .build();
        ReportDiff diff = ReportDiff.between(STANDARD.check(nation, DAY), STANDARD.check(other, DAY));

        assertEquals(
                List.of(first.id() + " /decree"),
                diff.facts().stream()
                        .map(fact -> fact.subjectId() + " " + fact.place())
                        .toList());
        assertFalse(diff.changed().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void whatARecordBringsAlongStaysText(String language) {
        Locale locale = Locale.forLanguageTag(language);
        ComplianceReport plain = AllOutcomes.report("text");
        ReportDiff hostile = ReportDiff.between(plain, AllOutcomes.report("\u001b[31m\n# h\n<b> \u202e"));

        assertFalse(hostile.isEmpty() && hostile.facts().isEmpty());
        String text = PageForm.diff(locale).withColumns(100_000).write(hostile);
        assertTrue(text.chars().noneMatch(c -> c == 0x1b || c == 0x202e));
        assertFalse(PageForm.diff(locale).asMarkdown().write(hostile).contains("<"));
        assertEquals(
                text.lines().filter(line -> !line.isBlank()).count(),
                PageForm.diff(locale)
                        .asMarkdown()
                        .write(hostile)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .count());
    }

    @Test
    void theDocumentTellsWhatTheDiffTells() throws IOException {
        ReportDiff diff =
                ReportDiff.between(STANDARD.check(BANTEN, DAY), STANDARD.check(BANTEN, LocalDate.of(2026, 3, 1)));
        JsonNode document = new ObjectMapper().readTree(JsonForm.DIFF.write(diff));

        assertEquals(diff.differences().size(), document.get("differences").size());
        for (int i = 0; i < diff.differences().size(); i++) {
            JsonNode difference = document.get("differences").get(i);
            assertEquals(
                    diff.differences().get(i).ruleId(), difference.get("rule").asText());
            assertEquals("TIME", difference.at("/causes/0/kind").asText());
        }
        assertEquals("2026-03-01", document.at("/after/on").asText());
        assertEquals(diff.unchanged().size(), document.at("/counts/unchanged").asInt());
    }

    @Test
    void theDocumentTellsOnceWhatDiffersHoweverManyFindingsTurnOnIt() throws IOException {
        RegionalTaskForce without = BANTEN.toBuilder().decree(Fact.absent()).build();
        JsonNode document = new ObjectMapper()
                .readTree(JsonForm.DIFF.write(
                        ReportDiff.between(STANDARD.check(BANTEN, DAY), STANDARD.check(without, DAY))));

        List<String> facts = document.get("facts").findValuesAsText("path");
        assertEquals(facts.size(), new HashSet<>(facts).size());
        List<String> named = document.get("differences").findValues("causes").stream()
                .flatMap(causes -> causes.findValuesAsText("path").stream())
                .toList();
        assertTrue(Collections.frequency(named, "/decree/issuedOn") > 1, named.toString());
        assertTrue(facts.containsAll(named), facts.toString());
        assertTrue(document.get("facts")
                .get(facts.indexOf("/decree/issuedOn"))
                .at("/after/value")
                .isNull());
    }
}
