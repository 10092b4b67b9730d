package id.bham.core.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.body.WorkingGroup;
import id.bham.core.mandate.Strategy;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementsTest {

    private static final Seat PARTNER = Seat.builder().title("mitra").build();

    private static final WorkingGroup ALL_SAID = WorkingGroup.builder()
            .lead(PARTNER)
            .strategies(Listing.complete(Strategy.REMEDY, Strategy.REGULATION))
            .build();
    private static final WorkingGroup SOME_SAID = WorkingGroup.builder()
            .lead(Fact.absent())
            .strategies(Listing.partial(Strategy.UNDERSTANDING))
            .build();
    private static final WorkingGroup NOTHING_SAID = WorkingGroup.builder().build();

    private static RegionalTaskForce gtd(Listing<WorkingGroup> groups) {
        return RegionalTaskForce.builder().id("gtd").workingGroups(groups).build();
    }

    private static Listing<Pointer> complete(String... places) {
        return Listing.complete(Stream.of(places).map(Pointer::parse).toList());
    }

    private static Listing<Pointer> partial(String... places) {
        return Listing.partial(Stream.of(places).map(Pointer::parse).toList());
    }

    private static void assertElements(Listing<Pointer> expected, Described record, String pattern) {
        assertEquals(expected, record.elements(Pointer.parse(pattern)));
    }

    @Test
    void theWholeAndAPropertyAreElements() {
        RegionalTaskForce record = gtd(Listing.complete(ALL_SAID));
        assertElements(complete(""), record, "");
        assertElements(complete("/id"), record, "/id");
        assertElements(complete("/workingGroups"), record, "/workingGroups");
    }

    @Test
    void everyItemOfAListingIsAnElement() {
        assertElements(
                complete("/workingGroups/0", "/workingGroups/1"),
                gtd(Listing.complete(ALL_SAID, NOTHING_SAID)),
                "/workingGroups/*");
        assertElements(
                partial("/workingGroups/0", "/workingGroups/1"),
                gtd(Listing.partial(ALL_SAID, NOTHING_SAID)),
                "/workingGroups/*");
        assertElements(complete(), gtd(Listing.complete()), "/workingGroups/*");
        assertElements(partial(), gtd(Listing.unknown()), "/workingGroups/*");
    }

    @Test
    void thereMayBeFurtherElementsInAnyListingOnTheWay() {
        String strategies = "/workingGroups/*/strategies/*";
        assertElements(
                complete("/workingGroups/0/strategies/0", "/workingGroups/0/strategies/1"),
                gtd(Listing.complete(ALL_SAID)),
                strategies);
        assertElements(
                partial(
                        "/workingGroups/0/strategies/0",
                        "/workingGroups/1/strategies/0",
                        "/workingGroups/1/strategies/1"),
                gtd(Listing.complete(SOME_SAID, ALL_SAID)),
                strategies);
        assertElements(
                partial("/workingGroups/0/strategies/0", "/workingGroups/0/strategies/1"),
                gtd(Listing.partial(ALL_SAID)),
                strategies);
    }

    @Test
    void whatIsAbsentIsNoElementAndWhatIsUnknownMayBeOne() {
        assertElements(
                complete("/workingGroups/0/lead/title"),
                gtd(Listing.complete(ALL_SAID, SOME_SAID)),
                "/workingGroups/*/lead/title");
        assertElements(
                partial("/workingGroups/0/lead"),
                gtd(Listing.complete(ALL_SAID, NOTHING_SAID)),
                "/workingGroups/*/lead");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/*", "/nothing", "/id/*", "/id/x", "/workingGroups/0", "/workingGroups/*/nothing"})
    void patternsThatNoRecordOfTheTypeHasAreRefused(String text) {
        RegionalTaskForce record = gtd(Listing.complete(ALL_SAID));
        Pointer pattern = Pointer.parse(text);
        assertThrows(IllegalArgumentException.class, () -> record.elements(pattern));
    }
}
