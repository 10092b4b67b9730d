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
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.time.PartialDate;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswersToTheBodyAboveTest {

    private static final Trial RULE = Trial.of("BHAM-HRK-002");
    private static final String DAY = "2024-12-31";
    private static final String REGIONAL = "/regionalTaskForces/0";

    /** Formed 2023-11-06 in the place of the first one. */
    private static final NationalTaskForce SECOND = InOrder.nationalTaskForce().toBuilder()
            .id("gtn-2")
            .decree(InOrder.decree(Office.of(OfficeTitle.MINISTER_OF_LAW_AND_HUMAN_RIGHTS), LocalDate.of(2023, 11, 6)))
            .inauguration(Fact.absent())
            .replaces("gtn")
            .build();

    @Test
    void aRegionalOneAnswersToTheNationalOneOrTheMinistry() {
        RULE.on(DAY, of(answering("gtn")), REGIONAL).is(SATISFIED).forGood();
        RULE.on(DAY, of(answering("nfp")), REGIONAL).is(SATISFIED).forGood();
    }

    @Test
    void aRegionalOneDoesNotAnswerToAnotherRegionalOneOrNobody() {
        RULE.on(DAY, of(answering("gtn"), answering("gtd-0")), "/regionalTaskForces/1")
                .is(VIOLATED)
                .forGood();
        RULE.on(DAY, of(answering("gtn").toBuilder().answersTo(Fact.absent()).build()), REGIONAL)
                .is(VIOLATED)
                .forGood();
    }

    @Test
    void theNationalOneIsNotAsked() {
        assertEquals(
                List.of(REGIONAL),
                RULE.places(DAY, of(answering("gtn"))).map(Pointer::toString).toList());
    }

    @Test
    void oneThatWasReplacedServesAsWell() {
        Governance nation = of(
                Listing.complete(InOrder.nationalTaskForce(), SECOND),
                answering("gtn"),
                signed(answering("gtn-2"), "2023-10-01"));

        RULE.on("2024-03-01", nation, REGIONAL).is(SATISFIED).forGood();
        RULE.on("2023-11-05", nation, "/regionalTaskForces/1").is(VIOLATED).until("2023-11-06");
        RULE.on("2023-11-06", nation, "/regionalTaskForces/1").is(SATISFIED).forGood();
    }

    @Test
    void anOlderBodyIsNotAskedAndOneOfUnknownAgeIsOpen() {
        RegionalTaskForce nobody =
                answering("gtn").toBuilder().answersTo(Fact.absent()).build();

        RULE.on(DAY, of(signed(nobody, "2023-09-25")), REGIONAL).is(NOT_APPLICABLE);
        RULE.on(DAY, of(signed(nobody, "2023-09-26")), REGIONAL).is(VIOLATED);
        RULE.on(
                        DAY,
                        of(nobody.toBuilder()
                                .decree(Decree.builder()
                                        .issuedOn(PartialDate.parse("[2023-09-25..2023-09-26]"))
                                        .build())
                                .build()),
                        REGIONAL)
                .is(UNDETERMINED);
    }

    @Test
    void oneThatDoesNotExistIsNotAsked() {
        RULE.on("2024-02-29", of(answering("gtn")), REGIONAL).is(NOT_APPLICABLE).until("2024-03-01");
        RegionalTaskForce plan = RegionalTaskForce.builder()
                .id("plan")
                .status(BodyStatus.PLANNED)
                .build();
        RULE.on(DAY, of(plan), REGIONAL).is(NOT_APPLICABLE);
        RULE.on(
                        DAY,
                        Governance.builder()
                                .id("nation")
                                .regionalTaskForces(Listing.complete())
                                .nationalTaskForces(Listing.complete())
                                .build())
                .is(NOT_APPLICABLE);
    }

    @Test
    void whatIsNotKnownLeavesItOpen() {
        NationalTaskForce formedEarlier = InOrder.nationalTaskForce().toBuilder()
                .formedUnder(Fact.absent())
                .build();
        RULE.on(
                        DAY,
                        of(
                                Listing.complete(formedEarlier),
                                answering("gtn").toBuilder()
                                        .answersTo(Fact.unknown())
                                        .build()),
                        REGIONAL)
                .is(UNDETERMINED)
                .lacks(REGIONAL + "/answersTo VALUE");
        Governance some = of(answering("gtn")).toBuilder()
                .nationalTaskForces(Listing.partial(formedEarlier))
                .build();
        RULE.on(DAY, some, REGIONAL).is(UNDETERMINED).lacks("/nationalTaskForces WHOLE_LIST");
    }

    @Test
    void theDutyStandsFromThePerpresOn() {
        Governance nation =
                of(signed(answering("gtn").toBuilder().answersTo(Fact.absent()).build(), "2023-09-26"));

        RULE.on("2023-09-25", nation, REGIONAL).is(NOT_IN_FORCE).until("2023-09-26");
        RULE.on("2023-09-26", nation, REGIONAL).is(VIOLATED).forGood();
        RULE.on("2026-04-23", nation, REGIONAL).is(VIOLATED).forGood();
    }

    private static RegionalTaskForce answering(String id) {
        return InOrder.regionalTaskForce().toBuilder().answersTo(id).build();
    }

    private static RegionalTaskForce signed(RegionalTaskForce taskForce, String day) {
        return taskForce.toBuilder()
                .decree(InOrder.decree(Office.governorOf("ID-BT"), LocalDate.parse(day)))
                .inauguration(Fact.absent())
                .build();
    }

    /** The regional task forces get the ids gtd-0, gtd-1 in their order. */
    private static Governance of(RegionalTaskForce... regional) {
        return of(Listing.complete(InOrder.nationalTaskForce()), regional);
    }

    private static Governance of(Listing<NationalTaskForce> national, RegionalTaskForce... regional) {
        var numbered = new ArrayList<RegionalTaskForce>();
        for (RegionalTaskForce taskForce : regional) {
            numbered.add(taskForce.toBuilder().id("gtd-" + numbered.size()).build());
        }
        return Governance.builder()
                .id("nation")
                .focalPoints(Listing.complete(InOrder.nationalFocalPoint()))
                .nationalTaskForces(national)
                .regionalTaskForces(Listing.complete(numbered))
                .build();
    }
}
