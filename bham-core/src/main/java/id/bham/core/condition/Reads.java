package id.bham.core.condition;

import com.google.common.collect.ImmutableList;
import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Items;
import id.bham.core.knowledge.Place;
import id.bham.core.knowledge.Pointer;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a question reads of a record: a place, or items and what it looks at in each.
 *
 * @param <S> the type of the record
 */
public final class Reads<S> implements Bindable {

    private final ImmutableList<Pointer> places;
    private final Function<? super S, List<Pointer>> narrowing;

    private Reads(ImmutableList<Pointer> places) {
        this(places, record -> places);
    }

    private Reads(ImmutableList<Pointer> places, Function<? super S, List<Pointer>> narrowing) {
        this.places = places;
        this.narrowing = narrowing;
    }

    /**
     * What stands at a place, and at some places in it.
     *
     * @param place the place
     * @param within the places in it
     * @param <S> the type of the record
     * @param <V> the type of what stands at the place
     * @return what is read
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <S, V> Reads<S> of(Place<S, V> place, Place<? super V, ?>... within) {
        return new Reads<>(Stream.concat(
                        Stream.of(place.pointer()),
                        Stream.of(within).map(inner -> place.pointer().append(inner.pointer())))
                .collect(ImmutableList.toImmutableList()));
    }

    /**
     * What stands at places that are found when the program runs.
     *
     * @param places the places, as pointers in which {@code *} stands for every item of a listing
     * @param <S> the type of the record
     * @return what is read
     */
    public static <S> Reads<S> at(Collection<Pointer> places) {
        return new Reads<>(ImmutableList.copyOf(places));
    }

    /**
     * Which items there are and, in each, what stands at some places.
     *
     * @param items the items
     * @param within the places in each
     * @param <S> the type of the record
     * @param <V> the type of an item
     * @return what is read
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <S, V> Reads<S> of(Items<S, V> items, Place<? super V, ?>... within) {
        return in(items, Stream.of(within).map(Place::pointer));
    }

    /**
     * Which values there are, and each of them: a date may be known in part.
     *
     * @param items the values
     * @param <S> the type of the record
     * @return what is read
     */
    public static <S> Reads<S> ofValues(Items<S, ?> items) {
        return in(items, Stream.of(Pointer.WHOLE));
    }

    /**
     * What a condition reads.
     *
     * @param condition the condition
     * @param <S> the type of the record
     * @return what is read
     */
    public static <S> Reads<S> of(Condition<S> condition) {
        return new Reads<>(ImmutableList.copyOf(condition.places()));
    }

    /**
     * Which items there are and, in each, what a condition reads.
     *
     * @param items the items
     * @param condition the condition
     * @param <S> the type of the record
     * @param <V> the type of an item
     * @return what is read
     */
    public static <S, V> Reads<S> of(Items<S, V> items, Condition<? super V> condition) {
        return in(items, condition.places().stream());
    }

    /**
     * What stands at some places in each item, whichever items there are.
     *
     * @param items the items
     * @param within the places in each
     * @param <S> the type of the record
     * @param <V> the type of an item
     * @return what is read
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <S, V> Reads<S> inEach(Items<S, V> items, Place<? super V, ?>... within) {
        return new Reads<>(Stream.of(within)
                .map(place -> items.each().append(place.pointer()))
                .collect(ImmutableList.toImmutableList()));
    }

    private static <S> Reads<S> in(Items<S, ?> items, Stream<Pointer> within) {
        return new Reads<>(Stream.concat(items.listings().stream(), within.map(items.each()::append))
                .distinct()
                .collect(ImmutableList.toImmutableList()));
    }

    /**
     * The same, of which not all matters in each record.
     *
     * @param inRecord gives the places that matter in a record, each of them one that is read
     * @return what is read
     */
    public Reads<S> narrowed(Function<? super S, List<Pointer>> inRecord) {
        return new Reads<>(places, inRecord);
    }

    /** The places that matter in a record. */
    List<Pointer> in(S record) {
        return narrowing.apply(record);
    }

    /**
     * The places.
     *
     * @return pointers in which {@code *} stands for every item of a listing, each once
     */
    public List<Pointer> places() {
        return places;
    }
}
