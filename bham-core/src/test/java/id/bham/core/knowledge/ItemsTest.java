package id.bham.core.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.body.Appointment;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.body.TaskForce;
import id.bham.core.body.WorkingGroup;
import id.bham.core.mandate.Strategy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Places and items that lead deeper than a statement of the record. */
class ItemsTest {

    private static final Items<TaskForce, Strategy> STRATEGIES = TaskForce.WORKING_GROUPS.each(WorkingGroup.STRATEGIES);

    private static final WorkingGroup ALL_SAID = WorkingGroup.builder()
            .strategies(Listing.complete(Strategy.REMEDY, Strategy.REGULATION))
            .build();
    private static final WorkingGroup SOME_SAID = WorkingGroup.builder()
            .strategies(Listing.partial(Strategy.UNDERSTANDING))
            .build();

    private static final Appointment SARI = Appointment.builder().person("Sari").build();
    private static final Seat GOVERNOR = Seat.of(Office.governorOf("ID-BT")).toBuilder()
            .appointments(Listing.partial(SARI))
            .build();

    private static final RegionalTaskForce SILENT =
            RegionalTaskForce.builder().id("gtd").build();

    private static RegionalTaskForce gtd(Listing<WorkingGroup> groups) {
        return SILENT.toBuilder().workingGroups(groups).build();
    }

    private static RegionalTaskForce ledBy(Fact<Seat> chair) {
        return SILENT.toBuilder().chair(chair).build();
    }

    @Test
    void theItemsInAllItemsAreGathered() {
        assertEquals(
                Listing.complete(Strategy.REMEDY, Strategy.REGULATION, Strategy.REMEDY, Strategy.REGULATION),
                STRATEGIES.in(gtd(Listing.complete(ALL_SAID, ALL_SAID))));
        assertEquals(
                Listing.complete(Strategy.REMEDY, Strategy.REGULATION), STRATEGIES.in(gtd(Listing.complete(ALL_SAID))));
        assertEquals(Listing.complete(), STRATEGIES.in(gtd(Listing.complete())));
    }

    @Test
    void thereMayBeFurtherOnesInAnyListingOnTheWay() {
        assertEquals(
                Listing.partial(Strategy.UNDERSTANDING, Strategy.REMEDY, Strategy.REGULATION),
                STRATEGIES.in(gtd(Listing.complete(SOME_SAID, ALL_SAID))));
        assertEquals(Listing.partial(Strategy.UNDERSTANDING), STRATEGIES.in(gtd(Listing.complete(SOME_SAID))));
        assertEquals(
                Listing.partial(Strategy.REMEDY, Strategy.REGULATION), STRATEGIES.in(gtd(Listing.partial(ALL_SAID))));
        assertEquals(Listing.unknown(), STRATEGIES.in(gtd(Listing.unknown())));
    }

    @Test
    void whatStandsAtAPlaceIsTheOnlyItem() {
        Items<TaskForce, Seat> chair = Items.at(TaskForce.CHAIR);

        assertEquals("/chair", chair.each().toString());
        assertEquals(TaskForce.CHAIR.type(), chair.type());
        assertEquals(Listing.complete(GOVERNOR), chair.in(ledBy(Fact.known(GOVERNOR))));
        assertEquals(Listing.complete(), chair.in(ledBy(Fact.absent())));
        assertEquals(Listing.unknown(), chair.in(ledBy(Fact.unknown())));
    }

    @Test
    void itemsInAPlaceAreThoseOfWhatStandsThere() {
        Items<TaskForce, Appointment> appointments = TaskForce.CHAIR.then(Seat.APPOINTMENTS);

        assertEquals("/chair/appointments/*", appointments.each().toString());
        assertEquals(Seat.APPOINTMENTS.type(), appointments.type());
        assertEquals(Listing.partial(SARI), appointments.in(ledBy(Fact.known(GOVERNOR))));
        assertEquals(Listing.complete(), appointments.in(ledBy(Fact.absent())));
        assertEquals(Listing.unknown(), appointments.in(ledBy(Fact.unknown())));
    }

    @Test
    void aPlaceInAPlaceIsKnownAsFarAsBothAre() {
        Place<TaskForce, Office> office = TaskForce.CHAIR.then(Seat.OFFICE);

        assertEquals("/chair/office", office.pointer().toString());
        assertEquals(Seat.OFFICE.type(), office.type());
        assertEquals(GOVERNOR.office(), office.in(ledBy(Fact.known(GOVERNOR))));
        assertEquals(Fact.unknown(), office.in(ledBy(Fact.known(Seat.builder().build()))));
        assertEquals(Fact.absent(), office.in(ledBy(Fact.absent())));
        assertEquals(Fact.unknown(), office.in(ledBy(Fact.unknown())));
    }

    @Test
    void eachListingOnTheWayTellsWhichItemsThereAre() {
        assertEquals(List.of("/workingGroups"), listings(TaskForce.WORKING_GROUPS));
        assertEquals(List.of("/workingGroups", "/workingGroups/*/strategies"), listings(STRATEGIES));
        assertEquals(List.of("/chair/appointments"), listings(TaskForce.CHAIR.then(Seat.APPOINTMENTS)));
        assertEquals(List.of("/chair"), listings(Items.at(TaskForce.CHAIR)));
        assertEquals(List.of("/members", "/members/*/office"), listings(TaskForce.MEMBERS.each(Items.at(Seat.OFFICE))));
    }

    private static List<String> listings(Items<?, ?> items) {
        return items.listings().stream().map(Pointer::toString).toList();
    }

    @Test
    void theTextIsThatOfThePlace() {
        assertEquals("/workingGroups/*/strategies/*", STRATEGIES.toString());
        assertEquals("/chair", TaskForce.CHAIR.toString());
    }
}
