package id.bham.rules.diff;

import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.PlaceNames;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which places of two records of one subject are the same, wherever they stand.
 *
 * <p>A place that both records have is told by where it stands in the later one; an item that the earlier one lists alone by its name.
 */
final class PairedPlaces {

    private final Side before;
    private final Side after;
    private final Map<Pointer, PairedItems> listings = new HashMap<>();

    private record Side(Subject record, PlaceNames names) {

        static Side of(Subject record) {
            return new Side(record, PlaceNames.of(record));
        }

        List<String> named(Pointer listing, int items) {
            return IntStream.range(0, items)
                    .mapToObj(i -> names.nameOf(listing.child(i)).last())
                    .toList();
        }
    }

    /**
     * A place, as it is told for both records.
     *
     * @param told what tells it
     * @param before where it stands in the earlier record; empty if that does not list the item
     * @param after where it stands in the later record; empty if that does not list the item
     */
    record Paired(Pointer told, Optional<Pointer> before, Optional<Pointer> after) {

        private Paired then(String step, Optional<String> stepBefore, Optional<String> stepAfter) {
            return new Paired(
                    told.child(step),
                    before.flatMap(place -> stepBefore.map(place::child)),
                    after.flatMap(place -> stepAfter.map(place::child)));
        }
    }

    PairedPlaces(Subject before, Subject after) {
        this.before = Side.of(before);
        this.after = Side.of(after);
    }

    /** A place of the earlier record. */
    Paired ofBefore(Pointer place) {
        return walked(place, true);
    }

    /** A place that is told for both records, as every place of the later one is. */
    Paired told(Pointer told) {
        return walked(told, false);
    }

    /** The items of a listing that are the same. */
    PairedItems items(Pointer told, Listing<?> one, Listing<?> other) {
        return items(told(told), one, other);
    }

    private PairedItems items(Paired at, Listing<?> one, Listing<?> other) {
        return listings.computeIfAbsent(
                at.told(),
                none -> PairedItems.of(
                        one.items(),
                        at.before()
                                .map(place -> before.named(place, one.items().size()))
                                .orElse(List.of()),
                        other.items(),
                        at.after()
                                .map(place -> after.named(place, other.items().size()))
                                .orElse(List.of())));
    }

    private Paired walked(Pointer steps, boolean isOfBefore) {
        var at = new Paired(Pointer.WHOLE, Optional.of(Pointer.WHOLE), Optional.of(Pointer.WHOLE));
        Optional<?> one = Optional.of(before.record());
        Optional<?> other = Optional.of(after.record());
        for (String step : steps.segments()) {
            if (isListing(one) || isListing(other)) {
                Listing<?> list = listing(one);
                Listing<?> otherList = listing(other);
                PairedItems items = items(at, list, otherList);
                String told = isOfBefore ? items.toldOfBefore(step) : step;
                at = at.then(told, items.before(told), items.after(told));
                one = items.before(told).flatMap(index -> item(list, index));
                other = items.after(told).flatMap(index -> item(otherList, index));
            } else {
                at = at.then(step, Optional.of(step), Optional.of(step));
                one = one.flatMap(record -> statement(record, step));
                other = other.flatMap(record -> statement(record, step));
            }
        }
        return at;
    }

    private static boolean isListing(Optional<?> content) {
        return content.filter(Listing.class::isInstance).isPresent();
    }

    private static Listing<?> listing(Optional<?> content) {
        return content.isPresent() && content.get() instanceof Listing<?> listing ? listing : Listing.unknown();
    }

    private static Optional<?> item(Listing<?> listing, String index) {
        return PairedItems.index(index, listing.items().size())
                .map(number -> listing.items().get(number));
    }

    private static Optional<?> statement(Object record, String name) {
        return record instanceof Described described && described.type().names().contains(name)
                ? described.at(Pointer.WHOLE.child(name)).value()
                : Optional.empty();
    }
}
