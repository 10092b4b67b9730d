package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.NOT_IN_FORCE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

import id.bham.core.body.BodyStatus;
import id.bham.core.body.Decree;
import id.bham.core.body.Inauguration;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.Office;
import id.bham.core.knowledge.Fact;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.time.PartialDate;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MinistersDecreeTest {

    private static final Trial RULE = Trial.of("BHAM-GTN-001");
    private static final String DAY = "2024-12-31";

    private static final NationalTaskForce PLAN =
            NationalTaskForce.builder().id("plan").status(BodyStatus.PLANNED).build();

    @ParameterizedTest
    @EnumSource(
            value = OfficeTitle.class,
            names = {
                "MINISTER_OF_LAW_AND_HUMAN_RIGHTS",
                "MINISTER_OF_LAW",
                "MINISTER_OF_HUMAN_RIGHTS",
                "COORDINATING_MINISTER"
            })
    void anyMinisterDecides(OfficeTitle minister) {
        RULE.on(DAY, decidedBy(Office.of(minister))).is(SATISFIED).forGood();
    }

    @ParameterizedTest
    @EnumSource(
            value = OfficeTitle.class,
            names = {"PRESIDENT", "DIRECTOR_GENERAL_OF_HUMAN_RIGHTS", "GOVERNOR"})
    void nobodyElseDoes(OfficeTitle other) {
        RULE.on(DAY, decidedBy(Office.of(other))).is(VIOLATED).forGood();
    }

    @Test
    void itStandsWithThePerpres() {
        RULE.on("2023-09-25", InOrder.nationalTaskForce()).is(NOT_IN_FORCE).until("2023-09-26");
        RULE.on("2023-09-26", InOrder.nationalTaskForce()).is(SATISFIED).forGood();
        RULE.on("2026-04-23", InOrder.nationalTaskForce()).is(SATISFIED).forGood();
    }

    @Test
    void anInaugurationAloneDoesNotServe() {
        RULE.on(
                        DAY,
                        InOrder.nationalTaskForce().toBuilder()
                                .decree(Fact.absent())
                                .build())
                .is(VIOLATED);
    }

    @Test
    void aDecisionThatIsStillToComeDoesNotServeYet() {
        NationalTaskForce before = InOrder.nationalTaskForce().toBuilder()
                .inauguration(Inauguration.on("2023-10-01"))
                .decree(InOrder.decree(
                        Office.of(OfficeTitle.MINISTER_OF_LAW_AND_HUMAN_RIGHTS), LocalDate.of(2023, 11, 6)))
                .build();

        RULE.on("2023-11-05", before).is(VIOLATED).until("2023-11-06");
        RULE.on("2023-11-06", before).is(SATISFIED);
    }

    @Test
    void whatIsNotKnownLeavesItOpen() {
        RULE.on(
                        DAY,
                        InOrder.nationalTaskForce().toBuilder()
                                .decree(Decree.builder()
                                        .issuedOn(PartialDate.parse("2021-04-05"))
                                        .build())
                                .build())
                .is(UNDETERMINED)
                .lacks("/decree/issuer VALUE");
        RULE.on(
                        DAY,
                        InOrder.nationalTaskForce().toBuilder()
                                .decree(Fact.unknown())
                                .build())
                .is(UNDETERMINED)
                .lacks("/decree/issuedOn VALUE", "/decree/issuer VALUE");
        // Only a person can tell whether an office that its name alone tells is a minister's.
        RULE.on(DAY, decidedBy(Office.of(OfficeTitle.OTHER))).is(UNDETERMINED).lacks();
    }

    @Test
    void aPlanIsNotAsked() {
        RULE.on(DAY, PLAN).is(NOT_APPLICABLE).lacks();
    }

    private static NationalTaskForce decidedBy(Office office) {
        return InOrder.nationalTaskForce().toBuilder()
                .decree(InOrder.decree(office, LocalDate.of(2021, 4, 5)))
                .build();
    }
}
