package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.action.PriorityAction;
import id.bham.core.action.WorkPlan;
import id.bham.core.body.Decree;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSets;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import id.bham.rules.timeline.Deadline;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndedActionClosedTest {

    private static final Trial RULE = Trial.of("BHAM-ACT-005");
    private static final String ACTION = "/workPlans/0/actions/0";

    @Test
    void itIsDueWhenTheLastDayIsOver() {
        RegionalTaskForce open = with(closed(Fact.absent(), Fact.absent()));

        RULE.on("2024-12-31", open, ACTION).is(NOT_APPLICABLE).until("2025-01-01");
        RULE.on("2025-01-01", open, ACTION).is(VIOLATED).forGood().says("title", "Aksi");
    }

    @Test
    void anActionIsClosedByTheCheckDate() {
        RegionalTaskForce late = with(closed(Fact.known(PartialDate.parse("2025-02-15")), Fact.absent()));

        RULE.on("2025-02-14", late, ACTION).is(VIOLATED).until("2025-02-15");
        RULE.on("2025-02-15", late, ACTION).is(SATISFIED).forGood();
        RULE.on("2025-06-30", with(InOrder.action()), ACTION).is(SATISFIED);
    }

    @Test
    void anExplanationServesAsWell() {
        RULE.on("2025-01-01", with(closed(Fact.absent(), Fact.known("Ditunda"))), ACTION)
                .is(SATISFIED);
        RULE.on("2025-01-01", with(closed(Fact.unknown(), Fact.known("Ditunda"))), ACTION)
                .is(SATISFIED);
    }

    @Test
    void anActionThatRunsOnNeedNotBeClosed() {
        PriorityAction open = closed(Fact.absent(), Fact.absent());

        RULE.on(
                        "2025-06-30",
                        with(open.toBuilder()
                                .period(ValidityPeriod.from(LocalDate.of(2024, 1, 1)))
                                .build()),
                        ACTION)
                .is(NOT_APPLICABLE);
        RULE.on("2025-06-30", with(open.toBuilder().period(Fact.absent()).build()), ACTION)
                .is(NOT_APPLICABLE);
    }

    /** What the last day of an action makes due, and what comes of it when nothing is done. */
    @Test
    void theLastDayOfAnActionIsADeadline() {
        ComplianceChecker checker = ComplianceChecker.of(RuleSets.stranas());
        LocalDate from = LocalDate.of(2024, 7, 1);
        LocalDate to = LocalDate.of(2025, 6, 30);
        RegionalTaskForce open = with(closed(Fact.absent(), Fact.absent()));

        Deadline deadline = due(checker.deadlines(open, from, to).coming()).get(0);
        assertEquals(ACTION, deadline.place().toString());
        assertEquals(LocalDate.of(2024, 12, 31), deadline.dueDay());
        assertEquals(Deadline.Miss.VIOLATED, deadline.ifMissed());
        assertTrue(deadline.isCuredLate());
        assertEquals(1, due(checker.deadlines(open, to, to).overdue()).size());

        RegionalTaskForce onTheDay = with(closed(Fact.known(PartialDate.parse("2024-12-31")), Fact.absent()));
        RULE.on("2025-01-01", onTheDay, ACTION).is(SATISFIED);
        assertEquals(List.of(), due(checker.deadlines(onTheDay, from, to).coming()));
        RegionalTaskForce late = with(closed(Fact.known(PartialDate.parse("2025-01-01")), Fact.absent()));
        RULE.on("2025-01-01", late, ACTION).is(SATISFIED);
        assertEquals(List.of(), due(checker.deadlines(late, to, to).overdue()));
        RegionalTaskForce explained = with(closed(Fact.absent(), Fact.known("Ditunda")));
        assertEquals(List.of(), due(checker.deadlines(explained, from, to).coming()));
    }

    private static List<Deadline> due(List<Deadline> deadlines) {
        return deadlines.stream()
                .filter(deadline -> deadline.rule().id().equals("BHAM-ACT-005"))
                .toList();
    }

    @Test
    void whatIsNotKnownLeavesItOpen() {
        RULE.on("2025-06-30", with(closed(Fact.unknown(), Fact.absent())), ACTION)
                .is(UNDETERMINED)
                .lacks("/workPlans/0/actions/0/closedOn VALUE");
        RULE.on("2025-06-30", with(closed(Fact.absent(), Fact.unknown())), ACTION)
                .is(UNDETERMINED)
                .lacks("/workPlans/0/actions/0/explanation VALUE");
        RULE.on(
                        "2025-06-30",
                        with(closed(Fact.absent(), Fact.absent()).toBuilder()
                                .period(ValidityPeriod.ofYears(2024, 2025))
                                .build()),
                        ACTION)
                .is(UNDETERMINED)
                .until("2026-01-01")
                .lacks("/workPlans/0/actions/0/period EXACT_DATE");
    }

    @Test
    void anOlderBodyIsNotAskedAndOneOfUnknownAgeIsOpen() {
        RegionalTaskForce open = with(closed(Fact.absent(), Fact.absent()));

        RULE.on("2025-06-30", signed(open, "2023-09-25"), ACTION).is(NOT_APPLICABLE);
        RULE.on("2025-06-30", signed(open, "2023-09-26"), ACTION).is(VIOLATED);
        RULE.on("2025-06-30", signed(open, "2023-09"), ACTION).is(UNDETERMINED);
    }

    private static RegionalTaskForce signed(RegionalTaskForce record, String day) {
        return record.toBuilder()
                .decree(Decree.builder().issuedOn(PartialDate.parse(day)).build())
                .inauguration(Fact.absent())
                .build();
    }

    private static PriorityAction closed(Fact<PartialDate> closedOn, Fact<String> explanation) {
        return InOrder.action().toBuilder()
                .closedOn(closedOn)
                .explanation(explanation)
                .build();
    }

    private static RegionalTaskForce with(PriorityAction action) {
        return InOrder.regionalTaskForce().toBuilder()
                .workPlans(Listing.complete(
                        WorkPlan.builder().actions(Listing.complete(action)).build()))
                .build();
    }
}
