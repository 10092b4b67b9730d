package id.bham.rules.catalogue;

import static id.bham.core.mandate.Strategy.REGULATION;
import static id.bham.core.mandate.Strategy.REMEDY;
import static id.bham.core.mandate.Strategy.UNDERSTANDING;
import static id.bham.rules.fixtures.InOrder.workingGroup;
import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.WorkingGroup;
import id.bham.core.knowledge.Listing;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import org.junit.jupiter.api.Test;

class OneGroupForEachStrategyTest {

    private static final Trial RULE = Trial.of("BHAM-PKJ-002");
    private static final String DAY = "2024-12-31";

    @Test
    void threeWorkingGroupsWithOneStrategyEachAreInOrder() {
        RULE.on(DAY, InOrder.regionalTaskForce()).is(SATISFIED).forGood();
    }

    @Test
    void twoOrFourAreNotThree() {
        RULE.on(DAY, with(Listing.complete(workingGroup(UNDERSTANDING, REGULATION), workingGroup(REMEDY))))
                .is(VIOLATED)
                .forGood();
        RULE.on(DAY, with(InOrder.oneForEachStrategy().and(Listing.complete(workingGroup()))))
                .is(VIOLATED);
    }

    @Test
    void withoutWorkingGroupsOrOlderThanThePerpresItIsNotAsked() {
        RULE.on(DAY, with(Listing.complete())).is(NOT_APPLICABLE).forGood().lacks();
        RULE.on(DAY, UnderThePerpres.older(with(Listing.complete(workingGroup(UNDERSTANDING)))))
                .is(NOT_APPLICABLE)
                .lacks();
    }

    @Test
    void fourKnownOnesAreTooManyWhoeverElseThereIs() {
        RULE.on(DAY, with(InOrder.oneForEachStrategy().and(Listing.partial(workingGroup()))))
                .is(VIOLATED);
    }

    @Test
    void aStrategyTwiceIsInBreach() {
        RULE.on(
                        DAY,
                        with(Listing.complete(
                                workingGroup(UNDERSTANDING),
                                workingGroup(REGULATION, UNDERSTANDING),
                                workingGroup(REMEDY))))
                .is(VIOLATED);
    }

    @Test
    void aStrategyThatNoneHasIsInBreach() {
        RULE.on(DAY, with(Listing.complete(workingGroup(UNDERSTANDING), workingGroup(REGULATION), workingGroup())))
                .is(VIOLATED);
    }

    @Test
    void threeAndPerhapsOthersLeaveItOpen() {
        RULE.on(DAY, with(InOrder.oneForEachStrategy().and(Listing.unknown())))
                .is(UNDETERMINED)
                .lacks("/workingGroups WHOLE_LIST");
    }

    @Test
    void theNumberAloneShowsThatThereAreNotThree() {
        Listing<WorkingGroup> none = Listing.partial();
        RULE.on(DAY, with(none.outOf(4))).is(VIOLATED).forGood();
        RULE.on(DAY, with(Listing.partial(workingGroup(REMEDY)).outOf(2))).is(VIOLATED);
        RULE.on(DAY, with(none.outOf(3))).is(UNDETERMINED).lacks("/workingGroups WHOLE_LIST");
        RULE.on(
                        DAY,
                        with(Listing.partial(workingGroup(REMEDY), workingGroup(REMEDY))
                                .outOf(3)))
                .is(VIOLATED);
    }

    @Test
    void unknownStrategiesLeaveItOpen() {
        RULE.on(
                        DAY,
                        with(Listing.complete(
                                workingGroup(UNDERSTANDING),
                                workingGroup(REGULATION),
                                WorkingGroup.builder().build())))
                .is(UNDETERMINED)
                .lacks("/workingGroups/2/strategies WHOLE_LIST");
    }

    @Test
    void aStrategyNamedTwiceInOneGroupIsStillOneGroup() {
        RULE.on(
                        DAY,
                        with(Listing.complete(
                                workingGroup(REMEDY, REMEDY), workingGroup(UNDERSTANDING), workingGroup(REGULATION))))
                .is(SATISFIED);
    }

    @Test
    void threeGroupsThatShareTheStrategiesOtherwiseDoNotMeetIt() {
        RULE.on(
                        DAY,
                        with(Listing.complete(
                                workingGroup(UNDERSTANDING, REGULATION), workingGroup(REMEDY), workingGroup())))
                .is(VIOLATED);
    }

    private static RegionalTaskForce with(Listing<WorkingGroup> groups) {
        return InOrder.regionalTaskForce().toBuilder().workingGroups(groups).build();
    }
}
