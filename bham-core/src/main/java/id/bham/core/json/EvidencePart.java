package id.bham.core.json;

import com.google.common.collect.ImmutableList;
import id.bham.core.json.Node.ArrayNode;
import id.bham.core.json.Node.ObjectNode;
import id.bham.core.json.Node.TextNode;
import id.bham.core.knowledge.Evidence;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The sources of a record, or what they support. The two keys make one value; it is read with the first of them.
 *
 * @param name {@link #SOURCES} or {@link #EVIDENCE}
 * @param record the form of the record, which knows its places
 * @param setter takes the value
 */
record EvidencePart<B>(String name, RecordForm<?, B> record, BiConsumer<B, Evidence> setter) implements Part<B> {

    static final String SOURCES = "sources";
    static final String EVIDENCE = "evidence";

    /** A place as the keys of evidence name it. */
    private static final String EXAMPLE = "/decree/issuedOn";

    @Override
    public boolean isRequired() {
        return false;
    }

    @Override
    public boolean hasPlace(List<String> steps, int from) {
        return false;
    }

    @Override
    public boolean isReadLast() {
        return true;
    }

    /** It is read last. */
    @Override
    public void read(Tokens tokens, B builder) {
        throw tokens.giveUp();
    }

    @Override
    public boolean read(ObjectNode object, Node value, Reading reading, B builder) {
        boolean isSources = name.equals(SOURCES);
        if (!isSources && object.has(SOURCES)) {
            return true;
        }
        Optional<Node> sourcesNode = isSources ? Optional.of(value) : Optional.empty();
        Optional<Node> supportNode = isSources ? object.get(EVIDENCE) : Optional.of(value);
        int before = reading.count();
        var sources = new ArrayList<Source>();
        var ids = new HashSet<String>();
        boolean allIds = sourcesNode.isEmpty() || readSources(sourcesNode.get(), reading, sources, ids);
        var support = new LinkedHashMap<Pointer, List<String>>();
        supportNode.ifPresent(
                node -> readSupport(node, reading, allIds ? Optional.of(ids) : Optional.empty(), support));
        if (reading.count() == before) {
            setter.accept(builder, Evidence.of(sources, support));
        }
        return true;
    }

    /** Whether the ids of all sources could be read. */
    private static boolean readSources(Node node, Reading reading, List<Source> sources, Set<String> ids) {
        if (!(node instanceof ArrayNode array)) {
            reading.wrongType(node, "array");
            return false;
        }
        boolean all = true;
        for (int i = 0; i < array.size(); i++) {
            Node item = array.item(i);
            Forms.SOURCE.read(item, reading, sources, List::add);
            if (item instanceof ObjectNode source && source.get("id").orElse(source) instanceof TextNode id) {
                if (!ids.add(id.text)) {
                    reading.report(id.offset, ProblemCode.DUPLICATE_SOURCE, "id", Quotation.of(id.text));
                }
            } else {
                all = false;
            }
        }
        return all;
    }

    private void readSupport(
            Node node, Reading reading, Optional<Set<String>> sources, Map<Pointer, List<String>> support) {
        if (!(node instanceof ObjectNode object)) {
            reading.wrongType(node, "object");
            return;
        }
        for (int i = 0; i < object.size(); i++) {
            Optional<Pointer> place = readPlace(object.key(i), object.keyOffset(i), reading);
            List<String> ids = readIds(object.value(i), reading, sources);
            place.ifPresent(pointer -> support.put(pointer, ids));
        }
    }

    private Optional<Pointer> readPlace(String text, int offset, Reading reading) {
        try {
            Pointer place = Pointer.parse(text);
            if (record.hasPlace(place.segments(), 0)) {
                return Optional.of(place);
            }
            reading.report(
                    offset,
                    ProblemCode.UNKNOWN_PLACE,
                    "found",
                    Quotation.of(text),
                    "expected",
                    Quotation.of(expected(place.segments())));
        } catch (IllegalArgumentException e) {
            reading.report(offset, ProblemCode.MALFORMED_POINTER, "found", Quotation.of(text));
        }
        return Optional.empty();
    }

    /** The place that a pointer into the document means, where the items of a partial list stand a step deeper; else an example. */
    private String expected(List<String> found) {
        List<String> steps = found.stream()
                .filter(step -> !step.equals(Part.ListingPart.PARTIAL))
                .toList();
        return !steps.isEmpty() && record.hasPlace(steps, 0) ? new Pointer(steps).toString() : EXAMPLE;
    }

    private static List<String> readIds(Node node, Reading reading, Optional<Set<String>> sources) {
        if (!(node instanceof ArrayNode array)) {
            reading.wrongType(node, "array");
            return List.of();
        }
        var ids = ImmutableList.<String>builder();
        for (int i = 0; i < array.size(); i++) {
            Node item = array.item(i);
            Forms.ID.read(item, reading, ids, (known, id) -> {
                if (sources.isEmpty() || sources.get().contains(id)) {
                    known.add(id);
                } else {
                    reading.report(item.offset, ProblemCode.UNKNOWN_SOURCE, "id", id);
                }
            });
        }
        return ids.build();
    }
}
