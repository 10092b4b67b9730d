package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

import id.bham.core.body.Inauguration;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Fact;
import id.bham.core.time.PartialDate;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InauguratedTest {

    private static final Trial RULE = Trial.of("BHAM-GTD-014");

    @Test
    void fromTheDayOfTheInaugurationOnItIsMet() {
        RegionalTaskForce inOrder = InOrder.regionalTaskForce();

        RULE.on("2024-03-01", inOrder).is(VIOLATED).until("2024-04-03");
        RULE.on("2024-04-02", inOrder).is(VIOLATED).until("2024-04-03");
        RULE.on("2024-04-03", inOrder)
                .is(SATISFIED)
                .forGood()
                .says("inauguration.on", PartialDate.of(InOrder.INAUGURATED));
    }

    @Test
    void withoutAnInaugurationItIsNotMet() {
        RULE.on("2025-12-31", with(Fact.absent())).is(VIOLATED).forGood();
    }

    @Test
    void anUnknownInaugurationLeavesItOpen() {
        RULE.on("2025-12-31", with(Fact.unknown())).is(UNDETERMINED).forGood().lacks("/inauguration/on VALUE");
    }

    @Test
    void aRoughDateLeavesItOpenUntilItsLastDay() {
        RegionalTaskForce inApril = with(Fact.known(Inauguration.on("2024-04")));

        RULE.on("2024-03-31", inApril).is(VIOLATED).until("2024-04-01");
        RULE.on("2024-04-29", inApril).is(UNDETERMINED).until("2024-04-30").lacks("/inauguration/on EXACT_DATE");
        RULE.on("2024-04-30", inApril).is(SATISFIED).forGood();
    }

    @Test
    void onlyAPersonCanTellOfACeremonyWithoutADay() {
        RULE.on(
                        "2025-12-31",
                        with(Fact.known(Inauguration.builder().on(Fact.absent()).build())))
                .is(UNDETERMINED)
                .lacks();
    }

    @Test
    void anOlderOneIsNotAsked() {
        RegionalTaskForce old = with(Fact.absent()).toBuilder()
                .decree(InOrder.decree(Office.governorOf("ID-BT"), LocalDate.of(2023, 9, 25)))
                .build();

        RULE.on("2024-12-31", old).is(NOT_APPLICABLE).forGood().lacks();
    }

    private static RegionalTaskForce with(Fact<Inauguration> inauguration) {
        return InOrder.regionalTaskForce().toBuilder()
                .inauguration(inauguration)
                .build();
    }
}
