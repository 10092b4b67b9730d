package id.bham.rules.catalogue;

import static id.bham.core.law.Strength.OFFICIAL;
import static id.bham.core.law.Strength.PRACTICE;
import static id.bham.core.law.Strength.STATUTE;

import id.bham.core.body.MemberElement;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Truth;
import id.bham.rules.rule.Rule;
import java.util.List;

/** Area GTD: the regional task force and its decree. */
final class TaskForceRules {

    /** The places that tell whether a task force has been formed. */
    static final String[] FORMATION = {"/status", "/decree/signedOn", "/inauguration/on"};

    private static final List<MemberElement> ELEMENTS =
            List.of(MemberElement.PROVINCIAL_AGENCY, MemberElement.VERTICAL_AGENCY, MemberElement.NON_GOVERNMENT);

    static final Rule<RegionalTaskForce> EXISTING_PROVINCE = Shipped.rule(
                    RegionalTaskForce.class, "BHAM-GTD-001", "existing-province")
            .must()
            .strength(STATUTE)
            .cite("Perpres 60/2023 Pasal 7")
            .cite(Sources.PALPOS)
            .inForce(Eras.SINCE_PERPRES)
            .when((gtd, at) -> gtd.isFormed(at).and(() -> at.reached(gtd.decreeDate())), FORMATION)
            .require(
                    (gtd, at) -> gtd.province().is(province -> gtd.decreeDate().is(province.existence()::contains)),
                    "/province",
                    "/decree/signedOn")
            .build();

    static final Rule<RegionalTaskForce> GOVERNORS_DECREE = Shipped.rule(
                    RegionalTaskForce.class, "BHAM-GTD-002", "governors-decree")
            .must()
            .strength(OFFICIAL)
            .cite("Perpres 60/2023")
            .cite(Sources.PALPOS, Sources.BLORA)
            .inForce(Eras.FIRST_ACTION_PERIOD)
            .when(RegionalTaskForce::isFormed, FORMATION)
            .require(
                    (gtd, at) -> gtd.decree()
                            .is(decree ->
                                    decree.isSigned(at).and(decree.issuer().is(Office::isGovernor))),
                    "/decree/signedOn",
                    "/decree/issuer")
            .build();

    static final Rule<RegionalTaskForce> DECREE_BEFORE_INAUGURATION = Shipped.rule(
                    RegionalTaskForce.class, "BHAM-GTD-006", "decree-before-inauguration")
            .must()
            .strength(PRACTICE)
            .cite(Sources.S4)
            .when(
                    (gtd, at) -> gtd.isFormed(at)
                            .and(() -> at.reached(gtd.inauguratedOn()))
                            .and(() -> at.reached(gtd.decreeDate())),
                    FORMATION)
            .require(
                    (gtd, at) ->
                            gtd.decreeDate().is(signed -> gtd.inauguratedOn().is(signed::notAfter)),
                    "/decree/signedOn",
                    "/inauguration/on")
            .build();

    static final Rule<RegionalTaskForce> GOVERNOR_CHAIRS = Shipped.rule(
                    RegionalTaskForce.class, "BHAM-GTD-007", "governor-chairs")
            .must()
            .strength(OFFICIAL)
            .cite("Perpres 60/2023")
            .cite(Sources.PALPOS, Sources.BLORA)
            .inForce(Eras.FIRST_ACTION_PERIOD)
            .when(RegionalTaskForce::isFormed, FORMATION)
            .require(
                    (gtd, at) -> gtd.chair()
                            .flatMap(Seat::office)
                            .is(office -> gtd.province().is(office::isGovernorOf)),
                    "/chair/office",
                    "/chair/office/province",
                    "/province")
            .build();

    static final Rule<RegionalTaskForce> THREE_ELEMENTS = Shipped.rule(
                    RegionalTaskForce.class, "BHAM-GTD-010", "three-elements")
            .must()
            .strength(OFFICIAL)
            .cite("Perpres 60/2023")
            .cite(Sources.BENGKULU)
            .inForce(Eras.FIRST_ACTION_PERIOD)
            .when(RegionalTaskForce::isFormed, FORMATION)
            .argument(
                    "lacking",
                    (gtd, at) -> ELEMENTS.stream()
                            .filter(element -> hasSeat(gtd.seats(), element).isFalse())
                            .toList())
            .require(
                    (gtd, at) -> allHaveSeats(gtd.seats()),
                    "/members",
                    "/members/*/element",
                    "/chair/element",
                    "/viceChairs",
                    "/viceChairs/*/element",
                    "/secretary/element",
                    "/deputySecretaries",
                    "/deputySecretaries/*/element")
            .build();

    static final Rule<RegionalTaskForce> INAUGURATED = Shipped.rule(
                    RegionalTaskForce.class, "BHAM-GTD-014", "inaugurated")
            .should()
            .strength(PRACTICE)
            .cite(Sources.S4)
            .inForce(Eras.FIRST_ACTION_PERIOD)
            .when(RegionalTaskForce::isFormed, FORMATION)
            .require(
                    (gtd, at) -> gtd.inauguration().is(inauguration -> inauguration.hasTakenPlace(at)),
                    "/inauguration/on")
            .build();

    static final List<Rule<?>> ALL = List.of(
            EXISTING_PROVINCE,
            GOVERNORS_DECREE,
            DECREE_BEFORE_INAUGURATION,
            GOVERNOR_CHAIRS,
            THREE_ELEMENTS,
            INAUGURATED);

    private TaskForceRules() {}

    private static Truth allHaveSeats(Listing<Seat> seats) {
        return Truth.all(ELEMENTS, element -> hasSeat(seats, element));
    }

    private static Truth hasSeat(Listing<Seat> seats, MemberElement element) {
        return seats.any(seat -> seat.element().isEqualTo(element));
    }
}
