package id.bham.core.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Walks from a record along a pointer. */
final class Places {

    private static final String EVERY = "*";

    /** Of an index, which has no zero before it. */
    private static final int MOST_DIGITS = 9;

    private Places() {}

    static Fact<Object> find(Described record, Pointer place) {
        Object here = record;
        for (String segment : place.segments()) {
            if (here instanceof Fact<?> fact) {
                if (!fact.isKnown()) {
                    return fact.isAbsent() ? Fact.absent() : Fact.unknown();
                }
                here = fact.value().orElseThrow();
            }
            if (here instanceof Listing<?> listing) {
                int index = index(segment, place);
                if (index >= listing.items().size()) {
                    return listing.size().isAtLeast(index + 1).isFalse() ? Fact.absent() : Fact.unknown();
                }
                here = listing.items().get(index);
            } else {
                here = property(here, segment, place);
            }
        }
        return here instanceof Fact<?> fact ? fact.map(value -> value) : Fact.known(here);
    }

    /** Whether the record makes a statement there; of a place that such records do not have nothing is said. */
    static boolean isStated(Described record, Pointer place) {
        try {
            return place.segments().size() == 1
                    ? says(property(record, place.segments().get(0), place))
                    : !saysNothing(find(record, place));
        } catch (IllegalArgumentException noSuchPlace) {
            return false;
        }
    }

    /** Whether the record leaves open what stands at a place of a record, of a part of it or of an item that it lists. */
    static boolean isOpen(Described record, Pointer place) {
        List<String> steps = place.segments();
        for (int i = 0; i < steps.size(); i++) {
            if (isIndex(steps.get(i)) && !isStated(record, new Pointer(steps.subList(0, i + 1)))) {
                return false;
            }
        }
        return saysNothing(find(record, place));
    }

    /** Whether something is known of what a record says itself. */
    private static boolean says(Object content) {
        if (content instanceof Fact<?> fact) {
            return !saysNothing(fact);
        }
        return !(content instanceof Listing<?> listing && listing.isUnknown());
    }

    /** Whether nothing is known of what stands at a place, be it a fact or a listing. */
    static boolean saysNothing(Fact<?> said) {
        return said.isUnknown()
                || said.value()
                        .filter(value -> value instanceof Listing<?> listing && listing.isUnknown())
                        .isPresent();
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
        } else if (here instanceof Listing<?> listing) {
            expandItems(listing, place, rest, pattern, found);
        } else {
            expand(
                    property(here, rest.get(0), pattern),
                    place.child(rest.get(0)),
                    rest.subList(1, rest.size()),
                    pattern,
                    found);
        }
    }

    private static void expandItems(
            Listing<?> listing, Pointer place, List<String> rest, Pointer pattern, Consumer<Pointer> found) {
        boolean every = rest.get(0).equals(EVERY);
        int first = every ? 0 : index(rest.get(0), pattern);
        int end = every ? listing.items().size() : first + 1;
        List<String> within = rest.subList(1, rest.size());
        for (int i = first; i < end; i++) {
            if (i < listing.items().size()) {
                expand(listing.items().get(i), place.child(i), within, pattern, found);
            } else {
                found.accept(beyond(place.child(i), within));
            }
        }
    }

    static Listing<Pointer> elements(Described record, Pointer pattern) {
        return elements(record, Pointer.WHOLE, pattern.segments(), pattern);
    }

    private static Listing<Pointer> elements(Object here, Pointer place, List<String> rest, Pointer pattern) {
        if (here instanceof Fact<?> fact) {
            if (fact.isKnown()) {
                return elements(fact.value().orElseThrow(), place, rest, pattern);
            }
            return fact.isAbsent() ? Listing.complete() : Listing.unknown();
        }
        if (rest.isEmpty()) {
            return Listing.complete(place);
        }
        List<String> within = rest.subList(1, rest.size());
        if (here instanceof Listing<?> listing && rest.get(0).equals(EVERY)) {
            var found = new ArrayList<Listing<Pointer>>();
            for (int i = 0; i < listing.items().size(); i++) {
                found.add(elements(listing.items().get(i), place.child(i), within, pattern));
            }
            return Listing.joined(found, listing.isComplete());
        }
        return elements(property(here, rest.get(0), pattern), place.child(rest.get(0)), within, pattern);
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

    static boolean isIndex(String segment) {
        int digits = 0;
        while (digits < segment.length() && segment.charAt(digits) >= '0' && segment.charAt(digits) <= '9') {
            digits++;
        }
        boolean isNumber = digits > 0 && digits == segment.length() && digits <= MOST_DIGITS;
        return isNumber && (digits == 1 || segment.charAt(0) != '0');
    }

    static int index(String segment, Pointer place) {
        if (!isIndex(segment)) {
            throw noSuchPlace(segment, place);
        }
        return Integer.parseInt(segment);
    }

    private static Object property(Object here, String name, Pointer place) {
        if (here instanceof Described described) {
            return described
                    .type()
                    .reader(name)
                    .orElseThrow(() -> noSuchPlace(name, place))
                    .apply(described);
        }
        throw noSuchPlace(name, place);
    }

    static IllegalArgumentException noSuchPlace(String segment, Pointer place) {
        return new IllegalArgumentException("there is no place " + place + ": '" + segment + "' names nothing there");
    }
}
