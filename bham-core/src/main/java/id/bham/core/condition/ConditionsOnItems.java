package id.bham.core.condition;

import com.google.common.collect.ImmutableList;
import id.bham.core.knowledge.Count;
import id.bham.core.knowledge.Items;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import java.util.function.Function;

/** The conditions about the items of a listing; everybody finds them in {@link Condition}. */
abstract class ConditionsOnItems extends ConditionsOnPlaces {

    ConditionsOnItems() {}

    /**
     * Whether a condition holds of at least one item, listed or not.
     *
     * @param items the items
     * @param condition asked of each known item until one says yes
     * @param <S> the type of the record
     * @param <V> the type of an item
     * @return the condition
     */
    public static <S, V> Condition<S> any(Items<S, V> items, Condition<? super V> condition) {
        return any(items, Condition.always(), condition);
    }

    /**
     * Whether a condition holds of at least one of some items, listed or not. The others are passed over: they tell nothing.
     *
     * @param items the items
     * @param among which of them may matter; of no other the condition holds
     * @param condition asked of each known item that may matter, until one says yes
     * @param <S> the type of the record
     * @param <V> the type of an item
     * @return the condition
     */
    public static <S, V> Condition<S> any(
            Items<S, V> items, Condition<? super V> among, Condition<? super V> condition) {
        return new OfItems.Any<>(items, among, condition);
    }

    /**
     * Whether a condition holds of every item, listed or not.
     *
     * @param items the items
     * @param condition asked of each known item until one says no
     * @param <S> the type of the record
     * @param <V> the type of an item
     * @return the condition
     */
    public static <S, V> Condition<S> every(Items<S, V> items, Condition<V> condition) {
        return any(items, condition.not()).not();
    }

    /**
     * Whether a condition holds of no item, listed or not.
     *
     * @param items the items
     * @param condition asked of each known item until one says yes
     * @param <S> the type of the record
     * @param <V> the type of an item
     * @return the condition
     */
    public static <S, V> Condition<S> none(Items<S, V> items, Condition<? super V> condition) {
        return any(items, condition).not();
    }

    /**
     * Of how many items a condition holds.
     *
     * @param items the items
     * @param condition asked of each known item
     * @param how asked of the number
     * @param <S> the type of the record
     * @param <V> the type of an item
     * @return the condition
     */
    public static <S, V> Condition<S> count(
            Items<S, V> items, Condition<? super V> condition, Function<? super Count, Truth> how) {
        return count(items, Condition.always(), condition, how);
    }

    /**
     * Of how many of some items a condition holds. The others are passed over: they tell nothing.
     *
     * @param items the items
     * @param among which of them may matter; of no other the condition holds
     * @param condition asked of each known item that may matter
     * @param how asked of the number
     * @param <S> the type of the record
     * @param <V> the type of an item
     * @return the condition
     */
    public static <S, V> Condition<S> count(
            Items<S, V> items,
            Condition<? super V> among,
            Condition<? super V> condition,
            Function<? super Count, Truth> how) {
        return new OfItems.HowMany<>(items, among, condition, how);
    }

    /**
     * How many items there are.
     *
     * @param items the items
     * @param how asked of the number
     * @param <S> the type of the record
     * @return the condition
     */
    public static <S> Condition<S> size(Items<S, ?> items, Function<? super Count, Truth> how) {
        return new Whole<>(ImmutableList.of(Reads.of(items))) {
            @Override
            public Truth test(S subject, AsOf at) {
                return how.apply(items.in(subject).size());
            }
        };
    }

    /**
     * Whether something is among the items. For items that are wholly known once they are known, such as constants.
     *
     * @param items the items
     * @param item what is looked for
     * @param <S> the type of the record
     * @param <V> the type of an item
     * @return the condition
     */
    public static <S, V> Condition<S> has(Items<S, V> items, V item) {
        return new Whole<>(ImmutableList.of(Reads.of(items))) {
            @Override
            public Truth test(S subject, AsOf at) {
                return items.in(subject).has(item);
            }
        };
    }
}
