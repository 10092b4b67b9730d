package id.bham.rules.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.Governance;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.fixtures.Refusal;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.Waiver;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSets;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.report.Assumption;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.OpenFact;
import id.bham.rules.rule.Outcome;
import id.bham.rules.text.Wording;
import id.bham.rules.write.JUnitReport;
import id.bham.rules.write.JsonForm;
import id.bham.rules.write.PageForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final String DECREE_FIRST = "BHAM-GTD-006";
    private static final ComplianceChecker CHECKER = ComplianceChecker.of(RuleSets.stranas());

    private static final RegionalTaskForce IN_ORDER = InOrder.regionalTaskForce();

    /** In order, but for the day of the decree, which is not known. */
    private static final RegionalTaskForce UNDATED =
            RegionalTaskForce.TYPE.with(IN_ORDER, Pointer.parse("/decree/issuedOn"), Fact.unknown());

    private static Outcome outcome(ComplianceReport report, String rule) {
        return report.finding(IN_ORDER.id(), rule).outcome();
    }

    @Test
    void anEventThatHappenedDecidesWhatIsOpen() {
        ComplianceReport open = CHECKER.check(UNDATED, DAY);
        assertEquals(Outcome.UNDETERMINED, outcome(open, DECREE_FIRST));
        assertEquals(
                Outcome.SATISFIED,
                outcome(
                        CHECKER.whatIf(open, Assumption.event(UNDATED.id(), "/decree/issuedOn", InOrder.SIGNED)),
                        DECREE_FIRST));
        assertEquals(
                Outcome.VIOLATED,
                outcome(
                        CHECKER.whatIf(
                                open,
                                Assumption.event(UNDATED.id(), "/decree/issuedOn", InOrder.INAUGURATED.plusDays(1))),
                        DECREE_FIRST));
        assertEquals(Outcome.UNDETERMINED, outcome(open, DECREE_FIRST));
    }

    @Test
    void theReportIsThatOfARecordThatSaysSo() {
        ComplianceReport recorded = CHECKER.check(IN_ORDER, DAY);
        ComplianceReport assumed = CHECKER.whatIf(
                CHECKER.check(UNDATED, DAY), Assumption.event(UNDATED.id(), "/decree/issuedOn", InOrder.SIGNED));
        assertEquals(recorded.findings(), assumed.findings());
        assertEquals(recorded.verdict(), assumed.verdict());
        assertEquals(List.<Subject>of(IN_ORDER), assumed.subjects());
    }

    @Test
    void theReceiptSaysThatAndWhatWasAssumed() {
        Assumption assumption = Assumption.event(UNDATED.id(), "/decree/issuedOn", InOrder.SIGNED);
        ComplianceReport recorded = CHECKER.check(IN_ORDER, DAY);
        ComplianceReport assumed = CHECKER.whatIf(CHECKER.check(UNDATED, DAY), assumption);
        assertFalse(recorded.receipt().isHypothetical());
        assertTrue(assumed.receipt().isHypothetical());
        assertEquals(List.of(assumption), assumed.receipt().assumptions());
        assertNotEquals(recorded, assumed);
        assertNotEquals(recorded.toString(), assumed.toString());
        for (String language : List.of("id", "en")) {
            Locale locale = Locale.forLanguageTag(language);
            assertNotEquals(
                    PageForm.report(locale).write(recorded),
                    PageForm.report(locale).write(assumed));
            String place = Wording.in(locale).place(Pointer.parse("/decree/issuedOn"));
            assertTrue(PageForm.report(locale).write(assumed).contains(place));
            assertTrue(PageForm.report(locale).asMarkdown().write(assumed).contains(place));
            assertNotEquals(
                    JUnitReport.in(locale).write(recorded),
                    JUnitReport.in(locale).write(assumed));
        }
        assertNotEquals(JsonForm.REPORT.write(recorded), JsonForm.REPORT.write(assumed));
    }

    @Test
    void whatIsAssumedFirstIsStillAssumed() {
        Assumption one = Assumption.event(UNDATED.id(), "/decree/issuedOn", InOrder.SIGNED);
        Assumption two = Assumption.that(UNDATED.id(), "/decree/number", Fact.absent());
        ComplianceReport report = CHECKER.check(UNDATED, DAY);
        assertEquals(CHECKER.whatIf(report, one, two), CHECKER.whatIf(CHECKER.whatIf(report, one), two));
        assertEquals(
                List.of(one, two), CHECKER.whatIf(report, one, two).receipt().assumptions());
    }

    @Test
    void aFunctionGivesTheOtherRecord() {
        ComplianceReport assumed = CHECKER.whatIf(
                CHECKER.check(UNDATED, DAY),
                UNDATED.id(),
                RegionalTaskForce.class,
                record -> record.toBuilder().decree(IN_ORDER.decree()).build());
        assertEquals(CHECKER.check(IN_ORDER, DAY).findings(), assumed.findings());
        assertEquals(
                List.of(new Assumption.Stated(IN_ORDER.id(), Pointer.WHOLE, IN_ORDER)),
                assumed.receipt().assumptions());
    }

    @Test
    void aSourceIsAssumedOrItsAbsence() {
        RegionalTaskForce silent =
                RegionalTaskForce.builder().id("gtd").name("x").build();
        ComplianceReport report = CHECKER.check(silent, DAY);
        assertEquals(Outcome.UNDETERMINED, ofPlace(report, "/name"));
        assertEquals(
                Outcome.SATISFIED,
                ofPlace(
                        CHECKER.whatIf(
                                report,
                                Assumption.supported(
                                        "gtd",
                                        "/name",
                                        IN_ORDER.evidence().sources().get(0))),
                        "/name"));
        assertEquals(Outcome.VIOLATED, ofPlace(CHECKER.whatIf(report, Assumption.supported("gtd", "/name")), "/name"));
    }

    private static Outcome ofPlace(ComplianceReport report, String place) {
        return report.findings().stream()
                .filter(finding -> finding.rule().id().equals("BHAM-SRC-003")
                        && finding.place().toString().equals(place))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    @Test
    void theNationFollowsItsBodiesAndTheyFollowTheNation() {
        Governance nation = InOrder.nation();
        ComplianceReport report = CHECKER.check(nation, DAY);
        RegionalTaskForce first = nation.regionalTaskForces().items().get(0);
        String place = nation.placeOf(first.id()).orElseThrow() + "/decree";
        ComplianceReport ofBody = CHECKER.whatIf(report, Assumption.that(first.id(), "/decree", Fact.absent()));
        ComplianceReport ofNation = CHECKER.whatIf(report, Assumption.that(nation.id(), place, Fact.absent()));
        Governance changed = nation.with(first.toBuilder().decree(Fact.absent()).build());
        assertEquals(CHECKER.check(changed, DAY).findings(), ofBody.findings());
        assertEquals(CHECKER.check(changed, DAY).findings(), ofNation.findings());
        assertNotEquals(report.findings(), ofBody.findings());
    }

    @Test
    void bodiesComeAndGoWithTheNation() {
        Governance nation = InOrder.nation();
        ComplianceReport report = CHECKER.check(nation, DAY);
        NationalFocalPoint further = NationalFocalPoint.builder().id("further").build();
        ComplianceReport more = CHECKER.whatIf(
                report,
                Assumption.that(
                        nation.id(),
                        "/focalPoints/" + nation.focalPoints().items().size(),
                        further));
        assertTrue(more.subjects().contains(further));
        ComplianceReport fewer =
                CHECKER.whatIf(report, Assumption.that(nation.id(), "/regionalTaskForces", Listing.complete()));
        assertEquals(
                CHECKER.check(
                                nation.toBuilder()
                                        .regionalTaskForces(Listing.complete())
                                        .build(),
                                DAY)
                        .findings(),
                fewer.findings());
    }

    @Test
    void waiversGoOnToHold() {
        Waiver waiver = Waiver.builder()
                .rule(DECREE_FIRST)
                .subject(UNDATED.id())
                .authority("a")
                .because("b")
                .period(ValidityPeriod.from(LocalDate.of(2024, 1, 1)))
                .build();
        ComplianceChecker waiving = CHECKER.waiving(List.of(waiver));
        ComplianceReport report = waiving.check(UNDATED, DAY);
        assertEquals(
                Outcome.WAIVED,
                outcome(
                        waiving.whatIf(
                                report,
                                Assumption.event(UNDATED.id(), "/decree/issuedOn", InOrder.INAUGURATED.plusDays(1))),
                        DECREE_FIRST));
    }

    @Test
    void whatCannotBeAssumedIsRefused() {
        ComplianceReport report = CHECKER.check(UNDATED, DAY);
        refused(report, Assumption.that("nobody", "/name", "x"));
        refused(report, Assumption.that(UNDATED.id(), "/nothing", "x"));
        refused(report, Assumption.that(UNDATED.id(), "/id", "other"));
        refused(report, Assumption.that(UNDATED.id(), "/province", "ID-BT"));
        assertThrows(
                IllegalArgumentException.class,
                () -> CHECKER.whatIf(report, UNDATED.id(), NationalFocalPoint.class, record -> record));
        assertThrows(IllegalArgumentException.class, () -> Assumption.that(UNDATED.id(), "name", "x"));
    }

    private static void refused(ComplianceReport report, Assumption assumption) {
        assertThrows(IllegalArgumentException.class, () -> CHECKER.whatIf(report, assumption));
    }

    @Test
    void aReportIsLookedIntoByItsOwnRulesLawAndWaivers() {
        ComplianceReport report = CHECKER.check(UNDATED, DAY);
        Assumption named = Assumption.that(UNDATED.id(), "/name", "x");
        var same = new ComplianceReport(report.subjects(), report.findings(), report.receipt());
        assertEquals(CHECKER.whatIf(report, named), CHECKER.whatIf(same, named));
        ComplianceChecker other = ComplianceChecker.of(RuleSets.stranas().without(DECREE_FIRST, "contoh"));
        OpenFact fact = report.openFacts().get(0).fact();
        String refusal = Refusal.of(() -> other.whatIf(report, named));
        assertTrue(refusal.endsWith("other rules, changes of the rule set"), refusal);
        assertThrows(IllegalArgumentException.class, () -> other.missingFacts(report));
        assertThrows(
                IllegalArgumentException.class,
                () -> other.missingFacts(report, report.findings().get(0)));
        assertThrows(IllegalArgumentException.class, () -> other.possibilities(report, fact));
    }
}
