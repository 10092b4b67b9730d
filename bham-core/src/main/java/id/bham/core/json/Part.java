package id.bham.core.json;

import com.google.common.collect.ImmutableList;
import id.bham.core.json.Node.ArrayNode;
import id.bham.core.json.Node.ObjectNode;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * A key that the objects of a type have, and what its value means to the record.
 *
 * @param <B> what the record is built with
 */
sealed interface Part<B> permits EvidencePart, Part.FactPart, Part.FixedPart, Part.ListingPart, Part.ValuePart {

    /** The key. */
    String name();

    /** Whether every object of the type has it. */
    boolean isRequired();

    /**
     * Reads the value of the key.
     *
     * @return false if the record cannot be built for want of this value
     */
    boolean read(ObjectNode object, Node value, Reading reading, B builder);

    /** Whether there are documents in which these steps lead from the value of the key to a statement. */
    boolean hasPlace(List<String> steps);

    /** A value without which there is no such record. */
    record ValuePart<B, T>(String name, Form<T> form, BiConsumer<B, T> setter) implements Part<B> {

        @Override
        public boolean isRequired() {
            return true;
        }

        @Override
        public boolean read(ObjectNode object, Node value, Reading reading, B builder) {
            int before = reading.count();
            form.read(value, reading, read -> setter.accept(builder, read));
            return reading.count() == before;
        }

        @Override
        public boolean hasPlace(List<String> steps) {
            return form.hasPlace(steps);
        }
    }

    /** A value that may be known, or known to be absent. */
    record FactPart<B, T>(String name, Form<T> form, BiConsumer<B, Fact<T>> setter) implements Part<B> {

        @Override
        public boolean isRequired() {
            return false;
        }

        @Override
        public boolean read(ObjectNode object, Node value, Reading reading, B builder) {
            if (value.isNull()) {
                setter.accept(builder, Fact.absent());
            } else {
                form.read(value, reading, read -> setter.accept(builder, Fact.known(read)));
            }
            return true;
        }

        @Override
        public boolean hasPlace(List<String> steps) {
            return form.hasPlace(steps);
        }
    }

    /** Several values, of which all are known or only some. */
    record ListingPart<B, T>(String name, Form<T> form, BiConsumer<B, Listing<T>> setter) implements Part<B> {

        static final String PARTIAL = "partial";

        private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

        @Override
        public boolean isRequired() {
            return false;
        }

        @Override
        public boolean read(ObjectNode object, Node value, Reading reading, B builder) {
            if (value instanceof ArrayNode array) {
                setter.accept(builder, Listing.complete(items(array, reading)));
            } else if (value instanceof ObjectNode partial) {
                readPartial(partial, reading, builder);
            } else if (value.isNull()) {
                reading.report(value.offset, ProblemCode.NULL_LISTING);
            } else {
                reading.wrongType(value, "listing");
            }
            return true;
        }

        private void readPartial(ObjectNode partial, Reading reading, B builder) {
            for (int i = 0; i < partial.size(); i++) {
                if (!partial.key(i).equals(PARTIAL)) {
                    reading.report(
                            partial.keyOffset(i),
                            ProblemCode.UNKNOWN_KEY,
                            "key",
                            Quotation.of(partial.key(i)),
                            "expected",
                            PARTIAL);
                } else if (partial.value(i) instanceof ArrayNode array) {
                    setter.accept(builder, Listing.partial(items(array, reading)));
                } else {
                    reading.wrongType(partial.value(i), "array");
                }
            }
            if (partial.indexOf(PARTIAL) < 0) {
                reading.report(partial.offset, ProblemCode.MISSING_KEY, "key", PARTIAL);
            }
        }

        private ImmutableList<T> items(ArrayNode array, Reading reading) {
            var items = ImmutableList.<T>builderWithExpectedSize(array.items.size());
            for (Node item : array.items) {
                form.read(item, reading, items::add);
            }
            return items.build();
        }

        /** As {@link id.bham.core.knowledge.Described#at} has it: an index, perhaps after the step into a partial listing. */
        @Override
        public boolean hasPlace(List<String> steps) {
            if (steps.isEmpty()) {
                return true;
            }
            int index = steps.size() > 1 && steps.get(0).equals(PARTIAL) ? 1 : 0;
            return INDEX.matcher(steps.get(index)).matches() && form.hasPlace(steps.subList(index + 1, steps.size()));
        }
    }

    /** A key of whole documents that tells how to read them; by the time it is met here that was seen to. */
    record FixedPart<B>(String name, Object constant) implements Part<B> {

        @Override
        public boolean isRequired() {
            return true;
        }

        @Override
        public boolean read(ObjectNode object, Node value, Reading reading, B builder) {
            return true;
        }

        @Override
        public boolean hasPlace(List<String> steps) {
            return false;
        }
    }
}
