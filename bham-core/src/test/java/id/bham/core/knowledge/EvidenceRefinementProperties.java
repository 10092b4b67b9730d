package id.bham.core.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.body.Decree;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.fixtures.FewerTries;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** The order of evidence on records so small that all places, and all ways to find items again, can be looked at. */
@AddLifecycleHook(FewerTries.class)
class EvidenceRefinementProperties {

    private static final List<Source> SOURCES = Stream.of("A", "B")
            .map(id -> Source.builder().id(id).title(id).build())
            .toList();

    private static final List<String> SAID_OF = List.of(
            "",
            "/name",
            "/decree",
            "/decree/number",
            "/members",
            "/members/0",
            "/members/1",
            "/members/0/title",
            "/members/1/title");

    private static final List<String> PLACES = List.of("", "/name", "/decree", "/decree/number", "/members");

    @Provide
    Arbitrary<RegionalTaskForce> records() {
        Arbitrary<Map<Pointer, List<String>>> support = Arbitraries.maps(
                        Arbitraries.of(SAID_OF).map(Pointer::parse),
                        Arbitraries.of(List.<List<String>>of(List.of(), List.of("A"), List.of("A", "B"))))
                .ofMaxSize(3);
        Arbitrary<Fact<String>> texts = Arbitraries.of(List.of(Fact.unknown(), Fact.known("x")));
        Arbitrary<Fact<Decree>> decrees = Arbitraries.oneOf(
                Arbitraries.just(Fact.unknown()),
                texts.map(number -> Fact.known(Decree.builder().number(number).build())));
        Arbitrary<List<Seat>> members =
                texts.map(title -> Seat.builder().title(title).build()).list().ofSize(2);
        return Combinators.combine(support, texts, decrees, members)
                .as((said, name, decree, seats) -> RegionalTaskForce.builder()
                        .id("gtd")
                        .name(name)
                        .decree(decree)
                        .members(Listing.complete(seats))
                        .evidence(Evidence.of(SOURCES, said))
                        .build());
    }

    @Property(tries = 3000)
    void isWhatComparingEveryPlaceSays(
            @ForAll("records") RegionalTaskForce less, @ForAll("records") RegionalTaskForce more) {
        boolean inOrder = isKept(less, more, 0, 1);
        boolean turned = isKept(less, more, 1, 0);
        assertEquals(inOrder || turned, less.isRefinedBy(more));
    }

    @Property(tries = 3000)
    void isReflexiveAndTransitive(
            @ForAll("records") RegionalTaskForce one,
            @ForAll("records") RegionalTaskForce other,
            @ForAll("records") RegionalTaskForce third) {
        assertTrue(one.isRefinedBy(one));
        if (one.isRefinedBy(other) && other.isRefinedBy(third)) {
            assertTrue(one.isRefinedBy(third));
        }
    }

    /** With the first member found again at one index and the second at the other. */
    private static boolean isKept(RegionalTaskForce less, RegionalTaskForce more, int first, int second) {
        var places = new HashMap<String, String>();
        PLACES.forEach(place -> places.put(place, place));
        List<Integer> indexes = List.of(first, second);
        for (int i = 0; i < 2; i++) {
            places.put("/members/" + i, "/members/" + indexes.get(i));
            places.put("/members/" + i + "/title", "/members/" + indexes.get(i) + "/title");
        }
        return places.entrySet().stream().allMatch(place -> isKept(less, place.getKey(), more, place.getValue()));
    }

    private static boolean isKept(RegionalTaskForce less, String place, RegionalTaskForce more, String other) {
        Optional<Set<String>> before = sources(less, place);
        Optional<Set<String>> after = sources(more, other);
        boolean supportKept = before.isEmpty()
                || (after.isPresent()
                        && before.get().isEmpty() == after.get().isEmpty()
                        && after.get().containsAll(before.get()));
        boolean isValue = place.endsWith("title") || place.endsWith("number") || place.endsWith("name");
        Fact<Object> said = less.at(Pointer.parse(place));
        Fact<Object> saidLater = more.at(Pointer.parse(other));
        boolean saidAgain = said.isUnknown() || (isValue ? said.equals(saidLater) : saidLater.isKnown());
        return supportKept && saidAgain;
    }

    /** What is said of the place or, if the record says something there, of the nearest place around it. */
    private static Optional<Set<String>> sources(RegionalTaskForce record, String place) {
        Map<String, ? extends List<String>> support = record.evidence().support();
        if (support.containsKey(place) || record.at(Pointer.parse(place)).isUnknown()) {
            return Optional.ofNullable(support.get(place)).map(HashSet::new);
        }
        return Stream.iterate(Pointer.parse(place), Pointer::parent)
                .limit(4)
                .map(Pointer::toString)
                .flatMap(around -> Stream.ofNullable(support.get(around)))
                .findFirst()
                .map(HashSet::new);
    }
}
