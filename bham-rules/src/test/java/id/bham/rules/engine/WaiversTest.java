package id.bham.rules.engine;

import static id.bham.rules.rule.Outcome.NOT_IN_FORCE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.VIOLATED;
import static id.bham.rules.rule.Outcome.WAIVED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.Governance;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.body.TaskForce;
import id.bham.core.body.WorkingGroup;
import id.bham.core.condition.Condition;
import id.bham.core.fixtures.Refusal;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.PlaceName;
import id.bham.core.law.Waiver;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.time.AsOf;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSet;
import id.bham.rules.RuleSets;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.RuleDraft;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaiversTest {

    private static final String RULE = "BHAM-GTD-007";
    private static final LocalDate FIRST = LocalDate.of(2024, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);
    private static final RegionalTaskForce ELSEWHERE = InOrder.regionalTaskForce().toBuilder()
            .chair(Seat.of(Office.governorOf("ID-JT")))
            .build();

    private static final Waiver WAIVER = waiver(ValidityPeriod.of(FIRST, LAST));

    private static Waiver waiver(ValidityPeriod period) {
        return Waiver.builder()
                .rule(RULE)
                .subject(ELSEWHERE.id())
                .authority("Menteri HAM")
                .because("Masa peralihan")
                .period(period)
                .build();
    }

    private static Finding finding(RegionalTaskForce taskForce, LocalDate day, Waiver... waivers) {
        return ComplianceChecker.of(RuleSets.stranas())
                .waiving(List.of(waivers))
                .check(taskForce, day)
                .finding(taskForce.id(), RULE);
    }

    private static void expect(Outcome outcome, String until, Finding finding) {
        assertEquals(outcome, finding.outcome());
        assertEquals(Optional.of(LocalDate.parse(until)), finding.validUntil());
        assertEquals(outcome == WAIVED, finding.waiver().isPresent());
    }

    private static void expectForGood(Outcome outcome, Finding finding) {
        assertEquals(outcome, finding.outcome());
        assertEquals(Optional.empty(), finding.validUntil());
        assertEquals(outcome == WAIVED, finding.waiver().isPresent());
    }

    @Test
    void aViolationIsWaivedFromTheFirstDayToTheLast() {
        expect(VIOLATED, "2024-07-01", finding(ELSEWHERE, FIRST.minusDays(1), WAIVER));
        expect(WAIVED, "2025-01-01", finding(ELSEWHERE, FIRST, WAIVER));
        expect(WAIVED, "2025-01-01", finding(ELSEWHERE, LAST, WAIVER));
        expectForGood(VIOLATED, finding(ELSEWHERE, LAST.plusDays(1), WAIVER));
    }

    @Test
    void itStaysVisibleAndShowsWhoAcceptedItAndWhy() {
        Finding waived = finding(ELSEWHERE, FIRST, WAIVER);

        assertEquals(Optional.of(WAIVER), waived.waiver());
        assertEquals("Menteri HAM", waived.arguments().get("authority"));
        assertEquals("Masa peralihan", waived.arguments().get("because"));
        assertEquals(WAIVER.period(), waived.arguments().get("waivedFor"));
    }

    @Test
    void itDoesNotMakeAReportNonCompliant() {
        var checker = ComplianceChecker.of(RuleSets.stranas());
        assertEquals(Verdict.NON_COMPLIANT, checker.check(ELSEWHERE, FIRST).verdict());

        var report = checker.waiving(List.of(WAIVER)).check(ELSEWHERE, FIRST);
        assertTrue(report.verdict() != Verdict.NON_COMPLIANT);
        assertEquals(List.of(WAIVER), report.receipt().waivers());
        assertEquals(1, report.findings(WAIVED).size());
    }

    @Test
    void itChangesNothingButAViolationOfItsRuleByItsSubject() {
        assertEquals(
                SATISFIED, finding(InOrder.regionalTaskForce(), FIRST, WAIVER).outcome());
        assertEquals(
                NOT_IN_FORCE,
                finding(ELSEWHERE, LocalDate.of(2022, 1, 1), WAIVER).outcome());
        assertEquals(
                VIOLATED,
                finding(ELSEWHERE.toBuilder().id("another").build(), FIRST, WAIVER)
                        .outcome());
    }

    @Test
    void waiversThatFollowEachOtherAreOneAfterTheOther() {
        Waiver next = waiver(ValidityPeriod.from(LAST.plusDays(1)));

        expect(WAIVED, "2025-01-01", finding(ELSEWHERE, LAST, WAIVER, next));
        expectForGood(WAIVED, finding(ELSEWHERE, LAST.plusDays(1), WAIVER, next));
    }

    @Test
    void aWaiverWithoutEndEndsWithTheDuty() {
        NationalTaskForce led = InOrder.nationalTaskForceUnderThePerpres().toBuilder()
                .executiveChair(Seat.of(Office.of(OfficeTitle.COORDINATING_MINISTER)))
                .build();
        Waiver waiver = WAIVER.toBuilder()
                .rule("BHAM-GTN-003")
                .subject(led.id())
                .period(ValidityPeriod.from(FIRST))
                .build();
        ComplianceChecker checker = ComplianceChecker.of(RuleSets.stranas()).waiving(List.of(waiver));
        LocalDate lastOfDuty = LocalDate.of(2024, 11, 4);

        expect(WAIVED, "2024-11-05", checker.check(led, lastOfDuty).finding(led.id(), "BHAM-GTN-003"));
        expectForGood(NOT_IN_FORCE, checker.check(led, lastOfDuty.plusDays(1)).finding(led.id(), "BHAM-GTN-003"));
    }

    @Test
    void noWaiversAreFine() {
        assertEquals(VIOLATED, finding(ELSEWHERE, FIRST).outcome());
    }

    @Test
    void ofARuleThatWasLeftOutAWaiverDoesNoHarm() {
        RuleSet without = RuleSets.stranas().without(RULE, "another rule");
        Waiver ofNoRule = WAIVER.toBuilder().rule("BHAM-GTD-999").build();
        var checker = ComplianceChecker.of(without);

        assertEquals(
                List.of(WAIVER),
                checker.waiving(List.of(WAIVER))
                        .check(ELSEWHERE, FIRST)
                        .receipt()
                        .waivers());
        assertThrows(IllegalArgumentException.class, () -> checker.waiving(List.of(ofNoRule)));
    }

    @Test
    void theOrderInWhichTheyAreGivenDoesNotMatter() {
        Waiver next = waiver(ValidityPeriod.from(LAST.plusDays(1)));
        Waiver ofAnother = WAIVER.toBuilder().rule("BHAM-GTD-001").build();

        assertEquals(
                List.of(ofAnother, WAIVER, next),
                ComplianceChecker.of(RuleSets.stranas())
                        .waiving(List.of(next, WAIVER, ofAnother))
                        .check(ELSEWHERE, FIRST)
                        .receipt()
                        .waivers());
    }

    @Test
    void whatOverlapsOrNamesNoRuleIsRefused() {
        var checker = ComplianceChecker.of(RuleSets.stranas());
        Waiver overlapping = waiver(ValidityPeriod.from(LAST));
        Waiver ofNoRule = WAIVER.toBuilder().rule("BHAM-GTD-999").build();

        assertThrows(IllegalArgumentException.class, () -> checker.waiving(List.of(WAIVER, overlapping)));
        assertThrows(IllegalArgumentException.class, () -> checker.waiving(List.of(ofNoRule)));
    }

    private static final PlaceName FIRST_GROUP = PlaceName.parse("/workingGroups/name=Kelompok I");
    private static final PlaceName SECOND_GROUP = PlaceName.parse("/workingGroups/name=Kelompok II");
    private static final Waiver OF_FIRST_GROUP =
            WAIVER.toBuilder().element(FIRST_GROUP).build();

    private static Waivers waivers(Waiver... granted) {
        return Waivers.of(List.of(granted), RuleSets.stranas().ids());
    }

    private static RuleDescription rule() {
        return RuleSets.stranas().rule(RULE).orElseThrow().description();
    }

    private static Optional<Waiver> find(Waivers waivers, PlaceName element, LocalDate day) {
        return waivers.find(rule(), ELSEWHERE, () -> element, AsOf.on(day));
    }

    @Test
    void aWaiverOfAnElementIsForItAlone() {
        Waivers waivers = waivers(OF_FIRST_GROUP);

        assertEquals(Optional.of(OF_FIRST_GROUP), find(waivers, FIRST_GROUP, FIRST));
        assertEquals(Optional.empty(), find(waivers, FIRST_GROUP, LAST.plusDays(1)));
        assertEquals(Optional.empty(), find(waivers, SECOND_GROUP, FIRST));
        assertEquals(Optional.empty(), find(waivers, PlaceName.WHOLE, FIRST));
    }

    @Test
    void aWaiverOfTheWholeIsForEachElement() {
        Waivers waivers = waivers(WAIVER);

        assertEquals(Optional.of(WAIVER), find(waivers, FIRST_GROUP, FIRST));
        assertEquals(Optional.of(WAIVER), find(waivers, PlaceName.WHOLE, FIRST));
        assertEquals(
                Optional.of(WAIVER),
                waivers.find(
                        rule(),
                        ELSEWHERE,
                        () -> {
                            throw new AssertionError("no waiver names an element");
                        },
                        AsOf.on(FIRST)));
    }

    @Test
    void theCheckDateNotesTheEndOfTheWaiversOfItsElementAlone() {
        Waivers waivers = waivers(OF_FIRST_GROUP);
        AsOf ofFirst = AsOf.on(FIRST);
        AsOf ofSecond = AsOf.on(FIRST);
        waivers.find(rule(), ELSEWHERE, () -> FIRST_GROUP, ofFirst);
        waivers.find(rule(), ELSEWHERE, () -> SECOND_GROUP, ofSecond);

        assertEquals(Optional.of(LAST.plusDays(1)), ofFirst.validUntil());
        assertEquals(Optional.empty(), ofSecond.validUntil());
    }

    @Test
    void waiversOfDifferentElementsDoNotOverlapButThatOfTheWholeDoesWithEach() {
        Waiver ofSecond = OF_FIRST_GROUP.toBuilder().element(SECOND_GROUP).build();
        Waiver laterOfFirst =
                OF_FIRST_GROUP.toBuilder().period(ValidityPeriod.from(LAST)).build();

        assertEquals(
                List.of(OF_FIRST_GROUP, ofSecond),
                waivers(ofSecond, OF_FIRST_GROUP).all());
        assertThrows(IllegalArgumentException.class, () -> waivers(OF_FIRST_GROUP, laterOfFirst));
        String message = Refusal.of(() -> waivers(OF_FIRST_GROUP, WAIVER));
        assertTrue(message.contains(FIRST_GROUP.toString()), message);
    }

    @Test
    void aWaiverThatHasEndedIsTold() {
        Waiver next = OF_FIRST_GROUP.toBuilder()
                .period(ValidityPeriod.of(LAST.plusDays(1), LAST.plusDays(9)))
                .build();
        Waivers waivers = waivers(OF_FIRST_GROUP, next);

        assertEquals(List.of(), waivers.ended(rule(), ELSEWHERE, () -> FIRST_GROUP, AsOf.on(LAST)));
        assertEquals(
                List.of(OF_FIRST_GROUP),
                waivers.ended(rule(), ELSEWHERE, () -> FIRST_GROUP, AsOf.on(LAST.plusDays(9))));
        assertEquals(
                List.of(OF_FIRST_GROUP, next),
                waivers.ended(rule(), ELSEWHERE, () -> FIRST_GROUP, AsOf.on(LAST.plusDays(10))));
        assertEquals(List.of(), waivers.ended(rule(), ELSEWHERE, () -> SECOND_GROUP, AsOf.on(LAST.plusDays(10))));
        assertEquals(
                List.of(),
                waivers(waiver(ValidityPeriod.from(FIRST)))
                        .ended(rule(), ELSEWHERE, () -> FIRST_GROUP, AsOf.on(LAST.plusDays(10))));
    }

    @Test
    void aWaiverThatExcusesNothingIsTold() {
        Waiver ofNobody = WAIVER.toBuilder().subject("nobody").build();
        Waiver ended = WAIVER.toBuilder()
                .period(ValidityPeriod.of(FIRST.minusDays(9), FIRST.minusDays(1)))
                .build();
        Waiver ofOneGroup = WAIVER.toBuilder()
                .rule("BHAM-PKJ-001")
                .element(PlaceName.parse("/workingGroups/name=Kelompok IX"))
                .build();
        ComplianceChecker checker =
                ComplianceChecker.of(RuleSets.stranas()).waiving(List.of(WAIVER, ofNobody, ended, ofOneGroup));

        assertEquals(List.of(ofOneGroup), checker.check(ELSEWHERE, FIRST).unusedWaivers());
        assertEquals(List.of(), checker.check(ELSEWHERE, LAST.plusDays(1)).unusedWaivers());
        Governance nation = Governance.builder()
                .id("nation")
                .regionalTaskForces(Listing.complete(
                        ELSEWHERE.toBuilder().answersTo(Fact.unknown()).build()))
                .build();
        assertEquals(List.of(ofNobody, ofOneGroup), checker.check(nation, FIRST).unusedWaivers());
    }

    /** Of two groups of which the duty is violated one is excused, wherever it stands; when that ends, it is told. */
    @Test
    void aViolationOfAnElementIsExcusedAndComesBack() {
        Rule<RegionalTaskForce> led = RuleDraft.of(RegionalTaskForce.class, "ACME-PKJ-001")
                .<WorkingGroup>ofEach(TaskForce.WORKING_GROUPS)
                .require(Condition.exists(WorkingGroup.LEAD))
                .build();
        Waiver ofFirst = OF_FIRST_GROUP.toBuilder().rule("ACME-PKJ-001").build();
        ComplianceChecker checker =
                ComplianceChecker.of(RuleSets.stranas().plus(led)).waiving(List.of(ofFirst));
        WorkingGroup first =
                WorkingGroup.builder().name("Kelompok I").lead(Fact.absent()).build();
        WorkingGroup second = first.toBuilder().name("Kelompok II").build();
        for (List<WorkingGroup> groups : List.of(List.of(first, second), List.of(second, first))) {
            RegionalTaskForce gtd = ELSEWHERE.toBuilder()
                    .workingGroups(Listing.complete(groups))
                    .build();
            ComplianceReport on = checker.check(gtd, FIRST);
            assertEquals(Optional.of(ofFirst), about(FIRST_GROUP, on).waiver());
            assertEquals(WAIVED, about(FIRST_GROUP, on).outcome());
            assertEquals(Optional.of(LAST.plusDays(1)), about(FIRST_GROUP, on).validUntil());
            assertEquals(VIOLATED, about(SECOND_GROUP, on).outcome());
            assertEquals(List.of(), about(FIRST_GROUP, on).endedWaivers());

            ComplianceReport after = checker.check(gtd, LAST.plusDays(1));
            assertEquals(VIOLATED, about(FIRST_GROUP, after).outcome());
            assertEquals(List.of(ofFirst), about(FIRST_GROUP, after).endedWaivers());
            assertEquals(List.of(), about(SECOND_GROUP, after).endedWaivers());
        }
    }

    private static Finding about(PlaceName element, ComplianceReport report) {
        return report.findings("ACME-PKJ-001").stream()
                .filter(finding -> finding.element().equals(element))
                .findFirst()
                .orElseThrow();
    }
}
