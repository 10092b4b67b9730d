package id.bham.core.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.fixtures.FewerTries;
import id.bham.core.fixtures.Forgetting;
import id.bham.core.fixtures.Generated;
import id.bham.core.fixtures.Refinements;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

@AddLifecycleHook(FewerTries.class)
class DescribedProperties {

    @Provide
    Arbitrary<RegionalTaskForce> taskForces() {
        return Generated.regionalTaskForce();
    }

    @Provide
    Arbitrary<NationalTaskForce> nationalTaskForces() {
        return Generated.nationalTaskForce();
    }

    /** All places of the record, each with what stands there, found without pointers. */
    private static Map<Pointer, Fact<?>> statements(Described record) {
        var found = new LinkedHashMap<Pointer, Fact<?>>();
        collect(Pointer.WHOLE, record, found);
        return found;
    }

    private static void collect(Pointer place, Object content, Map<Pointer, Fact<?>> found) {
        found.put(place, content instanceof Fact<?> fact ? fact : Fact.known(content));
        Object inner =
                content instanceof Fact<?> fact && fact.isKnown() ? fact.value().orElseThrow() : content;
        if (inner instanceof Described described) {
            for (id.bham.core.knowledge.Property property : described.properties()) {
                collect(place.child(property.name()), property.content(), found);
            }
        }
        if (inner instanceof Listing<?> listing) {
            for (int i = 0; i < listing.items().size(); i++) {
                collect(place.child(i), listing.items().get(i), found);
            }
        }
    }

    @Property
    void everyStatementIsFoundAtItsPlace(@ForAll("taskForces") RegionalTaskForce record) {
        statements(record).forEach((place, content) -> assertEquals(content, record.at(place), place::toString));
    }

    @Property
    void everyPlaceIsNamedByItselfAndByThePatternForAllItems(@ForAll("taskForces") RegionalTaskForce record) {
        statements(record).keySet().forEach(place -> {
            assertEquals(List.of(place), record.places(place));
            assertTrue(record.places(patternOf(place)).contains(place), place::toString);
        });
    }

    private static Pointer patternOf(Pointer place) {
        return new Pointer(place.segments().stream()
                .map(segment -> segment.matches("[0-9]+") ? "*" : segment)
                .toList());
    }

    @Property(tries = 200)
    void aPlaceKeepsItsNameWhateverIsLearnt(@ForAll("taskForces") RegionalTaskForce record, @ForAll Random random) {
        RegionalTaskForce more =
                Refinements.refinementsOf(record).generator(1).next(random).value();
        statements(record).keySet().forEach(place -> {
            assertEquals(List.of(place), more.places(place));
            assertTrue(record.at(place).isRefinedBy(more.at(place)), place::toString);
            Truth hasSource = record.hasSource(place);
            assertTrue(hasSource.isUnknown() || hasSource == more.hasSource(place), place::toString);
        });
        for (String pattern : List.of("/members/*", "/workingGroups/*/strategies/*", "/workPlans/*/actions/*")) {
            List<Pointer> known = record.elements(Pointer.parse(pattern)).items();
            assertTrue(more.elements(Pointer.parse(pattern)).items().containsAll(known), pattern);
        }
    }

    @Property
    void toSayWhatIsSaidAlreadyChangesNothing(@ForAll("taskForces") RegionalTaskForce record) {
        statements(record)
                .forEach((place, content) -> assertSame(record, record.with(place, content), place::toString));
    }

    @Property(tries = 60)
    void whatIsSaidIsFoundAndWhatElseWasSaidStays(
            @ForAll("taskForces") RegionalTaskForce record, @ForAll("taskForces") RegionalTaskForce other) {
        Map<Pointer, Fact<?>> before = statements(record);
        statements(other).forEach((place, content) -> {
            Optional<Described> changed = trying(record, place, content);
            changed.ifPresent(after -> {
                assertEquals(content, after.at(place), place::toString);
                before.keySet().forEach(elsewhere -> {
                    if (!isWithin(elsewhere, place) && !isWithin(place, elsewhere)) {
                        assertEquals(record.at(elsewhere), after.at(elsewhere), elsewhere::toString);
                    }
                });
                boolean isSettled = !record.evidence()
                        .claims()
                        .equals(((RegionalTaskForce) after).evidence().claims());
                if (before.containsKey(place) && !isSettled) {
                    assertEquals(record, after.with(place, record.at(place)), place::toString);
                }
                if (record.at(place).isUnknown()) {
                    assertTrue(record.isRefinedBy(after), place::toString);
                }
            });
        });
    }

    /** What another record says may make nonsense of this one, and an item may leave a gap. */
    private static Optional<Described> trying(Described record, Pointer place, Fact<?> content) {
        try {
            return Optional.of(record.with(place, content));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private static boolean isWithin(Pointer inner, Pointer outer) {
        int depth = outer.segments().size();
        return inner.segments().size() >= depth
                && inner.segments().subList(0, depth).equals(outer.segments());
    }

    @Property
    void theTypeKnowsWhatStandsAtEveryPlace(@ForAll("taskForces") RegionalTaskForce record) {
        statements(record).forEach((place, content) -> {
            if (!place.isWhole()) {
                RecordType.PlaceType type = record.type().typeOf(place);
                Object value = content.value().map(Object.class::cast).orElse(type);
                assertTrue(
                        value.equals(type)
                                || (type.form() == RecordType.Form.LISTING
                                        ? ((Listing<?>) value).items().stream().allMatch(type.valueClass()::isInstance)
                                        : type.valueClass().isInstance(value)),
                        place::toString);
            }
        });
    }

    @Property
    void refinementIsReflexiveAndTransitive(@ForAll("taskForces") RegionalTaskForce record, @ForAll Random random) {
        RegionalTaskForce less = Forgetting.less(record, random);
        RegionalTaskForce least = Forgetting.less(less, random);
        assertTrue(record.isRefinedBy(record));
        assertTrue(least.isRefinedBy(less));
        assertTrue(least.isRefinedBy(record));
    }

    /** What is known of its sources stays as it is; of that there is a property of its own. */
    @Property
    void refinementBothWaysMeansTheSameUpToTheOrderOfItems(
            @ForAll("nationalTaskForces") NationalTaskForce record, @ForAll Random random) {
        NationalTaskForce less = Forgetting.less(record, random).toBuilder()
                .evidence(record.evidence())
                .build();
        assertEquals(withoutOrder(less).equals(withoutOrder(record)), record.isRefinedBy(less));
    }

    /** What the record says, with the items of each listing as a multiset. */
    private static Object withoutOrder(Object content) {
        if (content instanceof Fact<?> fact) {
            return fact.map(DescribedProperties::withoutOrder);
        }
        if (content instanceof Listing<?> listing) {
            var items = new LinkedHashMap<Object, Integer>();
            listing.items().forEach(item -> items.merge(withoutOrder(item), 1, Integer::sum));
            return List.of(listing.size(), items);
        }
        if (content instanceof Described described) {
            return described.properties().stream()
                    .map(property -> withoutOrder(property.content()))
                    .toList();
        }
        return content;
    }

    @Property
    void whatIsSaidInTwoPlacesIsRefinedInEach(@ForAll("taskForces") RegionalTaskForce record, @ForAll Random random) {
        RegionalTaskForce less = Forgetting.less(record, random);
        for (String place : List.of("/decree", "/decree/issuedOn", "/chair/office/province", "/members", "/period")) {
            Pointer pointer = Pointer.parse(place);
            assertTrue(less.at(pointer).isRefinedBy(record.at(pointer)), place);
        }
    }

    @Property
    void recordsOfDifferentTypesDoNotRefineEachOther(
            @ForAll("taskForces") RegionalTaskForce one, @ForAll("nationalTaskForces") NationalTaskForce other) {
        Described described = one;
        assertTrue(!described.isRefinedBy(other) && !other.isRefinedBy(described));
    }
}
