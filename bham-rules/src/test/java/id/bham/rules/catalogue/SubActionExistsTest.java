package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.UNDETERMINED;

import id.bham.core.action.PriorityAction;
import id.bham.core.action.WorkPlan;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.mandate.Strategy;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubActionExistsTest {

    private static final Trial RULE = Trial.of("BHAM-ACT-007");
    private static final String DAY = "2024-12-31";
    private static final String ACTION = "/workPlans/0/actions/0";

    @ParameterizedTest
    @CsvSource({
        "S1-1.1, UNDERSTANDING, SATISFIED",
        "S2-1.1, REGULATION, SATISFIED",
        "S2-1.1, UNDERSTANDING, VIOLATED",
        "S9-9.9, UNDERSTANDING, VIOLATED",
    })
    void itStandsInTheMatrixUnderItsStrategy(String subAction, Strategy strategy, Outcome outcome) {
        RULE.on(DAY, with(naming(subAction).toBuilder().strategy(strategy).build()), ACTION)
                .is(outcome)
                .forGood()
                .says("subAction", subAction)
                .says("strategy", strategy);
    }

    @Test
    void anActionThatNamesNoneIsNotAsked() {
        RULE.on(DAY, with(InOrder.action().toBuilder().subAction(Fact.absent()).build()), ACTION)
                .is(NOT_APPLICABLE)
                .forGood();
        RULE.on(DAY, with(InOrder.action().toBuilder().subAction(Fact.unknown()).build()), ACTION)
                .is(UNDETERMINED)
                .lacks(ACTION + "/subAction VALUE");
    }

    @Test
    void aStrategyThatIsNotNamedIsNoOther() {
        RULE.on(DAY, with(naming("S2-1.1").toBuilder().strategy(Fact.unknown()).build()), ACTION)
                .is(UNDETERMINED)
                .lacks(ACTION + "/strategy VALUE");
        RULE.on(DAY, with(naming("S2-1.1").toBuilder().strategy(Fact.absent()).build()), ACTION)
                .is(UNDETERMINED);
    }

    /** Another regulation may set others for the years after this matrix. */
    @ParameterizedTest
    @CsvSource({"2025-12-31, VIOLATED", "2026-01-01, UNDETERMINED", "[2025-12-31..2026-01-01], UNDETERMINED"})
    void aSubActionOfALaterPeriodIsNotKnown(String firstDay, Outcome outcome) {
        PriorityAction later = naming("S9-9.9").toBuilder()
                .period(ValidityPeriod.of(Fact.known(PartialDate.parse(firstDay)), Fact.unknown()))
                .build();

        RULE.on("2026-06-30", with(later), ACTION).is(outcome);
    }

    @Test
    void anOlderBodyIsNotAsked() {
        RegionalTaskForce older = with(naming("S9-9.9")).toBuilder()
                .decree(InOrder.decree(Office.governorOf("ID-BT"), LocalDate.of(2023, 9, 25)))
                .inauguration(Fact.absent())
                .build();

        RULE.on(DAY, older, ACTION).is(NOT_APPLICABLE);
    }

    private static PriorityAction naming(String subAction) {
        return InOrder.action().toBuilder().subAction(subAction).build();
    }

    private static RegionalTaskForce with(PriorityAction action) {
        return InOrder.regionalTaskForce().toBuilder()
                .workPlans(Listing.complete(
                        WorkPlan.builder().actions(Listing.complete(action)).build()))
                .build();
    }
}
