package id.bham.core.knowledge;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Several statements of a kind, such as the members of a task force, of which all are known or only some.
 *
 * <p>A complete listing says that there are no others. A partial one ("… and so on") may grow. A listing of which nothing is
 * known is a partial one without items. Items keep the order in which they were given; two equal items are two items.
 *
 * @param <T> the type of an item
 */
public final class Listing<T> implements Refinable<Listing<T>> {

    private static final Listing<?> UNKNOWN = new Listing<>(ImmutableList.of(), false);
    private static final Listing<?> NONE = new Listing<>(ImmutableList.of(), true);

    private final ImmutableList<T> items;
    private final boolean complete;

    private Listing(ImmutableList<T> items, boolean complete) {
        this.items = items;
        this.complete = complete;
    }

    /**
     * A listing that names all there are.
     *
     * @param items all items
     * @param <T> the type of an item
     * @return the listing
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> Listing<T> complete(T... items) {
        return complete(ImmutableList.copyOf(items));
    }

    /**
     * A listing that names all there are.
     *
     * @param items all items
     * @param <T> the type of an item
     * @return the listing
     */
    public static <T> Listing<T> complete(Collection<? extends T> items) {
        return items.isEmpty() ? none() : new Listing<>(ImmutableList.copyOf(items), true);
    }

    @SuppressWarnings("unchecked") // it has no items
    private static <T> Listing<T> none() {
        return (Listing<T>) NONE;
    }

    /**
     * A listing that names some; there may be others.
     *
     * @param items the known items
     * @param <T> the type of an item
     * @return the listing
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> Listing<T> partial(T... items) {
        return partial(ImmutableList.copyOf(items));
    }

    /**
     * A listing that names some; there may be others.
     *
     * @param items the known items
     * @param <T> the type of an item
     * @return the listing
     */
    public static <T> Listing<T> partial(Collection<? extends T> items) {
        return items.isEmpty() ? unknown() : new Listing<>(ImmutableList.copyOf(items), false);
    }

    /**
     * A listing of which nothing is known: neither an item nor whether there is any.
     *
     * @param <T> the type an item would have
     * @return the listing
     */
    @SuppressWarnings("unchecked")
    public static <T> Listing<T> unknown() {
        return (Listing<T>) UNKNOWN;
    }

    /**
     * The known items in the order in which they were given.
     *
     * @return an unmodifiable list
     */
    public List<T> items() {
        return items;
    }

    /**
     * Whether there are no other items than the known ones.
     *
     * @return true for a complete listing
     */
    public boolean isComplete() {
        return complete;
    }

    /**
     * Whether nothing is known.
     *
     * @return true for a partial listing without items
     */
    public boolean isUnknown() {
        return !complete && items.isEmpty();
    }

    /**
     * Whether the question holds of at least one item, listed or not.
     *
     * @param question asked of each known item until one says true
     * @return true if it holds of a known item; false if it holds of none and the listing is complete; else unknown
     */
    public Truth any(Function<? super T, Truth> question) {
        Truth answer = complete ? Truth.FALSE : Truth.UNKNOWN;
        for (int i = 0; i < items.size() && !answer.isTrue(); i++) {
            answer = answer.or(question.apply(items.get(i)));
        }
        return answer;
    }

    /**
     * Whether the question holds of every item, listed or not.
     *
     * @param question asked of each known item until one says false
     * @return false if it fails for a known item; true if it holds of all and the listing is complete; else unknown
     */
    public Truth all(Function<? super T, Truth> question) {
        Truth answer = complete ? Truth.TRUE : Truth.UNKNOWN;
        for (int i = 0; i < items.size() && !answer.isFalse(); i++) {
            answer = answer.and(question.apply(items.get(i)));
        }
        return answer;
    }

    /**
     * Whether the question holds of no item, listed or not.
     *
     * @param question asked of each known item until one says true
     * @return the opposite of {@link #any(Function)}
     */
    public Truth none(Function<? super T, Truth> question) {
        return any(question).not();
    }

    /**
     * Whether something is among the items. For items that are wholly known once they are known, such as constants.
     *
     * @param item what is looked for
     * @return true if it is listed; false if it is not and the listing is complete; else unknown
     */
    public Truth has(T item) {
        if (items.contains(item)) {
            return Truth.TRUE;
        }
        return complete ? Truth.FALSE : Truth.UNKNOWN;
    }

    /**
     * Whether the question holds of two items or more, listed or not.
     *
     * @param question asked of known items until the answer is clear
     * @return the answer in three values
     */
    public Truth atLeastTwo(Function<? super T, Truth> question) {
        int rest = items.size();
        if (rest < 2) {
            return complete ? Truth.FALSE : Truth.UNKNOWN;
        }
        Truth one = Truth.FALSE;
        Truth two = Truth.FALSE;
        for (int i = 0; i < items.size() && !two.isTrue() && (rest > 1 || !one.isFalse()); i++, rest--) {
            Truth answer = question.apply(items.get(i));
            two = two.or(one.and(answer));
            one = one.or(answer);
        }
        return complete ? two : two.or(Truth.UNKNOWN);
    }

    /**
     * Of how many items the question holds.
     *
     * @param question asked of each known item
     * @return the bounds that are known
     */
    public Count count(Function<? super T, Truth> question) {
        int certain = 0;
        int possible = 0;
        for (int i = 0; i < items.size(); i++) {
            Truth answer = question.apply(items.get(i));
            if (answer.isTrue()) {
                certain++;
            }
            if (!answer.isFalse()) {
                possible++;
            }
        }
        return complete ? new Count(certain, OptionalInt.of(possible)) : Count.atLeast(certain);
    }

    /**
     * How many items there are.
     *
     * @return the exact number if the listing is complete, else a lower bound
     */
    public Count size() {
        return complete ? Count.exactly(items.size()) : Count.atLeast(items.size());
    }

    /**
     * The items of both listings, this one's first.
     *
     * @param other the further items
     * @return a listing that is complete if both are
     */
    public Listing<T> and(Listing<T> other) {
        return new Listing<>(
                ImmutableList.<T>builder().addAll(items).addAll(other.items).build(), complete && other.complete);
    }

    /**
     * Whether the question holds of no item other than one of them, listed or not.
     *
     * @param item one of the items
     * @param question asked of each other known item until one says true
     * @return false if it holds of a known one; true if it fails for all and the listing is complete; else unknown
     * @throws IllegalArgumentException if there is no such item
     */
    public Truth noneBut(T item, Function<? super T, Truth> question) {
        int but = items.indexOf(item);
        if (but < 0) {
            throw new IllegalArgumentException("there is no item " + item + " to leave out of " + this);
        }
        Truth answer = complete ? Truth.FALSE : Truth.UNKNOWN;
        for (int i = 0; i < items.size() && !answer.isTrue(); i++) {
            answer = i == but ? answer : answer.or(question.apply(items.get(i)));
        }
        return answer.not();
    }

    /**
     * The item of a fact as a listing: of one item if known, complete without items if absent, unknown if unknown.
     *
     * @param fact the fact
     * @param <T> the type of an item
     * @return the listing
     */
    public static <T> Listing<T> of(Fact<T> fact) {
        if (fact.isKnown()) {
            return new Listing<>(ImmutableList.of(fact.value().orElseThrow()), true);
        }
        return fact.isUnknown() ? unknown() : none();
    }

    /**
     * {@inheritDoc}
     *
     * <p>Each known item must be found again in the other listing, perhaps refined, no item serving for two; the order does
     * not matter. A complete listing is refined only by a complete one with as many items.
     */
    @Override
    public boolean isRefinedBy(Listing<T> other) {
        return canBecomeAsLongAs(other) && Refinement.canBeMatched(items, other.items);
    }

    /** Whether this listing, perhaps with further items, can have as many as the other. */
    boolean canBecomeAsLongAs(Listing<?> other) {
        return complete ? other.complete && items.size() == other.items.size() : items.size() <= other.items.size();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Listing<?> that && complete == that.complete && items.equals(that.items);
    }

    @Override
    public int hashCode() {
        return Objects.hash(items, complete);
    }

    /**
     * For people who read a log or a failed test: the items, with {@code …} at the end when there may be others.
     *
     * @return the text
     */
    @Override
    public String toString() {
        if (isUnknown()) {
            return "unknown";
        }
        return complete ? items.toString() : items.toString().replaceAll("]$", ", …]");
    }
}
