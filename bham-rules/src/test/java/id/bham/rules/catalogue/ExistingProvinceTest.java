package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

import id.bham.core.body.Decree;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Fact;
import id.bham.core.province.Province;
import id.bham.core.time.PartialDate;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import id.bham.rules.rule.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExistingProvinceTest {

    private static final Trial RULE = Trial.of("BHAM-GTD-001");
    private static final String DAY = "2024-12-31";

    @ParameterizedTest
    @CsvSource({
        "ID-BT, 2022-11-10, SATISFIED",
        "ID-PA, 2022-11-10, SATISFIED",
        "ID-PE, 2022-07-24, VIOLATED",
        "ID-PE, 2022-07-25, UNDETERMINED",
        "ID-PE, 2022-11-10, UNDETERMINED",
        "ID-PE, 2022-11-11, SATISFIED",
        "ID-PD, 2022-12-07, VIOLATED",
        "ID-PD, 2022-12-08, UNDETERMINED",
        "ID-PD, 2022-12-09, SATISFIED",
        "ID-PD, 2022-11, VIOLATED",
        "ID-PD, 2023, SATISFIED"
    })
    void theProvinceExistsOnTheDayOfTheDecree(String province, String issuedOn, Outcome outcome) {
        RULE.on(DAY, signed(province, issuedOn))
                .is(outcome)
                .forGood()
                .reliesOn("/status", "/decree/issuedOn", "/inauguration/on", "/seenAtWork", "/province")
                .says("province", Province.of(province))
                .says("decree.issuedOn", PartialDate.parse(issuedOn));
    }

    @Test
    void aRoughDateAroundTheBeginningOfTheProvinceLeavesItOpen() {
        RULE.on(DAY, signed("ID-PE", "2022-11")).is(UNDETERMINED).forGood().lacks("/decree/issuedOn EXACT_DATE");
    }

    @Test
    void aTaskForceOfSomethingElseThanAProvinceIsInBreach() {
        RULE.on(
                        DAY,
                        InOrder.regionalTaskForce().toBuilder()
                                .province(Fact.absent())
                                .build())
                .is(VIOLATED)
                .saysNothingFor("province");
    }

    @Test
    void anUnknownProvinceLeavesItOpen() {
        RULE.on(
                        DAY,
                        InOrder.regionalTaskForce().toBuilder()
                                .province(Fact.unknown())
                                .build())
                .is(UNDETERMINED)
                .lacks("/province VALUE");
    }

    @Test
    void withoutADatedDecreeThereIsNothingToCompare() {
        RegionalTaskForce inOrder = InOrder.regionalTaskForce();

        RULE.on(DAY, inOrder.toBuilder().decree(Fact.absent()).build()).is(NOT_APPLICABLE);
        RULE.on(
                        DAY,
                        inOrder.toBuilder()
                                .decree(Decree.builder().issuedOn(Fact.absent()).build())
                                .build())
                .is(NOT_APPLICABLE);
    }

    @Test
    void anUndatedDecreeMayStillBearADate() {
        RULE.on(
                        DAY,
                        InOrder.regionalTaskForce().toBuilder()
                                .decree(Fact.unknown())
                                .build())
                .is(UNDETERMINED)
                .lacks("/decree/issuedOn VALUE");
    }

    private static RegionalTaskForce signed(String iso, String issuedOn) {
        Province province = Province.of(iso);
        return InOrder.regionalTaskForce(province).toBuilder()
                .decree(Decree.builder()
                        .issuer(Office.governorOf(province))
                        .issuedOn(PartialDate.parse(issuedOn))
                        .build())
                .build();
    }
}
