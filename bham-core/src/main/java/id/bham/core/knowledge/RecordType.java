package id.bham.core.knowledge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What records of a type can state: their statements in the order in which documents show them, each with what can stand there.
 *
 * <p>It also makes records that say something else: a record itself never changes.
 *
 * @param <T> the type of the record
 */
public final class RecordType<T extends Described> {

    private final Class<T> recordClass;
    private final ImmutableMap<String, Statement<T>> statements;
    private final ImmutableMap<String, Function<Described, Object>> readers;
    private final Optional<BiFunction<T, Evidence, T>> supported;
    private final Supplier<Optional<T>> nothing;

    private RecordType(Description<T, ?> description) {
        recordClass = description.recordClass;
        statements = description.statements.buildOrThrow();
        readers = ImmutableMap.copyOf(Maps.transformValues(statements, statement -> {
            Function<T, ?> content = statement.content();
            return record -> content.apply(recordClass.cast(record));
        }));
        supported = description.supported;
        nothing = description::built;
    }

    /** What can stand at a place. */
    public enum Form {
        /** A value without which there is no such record. */
        VALUE,
        /** A {@link Fact}. */
        FACT,
        /** A {@link Listing}. */
        LISTING,
        /** An item of a listing. */
        ITEM
    }

    /**
     * What can stand at a place.
     *
     * @param form how it stands there
     * @param valueClass the class of the value, or of an item
     * @param record what the value, or an item, can state in turn; empty if it is no record
     * @param isReference whether the value is the id of another record
     */
    public record PlaceType(Form form, Class<?> valueClass, Optional<RecordType<?>> record, boolean isReference) {

        private PlaceType ofItem() {
            return new PlaceType(Form.ITEM, valueClass, record, isReference);
        }
    }

    /** A statement that records of the type can make. */
    private record Statement<T>(PlaceType type, Function<T, ?> content, BiFunction<Optional<T>, Object, T> saying) {}

    /**
     * Begins to describe a type of record, statement by statement in the order of documents.
     *
     * @param recordClass the class of the record
     * @param start gives what a record that says nothing is built with
     * @param from gives what a record that says the same is built with
     * @param build builds the record, or refuses to
     * @param <T> the type of the record
     * @param <B> what it is built with
     * @return the description
     */
    public static <T extends Described, B> Description<T, B> of(
            Class<T> recordClass, Supplier<B> start, Function<T, B> from, Function<B, T> build) {
        return new Description<>(recordClass, start, from, build);
    }

    /**
     * A description of a type of record.
     *
     * @param <T> the type of the record
     * @param <B> what it is built with
     */
    public static final class Description<T extends Described, B> {
        private final Class<T> recordClass;
        private final Supplier<B> start;
        private final Function<T, B> from;
        private final Function<B, T> build;
        private final ImmutableMap.Builder<String, Statement<T>> statements = ImmutableMap.builder();
        private Optional<BiFunction<T, Evidence, T>> supported = Optional.empty();

        private Description(Class<T> recordClass, Supplier<B> start, Function<T, B> from, Function<B, T> build) {
            this.recordClass = recordClass;
            this.start = start;
            this.from = from;
            this.build = build;
        }

        /**
         * A value without which there is no such record.
         *
         * @param name the name of the statement
         * @param valueClass the class of the value
         * @param content what a record says
         * @param setter sets it
         * @param <V> the type of the value
         * @return this description
         */
        public <V> Description<T, B> value(
                String name, Class<V> valueClass, Function<T, V> content, BiFunction<B, V, B> setter) {
            return add(name, new PlaceType(Form.VALUE, valueClass, Optional.empty(), false), content, setter);
        }

        /**
         * A value that may be known, or known to be absent.
         *
         * @param name the name of the statement
         * @param valueClass the class of the value
         * @param content what a record says
         * @param setter sets it
         * @param <V> the type of the value
         * @return this description
         */
        public <V> Description<T, B> fact(
                String name, Class<V> valueClass, Function<T, Fact<V>> content, BiFunction<B, Fact<V>, B> setter) {
            return add(name, new PlaceType(Form.FACT, valueClass, Optional.empty(), false), content, setter);
        }

        /**
         * A record that may be known, or known to be absent.
         *
         * @param name the name of the statement
         * @param type the type of that record
         * @param content what a record says
         * @param setter sets it
         * @param <V> the type of the value
         * @return this description
         */
        public <V extends Described> Description<T, B> fact(
                String name, RecordType<V> type, Function<T, Fact<V>> content, BiFunction<B, Fact<V>, B> setter) {
            return add(name, new PlaceType(Form.FACT, type.recordClass, Optional.of(type), false), content, setter);
        }

        /**
         * The id of another record, which may be known, or known to be absent.
         *
         * @param name the name of the statement
         * @param content what a record says
         * @param setter sets it
         * @return this description
         */
        public Description<T, B> reference(
                String name, Function<T, Fact<String>> content, BiFunction<B, Fact<String>, B> setter) {
            return add(name, new PlaceType(Form.FACT, String.class, Optional.empty(), true), content, setter);
        }

        /**
         * Several values, of which all are known or only some.
         *
         * @param name the name of the statement
         * @param itemClass the class of an item
         * @param content what a record says
         * @param setter sets it
         * @param <V> the type of an item
         * @return this description
         */
        public <V> Description<T, B> listing(
                String name, Class<V> itemClass, Function<T, Listing<V>> content, BiFunction<B, Listing<V>, B> setter) {
            return add(name, new PlaceType(Form.LISTING, itemClass, Optional.empty(), false), content, setter);
        }

        /**
         * Several records, of which all are known or only some.
         *
         * @param name the name of the statement
         * @param type the type of those records
         * @param content what a record says
         * @param setter sets it
         * @param <V> the type of an item
         * @return this description
         */
        public <V extends Described> Description<T, B> listing(
                String name, RecordType<V> type, Function<T, Listing<V>> content, BiFunction<B, Listing<V>, B> setter) {
            return add(name, new PlaceType(Form.LISTING, type.recordClass, Optional.of(type), false), content, setter);
        }

        /**
         * The record says on which sources it rests.
         *
         * @param setter sets that
         * @return this description
         */
        public Description<T, B> evidence(BiFunction<B, Evidence, B> setter) {
            supported = Optional.of((record, evidence) -> build.apply(setter.apply(from.apply(record), evidence)));
            return this;
        }

        /**
         * All has been said.
         *
         * @return the type
         */
        public RecordType<T> type() {
            return new RecordType<>(this);
        }

        /** What is built when nothing is said; a record that cannot be without some value is not. */
        private Optional<T> built() {
            try {
                return Optional.of(build.apply(start.get()));
            } catch (IllegalStateException incomplete) {
                return Optional.empty();
            }
        }

        private <C> Description<T, B> add(
                String name, PlaceType type, Function<T, C> content, BiFunction<B, C, B> setter) {
            statements.put(name, new Statement<>(type, content, (record, said) -> {
                B builder = record.map(from).orElseGet(start);
                return build.apply(setter.apply(builder, asSaid(said)));
            }));
            return this;
        }

        /** What was found to be of the class that can stand there. */
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        private static <C> C asSaid(Object said) {
            return (C) said;
        }
    }

    /**
     * The class of such a record.
     *
     * @return the class
     */
    public Class<T> recordClass() {
        return recordClass;
    }

    /**
     * The names of the statements, in the order in which documents show them.
     *
     * @return an unmodifiable list
     */
    public List<String> names() {
        return statements.keySet().asList();
    }

    /**
     * What a record says, statement by statement.
     *
     * @param record a record of this type
     * @return each statement once, in the order in which documents show them
     */
    public List<Property> properties(Described record) {
        T of = recordClass.cast(record);
        var properties = ImmutableList.<Property>builderWithExpectedSize(statements.size());
        for (Map.Entry<String, Statement<T>> statement : statements.entrySet()) {
            properties.add(new Property(
                    statement.getKey(), statement.getValue().content().apply(of)));
        }
        return properties.build();
    }

    /** What reads the statement of a name from such records; empty if they have no such statement. */
    Optional<Function<Described, Object>> reader(String name) {
        return Optional.ofNullable(readers.get(name));
    }

    /**
     * What can stand at a place of such records.
     *
     * @param place a place
     * @return what can stand there
     * @throws IllegalArgumentException if such records have no such place, or it is the whole record
     */
    public PlaceType typeOf(Pointer place) {
        List<String> steps = place.segments();
        RecordType<?> type = this;
        for (int step = 0; step < steps.size(); step++) {
            PlaceType here = type.statement(steps.get(step), place).type();
            if (here.form() == Form.LISTING && step + 1 < steps.size()) {
                step++;
                Places.index(steps.get(step), place);
                here = here.ofItem();
            }
            if (step + 1 == steps.size()) {
                return here;
            }
            String next = steps.get(step + 1);
            type = here.record().orElseThrow(() -> Places.noSuchPlace(next, place));
        }
        throw new IllegalArgumentException("the whole record is not a place in it");
    }

    /**
     * A record that says something at a place, and else what the given one says.
     *
     * <p>What encloses the place and is unknown, or known to be absent, becomes known with just that. An item one after the last
     * is added to its listing, which stays as complete as it is. To say what the record says already changes nothing.
     *
     * @param record the record, which stays as it is
     * @param place where to say it
     * @param said a {@link Fact} or the known value itself; for the place of a listing a {@link Listing}
     * @return the other record
     * @throws IllegalArgumentException if such records have no such place, something else stands there, or the record that
     *     says so is refused
     */
    public T with(T record, Pointer place, Object said) {
        if (record.at(place).equals(said instanceof Fact<?> fact ? fact : Fact.known(said))) {
            return record;
        }
        if (place.isWhole()) {
            return recordClass.cast(
                    fitting(new PlaceType(Form.VALUE, recordClass, Optional.empty(), false), said, place));
        }
        return saying(Optional.of(record), place, 0, said);
    }

    /**
     * A record that says nothing.
     *
     * @return the record; empty if there is none without some value
     */
    public Optional<T> silent() {
        return nothing.get();
    }

    /**
     * A record that says one thing alone.
     *
     * @param name the name of the statement
     * @param said a {@link Fact} or the known value itself; for a listing a {@link Listing}
     * @return the record
     * @throws IllegalArgumentException if such records have no such statement, something else stands there, or a record that
     *     says that alone is refused
     */
    public T only(String name, Object said) {
        return saying(Optional.empty(), Pointer.WHOLE.child(name), 0, said);
    }

    /**
     * A record that rests on other sources, and says what the given one says.
     *
     * @param record the record, which stays as it is
     * @param evidence the sources and what they support
     * @return the other record
     * @throws IllegalArgumentException if such records do not say on which sources they rest
     */
    public T with(T record, Evidence evidence) {
        return supported
                .orElseThrow(() -> new IllegalArgumentException(
                        "a " + recordClass.getSimpleName() + " does not say on which sources it rests"))
                .apply(record, evidence);
    }

    T withOf(Described record, Pointer place, Object said) {
        return with(recordClass.cast(record), place, said);
    }

    T withOf(Subject record, Evidence evidence) {
        return with(recordClass.cast(record), evidence);
    }

    private T saying(Optional<T> record, Pointer place, int step, Object said) {
        List<String> steps = place.segments();
        Statement<T> statement = statement(steps.get(step), place);
        PlaceType type = statement.type();
        Optional<Object> now = record.map(statement.content());
        Object then;
        if (step + 1 == steps.size()) {
            then = fitting(type, said, place);
        } else if (type.form() == Form.LISTING) {
            Listing<?> items = now.<Listing<?>>map(Listing.class::cast).orElseGet(Listing::unknown);
            then = withItem(items, type.ofItem(), place, step + 1, said);
        } else {
            Optional<?> inner = type.form() == Form.FACT ? now.flatMap(fact -> ((Fact<?>) fact).value()) : now;
            Object part = within(type, inner, place, step + 1, said);
            then = type.form() == Form.FACT ? Fact.known(part) : part;
        }
        try {
            return statement.saying().apply(record, then);
        } catch (IllegalArgumentException | IllegalStateException refused) {
            throw new IllegalArgumentException(
                    "it cannot be said that at '" + place + "' there is " + said + ": " + refused.getMessage(),
                    refused);
        }
    }

    private static Listing<Object> withItem(Listing<?> listing, PlaceType type, Pointer place, int step, Object said) {
        int index = Places.index(place.segments().get(step), place);
        List<Object> items = new ArrayList<>(listing.items());
        if (index > items.size()) {
            throw new IllegalArgumentException(
                    "the item at '" + place + "' would leave a gap: there are " + items.size());
        }
        Optional<Object> now = index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
        Object then = step + 1 == place.segments().size()
                ? fitting(type, said, place)
                : within(type, now, place, step + 1, said);
        if (now.isPresent()) {
            items.set(index, then);
        } else {
            items.add(then);
        }
        return listing.isComplete() ? Listing.complete(items) : Listing.partial(items);
    }

    private static Object within(PlaceType type, Optional<?> record, Pointer place, int step, Object said) {
        RecordType<?> inner = type.record()
                .orElseThrow(() -> Places.noSuchPlace(place.segments().get(step), place));
        return inner.sayingOf(record, place, step, said);
    }

    private T sayingOf(Optional<?> record, Pointer place, int step, Object said) {
        return saying(record.map(recordClass::cast), place, step, said);
    }

    /** What is said, in the form that stands at the place. */
    private static Object fitting(PlaceType type, Object said, Pointer place) {
        Object value =
                said instanceof Fact<?> fact && fact.isKnown() ? fact.value().orElseThrow() : said;
        boolean isListing = type.form() == Form.LISTING;
        if (type.form() == Form.FACT && value instanceof Fact<?>) {
            return value;
        }
        if (isListing
                && value instanceof Listing<?> listing
                && listing.items().stream().allMatch(type.valueClass()::isInstance)) {
            return listing;
        }
        if (!isListing && type.valueClass().isInstance(value)) {
            return type.form() == Form.FACT ? Fact.known(value) : value;
        }
        String expected = (isListing ? "a listing of " : "") + type.valueClass().getSimpleName();
        throw new IllegalArgumentException("at '" + place + "' stands " + expected + ", not "
                + said.getClass().getSimpleName() + " " + said);
    }

    private Statement<T> statement(String name, Pointer place) {
        return Optional.ofNullable(statements.get(name)).orElseThrow(() -> Places.noSuchPlace(name, place));
    }

    /**
     * For people who read a log or a failed test.
     *
     * @return the name of the class
     */
    @Override
    public String toString() {
        return recordClass.getSimpleName();
    }
}
