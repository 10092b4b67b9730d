package id.bham.core.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import id.bham.core.json.Node.ArrayNode;
import id.bham.core.json.Node.ObjectNode;
import id.bham.core.json.Node.TextNode;
import id.bham.core.knowledge.Claim;
import id.bham.core.knowledge.Evidence;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.RecordType;
import id.bham.core.knowledge.RecordType.PlaceType;
import id.bham.core.knowledge.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The sources of a record, what they support, what those claim that disagree, or what is inferred. The keys make one value; it is read
 * with the first of them.
 *
 * @param name one of {@link #KEYS}
 * @param type the type of the record
 * @param setter takes the value
 */
record EvidencePart<B>(String name, RecordType<?> type, BiConsumer<B, Evidence> setter) implements Part<B> {

    static final String SOURCES = "sources";
    static final String EVIDENCE = "evidence";
    static final String CLAIMS = "claims";
    static final String INFERRED = "inferred";

    /** The keys, in the order in which they are written. */
    static final ImmutableList<String> KEYS = ImmutableList.of(SOURCES, EVIDENCE, CLAIMS, INFERRED);

    static final String VALUE = "value";
    static final String SOURCE = "source";

    /** A place as the keys of evidence name it. */
    private static final String EXAMPLE = "/decree/issuedOn";

    @Override
    public boolean isRequired() {
        return false;
    }

    /** Claims are read where the whole record can be looked at, which must not state what is claimed. */
    @Override
    public boolean isReadLast() {
        return !name.equals(CLAIMS);
    }

    /** What is not read last is read with the whole record. */
    @Override
    public void read(Tokens tokens, B builder) {
        throw tokens.giveUp();
    }

    @Override
    public boolean read(ObjectNode object, Node value, Reading reading, B builder) {
        if (!isFirstIn(object)) {
            return true;
        }
        int before = reading.count();
        var sources = new ArrayList<Source>();
        var ids = new HashSet<String>();
        Optional<Node> sourcesNode = object.get(SOURCES);
        boolean allIds = sourcesNode.isEmpty() || readSources(sourcesNode.get(), reading, sources, ids);
        Optional<Set<String>> known = allIds ? Optional.of(ids) : Optional.empty();
        var support = new LinkedHashMap<Pointer, List<String>>();
        object.get(EVIDENCE).ifPresent(node -> readSupport(node, reading, known, support));
        var claims = new LinkedHashMap<Pointer, List<ClaimParts>>();
        object.get(CLAIMS).ifPresent(node -> readClaims(node, object, reading, known, claims));
        var inferred = new ArrayList<Pointer>();
        object.get(INFERRED).ifPresent(node -> readInferred(node, reading, inferred));
        if (reading.count() == before) {
            Map<String, Source> byId = Maps.uniqueIndex(sources, Source::id);
            Map<Pointer, List<Claim>> claimed = Maps.transformValues(
                    claims,
                    parts -> parts.stream().map(each -> each.claim(byId)).toList());
            setter.accept(
                    builder,
                    Evidence.of(sources, support).withInferred(inferred).withClaims(claimed));
        }
        return true;
    }

    private boolean isFirstIn(ObjectNode object) {
        for (String key : KEYS) {
            if (object.has(key)) {
                return key.equals(name);
            }
        }
        return false;
    }

    private void readInferred(Node node, Reading reading, List<Pointer> places) {
        for (Node item : reading.items(node)) {
            if (item instanceof TextNode text) {
                readPlace(text.text, text.offset, reading).ifPresent(places::add);
            } else {
                reading.wrongType(item, "text");
            }
        }
    }

    private void readClaims(
            Node node,
            ObjectNode whole,
            Reading reading,
            Optional<Set<String>> sources,
            Map<Pointer, List<ClaimParts>> claims) {
        if (!(node instanceof ObjectNode object)) {
            reading.wrongType(node, "object");
            return;
        }
        for (int i = 0; i < object.size(); i++) {
            Node claimed = object.value(i);
            Optional<Pointer> place = readPlace(object.key(i), object.keyOffset(i), reading);
            if (place.isPresent()) {
                Optional<PlaceType> standing =
                        place.filter(pointer -> !pointer.isWhole()).map(type::typeOf);
                if (standing.isEmpty() || standing.get().form() == RecordType.Form.ITEM) {
                    reportUnknownPlace(object.key(i), object.keyOffset(i), EXAMPLE, reading);
                } else if (!isLeftOpen(whole, place.get().segments())) {
                    reading.report(
                            object.keyOffset(i), ProblemCode.SETTLED_CLAIMS, "found", Quotation.of(object.key(i)));
                } else {
                    claims.put(place.get(), readClaimsAbout(standing.get(), claimed, reading, sources));
                }
            }
        }
    }

    private static List<ClaimParts> readClaimsAbout(
            PlaceType standing, Node node, Reading reading, Optional<Set<String>> sources) {
        int before = reading.count();
        var claims = new ArrayList<ClaimParts>();
        RecordForm<ClaimParts, ?> form = claim(standing);
        for (Node item : reading.items(node)) {
            form.read(item, reading, claims, List::add);
            if (item instanceof ObjectNode claim && sources.isPresent()) {
                claim.text(SOURCE)
                        .filter(id -> !sources.get().contains(id.text))
                        .ifPresent(id ->
                                reading.report(id.offset, ProblemCode.UNKNOWN_SOURCE, "id", Quotation.of(id.text)));
            }
        }
        if (reading.count() == before
                && claims.stream().map(parts -> parts.said).distinct().count() < 2) {
            reading.report(node.offset, ProblemCode.AGREEING_CLAIMS);
        }
        return claims;
    }

    private static RecordForm<ClaimParts, ?> claim(PlaceType standing) {
        return RecordForm.named("claim", () -> describe(standing, Forms.form(standing)));
    }

    private static <V> RecordForm.Description<ClaimParts, ClaimParts> describe(PlaceType standing, Form<V> form) {
        RecordForm.Description<ClaimParts, ClaimParts> described =
                RecordForm.built(ClaimParts::new, ClaimParts::complete);
        switch (standing.form()) {
            case VALUE -> described.value(VALUE, form, (parts, value) -> parts.said = Fact.known(value));
            case FACT -> described.valueOrNull(VALUE, form, (parts, fact) -> parts.said = fact.map(value -> value));
            case LISTING ->
                described
                        .listing(VALUE, form, (parts, listing) -> parts.said = Fact.known(listing))
                        .check((claim, reading) -> {
                            if (!claim.has(VALUE)) {
                                reading.report(claim.offset, ProblemCode.MISSING_KEY, "key", VALUE);
                            }
                        });
            case ITEM -> throw new AssertionError("nothing is claimed about an item");
        }
        return described.value(SOURCE, Forms.ID, (parts, id) -> parts.source = id);
    }

    /** The parts of a claim, until the sources are known as well. */
    private static final class ClaimParts {
        private Fact<Object> said = Fact.unknown();
        private String source = "";

        /** Refuses a claim that says nothing. */
        ClaimParts complete() {
            boolean isSilent = said.value().orElse("") instanceof Listing<?> listing && listing.isUnknown();
            if (isSilent) {
                throw new IllegalArgumentException("a claim says something, if only that there is none");
            }
            return this;
        }

        Claim claim(Map<String, Source> sources) {
            return new Claim(said, Objects.requireNonNull(sources.get(source)));
        }
    }

    /** Whether a record, as it is written, leaves open what stands at a place of it or of items that it lists. */
    private static boolean isLeftOpen(ObjectNode record, List<String> steps) {
        Node here = record;
        for (String step : steps) {
            Optional<Node> next;
            if (here instanceof ArrayNode array) {
                next = array.item(step);
            } else if (here instanceof ObjectNode object && object.has(Part.ListingPart.PARTIAL)) {
                next = object.array(Part.ListingPart.PARTIAL).flatMap(items -> items.item(step));
            } else if (here instanceof ObjectNode object) {
                if (!object.has(step)) {
                    return true;
                }
                next = object.get(step);
            } else {
                return false;
            }
            if (next.isEmpty()) {
                return false;
            }
            here = next.get();
        }
        return here instanceof ObjectNode object
                && !object.has(Part.ListingPart.COUNT)
                && object.array(Part.ListingPart.PARTIAL)
                        .filter(items -> items.size() == 0)
                        .isPresent();
    }

    /** Whether the ids of all sources could be read. */
    private static boolean readSources(Node node, Reading reading, List<Source> sources, Set<String> ids) {
        boolean all = node instanceof ArrayNode;
        for (Node item : reading.items(node)) {
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
            Optional<Pointer> place = Forms.of(type).place(text);
            if (place.isEmpty()) {
                reportUnknownPlace(text, offset, expected(Pointer.parse(text).segments()), reading);
            }
            return place;
        } catch (IllegalArgumentException e) {
            reading.report(offset, ProblemCode.MALFORMED_POINTER, "found", Quotation.of(text));
            return Optional.empty();
        }
    }

    private static void reportUnknownPlace(String text, int offset, String expected, Reading reading) {
        reading.report(
                offset, ProblemCode.UNKNOWN_PLACE, "found", Quotation.of(text), "expected", Quotation.of(expected));
    }

    /** The place that a pointer into the document means, where the items of a partial list stand a step deeper; else an example. */
    private String expected(List<String> found) {
        List<String> steps = found.stream()
                .filter(step -> !step.equals(Part.ListingPart.PARTIAL))
                .toList();
        return !steps.isEmpty() && Forms.of(type).hasPlace(steps, 0) ? new Pointer(steps).toString() : EXAMPLE;
    }

    private static List<String> readIds(Node node, Reading reading, Optional<Set<String>> sources) {
        var ids = ImmutableList.<String>builder();
        for (Node item : reading.items(node)) {
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
