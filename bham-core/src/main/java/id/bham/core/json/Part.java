package id.bham.core.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import id.bham.core.json.Node.ArrayNode;
import id.bham.core.json.Node.ObjectNode;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;

/**
 * A key that the objects of a type have, and what its value means to the record.
 *
 * @param <B> what the record is built with
 */
sealed interface Part<B>
        permits EvidencePart, Part.FactPart, Part.FixedPart, Part.ItemsPart, Part.ListingPart, Part.ValuePart {

    /** The key. */
    String name();

    /** Whether every object of the type has it. */
    default boolean isRequired() {
        return true;
    }

    /**
     * Reads the value of the key.
     *
     * @return false if the record cannot be built for want of this value
     */
    boolean read(ObjectNode object, Node value, Reading reading, B builder);

    /** Whether it needs to know other values of the same object, and is read when these are there. */
    default boolean isReadLast() {
        return false;
    }

    /** Reads the value of the key, at which tokens stand; gives up if anything may be wrong with it. */
    void read(Tokens tokens, B builder) throws IOException;

    /** Whether there are records in which the steps from an index on lead from what the key tells to a statement. */
    default boolean hasPlace(List<String> steps, int from) {
        return false;
    }

    /** A value without which there is no such record. */
    record ValuePart<B, T>(String name, Form<T> form, BiConsumer<B, ? super T> setter) implements Part<B> {

        @Override
        public boolean read(ObjectNode object, Node value, Reading reading, B builder) {
            int before = reading.count();
            form.read(value, reading, builder, setter);
            return reading.count() == before;
        }

        @Override
        public void read(Tokens tokens, B builder) throws IOException {
            setter.accept(builder, form.read(tokens));
        }

        @Override
        public boolean hasPlace(List<String> steps, int from) {
            return form.hasPlace(steps, from);
        }
    }

    /**
     * A value that may be known, or known to be absent.
     *
     * @param isRequired whether it must be told
     * @param isNullable whether there may be none
     */
    record FactPart<B, T>(
            String name, Form<T> form, boolean isRequired, boolean isNullable, BiConsumer<B, ? super Fact<T>> setter)
            implements Part<B> {

        @Override
        public boolean read(ObjectNode object, Node value, Reading reading, B builder) {
            int before = reading.count();
            if (value.isNull() && isNullable) {
                setter.accept(builder, Fact.absent());
            } else {
                form.read(value, reading, builder, (to, known) -> setter.accept(to, Fact.known(known)));
            }
            return !isRequired || reading.count() == before;
        }

        @Override
        public void read(Tokens tokens, B builder) throws IOException {
            boolean isAbsent = isNullable && tokens.areAtNull();
            setter.accept(builder, isAbsent ? Fact.absent() : Fact.known(form.read(tokens)));
        }

        @Override
        public boolean hasPlace(List<String> steps, int from) {
            return form.hasPlace(steps, from);
        }
    }

    /** Several values, of which all are told (an array). */
    record ItemsPart<B, T>(String name, Form<T> form, BiConsumer<B, List<T>> setter) implements Part<B> {

        @Override
        public boolean read(ObjectNode object, Node value, Reading reading, B builder) {
            if (value instanceof ArrayNode array) {
                setter.accept(builder, items(form, array, reading));
            } else {
                reading.wrongType(value, "array");
            }
            return true;
        }

        @Override
        public void read(Tokens tokens, B builder) throws IOException {
            setter.accept(builder, items(form, tokens));
        }
    }

    private static <T> ImmutableList<T> items(Form<T> form, ArrayNode array, Reading reading) {
        var items = ImmutableList.<T>builderWithExpectedSize(array.size());
        for (Node item : array.items()) {
            form.read(item, reading, items, ImmutableList.Builder::add);
        }
        return items.build();
    }

    private static <T> ImmutableList<T> items(Form<T> form, Tokens tokens) throws IOException {
        var items = ImmutableList.<T>builder();
        tokens.enterArray();
        while (tokens.nextItem()) {
            items.add(form.read(tokens));
        }
        return items.build();
    }

    /** Several values, of which all are known or only some. */
    record ListingPart<B, T>(String name, Form<T> form, BiConsumer<B, ? super Listing<T>> setter) implements Part<B> {

        static final String PARTIAL = "partial";
        static final String COUNT = "count";

        private static final ImmutableSet<String> KEYS = ImmutableSet.of(PARTIAL, COUNT);

        private static final int LONGEST_INDEX = 9;

        @Override
        public boolean isRequired() {
            return false;
        }

        @Override
        public boolean read(ObjectNode object, Node value, Reading reading, B builder) {
            if (value instanceof ArrayNode array) {
                setter.accept(builder, Listing.complete(items(form, array, reading)));
            } else if (value instanceof ObjectNode partial) {
                readPartial(partial, reading, builder);
            } else if (value.isNull()) {
                reading.report(value.offset, ProblemCode.NULL_LISTING);
            } else {
                reading.wrongType(value, "listing");
            }
            return true;
        }

        @Override
        public void read(Tokens tokens, B builder) throws IOException {
            if (!tokens.areAtObject()) {
                setter.accept(builder, Listing.complete(items(form, tokens)));
                return;
            }
            tokens.enterObject();
            if (!tokens.nextMember() || !tokens.key().equals(PARTIAL)) {
                throw tokens.giveUp();
            }
            ImmutableList<T> items = items(form, tokens);
            Listing<T> listing = Listing.partial(items);
            if (tokens.nextMember()) {
                if (!tokens.key().equals(COUNT)) {
                    throw tokens.giveUp();
                }
                listing = listing.outOf(
                        count(tokens.node(), items.size(), tokens.reading()).orElseThrow(tokens::giveUp));
                if (tokens.nextMember()) {
                    throw tokens.giveUp();
                }
            }
            setter.accept(builder, listing);
        }

        private void readPartial(ObjectNode partial, Reading reading, B builder) {
            for (int i = 0; i < partial.size(); i++) {
                if (!KEYS.contains(partial.key(i))) {
                    reading.unknown(partial.keyOffset(i), ProblemCode.UNKNOWN_KEY, "key", partial.key(i), KEYS);
                }
            }
            Optional<Node> written = partial.get(PARTIAL);
            int least = 0;
            Listing<T> listing = Listing.unknown();
            if (written.isEmpty()) {
                reading.report(partial.offset, ProblemCode.MISSING_KEY, "key", PARTIAL);
            } else if (written.get() instanceof ArrayNode array) {
                least = array.size();
                listing = Listing.partial(items(form, array, reading));
            } else {
                reading.wrongType(written.get(), "array");
            }
            Optional<Node> number = partial.get(COUNT);
            OptionalInt count = number.isPresent() ? count(number.get(), least, reading) : OptionalInt.empty();
            setter.accept(builder, count.isPresent() ? listing.outOf(count.getAsInt()) : listing);
        }

        /** Of how many a list is part, which are no fewer than it has. */
        private static OptionalInt count(Node node, int least, Reading reading) {
            var counted = new ArrayList<Integer>(1);
            new NumberForm(COUNT, "number", least, Listing.MOST).read(node, reading, counted, List::add);
            return counted.stream().mapToInt(Integer::intValue).findFirst();
        }

        @Override
        public boolean hasPlace(List<String> steps, int from) {
            if (from == steps.size()) {
                return true;
            }
            return isIndex(steps.get(from)) && form.hasPlace(steps, from + 1);
        }

        /** Whether a step of a pointer can lead to an item. */
        static boolean isIndex(String step) {
            boolean isIndex = !step.isEmpty() && step.length() <= LONGEST_INDEX;
            for (int i = 0; i < step.length() && isIndex; i++) {
                isIndex = step.charAt(i) >= '0' && step.charAt(i) <= '9';
            }
            return isIndex && (step.length() == 1 || step.charAt(0) != '0');
        }
    }

    /** A key of whole documents that tells how to read them; by the time it is met here that was seen to. */
    record FixedPart<B>(String name, Object constant) implements Part<B> {

        @Override
        public boolean read(ObjectNode object, Node value, Reading reading, B builder) {
            return true;
        }

        /** It is met here only in documents that begin otherwise than they usually do. */
        @Override
        public void read(Tokens tokens, B builder) {
            throw tokens.giveUp();
        }
    }
}
