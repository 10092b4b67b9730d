package id.bham.rules.catalogue;

import static id.bham.core.body.MemberElement.NON_GOVERNMENT;
import static id.bham.core.body.MemberElement.PROVINCIAL_AGENCY;
import static id.bham.core.body.MemberElement.VERTICAL_AGENCY;
import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

import id.bham.core.body.MemberElement;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThreeElementsTest {

    private static final Trial RULE = Trial.of("BHAM-GTD-010");
    private static final String DAY = "2024-12-31";

    @Test
    void eachElementHasASeat() {
        RULE.on(DAY, ofMembers(PROVINCIAL_AGENCY, VERTICAL_AGENCY, NON_GOVERNMENT))
                .is(SATISFIED)
                .until("2026-01-01");
    }

    @Test
    void someMembersAreEnoughToTell() {
        RULE.on(
                        DAY,
                        ofMembers(PROVINCIAL_AGENCY, VERTICAL_AGENCY, NON_GOVERNMENT).toBuilder()
                                .members(Listing.partial(
                                        seat(NON_GOVERNMENT), seat(VERTICAL_AGENCY), seat(PROVINCIAL_AGENCY)))
                                .build())
                .is(SATISFIED);
    }

    @ParameterizedTest
    @EnumSource(names = {"PROVINCIAL_AGENCY", "VERTICAL_AGENCY", "NON_GOVERNMENT"})
    void theElementOfALeadingSeatCounts(MemberElement led) {
        RegionalTaskForce without = ofMembers(MemberElement.values()).toBuilder()
                .members(Listing.complete(Stream.of(MemberElement.values())
                        .filter(element -> element != led)
                        .map(ThreeElementsTest::seat)
                        .toList()))
                .build();

        RULE.on(DAY, without).is(VIOLATED).until("2026-01-01");
        RULE.on(DAY, without.toBuilder().chair(seat(led)).build()).is(SATISFIED);
        RULE.on(DAY, without.toBuilder().secretary(seat(led)).build()).is(SATISFIED);
        RULE.on(DAY, without.toBuilder().viceChairs(Listing.complete(seat(led))).build())
                .is(SATISFIED);
        RULE.on(
                        DAY,
                        without.toBuilder()
                                .deputySecretaries(Listing.complete(seat(led)))
                                .build())
                .is(SATISFIED);
    }

    @Test
    void theElementsThatCertainlyLackASeatAreNamed() {
        RULE.on(DAY, ofMembers(VERTICAL_AGENCY))
                .is(VIOLATED)
                .says("lacking", List.of(PROVINCIAL_AGENCY, NON_GOVERNMENT));
        RULE.on(DAY, ofMembers()).says("lacking", List.of(PROVINCIAL_AGENCY, VERTICAL_AGENCY, NON_GOVERNMENT));
    }

    @Test
    void aListOfMembersThatGoesOnLeavesItOpen() {
        RULE.on(
                        DAY,
                        ofMembers().toBuilder()
                                .members(Listing.partial(seat(PROVINCIAL_AGENCY), seat(VERTICAL_AGENCY)))
                                .build())
                .is(UNDETERMINED)
                .until("2026-01-01")
                .lacks("/members WHOLE_LIST");
    }

    @Test
    void aMemberOfUnknownElementLeavesItOpen() {
        RULE.on(
                        DAY,
                        ofMembers().toBuilder()
                                .members(Listing.complete(
                                        seat(PROVINCIAL_AGENCY),
                                        seat(VERTICAL_AGENCY),
                                        Seat.builder().term(Fact.absent()).build()))
                                .build())
                .is(UNDETERMINED)
                .lacks("/members/2/element VALUE");
    }

    @Test
    void allSeatsCount() {
        RULE.on(
                        DAY,
                        ofMembers().toBuilder()
                                .members(Listing.complete())
                                .chair(Fact.unknown())
                                .viceChairs(Listing.unknown())
                                .secretary(Fact.unknown())
                                .deputySecretaries(Listing.unknown())
                                .build())
                .is(UNDETERMINED)
                .lacks("/viceChairs WHOLE_LIST", "/deputySecretaries WHOLE_LIST", "/chair VALUE", "/secretary VALUE");
    }

    @Test
    void afterTheActionPeriodOnlyWhoIsAppointedForLaterCounts() {
        RegionalTaskForce all = ofMembers(PROVINCIAL_AGENCY, VERTICAL_AGENCY, NON_GOVERNMENT);
        RegionalTaskForce renewed = all.toBuilder()
                .members(Listing.complete(later(PROVINCIAL_AGENCY), later(VERTICAL_AGENCY), later(NON_GOVERNMENT)))
                .build();
        RegionalTaskForce partly = all.toBuilder()
                .members(Listing.complete(later(PROVINCIAL_AGENCY), later(VERTICAL_AGENCY), seat(NON_GOVERNMENT)))
                .build();

        RULE.on("2025-12-31", all).is(SATISFIED).until("2026-01-01");
        RULE.on("2026-01-01", all).is(UNDETERMINED).forGood();
        RULE.on("2026-01-01", ofMembers(VERTICAL_AGENCY)).is(UNDETERMINED).forGood();
        RULE.on("2026-01-01", renewed).is(SATISFIED).forGood();
        RULE.on("2026-01-01", partly).is(VIOLATED).forGood().says("lacking", List.of(NON_GOVERNMENT));
    }

    @Test
    void anOlderOneIsNotAsked() {
        RULE.on(DAY, UnderThePerpres.older(ofMembers())).is(NOT_APPLICABLE).lacks();
    }

    private static Seat later(MemberElement element) {
        return UnderThePerpres.seat(element, ValidityPeriod.ofYears(2026, 2029));
    }

    /** Whom nobody leads. */
    private static RegionalTaskForce ofMembers(MemberElement... elements) {
        return InOrder.regionalTaskForce().toBuilder()
                .chair(Fact.absent())
                .viceChairs(Listing.complete())
                .secretary(Fact.absent())
                .deputySecretaries(Listing.complete())
                .members(Listing.complete(
                        Stream.of(elements).map(ThreeElementsTest::seat).toList()))
                .build();
    }

    private static Seat seat(MemberElement element) {
        return Seat.builder().element(element).term(Fact.absent()).build();
    }
}
