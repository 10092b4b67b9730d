package id.bham.rules.catalogue;

import static id.bham.rules.fixtures.InOrder.workPlan;
import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

import id.bham.core.action.WorkPlan;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkPlanForEachYearTest {

    private static final Trial RULE = Trial.of("BHAM-ACT-001");

    @Test
    void aYearIsPlannedFromItsFirstDayOn() {
        RegionalTaskForce first = with(Listing.complete(workPlan(2024, "2024-03-01")));

        RULE.on("2024-12-31", first).is(SATISFIED).until("2025-01-01").says("years", List.of());
        RULE.on("2025-01-01", first).is(VIOLATED).forGood().says("years", List.of(2025));
    }

    @Test
    void fromTheDayOfItsDecreeItHasAPlan() {
        RegionalTaskForce none = with(Listing.complete());

        RULE.on("2024-02-29", none).is(NOT_APPLICABLE).until("2024-03-01");
        RULE.on("2024-03-01", none).is(VIOLATED).until("2025-01-01").says("years", List.of(2024));
    }

    @Test
    void aYearThatWasOverWhenItWasFormedNeedsNoPlan() {
        RegionalTaskForce none = with(Listing.complete());

        RULE.on("2024-06-30", signed(none, "2024-01-01")).says("years", List.of(2024));
        RULE.on("2025-06-30", signed(none, "2024-12-31")).is(VIOLATED).says("years", List.of(2024, 2025));
        RULE.on("2025-06-30", signed(none, "2025-01-01")).is(VIOLATED).says("years", List.of(2025));
    }

    @Test
    void aPlanCountsFromItsAdoption() {
        RegionalTaskForce late = with(Listing.complete(workPlan(2024, "2024-06-15")));

        RULE.on("2024-06-14", late).is(VIOLATED).until("2024-06-15");
        RULE.on("2024-06-15", late).is(SATISFIED).until("2025-01-01");
        RULE.on(
                        "2024-06-15",
                        with(Listing.complete(workPlan(2024, "2024").toBuilder()
                                .adoptedOn(Fact.absent())
                                .build())))
                .is(VIOLATED);
    }

    @Test
    void onlyYearsOfItsPeriodArePlanned() {
        RegionalTaskForce until2024 = with(Listing.complete(workPlan(2024, "2024-03-01"))).toBuilder()
                .period(ValidityPeriod.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)))
                .build();

        RULE.on("2025-06-30", until2024).is(SATISFIED);
        RULE.on("2025-06-30", until2024.toBuilder().period(Fact.absent()).build())
                .is(VIOLATED)
                .says("years", List.of(2025));
        RULE.on(
                        "2024-06-30",
                        with(Listing.complete()).toBuilder()
                                .period(ValidityPeriod.from(LocalDate.of(2025, 1, 1)))
                                .build())
                .is(NOT_APPLICABLE)
                .until("2025-01-01");
    }

    @Test
    void whatIsNotKnownLeavesItOpen() {
        RULE.on("2024-06-30", within(with(Listing.partial(workPlan(2025, "2024-05-01")))))
                .is(UNDETERMINED)
                .lacks("/workPlans WHOLE_LIST");
        RULE.on(
                        "2024-06-30",
                        within(with(Listing.complete(
                                workPlan(2024, "[2024-06-01..2024-07-31]"),
                                WorkPlan.builder()
                                        .adoptedOn(PartialDate.parse("2024-05-01"))
                                        .build()))))
                .is(UNDETERMINED)
                .until("2024-07-31")
                .lacks("/workPlans/0/adoptedOn EXACT_DATE", "/workPlans/1/year VALUE");
    }

    @Test
    void whatIsCertainlyLackingIsNamedAlone() {
        RegionalTaskForce one =
                signed(within(with(Listing.complete(workPlan(2025, "[2024-06-01..2025-07-31]")))), "2024-04-01");

        RULE.on("2025-06-30", one).is(VIOLATED).says("years", List.of(2024));
    }

    private static RegionalTaskForce with(Listing<WorkPlan> plans) {
        return InOrder.regionalTaskForce().toBuilder().workPlans(plans).build();
    }

    private static RegionalTaskForce within(RegionalTaskForce record) {
        return record.toBuilder()
                .period(ValidityPeriod.of(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31)))
                .build();
    }

    private static RegionalTaskForce signed(RegionalTaskForce record, String day) {
        return within(record).toBuilder()
                .decree(InOrder.decree(Office.governorOf("ID-BT"), LocalDate.parse(day)))
                .inauguration(Fact.absent())
                .build();
    }
}
