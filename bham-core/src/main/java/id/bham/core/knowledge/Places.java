package id.bham.core.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Walks from a record along a pointer. */
final class Places {

    private static final String EVERY = "*";

    private Places() {}

    static Fact<Object> find(Described record, Pointer place) {
        Object here = record;
        List<String> segments = place.segments();
        for (int i = 0; i < segments.size(); i++) {
            if (here instanceof Fact<?> fact) {
                if (!fact.isKnown()) {
                    return fact.map(value -> value);
                }
                here = fact.value().orElseThrow();
            }
            if (here instanceof Listing<?> listing) {
                if (isStepIntoPartial(listing, segments, i)) {
                    continue;
                }
                Optional<?> item = item(listing, segments.get(i));
                if (item.isEmpty()) {
                    return listing.isComplete() ? Fact.absent() : Fact.unknown();
                }
                here = item.get();
            } else {
                here = property(here, segments.get(i), place);
            }
        }
        return here instanceof Fact<?> fact ? fact.map(value -> value) : Fact.known(here);
    }

    static void expand(Described record, Pointer pattern, Consumer<Pointer> found) {
        expand(record, Pointer.WHOLE, pattern.segments(), pattern, found);
    }

    private static void expand(
            Object here, Pointer place, List<String> rest, Pointer pattern, Consumer<Pointer> found) {
        if (rest.isEmpty()) {
            found.accept(place);
        } else if (here instanceof Fact<?> fact) {
            if (fact.isKnown()) {
                expand(fact.value().orElseThrow(), place, rest, pattern, found);
            } else {
                found.accept(beyond(place, rest));
            }
        } else if (here instanceof Listing<?> listing && rest.get(0).equals(EVERY)) {
            Pointer items = listing.isComplete() ? place : place.child(Pointer.PARTIAL);
            for (int i = 0; i < listing.items().size(); i++) {
                expand(listing.items().get(i), items.child(i), rest.subList(1, rest.size()), pattern, found);
            }
        } else {
            expand(
                    property(here, rest.get(0), pattern),
                    place.child(rest.get(0)),
                    rest.subList(1, rest.size()),
                    pattern,
                    found);
        }
    }

    private static Pointer beyond(Pointer place, List<String> rest) {
        Pointer further = place;
        for (String segment : rest) {
            if (segment.equals(EVERY)) {
                break;
            }
            further = further.child(segment);
        }
        return further;
    }

    private static boolean isStepIntoPartial(Listing<?> listing, List<String> segments, int i) {
        return !listing.isComplete() && segments.get(i).equals(Pointer.PARTIAL) && i + 1 < segments.size();
    }

    private static Optional<?> item(Listing<?> listing, String index) {
        boolean isNumber = index.chars().allMatch(c -> c >= '0' && c <= '9') && !index.isEmpty() && index.length() < 10;
        int position = isNumber ? Integer.parseInt(index) : Integer.MAX_VALUE;
        return position < listing.items().size() ? Optional.of(listing.items().get(position)) : Optional.empty();
    }

    private static Object property(Object here, String name, Pointer place) {
        if (here instanceof Described described) {
            for (Property property : described.properties()) {
                if (property.name().equals(name)) {
                    return property.content();
                }
            }
        }
        throw new IllegalArgumentException("there is no place " + place + ": '" + name + "' names nothing there");
    }
}
