package id.bham.core.knowledge;

import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.RecordType.Form;
import id.bham.core.knowledge.RecordType.PlaceType;
import id.bham.core.knowledge.RecordType.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where records of a type say several things of one kind (daftar isian), such as the members of a task force, or the actions in all its
 * work plans.
 *
 * @param <S> the type of the record
 * @param <V> the type of an item
 */
public final class Items<S, V> implements Bindable {

    private static final String EVERY = "*";

    private final Pointer each;
    private final PlaceType type;
    private final Function<? super S, Listing<V>> reading;

    Items(Pointer each, PlaceType type, Function<? super S, Listing<V>> reading) {
        this.each = each;
        this.type = type;
        this.reading = reading;
    }

    /**
     * {@return the items of a listing}
     *
     * @param name the name of the statement
     * @param itemClass the class of an item
     * @param reading what a record says there
     * @param <S> the type of the record
     * @param <V> the type of an item
     */
    public static <S, V> Items<S, V> of(String name, Class<V> itemClass, Function<? super S, Listing<V>> reading) {
        return of(name, new PlaceType(Form.LISTING, itemClass, Optional.empty(), Role.CONTENT), reading);
    }

    /**
     * {@return the records in a listing}
     *
     * @param name the name of the statement
     * @param type the type of those records
     * @param reading what a record says there
     * @param <S> the type of the record
     * @param <V> the type of an item
     */
    public static <S, V extends Described> Items<S, V> of(
            String name, RecordType<V> type, Function<? super S, Listing<V>> reading) {
        return of(name, new PlaceType(Form.LISTING, type.recordClass(), Optional.of(type), Role.CONTENT), reading);
    }

    private static <S, V> Items<S, V> of(String name, PlaceType type, Function<? super S, Listing<V>> reading) {
        return new Items<>(Pointer.WHOLE.child(name).child(EVERY), type, reading);
    }

    /**
     * {@return what stands at a place, as the only item there can be; none if nothing stands there}
     *
     * @param place the place
     * @param <S> the type of the record
     * @param <V> the type of what stands there
     */
    public static <S, V> Items<S, V> at(Place<S, V> place) {
        return new Items<>(place.pointer(), place.type(), record -> Listing.of(place.in(record)));
    }

    /**
     * What a record says there.
     *
     * @param record the record
     * @return the known items; complete if the record says of every listing and fact on the way what there is
     */
    public Listing<V> in(S record) {
        return reading.apply(record);
    }

    /** What reads them from a record. */
    Function<? super S, Listing<V>> reading() {
        return reading;
    }

    /**
     * {@return the items of a listing in each of these, seen from the record}
     *
     * @param further the items, seen from each
     * @param <W> the type of an item
     */
    public <W> Items<S, W> each(Items<? super V, W> further) {
        return new Items<>(each.append(further.each), further.type, record -> {
            Listing<V> outer = in(record);
            List<V> known = outer.items();
            boolean complete = outer.isComplete();
            if (known.isEmpty()) {
                return complete ? Listing.complete() : Listing.unknown();
            }
            if (complete && known.size() == 1) {
                return further.in(known.get(0));
            }
            var all = new ArrayList<Listing<W>>(known.size());
            for (int i = 0; i < known.size(); i++) {
                all.add(further.in(known.get(i)));
            }
            return Listing.joined(all, complete);
        });
    }

    /**
     * {@return the same items, of records that gather them once for all who ask}
     *
     * @param gathered gives the items of a record, the same as are found here
     */
    public Items<S, V> gathered(Function<? super S, Listing<V>> gathered) {
        return new Items<>(each, type, gathered);
    }

    /** {@return the name of an item, as a pattern: a pointer from the record, in which {@code *} stands for every item of a listing} */
    public Pointer each() {
        return each;
    }

    /**
     * {@return the names of what tells which items there are, as patterns: that of each listing on the way, and that of the item itself
     * if it stands in none}
     */
    public List<Pointer> listings() {
        List<String> steps = each.segments();
        Stream<Pointer> onTheWay = IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).equals(EVERY))
                .mapToObj(i -> new Pointer(steps.subList(0, i)));
        boolean isListed = steps.get(steps.size() - 1).equals(EVERY);
        return Stream.concat(onTheWay, isListed ? Stream.empty() : Stream.of(each))
                .toList();
    }

    /** {@return what can stand there: the type of the listing, or of the place that holds the only item} */
    public PlaceType type() {
        return type;
    }

    /** {@return the text of the pattern, for people who read a log or a failed test} */
    @Override
    public String toString() {
        return each.toString();
    }
}
