package id.bham.rules.report;

import static id.bham.rules.report.OpenFact.Need.VALUE;
import static id.bham.rules.report.OpenFact.Need.WHOLE_LIST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.fixtures.Refusal;
import id.bham.core.knowledge.Pointer;
import id.bham.core.law.Citation;
import id.bham.core.law.LawReading;
import id.bham.core.law.Strength;
import id.bham.core.text.LocalizedText;
import id.bham.rules.engine.GivenFinding;
import id.bham.rules.fixtures.RuleDraft;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComplianceReportTest {

    private static final RegionalTaskForce A =
            RegionalTaskForce.builder().id("a").build();
    private static final RegionalTaskForce B =
            RegionalTaskForce.builder().id("b").build();
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final Receipt RECEIPT = receipt(DAY);

    private static Receipt receipt(LocalDate on) {
        return new Receipt(
                "1",
                "try:1",
                "1",
                Set.of("TRY-001", "TRY-002", "TRY-003", "TRY-004"),
                LawReading.to(DAY),
                true,
                on,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void findingsAreSortedBySubjectRuleAndPlace() {
        List<Finding> sorted = List.of(
                finding("TRY-001", A, "", Outcome.VIOLATED),
                finding("TRY-001", A, "/members", Outcome.VIOLATED),
                finding("TRY-002", A, "", Outcome.VIOLATED),
                finding("TRY-001", B, "", Outcome.VIOLATED));
        var reversed = new ArrayList<>(sorted);
        Collections.reverse(reversed);

        ComplianceReport report = new ComplianceReport(List.of(B, A), reversed, RECEIPT);

        assertEquals(sorted, report.findings());
        assertEquals(List.of(A, B), report.subjects());
        assertEquals(report(sorted), report);
        assertEquals(report(sorted).hashCode(), report.hashCode());
        assertNotEquals(report(sorted.subList(0, 3)), report);
        assertNotEquals(new ComplianceReport(List.of(A), sorted, RECEIPT), report);
        assertNotEquals(new ComplianceReport(List.of(A, B), sorted, receipt(DAY.plusDays(1))), report);
    }

    @Test
    void everyOutcomeIsCounted() {
        var findings = new ArrayList<Finding>();
        var expected = new EnumMap<Outcome, Integer>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            int number = expected.size() + 1;
            expected.put(outcome, number);
            for (int n = 0; n < number; n++) {
                findings.add(finding("TRY-00" + n, A, "", outcome));
            }
        }
        ComplianceReport report = report(findings);

        assertEquals(expected, report.counts());
        expected.forEach((outcome, number) ->
                assertEquals(number, report.findings(outcome).size()));
        assertEquals(List.of(Outcome.values()), List.copyOf(report.counts().keySet()));
        assertEquals(
                List.of(Outcome.values()),
                List.copyOf(report(List.of()).counts().keySet()));
    }

    @Test
    void openFactsAreRankedByWhatHangsOnThem() {
        ComplianceReport report = report(List.of(
                open("TRY-001", B, "/status", "/members"),
                open("TRY-002", B, "/members"),
                open("TRY-003", B, "/members", "/province"),
                open("TRY-001", A, "/status"),
                open("TRY-002", A, "/status"),
                open("TRY-003", A, "/duties"),
                finding("TRY-004", A, "", Outcome.VIOLATED)));

        assertEquals(
                List.of(
                        new RankedFact(new OpenFact("b", Pointer.parse("/members"), WHOLE_LIST), 3),
                        new RankedFact(new OpenFact("a", Pointer.parse("/status"), VALUE), 2),
                        new RankedFact(new OpenFact("a", Pointer.parse("/duties"), WHOLE_LIST), 1),
                        new RankedFact(new OpenFact("b", Pointer.parse("/province"), VALUE), 1),
                        new RankedFact(new OpenFact("b", Pointer.parse("/status"), VALUE), 1)),
                report.openFacts());
    }

    @Test
    void theReportHoldsAsLongAsAllItsFindings() {
        ComplianceReport report = report(List.of(
                until("TRY-001", A, Optional.of(DAY.plusDays(7))),
                until("TRY-002", A, Optional.empty()),
                until("TRY-001", B, Optional.of(DAY.plusDays(3)))));

        assertEquals(Optional.of(DAY.plusDays(3)), report.validUntil());
        assertEquals(Optional.of(DAY.plusDays(7)), report.validUntil(A));
        assertEquals(Optional.of(DAY.plusDays(3)), report.validUntil(B));
        assertEquals(
                Optional.empty(),
                report(List.of(until("TRY-001", A, Optional.empty()))).validUntil());
    }

    @Test
    void aVerdictMayCountTheSurerBasesOnly() {
        ComplianceReport report = report(List.of(
                strong("TRY-001", Strength.STATUTE, Outcome.SATISFIED),
                strong("TRY-002", Strength.OFFICIAL, Outcome.UNDETERMINED),
                strong("TRY-003", Strength.INFERRED, Outcome.VIOLATED)));

        assertEquals(Verdict.COMPLIANT, report.verdict(Strength.STATUTE));
        assertEquals(Verdict.INCONCLUSIVE, report.verdict(Strength.OFFICIAL));
        assertEquals(Verdict.INCONCLUSIVE, report.verdict(Strength.PRACTICE));
        assertEquals(Verdict.NON_COMPLIANT, report.verdict(Strength.INFERRED));
        assertEquals(Verdict.NON_COMPLIANT, report.verdict());
    }

    @Test
    void eachSubjectHasItsOwnVerdict() {
        ComplianceReport report = report(
                List.of(finding("TRY-001", A, "", Outcome.SATISFIED), finding("TRY-001", B, "", Outcome.VIOLATED)));

        assertEquals(Verdict.COMPLIANT, report.verdictOn(A));
        assertEquals(Verdict.NON_COMPLIANT, report.verdictOn(B));
        assertEquals(Verdict.NON_COMPLIANT, report.verdict());
        assertEquals(1, report.findingsAbout(A).size());
        assertEquals(DAY, report.on());
    }

    @Test
    void findingsOfARuleAreFoundByItsId() {
        Finding one = finding("TRY-001", A, "", Outcome.VIOLATED);
        Finding other = finding("TRY-001", B, "/members", Outcome.SATISFIED);
        ComplianceReport report = report(List.of(other, finding("TRY-002", A, "", Outcome.SATISFIED), one));

        assertEquals(List.of(one, other), report.findings("TRY-001"));
        assertEquals(one, report.finding("a", "TRY-001"));
        assertEquals(other, report.finding("b", "TRY-001"));
    }

    @Test
    void anIdThatNoRuleHasIsRefusedWithTheNearest() {
        ComplianceReport report = report(
                List.of(finding("TRY-001", A, "", Outcome.SATISFIED), finding("TRY-002", A, "", Outcome.SATISFIED)));

        String near = Refusal.of(() -> report.findings("TRY-005"));
        assertTrue(near.contains("'TRY-005'") && near.endsWith("expected TRY-001"), near);
        String far = Refusal.of(() -> report.finding("a", "secretary-named"));
        assertTrue(
                far.contains("'secretary-named'") && far.endsWith("expected TRY-001, TRY-002, TRY-003, TRY-004"), far);
        String nobody = Refusal.of(() -> report.finding("c", "TRY-001"));
        assertTrue(nobody.contains("'c'") && nobody.endsWith("expected a; b"), nobody);
    }

    @Test
    void noneAndSeveralAreNoFinding() {
        ComplianceReport report = report(List.of(
                finding("TRY-001", A, "", Outcome.SATISFIED),
                finding("TRY-001", A, "/workPlans/0", Outcome.VIOLATED),
                finding("TRY-001", A, "/workPlans/1", Outcome.SATISFIED)));

        String several = Refusal.of(() -> report.finding("a", "TRY-001"));
        assertTrue(several.contains("there are 3, about the whole; /workPlans/0; /workPlans/1;"), several);
        assertTrue(several.contains("findings(\"TRY-001\")"), several);
        String none = Refusal.of(() -> report.finding("b", "TRY-001"));
        assertTrue(none.contains("there is none") && none.contains("findings(\"TRY-001\")"), none);
    }

    @Test
    void aRefusalNamesSomeOfManyPlaces() {
        ComplianceReport report = report(IntStream.range(0, 12)
                .mapToObj(n -> finding("TRY-001", A, "/members/" + n, Outcome.VIOLATED))
                .toList());

        String message = Refusal.of(() -> report.finding("a", "TRY-001"));
        assertTrue(message.contains("there are 12, about /members/0; ") && message.contains(" and 2 others"), message);
    }

    private static ComplianceReport report(Collection<Finding> findings) {
        return new ComplianceReport(List.of(A, B), findings, RECEIPT);
    }

    private static Finding finding(String rule, RegionalTaskForce subject, String place, Outcome outcome) {
        return new GivenFinding(
                RuleDraft.description(rule).build(),
                subject,
                Pointer.parse(place),
                outcome,
                Optional.empty(),
                new GivenFinding.Grounds(List.of(), List.of(), Map::of));
    }

    private static Finding strong(String rule, Strength strength, Outcome outcome) {
        return new GivenFinding(
                RuleDraft.description(rule)
                        .strength(strength)
                        .addCitations(Citation.parse("Perpres 60/2023 Pasal 7"))
                        .reasoning(new LocalizedText("sebab", "reason"))
                        .build(),
                A,
                Pointer.WHOLE,
                outcome,
                Optional.empty(),
                new GivenFinding.Grounds(List.of(), List.of(), Map::of));
    }

    private static Finding open(String rule, RegionalTaskForce subject, String... places) {
        List<Pointer> open = Stream.of(places).map(Pointer::parse).toList();
        return new GivenFinding(
                RuleDraft.description(rule).build(),
                subject,
                Pointer.WHOLE,
                Outcome.UNDETERMINED,
                Optional.empty(),
                new GivenFinding.Grounds(open, open, Map::of));
    }

    private static Finding until(String rule, RegionalTaskForce subject, Optional<LocalDate> day) {
        return new GivenFinding(
                RuleDraft.description(rule).build(),
                subject,
                Pointer.WHOLE,
                Outcome.SATISFIED,
                day,
                new GivenFinding.Grounds(List.of(), List.of(), Map::of));
    }
}
