package id.bham.core.json;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import id.bham.core.check.Contradiction;
import id.bham.core.check.Spelling;
import id.bham.core.json.Node.ObjectNode;
import id.bham.core.knowledge.Evidence;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.RecordType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * An object with a fixed set of keys: how the records of a type are written. It is described no earlier than it is used; a document
 * uses few of the forms that there are.
 *
 * @param <T> the type of the record
 * @param <B> what it is built with
 */
final class RecordForm<T, B> implements Form<T> {

    /** In an object with more keys than this none is read as another one. */
    private static final int MANY_KEYS = 64;

    private static final ObjectNode NOTHING_YET = new ObjectNode(0, new Object[0], ObjectNode.NO_PLACES);

    private final String name;
    private final Supplier<Description<T, B>> description;
    private final Supplier<Members<T, B>> members;

    private RecordForm(String name, Supplier<Description<T, B>> description) {
        this.name = name;
        this.description = description;
        this.members = Suppliers.memoize(() -> new Members<>(description.get()));
    }

    /**
     * How the records of a type are written.
     *
     * @param name what the form is called
     * @param description describes it, each time anew
     */
    static <T, B> RecordForm<T, B> named(String name, Supplier<Description<T, B>> description) {
        return new RecordForm<>(name, description);
    }

    /**
     * Begins to describe how the records of a type are written.
     *
     * @param start gives an empty builder
     * @param finish builds the record; what it refuses becomes a problem of the object
     */
    static <T, B> Description<T, B> built(Supplier<B> start, Function<B, T> finish) {
        return new Description<>(start, finish);
    }

    @Override
    public String name() {
        return name;
    }

    /** The keys that its objects can have and what they mean, in the order in which they are written. */
    Collection<Part<B>> parts() {
        return members.get().inOrder;
    }

    /** The same as a document of its own, which says of what version and kind it is. */
    RecordForm<T, B> asDocument() {
        return named(name + "Document", () -> description.get().asDocument(name));
    }

    @Override
    public boolean hasPlace(List<String> steps, int from) {
        return from == steps.size() || members.get().hasPlace(steps, from);
    }

    /**
     * The place that a text names; empty if there is none such in its objects.
     *
     * @throws IllegalArgumentException if the text names no place at all
     */
    Optional<Pointer> place(String text) {
        return members.get().place(text);
    }

    @Override
    public <R> void read(Node node, Reading reading, R target, BiConsumer<? super R, ? super T> setter) {
        if (node instanceof ObjectNode object) {
            members.get().read(object, reading, target, setter);
        } else {
            reading.wrongType(node, "object");
        }
    }

    @Override
    public T read(Tokens tokens) throws IOException {
        tokens.enterObject();
        return readRest(tokens, NOTHING_YET);
    }

    /**
     * Reads the rest of an object; gives up if anything may be wrong with it.
     *
     * @param tokens how the rest is written, from the next key on
     * @param beginning the members before that; they are not looked at before the others are there
     */
    T readRest(Tokens tokens, ObjectNode beginning) throws IOException {
        return members.get().readRest(tokens, beginning);
    }

    /** What its objects are made of, once it is described. */
    private static final class Members<T, B> {

        private final Description<T, B> description;
        private final Map<String, Part<B>> parts = new LinkedHashMap<>();
        private final ImmutableList<Part<B>> inOrder;
        private final String[] keys;
        private final Part<B>[] byNumber;

        /** The places in its objects that documents have named so far; there are few, but for those in items, which are not kept. */
        private final Map<String, Pointer> places = new ConcurrentHashMap<>();

        /** The numbers of the parts that every object has. */
        private final int[] required;

        /** Whether one is read when all other parts of an object are. */
        private final boolean[] isLast;

        @SuppressWarnings("unchecked") // an array of parts of one kind of builder
        Members(Description<T, B> description) {
            this.description = description;
            description.parts.forEach(part -> parts.put(part.name(), part));
            inOrder = ImmutableList.copyOf(parts.values());
            keys = parts.keySet().stream().map(String::intern).toArray(String[]::new);
            byNumber = inOrder.toArray(Part[]::new);
            required = IntStream.range(0, keys.length)
                    .filter(number -> byNumber[number].isRequired())
                    .toArray();
            isLast = new boolean[keys.length];
            for (int i = 0; i < keys.length; i++) {
                isLast[i] = byNumber[i].isReadLast() || description.isWholeNeeded;
            }
        }

        Optional<Pointer> place(String text) {
            Pointer known = places.get(text);
            return known == null ? newPlace(text) : Optional.of(known);
        }

        private Optional<Pointer> newPlace(String text) {
            Pointer place = Pointer.parse(text);
            if (!place.isWhole() && !hasPlace(place.segments(), 0)) {
                return Optional.empty();
            }
            if (place.segments().stream().anyMatch(Part.ListingPart::isIndex)) {
                return Optional.of(place);
            }
            // The text is the one object that conditions on sources ask with.
            Pointer kept = Pointer.parse(text.intern());
            places.put(kept.toString(), kept);
            return Optional.of(kept);
        }

        boolean hasPlace(List<String> steps, int from) {
            Part<B> part = parts.get(steps.get(from));
            return part != null && part.hasPlace(steps, from + 1);
        }

        <R> void read(ObjectNode object, Reading reading, R target, BiConsumer<? super R, ? super T> setter) {
            int before = reading.count();
            B builder = description.start.get();
            boolean allRead = readParts(object, reading, builder);
            boolean allThere = hasRequired(object, reading);
            description.check.accept(object, reading);
            if (allRead && allThere) {
                build(builder, object, reading, reading.count() == before, target, setter);
            }
        }

        T readRest(Tokens tokens, ObjectNode beginning) throws IOException {
            B builder = description.start.get();
            List<Object> last = List.of();
            var read = new boolean[keys.length];
            for (int i = 0; i < beginning.size(); i++) {
                include(partWith(beginning.key(i), 0), read, tokens);
                last = with(beginning.key(i), beginning.value(i), last);
            }
            int expected = 0;
            while (tokens.nextMember()) {
                String key = tokens.key();
                int index = partWith(key, expected);
                include(index, read, tokens);
                if (!isLast[index]) {
                    byNumber[index].read(tokens, builder);
                } else {
                    last = with(key, tokens.node(), last);
                }
                expected = index + 1;
            }
            for (int number : required) {
                if (!read[number]) {
                    throw tokens.giveUp();
                }
            }
            if (!last.isEmpty()) {
                var members = new ObjectNode(0, last.toArray(), ObjectNode.NO_PLACES);
                readParts(members, tokens.reading(), builder);
                if (description.isWholeNeeded) {
                    description.check.accept(members, tokens.reading());
                }
            }
            try {
                return description.finish.apply(builder);
            } catch (IllegalArgumentException e) {
                throw tokens.giveUp();
            }
        }

        /**
         * The index of the part with a key, which usually is not far behind the one that was read before it; -1 if there is none.
         * Parser and code have the same object for a key, so that most keys in between are passed without a look at their letters.
         */
        private int partWith(String key, int expected) {
            for (int i = expected; i < keys.length; i++) {
                if (isSame(keys[i], key)) {
                    return i;
                }
            }
            return Arrays.asList(keys).indexOf(key);
        }

        @SuppressWarnings("ReferenceEquality")
        private static boolean isSame(String one, String other) {
            return one == other;
        }

        /** With one more member; what most objects have not takes no room. */
        private static List<Object> with(String key, Node value, List<Object> before) {
            List<Object> members = before.isEmpty() ? new ArrayList<>() : before;
            members.add(key);
            members.add(value);
            return members;
        }

        /** Notes that a part is read, unless there is no such part or it was read before. */
        private static void include(int index, boolean[] read, Tokens tokens) {
            if (index < 0 || read[index]) {
                throw tokens.giveUp();
            }
            read[index] = true;
        }

        private boolean readParts(ObjectNode object, Reading reading, B builder) {
            boolean complete = true;
            for (int i = 0; i < object.size(); i++) {
                Part<B> part = parts.get(object.key(i));
                if (Comments.areUnder(object.key(i))) {
                    continue;
                }
                if (part == null) {
                    reportUnknownKey(object.key(i), object.keyOffset(i), reading);
                    readMisnamed(object, i, reading);
                } else {
                    complete &= part.read(object, object.value(i), reading, builder);
                }
            }
            return complete;
        }

        /** Reads what stands under a key that may be meant to be another, so that the key hides no other fault. */
        private void readMisnamed(ObjectNode object, int index, Reading reading) {
            if (object.size() > MANY_KEYS) {
                return;
            }
            Spelling.nearest(object.key(index), parts.keySet())
                    .filter(meant -> !object.has(meant))
                    .map(parts::get)
                    .ifPresent(part -> part.read(object, object.value(index), reading, description.start.get()));
        }

        private boolean hasRequired(ObjectNode object, Reading reading) {
            boolean complete = true;
            for (Part<B> part : inOrder) {
                if (part.isRequired() && !object.has(part.name())) {
                    reading.report(object.offset, ProblemCode.MISSING_KEY, "key", part.name());
                    complete = false;
                }
            }
            return complete;
        }

        private void reportUnknownKey(String key, int offset, Reading reading) {
            reading.unknown(offset, ProblemCode.UNKNOWN_KEY, "key", key, parts.keySet());
        }

        /**
         * Gives the record, unless it is refused. A refusal for which the type has no word of its own may come from what could not
         * be read; it is told only where all else was in order.
         */
        private <R> void build(
                B builder,
                ObjectNode object,
                Reading reading,
                boolean inOrder,
                R target,
                BiConsumer<? super R, ? super T> setter) {
            T record;
            try {
                record = description.finish.apply(builder);
            } catch (IllegalArgumentException e) {
                Optional<ProblemCode> code = e instanceof Contradiction contradiction
                        ? Optional.of(codeOf(contradiction))
                        : description.refusal;
                if (code.isPresent()) {
                    reading.report(object.offset, code.get());
                } else if (inOrder) {
                    reading.report(
                            object.offset, ProblemCode.REFUSED, "reason", Quotation.of(String.valueOf(e.getMessage())));
                }
                return;
            }
            setter.accept(target, record);
        }

        private static ProblemCode codeOf(Contradiction contradiction) {
            return switch (contradiction.kind()) {
                case PLAN_CARRIED_OUT -> ProblemCode.PLAN_WITH_DECREE;
                case SEEN_OUTSIDE_ITS_LIFE -> ProblemCode.SEEN_OUTSIDE_ITS_LIFE;
                case TWO_GENERATIONS -> ProblemCode.TWO_GENERATIONS;
                case FURTHER_DUTIES -> ProblemCode.FURTHER_DUTIES;
            };
        }
    }

    /**
     * Describes how the records of a type are written, key by key in the order of the document.
     *
     * @param <T> the type of the record
     * @param <B> what it is built with
     */
    static final class Description<T, B> {
        private final Supplier<B> start;
        private final Function<B, T> finish;
        private final List<Part<B>> parts = new ArrayList<>();
        private Optional<ProblemCode> refusal = Optional.empty();
        private BiConsumer<ObjectNode, Reading> check = (object, reading) -> {};
        private boolean isWholeNeeded = false;

        private Description(Supplier<B> start, Function<B, T> finish) {
            this.start = start;
            this.finish = finish;
        }

        <V> Description<T, B> value(String key, Form<V> form, BiConsumer<B, ? super V> setter) {
            parts.add(new Part.ValuePart<>(key, form, setter));
            return this;
        }

        <V> Description<T, B> fact(String key, Form<V> form, BiConsumer<B, ? super Fact<V>> setter) {
            parts.add(new Part.FactPart<>(key, form, false, true, setter));
            return this;
        }

        /** A value that must be told, if only that there is none. */
        <V> Description<T, B> valueOrNull(String key, Form<V> form, BiConsumer<B, ? super Fact<V>> setter) {
            parts.add(new Part.FactPart<>(key, form, true, true, setter));
            return this;
        }

        /** A value that there is, known or not. */
        <V> Description<T, B> valueIfKnown(String key, Form<V> form, BiConsumer<B, ? super Fact<V>> setter) {
            parts.add(new Part.FactPart<>(key, form, false, false, setter));
            return this;
        }

        /** All values of a document that is a list of them. */
        <V> Description<T, B> items(String key, Form<V> form, BiConsumer<B, List<V>> setter) {
            parts.add(new Part.ItemsPart<>(key, form, setter));
            return this;
        }

        <V> Description<T, B> listing(String key, Form<V> form, BiConsumer<B, ? super Listing<V>> setter) {
            parts.add(new Part.ListingPart<>(key, form, setter));
            return this;
        }

        /** The record, which is of this type, says on which sources it rests. */
        Description<T, B> evidence(RecordType<?> type, BiConsumer<B, Evidence> setter) {
            EvidencePart.KEYS.forEach(key -> parts.add(new EvidencePart<>(key, type, setter)));
            return this;
        }

        /** What it means if the record is refused though each part was read. */
        Description<T, B> refusedAs(ProblemCode code) {
            refusal = Optional.of(code);
            return this;
        }

        /** What must hold between the parts, as they are written. */
        Description<T, B> check(BiConsumer<ObjectNode, Reading> check) {
            this.check = check;
            isWholeNeeded = true;
            return this;
        }

        /** What the record refuses, told of the parts as they are written. */
        Description<T, B> refusalsFoundBy(BiConsumer<ObjectNode, Reading> check) {
            this.check = check;
            return this;
        }

        /** The same as a document of its own, which says of what version and kind it is. */
        private Description<T, B> asDocument(String kind) {
            parts.add(0, new Part.FixedPart<>(DocumentForm.VERSION, DocumentForm.CURRENT_VERSION));
            parts.add(1, new Part.FixedPart<>(DocumentForm.KIND, kind));
            return this;
        }
    }
}
