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
import id.bham.core.mandate.Strategy;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrategiesCoveredTest {

    private static final Trial RULE = Trial.of("BHAM-PKJ-001");
    private static final String DAY = "2024-12-31";

    @Test
    void oneForEachStrategyCoversThem() {
        RULE.on(DAY, InOrder.regionalTaskForce()).is(SATISFIED).forGood();
    }

    @Test
    void howManyWorkingGroupsThereAreDoesNotMatter() {
        RULE.on(DAY, with(Listing.complete(workingGroup(Strategy.values())))).is(SATISFIED);
        RULE.on(DAY, with(Listing.partial(workingGroup(REMEDY, REGULATION), workingGroup(UNDERSTANDING))))
                .is(SATISFIED);
    }

    @Test
    void aStrategyThatNoneCoversIsInBreach() {
        RULE.on(DAY, with(Listing.complete(workingGroup(UNDERSTANDING), workingGroup(REMEDY))))
                .is(VIOLATED)
                .forGood()
                .says("lacking", List.of(REGULATION));
        RULE.on(DAY, with(Listing.complete(workingGroup()))).is(VIOLATED).says("lacking", List.of(Strategy.values()));
    }

    @Test
    void withoutWorkingGroupsOrOlderThanThePerpresItIsNotAsked() {
        RULE.on(DAY, with(Listing.complete())).is(NOT_APPLICABLE).forGood().lacks();
        RULE.on(DAY, UnderThePerpres.older(with(Listing.complete(workingGroup(UNDERSTANDING)))))
                .is(NOT_APPLICABLE)
                .lacks();
    }

    @Test
    void unlistedWorkingGroupsLeaveItOpen() {
        RULE.on(DAY, with(Listing.partial(workingGroup(UNDERSTANDING), workingGroup(REMEDY))))
                .is(UNDETERMINED)
                .lacks("/workingGroups WHOLE_LIST");
        RULE.on(DAY, with(Listing.unknown())).is(UNDETERMINED).lacks("/workingGroups WHOLE_LIST");
    }

    @Test
    void unlistedStrategiesLeaveItOpen() {
        WorkingGroup partly =
                WorkingGroup.builder().strategies(Listing.partial(REMEDY)).build();

        RULE.on(DAY, with(Listing.complete(workingGroup(UNDERSTANDING), partly)))
                .is(UNDETERMINED)
                .lacks("/workingGroups/1/strategies WHOLE_LIST");
    }

    private static RegionalTaskForce with(Listing<WorkingGroup> groups) {
        return InOrder.regionalTaskForce().toBuilder().workingGroups(groups).build();
    }
}
