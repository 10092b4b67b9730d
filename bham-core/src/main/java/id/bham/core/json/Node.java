package id.bham.core.json;

import com.google.common.collect.Lists;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/** A value of a JSON document as it was written. */
abstract sealed class Node {

    /** How many characters of the document stand before it; 0 if places are not noted. */
    final int offset;

    private Node(int offset) {
        this.offset = offset;
    }

    /** What JSON calls it, as messages name it. */
    abstract String type();

    boolean isNull() {
        return false;
    }

    /** The last of some that begins at an offset or before it, as an index; -1 if there is none. */
    private static int lastAt(int offset, int size, IntUnaryOperator begins) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begins.applyAsInt(middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** A string. */
    static final class TextNode extends Node {
        final String text;

        TextNode(int offset, String text) {
            super(offset);
            this.text = text;
        }

        @Override
        String type() {
            return "string";
        }
    }

    /** A number, as its digits were written. */
    static final class NumberNode extends Node {
        final String literal;

        NumberNode(int offset, String literal) {
            super(offset);
            this.literal = literal;
        }

        @Override
        String type() {
            return "number";
        }

        /** Whether it is written without fraction and exponent. */
        boolean isWhole() {
            return literal.indexOf('.') < 0 && literal.indexOf('e') < 0 && literal.indexOf('E') < 0;
        }
    }

    /** The word {@code true}, {@code false} or {@code null}. */
    static final class WordNode extends Node {
        private final boolean isNull;

        WordNode(int offset, boolean isNull) {
            super(offset);
            this.isNull = isNull;
        }

        @Override
        boolean isNull() {
            return isNull;
        }

        @Override
        String type() {
            return isNull ? "null" : "boolean";
        }
    }

    /** An array. */
    static final class ArrayNode extends Node {
        private final Object[] items;

        /** An array of these nodes. */
        ArrayNode(int offset, Object[] items) {
            super(offset);
            this.items = items;
        }

        @Override
        String type() {
            return "array";
        }

        int size() {
            return items.length;
        }

        Node item(int index) {
            return (Node) items[index];
        }

        /** The item to which a step of a pointer leads; empty if the step is no index, or there is no such item. */
        Optional<Node> item(String step) {
            return Part.ListingPart.isIndex(step) && Integer.parseInt(step) < size()
                    ? Optional.of(item(Integer.parseInt(step)))
                    : Optional.empty();
        }

        List<Node> items() {
            return Lists.transform(Arrays.asList(items), item -> (Node) item);
        }

        /** Those of the items that are objects. */
        Stream<ObjectNode> objects() {
            return items().stream().filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
        }

        /** The last item that begins at an offset or before it, as an index; -1 if there is none. */
        int indexAt(int offset) {
            return lastAt(offset, items.length, index -> item(index).offset);
        }
    }

    /** An object; its keys differ from each other and keep the order of the document. */
    static final class ObjectNode extends Node {

        /** In place of the places of keys, where none were noted. */
        static final int[] NO_PLACES = {};

        private final Object[] members;
        private final int[] places;

        /**
         * An object.
         *
         * @param members each key, a string, followed by its value, a node
         * @param places the offset of each key, in the same positions, or {@link #NO_PLACES}
         */
        ObjectNode(int offset, Object[] members, int[] places) {
            super(offset);
            this.members = members;
            this.places = places;
        }

        @Override
        String type() {
            return "object";
        }

        int size() {
            return members.length / 2;
        }

        String key(int index) {
            return (String) members[2 * index];
        }

        int keyOffset(int index) {
            return places.length == 0 ? 0 : places[2 * index];
        }

        Node value(int index) {
            return (Node) members[2 * index + 1];
        }

        boolean has(String key) {
            return indexOf(key) >= 0;
        }

        /** The value of a key, if the object has it. */
        Optional<Node> get(String key) {
            int index = indexOf(key);
            return index < 0 ? Optional.empty() : Optional.of(value(index));
        }

        /** The value of a key, if it is a text. */
        Optional<TextNode> text(String key) {
            return get(key).filter(TextNode.class::isInstance).map(TextNode.class::cast);
        }

        /** The value of a key, if it is an array. */
        Optional<ArrayNode> array(String key) {
            return get(key).filter(ArrayNode.class::isInstance).map(ArrayNode.class::cast);
        }

        private int indexOf(String key) {
            for (int i = 0; i < size(); i++) {
                if (key(i).equals(key)) {
                    return i;
                }
            }
            return -1;
        }

        /** The last key that begins at an offset or before it, as an index; -1 if there is none. */
        int indexAt(int offset) {
            return lastAt(offset, size(), this::keyOffset);
        }
    }
}
