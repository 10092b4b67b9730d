package id.bham.core.knowledge;

import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.RecordType.Form;
import id.bham.core.knowledge.RecordType.PlaceType;
import id.bham.core.knowledge.RecordType.Role;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where records of a type say one thing (isian), such as the chair of a task force, or the office to which that seat belongs. Each
 * type of record declares the places of its statements; places that lead deeper are made of them.
 *
 * @param <S> the type of the record
 * @param <V> the type of what stands there
 */
public final class Place<S, V> implements Bindable {

    private final Pointer pointer;
    private final PlaceType type;
    private final Function<? super S, Fact<V>> reading;

    private Place(Pointer pointer, PlaceType type, Function<? super S, Fact<V>> reading) {
        this.pointer = pointer;
        this.type = type;
        this.reading = reading;
    }

    /**
     * {@return where a value stands that may be known, or known to be absent}
     *
     * @param name the name of the statement
     * @param valueClass the class of the value
     * @param reading what a record says there
     * @param <S> the type of the record
     * @param <V> the type of the value
     */
    public static <S, V> Place<S, V> fact(String name, Class<V> valueClass, Function<? super S, Fact<V>> reading) {
        return of(name, new PlaceType(Form.FACT, valueClass, Optional.empty(), Role.CONTENT), reading);
    }

    /**
     * {@return where a record stands that may be known, or known to be absent}
     *
     * @param name the name of the statement
     * @param type the type of that record
     * @param reading what a record says there
     * @param <S> the type of the record
     * @param <V> the type of the record that stands there
     */
    public static <S, V extends Described> Place<S, V> fact(
            String name, RecordType<V> type, Function<? super S, Fact<V>> reading) {
        return of(name, new PlaceType(Form.FACT, type.recordClass(), Optional.of(type), Role.CONTENT), reading);
    }

    /**
     * {@return where the id of another record stands, which may be known, or known to be absent}
     *
     * @param name the name of the statement
     * @param reading what a record says there
     * @param <S> the type of the record
     */
    public static <S> Place<S, String> reference(String name, Function<? super S, Fact<String>> reading) {
        return of(name, new PlaceType(Form.FACT, String.class, Optional.empty(), Role.REFERENCE), reading);
    }

    /**
     * {@return where a value stands without which there is no such record}
     *
     * @param name the name of the statement
     * @param valueClass the class of the value
     * @param reading what a record says there
     * @param <S> the type of the record
     * @param <V> the type of the value
     */
    public static <S, V> Place<S, V> value(String name, Class<V> valueClass, Function<? super S, V> reading) {
        return of(
                name,
                new PlaceType(Form.VALUE, valueClass, Optional.empty(), Role.CONTENT),
                record -> Fact.known(reading.apply(record)));
    }

    /**
     * {@return where the id of a record stands, without which there is none: {@code /id}}
     *
     * @param reading the id of a record
     * @param <S> the type of the record
     */
    public static <S> Place<S, String> id(Function<? super S, String> reading) {
        return of(
                "id",
                new PlaceType(Form.VALUE, String.class, Optional.empty(), Role.ID),
                record -> Fact.known(reading.apply(record)));
    }

    private static <S, V> Place<S, V> of(String name, PlaceType type, Function<? super S, Fact<V>> reading) {
        return new Place<>(Pointer.WHOLE.child(name), type, reading);
    }

    /**
     * What a record says there.
     *
     * @param record the record
     * @return the value; absent if it, or something that encloses it, is known to be absent; unknown if the record does not say
     */
    public Fact<V> in(S record) {
        return reading.apply(record);
    }

    /** What reads it from a record. */
    Function<? super S, Fact<V>> reading() {
        return reading;
    }

    /**
     * A place in what stands here.
     *
     * @param further the place, seen from here
     * @param <W> the type of what stands there
     * @return the place, seen from the record
     */
    public <W> Place<S, W> then(Place<? super V, W> further) {
        Function<V, Fact<W>> within = further::in;
        return new Place<>(
                pointer.append(further.pointer),
                further.type,
                record -> in(record).flatMap(within));
    }

    /**
     * The items of a listing in what stands here.
     *
     * @param further the items, seen from here
     * @param <W> the type of an item
     * @return the items, seen from the record; none if there is nothing here
     */
    public <W> Items<S, W> then(Items<? super V, W> further) {
        return new Items<>(pointer.append(further.each()), further.type(), record -> {
            Fact<V> here = in(record);
            return here.isKnown()
                    ? further.in(here.value().orElseThrow())
                    : here.isAbsent() ? Listing.complete() : Listing.unknown();
        });
    }

    /** {@return its name, as documents and findings write it: the pointer from the record} */
    public Pointer pointer() {
        return pointer;
    }

    /** {@return what can stand there} */
    public PlaceType type() {
        return type;
    }

    /** {@return the text of the pointer, for people who read a log or a failed test} */
    @Override
    public String toString() {
        return pointer.toString();
    }
}
