package id.bham.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.PackageVersion;
import com.google.common.base.Utf8;
import java.io.IOException;
import java.util.Optional;

/**
 * The tokens of a document, from which forms read records without a tree between them. That is for documents with which nothing
 * is wrong: at the first sign that something may be, it gives up, and the document has to be read with care.
 */
final class Tokens {

    /** Keeps the names of keys from one document to the next, and gives up where too many of them have one hash. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .streamReadConstraints(NodeParser.UNLIMITED)
            .build();

    /** Whether bytes must be looked at here: before 2.23 jackson-core takes some that are no UTF-8. */
    private static final boolean TAKES_BAD_BYTES = PackageVersion.VERSION.getMinorVersion() < 23;

    private final JsonParser parser;
    private final Limits limits;
    private final Reading reading = Reading.untilFirstProblem();
    private final NodeParser nodes;
    private String key = "";

    private Tokens(JsonParser parser, Limits limits) {
        this.parser = parser;
        this.limits = limits;
        this.nodes = NodeParser.of(parser, limits, reading);
    }

    /** What a text holds, or empty if anything may be wrong with it. */
    static <T> Optional<T> read(char[] document, Limits limits, DocumentForm<T> form) {
        try (JsonParser parser = FACTORY.createParser(document)) {
            return new Tokens(parser, limits).read(form);
        } catch (IOException | Reading.LimitReached e) {
            return Optional.empty();
        }
    }

    /** What a text holds, or empty if anything may be wrong with it or its bytes. */
    static <T> Optional<T> read(byte[] document, Limits limits, DocumentForm<T> form) {
        if (TAKES_BAD_BYTES && !Utf8.isWellFormed(document)) {
            return Optional.empty();
        }
        try (JsonParser parser = FACTORY.createParser(document)) {
            return new Tokens(parser, limits).read(form);
        } catch (IOException | Reading.LimitReached e) {
            return Optional.empty();
        }
    }

    private <T> Optional<T> read(DocumentForm<T> form) throws IOException {
        if (parser.nextToken() == null) {
            return Optional.empty();
        }
        checkItems();
        T value = form.read(this);
        return parser.nextToken() == null ? Optional.of(value) : Optional.empty();
    }

    /** Ends the reading. */
    Reading.LimitReached giveUp() {
        return reading.limitReached();
    }

    /** Notes what may be wrong, which ends the reading. */
    Reading reading() {
        return reading;
    }

    /** Whether they stand at the word {@code null}. */
    boolean areAtNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    /** Whether they stand at the beginning of an object. */
    boolean areAtObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    /** Steps into the object at which they stand. */
    void enterObject() {
        enter(JsonToken.START_OBJECT);
    }

    /** Steps into the array at which they stand. */
    void enterArray() {
        enter(JsonToken.START_ARRAY);
    }

    private void enter(JsonToken start) {
        if (parser.currentToken() != start || parser.getParsingContext().getNestingDepth() > limits.maxDepth()) {
            throw giveUp();
        }
    }

    /** Steps to the next value in an object; false at its end. */
    boolean nextMember() throws IOException {
        String next = parser.nextFieldName();
        if (next == null) {
            return false;
        }
        key = next;
        parser.nextToken();
        checkItems();
        return true;
    }

    /** The key to whose value they stepped last. */
    String key() {
        return key;
    }

    /** Steps to the next item of an array; false at its end. */
    boolean nextItem() throws IOException {
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            return false;
        }
        checkItems();
        return true;
    }

    private void checkItems() {
        if (!nodes.takesOneMore()) {
            throw giveUp();
        }
    }

    /** The text at which they stand. */
    String text() throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw giveUp();
        }
        return parser.getText();
    }

    /** Which of some texts the one is at which they stand, by its number; -1 if it is none of them. */
    int textAmong(String[] texts) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw giveUp();
        }
        char[] letters = parser.getTextCharacters();
        int from = parser.getTextOffset();
        int length = parser.getTextLength();
        for (int i = 0; i < texts.length; i++) {
            if (texts[i].length() == length && isAt(letters, from, texts[i])) {
                return i;
            }
        }
        return -1;
    }

    /** From the last letter on: codes begin alike. */
    private static boolean isAt(char[] letters, int from, String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (letters[from + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The value at which they stand, as it is written; steps to its end. */
    Node node() throws IOException {
        return nodes.value();
    }
}
