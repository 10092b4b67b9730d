package id.bham.core.json;

import id.bham.core.action.NationalActions;
import id.bham.core.knowledge.Claim;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Evidence;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Property;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.InstrumentId;
import id.bham.core.output.JacksonCore;
import id.bham.core.output.JsonOutput;
import id.bham.core.output.JsonText;
import id.bham.core.output.JsonTree;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Writes documents, which {@link DocumentReader} reads back as an equal value.
 *
 * <p>The same value gives the same text: the properties in the order of {@link Described#properties()}, then the sources, the
 * evidence, the claims and what is inferred, indented by two spaces with lines ended by a line feed, or all on one line. What is not known is left out. A writer is
 * immutable and can be shared. Characters that are {@linkplain VisibleText#isHidden hidden} are written as escapes.
 *
 * <pre>{@code
 * String text = DocumentWriter.standard().write(banten);
 * }</pre>
 */
public final class DocumentWriter {

    private static final DocumentWriter STANDARD = new DocumentWriter();

    private DocumentWriter() {}

    /** {@return the writer} */
    public static DocumentWriter standard() {
        return STANDARD;
    }

    /**
     * Writes a document.
     *
     * @param subject a {@link id.bham.core.body.Body} or a {@link id.bham.core.Governance}
     * @return the text of the document; its last line ends as all do
     * @throws IllegalArgumentException if there are no documents of that kind, the evidence names a place that no such
     *     record has, or a text has half of a surrogate pair, which UTF-8 cannot hold
     */
    public String write(Subject subject) {
        checkKind(subject);
        return document(subject.kind(), Layout.IN_LINES, json -> writeKnown(subject, json));
    }

    /**
     * Writes a document on one line, as files with a document on each line have it (JSON lines).
     *
     * @param subject a {@link id.bham.core.body.Body} or a {@link id.bham.core.Governance}
     * @return the text of the document, without spaces between its parts; one line feed, at the end
     * @throws IllegalArgumentException if there are no documents of that kind, the evidence names a place that no such
     *     record has, or a text has half of a surrogate pair, which UTF-8 cannot hold
     */
    public String writeLine(Subject subject) {
        checkKind(subject);
        return document(subject.kind(), Layout.ON_ONE_LINE, json -> writeKnown(subject, json));
    }

    /**
     * A document as a plain tree, for what takes neither text nor Java objects, such as YAML, a database or a row of a data frame. It needs no
     * library beside this one. {@link DocumentReader#readTree(Documents, Object)} reads it back as an equal value.
     *
     * @param subject a {@link id.bham.core.body.Body} or a {@link id.bham.core.Governance}
     * @return the document, in the order in which it is written: maps, lists, {@link String}, {@link Integer}, and {@code null} for what is
     *     known to be absent; it cannot be changed
     * @throws IllegalArgumentException if there are no documents of that kind, the evidence names a place that no such
     *     record has, or a text has half of a surrogate pair, which UTF-8 cannot hold
     */
    public Map<String, @Nullable Object> tree(Subject subject) {
        checkKind(subject);
        return tree(json -> writeDocument(subject.kind(), known -> writeKnown(subject, known), json))
                .object();
    }

    /**
     * A document of national actions as a plain tree, as {@link #tree(Subject)} gives that of a subject.
     *
     * @param actions the national actions of a period
     * @return the document
     * @throws IllegalArgumentException if a text has half of a surrogate pair, which UTF-8 cannot hold
     */
    public Map<String, @Nullable Object> tree(NationalActions actions) {
        return tree(json -> writeDocument(
                        NationalActionsForm.KIND, parts -> NationalActionsParts.write(actions, parts), json))
                .object();
    }

    /**
     * Writes a document that is to be filled in: what is known of a subject and, in place of everything else that a document can say of
     * it, a comment that tells what would stand there. Read back, it says what is known and nothing else.
     *
     * @param subject a {@link id.bham.core.body.Body} or a {@link id.bham.core.Governance}
     * @param locale the language of the comments; Indonesian for Indonesian, else English
     * @return the text of the document; its last line ends as all do
     * @throws IllegalArgumentException if there are no documents of that kind, the evidence names a place that no such
     *     record has, or a text has half of a surrogate pair, which UTF-8 cannot hold
     */
    public String writeTemplate(Subject subject, Locale locale) {
        checkKind(subject);
        return document(subject.kind(), Layout.IN_LINES, json -> DocumentTemplate.write(subject, locale, json));
    }

    private static void checkKind(Subject subject) {
        if (!Forms.SUBJECTS.kinds().containsKey(subject.kind())) {
            throw new IllegalArgumentException("there are no documents of the kind '" + subject.kind() + "'; there are "
                    + Forms.SUBJECTS.kinds().keySet());
        }
    }

    /** Something that is written. */
    @FunctionalInterface
    private interface Written {
        void write(JsonOutput json) throws IOException;
    }

    /** How a text is laid out, and how it ends. */
    private enum Layout {
        IN_LINES,
        ON_ONE_LINE,
        /** On one line, which is not ended: a part of another text. */
        FRAGMENT
    }

    private static String document(String kind, Layout layout, Written rest) {
        return text(layout, json -> writeDocument(kind, rest, json));
    }

    private static void writeDocument(String kind, Written rest, JsonOutput json) throws IOException {
        json.startObject();
        json.number(DocumentForm.VERSION, DocumentForm.CURRENT_VERSION);
        json.text(DocumentForm.KIND, kind);
        rest.write(json);
        json.endObject();
    }

    private static String text(Layout layout, Written content) {
        JacksonCore.look();
        var text = new StringWriter();
        try (JsonText json = layout == Layout.IN_LINES ? JsonText.inLines(text) : JsonText.onOneLine(text)) {
            content.write(json);
            if (layout != Layout.FRAGMENT) {
                json.endLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return VisibleText.escape(text.toString());
    }

    private static JsonTree tree(Written content) {
        var tree = new JsonTree();
        try {
            content.write(tree);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return tree;
    }

    /**
     * Writes a document of national actions.
     *
     * @param actions the national actions of a period
     * @return the text of the document; its last line ends as all do
     * @throws IllegalArgumentException if a text has half of a surrogate pair, which UTF-8 cannot hold
     */
    public String write(NationalActions actions) {
        return document(NationalActionsForm.KIND, Layout.IN_LINES, json -> NationalActionsParts.write(actions, json));
    }

    /**
     * Writes what a record says at one place, as it stands in the document.
     *
     * @param content what {@link Described#at(Pointer)} says; not unknown
     * @return the JSON text in one line; {@code null} if it is absent
     * @throws IllegalArgumentException if nothing is known, or a text has half of a surrogate pair
     */
    public String writeFragment(Fact<?> content) {
        checkSaid(content);
        return text(Layout.FRAGMENT, json -> writeState(content, json));
    }

    /**
     * What a record says at one place, as it stands in the document, as a plain tree.
     *
     * @param content what {@link Described#at(Pointer)} says; not unknown
     * @return a map, a list, a {@link String} or an {@link Integer}; {@code null} if it is absent
     * @throws IllegalArgumentException if nothing is known, or a text has half of a surrogate pair
     */
    public @Nullable Object fragmentTree(Fact<?> content) {
        checkSaid(content);
        return tree(json -> writeState(content, json)).value();
    }

    private static void checkSaid(Fact<?> content) {
        if (content.isUnknown()) {
            throw new IllegalArgumentException("what is not known cannot be written; a document leaves it out");
        }
    }

    private static void writeState(Fact<?> content, JsonOutput json) throws IOException {
        if (content.isAbsent()) {
            json.nothing();
        } else if (content.value().orElseThrow() instanceof Listing<?> listing) {
            writeListing(listing, json);
        } else {
            writeValue(content.value().orElseThrow(), json);
        }
    }

    private static void writeObject(Described record, JsonOutput json) throws IOException {
        json.startObject();
        writeKnown(record, json);
        json.endObject();
    }

    /** Writes the members that tell what is known. */
    static void writeKnown(Described record, JsonOutput json) throws IOException {
        for (Property property : record.properties()) {
            writeProperty(property.name(), property.content(), json);
        }
        if (record instanceof Subject subject) {
            writeEvidence(subject, json);
        }
    }

    static void writeProperty(String name, Object content, JsonOutput json) throws IOException {
        if (!isSilent(content)) {
            json.name(name);
            writeState(said(content), json);
        }
    }

    /** Whether a property says nothing, so that documents leave it out. */
    static boolean isSilent(Object content) {
        return said(content).isUnknown() || (content instanceof Listing<?> listing && listing.isUnknown());
    }

    private static Fact<?> said(Object content) {
        return content instanceof Fact<?> fact ? fact : Fact.known(content);
    }

    private static void writeListing(Listing<?> listing, JsonOutput json) throws IOException {
        if (listing.isComplete()) {
            writeArray(listing.items(), json);
        } else {
            json.startObject();
            json.name(Part.ListingPart.PARTIAL);
            writeArray(listing.items(), json);
            OptionalInt count = listing.size().atMost();
            if (count.isPresent()) {
                json.number(Part.ListingPart.COUNT, count.getAsInt());
            }
            json.endObject();
        }
    }

    private static void writeArray(Collection<?> values, JsonOutput json) throws IOException {
        json.startArray();
        for (Object value : values) {
            writeValue(value, json);
        }
        json.endArray();
    }

    private static void writeValue(Object value, JsonOutput json) throws IOException {
        if (value instanceof Described record) {
            Optional<String> text = Forms.abbreviated(record);
            if (text.isPresent()) {
                json.text(wellFormed(text.get()));
            } else {
                writeObject(record, json);
            }
        } else if (value instanceof Integer number) {
            json.number(number);
        } else if (value instanceof InstrumentId instrument) {
            json.text(wellFormed(instrument.shortForm()));
        } else if (value instanceof Enum<?> constant) {
            json.text(ConstantForm.text(constant));
        } else {
            json.text(wellFormed(value.toString()));
        }
    }

    private static void writeEvidence(Subject subject, JsonOutput json) throws IOException {
        Evidence evidence = subject.evidence();
        if (!evidence.sources().isEmpty()) {
            json.name(EvidencePart.SOURCES);
            writeArray(evidence.sources(), json);
        }
        if (!evidence.support().isEmpty()) {
            json.name(EvidencePart.EVIDENCE);
            json.startObject();
            for (var support : evidence.support().entrySet()) {
                String place = support.getKey();
                checkPlace(place, subject);
                json.name(place);
                writeArray(support.getValue(), json);
            }
            json.endObject();
        }
        if (!evidence.claims().isEmpty()) {
            json.startObject(EvidencePart.CLAIMS);
            for (var claimed : evidence.claims().entrySet()) {
                json.startArray(claimed.getKey());
                for (Claim claim : claimed.getValue()) {
                    json.startObject();
                    json.name(EvidencePart.VALUE);
                    writeState(claim.said(), json);
                    json.text(EvidencePart.SOURCE, claim.source().id());
                    json.endObject();
                }
                json.endArray();
            }
            json.endObject();
        }
        if (!evidence.inferred().isEmpty()) {
            json.startArray(EvidencePart.INFERRED);
            for (String place : evidence.inferred()) {
                checkPlace(place, subject);
                json.text(place);
            }
            json.endArray();
        }
    }

    private static void checkPlace(String place, Subject subject) {
        RecordForm<?, ?> form = Objects.requireNonNull(Forms.SUBJECTS.kinds().get(subject.kind()));
        if (form.place(place).isEmpty()) {
            throw new IllegalArgumentException("the evidence of '" + subject.id() + "' names the place '" + place
                    + "', which no " + subject.kind() + " has");
        }
    }

    private static String wellFormed(String text) {
        int half = VisibleText.firstLoneSurrogate(text);
        if (half >= 0) {
            throw new IllegalArgumentException("the text '" + Quotation.of(text) + "' has half of a surrogate pair");
        }
        return text;
    }
}
