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
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MinistersDecreeTest {

    private static final Trial RULE = Trial.of("BHAM-GTN-001");
    private static final String DAY = "2024-12-31";

    private static final NationalTaskForce PLAN =
            NationalTaskForce.builder().id("plan").status(BodyStatus.PLANNED).build();

    @ParameterizedTest
    @CsvSource({
        "2023-09-26, MINISTER_OF_LAW_AND_HUMAN_RIGHTS, SATISFIED",
        "2024-10-20, MINISTER_OF_LAW_AND_HUMAN_RIGHTS, SATISFIED",
        "2024-10-20, MINISTER_OF_HUMAN_RIGHTS, UNDETERMINED",
        "2024-10-20, MINISTER_OF_LAW, UNDETERMINED",
        "2024-10-21, MINISTER_OF_LAW_AND_HUMAN_RIGHTS, SATISFIED",
        "2024-10-21, MINISTER_OF_HUMAN_RIGHTS, SATISFIED",
        "2024-10-21, MINISTER_OF_LAW, UNDETERMINED",
    })
    void theMinisterOfTheDayOfTheDecreeDecides(String day, OfficeTitle minister, Outcome outcome) {
        RULE.on("2026-01-01", decidedBy(Office.of(minister), day)).is(outcome).forGood();
    }

    @ParameterizedTest
    @EnumSource(
            value = OfficeTitle.class,
            names = {"PRESIDENT", "COORDINATING_MINISTER", "DIRECTOR_GENERAL_OF_HUMAN_RIGHTS", "GOVERNOR", "OTHER"})
    void nobodyElseDoes(OfficeTitle other) {
        RULE.on(DAY, decidedBy(Office.of(other), "2024-10-20")).is(VIOLATED).forGood();
        RULE.on(DAY, decidedBy(Office.of(other), "2024-10-21")).is(VIOLATED).forGood();
    }

    @Test
    void itStandsWithThePerpres() {
        RULE.on("2023-09-25", UnderThePerpres.nationalTaskForce())
                .is(NOT_IN_FORCE)
                .until("2023-09-26");
        RULE.on("2023-09-26", UnderThePerpres.nationalTaskForce())
                .is(NOT_APPLICABLE)
                .until("2023-11-01");
        RULE.on("2023-11-01", UnderThePerpres.nationalTaskForce()).is(SATISFIED).forGood();
        RULE.on("2026-04-23", UnderThePerpres.nationalTaskForce()).is(SATISFIED).forGood();
    }

    @Test
    void anInaugurationAloneDoesNotServe() {
        RULE.on(
                        DAY,
                        UnderThePerpres.nationalTaskForce().toBuilder()
                                .decree(Fact.absent())
                                .inauguration(Inauguration.on("2023-11-06"))
                                .build())
                .is(VIOLATED);
    }

    @Test
    void aDecisionThatIsStillToComeDoesNotServeYet() {
        NationalTaskForce before = UnderThePerpres.nationalTaskForce().toBuilder()
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
                        UnderThePerpres.nationalTaskForce().toBuilder()
                                .decree(Decree.builder()
                                        .issuedOn(PartialDate.of(UnderThePerpres.DECIDED))
                                        .build())
                                .build())
                .is(UNDETERMINED)
                .lacks("/decree/issuer VALUE");
        RULE.on(
                        DAY,
                        UnderThePerpres.nationalTaskForce().toBuilder()
                                .decree(Fact.unknown())
                                .build())
                .is(UNDETERMINED)
                .lacks("/decree/issuedOn VALUE");
    }

    @Test
    void aPlanIsNotAsked() {
        RULE.on(DAY, PLAN).is(NOT_APPLICABLE).lacks();
    }

    private static NationalTaskForce decidedBy(Office office, String day) {
        return UnderThePerpres.nationalTaskForce().toBuilder()
                .decree(Decree.builder()
                        .issuer(office)
                        .issuedOn(PartialDate.parse(day))
                        .build())
                .build();
    }
}
