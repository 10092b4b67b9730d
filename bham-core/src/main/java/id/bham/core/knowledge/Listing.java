package id.bham.core.knowledge;

import com.google.common.collect.ImmutableList;
import id.bham.core.binding.Bindable;
import id.bham.core.check.GuavaLibrary;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Several statements of a kind, such as the members of a task force, of which all are known or only some.
 *
 * <p>A complete listing says that there are no others. A partial one ("… and so on") may grow; of how many it is part may be known
 * ("35 members"), and then it is complete as soon as it names so many. A listing of which nothing is
 * known is a partial one without items and without their number. Items keep the order in which they were given; two equal items are two items.
 *
 * <pre>{@code
 * Listing<String> some = Listing.partial("Biro Hukum").outOf(35);
 * Truth hasIt = some.any(name -> Truth.of(name.equals("Bappeda"))); // unknown: it may be among the others
 * }</pre>
 *
 * @param <T> the type of an item
 */
public final class Listing<T> implements Bindable, Refinable<Listing<T>> {

    static {
        GuavaLibrary.look();
    }

    /** The greatest number of items that can be told; places of items have no more digits. */
    public static final int MOST = 999_999_999;

    private static final int NOT_TOLD = -1;

    private static final Listing<?> UNKNOWN = new Listing<>(ImmutableList.of(), NOT_TOLD);
    private static final Listing<?> NONE = new Listing<>(ImmutableList.of(), 0);

    private final ImmutableList<T> items;

    /** How many items there are, those that are not listed included. */
    private final int number;

    private Listing(ImmutableList<T> items, int number) {
        this.items = items;
        this.number = number;
    }

    @SuppressWarnings("unchecked") // two have no items
    private static <T> Listing<T> of(ImmutableList<T> items, long number) {
        if (items.isEmpty() && number <= 0) {
            return (Listing<T>) (number == 0 ? NONE : UNKNOWN);
        }
        return new Listing<>(items, number > MOST && number != items.size() ? NOT_TOLD : (int) number);
    }

    /**
     * {@return a listing that names all there are}
     *
     * @param items all items
     * @param <T> the type of an item
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> Listing<T> complete(T... items) {
        return complete(ImmutableList.copyOf(items));
    }

    /**
     * {@return a listing that names all there are}
     *
     * @param items all items
     * @param <T> the type of an item
     */
    public static <T> Listing<T> complete(Collection<? extends T> items) {
        return of(ImmutableList.<T>copyOf(items), items.size());
    }

    /**
     * {@return a listing that names some; there may be others}
     *
     * @param items the known items
     * @param <T> the type of an item
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> Listing<T> partial(T... items) {
        return partial(ImmutableList.copyOf(items));
    }

    /**
     * {@return a listing that names some; there may be others}
     *
     * @param items the known items
     * @param <T> the type of an item
     */
    public static <T> Listing<T> partial(Collection<? extends T> items) {
        return of(ImmutableList.<T>copyOf(items), NOT_TOLD);
    }

    /**
     * This listing as part of so many items ({@code "35 anggota"}), whether or not they are all listed.
     *
     * @param all how many items there are, those that are not listed included; at most {@link #MOST}
     * @return the listing; complete if it has so many items
     * @throws IllegalArgumentException if it has more items, or there is known to be another number of them
     */
    public Listing<T> outOf(int all) {
        if (all > MOST || size().isExactly(all).isFalse()) {
            throw new IllegalArgumentException("there cannot be " + all + " items in all; expected "
                    + (number == NOT_TOLD ? items.size() + " to " + MOST : Integer.toString(number))
                    + ", for the listing is "
                    + this);
        }
        return of(items, all);
    }

    /**
     * {@return a listing of which nothing is known: neither an item nor whether there is any}
     *
     * @param <T> the type an item would have
     */
    @SuppressWarnings("unchecked")
    public static <T> Listing<T> unknown() {
        return (Listing<T>) UNKNOWN;
    }

    /** {@return the known items, an unmodifiable list in the order in which they were given} */
    public List<T> items() {
        return items;
    }

    /** {@return whether there are no other items than the known ones} */
    public boolean isComplete() {
        return number == items.size();
    }

    /** {@return whether nothing is known: neither an item nor how many there are} */
    public boolean isUnknown() {
        return number == NOT_TOLD && items.isEmpty();
    }

    /** How many items there are that are not listed; as many as there can be if that is not known. */
    private int unlisted() {
        return number == NOT_TOLD ? MOST : number - items.size();
    }

    /**
     * Whether the question holds of at least one item, listed or not.
     *
     * @param question asked of each known item until one says true
     * @return true if it holds of a known item; false if it holds of none and the listing is complete; else unknown
     */
    public Truth any(Function<? super T, Truth> question) {
        Truth answer = isComplete() ? Truth.FALSE : Truth.UNKNOWN;
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
        Truth answer = isComplete() ? Truth.TRUE : Truth.UNKNOWN;
        for (int i = 0; i < items.size() && !answer.isFalse(); i++) {
            answer = answer.and(question.apply(items.get(i)));
        }
        return answer;
    }

    /**
     * {@return whether the question holds of no item, listed or not: the opposite of {@link #any(Function)}}
     *
     * @param question asked of each known item until one says true
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
        return isComplete() ? Truth.FALSE : Truth.UNKNOWN;
    }

    /**
     * {@return whether the question holds of two items or more, listed or not, in three values}
     *
     * @param question asked of known items until the answer is clear
     */
    public Truth atLeastTwo(Function<? super T, Truth> question) {
        if (items.size() + unlisted() < 2) {
            return Truth.FALSE;
        }
        if (items.size() < 2 && unlisted() > 1) {
            return Truth.UNKNOWN;
        }
        int rest = items.size() + (unlisted() == 1 ? 1 : 0);
        Truth one = Truth.FALSE;
        Truth two = Truth.FALSE;
        for (int i = 0; i < items.size() && !two.isTrue() && (rest > 1 || !one.isFalse()); i++, rest--) {
            Truth answer = question.apply(items.get(i));
            two = two.or(one.and(answer));
            one = one.or(answer);
        }
        return switch (unlisted()) {
            case 0 -> two;
            case 1 -> two.or(one.and(Truth.UNKNOWN));
            default -> two.or(Truth.UNKNOWN);
        };
    }

    /**
     * Of how many items the question holds, listed or not.
     *
     * @param question asked of each known item
     * @return the bounds that are known; of the items that are not listed it can hold or not
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
        return bounded(certain, possible);
    }

    /**
     * {@return how many there are of some kind among the items; each item that is not listed can be of that kind or not}
     *
     * @param certain how many of the listed ones are of that kind
     * @param possible how many of the listed ones can be
     */
    public Count bounded(int certain, int possible) {
        return number == NOT_TOLD ? Count.atLeast(certain) : new Count(certain, OptionalInt.of(possible + unlisted()));
    }

    /** {@return how many items there are, listed or not: the exact number if it is known, as of a complete listing, else a lower bound} */
    public Count size() {
        return number == NOT_TOLD ? Count.atLeast(items.size()) : Count.exactly(number);
    }

    /**
     * The items of both listings, this one's first.
     *
     * @param other the further items
     * @return a listing that is complete if both are; of how many it is part is known if it is of both, and no more than {@link #MOST}
     */
    public Listing<T> and(Listing<T> other) {
        return joined(ImmutableList.of(this, other), true);
    }

    /** The items of all these, in order; they are all there are only if there are no others. */
    static <T> Listing<T> joined(List<Listing<T>> listings, boolean areAll) {
        int size = 0;
        long number = areAll ? 0 : NOT_TOLD;
        for (int i = 0; i < listings.size(); i++) {
            Listing<T> listing = listings.get(i);
            size += listing.items.size();
            number = number == NOT_TOLD || listing.number == NOT_TOLD ? NOT_TOLD : number + listing.number;
        }
        var items = ImmutableList.<T>builderWithExpectedSize(size);
        for (int i = 0; i < listings.size(); i++) {
            items.addAll(listings.get(i).items);
        }
        return of(items.build(), number);
    }

    /**
     * This listing with one more item that is known.
     *
     * @param item the item, which comes last
     * @return a listing that is complete if this is; of a known number of items, it is one of those that were not listed
     */
    public Listing<T> with(T item) {
        return holding(ImmutableList.<T>builder().addAll(items).add(item).build());
    }

    /** This listing with other items in place of those that are known, and perhaps further ones. */
    <R> Listing<R> holding(List<? extends R> others) {
        return of(ImmutableList.copyOf(others), isComplete() ? others.size() : number);
    }

    /**
     * {@return a listing of what the items lead to, of as many items, listed or not}
     *
     * @param mapping applied to each known item
     * @param <R> what an item leads to
     */
    public <R> Listing<R> map(Function<? super T, ? extends R> mapping) {
        var mapped = ImmutableList.<R>builderWithExpectedSize(items.size());
        for (int i = 0; i < items.size(); i++) {
            mapped.add(mapping.apply(items.get(i)));
        }
        return of(mapped.build(), number);
    }

    /**
     * {@return the item of a fact as a listing: of one item if known, complete without items if absent, unknown if unknown}
     *
     * @param fact the fact
     * @param <T> the type of an item
     */
    public static <T> Listing<T> of(Fact<T> fact) {
        return fact.isKnown()
                ? of(ImmutableList.of(fact.value().orElseThrow()), 1)
                : fact.isAbsent() ? complete() : unknown();
    }

    /**
     * {@inheritDoc}
     *
     * <p>Each known item must be found again in the other listing, perhaps refined, no item serving for two; the order does
     * not matter. Where it is known how many there are, the other tells that there are as many; so a complete listing is refined
     * only by a complete one with as many items.
     */
    @Override
    public boolean isRefinedBy(Listing<T> other) {
        return canBecomeAsLongAs(other) && Refinement.canBeMatched(items, other.items);
    }

    /** Whether this listing, perhaps with further items, can have as many as the other. */
    boolean canBecomeAsLongAs(Listing<?> other) {
        return (number == NOT_TOLD || number == other.number) && items.size() <= other.items.size();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Listing<?> that && number == that.number && items.equals(that.items);
    }

    @Override
    public int hashCode() {
        return Objects.hash(items, number);
    }

    /**
     * {@return the items, with {@code …} at the end when there may be others, and their number where it is known and they are not all
     * listed; for people who read a log or a failed test}
     */
    @Override
    public String toString() {
        if (isUnknown()) {
            return "unknown";
        }
        if (isComplete()) {
            return items.toString();
        }
        String known = items.toString().replaceAll("]$", items.isEmpty() ? "…]" : ", …]");
        return number == NOT_TOLD ? known : known + " of " + number;
    }
}
