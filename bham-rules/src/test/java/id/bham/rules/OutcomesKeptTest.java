package id.bham.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.condition.Reads;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.LegalCorpus;
import id.bham.core.time.PartialDate;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.RuleDraft;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.rule.Inquiry;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Question;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is satisfied and not listed is counted as if it were. */
class OutcomesKeptTest {

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

        ComplianceReport report = checking(untilYear("X-001", 2025), fails).check(body, day);

        assertEquals(
                List.of(Outcome.SATISFIED, Outcome.ERROR),
                report.findings().stream().map(Finding::outcome).toList());
        assertEquals(
                Optional.of(LocalDate.of(2025, 1, 1)), report.findings().get(0).validUntil());
        assertEquals(Optional.of(day.plusDays(1)), report.findings().get(1).validUntil());
        assertEquals(
                Outcome.ERROR,
                checking(fails).monitor(body, day).state().counts().entrySet().stream()
                        .filter(count -> count.getValue() > 0)
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void aReportAsksNoRuleAgain() {
        var asked = new AtomicInteger();
        Rule<RegionalTaskForce> counting = RuleDraft.of(RegionalTaskForce.class, "X-001")
                .when(Condition.byDay(at -> Truth.of(asked.getAndIncrement() >= 0)))
                .require(Condition.never())
                .build();
        var entered = new AtomicInteger();
        Rule<RegionalTaskForce> entering = new Rule<>() {
            @Override
            public RuleDescription description() {
                return RuleDraft.description("X-002").build();
            }

            @Override
            public Class<RegionalTaskForce> subjectType() {
                return RegionalTaskForce.class;
            }

            @Override
            public void assess(RegionalTaskForce gtd, Inquiry inquiry) {
                entered.incrementAndGet();
                inquiry.ask(gtd, Question.require(Condition.never()));
            }
        };
        asked.set(0);
        ComplianceReport report =
                checking(counting, entering).check(InOrder.regionalTaskForce(), LocalDate.of(2024, 6, 30));

        report.findings().forEach(Finding::facts);
        report.findings().forEach(finding -> finding.message(Locale.ENGLISH));
        assertEquals(
                Map.of(Outcome.VIOLATED, 2L),
                report.findings().stream().collect(Collectors.groupingBy(Finding::outcome, Collectors.counting())));
        assertEquals(1, entered.get());
        assertEquals(1, asked.get());
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
