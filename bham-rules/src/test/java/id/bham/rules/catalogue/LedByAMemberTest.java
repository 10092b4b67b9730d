package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.body.Appointment;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.body.WorkingGroup;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.province.Province;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedByAMemberTest {

    private static final Trial RULE = Trial.of("BHAM-PKJ-003");
    private static final String DAY = "2024-12-31";
    private static final String GROUP = "/workingGroups/0";

    @Test
    void eachGroupIsAskedFor() {
        assertEquals(
                List.of("/workingGroups/0", "/workingGroups/1", "/workingGroups/2"),
                RULE.places(DAY, InOrder.regionalTaskForce())
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void theLeadHasASeatInTheTaskForce() {
        RULE.on(DAY, InOrder.regionalTaskForce(), GROUP)
                .is(SATISFIED)
                .until("2026-01-01")
                .says("name", "Kelompok Kerja");
        RULE.on(DAY, ledBy(Seat.of(Office.secretaryOf(Province.of("ID-BT")))), GROUP)
                .is(SATISFIED);
    }

    @Test
    void whoLeadsTheTaskForceMayLeadAGroup() {
        RULE.on(DAY, ledBy(Seat.of(Office.governorOf("ID-BT"))), GROUP).is(SATISFIED);
    }

    @Test
    void anOfficeWithoutASeatIsNoMember() {
        RULE.on(DAY, ledBy(stranger()), GROUP).is(VIOLATED).until("2026-01-01");
    }

    @Test
    void aGroupWithoutALeadIsInBreach() {
        RULE.on(DAY, with(group().toBuilder().lead(Fact.absent()).build()), GROUP)
                .is(VIOLATED);
    }

    @Test
    void anUnknownLeadLeavesItOpen() {
        RULE.on(DAY, with(group().toBuilder().lead(Fact.unknown()).build()), GROUP)
                .is(UNDETERMINED);
    }

    @Test
    void afterTheActionPeriodOnlyWhoIsAppointedForLaterIsAMember() {
        ValidityPeriod later = ValidityPeriod.ofYears(2026, 2029);
        Seat leader = stranger("Kepala Dinas");
        RegionalTaskForce none = ledBy(leader);
        RegionalTaskForce renewed = none.toBuilder()
                .members(Listing.complete(leader.toBuilder().term(later).build()))
                .build();
        RegionalTaskForce another = none.toBuilder()
                .chair(Fact.absent())
                .viceChairs(Listing.complete())
                .members(Listing.complete(
                        leader.toBuilder().term(Fact.absent()).build(),
                        stranger().toBuilder().term(later).build()))
                .build();

        RULE.on("2025-12-31", none, GROUP).is(SATISFIED).until("2026-01-01");
        RULE.on("2026-01-01", none, GROUP).is(UNDETERMINED);
        RULE.on("2026-01-01", renewed, GROUP).is(SATISFIED).forGood();
        RULE.on("2026-01-01", another, GROUP).is(VIOLATED).forGood();
    }

    @Test
    void anOlderOneIsNotAsked() {
        RULE.on(DAY, UnderThePerpres.older(ledBy(stranger())), GROUP)
                .is(NOT_APPLICABLE)
                .lacks();
    }

    @Test
    void membersThatMayExistLeaveItOpen() {
        RegionalTaskForce some = ledBy(stranger()).toBuilder()
                .members(Listing.partial(stranger("Kepala Dinas")))
                .build();

        RULE.on(DAY, some, GROUP)
                .is(UNDETERMINED)
                .lacks("/members WHOLE_LIST", "/chair/term VALUE", "/viceChairs/0/term VALUE", "/members/0/term VALUE");
    }

    @Test
    void groupsThatMayExistLeaveItOpen() {
        RegionalTaskForce some = InOrder.regionalTaskForce().toBuilder()
                .workingGroups(Listing.partial(group()))
                .build();

        RULE.on(DAY, some, "/workingGroups/0").is(SATISFIED);
        RULE.on(DAY, some).is(UNDETERMINED).lacks("/workingGroups WHOLE_LIST");
    }

    @Test
    void beforeItIsFormedOrWithoutGroupsNothingIsAsked() {
        RULE.on("2024-02-29", InOrder.regionalTaskForce(), GROUP)
                .is(NOT_APPLICABLE)
                .until("2024-03-01");
        RULE.on(
                        DAY,
                        InOrder.regionalTaskForce().toBuilder()
                                .workingGroups(Listing.complete())
                                .build())
                .is(NOT_APPLICABLE);
    }

    private static WorkingGroup group() {
        return InOrder.oneForEachStrategy().items().get(0);
    }

    /** Nobody in a task force that is in order: another office, of no institution, which nobody holds. */
    private static Seat stranger() {
        return stranger("Kepala Kantor Lain");
    }

    private static Seat stranger(String name) {
        return Seat.builder()
                .office(Office.of(OfficeTitle.OTHER).toBuilder().name(name).build())
                .institution(Fact.absent())
                .appointments(Listing.<Appointment>complete())
                .build();
    }

    private static RegionalTaskForce ledBy(Seat lead) {
        return with(group().toBuilder().lead(lead).build());
    }

    private static RegionalTaskForce with(WorkingGroup group) {
        return InOrder.regionalTaskForce().toBuilder()
                .chair(known(Office.governorOf("ID-BT")))
                .viceChairs(Listing.complete(known(Office.secretaryOf(Province.of("ID-BT")))))
                .secretary(Fact.absent())
                .members(Listing.complete(stranger("Kepala Dinas")))
                .workingGroups(Listing.complete(group))
                .build();
    }

    private static Seat known(Office office) {
        return stranger().toBuilder().office(office).build();
    }
}
