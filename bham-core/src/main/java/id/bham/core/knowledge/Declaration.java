package id.bham.core.knowledge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.bham.core.knowledge.RecordType.Building;
import id.bham.core.knowledge.RecordType.PlaceType;
import id.bham.core.knowledge.RecordType.Statement;
import id.bham.core.knowledge.RecordType.Trait;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The declaration of a type of record. Builder, documents, places, what-if and comparison all follow from it.
 *
 * @param <T> the type of the record
 * @param <B> what it is built with
 */
public final class Declaration<T extends Described, B> {
    final String name;
    Building<T, B> building;
    final ImmutableMap.Builder<String, Statement<T>> statements = ImmutableMap.builder();
    final ImmutableList.Builder<Trait> traits = ImmutableList.builder();

    Declaration(String name, Building<T, B> building) {
        this.name = name;
        this.building = building;
    }

    /**
     * {@return the place of the id of the record}
     *
     * @param reading the id of a record
     * @param setter sets it
     */
    public Place<T, String> id(Function<? super T, String> reading, BiFunction<B, String, B> setter) {
        Place<T, String> id = required(Place.id(reading), reading, setter);
        traits.add(new Trait(id.pointer(), Optional::of));
        return id;
    }

    /**
     * Such records are known by what stands at a place (tanda pengenal), after what was named before: the {@link PlaceName} of one that
     * stands in a listing is made of the first of these that it states. An id comes by itself.
     *
     * @param place the place; what it holds should outlast what is learnt of the record
     * @return this declaration
     */
    public Declaration<T, B> knownBy(Place<T, ?> place) {
        return knownBy(place.pointer(), Optional::of);
    }

    /**
     * Such records are known by something of what stands at a place, as {@link #knownBy(Place)} has it: of a day by its year.
     *
     * @param place the place
     * @param of what of it outlasts what is learnt of it; empty if it is not known
     * @param <V> the type of what stands there
     * @return this declaration
     */
    @SuppressWarnings("unchecked") // it is given what stands at the place
    public <V> Declaration<T, B> knownBy(Place<T, V> place, Function<? super V, ? extends Optional<?>> of) {
        return knownBy(place.pointer(), value -> of.apply((V) value));
    }

    /**
     * Such records are known by the items of a listing, as {@link #knownBy(Place)} has it.
     *
     * @param items the items
     * @return this declaration
     */
    public Declaration<T, B> knownBy(Items<T, ?> items) {
        return knownBy(items.each().parent(), Optional::of);
    }

    private Declaration<T, B> knownBy(Pointer place, Function<Object, Optional<?>> telling) {
        traits.add(new Trait(place, telling));
        return this;
    }

    /**
     * {@return the place of a value without which there is no such record}
     *
     * @param statement the name of the statement
     * @param valueClass the class of the value
     * @param reading what a record says
     * @param setter sets it
     * @param <V> the type of the value
     */
    public <V> Place<T, V> value(
            String statement, Class<V> valueClass, Function<? super T, V> reading, BiFunction<B, V, B> setter) {
        return required(Place.value(statement, valueClass, reading), reading, setter);
    }

    /**
     * {@return the place of a value that may be known, or known to be absent}
     *
     * @param statement the name of the statement
     * @param valueClass the class of the value
     * @param reading what a record says
     * @param setter sets it
     * @param <V> the type of the value
     */
    public <V> Place<T, V> fact(
            String statement,
            Class<V> valueClass,
            Function<? super T, Fact<V>> reading,
            BiFunction<B, Fact<V>, B> setter) {
        return stated(Place.fact(statement, valueClass, reading), setter);
    }

    /**
     * {@return the place of a record that may be known, or known to be absent}
     *
     * @param statement the name of the statement
     * @param type the type of that record
     * @param reading what a record says
     * @param setter sets it
     * @param <V> the type of the value
     */
    public <V extends Described> Place<T, V> fact(
            String statement,
            RecordType<V> type,
            Function<? super T, Fact<V>> reading,
            BiFunction<B, Fact<V>, B> setter) {
        return stated(Place.fact(statement, type, reading), setter);
    }

    /**
     * {@return the place of the id of another record, which may be known, or known to be absent}
     *
     * @param statement the name of the statement
     * @param reading what a record says
     * @param setter sets it
     */
    public Place<T, String> reference(
            String statement, Function<? super T, Fact<String>> reading, BiFunction<B, Fact<String>, B> setter) {
        return stated(Place.reference(statement, reading), setter);
    }

    /**
     * {@return the places of several values, of which all are known or only some}
     *
     * @param statement the name of the statement
     * @param itemClass the class of an item
     * @param reading what a record says
     * @param setter sets it
     * @param <V> the type of an item
     */
    public <V> Items<T, V> listing(
            String statement,
            Class<V> itemClass,
            Function<? super T, Listing<V>> reading,
            BiFunction<B, Listing<V>, B> setter) {
        return stated(Items.of(statement, itemClass, reading), setter);
    }

    /**
     * {@return the places of several records, of which all are known or only some}
     *
     * @param statement the name of the statement
     * @param type the type of those records
     * @param reading what a record says
     * @param setter sets it
     * @param <V> the type of an item
     */
    public <V extends Described> Items<T, V> listing(
            String statement,
            RecordType<V> type,
            Function<? super T, Listing<V>> reading,
            BiFunction<B, Listing<V>, B> setter) {
        return stated(Items.of(statement, type, reading), setter);
    }

    /**
     * What stands at a place that several types of record have.
     *
     * @param place the place of a fact
     * @param setter sets what stands there
     * @param <V> the type of the value
     */
    public <V> void state(Place<? super T, V> place, BiFunction<B, Fact<V>, B> setter) {
        add(place.pointer(), place.type(), place.reading(), setter);
    }

    /**
     * Items that several types of record have.
     *
     * @param items the items of a listing
     * @param setter sets the listing
     * @param <V> the type of an item
     */
    public <V> void state(Items<? super T, V> items, BiFunction<B, Listing<V>, B> setter) {
        add(items.each(), items.type(), items.reading(), setter);
    }

    private <V> Place<T, V> required(Place<T, V> place, Function<? super T, V> reading, BiFunction<B, V, B> setter) {
        add(place.pointer(), place.type(), reading, setter);
        return place;
    }

    private <V> Place<T, V> stated(Place<T, V> place, BiFunction<B, Fact<V>, B> setter) {
        state(place, setter);
        return place;
    }

    private <V> Items<T, V> stated(Items<T, V> items, BiFunction<B, Listing<V>, B> setter) {
        state(items, setter);
        return items;
    }

    /** {@return the type, of which all has been said} */
    public RecordType<T> type() {
        return new RecordType<>(this);
    }

    /**
     * All has been said, and a record says besides on which sources it rests.
     *
     * @param setter sets that
     * @return the type
     */
    public RecordType<T> type(BiFunction<B, Evidence, B> setter) {
        building = new Building<>(
                building.recordClass(), building.start(), building.from(), building.build(), Optional.of(setter));
        return type();
    }

    @SuppressWarnings(
            "unchecked") // it is given such a builder, and what was found to be of the class that can stand there
    private <C> void add(Pointer place, PlaceType type, Function<? super T, ?> content, BiFunction<B, C, B> setter) {
        String statement = place.segments().get(0);
        statements.put(statement, new Statement<>(type, content, (BiFunction<Object, Object, ?>) (Object) setter));
    }
}
