package id.bham.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.google.common.collect.ImmutableList;
import id.bham.core.json.Node.ArrayNode;
import id.bham.core.json.Node.NumberNode;
import id.bham.core.json.Node.ObjectNode;
import id.bham.core.json.Node.TextNode;
import id.bham.core.json.Node.WordNode;
import id.bham.core.knowledge.Pointer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reads the text of a document into nodes, whatever they mean. It goes no deeper than the limit. */
final class NodeParser {

    /** From this size on, an object's keys are looked up by hash. */
    private static final int MANY_KEYS = 32;

    /**
     * The limits here are checked by this class, which knows how to tell them. Key names are not kept from one document to the
     * next: that table could be filled with names of one hash.
     */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /** Reading cannot go on; why was reported. */
    private static final class Stop extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final char[] text;
    private final int maxDepth;
    private final Reading reading;
    private final JsonParser parser;

    private NodeParser(char[] text, int maxDepth, Reading reading, JsonParser parser) {
        this.text = text;
        this.maxDepth = maxDepth;
        this.reading = reading;
        this.parser = parser;
    }

    /** The value that the text holds, or empty if it cannot be read to its end. */
    static Optional<Node> parse(char[] text, int maxDepth, Reading reading) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new NodeParser(text, maxDepth, reading, parser).document();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be read", e);
        }
    }

    private Optional<Node> document() throws IOException {
        try {
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
        } catch (Stop e) {
            return Optional.empty();
        } catch (JsonParseException e) {
            reportSyntax((int) e.getLocation().getCharOffset());
            return Optional.empty();
        }
    }

    private Node value(JsonToken token, int depth) throws IOException {
        int offset = tokenOffset();
        return switch (token) {
            case START_OBJECT -> object(offset, depth);
            case START_ARRAY -> array(offset, depth);
            case VALUE_STRING -> new TextNode(offset, wellFormed(parser.getText(), offset));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new NumberNode(offset, parser.getText());
            default -> new WordNode(offset, token == JsonToken.VALUE_NULL);
        };
    }

    private int tokenOffset() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private Node array(int offset, int depth) throws IOException {
        checkDepth(offset, depth);
        var items = ImmutableList.<Node>builder();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            items.add(value(token, depth + 1));
        }
        return new ArrayNode(offset, items.build());
    }

    private Node object(int offset, int depth) throws IOException {
        checkDepth(offset, depth);
        var object = new ObjectNode(offset);
        Set<String> keys = Set.of();
        while (next() != JsonToken.END_OBJECT) {
            int keyOffset = tokenOffset();
            String key = wellFormed(parser.currentName(), keyOffset);
            boolean isNew;
            if (object.size() < MANY_KEYS) {
                isNew = object.indexOf(key) < 0;
            } else {
                if (keys.isEmpty()) {
                    keys = keysOf(object);
                }
                isNew = keys.add(key);
            }
            if (!isNew) {
                reading.report(keyOffset, here(), ProblemCode.DUPLICATE_KEY, "key", Quotation.of(key));
            }
            Node value = value(next(), depth + 1);
            if (isNew) {
                object.add(key, keyOffset, value);
            }
        }
        return object;
    }

    private static Set<String> keysOf(ObjectNode object) {
        var keys = new HashSet<String>();
        for (int i = 0; i < object.size(); i++) {
            keys.add(object.key(i));
        }
        return keys;
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
        if (depth > maxDepth) {
            reading.report(offset, here(), ProblemCode.TOO_DEEP, "limit", Integer.toString(maxDepth));
            throw new Stop();
        }
    }

    /** The text itself; reports half of a surrogate pair in it. */
    private String wellFormed(String text, int offset) {
        int half = Surrogates.firstLone(text);
        if (half >= 0) {
            reading.report(offset, here(), ProblemCode.LONE_SURROGATE, "found", Quotation.of(text.charAt(half)));
        }
        return text;
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

    private void reportSyntax(int offset) {
        var context = parser.getParsingContext();
        String within = context.inObject() ? "inObject" : context.inArray() ? "inArray" : "inDocument";
        if (offset < text.length) {
            reading.report(offset, here(), ProblemCode.SYNTAX_ERROR, "found", characterAt(offset), "within", within);
        } else {
            reading.report(text.length, here(), ProblemCode.UNEXPECTED_END, "within", within);
        }
    }

    private String characterAt(int offset) {
        return Quotation.of(Character.toString(Character.codePointAt(text, offset)));
    }
}
