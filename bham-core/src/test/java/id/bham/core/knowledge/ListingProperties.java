package id.bham.core.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.check.Possibilities;
import id.bham.core.fixtures.Generated;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The items are answers themselves; the question asked of an item is the item. */
class ListingProperties {

    private static final Function<Truth, Truth> QUESTION = Function.identity();

    @Provide
    Arbitrary<Listing<Truth>> listings() {
        return Generated.listing(Generated.truth());
    }

    /** All that the listing can turn out to be; two further items are enough to show what any number of them can do. */
    private static Stream<List<Boolean>> cases(Listing<Truth> listing) {
        Stream<List<Boolean>> cases = Stream.of(List.of());
        for (Truth item : listing.items()) {
            cases = cases.flatMap(before -> Stream.of(true, false)
                    .filter(now -> item.isRefinedBy(Truth.of(now)))
                    .map(now -> plus(before, now)));
        }
        OptionalInt number = listing.size().atMost();
        if (number.isEmpty()) {
            return cases.flatMap(ListingProperties::withFurther);
        }
        for (int further = listing.items().size(); further < number.getAsInt(); further++) {
            cases = cases.flatMap(before -> Stream.of(plus(before, true), plus(before, false)));
        }
        return cases;
    }

    private static Stream<List<Boolean>> withFurther(List<Boolean> items) {
        return Stream.of(
                items,
                plus(items, true),
                plus(items, false),
                plus(plus(items, true), true),
                plus(plus(items, false), true),
                plus(plus(items, false), false));
    }

    private static List<Boolean> plus(List<Boolean> items, boolean further) {
        return Stream.concat(items.stream(), Stream.of(further)).toList();
    }

    private static Truth overAllCases(Listing<Truth> listing, Predicate<List<Boolean>> question) {
        return Possibilities.answer(cases(listing).map(question::test));
    }

    @Property
    void questionsAnswerAsFarAsTheListingSettlesIt(@ForAll("listings") Listing<Truth> listing) {
        assertEquals(overAllCases(listing, items -> items.contains(true)), listing.any(QUESTION));
        assertEquals(overAllCases(listing, items -> !items.contains(false)), listing.all(QUESTION));
        assertEquals(overAllCases(listing, items -> !items.contains(true)), listing.none(QUESTION));
        assertEquals(overAllCases(listing, items -> trues(items) >= 2), listing.atLeastTwo(QUESTION));
    }

    private static int trues(List<Boolean> items) {
        return Collections.frequency(items, true);
    }

    @Property
    void countsAreAsNarrowAsTheListingAllows(@ForAll("listings") Listing<Truth> listing) {
        int[] numbers =
                cases(listing).mapToInt(ListingProperties::trues).sorted().toArray();
        Count count = listing.count(QUESTION);
        assertEquals(numbers[0], count.atLeast());
        assertEquals(
                listing.size().atMost().isPresent() ? OptionalInt.of(numbers[numbers.length - 1]) : OptionalInt.empty(),
                count.atMost());
        assertTrue(listing.count(item -> Truth.TRUE).isRefinedBy(listing.size()));
    }

    @Property
    void questionsKeepTheOrderOfRefinement(@ForAll("listings") Listing<Truth> more, @ForAll Random random) {
        Listing<Truth> less = less(more, random);
        assertTrue(less.isRefinedBy(more));
        assertTrue(less.any(QUESTION).isRefinedBy(more.any(QUESTION)));
        assertTrue(less.all(QUESTION).isRefinedBy(more.all(QUESTION)));
        assertTrue(less.none(QUESTION).isRefinedBy(more.none(QUESTION)));
        assertTrue(less.count(QUESTION).isRefinedBy(more.count(QUESTION)));
        assertTrue(less.size().isRefinedBy(more.size()));
    }

    private static Listing<Truth> less(Listing<Truth> listing, Random random) {
        boolean complete = listing.isComplete() && random.nextBoolean();
        var items = new ArrayList<Truth>();
        for (Truth item : listing.items()) {
            if (complete || random.nextInt(3) > 0) {
                items.add(random.nextBoolean() ? Truth.UNKNOWN : item);
            }
        }
        Collections.shuffle(items, random);
        OptionalInt number = listing.size().atMost();
        boolean isCounted = number.isPresent() && random.nextBoolean();
        return complete || isCounted ? Listing.partial(items).outOf(number.getAsInt()) : Listing.partial(items);
    }

    @Property(tries = 2000)
    void oneRefinesTheOtherIfItsItemsCanBeSoArranged(
            @ForAll("listings") Listing<Truth> less, @ForAll("listings") Listing<Truth> more) {
        boolean sizesFit = less.items().size() <= more.items().size()
                && (less.size().atMost().isEmpty() || less.size().equals(more.size()));
        boolean arrangeable = orders(more.items()).anyMatch(order -> startsRefining(less.items(), order));
        assertEquals(sizesFit && arrangeable, less.isRefinedBy(more));
    }

    private static Stream<List<Truth>> orders(List<Truth> items) {
        if (items.isEmpty()) {
            return Stream.of(List.of());
        }
        Stream<List<Truth>> orders = Stream.empty();
        for (int i = 0; i < items.size(); i++) {
            Truth first = items.get(i);
            var rest = new ArrayList<Truth>(items);
            rest.remove(i);
            orders = Stream.concat(
                    orders,
                    orders(rest)
                            .map(order -> Stream.concat(Stream.of(first), order.stream())
                                    .toList()));
        }
        return orders;
    }

    private static boolean startsRefining(List<Truth> less, List<Truth> more) {
        if (less.size() > more.size()) {
            return false;
        }
        for (int i = 0; i < less.size(); i++) {
            if (!less.get(i).isRefinedBy(more.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Property(tries = 2000)
    void refinementBothWaysMeansTheSameItemsInSomeOrder(
            @ForAll("listings") Listing<Truth> one, @ForAll("listings") Listing<Truth> other) {
        boolean same = one.size().equals(other.size())
                && one.items().stream()
                        .sorted()
                        .toList()
                        .equals(other.items().stream().sorted().toList());
        assertEquals(same, one.isRefinedBy(other) && other.isRefinedBy(one));
    }

    @Property
    void refinementIsTransitive(@ForAll("listings") Listing<Truth> most, @ForAll Random random) {
        Listing<Truth> less = less(most, random);
        assertTrue(less(less, random).isRefinedBy(most));
    }

    @Property
    void itemsOfBothAreAskedTogether(@ForAll("listings") Listing<Truth> one, @ForAll("listings") Listing<Truth> other) {
        Listing<Truth> both = one.and(other);
        assertEquals(one.any(QUESTION).or(other.any(QUESTION)), both.any(QUESTION));
        assertEquals(one.all(QUESTION).and(other.all(QUESTION)), both.all(QUESTION));
        assertEquals(one.isComplete() && other.isComplete(), both.isComplete());
        boolean areCounted =
                one.size().atMost().isPresent() && other.size().atMost().isPresent();
        assertEquals(
                areCounted
                        ? Count.exactly(one.size().atLeast() + other.size().atLeast())
                        : Count.atLeast(both.items().size()),
                both.size());
        assertEquals(Stream.concat(one.items().stream(), other.items().stream()).toList(), both.items());
    }

    @Property
    void joiningKeepsTheOrderOfRefinement(
            @ForAll("listings") Listing<Truth> one, @ForAll("listings") Listing<Truth> other, @ForAll Random random) {
        assertTrue(less(one, random).and(less(other, random)).isRefinedBy(one.and(other)));
    }

    @Property
    void askingStopsOnceTheAnswerIsSettled(@ForAll("listings") Listing<Truth> listing) {
        int first = listing.items().indexOf(Truth.TRUE);
        Assume.that(first >= 0);
        var asked = new ArrayList<Truth>();
        listing.any(item -> {
            asked.add(item);
            return item;
        });
        assertEquals(listing.items().subList(0, first + 1), asked);
    }

    @Example
    void theItemOfAFactIsAListing() {
        assertEquals(Listing.complete("a"), Listing.of(Fact.known("a")));
        assertEquals(Listing.complete(), Listing.of(Fact.absent()));
        assertEquals(Listing.unknown(), Listing.of(Fact.unknown()));
    }

    @Example
    void aPartialListingWithoutItemsIsUnknownAndACompleteOneIsNot() {
        assertTrue(Listing.partial(List.of()).isUnknown());
        assertEquals(Listing.unknown(), Listing.partial());
        assertFalse(Listing.complete().isUnknown());
        assertFalse(Listing.partial("a").isUnknown());
        assertFalse(Listing.complete().equals(Listing.unknown()));
        assertFalse(Listing.complete("a").equals(Listing.partial("a")));
    }

    @Example
    void equalItemsAreSeveralItems() {
        assertEquals(Count.exactly(2), Listing.complete("a", "a").size());
        assertFalse(Listing.complete("a", "a").isRefinedBy(Listing.complete("a")));
        assertFalse(Listing.partial("a", "a").isRefinedBy(Listing.complete("a", "b")));
        assertTrue(Listing.partial("a", "a").isRefinedBy(Listing.complete("a", "b", "a")));
    }

    @Example
    void whetherThereAreTwoIsAskedNoFurtherThanTheAnswerIsClear() {
        Truth yes = Truth.TRUE;
        Truth no = Truth.FALSE;
        assertEquals(List.of(), askedForTwo(Listing.complete(yes)));
        assertEquals(List.of(), askedForTwo(Listing.partial(yes)));
        assertEquals(List.of(yes, yes), askedForTwo(Listing.complete(yes, yes, no)));
        assertEquals(List.of(no, no), askedForTwo(Listing.complete(no, no, yes)));
        assertEquals(List.of(no, yes, no, yes), askedForTwo(Listing.partial(no, yes, no, yes)));
        assertEquals(List.of(Truth.UNKNOWN, no), askedForTwo(Listing.complete(Truth.UNKNOWN, no)));
    }

    private static List<Truth> askedForTwo(Listing<Truth> listing) {
        var asked = new ArrayList<Truth>();
        listing.atLeastTwo(item -> {
            asked.add(item);
            return item;
        });
        return asked;
    }

    @Example
    void aListingOfAKnownNumberIsCompleteWhenItNamesSoMany() {
        assertEquals(Listing.complete("a", "b"), Listing.partial("a", "b").outOf(2));
        assertEquals(Listing.complete("a", "b"), Listing.complete("a", "b").outOf(2));
        assertEquals(Listing.complete(), Listing.partial().outOf(0));
        assertEquals(Listing.complete("a", "b"), Listing.partial("a").outOf(2).with("b"));
        assertFalse(Listing.partial("a").outOf(2).isComplete());
        assertFalse(Listing.partial().outOf(2).isUnknown());
        assertFalse(Listing.partial("a").outOf(2).equals(Listing.partial("a").outOf(3)));
        assertFalse(Listing.partial("a").outOf(2).equals(Listing.partial("a")));
        assertEquals(Count.exactly(35), Listing.partial("a").outOf(35).size());
        assertEquals(Count.atLeast(1), Listing.partial("a").size());
    }

    @Example
    void aNumberThatCannotBeIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> Listing.partial("a", "b").outOf(1));
        assertThrows(IllegalArgumentException.class, () -> Listing.partial().outOf(-1));
        assertThrows(IllegalArgumentException.class, () -> Listing.partial().outOf(Listing.MOST + 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> Listing.partial("a").outOf(3).outOf(4));
        assertThrows(IllegalArgumentException.class, () -> Listing.complete("a").outOf(2));
        assertEquals(
                Count.exactly(Listing.MOST),
                Listing.partial().outOf(Listing.MOST).size());
    }

    @Example
    void anItemThatIsNotListedCountsAsOneOfWhichNothingIsKnown() {
        Truth yes = Truth.TRUE;
        Truth no = Truth.FALSE;
        assertEquals(Truth.FALSE, Listing.partial(no).outOf(2).atLeastTwo(QUESTION));
        assertEquals(Truth.UNKNOWN, Listing.partial(yes).outOf(2).atLeastTwo(QUESTION));
        assertEquals(Truth.UNKNOWN, Listing.partial(no).outOf(3).atLeastTwo(QUESTION));
        assertEquals(Truth.FALSE, Listing.<Truth>partial().outOf(1).atLeastTwo(QUESTION));
        assertEquals(
                new Count(1, OptionalInt.of(3)),
                Listing.partial(yes, no).outOf(4).count(QUESTION));
    }

    @Example
    void sumsThatNoDocumentHoldsAreNotTold() {
        Listing<String> most = Listing.<String>partial().outOf(Listing.MOST);
        assertEquals(Listing.unknown(), most.and(Listing.<String>partial().outOf(1)));
        assertEquals(most, most.and(Listing.complete()));
        assertEquals(Listing.partial("a"), most.and(Listing.complete("a")));
    }

    @Example
    void whatItemsLeadToIsAsMany() {
        assertEquals(
                Listing.partial("A").outOf(3),
                Listing.partial("a").outOf(3).map(text -> text.toUpperCase(Locale.ROOT)));
        assertEquals(Listing.complete("A"), Listing.complete("a").map(text -> text.toUpperCase(Locale.ROOT)));
        assertEquals(Listing.partial("A"), Listing.partial("a").map(text -> text.toUpperCase(Locale.ROOT)));
    }

    @Example
    void anItemThatIsNotListedIsMissingOnlyIfAllAreListed() {
        assertEquals(Truth.TRUE, Listing.complete("a", "b").has("b"));
        assertEquals(Truth.FALSE, Listing.complete("a", "b").has("c"));
        assertEquals(Truth.TRUE, Listing.partial("a", "b").has("b"));
        assertEquals(Truth.UNKNOWN, Listing.partial("a", "b").has("c"));
    }

    @Example
    void theTextTellsWhetherThereMayBeOthers() {
        assertEquals("[a, b]", Listing.complete("a", "b").toString());
        assertEquals("[a, b, \u2026]", Listing.partial("a", "b").toString());
        assertEquals("[a, b, \u2026] of 35", Listing.partial("a", "b").outOf(35).toString());
        assertEquals("[\u2026] of 35", Listing.partial().outOf(35).toString());
        assertEquals("[]", Listing.complete().toString());
        assertEquals("unknown", Listing.unknown().toString());
    }
}
