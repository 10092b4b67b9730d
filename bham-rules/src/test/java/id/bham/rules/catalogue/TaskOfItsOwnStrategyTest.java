package id.bham.rules.catalogue;

import static id.bham.core.mandate.Strategy.REGULATION;
import static id.bham.core.mandate.Strategy.REMEDY;
import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.WorkingGroup;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.mandate.Strategy;
import id.bham.core.mandate.Task;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskOfItsOwnStrategyTest {

    private static final Trial RULE = Trial.of("BHAM-PKJ-004");
    private static final String DAY = "2024-12-31";
    private static final String GROUP = "/workingGroups/0";

    @Test
    void oneTaskOfOneOfItsStrategiesIsEnough() {
        RULE.on(DAY, InOrder.regionalTaskForce(), GROUP).is(SATISFIED).forGood();
        RULE.on(DAY, with(Listing.complete(REMEDY, REGULATION), Listing.complete(task(REGULATION))), GROUP)
                .is(SATISFIED);
        RULE.on(DAY, with(Listing.partial(REMEDY), Listing.partial(task(REGULATION), task(REMEDY))), GROUP)
                .is(SATISFIED);
    }

    @Test
    void tasksOfOtherStrategiesDoNotServe() {
        RULE.on(DAY, with(Listing.complete(REMEDY), Listing.complete(task(REGULATION))), GROUP)
                .is(VIOLATED)
                .forGood()
                .says("strategies", List.of(REMEDY));
        RULE.on(DAY, with(Listing.complete(), Listing.complete(task(REGULATION))), GROUP)
                .is(VIOLATED);
        RULE.on(
                        DAY,
                        with(
                                Listing.complete(REMEDY),
                                Listing.complete(
                                        Task.builder().strategy(Fact.absent()).build())),
                        GROUP)
                .is(VIOLATED);
    }

    @Test
    void aGroupWithoutTasksIsInBreach() {
        RULE.on(DAY, with(Listing.complete(REMEDY), Listing.complete()), GROUP).is(VIOLATED);
    }

    @Test
    void whatIsNotKnownLeavesItOpen() {
        RULE.on(DAY, with(Listing.complete(REMEDY), Listing.unknown()), GROUP)
                .is(UNDETERMINED)
                .lacks("/workingGroups/0/tasks WHOLE_LIST");
        RULE.on(DAY, with(Listing.partial(REMEDY), Listing.complete(task(REGULATION))), GROUP)
                .is(UNDETERMINED)
                .lacks("/workingGroups/0/strategies WHOLE_LIST");
        RULE.on(
                        DAY,
                        with(
                                Listing.complete(REMEDY),
                                Listing.complete(Task.builder().build())),
                        GROUP)
                .is(UNDETERMINED)
                .lacks("/workingGroups/0/tasks/0/strategy VALUE");
    }

    @Test
    void beforeItIsFormedOrWithoutGroupsNothingIsAsked() {
        RULE.on("2024-02-29", InOrder.regionalTaskForce(), GROUP)
                .is(NOT_APPLICABLE)
                .until("2024-03-01");
        RULE.on(
                        DAY,
                        InOrder.regionalTaskForce().toBuilder()
                                .workingGroups(Listing.complete())
                                .build())
                .is(NOT_APPLICABLE);
    }

    @Test
    void anOlderOneIsNotAsked() {
        RULE.on(DAY, UnderThePerpres.older(with(Listing.complete(REMEDY), Listing.complete())), GROUP)
                .is(NOT_APPLICABLE)
                .forGood()
                .lacks();
    }

    private static Task task(Strategy strategy) {
        return Task.builder().strategy(strategy).build();
    }

    private static RegionalTaskForce with(Listing<Strategy> strategies, Listing<Task> tasks) {
        return InOrder.regionalTaskForce().toBuilder()
                .workingGroups(Listing.complete(WorkingGroup.builder()
                        .strategies(strategies)
                        .tasks(tasks)
                        .build()))
                .build();
    }
}
