package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

import id.bham.core.body.Appointment;
import id.bham.core.body.Capacity;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.province.Province;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GovernorChairsTest {

    private static final Trial RULE = Trial.of("BHAM-GTD-007");
    private static final String DAY = "2024-12-31";

    @Test
    void theSeatOfTheChairBelongsToTheGovernorOfTheProvince() {
        RULE.on(DAY, chairedBy(Office.governorOf("ID-BT")))
                .is(SATISFIED)
                .forGood()
                .says("province", Province.of("ID-BT"));
    }

    @ParameterizedTest
    @EnumSource(Capacity.class)
    void whoeverActsForTheGovernor(Capacity capacity) {
        Seat seat = Seat.of(Office.governorOf("ID-BT")).toBuilder()
                .appointments(Listing.complete(
                        Appointment.builder().capacity(Fact.known(capacity)).build()))
                .build();

        RULE.on(DAY, InOrder.regionalTaskForce().toBuilder().chair(seat).build())
                .is(SATISFIED);
    }

    @Test
    void theGovernorOfAnotherProvinceIsNotTheGovernor() {
        RULE.on(DAY, chairedBy(Office.governorOf("ID-JT"))).is(VIOLATED).forGood();
    }

    @Test
    void anotherOfficeOfTheProvinceIsNotTheGovernor() {
        RULE.on(DAY, chairedBy(Office.secretaryOf(Province.of("ID-BT")))).is(VIOLATED);
        RULE.on(
                        DAY,
                        chairedBy(Office.builder()
                                .title(OfficeTitle.GOVERNOR)
                                .province(Fact.absent())
                                .build()))
                .is(VIOLATED);
    }

    @Test
    void aTaskForceWithoutAChairIsNotChairedByTheGovernor() {
        RULE.on(
                        DAY,
                        InOrder.regionalTaskForce().toBuilder()
                                .chair(Fact.absent())
                                .build())
                .is(VIOLATED);
        RULE.on(
                        DAY,
                        InOrder.regionalTaskForce().toBuilder()
                                .chair(Seat.builder().office(Fact.absent()).build())
                                .build())
                .is(VIOLATED);
    }

    @Test
    void anUnknownChairLeavesItOpen() {
        RULE.on(
                        DAY,
                        InOrder.regionalTaskForce().toBuilder()
                                .chair(Fact.unknown())
                                .build())
                .is(UNDETERMINED)
                .lacks("/chair/office VALUE");
    }

    @Test
    void aGovernorOfSomeProvinceLeavesItOpen() {
        RULE.on(DAY, chairedBy(Office.builder().title(OfficeTitle.GOVERNOR).build()))
                .is(UNDETERMINED)
                .lacks("/chair/office/province VALUE");
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
    void anOlderOneIsNotAsked() {
        RULE.on(DAY, UnderThePerpres.older(chairedBy(Office.governorOf("ID-JT"))))
                .is(NOT_APPLICABLE)
                .forGood()
                .lacks();
    }

    private static RegionalTaskForce chairedBy(Office office) {
        return InOrder.regionalTaskForce().toBuilder().chair(Seat.of(office)).build();
    }
}
