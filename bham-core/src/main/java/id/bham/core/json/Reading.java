package id.bham.core.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.bham.core.check.Spelling;
import id.bham.core.json.Node.ArrayNode;
import id.bham.core.json.Node.ObjectNode;
import id.bham.core.knowledge.Pointer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is found wrong while a document is read. Places are noted as offsets; lines, columns and pointers are worked out at the
 * end, so that a document without problems pays nothing for them.
 */
final class Reading {

    private record Fault(int offset, Optional<Pointer> pointer, ProblemCode code, Map<String, String> arguments) {}

    /** As many problems were found as are told; nothing more is looked at. */
    static final class LimitReached extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private LimitReached() {
            super("enough problems", null, false, false);
        }
    }

    /** The argument that tells what may have been meant. */
    static final String NEAREST = "nearest";

    private final int limit;
    private final List<Fault> faults = new ArrayList<>(0);

    private Reading(int limit) {
        this.limit = limit;
    }

    /** Tells up to so many problems; the one after them ends the reading. */
    static Reading limitedTo(int limit) {
        return new Reading(limit);
    }

    /** Tells no problem; the first one ends the reading. */
    static Reading untilFirstProblem() {
        return new Reading(0);
    }

    /** Takes a step of the reading, to its end or until there are enough problems. */
    void take(Runnable step) {
        try {
            step.run();
        } catch (LimitReached e) {
            // That there are too many is among the problems by now.
        }
    }

    /** What ends the reading where there is nothing to tell. */
    LimitReached limitReached() {
        return new LimitReached();
    }

    /** How many problems were found so far. */
    int count() {
        return faults.size();
    }

    /** Notes a problem at a place in the tree; names and values of arguments alternate. */
    void report(int offset, ProblemCode code, String... arguments) {
        note(offset, Optional.empty(), code, arguments);
    }

    /** Notes a problem at a place that the tree does not show. */
    void report(int offset, Pointer pointer, ProblemCode code, String... arguments) {
        note(offset, Optional.of(pointer), code, arguments);
    }

    /**
     * Notes a word that is none of those that there are, with the one that it may be meant to be or, if there is none, with all.
     *
     * @param argument what the word is called
     */
    void unknown(
            int offset,
            ProblemCode code,
            String argument,
            String word,
            Optional<String> nearest,
            Collection<String> known) {
        String expected = nearest.orElseGet(() -> String.join(", ", known));
        report(offset, code, argument, Quotation.of(word), nearest.isPresent() ? NEAREST : "expected", expected);
    }

    void unknown(int offset, ProblemCode code, String argument, String word, Collection<String> known) {
        unknown(offset, code, argument, word, Spelling.nearest(word, known), known);
    }

    /** The items of an array; none of what is no array, which is noted. */
    List<Node> items(Node node) {
        if (node instanceof ArrayNode array) {
            return array.items();
        }
        wrongType(node, "array");
        return List.of();
    }

    void wrongType(Node found, String expected) {
        report(found.offset, ProblemCode.WRONG_TYPE, "found", found.type(), "expected", expected);
    }

    private void note(int offset, Optional<Pointer> pointer, ProblemCode code, String... arguments) {
        if (faults.size() == limit) {
            Map<String, String> told = ImmutableMap.of("limit", Integer.toString(limit));
            faults.add(new Fault(offset, pointer, ProblemCode.TOO_MANY_PROBLEMS, told));
            throw new LimitReached();
        }
        var named = ImmutableMap.<String, String>builder();
        for (int i = 0; i < arguments.length; i += 2) {
            named.put(arguments[i], arguments[i + 1]);
        }
        faults.add(new Fault(offset, pointer, code, named.buildOrThrow()));
    }

    /** The problems with their places, in the order of the document. */
    List<Problem> problems(char[] text, Optional<Node> tree) {
        var problems = ImmutableList.<Problem>builder();
        int line = 1;
        int lineStart = 0;
        int here = 0;
        faults.sort(Comparator.comparingInt(Fault::offset));
        for (Fault fault : faults) {
            for (; here < fault.offset(); here++) {
                boolean isFirstOfTwo = text[here] == '\r' && here + 1 < text.length && text[here + 1] == '\n';
                if (text[here] == '\n' || (text[here] == '\r' && !isFirstOfTwo)) {
                    line++;
                    lineStart = here + 1;
                }
            }
            int column = fault.offset() - lineStart + 1;
            problems.add(new Problem(fault.code(), place(fault, tree), line, column, fault.arguments()));
        }
        return problems.build();
    }

    /** The problems of a document without lines, in its order. */
    List<Problem> problemsOfTree(Optional<Node> tree) {
        faults.sort(Comparator.comparingInt(Fault::offset));
        return faults.stream()
                .map(fault -> new Problem(fault.code(), place(fault, tree), 0, 0, fault.arguments()))
                .toList();
    }

    private static Pointer place(Fault fault, Optional<Node> tree) {
        return fault.pointer()
                .or(() -> tree.map(root -> pointerTo(fault.offset(), root)))
                .orElse(Pointer.WHOLE);
    }

    /** The pointer to the value or the key that begins at an offset. */
    private static Pointer pointerTo(int offset, Node root) {
        var segments = new ArrayList<String>();
        Node here = root;
        while (here.offset != offset) {
            if (here instanceof ArrayNode array) {
                int index = array.indexAt(offset);
                segments.add(Integer.toString(index));
                here = array.item(index);
            } else if (here instanceof ObjectNode object) {
                int index = object.indexAt(offset);
                segments.add(object.key(index));
                if (object.keyOffset(index) == offset) {
                    break;
                }
                here = object.value(index);
            } else {
                throw new IllegalStateException("nothing begins at " + offset);
            }
        }
        return new Pointer(segments);
    }
}
