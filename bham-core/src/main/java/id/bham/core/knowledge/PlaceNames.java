package id.bham.core.knowledge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.bham.core.binding.Bindable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The names of all places of a record. The items of a listing are named when the first of them is asked for, all at once; so it costs as
 * much to name all places as the record says. Safe to share between threads.
 */
public final class PlaceNames implements Bindable {

    private final Described record;
    private final Map<Pointer, Named> listings = new ConcurrentHashMap<>();

    private PlaceNames(Described record) {
        this.record = record;
    }

    /**
     * {@return the names of the places of a record}
     *
     * @param record the record
     */
    public static PlaceNames of(Described record) {
        return new PlaceNames(record);
    }

    /**
     * {@return the name of a place; a place that is in no record, or of an item that is not listed, is its own name from there on}
     *
     * @param place a place of the record, or one that is in no record
     */
    public PlaceName nameOf(Pointer place) {
        return new PlaceName(walked(
                        place,
                        (listing, at, step) -> Optional.of(
                                isListed(listing, step)
                                        ? named(listing, at).names().get(Integer.parseInt(step))
                                        : step))
                .orElseThrow());
    }

    /**
     * {@return the place that has a name; empty if an item that it names is not listed} An index names no item that is listed.
     *
     * @param name the name
     */
    public Optional<Pointer> placeOf(PlaceName name) {
        return walked(name.steps(), (listing, at, step) -> {
                    Optional<Integer> index =
                            Optional.ofNullable(named(listing, at).indexes().get(step));
                    return index.isPresent()
                            ? index.map(number -> Integer.toString(number))
                            : Optional.of(step).filter(other -> Places.isIndex(other) && !isListed(listing, other));
                })
                .filter(place -> place.segments().stream().noneMatch(ItemNames::isName));
    }

    private static boolean isListed(Listing<?> listing, String step) {
        return Places.isIndex(step) && Integer.parseInt(step) < listing.items().size();
    }

    /** The items of a listing: their names in its order, and where each of these stands. */
    private record Named(List<String> names, Map<String, Integer> indexes) {

        static Named of(Listing<?> listing) {
            List<String> names = ItemNames.of(listing.items());
            var indexes = ImmutableMap.<String, Integer>builderWithExpectedSize(names.size());
            for (int i = 0; i < names.size(); i++) {
                indexes.put(names.get(i), i);
            }
            return new Named(names, indexes.buildOrThrow());
        }
    }

    private Named named(Listing<?> listing, Pointer at) {
        return listings.computeIfAbsent(at, none -> Named.of(listing));
    }

    /** What stands for an item's name or index on the way. */
    private interface Item {
        Optional<String> instead(Listing<?> listing, Pointer at, String step);
    }

    /** The steps, with something else for each that leads to an item; empty if there is nothing for one of them. */
    private Optional<Pointer> walked(Pointer steps, Item item) {
        List<String> walked = new ArrayList<>();
        var at = Pointer.WHOLE;
        Optional<?> here = Optional.of(record);
        for (String step : steps.segments()) {
            Optional<?> content = here.flatMap(PlaceNames::content);
            Optional<String> instead = Optional.of(step);
            String index = step;
            if (content.isPresent() && content.get() instanceof Listing<?> listing) {
                instead = item.instead(listing, at, step);
                if (instead.isEmpty()) {
                    return Optional.empty();
                }
                index = Places.isIndex(step) ? step : instead.get();
                here = isListed(listing, index)
                        ? Optional.of(listing.items().get(Integer.parseInt(index)))
                        : Optional.empty();
            } else {
                here = content.flatMap(of -> statement(of, step));
            }
            walked.add(instead.get());
            at = at.child(index);
        }
        return Optional.of(new Pointer(ImmutableList.copyOf(walked)));
    }

    private static Optional<?> content(Object said) {
        return said instanceof Fact<?> fact ? fact.value() : Optional.of(said);
    }

    private static Optional<Object> statement(Object of, String name) {
        return of instanceof Described inner
                ? inner.type().reader(name).map(reader -> reader.apply(inner))
                : Optional.empty();
    }
}
