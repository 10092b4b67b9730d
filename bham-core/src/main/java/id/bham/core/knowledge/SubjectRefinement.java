package id.bham.core.knowledge;

import java.util.List;
import java.util.stream.Stream;

/**
 * Whether a record could be another one after more was learnt: of what there is, and of how it is known.
 *
 * <p>All that the one says is refined by the other, each of its sources is found again, and at each place what is known of the
 * sources is kept, as {@link Subject#hasSource(Pointer)} tells it. A statement of which nothing is said has the sources of what is
 * around it, so it is enough to look at the places of which one of the records says something. An item of a listing may stand elsewhere in the other record: it is found again where it and all that is in it, with
 * the sources of that, is refined; if it is a record with evidence of its own, that is refined as well. What is said of the sources of an item that is not recorded tells of nothing.
 */
final class SubjectRefinement {

    private final Side less;
    private final Side more;

    SubjectRefinement(Subject less, Subject more) {
        this.less = Side.of(less);
        this.more = Side.of(more);
    }

    boolean holds() {
        return less.record.getClass() == more.record.getClass()
                && areFoundAgain(
                        less.record.evidence().sources(), more.record.evidence().sources())
                && isSupportKept(Pointer.WHOLE, Pointer.WHOLE)
                && arePropertiesRefined(less.record, Pointer.WHOLE, more.record, Pointer.WHOLE);
    }

    /** A source is found by its id; more may be said of it. */
    private static boolean areFoundAgain(List<Source> sources, List<Source> others) {
        return sources.stream().allMatch(source -> others.stream().anyMatch(source::isRefinedBy));
    }

    /** Whether what is known of the sources in a part of the record, but for items of listings in it, is kept. */
    private boolean isSupportKept(Pointer part, Pointer other) {
        return Stream.concat(less.saidIn(part), more.saidIn(other))
                .distinct()
                .filter(within -> !leadsToItem(within))
                .allMatch(within -> isSupportOfKept(part.append(within), other.append(within)));
    }

    private boolean isSupportOfKept(Pointer place, Pointer other) {
        Truth hasSource = less.record.hasSource(place);
        return hasSource.isRefinedBy(more.record.hasSource(other))
                && (!hasSource.isTrue()
                        || areFoundAgain(
                                less.record.evidence().sourcesOf(place),
                                more.record.evidence().sourcesOf(other)))
                && areClaimsKept(place, other);
    }

    /** Whether the claims about a place are found again, or what stands there is stated. */
    private boolean areClaimsKept(Pointer place, Pointer other) {
        List<Claim> claims = less.record.evidence().claimsAt(place);
        return claims.isEmpty()
                || !Places.isOpen(more.record, other)
                || claims.stream()
                        .allMatch(claim ->
                                more.record.evidence().claimsAt(other).stream().anyMatch(claim::isFoundAgainIn));
    }

    /** Whether a part of the one record is refined by a part of the other, with the sources of the items in it. */
    private boolean isRefined(Object part, Pointer at, Object other, Pointer there) {
        if (!less.saysOfItemsIn(at) && !more.saysOfItemsIn(there)) {
            return Refinement.holds(part, other);
        }
        if (part instanceof Fact<?> fact
                && fact.isKnown()
                && other instanceof Fact<?> otherFact
                && otherFact.isKnown()) {
            return isRefined(fact.value().orElseThrow(), at, otherFact.value().orElseThrow(), there);
        }
        if (part instanceof Listing<?> listing && other instanceof Listing<?> otherListing) {
            return areItemsRefined(listing, at, otherListing, there);
        }
        return Refinement.holds(part, other)
                && (!(part instanceof Described record) || arePropertiesRefined(record, at, (Described) other, there));
    }

    private boolean areItemsRefined(Listing<?> listing, Pointer at, Listing<?> other, Pointer there) {
        return listing.canBecomeAsLongAs(other)
                && Refinement.canBeMatched(
                        listing.items().size(),
                        other.items().size(),
                        (item, candidate) -> isSupportKept(at.child(item), there.child(candidate))
                                && isRefined(
                                        listing.items().get(item),
                                        at.child(item),
                                        other.items().get(candidate),
                                        there.child(candidate)));
    }

    private boolean arePropertiesRefined(Described record, Pointer at, Described other, Pointer there) {
        List<Property> mine = record.properties();
        List<Property> others = other.properties();
        for (int i = 0; i < mine.size(); i++) {
            String name = mine.get(i).name();
            if (!isRefined(mine.get(i).content(), at.child(name), others.get(i).content(), there.child(name))) {
                return false;
            }
        }
        return true;
    }

    /** A record, and the places of which it says on which sources they rest, or what sources claim. */
    private record Side(Subject record, List<Pointer> said) {

        static Side of(Subject record) {
            return new Side(
                    record,
                    Stream.concat(
                                    record.evidence().support().keySet().stream(),
                                    record.evidence().claims().keySet().stream())
                            .distinct()
                            .map(Pointer::parse)
                            .toList());
        }

        /** The places in a part of the record, seen from there. */
        Stream<Pointer> saidIn(Pointer part) {
            return said.stream().flatMap(place -> place.within(part).stream());
        }

        boolean saysOfItemsIn(Pointer part) {
            return saidIn(part).anyMatch(SubjectRefinement::leadsToItem);
        }
    }

    private static boolean leadsToItem(Pointer within) {
        return within.segments().stream().anyMatch(Places::isIndex);
    }
}
