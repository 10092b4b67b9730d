package id.bham.core.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.fixtures.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {

    private static final Source S0 = Source.builder().id("S0").title("S0").build();
    private static final Source S4 = Source.of("S4", "S4");
    private static final Source S9 = Source.builder().id("S9").title("S9").build();

    private static final Pointer DECREE = Pointer.parse("/decree");

    @Test
    void theNearestEnclosingPlaceTellsTheSources() {
        Evidence evidence = Evidence.of(
                List.of(S9, S4, S0),
                Map.of(
                        Pointer.WHOLE,
                        List.of("S0"),
                        DECREE,
                        List.of("S9", "S4", "S9"),
                        Pointer.parse("/decree/issuedOn"),
                        List.of("S4")));

        assertEquals(List.of(S4), evidence.sourcesOf(Pointer.parse("/decree/issuedOn")));
        assertEquals(List.of(S4, S9), evidence.sourcesOf(Pointer.parse("/decree/issuer/province")));
        assertEquals(List.of(S4, S9), evidence.sourcesOf(DECREE));
        assertEquals(List.of(S0), evidence.sourcesOf(Pointer.parse("/decrees")));
        assertEquals(List.of(S0), evidence.sourcesOf(Pointer.WHOLE));
        assertEquals(List.of(S0, S4, S9), evidence.sources());
    }

    @Test
    void furtherSourcesOfTheWholeSupportWhatHasNoneOfItsOwn() {
        Evidence evidence = Evidence.of(List.of(S4), Map.of(DECREE, List.of("S4")))
                .and(List.of(S9))
                .and(List.of(S0));

        assertEquals(List.of(S0, S4, S9), evidence.sources());
        assertEquals(List.of(S0, S9), evidence.sourcesOf(Pointer.WHOLE));
        assertEquals(List.of(S0, S9), evidence.sourcesOf(Pointer.parse("/members")));
        assertEquals(List.of(S4), evidence.sourcesOf(DECREE));
        Source namesake = Source.of("S4", "another");
        assertTrue(Refusal.of(() -> evidence.and(List.of(namesake))).contains("'S4'"));
    }

    @Test
    void whatNoEvidenceCoversHasNoSources() {
        Evidence evidence = Evidence.of(List.of(S4), Map.of(DECREE, List.of("S4")));

        assertEquals(List.of(), evidence.sourcesOf(Pointer.parse("/members/0")));
        assertEquals(List.of(), evidence.sourcesOf(Pointer.WHOLE));
        assertEquals(List.of(), Evidence.none().sourcesOf(DECREE));
    }

    @Test
    void aPlaceOfWhichItIsKnownThatItHasNoSourceDoesNotTakeThoseOfTheEnclosingOne() {
        Evidence evidence = Evidence.of(List.of(S0), Map.of(Pointer.WHOLE, List.of("S0"), DECREE, List.of()));

        assertEquals(List.of(), evidence.sourcesOf(DECREE));
        assertEquals(List.of(), evidence.sourcesOf(Pointer.parse("/decree/issuedOn")));
        assertEquals(List.of(S0), evidence.sourcesOf(Pointer.parse("/members")));
        assertEquals(Map.of("", List.of("S0"), "/decree", List.of()), evidence.support());
        assertNotEquals(Evidence.of(List.of(S0), Map.of(Pointer.WHOLE, List.of("S0"))), evidence);
    }

    @Test
    void whetherThereIsASourceIsKnownWhereSomethingWasSaid() {
        Evidence evidence =
                Evidence.of(List.of(S4), Map.of(DECREE, List.of("S4"), Pointer.parse("/decree/number"), List.of()));

        assertEquals(Truth.TRUE, evidence.hasSource(DECREE));
        assertEquals(Truth.TRUE, evidence.hasSource(Pointer.parse("/decree/issuedOn")));
        assertEquals(Truth.FALSE, evidence.hasSource(Pointer.parse("/decree/number")));
        assertEquals(Truth.UNKNOWN, evidence.hasSource(Pointer.parse("/members")));
        assertEquals(Truth.UNKNOWN, Evidence.none().hasSource(DECREE));
        assertEquals(
                Truth.FALSE,
                Evidence.of(List.of(), Map.of(Pointer.WHOLE, List.of())).hasSource(DECREE));
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        String message = Refusal.of(() -> Evidence.of(
                List.of(S0, S4, S0, S4, S9),
                Map.of(DECREE, List.of("nowhere", "S9"), Pointer.parse("/members"), List.of("lost"))));

        for (String fault : List.of("'S0'", "'S4'", "'/decree'", "'nowhere'", "'/members'", "'lost'")) {
            assertTrue(message.contains(fault), message);
        }
        assertTrue(!message.contains("'S9'"), message);
    }

    @Test
    void theOrderInWhichEvidenceIsGivenDoesNotMatter() {
        Evidence one = Evidence.of(List.of(S0, S4), Map.of(DECREE, List.of("S4", "S0")));
        Evidence other = Evidence.of(List.of(S4, S0), Map.of(DECREE, List.of("S0", "S4", "S0")));

        assertEquals(one, other);
        assertEquals(one.hashCode(), other.hashCode());
        assertEquals(Map.of("/decree", List.of("S0", "S4")), one.support());
        assertNotEquals(one, Evidence.of(List.of(S0, S4), Map.of(DECREE, List.of("S4"))));
    }

    @Test
    void aSourceNeedsAnIdAndATitle() {
        assertThrows(
                IllegalStateException.class, () -> Source.builder().id("S0").build());
        assertThrows(
                IllegalArgumentException.class,
                () -> Source.builder().id("S 0").title("S0").build());
        assertThrows(
                IllegalArgumentException.class,
                () -> Source.builder().id("S0").title(" ").build());
        assertThrows(
                IllegalArgumentException.class, () -> S0.toBuilder().url("\t").build());
        assertThrows(
                IllegalArgumentException.class,
                () -> S0.toBuilder().publisher("").build());
    }

    @Test
    void theTextTellsWhatIsSupported() {
        String text = Evidence.of(List.of(S4), Map.of(DECREE, List.of("S4"))).toString();
        assertTrue(text.contains("/decree") && text.contains("S4"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-12-31", "+10000-01-01"})
    void aSourceIsPublishedInAYearThatADateCanHave(String day) {
        Source.Builder builder = S0.toBuilder().publishedOn(LocalDate.parse(day));

        Refusal.of(builder::build);
        assertTrue(S0.toBuilder()
                .publishedOn(LocalDate.of(9999, 12, 31))
                .build()
                .publishedOn()
                .isKnown());
    }
}
