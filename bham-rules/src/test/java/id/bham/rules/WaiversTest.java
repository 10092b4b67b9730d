package id.bham.rules;

import static id.bham.rules.rule.Outcome.NOT_IN_FORCE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.VIOLATED;
import static id.bham.rules.rule.Outcome.WAIVED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.law.Waiver;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.report.Finding;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.Outcome;
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
}
