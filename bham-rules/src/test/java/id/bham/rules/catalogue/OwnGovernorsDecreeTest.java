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
import id.bham.core.province.Province;
import id.bham.core.time.PartialDate;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OwnGovernorsDecreeTest {

    private static final Trial RULE = Trial.of("BHAM-GTD-003");
    private static final String DAY = "2024-12-31";

    @Test
    void theGovernorOfTheProvinceIssuesIt() {
        RULE.on(DAY, InOrder.regionalTaskForce()).is(SATISFIED).forGood().says("province", Province.of("ID-BT"));
    }

    @Test
    void theGovernorOfAnotherProvinceDoesNot() {
        RULE.on(DAY, issuedBy(Office.governorOf("ID-JB")))
                .is(VIOLATED)
                .forGood()
                .says("decree.issuer.province", Province.of("ID-JB"))
                .says("province", Province.of("ID-BT"));
        RULE.on(
                        DAY,
                        issuedBy(Office.builder()
                                .title(OfficeTitle.GOVERNOR)
                                .province(Fact.absent())
                                .build()))
                .is(VIOLATED);
        RULE.on(DAY, issuedBy(Office.of(OfficeTitle.GOVERNOR))).is(UNDETERMINED).lacks("/decree/issuer/province VALUE");
    }

    @Test
    void oneThatIsOfNoProvinceHasNoGovernor() {
        RULE.on(
                        DAY,
                        InOrder.regionalTaskForce().toBuilder()
                                .province(Fact.absent())
                                .build())
                .is(VIOLATED);
    }

    @Test
    void aDefectOfTheDecreeItselfIsNotToldTwice() {
        RULE.on(DAY, issuedBy(Office.secretaryOf(Province.of("ID-BT"))))
                .is(NOT_APPLICABLE)
                .lacks();
        RULE.on(
                        DAY,
                        InOrder.regionalTaskForce().toBuilder()
                                .decree(Fact.absent())
                                .build())
                .is(NOT_APPLICABLE);
        RULE.on(
                        DAY,
                        InOrder.regionalTaskForce().toBuilder()
                                .decree(Decree.builder()
                                        .issuer(Fact.absent())
                                        .issuedOn(PartialDate.of(InOrder.SIGNED))
                                        .build())
                                .build())
                .is(NOT_APPLICABLE);
    }

    @Test
    void aDecreeThatIsStillToComeIsNotYetAsked() {
        RegionalTaskForce inauguratedFirst = InOrder.regionalTaskForce().toBuilder()
                .decree(InOrder.decree(Office.governorOf("ID-JB"), LocalDate.of(2024, 6, 1)))
                .build();

        RULE.on("2024-05-31", inauguratedFirst).is(NOT_APPLICABLE).until("2024-06-01");
        RULE.on("2024-06-01", inauguratedFirst).is(VIOLATED);
    }

    @Test
    void whatIsNotKnownLeavesItOpen() {
        RULE.on(DAY, issuedBy(Office.builder().title(OfficeTitle.GOVERNOR).build()))
                .is(UNDETERMINED)
                .lacks("/decree/issuer/province VALUE");
        RULE.on(
                        DAY,
                        InOrder.regionalTaskForce().toBuilder()
                                .province(Fact.unknown())
                                .build())
                .is(UNDETERMINED)
                .lacks("/province VALUE");
        RULE.on(
                        DAY,
                        InOrder.regionalTaskForce().toBuilder()
                                .decree(Decree.builder()
                                        .issuedOn(PartialDate.of(InOrder.SIGNED))
                                        .build())
                                .build())
                .is(UNDETERMINED)
                .lacks("/decree/issuer VALUE");
    }

    @Test
    void anOlderOneIsNotAsked() {
        RegionalTaskForce old = InOrder.regionalTaskForce().toBuilder()
                .decree(InOrder.decree(Office.governorOf("ID-JB"), LocalDate.of(2023, 9, 25)))
                .build();

        RULE.on(DAY, old).is(NOT_APPLICABLE).forGood().lacks();
    }

    private static RegionalTaskForce issuedBy(Office office) {
        return InOrder.regionalTaskForce().toBuilder()
                .decree(InOrder.decree(office, InOrder.SIGNED))
                .build();
    }
}
