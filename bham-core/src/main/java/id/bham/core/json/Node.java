package id.bham.core.json;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A value of a JSON document as it was written, with the place where it begins. */
abstract sealed class Node {

    /** How many characters of the document stand before it. */
    final int offset;

    private Node(int offset) {
        this.offset = offset;
    }

    /** What JSON calls it, as messages name it. */
    abstract String type();

    boolean isNull() {
        return false;
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
        final List<Node> items;

        ArrayNode(int offset, List<Node> items) {
            super(offset);
            this.items = items;
        }

        @Override
        String type() {
            return "array";
        }

        /** The last item that begins at an offset or before it, as an index; -1 if there is none. */
        int indexAt(int offset) {
            int low = 0;
            int high = items.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (items.get(middle).offset <= offset) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low - 1;
        }
    }

    /** An object; its keys differ from each other and keep the order of the document. */
    static final class ObjectNode extends Node {
        private static final int USUAL_SIZE = 8;

        private int size;
        private String[] keys = new String[USUAL_SIZE];
        private int[] keyOffsets = new int[USUAL_SIZE];
        private Node[] values = new Node[USUAL_SIZE];

        ObjectNode(int offset) {
            super(offset);
        }

        @Override
        String type() {
            return "object";
        }

        void add(String key, int keyOffset, Node value) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, 2 * size);
                keyOffsets = Arrays.copyOf(keyOffsets, 2 * size);
                values = Arrays.copyOf(values, 2 * size);
            }
            keys[size] = key;
            keyOffsets[size] = keyOffset;
            values[size] = value;
            size++;
        }

        int size() {
            return size;
        }

        String key(int index) {
            return keys[index];
        }

        int keyOffset(int index) {
            return keyOffsets[index];
        }

        Node value(int index) {
            return values[index];
        }

        /** The position of a key, or -1. */
        int indexOf(String key) {
            for (int i = 0; i < size; i++) {
                if (keys[i].equals(key)) {
                    return i;
                }
            }
            return -1;
        }

        /** The value of a key, if the object has it. */
        Optional<Node> get(String key) {
            int index = indexOf(key);
            return index < 0 ? Optional.empty() : Optional.of(values[index]);
        }

        /** The last key that begins at an offset or before it, as an index; -1 if there is none. */
        int indexAt(int offset) {
            int found = Arrays.binarySearch(keyOffsets, 0, size, offset);
            return found >= 0 ? found : -found - 2;
        }
    }
}
