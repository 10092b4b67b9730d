package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

import id.bham.core.body.Decree;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Fact;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.time.PartialDate;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import org.junit.jupiter.api.Test;

class GovernorsDecreeTest {

    private static final Trial RULE = Trial.of("BHAM-GTD-002");
    private static final String DAY = "2024-12-31";

    @Test
    void aDecreeOfAGovernorIsRequired() {
        RULE.on(DAY, InOrder.regionalTaskForce())
                .is(SATISFIED)
                .forGood()
                .reliesOn(
                        "/status", "/decree/issuedOn", "/inauguration/on", "/seenAtWork", "/lastDay", "/decree/issuer")
                .says("decree.issuedOn", PartialDate.of(InOrder.SIGNED));
    }

    @Test
    void theDecreeOfAnotherGovernorIsADecreeOfAGovernor() {
        RULE.on(DAY, with(InOrder.decree(Office.governorOf("ID-JT"), InOrder.SIGNED)))
                .is(SATISFIED);
    }

    @Test
    void anotherIssuerIsInBreach() {
        RULE.on(DAY, with(InOrder.decree(Office.of(OfficeTitle.MINISTER_OF_HUMAN_RIGHTS), InOrder.SIGNED)))
                .is(VIOLATED)
                .forGood();
    }

    @Test
    void inaugurationWithoutADecreeIsInBreach() {
        RegionalTaskForce withoutDecree =
                InOrder.regionalTaskForce().toBuilder().decree(Fact.absent()).build();

        RULE.on("2024-04-02", withoutDecree).is(NOT_APPLICABLE).until("2024-04-03");
        RULE.on("2024-04-03", withoutDecree).is(VIOLATED).forGood().saysNothingFor("decree.issuedOn");
    }

    @Test
    void theDecreeMayComeAfterTheInauguration() {
        RegionalTaskForce late = with(InOrder.decree(Office.governorOf("ID-BT"), InOrder.INAUGURATED.plusDays(2)));

        RULE.on("2024-04-04", late).is(VIOLATED).until("2024-04-05");
        RULE.on("2024-04-05", late).is(SATISFIED).forGood();
    }

    @Test
    void anUnknownIssuerLeavesItOpen() {
        Decree decree = InOrder.decree(Office.governorOf("ID-BT"), InOrder.SIGNED);

        RULE.on(DAY, with(decree.toBuilder().issuer(Fact.unknown()).build()))
                .is(UNDETERMINED)
                .forGood()
                .lacks("/decree/issuer VALUE");
    }

    @Test
    void anUnknownDecreeLeavesItOpen() {
        RULE.on(
                        DAY,
                        InOrder.regionalTaskForce().toBuilder()
                                .decree(Fact.unknown())
                                .build())
                .is(UNDETERMINED)
                .lacks("/decree/issuedOn VALUE", "/decree/issuer VALUE");
    }

    @Test
    void onlyAPersonCanTellOfADecreeThatBearsNoDate() {
        Decree decree = InOrder.decree(Office.governorOf("ID-BT"), InOrder.SIGNED);

        RULE.on(DAY, with(decree.toBuilder().issuedOn(Fact.absent()).build()))
                .is(UNDETERMINED)
                .lacks();
    }

    private static RegionalTaskForce with(Decree decree) {
        return InOrder.regionalTaskForce().toBuilder().decree(decree).build();
    }
}
