package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.NOT_IN_FORCE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.Governance;
import id.bham.core.body.BodyStatus;
import id.bham.core.body.Decree;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.province.Province;
import id.bham.core.time.PartialDate;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EveryProvinceHasATaskForceTest {

    private static final Trial RULE = Trial.of("BHAM-HRK-001");
    private static final String DAY = "2024-12-31";

    private static final Province PAPUA_PEGUNUNGAN = Province.of("ID-PE");
    private static final RegionalTaskForce OF_PAPUA_PEGUNUNGAN = alone(InOrder.regionalTaskForce(PAPUA_PEGUNUNGAN));
    private static final RegionalTaskForce OF_PAPUA = alone(InOrder.regionalTaskForce(Province.of("ID-PA")));

    @Test
    void thereIsAnOutcomeForEachProvince() {
        List<Pointer> expected = Province.all().stream()
                .map(province -> Pointer.parse("/provinces/" + province.iso()))
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();

        assertEquals(expected, RULE.places(DAY, InOrder.nation()).toList());
        assertEquals(
                expected,
                RULE.places("2022-01-01", Governance.builder().id("empty").build())
                        .toList());
    }

    @Test
    void aProvinceWithATaskForceIsInOrder() {
        for (Province province : Province.all()) {
            RULE.on(DAY, InOrder.nation(), "/provinces/" + province.iso())
                    .is(SATISFIED)
                    .forGood()
                    .says("province", province);
        }
    }

    @Test
    void aProvinceWithoutOneIsInBreach() {
        Governance onlyPapua = of(Listing.complete(OF_PAPUA));

        RULE.on(DAY, onlyPapua, "/provinces/ID-PA").is(SATISFIED);
        RULE.on(DAY, onlyPapua, "/provinces/ID-PE")
                .is(VIOLATED)
                .forGood()
                .reliesOn("/regionalTaskForces")
                .says("province", PAPUA_PEGUNUNGAN);
    }

    @Test
    void theTaskForceOfTheProvinceItWasCarvedFromDoesNotServe() {
        Governance both = of(Listing.complete(OF_PAPUA, OF_PAPUA_PEGUNUNGAN));

        RULE.on(DAY, both, "/provinces/ID-PE").is(SATISFIED);
        RULE.on(DAY, both, "/provinces/ID-PS").is(VIOLATED);
    }

    /** Within one year: two readings, of which one ends a day before the other. */
    @Test
    void itIsNotDueThroughTheTermOfFormation() {
        Governance none = of(Listing.complete());

        RULE.on("2023-09-25", none, "/provinces/ID-BT").is(NOT_IN_FORCE).until("2023-09-26");
        RULE.on("2023-09-26", none, "/provinces/ID-BT").is(NOT_APPLICABLE);
        RULE.on("2024-09-25", none, "/provinces/ID-BT").is(NOT_APPLICABLE).until("2024-09-26");
        RULE.on("2024-09-26", none, "/provinces/ID-BT").is(UNDETERMINED).until("2024-09-27");
        RULE.on("2024-09-27", none, "/provinces/ID-BT").is(VIOLATED).forGood();
    }

    @Test
    void aLateOneCures() {
        Governance late = of(Listing.complete(founded("2025-01-15")));

        RULE.on("2025-01-14", late, "/provinces/ID-BT").is(VIOLATED).until("2025-01-15");
        RULE.on("2025-01-15", late, "/provinces/ID-BT").is(SATISFIED).forGood();
    }

    @Test
    void aTaskForceHasToHaveBeenFormed() {
        Governance nation = of(Listing.complete(OF_PAPUA_PEGUNUNGAN));

        RULE.on("2024-02-29", nation, "/provinces/ID-PE").is(NOT_APPLICABLE).until("2024-03-01");
        RULE.on("2024-03-01", nation, "/provinces/ID-PE").is(SATISFIED);
    }

    @Test
    void anOlderOneDoesNotServe() {
        RULE.on(DAY, of(Listing.complete(founded("2023-09-25"))), "/provinces/ID-BT")
                .is(VIOLATED);
        RULE.on(DAY, of(Listing.complete(founded("2023-09-26"))), "/provinces/ID-BT")
                .is(SATISFIED);
        RULE.on(DAY, of(Listing.complete(founded("2023-09"))), "/provinces/ID-BT")
                .is(UNDETERMINED);
    }

    @Test
    void oneThatDoesNotRestOnAGovernorsDecreeDoesNotServe() {
        RegionalTaskForce byMinister = founded("2024-03-01").toBuilder()
                .decree(InOrder.decree(
                        Office.of(OfficeTitle.MINISTER_OF_LAW_AND_HUMAN_RIGHTS), LocalDate.of(2024, 3, 1)))
                .build();

        RULE.on(DAY, of(Listing.complete(byMinister)), "/provinces/ID-BT").is(VIOLATED);
    }

    private static RegionalTaskForce founded(String day) {
        return alone(InOrder.regionalTaskForce().toBuilder()
                .decree(Decree.builder()
                        .issuer(Office.governorOf("ID-BT"))
                        .issuedOn(PartialDate.parse(day))
                        .build())
                .inauguration(Fact.absent())
                .build());
    }

    @Test
    void aPlanIsNoTaskForce() {
        RegionalTaskForce plan = OF_PAPUA_PEGUNUNGAN.toBuilder()
                .status(BodyStatus.PLANNED)
                .decree(Fact.absent())
                .inauguration(Fact.absent())
                .build();

        RULE.on(DAY, of(Listing.complete(plan)), "/provinces/ID-PE").is(VIOLATED);
    }

    @Test
    void oneCountsToItsLastDay() {
        Governance ended = of(Listing.complete(OF_PAPUA_PEGUNUNGAN.toBuilder()
                .lastDay(PartialDate.parse("2024-10-30"))
                .build()));

        RULE.on("2024-10-29", ended, "/provinces/ID-PE").is(SATISFIED).until("2024-10-31");
        RULE.on("2024-10-30", ended, "/provinces/ID-PE").is(SATISFIED).until("2024-10-31");
        RULE.on("2024-10-31", ended, "/provinces/ID-PE").is(VIOLATED).forGood();
    }

    @Test
    void oneThatMayHaveEndedLeavesItOpen() {
        RegionalTaskForce open =
                OF_PAPUA_PEGUNUNGAN.toBuilder().lastDay(Fact.unknown()).build();

        RULE.on(DAY, of(Listing.complete(open)), "/provinces/ID-PE")
                .is(UNDETERMINED)
                .lacks("/regionalTaskForces/0/lastDay VALUE");
    }

    @Test
    void oneThatMayHaveEndedCountsToTheDayOnWhichItWasLastSeen() {
        Governance seen = of(Listing.complete(OF_PAPUA_PEGUNUNGAN.toBuilder()
                .lastDay(Fact.unknown())
                .seenAtWork(Listing.complete(PartialDate.parse("2024-11-08")))
                .build()));

        RULE.on("2024-11-08", seen, "/provinces/ID-PE").is(SATISFIED).until("2024-11-09");
        RULE.on("2024-11-09", seen, "/provinces/ID-PE").is(UNDETERMINED).forGood();
    }

    @Test
    void aListThatGoesOnLeavesTheOthersOpen() {
        Governance some = of(Listing.partial(OF_PAPUA));

        RULE.on(DAY, some, "/provinces/ID-PA").is(SATISFIED);
        RULE.on(DAY, some, "/provinces/ID-PE").is(UNDETERMINED).forGood().lacks("/regionalTaskForces WHOLE_LIST");
    }

    @Test
    void oneOfAnUnknownProvinceMayBeThatOfAny() {
        RegionalTaskForce ofSome =
                OF_PAPUA_PEGUNUNGAN.toBuilder().province(Fact.unknown()).build();

        RULE.on(DAY, of(Listing.complete(OF_PAPUA, ofSome)), "/provinces/ID-PE")
                .is(UNDETERMINED)
                .lacks("/regionalTaskForces/1/province VALUE");
        RULE.on(DAY, of(Listing.complete(OF_PAPUA, ofSome)), "/provinces/ID-PA").is(SATISFIED);
    }

    @Test
    void oneThatMayHaveBeenFormedLeavesItOpen() {
        RegionalTaskForce hearsay = OF_PAPUA_PEGUNUNGAN.toBuilder()
                .decree(Fact.unknown())
                .inauguration(Fact.absent())
                .build();

        RULE.on(DAY, of(Listing.partial(OF_PAPUA, hearsay)), "/provinces/ID-PE")
                .is(UNDETERMINED)
                .lacks(
                        "/regionalTaskForces WHOLE_LIST",
                        "/regionalTaskForces/1/decree/issuedOn VALUE",
                        "/regionalTaskForces/1/formedUnder VALUE",
                        "/regionalTaskForces/1/decree/issuer VALUE");
    }

    private static Governance of(Listing<RegionalTaskForce> regional) {
        return Governance.builder().id("nation").regionalTaskForces(regional).build();
    }

    private static RegionalTaskForce alone(RegionalTaskForce taskForce) {
        return taskForce.toBuilder().answersTo(Fact.unknown()).build();
    }
}
