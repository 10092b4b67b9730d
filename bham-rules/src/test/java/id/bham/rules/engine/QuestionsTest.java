package id.bham.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.LegalCorpus;
import id.bham.core.time.PartialDate;
import id.bham.rules.Asking;
import id.bham.rules.fixtures.RuleDraft;
import id.bham.rules.report.Finding;
import id.bham.rules.rule.Inquiry;
import id.bham.rules.rule.Part;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class QuestionsTest {

    private static final String ID = "TRY-001";
    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
    private static final RegionalTaskForce BODY = RegionalTaskForce.builder()
            .id("gtd")
            .reports(Listing.complete(List.of(report("2024-01-10"), report("2024-07-01"), report("2024-12-31"))))
            .build();
    private static final Rule<RegionalTaskForce> SUBMITTED = RuleDraft.of(RegionalTaskForce.class, ID)
            .<ProgressReport>ofEach(TaskForce.REPORTS)
            .require(Condition.reached(ProgressReport.SUBMITTED_ON))
            .build();

    private static ProgressReport report(String day) {
        return ProgressReport.builder().submittedOn(PartialDate.parse(day)).build();
    }

    private static RuleBook book(Rule<?> rule) {
        return new RuleBook(List.of(rule), LegalCorpus.standard(), Waivers.NONE);
    }

    private static Optional<Questions> of(Rule<?> rule) {
        return book(rule).questions(rule, BODY);
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.place() + " " + finding.outcome() + " "
                        + finding.validUntil().map(LocalDate::toString).orElse("-"))
                .toList();
    }

    @Test
    void eachIsPutOnTheDaysOnWhichItIsAskedFor() {
        Questions questions = of(SUBMITTED).orElseThrow();

        assertEquals(List.of(0, 1, 2), questions.all());
        assertEquals(
                List.of("/reports/0 SATISFIED -", "/reports/1 VIOLATED 2024-07-01", "/reports/2 VIOLATED 2024-12-31"),
                told(questions.findings(DAY, questions.all()).orElseThrow()));
        assertEquals(
                List.of("/reports/1 SATISFIED -"),
                told(questions.findings(DAY.plusDays(1), List.of(1)).orElseThrow()));
        assertEquals(
                List.of("/reports/2 VIOLATED 2024-12-31", "/reports/0 VIOLATED 2024-01-10"),
                told(questions.findings(LocalDate.of(2024, 1, 9), List.of(2, 0)).orElseThrow()));
    }

    @Test
    void allOfThemFindWhatTheRuleFinds() {
        Rule<RegionalTaskForce> parts = RuleDraft.of(RegionalTaskForce.class, ID)
                .text("deadline", "Bagian.", "A part.")
                .requireEach(List.of(
                        Part.of(Term.<RegionalTaskForce>until(DAY, Condition.always(), Condition.never())
                                .at(Pointer.WHOLE.child("parts"))),
                        Part.of(Term.<RegionalTaskForce>until(DAY, Condition.always(), Condition.always()))))
                .build();
        for (Rule<RegionalTaskForce> rule : List.of(SUBMITTED, parts)) {
            RuleBook book = book(rule);
            Questions questions = book.questions(rule, BODY).orElseThrow();
            for (LocalDate day : List.of(DAY, DAY.plusDays(1), DAY.minusYears(1))) {
                List<Finding> found = book.findings(rule, BODY, day);
                assertEquals(found.size(), questions.all().size());
                assertEquals(
                        told(found),
                        told(questions.findings(day, questions.all()).orElseThrow()));
            }
        }
    }

    @Test
    void thereAreNoneWhereTheyMayBeOthersOnAnotherDay() {
        BiConsumer<RegionalTaskForce, Inquiry> asking = SUBMITTED::assess;

        assertTrue(of(new Asking(ID, asking, true)).isPresent());
        assertTrue(of(new Asking(ID, asking)).isEmpty());
    }

    @Test
    void thereAreNoneWhereNothingIsAskedOrAskingFails() {
        assertTrue(of(new Asking(ID, (body, inquiry) -> {}, true)).isEmpty());
        assertTrue(of(new Asking(
                        ID,
                        (body, inquiry) -> {
                            throw new IllegalStateException("made to fail");
                        },
                        true))
                .isEmpty());
    }

    @Test
    void nothingIsFoundWhereOneFails() {
        Rule<RegionalTaskForce> failing = RuleDraft.of(RegionalTaskForce.class, ID)
                .<ProgressReport>ofEach(TaskForce.REPORTS)
                .require(Condition.byDay(at -> {
                    if (at.reached(PartialDate.of(DAY)).isTrue()) {
                        throw new IllegalStateException("made to fail");
                    }
                    return Truth.TRUE;
                }))
                .build();
        Questions questions = of(failing).orElseThrow();

        assertTrue(questions.findings(DAY, List.of(1)).isEmpty());
        assertEquals(
                List.of("/reports/1 SATISFIED 2024-06-30"),
                told(questions.findings(DAY.minusDays(1), List.of(1)).orElseThrow()));
    }
}
