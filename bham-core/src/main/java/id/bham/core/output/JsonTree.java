package id.bham.core.output;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A plain tree: maps for objects, lists for arrays, {@link String}, {@link Integer} or, where that is too small, {@link Long},
 * {@link Boolean}, and {@code null}. Maps keep the order in which they were written; nothing in it can be changed.
 */
public final class JsonTree implements JsonOutput {

    /** Takes the values in an object or an array. */
    private interface Inside {
        void add(@Nullable Object value);

        /** What it has become. */
        Object end();
    }

    /** What stands in an object; the names of its members go before their values. */
    private static final class InObject implements Inside {
        private final Map<String, @Nullable Object> members = new LinkedHashMap<>();
        private String name = "";

        @Override
        public void add(@Nullable Object value) {
            members.put(name, value);
        }

        @Override
        public Map<String, @Nullable Object> end() {
            return Collections.unmodifiableMap(members);
        }
    }

    /** What stands in an array; it or the whole tree, which is the first item of one. */
    private static final class InArray implements Inside {
        private final List<@Nullable Object> items = new ArrayList<>();

        @Override
        public void add(@Nullable Object value) {
            items.add(value);
        }

        @Override
        public List<@Nullable Object> end() {
            return Collections.unmodifiableList(items);
        }
    }

    private final InArray written = new InArray();
    private final Deque<Inside> outer = new ArrayDeque<>();
    private Inside inside = written;

    /** A tree of which nothing is written yet. */
    public JsonTree() {}

    /** {@return the value that was written} */
    public @Nullable Object value() {
        return written.items.get(0);
    }

    /** {@return the object that was written} */
    @SuppressWarnings("unchecked") // so it was built
    public Map<String, @Nullable Object> object() {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(value());
    }

    @Override
    public void startObject() {
        start(new InObject());
    }

    @Override
    public void startArray() {
        start(new InArray());
    }

    private void start(Inside next) {
        outer.push(inside);
        inside = next;
    }

    @Override
    public void endObject() {
        end();
    }

    @Override
    public void endArray() {
        end();
    }

    private void end() {
        Object ended = inside.end();
        inside = outer.pop();
        inside.add(ended);
    }

    @Override
    public void name(String name) {
        ((InObject) inside).name = name;
    }

    @Override
    public void text(String text) {
        inside.add(text);
    }

    @Override
    public void number(long number) {
        inside.add(number == (int) number ? (Object) (int) number : (Object) number);
    }

    @Override
    public void truth(boolean truth) {
        inside.add(truth);
    }

    @Override
    public void nothing() {
        inside.add(null);
    }
}
