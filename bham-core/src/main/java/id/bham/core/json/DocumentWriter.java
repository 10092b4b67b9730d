package id.bham.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
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
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Writes documents, which {@link DocumentReader} reads back as an equal value.
 *
 * <p>The same value gives the same text: the properties in the order of {@link Described#properties()}, then the sources, the
 * evidence, the claims and what is inferred, indented by two spaces with lines ended by a line feed, or all on one line. What is not known is left out. A writer is
 * immutable and can be shared. Characters that are {@linkplain VisibleText#isHidden hidden} are written as escapes.
 */
public final class DocumentWriter {

    private static final DocumentWriter STANDARD = new DocumentWriter();

    private static final JsonFactory FACTORY = new JsonFactory();

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
        return write(subject, json -> json.setPrettyPrinter(layout()));
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
        return write(subject, json -> {});
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
        return document(
                subject.kind(),
                json -> json.setPrettyPrinter(layout()),
                json -> DocumentTemplate.write(subject, locale, json));
    }

    private static String write(Subject subject, Consumer<JsonGenerator> layout) {
        checkKind(subject);
        return document(subject.kind(), layout, json -> writeKnown(subject, json));
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
        void write(JsonGenerator json) throws IOException;
    }

    private static String document(String kind, Consumer<JsonGenerator> layout, Written rest) {
        return text(json -> {
            layout.accept(json);
            json.writeStartObject();
            json.writeNumberField(DocumentForm.VERSION, DocumentForm.CURRENT_VERSION);
            json.writeStringField(DocumentForm.KIND, kind);
            rest.write(json);
            json.writeEndObject();
            json.writeRaw('\n');
        });
    }

    private static String text(Written content) {
        var text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return VisibleText.escape(text.toString());
    }

    /**
     * Writes a document of national actions.
     *
     * @param actions the national actions of a period
     * @return the text of the document; its last line ends as all do
     * @throws IllegalArgumentException if a text has half of a surrogate pair, which UTF-8 cannot hold
     */
    public String write(NationalActions actions) {
        return document(
                NationalActionsForm.KIND,
                json -> json.setPrettyPrinter(layout()),
                json -> NationalActionsParts.write(actions, json));
    }

    /**
     * Writes what a record says at one place, as it stands in the document.
     *
     * @param content what {@link Described#at(Pointer)} says; not unknown
     * @return the JSON text in one line; {@code null} if it is absent
     * @throws IllegalArgumentException if nothing is known, or a text has half of a surrogate pair
     */
    public String writeFragment(Fact<?> content) {
        if (content.isUnknown()) {
            throw new IllegalArgumentException("what is not known cannot be written; a document leaves it out");
        }
        return text(json -> writeState(content, json));
    }

    private static void writeState(Fact<?> content, JsonGenerator json) throws IOException {
        if (content.isAbsent()) {
            json.writeNull();
        } else if (content.value().orElseThrow() instanceof Listing<?> listing) {
            writeListing(listing, json);
        } else {
            writeValue(content.value().orElseThrow(), json);
        }
    }

    private static DefaultPrettyPrinter layout() {
        var lines = new DefaultIndenter("  ", "\n");
        var separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
    }

    private static void writeObject(Described record, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeKnown(record, json);
        json.writeEndObject();
    }

    /** Writes the members that tell what is known. */
    static void writeKnown(Described record, JsonGenerator json) throws IOException {
        for (Property property : record.properties()) {
            writeProperty(property.name(), property.content(), json);
        }
        if (record instanceof Subject subject) {
            writeEvidence(subject, json);
        }
    }

    static void writeProperty(String name, Object content, JsonGenerator json) throws IOException {
        if (!isSilent(content)) {
            json.writeFieldName(name);
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

    private static void writeListing(Listing<?> listing, JsonGenerator json) throws IOException {
        if (listing.isComplete()) {
            writeArray(listing.items(), json);
        } else {
            json.writeStartObject();
            json.writeFieldName(Part.ListingPart.PARTIAL);
            writeArray(listing.items(), json);
            OptionalInt count = listing.size().atMost();
            if (count.isPresent()) {
                json.writeNumberField(Part.ListingPart.COUNT, count.getAsInt());
            }
            json.writeEndObject();
        }
    }

    private static void writeArray(Collection<?> values, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Object value : values) {
            writeValue(value, json);
        }
        json.writeEndArray();
    }

    private static void writeValue(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Described record) {
            Optional<String> text = Forms.abbreviated(record);
            if (text.isPresent()) {
                json.writeString(wellFormed(text.get()));
            } else {
                writeObject(record, json);
            }
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof InstrumentId instrument) {
            json.writeString(wellFormed(instrument.shortForm()));
        } else if (value instanceof Enum<?> constant) {
            json.writeString(ConstantForm.text(constant));
        } else {
            json.writeString(wellFormed(value.toString()));
        }
    }

    private static void writeEvidence(Subject subject, JsonGenerator json) throws IOException {
        Evidence evidence = subject.evidence();
        if (!evidence.sources().isEmpty()) {
            json.writeFieldName(EvidencePart.SOURCES);
            writeArray(evidence.sources(), json);
        }
        if (!evidence.support().isEmpty()) {
            json.writeFieldName(EvidencePart.EVIDENCE);
            json.writeStartObject();
            for (var support : evidence.support().entrySet()) {
                String place = support.getKey();
                checkPlace(place, subject);
                json.writeFieldName(place);
                writeArray(support.getValue(), json);
            }
            json.writeEndObject();
        }
        if (!evidence.claims().isEmpty()) {
            json.writeObjectFieldStart(EvidencePart.CLAIMS);
            for (var claimed : evidence.claims().entrySet()) {
                json.writeArrayFieldStart(claimed.getKey());
                for (Claim claim : claimed.getValue()) {
                    json.writeStartObject();
                    json.writeFieldName(EvidencePart.VALUE);
                    writeState(claim.said(), json);
                    json.writeStringField(EvidencePart.SOURCE, claim.source().id());
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        if (!evidence.inferred().isEmpty()) {
            json.writeArrayFieldStart(EvidencePart.INFERRED);
            for (String place : evidence.inferred()) {
                checkPlace(place, subject);
                json.writeString(place);
            }
            json.writeEndArray();
        }
    }

    private static void checkPlace(String place, Subject subject) {
        RecordForm<?, ?> form = Objects.requireNonNull(Forms.SUBJECTS.kinds().get(subject.kind()));
        if (!form.hasPlace(Pointer.parse(place).segments(), 0)) {
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
