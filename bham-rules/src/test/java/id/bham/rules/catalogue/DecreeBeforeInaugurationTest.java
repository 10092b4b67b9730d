package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

import id.bham.core.body.BodyStatus;
import id.bham.core.body.Decree;
import id.bham.core.body.Inauguration;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Fact;
import id.bham.core.time.PartialDate;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import id.bham.rules.rule.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecreeBeforeInaugurationTest {

    private static final Trial RULE = Trial.of("BHAM-GTD-006");

    @ParameterizedTest
    @CsvSource({
        "2024-04-02, 2024-04-03, SATISFIED",
        "2024-04-03, 2024-04-03, SATISFIED",
        "2024-04-04, 2024-04-03, VIOLATED",
        "[2024-02-21..2024-04-03], 2024-04-03, SATISFIED",
        "2024, 2023-12-31, VIOLATED"
    })
    void theDecreeIsNotDatedAfterTheInauguration(String issuedOn, String inauguratedOn, Outcome outcome) {
        RULE.on("2024-12-31", dated(issuedOn, inauguratedOn))
                .is(outcome)
                .forGood()
                .reliesOn("/status", "/decree/issuedOn", "/inauguration/on", "/seenAtWork", "/formedUnder")
                .says("decree.issuedOn", PartialDate.parse(issuedOn))
                .says("inauguration.on", PartialDate.parse(inauguratedOn));
    }

    @Test
    void roughDatesThatAllowBothOrdersLeaveItOpen() {
        RULE.on("2024-12-31", dated("[2024-02-21..2024-04-04]", "2024-04-03"))
                .is(UNDETERMINED)
                .forGood()
                .lacks("/decree/issuedOn EXACT_DATE");
        RULE.on("2024-12-31", dated("2024-04", "2024-04"))
                .is(UNDETERMINED)
                .lacks("/decree/issuedOn EXACT_DATE", "/inauguration/on EXACT_DATE");
    }

    @Test
    void theInaugurationHasToHaveTakenPlace() {
        RULE.on("2024-04-02", dated("2024-04-01", "2024-04-03"))
                .is(NOT_APPLICABLE)
                .until("2024-04-03");
        RULE.on("2024-04-02", dated("2024-04-01", "2024-04"))
                .is(UNDETERMINED)
                .until("2024-04-30")
                .lacks("/inauguration/on EXACT_DATE");
    }

    @Test
    void aDecreeStillToComeIsNotComparedYet() {
        RegionalTaskForce late = dated("2024-04-05", "2024-04-03");
        RULE.on("2024-04-03", late).is(NOT_APPLICABLE).until("2024-04-05");
        RULE.on("2024-04-04", late).is(NOT_APPLICABLE).until("2024-04-05");
        RULE.on("2024-04-05", late).is(VIOLATED).forGood();
        RULE.on("2024-04-06", late).is(VIOLATED).forGood();
    }

    @Test
    void anOlderOneIsNotAsked() {
        RULE.on("2024-12-31", dated("2023-09-25", "2023-09-24"))
                .is(NOT_APPLICABLE)
                .forGood()
                .lacks();
        RULE.on("2024-12-31", dated("2023-09-27", "2023-09-26")).is(VIOLATED).forGood();
    }

    @Test
    void aPlanIsNotAsked() {
        RULE.on(
                        "2024-12-31",
                        RegionalTaskForce.builder()
                                .id("plan")
                                .status(BodyStatus.PLANNED)
                                .build())
                .is(NOT_APPLICABLE)
                .forGood();
    }

    @Test
    void whatIsNotThereCannotBeCompared() {
        RegionalTaskForce inOrder = InOrder.regionalTaskForce();

        RULE.on("2024-12-31", inOrder.toBuilder().inauguration(Fact.absent()).build())
                .is(NOT_APPLICABLE)
                .forGood();
        RULE.on("2024-12-31", inOrder.toBuilder().decree(Fact.absent()).build())
                .is(NOT_APPLICABLE)
                .forGood();
        RULE.on("2024-12-31", RegionalTaskForce.builder().id("empty").build())
                .is(UNDETERMINED)
                .forGood()
                .lacks(
                        "/status VALUE",
                        "/decree/issuedOn VALUE",
                        "/inauguration/on VALUE",
                        "/seenAtWork WHOLE_LIST",
                        "/formedUnder VALUE");
    }

    private static RegionalTaskForce dated(String issuedOn, String inauguratedOn) {
        return InOrder.regionalTaskForce().toBuilder()
                .decree(Decree.builder().issuedOn(PartialDate.parse(issuedOn)).build())
                .inauguration(Inauguration.on(inauguratedOn))
                .build();
    }
}
