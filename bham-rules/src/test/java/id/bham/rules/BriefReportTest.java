package id.bham.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.Governance;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.condition.Reads;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.fixtures.Refusal;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Strength;
import id.bham.core.time.PartialDate;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.RuleDraft;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.rule.Force;
import id.bham.rules.rule.Inquiry;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Question;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleDescription;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is satisfied and not listed is counted as if it were. */
class BriefReportTest {

    private static final ComplianceChecker CHECKER = ComplianceChecker.of(RuleSets.stranas());
    private static final Governance NATION = InOrder.nation();
    private static final List<Subject> SUBJECTS = NATION.walk().toList();

    /** Outcomes that are alike. */
    private record Alike(Outcome outcome, Force force, Strength strength) {}

    /** How many there are, and the first day on which one of them may be another one. */
    private record Seen(int times, int until) {
        Seen and(Seen other) {
            return new Seen(times + other.times, Math.min(until, other.until));
        }
    }

    private static Map<String, Seen> seen(ComplianceChecker checker, List<Subject> subjects, LocalDate day) {
        var seen = new TreeMap<String, Seen>();
        checker.ledger(subjects, day)
                .forEach((subject, force, strength, outcome, until, times) -> seen.merge(
                        subject.id() + " " + new Alike(outcome, force, strength), new Seen(times, until), Seen::and));
        return seen;
    }

    @Test
    void whatIsSatisfiedIsNotFoundAlone() {
        ComplianceReport brief = CHECKER.briefly().check(InOrder.regionalTaskForce(), LocalDate.of(2024, 6, 30));

        assertEquals(List.of(), brief.findings("BHAM-GTD-006"));
        String message = Refusal.of(() -> brief.finding("gtd-id-bt", "BHAM-GTD-006"));
        assertTrue(message.contains("brief"), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-08-01", "2023-09-26", "2024-06-30", "2026-01-01"})
    void asManyAreCounted(LocalDate day) {
        ComplianceReport whole = CHECKER.check(NATION, day);
        ComplianceReport brief = CHECKER.briefly().check(NATION, day);

        assertEquals(whole.counts(), brief.counts());
        assertEquals(whole.verdict(), brief.verdict());
        assertEquals(whole.validUntil(), brief.validUntil());
        SUBJECTS.forEach(subject -> assertEquals(whole.verdictOn(subject), brief.verdictOn(subject)));
        assertEquals(
                whole.findings().stream()
                        .filter(finding -> finding.outcome() != Outcome.SATISFIED)
                        .toList(),
                brief.findings());
        assertEquals(
                seen(CHECKER, SUBJECTS, day).entrySet().stream()
                        .map(entry -> entry.getKey() + entry.getValue().times())
                        .toList(),
                seen(CHECKER.briefly(), SUBJECTS, day).entrySet().stream()
                        .map(entry -> entry.getKey() + entry.getValue().times())
                        .toList());
    }

    @Test
    void whatIsListedIsToldWithItsRule() {
        LocalDate day = LocalDate.of(2024, 6, 30);
        for (ComplianceChecker checker : List.of(CHECKER, CHECKER.briefly())) {
            var told = new ArrayList<String>();
            checker.ledger(SUBJECTS, day)
                    .forEachListed((subject, rule, outcome) -> told.add(subject.id() + rule.id() + outcome));
            assertEquals(
                    checker.ledger(SUBJECTS, day).findings(outcome -> true).stream()
                            .map(finding ->
                                    finding.subject().id() + finding.rule().id() + finding.outcome())
                            .toList(),
                    told);
        }
    }

    @Test
    void theFirstHorizonOfWhatIsNotListedCounts() {
        ComplianceChecker checker = checking(
                        untilYear("X-001", 2026), untilYear("X-002", 2025), untilYear("X-003", 2027))
                .briefly();
        ComplianceReport report = checker.check(InOrder.regionalTaskForce(), LocalDate.of(2024, 6, 30));

        assertEquals(List.of(), report.findings());
        assertEquals(List.of(), report.findings(Outcome.SATISFIED));
        assertEquals(LocalDate.of(2025, 1, 1), report.validUntil().orElseThrow());
        assertEquals(3, report.counts().get(Outcome.SATISFIED));
    }

    @Test
    void whatARuleSaidBeforeItFailedIsForgotten() {
        Rule<RegionalTaskForce> fails = RuleDraft.of(RegionalTaskForce.class, "X-002")
                .<ProgressReport>ofEach(TaskForce.REPORTS)
                .require(Condition.<ProgressReport>asked(
                        (report, at) -> {
                            at.reached(PartialDate.parse("2024-07-31"));
                            if (report.year().isEqualTo(2024).isTrue()) {
                                throw new IllegalStateException("made to fail");
                            }
                            return Truth.TRUE;
                        },
                        Reads.of(ProgressReport.YEAR)))
                .build();
        RegionalTaskForce body = InOrder.regionalTaskForce().toBuilder()
                .reports(Listing.complete(InOrder.report(2023, "2024-01-05"), InOrder.report(2024, "2025-01-05")))
                .build();
        LocalDate day = LocalDate.of(2024, 6, 30);

        assertEquals(
                Map.of(
                        body.id() + " " + new Alike(Outcome.SATISFIED, Force.MUST, Strength.PRACTICE),
                        new Seen(1, Answer.epochDay(LocalDate.of(2025, 1, 1))),
                        body.id() + " " + new Alike(Outcome.ERROR, Force.MUST, Strength.PRACTICE),
                        new Seen(1, Answer.epochDay(day.plusDays(1)))),
                seen(checking(untilYear("X-001", 2025), fails).briefly(), List.of(body), day));
    }

    @Test
    void aRuleThatSaysLessWhenItIsAskedAgainIsFoundOut() {
        var asked = new AtomicInteger();
        Rule<RegionalTaskForce> forgetful = RuleDraft.of(RegionalTaskForce.class, "X-001")
                .when(Condition.byDay(at -> Truth.of(asked.getAndIncrement() == 0)))
                .require(Condition.never())
                .build();
        asked.set(0);
        ComplianceReport report = checking(forgetful).check(InOrder.regionalTaskForce(), LocalDate.of(2024, 6, 30));

        assertThrows(IllegalStateException.class, report::findings);
    }

    @Test
    void aRuleThatSaysFewerThingsWhenItIsAskedAgainIsFoundOut() {
        var asked = new AtomicInteger();
        Question<RegionalTaskForce> question = Question.require(Condition.never());
        Rule<RegionalTaskForce> forgetful = new Rule<>() {
            @Override
            public RuleDescription description() {
                return RuleDraft.description("X-001").build();
            }

            @Override
            public Class<RegionalTaskForce> subjectType() {
                return RegionalTaskForce.class;
            }

            @Override
            public void assess(RegionalTaskForce gtd, Inquiry inquiry) {
                inquiry.ask(gtd, question);
                if (asked.getAndIncrement() == 0) {
                    inquiry.ask(gtd, question);
                }
            }
        };
        ComplianceReport report = checking(forgetful).check(InOrder.regionalTaskForce(), LocalDate.of(2024, 6, 30));

        assertThrows(IllegalStateException.class, report::findings);
    }

    private static Rule<RegionalTaskForce> untilYear(String id, int year) {
        return RuleDraft.of(RegionalTaskForce.class, id)
                .require(Condition.byDay(at ->
                        at.reached(PartialDate.of(LocalDate.of(year, 1, 1))).not()))
                .build();
    }

    private static ComplianceChecker checking(Rule<?>... rules) {
        return ComplianceChecker.of(RuleSet.of("own", "1", List.of(rules), LegalCorpus.standard()));
    }
}
