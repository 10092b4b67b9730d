package id.bham.core.knowledge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
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

    private final String name;
    private final Class<T> recordClass;
    private final ImmutableMap<String, Statement<T>> statements;
    private final ImmutableMap<String, Function<Described, Object>> readers;
    private final ImmutableList<Trait> traits;
    private final Building<T, Object> building;

    @SuppressWarnings("unchecked") // what it is built with stays within the building
    private <B> RecordType(Declaration<T, B> declaration) {
        name = declaration.name;
        recordClass = declaration.building.recordClass;
        statements = declaration.statements.buildOrThrow();
        readers = ImmutableMap.copyOf(Maps.transformValues(statements, statement -> {
            Function<? super T, ?> content = statement.content();
            return record -> content.apply(recordClass.cast(record));
        }));
        traits = declaration.traits.build();
        building = (Building<T, Object>) declaration.building;
    }

    /** One of the statements by which such records are told from others of their type, and what of it tells them. */
    record Trait(Pointer place, Function<Object, Optional<?>> telling) {}

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

    /** What a statement is to the record. */
    public enum Role {
        /** It says what the record is about. */
        CONTENT,
        /** It is the id by which others refer to the record. */
        ID,
        /** It refers to another record by its id. */
        REFERENCE
    }

    /**
     * What can stand at a place.
     *
     * @param form how it stands there
     * @param valueClass the class of the value, or of an item
     * @param record what the value, or an item, can state in turn; empty if it is no record
     * @param role what it is to the record
     */
    public record PlaceType(Form form, Class<?> valueClass, Optional<RecordType<?>> record, Role role) {

        /** {@return whether the value is the id of another record} */
        public boolean isReference() {
            return role == Role.REFERENCE;
        }

        private PlaceType ofItem() {
            return new PlaceType(Form.ITEM, valueClass, record, role);
        }
    }

    /** A statement that records of the type can make. */
    private record Statement<T>(PlaceType type, Function<? super T, ?> content, BiFunction<Object, Object, ?> setter) {}

    /** How records of the type are built. */
    private static final class Building<T, B> {
        private final Class<T> recordClass;
        private final Supplier<B> start;
        private final Function<T, B> from;
        private final Function<B, T> build;
        private Optional<BiFunction<B, Evidence, B>> evidence = Optional.empty();

        Building(Class<T> recordClass, Supplier<B> start, Function<T, B> from, Function<B, T> build) {
            this.recordClass = recordClass;
            this.start = start;
            this.from = from;
            this.build = build;
        }

        B resting(B builder, Evidence on) {
            return evidence.orElseThrow(() -> new IllegalArgumentException(
                            "a " + recordClass.getSimpleName() + " does not say on which sources it rests"))
                    .apply(builder, on);
        }
    }

    /**
     * Begins to declare a type of record, statement by statement in the order of documents.
     *
     * @param name what documents call such a record, in camelCase
     * @param recordClass the class of the record
     * @param start gives what a record that says nothing is built with
     * @param from gives what a record that says the same is built with
     * @param build builds the record, or refuses to
     * @param <T> the type of the record
     * @param <B> what it is built with
     * @return the declaration, in which nothing is stated yet
     */
    public static <T extends Described, B> Declaration<T, B> declare(
            String name, Class<T> recordClass, Supplier<B> start, Function<T, B> from, Function<B, T> build) {
        return new Declaration<>(name, new Building<>(recordClass, start, from, build));
    }

    /**
     * The declaration of a type of record. Builder, documents, places, what-if and comparison all follow from it.
     *
     * @param <T> the type of the record
     * @param <B> what it is built with
     */
    public static final class Declaration<T extends Described, B> {
        private final String name;
        private final Building<T, B> building;
        private final ImmutableMap.Builder<String, Statement<T>> statements = ImmutableMap.builder();
        private final ImmutableList.Builder<Trait> traits = ImmutableList.builder();

        private Declaration(String name, Building<T, B> building) {
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
            add(nameOf(place.pointer()), place.type(), place::in, setter);
        }

        /**
         * Items that several types of record have.
         *
         * @param items the items of a listing
         * @param setter sets the listing
         * @param <V> the type of an item
         */
        public <V> void state(Items<? super T, V> items, BiFunction<B, Listing<V>, B> setter) {
            add(nameOf(items.each()), items.type(), items::in, setter);
        }

        private <V> Place<T, V> required(
                Place<T, V> place, Function<? super T, V> reading, BiFunction<B, V, B> setter) {
            add(nameOf(place.pointer()), place.type(), reading, setter);
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

        private static String nameOf(Pointer pointer) {
            return pointer.segments().get(0);
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
            building.evidence = Optional.of(setter);
            return type();
        }

        @SuppressWarnings(
                "unchecked") // it is given such a builder, and what was found to be of the class that can stand there
        private <C> void add(
                String statement, PlaceType type, Function<? super T, ?> content, BiFunction<B, C, B> setter) {
            statements.put(statement, new Statement<>(type, content, (BiFunction<Object, Object, ?>) (Object) setter));
        }
    }

    /**
     * A record while it is being put together (rancangan catatan), statement by statement.
     *
     * @param <T> the type of the record
     */
    public static final class Draft<T extends Described> {
        private final RecordType<T> type;
        private Object builder;

        private Draft(RecordType<T> type, Object builder) {
            this.type = type;
            this.builder = builder;
        }

        /**
         * States something.
         *
         * @param name the name of the statement
         * @param content a {@link Fact}, a {@link Listing}, or the value itself where there is no such record without it
         * @throws IllegalArgumentException if such records have no such statement, or something else stands there
         */
        public void state(String name, Object content) {
            type.stating(name).accept(this, content);
        }

        private void set(Statement<T> statement, Object content) {
            builder = statement.setter().apply(builder, content);
        }

        /**
         * Says on which sources the record rests.
         *
         * @param evidence the sources and what they support
         * @throws IllegalArgumentException if such records do not say that
         */
        public void rest(Evidence evidence) {
            builder = type.building.resting(builder, evidence);
        }

        /**
         * Puts the record together.
         *
         * @return the record
         * @throws IllegalArgumentException if the record is refused
         * @throws IllegalStateException if something is not stated without which there is no such record
         */
        public T record() {
            return type.building.build.apply(builder);
        }
    }

    /** {@return the draft of a record that says nothing yet} */
    public Draft<T> draft() {
        return new Draft<>(this, building.start.get());
    }

    /**
     * What states something in the drafts of such records, as {@link Draft#state(String, Object)} does.
     *
     * @param name the name of the statement
     * @return takes the draft and what is to stand there
     * @throws IllegalArgumentException if such records have no such statement
     */
    public BiConsumer<Draft<T>, Object> stating(String name) {
        Pointer place = Pointer.WHOLE.child(name);
        Statement<T> statement = statement(name, place);
        return (draft, content) -> draft.set(statement, fitting(statement.type(), content, place));
    }

    /** {@return what documents call such a record, in camelCase, such as {@code workPlan}} */
    public String name() {
        return name;
    }

    /** {@return the class of such a record} */
    public Class<T> recordClass() {
        return recordClass;
    }

    /** {@return whether a record says on which sources it rests} */
    public boolean restsOnSources() {
        return building.evidence.isPresent();
    }

    /** {@return the names of the statements, an unmodifiable list in the order in which documents show them} */
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

    /** What such records are known by, what tells them best first. */
    List<Trait> traits() {
        return traits;
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
     * is added to its listing, which stays as complete as it is; of a known number of items
     * it is one of those that were not listed. To say what the record says already changes nothing.
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
                    fitting(new PlaceType(Form.VALUE, recordClass, Optional.empty(), Role.CONTENT), said, place));
        }
        return saying(Optional.of(record), place, 0, said);
    }

    /** {@return a record that says nothing; empty if there is none without some value} */
    public Optional<T> silent() {
        try {
            return Optional.of(draft().record());
        } catch (IllegalStateException incomplete) {
            return Optional.empty();
        }
    }

    /**
     * {@return a record that says one thing alone}
     *
     * @param name the name of the statement
     * @param said a {@link Fact} or the known value itself; for a listing a {@link Listing}
     * @throws IllegalArgumentException if such records have no such statement, something else stands there, or a record that
     *     says that alone is refused
     */
    public T only(String name, Object said) {
        return saying(Optional.empty(), Pointer.WHOLE.child(name), 0, said);
    }

    /**
     * {@return a record that rests on other sources, and says what the given one says}
     *
     * @param record the record, which stays as it is
     * @param evidence the sources and what they support
     * @throws IllegalArgumentException if such records do not say on which sources they rest
     */
    public T with(T record, Evidence evidence) {
        return building.build.apply(building.resting(building.from.apply(record), evidence));
    }

    /** Refuses what cannot be claimed about a place, which is where a statement of its own stands. */
    void checkFits(Pointer place, Fact<Object> said) {
        PlaceType type = typeOf(place);
        if (type.form() == Form.ITEM) {
            throw new IllegalArgumentException("nothing can be claimed about the item at '" + place
                    + "'; expected the place of the listing, or one in the item");
        }
        fitting(type, said, place);
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
            var draft = new Draft<>(this, record.map(building.from).orElseGet(building.start));
            draft.set(statement, then);
            return draft.record();
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
        return listing.holding(items);
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
        if (stands(type, said)) {
            return said;
        }
        Object value =
                said instanceof Fact<?> fact && fact.isKnown() ? fact.value().orElseThrow() : said;
        Object inForm = type.form() == Form.FACT && !(value instanceof Fact<?>) ? Fact.known(value) : value;
        if (stands(type, inForm)) {
            return inForm;
        }
        String expected = (type.form() == Form.LISTING ? "a listing of " : "")
                + type.valueClass().getSimpleName();
        throw new IllegalArgumentException("at '" + place + "' stands " + expected + ", not "
                + said.getClass().getSimpleName() + " " + said);
    }

    /** Whether something can stand just so at a place. */
    private static boolean stands(PlaceType type, Object content) {
        return switch (type.form()) {
            case FACT ->
                content instanceof Fact<?> fact
                        && (!fact.isKnown()
                                || type.valueClass().isInstance(fact.value().orElseThrow()));
            case LISTING -> content instanceof Listing<?> listing && areAll(type.valueClass(), listing.items());
            case VALUE, ITEM -> type.valueClass().isInstance(content);
        };
    }

    private static boolean areAll(Class<?> itemClass, List<?> items) {
        for (int i = 0; i < items.size(); i++) {
            if (!itemClass.isInstance(items.get(i))) {
                return false;
            }
        }
        return true;
    }

    private Statement<T> statement(String name, Pointer place) {
        return Optional.ofNullable(statements.get(name)).orElseThrow(() -> Places.noSuchPlace(name, place));
    }

    /** {@return the name of the class, for people who read a log or a failed test} */
    @Override
    public String toString() {
        return recordClass.getSimpleName();
    }
}
