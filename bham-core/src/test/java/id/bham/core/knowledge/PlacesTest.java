package id.bham.core.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bham.core.body.Decree;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.body.WorkingGroup;
import id.bham.core.mandate.Strategy;
import id.bham.core.time.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final PartialDate SIGNED = PartialDate.parse("[2024-02-21..2024-04-03]");

    private static final Seat GOVERNOR = Seat.of(Office.governorOf("ID-BT"));
    private static final Seat PARTNER = Seat.builder().title("mitra").build();

    private static final RegionalTaskForce BANTEN = RegionalTaskForce.builder()
            .id("gtd-banten")
            .decree(Decree.builder().issuedOn(SIGNED).number(Fact.absent()).build())
            .inauguration(Fact.absent())
            .chair(GOVERNOR)
            .viceChairs(Listing.complete(GOVERNOR, PARTNER))
            .members(Listing.partial(PARTNER, GOVERNOR))
            .workingGroups(Listing.complete(
                    WorkingGroup.builder()
                            .strategies(Listing.complete(Strategy.REMEDY))
                            .lead(PARTNER)
                            .build(),
                    WorkingGroup.builder()
                            .strategies(Listing.partial(Strategy.REGULATION, Strategy.UNDERSTANDING))
                            .lead(Fact.absent())
                            .build()))
            .build();

    private static Fact<Object> at(String place) {
        return BANTEN.at(Pointer.parse(place));
    }

    private static List<String> places(String pattern) {
        return BANTEN.places(Pointer.parse(pattern)).stream()
                .map(Pointer::toString)
                .toList();
    }

    @Test
    void aPlaceIsFollowedThroughFactsAndListings() {
        assertEquals(Fact.known("gtd-banten"), at("/id"));
        assertEquals(Fact.known(SIGNED), at("/decree/issuedOn"));
        assertEquals(Fact.known(GOVERNOR), at("/viceChairs/0"));
        assertEquals(Fact.known("mitra"), at("/viceChairs/1/title"));
        assertEquals(Fact.known("mitra"), at("/members/0/title"));
        assertEquals(Fact.known(Strategy.UNDERSTANDING), at("/workingGroups/1/strategies/1"));
        assertEquals(Fact.known(BANTEN.members()), at("/members"));
        assertEquals(Fact.known(BANTEN), at(""));
    }

    @Test
    void beyondWhatIsAbsentAllIsAbsent() {
        assertEquals(Fact.absent(), at("/decree/number"));
        assertEquals(Fact.absent(), at("/inauguration"));
        assertEquals(Fact.absent(), at("/inauguration/by/person"));
        assertEquals(Fact.absent(), at("/viceChairs/2"));
        assertEquals(Fact.absent(), at("/viceChairs/2/title"));
    }

    @Test
    void beyondWhatIsUnknownAllIsUnknown() {
        assertEquals(Fact.unknown(), at("/decree/issuer"));
        assertEquals(Fact.unknown(), at("/secretary/office/province"));
        assertEquals(Fact.unknown(), at("/members/2"));
        assertEquals(Fact.unknown(), at("/members/2/title"));
        assertEquals(Fact.unknown(), at("/reports/0/year"));
        assertEquals(Fact.known(Listing.unknown()), at("/reports"));
    }

    @Test
    void placesThatNoRecordOfTheTypeHasAreRefused() {
        for (String place : List.of(
                "/",
                "/decrees",
                "/decree/issuedBy2",
                "/id/0",
                "/decree/issuedOn/year",
                "/members/title",
                "/members/-1",
                "/members/00",
                "/members/partial",
                "/members/partial/0",
                "/viceChairs/partial/0",
                "/viceChairs/first",
                "/viceChairs/00",
                "/viceChairs/",
                "/viceChairs/0/nothing")) {
            assertThrows(IllegalArgumentException.class, () -> at(place), place);
        }
    }

    @Test
    void aPatternNamesTheKnownItems() {
        assertEquals(List.of("/viceChairs/0/office", "/viceChairs/1/office"), places("/viceChairs/*/office"));
        assertEquals(List.of("/members/0", "/members/1"), places("/members/*"));
        assertEquals(
                List.of(
                        "/workingGroups/0/strategies/0",
                        "/workingGroups/1/strategies/0",
                        "/workingGroups/1/strategies/1"),
                places("/workingGroups/*/strategies/*"));
        assertEquals(List.of(), places("/reports/*/year"));
        assertEquals(List.of(""), places(""));
        assertEquals(List.of("/members"), places("/members"));
    }

    @Test
    void aPatternMayNameSingleItems() {
        assertEquals(List.of("/viceChairs/1/title"), places("/viceChairs/1/title"));
        assertEquals(List.of("/members/1/title"), places("/members/1/title"));
        assertEquals(List.of("/members/2/office/name"), places("/members/2/office/name"));
        assertEquals(List.of("/workingGroups/0/strategies/0"), places("/workingGroups/0/strategies/*"));
    }

    @Test
    void aPatternGoesOnBeyondWhatIsNotKnownAsFarAsThePlaceIsOne() {
        assertEquals(List.of("/inauguration/by/person"), places("/inauguration/by/person"));
        assertEquals(
                List.of("/workingGroups/0/lead/office/province", "/workingGroups/1/lead/office/province"),
                places("/workingGroups/*/lead/office/province"));
        assertEquals(List.of("/secretary/appointments"), places("/secretary/appointments/*/person"));
    }

    @Test
    void patternsThatNoRecordOfTheTypeHasAreRefused() {
        for (String pattern : List.of(
                "/*",
                "/decree/*",
                "/decrees",
                "/viceChairs/*/nothing",
                "/viceChairs/first",
                "/members/partial/*",
                "/members/partial/0")) {
            assertThrows(IllegalArgumentException.class, () -> places(pattern), pattern);
        }
    }
}
