package id.bham.core.condition;

import com.google.common.collect.ImmutableList;
import id.bham.core.knowledge.Count;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Items;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A condition about the items of a listing: that it holds of any, or of how many. Some items may be passed over. */
abstract class OfItems<S, V> extends Condition<S> {

    final Items<S, V> items;
    final Condition<? super V> among;
    final Condition<? super V> condition;

    private final ImmutableList<Pointer> listings;
    private final ImmutableList<Pointer> places;

    OfItems(Items<S, V> items, Condition<? super V> among, Condition<? super V> condition) {
        this.items = items;
        this.among = among;
        this.condition = condition;
        listings = ImmutableList.copyOf(items.listings());
        places = union(
                listings,
                union(among.places(), condition.places()).stream()
                        .map(items.each()::append)
                        .toList());
    }

    /** Whether it holds of an item that is not passed over. */
    final Truth holdsOf(V item, AsOf at) {
        return among.test(item, at).isFalse() ? Truth.FALSE : condition.test(item, at);
    }

    @Override
    public final List<Pointer> places() {
        return places;
    }

    @Override
    public final List<Pointer> telling(S subject, AsOf at) {
        if (among.equals(Constant.ALWAYS)) {
            return places;
        }
        return ofEach(subject, listings, item -> {
            boolean isPassedOver = among.test(item, at).isFalse();
            return isPassedOver ? ImmutableList.of() : union(among.telling(item, at), condition.telling(item, at));
        });
    }

    @Override
    public final List<Pointer> open(S subject, AsOf at) {
        if (!test(subject, at).isUnknown()) {
            return ImmutableList.of();
        }
        boolean isComplete = items.in(subject).isComplete();
        return ofEach(subject, isComplete ? ImmutableList.of() : listings, item -> {
            boolean isOpen = holdsOf(item, at).isUnknown();
            return isOpen ? condition.open(item, at) : ImmutableList.of();
        });
    }

    private List<Pointer> ofEach(S subject, List<Pointer> first, Function<V, List<Pointer>> within) {
        List<V> all = items.in(subject).items();
        List<List<Pointer>> inEach = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            inEach.add(within.apply(all.get(i)));
        }
        var found = ImmutableList.<Pointer>builder().addAll(first);
        if (isAlikeInEveryItem(inEach)) {
            inEach.get(0).forEach(inner -> found.add(items.each().append(inner)));
            return found.build();
        }
        List<Pointer> places = ((Described) subject).elements(items.each()).items();
        for (int i = 0; i < all.size(); i++) {
            Pointer place = places.get(i);
            inEach.get(i).forEach(inner -> found.add(place.append(inner)));
        }
        return found.build();
    }

    /** Whether the same places matter in every item of one listing of the record, so that they are named for all of them. */
    private boolean isAlikeInEveryItem(List<List<Pointer>> inEach) {
        if (inEach.size() < 2 || items.each().segments().size() != 2) {
            return false;
        }
        for (int i = 1; i < inEach.size(); i++) {
            if (!inEach.get(i).equals(inEach.get(0))) {
                return false;
            }
        }
        return true;
    }

    /** Whether it holds of at least one. */
    static final class Any<S, V> extends OfItems<S, V> {

        Any(Items<S, V> items, Condition<? super V> among, Condition<? super V> condition) {
            super(items, among, condition);
        }

        @Override
        public Truth test(S subject, AsOf at) {
            Listing<V> listing = items.in(subject);
            List<V> known = listing.items();
            Truth answer = listing.isComplete() ? Truth.FALSE : Truth.UNKNOWN;
            for (int i = 0; i < known.size() && !answer.isTrue(); i++) {
                answer = answer.or(holdsOf(known.get(i), at));
            }
            return answer;
        }

        @Override
        public String toString() {
            return "any " + items + " " + condition;
        }
    }

    /** Of how many it holds. */
    static final class HowMany<S, V> extends OfItems<S, V> {

        private final Function<? super Count, Truth> how;

        HowMany(
                Items<S, V> items,
                Condition<? super V> among,
                Condition<? super V> condition,
                Function<? super Count, Truth> how) {
            super(items, among, condition);
            this.how = how;
        }

        @Override
        public Truth test(S subject, AsOf at) {
            Listing<V> listing = items.in(subject);
            int certain = 0;
            int possible = 0;
            List<V> known = listing.items();
            for (int i = 0; i < known.size(); i++) {
                Truth holds = holdsOf(known.get(i), at);
                certain += holds.isTrue() ? 1 : 0;
                possible += holds.isFalse() ? 0 : 1;
            }
            return how.apply(listing.bounded(certain, possible));
        }

        @Override
        public String toString() {
            return "the number of " + items + " " + condition;
        }
    }
}
