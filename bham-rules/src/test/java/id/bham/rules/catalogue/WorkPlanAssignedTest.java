package id.bham.rules.catalogue;

import static id.bham.core.mandate.Duty.COORDINATE;
import static id.bham.core.mandate.Duty.PREPARE_WORK_PLAN;
import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Listing;
import id.bham.core.mandate.Duty;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkPlanAssignedTest {

    private static final Trial RULE = Trial.of("BHAM-DTY-002");
    private static final String DAY = "2024-12-31";

    @Test
    void theDutyIsAmongThoseAssigned() {
        RULE.on(DAY, InOrder.regionalTaskForce()).is(SATISFIED).forGood();
        RULE.on(DAY, with(Listing.partial(PREPARE_WORK_PLAN))).is(SATISFIED);
    }

    @Test
    void theOtherDutiesDoNotServe() {
        RULE.on(DAY, with(Listing.complete(COORDINATE))).is(VIOLATED).forGood().says("duties", List.of(COORDINATE));
        RULE.on(DAY, with(Listing.complete())).is(VIOLATED);
    }

    @Test
    void aListThatGoesOnLeavesItOpen() {
        RULE.on(DAY, with(Listing.partial(COORDINATE))).is(UNDETERMINED).lacks("/duties WHOLE_LIST");
    }

    @Test
    void beforeItIsFormedNothingIsAsked() {
        RULE.on("2024-02-29", with(Listing.complete())).is(NOT_APPLICABLE).until("2024-03-01");
    }

    @Test
    void anOlderOneIsNotAsked() {
        RULE.on(DAY, UnderThePerpres.older(with(Listing.complete())))
                .is(NOT_APPLICABLE)
                .forGood()
                .lacks();
    }

    private static RegionalTaskForce with(Listing<Duty> duties) {
        return InOrder.regionalTaskForce().toBuilder().duties(duties).build();
    }
}
