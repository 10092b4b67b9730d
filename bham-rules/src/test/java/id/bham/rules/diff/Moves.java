package id.bham.rules.diff;

import id.bham.core.knowledge.Claim;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Evidence;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.PlaceNames;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;

/** Puts every listing of a record in another order; what is said of the sources of an item goes with it. */
final class Moves {

    private Moves() {}

    static <T extends Subject> T of(T record, Random random) {
        T moved = record;
        List<Pointer> listings = new ArrayList<>();
        collect(Pointer.WHOLE, record, listings);
        Collections.reverse(listings);
        for (Pointer place : listings) {
            Listing<?> listing = (Listing<?>) moved.at(place).value().orElseThrow();
            moved = with(moved, place, shuffled(listing, random));
        }
        return with(moved, moved(record.evidence(), PlaceNames.of(record), PlaceNames.of(moved)));
    }

    /** The listings that there are, the outer ones first. */
    private static void collect(Pointer place, Object content, List<Pointer> listings) {
        Object inner = content instanceof Fact<?> fact
                ? fact.value().<Object>map(value -> value).orElse("")
                : content;
        if (inner instanceof Described record) {
            record.properties()
                    .forEach(property -> collect(place.child(property.name()), property.content(), listings));
        }
        if (inner instanceof Listing<?> listing) {
            listings.add(place);
            for (int i = 0; i < listing.items().size(); i++) {
                collect(place.child(i), listing.items().get(i), listings);
            }
        }
    }

    private static Listing<Object> shuffled(Listing<?> listing, Random random) {
        var items = new ArrayList<Object>(listing.items());
        Collections.shuffle(items, random);
        OptionalInt number = listing.size().atMost();
        return number.isPresent() ? Listing.partial(items).outOf(number.getAsInt()) : Listing.partial(items);
    }

    @SuppressWarnings("unchecked") // it is a record of the same type
    private static <T extends Subject> T with(T record, Pointer place, Object said) {
        return (T) record.with(place, said);
    }

    @SuppressWarnings("unchecked") // it is a record of the same type
    private static <T extends Subject> T with(T record, Evidence evidence) {
        return (T) record.with(evidence);
    }

    private static Evidence moved(Evidence evidence, PlaceNames from, PlaceNames to) {
        Map<Pointer, List<String>> support = new LinkedHashMap<>();
        evidence.support().forEach((place, ids) -> support.put(moved(place, from, to), List.copyOf(ids)));
        Map<Pointer, List<Claim>> claims = new LinkedHashMap<>();
        evidence.claims().forEach((place, claiming) -> claims.put(moved(place, from, to), List.copyOf(claiming)));
        return Evidence.of(evidence.sources(), support)
                .withClaims(claims)
                .withInferred(evidence.inferred().stream()
                        .map(place -> moved(place, from, to))
                        .toList());
    }

    private static Pointer moved(String place, PlaceNames from, PlaceNames to) {
        return to.placeOf(from.nameOf(Pointer.parse(place))).orElseThrow();
    }
}
