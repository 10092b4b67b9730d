package id.bham.core.json;

import com.google.common.collect.ImmutableMap;
import id.bham.core.check.Spelling;
import id.bham.core.json.Node.NumberNode;
import id.bham.core.json.Node.ObjectNode;
import id.bham.core.json.Node.TextNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A whole document: an object that says of what version and kind it is.
 *
 * @param <T> the type of what it holds
 */
final class DocumentForm<T> {

    static final String VERSION = "schemaVersion";
    static final String KIND = "kind";
    static final int CURRENT_VERSION = 1;

    private final ImmutableMap<String, RecordForm<? extends T, ?>> kinds;

    private DocumentForm(ImmutableMap<String, RecordForm<? extends T, ?>> kinds) {
        this.kinds = kinds;
    }

    /** Documents that hold one of these. */
    static <T> DocumentForm<T> of(List<RecordForm<? extends T, ?>> records) {
        var kinds = ImmutableMap.<String, RecordForm<? extends T, ?>>builder();
        for (RecordForm<? extends T, ?> form : records) {
            kinds.put(form.name(), form.asDocument());
        }
        return new DocumentForm<>(kinds.buildOrThrow());
    }

    /** The form of the documents of each kind, by the name of the kind. */
    ImmutableMap<String, RecordForm<? extends T, ?>> kinds() {
        return kinds;
    }

    <R> void read(Node node, Reading reading, R target, BiConsumer<? super R, ? super T> setter) {
        if (!(node instanceof ObjectNode object)) {
            reading.wrongType(node, "object");
        } else {
            checkVersion(object, reading);
            kind(object, reading).ifPresent(form -> form.read(object, reading, target, setter));
        }
    }

    /** Reads the document at which tokens stand; gives up if anything may be wrong with it. */
    T read(Tokens tokens) throws IOException {
        tokens.enterObject();
        var members = new ArrayList<Object>();
        boolean isKindKnown = false;
        while (!isKindKnown) {
            if (!tokens.nextMember()) {
                throw tokens.giveUp();
            }
            isKindKnown = tokens.key().equals(KIND);
            members.add(tokens.key());
            members.add(tokens.node());
        }
        var beginning = new ObjectNode(0, members.toArray(), ObjectNode.NO_PLACES);
        checkVersion(beginning, tokens.reading());
        return kind(beginning, tokens.reading()).orElseThrow(tokens::giveUp).readRest(tokens, beginning);
    }

    /** Reports another version; the other problems are those that the document would have in this one. */
    private static void checkVersion(ObjectNode object, Reading reading) {
        Optional<Node> version = object.get(VERSION);
        String current = Integer.toString(CURRENT_VERSION);
        if (version.isEmpty()) {
            return;
        }
        if (!(version.get() instanceof NumberNode number)) {
            reading.wrongType(version.get(), "number");
        } else if (!number.isWhole()) {
            reading.report(number.offset, ProblemCode.NOT_A_WHOLE_NUMBER, "found", Quotation.of(number.literal));
        } else if (!number.literal.equals(current)) {
            reading.report(
                    number.offset,
                    ProblemCode.UNSUPPORTED_VERSION,
                    "found",
                    Quotation.of(number.literal),
                    "expected",
                    current);
        }
    }

    /** The form of the kind that an object names or, if it names none that there is, of the kind that it may be meant to be. */
    private Optional<RecordForm<? extends T, ?>> kind(ObjectNode object, Reading reading) {
        Optional<Node> node = object.get(KIND);
        if (node.isEmpty()) {
            return Optional.of(nearest(object));
        }
        if (!(node.get() instanceof TextNode kind)) {
            reading.wrongType(node.get(), "text");
            return Optional.of(nearest(object));
        }
        RecordForm<? extends T, ?> form = kinds.get(kind.text);
        if (form != null) {
            return Optional.of(form);
        }
        if (Forms.isKind(kind.text)) {
            reading.report(
                    kind.offset,
                    ProblemCode.UNEXPECTED_KIND,
                    "found",
                    Quotation.of(kind.text),
                    "expected",
                    String.join(", ", kinds.keySet()));
            return Optional.empty();
        }
        reading.unknown(kind.offset, ProblemCode.UNKNOWN_CONSTANT, "found", kind.text, kinds.keySet());
        return Optional.of(Spelling.nearest(kind.text, kinds.keySet())
                .<RecordForm<? extends T, ?>>map(kinds::get)
                .orElseGet(() -> nearest(object)));
    }

    /** The form that most keys of an object are of, the first of several: so a kind that cannot be read hides no other fault. */
    private RecordForm<? extends T, ?> nearest(ObjectNode object) {
        return Collections.max(
                kinds.values(),
                Comparator.comparingLong(form -> form.parts().stream()
                        .filter(part -> object.has(part.name()))
                        .count()));
    }
}
