package id.bham.core.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.Governance;
import id.bham.core.fixtures.FewerTries;
import id.bham.core.fixtures.Generated;
import id.bham.core.time.PartialDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class PlaceNamesProperties {

    @Provide
    Arbitrary<Subject> records() {
        return Arbitraries.oneOf(
                Generated.regionalTaskForce(), Generated.nationalTaskForce(), Generated.nationalFocalPoint());
    }

    @Provide
    Arbitrary<Governance> nations() {
        return Generated.governance();
    }

    /** All places of a record, the outer ones first. */
    private static List<Pointer> places(Described record) {
        var found = new ArrayList<Pointer>();
        collect(Pointer.WHOLE, record, found);
        return found;
    }

    private static void collect(Pointer place, Object content, List<Pointer> found) {
        found.add(place);
        Object inner =
                content instanceof Fact<?> fact && fact.isKnown() ? fact.value().orElseThrow() : content;
        if (inner instanceof Described record) {
            record.properties().forEach(property -> collect(place.child(property.name()), property.content(), found));
        }
        if (inner instanceof Listing<?> listing) {
            for (int i = 0; i < listing.items().size(); i++) {
                collect(place.child(i), listing.items().get(i), found);
            }
        }
    }

    private static Set<String> names(Described record) {
        PlaceNames names = PlaceNames.of(record);
        return places(record).stream()
                .map(place -> names.nameOf(place).toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<Listing<?>> listing(Described record, Pointer place) {
        return record.at(place).value().filter(Listing.class::isInstance).map(value -> (Listing<?>) value);
    }

    /** The same record with every listing in another order, as far as it is not refused. */
    private static <T extends Described> T shuffled(T record, Random random) {
        T shuffled = record;
        List<Pointer> places = places(record);
        Collections.reverse(places);
        for (Pointer place : places) {
            Optional<Listing<?>> listing = listing(shuffled, place);
            if (listing.isPresent()) {
                var items = new ArrayList<Object>(listing.get().items());
                Collections.shuffle(items, random);
                shuffled = with(shuffled, place, listing.get().holding(items));
            }
        }
        return shuffled;
    }

    @SuppressWarnings("unchecked") // it is a record of the same type
    private static <T extends Described> T with(T record, Pointer place, Object said) {
        try {
            return (T) record.with(place, said);
        } catch (IllegalArgumentException refused) {
            return record;
        }
    }

    private static void isNamedWhole(Described record) {
        PlaceNames names = PlaceNames.of(record);
        List<Pointer> places = places(record);
        assertEquals(places.size(), names(record).size(), "names are unique");
        for (Pointer place : places) {
            PlaceName name = names.nameOf(place);
            assertEquals(Optional.of(place), names.placeOf(name), name::toString);
            assertEquals(name, PlaceName.parse(name.toString()));
        }
    }

    @AddLifecycleHook(FewerTries.class)
    @Property(tries = 300)
    void everyPlaceHasANameOfItsOwn(@ForAll("records") Subject record) {
        isNamedWhole(record);
    }

    @Property(tries = 10)
    void everyPlaceOfTheNationHasANameOfItsOwn(@ForAll("nations") Governance nation) {
        isNamedWhole(nation);
    }

    @AddLifecycleHook(FewerTries.class)
    @Property(tries = 300)
    void theOrderOfListingsChangesNoName(@ForAll("records") Subject record, @ForAll Random random) {
        keepsNames(record, shuffled(record, random));
    }

    @Property(tries = 10)
    void theOrderOfListingsChangesNoNameInTheNation(@ForAll("nations") Governance nation, @ForAll Random random) {
        keepsNames(nation, shuffled(nation, random));
    }

    private static void keepsNames(Described record, Described other) {
        assertEquals(names(record), names(other));
        PlaceNames names = PlaceNames.of(record);
        PlaceNames others = PlaceNames.of(other);
        for (Pointer place : places(record)) {
            Fact<Object> said = record.at(place);
            Fact<Object> there = other.at(others.placeOf(names.nameOf(place)).orElseThrow());
            assertTrue(said.isRefinedBy(there) && there.isRefinedBy(said), place + ": " + said + " and " + there);
        }
    }

    @AddLifecycleHook(FewerTries.class)
    @Property(tries = 500)
    void whatComesChangesNoNameButThatOfItsLike(
            @ForAll("records") Subject record, @ForAll("records") Subject other, @ForAll Random random) {
        for (Pointer place : places(record)) {
            Optional<Listing<?>> listing = listing(record, place);
            Optional<Listing<?>> others = listing.flatMap(
                    some -> other.type() == record.type() && other.places(place).equals(List.of(place))
                            ? listing(other, place)
                            : Optional.empty());
            if (others.isPresent() && !others.get().items().isEmpty()) {
                insert(
                        listing.orElseThrow().items(),
                        others.get()
                                .items()
                                .get(random.nextInt(others.get().items().size())),
                        random);
            }
        }
    }

    private static void insert(List<?> items, Object item, Random random) {
        Set<String> stems = items.stream().map(PlaceNamesProperties::stem).collect(Collectors.toSet());
        if (stems.contains(stem(item))) {
            return;
        }
        var more = new ArrayList<Object>(items);
        int at = random.nextInt(items.size() + 1);
        more.add(at, item);
        var names = new ArrayList<>(ItemNames.of(more));
        names.remove(at);
        assertEquals(ItemNames.of(items), names);
    }

    /** What an item is called that does not have to be told apart. */
    private static String stem(Object item) {
        return ItemNames.of(List.of(item)).get(0);
    }

    /** Whether others would have the same name, did they not say more: what has one trait less than its like has no name for good. */
    private static boolean isToldApartByLack(Described record, PlaceName name) {
        Set<String> all = names(record);
        List<String> steps = name.steps().segments();
        return IntStream.rangeClosed(1, steps.size())
                .mapToObj(some -> new PlaceName(new Pointer(steps.subList(0, some))).toString() + ";")
                .anyMatch(longer -> all.stream().anyMatch(other -> other.startsWith(longer)));
    }

    @Property(tries = 500)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void aDayThatIsLearntChangesNoName(@ForAll("records") Subject record, @ForAll Random random) {
        List<Pointer> days = places(record).stream()
                .filter(place -> record.at(place).value().orElse("") instanceof PartialDate)
                // A day that is an item itself is known by nothing but itself.
                .filter(place -> record.type().typeOf(place).form() != RecordType.Form.ITEM)
                .toList();
        if (days.isEmpty()) {
            return;
        }
        Pointer day = days.get(random.nextInt(days.size()));
        Object known = record.at(day).value().orElseThrow();
        Optional<PartialDate> year = ((PartialDate) known).year().map(PartialDate::of);
        Subject less =
                with(record, day, year.isPresent() && random.nextBoolean() ? Fact.known(year.get()) : Fact.unknown());
        PlaceName name = less.nameOf(day);
        boolean isKnownByOtherThanDays = !isToldApartByLack(less, name)
                && name.steps().segments().stream()
                        .noneMatch(step -> step.contains(";")
                                || step.startsWith("content=")
                                || step.startsWith("days=")
                                // An evaluation is known by its period rather.
                                || step.startsWith("completedOn="));
        Statistics.collect(isKnownByOtherThanDays && day.segments().stream().anyMatch(Places::isIndex));
        if (isKnownByOtherThanDays) {
            assertEquals(names(less), names(record));
        }
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }
}
