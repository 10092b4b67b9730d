package id.bham.core.knowledge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import id.bham.core.binding.Bindable;
import id.bham.core.check.GuavaLibrary;
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
public final class RecordType<T extends Described> implements Bindable {

    static {
        // Here, where every record begins, so that it is told before anything else fails.
        GuavaLibrary.look();
    }

    private final String name;
    private final Class<T> recordClass;
    private final ImmutableMap<String, Statement<T>> statements;
    private final ImmutableMap<String, Function<Described, Object>> readers;
    private final ImmutableList<Trait> traits;
    private final Building<T, Object> building;

    @SuppressWarnings("unchecked") // what it is built with stays within the building
    <B> RecordType(Declaration<T, B> declaration) {
        name = declaration.name;
        recordClass = declaration.building.recordClass();
        statements = declaration.statements.buildOrThrow();
        readers = ImmutableMap.copyOf(
                Maps.transformValues(statements, statement -> (Function<Described, Object>) statement.content()));
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
    public record PlaceType(Form form, Class<?> valueClass, Optional<RecordType<?>> record, Role role)
            implements Bindable {

        /** {@return whether the value is the id of another record} */
        public boolean isReference() {
            return role == Role.REFERENCE;
        }

        PlaceType ofItem() {
            return new PlaceType(Form.ITEM, valueClass, record, role);
        }

        /** What is said, in the form that stands at a place of this type. */
        Object fitting(Object said, Pointer place) {
            if (stands(said)) {
                return said;
            }
            Object value = said instanceof Fact<?> fact && fact.isKnown()
                    ? fact.value().orElseThrow()
                    : said;
            Object inForm = form == Form.FACT && !(value instanceof Fact<?>) ? Fact.known(value) : value;
            if (stands(inForm)) {
                return inForm;
            }
            String expected = (form == Form.LISTING ? "a listing of " : "") + valueClass.getSimpleName();
            throw new IllegalArgumentException("at '" + place + "' stands " + expected + ", not "
                    + said.getClass().getSimpleName() + " " + said);
        }

        /** Whether something can stand there just so. */
        private boolean stands(Object content) {
            return switch (form) {
                case FACT ->
                    content instanceof Fact<?> fact
                            && (!fact.isKnown()
                                    || valueClass.isInstance(fact.value().orElseThrow()));
                case LISTING -> content instanceof Listing<?> listing && areAllValues(listing.items());
                case VALUE, ITEM -> valueClass.isInstance(content);
            };
        }

        private boolean areAllValues(List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                if (!valueClass.isInstance(items.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A statement that records of the type can make. */
    record Statement<T>(PlaceType type, Function<? super T, ?> content, BiFunction<Object, Object, ?> setter) {}

    /** How records of the type are built and, if they say so, rest on sources. */
    record Building<T, B>(
            Class<T> recordClass,
            Supplier<B> start,
            Function<T, B> from,
            Function<B, T> build,
            Optional<BiFunction<B, Evidence, B>> evidence) {}

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
        return new Declaration<>(name, new Building<>(recordClass, start, from, build, Optional.empty()));
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
            Pointer place = Pointer.WHOLE.child(name);
            Statement<T> statement = type.statement(name, place);
            set(statement, statement.type().fitting(content, place));
        }

        void set(Statement<T> statement, Object content) {
            builder = statement.setter().apply(builder, content);
        }

        /**
         * Says on which sources the record rests.
         *
         * @param evidence the sources and what they support
         * @throws IllegalArgumentException if such records do not say that
         */
        public void rest(Evidence evidence) {
            BiFunction<Object, Evidence, Object> resting = type.building
                    .evidence()
                    .orElseThrow(() ->
                            new IllegalArgumentException("a " + type + " does not say on which sources it rests"));
            builder = resting.apply(builder, evidence);
        }

        /**
         * Puts the record together.
         *
         * @return the record
         * @throws IllegalArgumentException if the record is refused
         * @throws IllegalStateException if something is not stated without which there is no such record
         */
        public T record() {
            return type.building.build().apply(builder);
        }
    }

    /** {@return the draft of a record that says nothing yet} */
    public Draft<T> draft() {
        return new Draft<>(this, building.start().get());
    }

    /**
     * What states something in the drafts of such records, for those who make it as {@linkplain #typeOf(Pointer) its type} says: it is
     * not looked at again, as {@link Draft#state(String, Object)} does.
     *
     * @param name the name of the statement
     * @return takes the draft and what is to stand there: a {@link Fact}, a {@link Listing}, or a value
     * @throws IllegalArgumentException if such records have no such statement
     */
    public BiConsumer<Draft<T>, Object> stating(String name) {
        Statement<T> statement = statement(name, Pointer.WHOLE.child(name));
        return (draft, content) -> draft.set(statement, content);
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
        return building.evidence().isPresent();
    }

    /** {@return the names of the statements, an unmodifiable list in the order in which documents show them} */
    public List<String> names() {
        return statements.keySet().asList();
    }

    /**
     * {@return what a record says: each statement once, in the order in which documents show them}
     *
     * @param record a record of this type
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
     * {@return what can stand at a place of such records}
     *
     * @param place a place
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
            var whole = new PlaceType(Form.VALUE, recordClass, Optional.empty(), Role.CONTENT);
            return recordClass.cast(whole.fitting(said, place));
        }
        return new Change(place, said).of(this, Optional.of(record));
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
        return new Change(Pointer.WHOLE.child(name), said).of(this, Optional.empty());
    }

    /**
     * {@return a record that rests on other sources, and says what the given one says}
     *
     * @param record the record, which stays as it is
     * @param evidence the sources and what they support
     * @throws IllegalArgumentException if such records do not say on which sources they rest
     */
    public T with(T record, Evidence evidence) {
        Draft<T> draft = draft(Optional.of(record));
        draft.rest(evidence);
        return draft.record();
    }

    /** Refuses what cannot be claimed about a place, which is where a statement of its own stands. */
    void checkFits(Pointer place, Fact<Object> said) {
        PlaceType type = typeOf(place);
        if (type.form() == Form.ITEM) {
            throw new IllegalArgumentException("nothing can be claimed about the item at '" + place
                    + "'; expected the place of the listing, or one in the item");
        }
        type.fitting(said, place);
    }

    T withOf(Described record, Pointer place, Object said) {
        return with(recordClass.cast(record), place, said);
    }

    T withOf(Subject record, Evidence evidence) {
        return with(recordClass.cast(record), evidence);
    }

    /** A record to be put together: one that says the same as another or, without that, nothing. */
    Draft<T> draft(Optional<T> record) {
        return record.map(same -> new Draft<>(this, building.from().apply(same)))
                .orElseGet(this::draft);
    }

    /** The statement of a name, which is a step on the way to a place. */
    Statement<T> statement(String name, Pointer place) {
        return Optional.ofNullable(statements.get(name)).orElseThrow(() -> Places.noSuchPlace(name, place));
    }

    /** {@return the name of the class, for people who read a log or a failed test} */
    @Override
    public String toString() {
        return recordClass.getSimpleName();
    }
}
