package id.bham.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.PackageVersion;
import id.bham.core.json.Node.ArrayNode;
import id.bham.core.json.Node.NumberNode;
import id.bham.core.json.Node.ObjectNode;
import id.bham.core.json.Node.TextNode;
import id.bham.core.json.Node.WordNode;
import id.bham.core.knowledge.Pointer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reads the text of a document into nodes, whatever they mean. It goes no deeper and no further than the limits. */
final class NodeParser {

    /** From this size on, an object's keys are looked up by hash. */
    private static final int MANY_KEYS = 32;

    /** The minor version of Jackson 2 from which on names have a limit, which can be lifted; before, they have none. */
    private static final int LIMITS_NAMES = 16;

    /** The limits here are checked by this class, which knows how to tell them. */
    static final StreamReadConstraints UNLIMITED = unlimited();

    private static StreamReadConstraints unlimited() {
        StreamReadConstraints.Builder constraints = StreamReadConstraints.builder()
                .maxNestingDepth(Integer.MAX_VALUE)
                .maxNumberLength(Integer.MAX_VALUE)
                .maxStringLength(Integer.MAX_VALUE);
        boolean areNamesLimited = PackageVersion.VERSION.getMinorVersion() >= LIMITS_NAMES;
        return (areNamesLimited ? constraints.maxNameLength(Integer.MAX_VALUE) : constraints).build();
    }

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(UNLIMITED)
            .build();

    /** Reading cannot go on; why was reported. */
    private static final class Stop extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final char[] text;
    private final boolean notesPlaces;
    private final Limits limits;
    private final Reading reading;
    private final JsonParser parser;

    /** The items of the arrays, and the keys and values of the objects, that are not closed yet; those of the innermost last. */
    private Object[] members = new Object[128];

    /** Where the keys among them stand. */
    private int[] places;

    private int open;

    private final int mostItems;

    /** The values so far, whoever read them. */
    private int items;

    private NodeParser(char[] text, boolean notesPlaces, Limits limits, Reading reading, JsonParser parser) {
        this.text = text;
        this.notesPlaces = notesPlaces;
        this.limits = limits;
        this.reading = reading;
        this.parser = parser;
        this.mostItems = limits.maxItems();
        this.places = new int[notesPlaces ? members.length : 0];
    }

    /** For the values in a text of which places are not noted. */
    static NodeParser of(JsonParser parser, Limits limits, Reading reading) {
        return new NodeParser(new char[0], false, limits, reading, parser);
    }

    /** The value that a text holds, with its places, or empty if the text cannot be read to its end; why was reported. */
    static Optional<Node> parse(char[] text, Limits limits, Reading reading) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            var nodes = new NodeParser(text, true, limits, reading, parser);
            try {
                return nodes.document();
            } catch (JsonParseException e) {
                nodes.reportSyntax((int) e.getLocation().getCharOffset());
                return Optional.empty();
            }
        } catch (Stop | Reading.LimitReached e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be read", e);
        }
    }

    private Optional<Node> document() throws IOException {
        if (text.length > 0 && text[0] == '\uFEFF') {
            reading.report(0, Pointer.WHOLE, ProblemCode.BYTE_ORDER_MARK);
            return Optional.empty();
        }
        JsonToken first = parser.nextToken();
        if (first == null) {
            reading.report(0, Pointer.WHOLE, ProblemCode.EMPTY_DOCUMENT);
            return Optional.empty();
        }
        Node root = value(first, 1);
        checkEnd((int) parser.currentLocation().getCharOffset());
        return Optional.of(root);
    }

    /** Counts a value; false if that is more than a document may hold. */
    boolean takesOneMore() {
        items++;
        return items <= mostItems;
    }

    /** The value at which the parser stands and which was counted; the parser is left at the end of the value. */
    Node value() throws IOException {
        return counted(parser.currentToken(), parser.getParsingContext().getNestingDepth());
    }

    private Node value(JsonToken token, int depth) throws IOException {
        if (!takesOneMore()) {
            reading.report(offset(), here(), ProblemCode.TOO_MANY_ITEMS, "limit", Integer.toString(limits.maxItems()));
            throw new Stop();
        }
        return counted(token, depth);
    }

    private Node counted(JsonToken token, int depth) throws IOException {
        int offset = offset();
        return switch (token) {
            case START_OBJECT -> object(offset, depth);
            case START_ARRAY -> array(offset, depth);
            case VALUE_STRING -> new TextNode(offset, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new NumberNode(offset, parser.getText());
            default -> new WordNode(offset, token == JsonToken.VALUE_NULL);
        };
    }

    private int offset() {
        return notesPlaces ? (int) parser.currentTokenLocation().getCharOffset() : 0;
    }

    private Node array(int offset, int depth) throws IOException {
        checkDepth(offset, depth);
        int first = open;
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            push(value(token, depth + 1));
        }
        var array = new ArrayNode(offset, Arrays.copyOfRange(members, first, open));
        open = first;
        return array;
    }

    private Node object(int offset, int depth) throws IOException {
        checkDepth(offset, depth);
        int first = open;
        Set<String> many = Set.of();
        for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            int keyOffset = offset();
            if (open - first == 2 * MANY_KEYS && many.isEmpty()) {
                many = keysFrom(first);
            }
            boolean isNew = many.isEmpty() ? !hasKey(key, first) : many.add(key);
            if (!isNew) {
                reading.report(keyOffset, here(), ProblemCode.DUPLICATE_KEY, "key", Quotation.of(key));
            }
            Node value = value(next(), depth + 1);
            if (isNew) {
                push(key);
                if (notesPlaces) {
                    places[open - 1] = keyOffset;
                }
                push(value);
            }
        }
        var object = new ObjectNode(
                offset,
                Arrays.copyOfRange(members, first, open),
                notesPlaces ? Arrays.copyOfRange(places, first, open) : ObjectNode.NO_PLACES);
        open = first;
        return object;
    }

    private void push(Object member) {
        if (open == members.length) {
            members = Arrays.copyOf(members, 2 * open);
            places = notesPlaces ? Arrays.copyOf(places, 2 * open) : places;
        }
        members[open++] = member;
    }

    /** Whether the object whose members begin at an index has a key. */
    private boolean hasKey(String key, int first) {
        int hash = key.hashCode();
        for (int i = first; i < open; i += 2) {
            if (keyAt(i).hashCode() == hash && keyAt(i).equals(key)) {
                return true;
            }
        }
        return false;
    }

    private Set<String> keysFrom(int first) {
        var keys = new HashSet<String>();
        for (int i = first; i < open; i += 2) {
            keys.add(keyAt(i));
        }
        return keys;
    }

    private String keyAt(int index) {
        return (String) members[index];
    }

    /** The next token; inside an object or array the parser never runs out of them without an exception. */
    private JsonToken next() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            reportSyntax(text.length);
            throw new Stop();
        }
        return token;
    }

    private void checkDepth(int offset, int depth) throws Stop {
        if (depth > limits.maxDepth()) {
            reading.report(offset, here(), ProblemCode.TOO_DEEP, "limit", Integer.toString(limits.maxDepth()));
            throw new Stop();
        }
    }

    /** Where the parser is; only for problems. */
    private Pointer here() {
        return Pointer.parse(parser.getParsingContext().pathAsPointer().toString());
    }

    private void checkEnd(int end) {
        for (int i = end; i < text.length; i++) {
            if (" \t\r\n".indexOf(text[i]) < 0) {
                reading.report(i, Pointer.WHOLE, ProblemCode.TRAILING_TEXT, "found", characterAt(i));
                return;
            }
        }
    }

    private void reportSyntax(int found) {
        int offset = isStrayControl(found - 1) ? found - 1 : found;
        var context = parser.getParsingContext();
        String within = context.inObject() ? "inObject" : context.inArray() ? "inArray" : "inDocument";
        if (offset < text.length) {
            reading.report(offset, here(), ProblemCode.SYNTAX_ERROR, "found", characterAt(offset), "within", within);
        } else {
            reading.report(text.length, here(), ProblemCode.UNEXPECTED_END, "within", within);
        }
    }

    /** Whether a character of control stands where none may, which the parser tells of the place behind it. */
    private boolean isStrayControl(int offset) {
        return offset >= 0 && text[offset] < ' ' && (" \t\r\n".indexOf(text[offset]) < 0 || isInString(offset));
    }

    private boolean isInString(int offset) {
        boolean isInside = false;
        for (int i = 0; i < offset; i++) {
            if (text[i] == '"') {
                isInside = !isInside;
            } else if (isInside && text[i] == '\\') {
                i++;
            }
        }
        return isInside;
    }

    private String characterAt(int offset) {
        return Quotation.of(Character.toString(Character.codePointAt(text, offset)));
    }
}
