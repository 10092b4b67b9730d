package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

import id.bham.core.body.Decree;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.law.InstrumentId;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.time.PartialDate;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import java.time.LocalDate;
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
                        "/status",
                        "/decree/issuedOn",
                        "/inauguration/on",
                        "/seenAtWork",
                        "/formedUnder",
                        "/decree/issuer")
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
    void anOlderOneIsNotAsked() {
        Decree ofMinister = InOrder.decree(Office.of(OfficeTitle.MINISTER_OF_HUMAN_RIGHTS), LocalDate.of(2023, 9, 25));
        RegionalTaskForce old = with(ofMinister);

        RULE.on(DAY, old).is(NOT_APPLICABLE).forGood().lacks();
        RULE.on(
                        DAY,
                        with(ofMinister.toBuilder()
                                .issuedOn(PartialDate.parse("2023-09-26"))
                                .build()))
                .is(VIOLATED);
    }

    @Test
    void oneSeenAtWorkBeforeThePerpresIsOlder() {
        RegionalTaskForce undated = InOrder.regionalTaskForce().toBuilder()
                .decree(Fact.absent())
                .inauguration(Fact.unknown())
                .build();

        RULE.on(DAY, seen(undated, "2023-09-25")).is(NOT_APPLICABLE).forGood().lacks();
        RULE.on(DAY, seen(undated, "2023-09-26")).is(UNDETERMINED);
        RULE.on(
                        DAY,
                        seen(undated, "2023-09-26").toBuilder()
                                .formedUnder(InstrumentId.parse("Perpres 60/2023"))
                                .build())
                .is(VIOLATED);
    }

    private static RegionalTaskForce seen(RegionalTaskForce gtd, String day) {
        return gtd.toBuilder()
                .seenAtWork(Listing.partial(PartialDate.parse(day)))
                .build();
    }

    @Test
    void whatSaysThatItWasFormedUnderThePerpresIsYoungerWithoutADay() {
        RegionalTaskForce undated = InOrder.regionalTaskForce().toBuilder()
                .decree(Decree.builder()
                        .issuer(Office.of(OfficeTitle.MINISTER_OF_HUMAN_RIGHTS))
                        .issuedOn(PartialDate.parse("[2023..2024-03]"))
                        .build())
                .build();

        RULE.on(DAY, undated).is(UNDETERMINED).lacks("/decree/issuedOn EXACT_DATE", "/formedUnder VALUE");
        RULE.on(
                        DAY,
                        undated.toBuilder()
                                .formedUnder(InstrumentId.parse("Perpres 60/2023"))
                                .build())
                .is(VIOLATED);
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
                .lacks("/decree/issuedOn VALUE", "/formedUnder VALUE");
    }

    @Test
    void onlyAPersonCanTellOfADecreeThatBearsNoDate() {
        Decree decree = InOrder.decree(Office.governorOf("ID-BT"), InOrder.SIGNED);

        RULE.on(DAY, with(decree.toBuilder().issuedOn(Fact.absent()).build()))
                .is(UNDETERMINED)
                .lacks("/formedUnder VALUE");
    }

    private static RegionalTaskForce with(Decree decree) {
        return InOrder.regionalTaskForce().toBuilder().decree(decree).build();
    }
}
