package id.bham.core.json;

import id.bham.core.json.Node.ArrayNode;
import id.bham.core.json.Node.NumberNode;
import id.bham.core.json.Node.ObjectNode;
import id.bham.core.json.Node.TextNode;
import id.bham.core.json.Node.WordNode;
import id.bham.core.knowledge.Pointer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a plain tree into nodes, as {@link NodeParser} does a text. In place of offsets its keys and values are numbered, in their order: so a
 * number leads to a place as an offset does.
 */
final class TreeNodes {

    private final Limits limits;
    private final Reading reading;
    private final Deque<String> path = new ArrayDeque<>();
    private int numbered;
    private int items;

    private TreeNodes(Limits limits, Reading reading) {
        this.limits = limits;
        this.reading = reading;
    }

    /** The nodes of a tree, or empty if it is more than a document may hold; why was reported. */
    static Optional<Node> of(@Nullable Object tree, Limits limits, Reading reading) {
        try {
            return Optional.of(new TreeNodes(limits, reading).node(tree));
        } catch (Reading.LimitReached e) {
            return Optional.empty();
        }
    }

    private Node node(@Nullable Object value) {
        int number = numbered++;
        if (++items > limits.maxItems()) {
            throw stop(number, ProblemCode.TOO_MANY_ITEMS, limits.maxItems());
        }
        if (value instanceof String text) {
            return new TextNode(number, text);
        }
        if (value instanceof Number found) {
            return number(number, found);
        }
        if (value == null || value instanceof Boolean) {
            return new WordNode(number, value == null);
        }
        if (path.size() >= limits.maxDepth()) {
            throw stop(number, ProblemCode.TOO_DEEP, limits.maxDepth());
        }
        if (value instanceof Map<?, ?> members) {
            return object(number, members);
        }
        if (value instanceof Object[] several) {
            return array(number, Arrays.asList(several));
        }
        if (value instanceof Collection<?> several) {
            return array(number, several);
        }
        throw refused("a " + value.getClass().getName());
    }

    /** A number; what is none in JSON is a text. */
    private static Node number(int number, Number found) {
        String literal = found.toString();
        boolean isNumber = literal.chars().anyMatch(digit -> digit >= '0' && digit <= '9');
        return isNumber ? new NumberNode(number, literal) : new TextNode(number, literal);
    }

    private Node array(int number, Collection<?> several) {
        Object[] found = new Object[several.size()];
        Iterator<?> next = several.iterator();
        for (int i = 0; i < found.length; i++) {
            found[i] = at(Integer.toString(i), next.next());
        }
        return new ArrayNode(number, found);
    }

    private Node object(int number, Map<?, ?> members) {
        Object[] found = new Object[2 * members.size()];
        int[] places = new int[found.length];
        int i = 0;
        for (Map.Entry<?, ?> member : members.entrySet()) {
            if (!(member.getKey() instanceof String key)) {
                throw refused("a key that is no text");
            }
            places[i] = numbered++;
            found[i] = key;
            found[i + 1] = at(key, member.getValue());
            i += 2;
        }
        return new ObjectNode(number, found, places);
    }

    private Node at(String step, @Nullable Object value) {
        path.addLast(step);
        Node node = node(value);
        path.removeLast();
        return node;
    }

    private Reading.LimitReached stop(int number, ProblemCode code, int limit) {
        reading.report(number, here(), code, "limit", Integer.toString(limit));
        return reading.limitReached();
    }

    private IllegalArgumentException refused(String what) {
        return new IllegalArgumentException(
                "a tree is made of maps with texts as keys, lists, texts, numbers, true, false and" + " null, but at '"
                        + here() + "' stands " + what);
    }

    private Pointer here() {
        return new Pointer(List.copyOf(path));
    }
}
