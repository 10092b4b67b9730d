package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.action.ActionParty;
import id.bham.core.action.PriorityAction;
import id.bham.core.action.WorkPlan;
import id.bham.core.body.Decree;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.time.PartialDate;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActionNamesItsPartsTest {

    private static final Trial RULE = Trial.of("BHAM-ACT-002");
    private static final String DAY = "2024-12-31";
    private static final String ACTION = "/workPlans/0/actions/0";

    @Test
    void anActionNamesAllThree() {
        RULE.on(DAY, with(InOrder.action()), ACTION).is(SATISFIED).forGood().says("title", "Aksi");
    }

    @Test
    void whatItDoesNotNameIsTold() {
        assertEquals(
                List.of("STRATEGY", "RESPONSIBLE", "PERIOD"),
                lacking(PriorityAction.builder()
                        .strategy(Fact.absent())
                        .responsible(Listing.complete())
                        .period(Fact.absent())
                        .build()));
        assertEquals(
                List.of("STRATEGY"),
                lacking(InOrder.action().toBuilder().strategy(Fact.absent()).build()));
        assertEquals(
                List.of("RESPONSIBLE"),
                lacking(InOrder.action().toBuilder()
                        .responsible(Listing.complete())
                        .period(Fact.unknown())
                        .build()));
        assertEquals(
                List.of("PERIOD"),
                lacking(InOrder.action().toBuilder().period(Fact.absent()).build()));
    }

    private static List<String> lacking(PriorityAction action) {
        Object argument = RULE.on(DAY, with(action), ACTION)
                .is(VIOLATED)
                .finding()
                .arguments()
                .getOrDefault("lacking", List.of());
        return ((Collection<?>) argument).stream().map(Object::toString).toList();
    }

    @Test
    void whatIsNotKnownLeavesItOpen() {
        RULE.on(DAY, with(InOrder.action().toBuilder().strategy(Fact.unknown()).build()), ACTION)
                .is(UNDETERMINED)
                .lacks("/workPlans/0/actions/0/strategy VALUE")
                .says("lacking", List.of());
        RULE.on(
                        DAY,
                        with(InOrder.action().toBuilder()
                                .responsible(Listing.unknown())
                                .build()),
                        ACTION)
                .is(UNDETERMINED)
                .lacks("/workPlans/0/actions/0/responsible WHOLE_LIST");
        RULE.on(
                        DAY,
                        with(InOrder.action().toBuilder()
                                .responsible(
                                        Listing.partial(ActionParty.builder().build()))
                                .build()),
                        ACTION)
                .is(SATISFIED);
    }

    @Test
    void everyActionOfEveryPlanIsAskedAbout() {
        RegionalTaskForce some = InOrder.regionalTaskForce().toBuilder()
                .workPlans(Listing.partial(
                        InOrder.workPlan(2024, "2024-03-01"),
                        WorkPlan.builder()
                                .actions(Listing.partial(InOrder.action(), InOrder.action()))
                                .build()))
                .build();

        assertEquals(
                List.of("", "/workPlans/0/actions/0", "/workPlans/1/actions/0", "/workPlans/1/actions/1"),
                RULE.places(DAY, some).map(Object::toString).toList());
        RULE.on(DAY, some).is(UNDETERMINED).lacks("/workPlans WHOLE_LIST", "/workPlans/1/actions WHOLE_LIST");
    }

    @Test
    void beforeItIsFormedOrWithoutActionsNothingIsAsked() {
        RULE.on("2024-02-29", with(InOrder.action()), ACTION).is(NOT_APPLICABLE).until("2024-03-01");
        RULE.on(
                        DAY,
                        InOrder.regionalTaskForce().toBuilder()
                                .workPlans(Listing.complete())
                                .build())
                .is(NOT_APPLICABLE);
    }

    @Test
    void theNationalTaskForceIsAskedToo() {
        RULE.on(DAY, national("2023-09-25"), ACTION).is(NOT_APPLICABLE);
        RULE.on(DAY, national("2023-09-26"), ACTION).is(SATISFIED);
        RULE.on(DAY, national("2023-09"), ACTION).is(UNDETERMINED);
    }

    private static NationalTaskForce national(String formedOn) {
        return InOrder.nationalTaskForce().toBuilder()
                .decree(Decree.builder().issuedOn(PartialDate.parse(formedOn)).build())
                .inauguration(Fact.absent())
                .workPlans(Listing.complete(InOrder.workPlan(2024, "2024-03-01")))
                .build();
    }

    private static RegionalTaskForce with(PriorityAction action) {
        return InOrder.regionalTaskForce().toBuilder()
                .workPlans(Listing.complete(
                        WorkPlan.builder().actions(Listing.complete(action)).build()))
                .build();
    }
}
