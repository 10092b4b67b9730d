package id.bham.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.Governance;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.fixtures.Generated;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.Parameters;
import id.bham.core.law.Waiver;
import id.bham.core.time.Conclusions;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What is counted and what is told are the same: outcome by outcome, horizon by horizon. */
class OutcomeInquiryProperties {

    private static final RuleSet EVERY_YEAR =
            RuleSets.stranas().with(Parameters.EVALUATION_INTERVAL, Period.ofYears(1));

    @Provide
    Arbitrary<ComplianceChecker> checkers() {
        return Arbitraries.of(ComplianceChecker.of(RuleSets.stranas()), ComplianceChecker.of(EVERY_YEAR));
    }

    @Provide
    Arbitrary<Subject> subjects() {
        Arbitrary<NationalFocalPoint> focalPoints = Generated.nationalFocalPoint();
        Arbitrary<NationalTaskForce> national = Generated.nationalTaskForce();
        Arbitrary<RegionalTaskForce> regional = Generated.regionalTaskForce();
        Arbitrary<Governance> nations = Generated.governance();
        return Arbitraries.frequencyOf(
                Tuple.of(1, focalPoints), Tuple.of(2, national), Tuple.of(5, regional), Tuple.of(2, nations));
    }

    @Provide
    Arbitrary<LocalDate> day() {
        return Generated.day();
    }

    @Property(tries = 600)
    void theOutcomesAreThoseOfTheFindings(
            @ForAll("checkers") ComplianceChecker checker,
            @ForAll("subjects") Subject subject,
            @ForAll("day") LocalDate day) {
        assertEquals(told(checker, subject, day), evaluated(checker, subject, day));
    }

    @Property(tries = 300)
    void soTheyAreWithWaivers(@ForAll("subjects") Subject subject, @ForAll("day") LocalDate day) {
        ComplianceChecker checker = ComplianceChecker.of(EVERY_YEAR).waiving(waivers(subject));

        assertEquals(told(checker, subject, day), evaluated(checker, subject, day));
    }

    @Property(tries = 300)
    void aBriefReportCountsTheSameAndListsAllButWhatIsSatisfied(
            @ForAll("checkers") ComplianceChecker checker,
            @ForAll("subjects") Subject subject,
            @ForAll("day") LocalDate day) {
        ComplianceReport whole = checker.check(subject, day);
        ComplianceReport brief = checker.briefly().check(subject, day);

        assertEquals(whole.counts(), brief.counts());
        assertEquals(whole.verdict(), brief.verdict());
        assertEquals(whole.verdictOn(subject), brief.verdictOn(subject));
        assertEquals(whole.validUntil(), brief.validUntil());
        assertEquals(
                whole.findings().stream()
                        .filter(finding -> finding.outcome() != Outcome.SATISFIED)
                        .toList(),
                brief.findings());
    }

    private static List<Waiver> waivers(Subject subject) {
        return List.of(
                waiver("BHAM-GTD-003", subject), waiver("BHAM-GTD-010", subject), waiver("BHAM-SRC-003", subject));
    }

    private static Waiver waiver(String rule, Subject subject) {
        return Waiver.builder()
                .rule(rule)
                .subject(subject.id())
                .authority("Direktur Jenderal HAM")
                .because("contoh")
                .period(ValidityPeriod.of(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31)))
                .build();
    }

    private record Told(Outcome outcome, int until) {}

    private static List<Told> told(ComplianceChecker checker, Subject subject, LocalDate day) {
        return checker.rulesAbout(subject).stream()
                .flatMap(rule -> checker.assess(rule, subject, day).stream())
                .map(finding -> new Told(finding.outcome(), until(finding)))
                .toList();
    }

    private static int until(Finding finding) {
        return finding.validUntil()
                .map(day -> Math.toIntExact(day.toEpochDay()))
                .orElse(Conclusions.NEVER);
    }

    private static List<Told> evaluated(ComplianceChecker checker, Subject subject, LocalDate day) {
        var told = new ArrayList<Told>();
        checker.ledger(List.of(subject), day)
                .forEach((about, force, strength, outcome, until, times) -> told.add(new Told(outcome, until)));
        return told;
    }
}
