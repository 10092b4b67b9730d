package id.bham.rules.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.google.common.base.CaseFormat;
import id.bham.core.json.VisibleText;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Source;
import id.bham.core.law.Eligible;
import id.bham.core.law.Waiver;
import id.bham.core.text.LocalizedText;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.core.time.YearlyWindow;
import id.bham.rules.report.Change;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The way in which all documents of this package are laid out, and the parts that they share. */
final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /** Writes the fields of a document. */
    @FunctionalInterface
    interface Fields {
        void writeTo(JsonGenerator json) throws IOException;
    }

    /** A document of this library: an object that names its version first. */
    static String document(Fields fields) {
        return object(withVersion(fields));
    }

    /** The same, or empty if it is longer than so many characters; no more of it is made than shows that. */
    static Optional<String> document(Fields fields, int longest) {
        return object(withVersion(fields), longest);
    }

    private static Fields withVersion(Fields fields) {
        return json -> {
            json.writeNumberField("schemaVersion", 1);
            fields.writeTo(json);
        };
    }

    static String object(Fields fields) {
        return object(fields, Integer.MAX_VALUE).orElseThrow();
    }

    private static Optional<String> object(Fields fields, int longest) {
        var text = new Text(longest);
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            var lines = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(lines)
                    .withArrayIndenter(lines));
            json.writeStartObject();
            fields.writeTo(json);
            json.writeEndObject();
        } catch (TooLong e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        String escaped = VisibleText.escape(text.written.append('\n').toString());
        return Optional.of(escaped).filter(whole -> whole.length() <= longest);
    }

    /** The text is longer than it may be. */
    private static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Takes text until it is too long. */
    private static final class Text extends Writer {
        private final StringBuilder written = new StringBuilder();
        private final int longest;

        Text(int longest) {
            this.longest = longest;
        }

        @Override
        public void write(char[] characters, int from, int length) throws IOException {
            if (length > longest - written.length()) {
                throw new TooLong();
            }
            written.append(characters, from, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    static void write(JsonGenerator json, String name, Optional<LocalDate> day) throws IOException {
        json.writeFieldName(name);
        if (day.isPresent()) {
            json.writeString(day.get().toString());
        } else {
            json.writeNull();
        }
    }

    static void write(JsonGenerator json, String name, LocalizedText text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("id", text.indonesian());
        json.writeStringField("en", text.english());
        json.writeEndObject();
    }

    static void writeSources(JsonGenerator json, List<Source> sources) throws IOException {
        json.writeArrayFieldStart("sources");
        for (Source source : sources) {
            json.writeStartObject();
            json.writeStringField("id", source.id());
            json.writeStringField("title", source.title());
            if (source.url().isKnown()) {
                json.writeStringField("url", source.url().value().orElseThrow());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The tag of the language in which texts for a locale are. */
    static String language(Locale locale) {
        return new LocalizedText("id", "en").in(locale);
    }

    /** As in documents: an end that is not known is left out, one that is open is null. */
    static void writePeriod(JsonGenerator json, String name, ValidityPeriod period) throws IOException {
        json.writeObjectFieldStart(name);
        writeEnds(json, period);
        json.writeEndObject();
    }

    private static void writeEnds(JsonGenerator json, ValidityPeriod period) throws IOException {
        writeEnd(json, "firstDay", period.firstDay());
        writeEnd(json, "lastDay", period.lastDay());
    }

    /** What an authority accepted, with all that is known of it. */
    static void writeWaiver(JsonGenerator json, Waiver waiver) throws IOException {
        json.writeStringField("rule", waiver.rule());
        json.writeStringField("subject", waiver.subject());
        json.writeStringField("authority", waiver.authority());
        json.writeStringField("because", waiver.because());
        writeEnds(json, waiver.period());
        writeSources(json, waiver.source().value().stream().toList());
    }

    static void writeChanges(JsonGenerator json, List<Change> changes) throws IOException {
        writeChanges(json, "changes", changes);
    }

    static void writeChanges(JsonGenerator json, String name, List<Change> changes) throws IOException {
        json.writeArrayFieldStart(name);
        for (Change change : changes) {
            json.writeStartObject();
            json.writeStringField("kind", change.kind().name());
            json.writeStringField("what", change.what());
            writeValue(json, change.value());
            writePeriod(json, "period", change.period());
            json.writeArrayFieldStart("rules");
            for (String rule : change.rules()) {
                json.writeString(rule);
            }
            json.writeEndArray();
            write(json, change.by(), "by");
            write(json, change.because(), "because");
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Optional<String> text, String name) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(name, text.get());
        } else {
            json.writeNullField(name);
        }
    }

    /** The value of a parameter as parameter documents write it; left out if it is not known. */
    static void writeValue(JsonGenerator json, Optional<Object> value) throws IOException {
        if (value.isEmpty()) {
            return;
        }
        json.writeFieldName("value");
        if (value.get() instanceof ValidityPeriod period) {
            json.writeStartObject();
            writeEnds(json, period);
            json.writeEndObject();
        } else if (value.get() instanceof YearlyWindow window) {
            json.writeStartObject();
            json.writeStringField("firstDay", window.firstDay().toString());
            json.writeStringField("lastDay", window.lastDay().toString());
            json.writeEndObject();
        } else if (value.get() instanceof Eligible<?> eligible) {
            write(json, eligible);
        } else if (value.get() instanceof Collection<?> constants) {
            writeConstants(json, constants);
        } else {
            json.writeString(constant(value.get()));
        }
    }

    private static void write(JsonGenerator json, Eligible<?> eligible) throws IOException {
        if (eligible.undecided().isEmpty()) {
            writeConstants(json, eligible.accepted());
            return;
        }
        json.writeStartObject();
        json.writeFieldName("accepted");
        writeConstants(json, eligible.accepted());
        json.writeFieldName("undecided");
        writeConstants(json, eligible.undecided());
        json.writeEndObject();
    }

    private static void writeConstants(JsonGenerator json, Collection<?> constants) throws IOException {
        json.writeStartArray();
        for (String constant :
                constants.stream().map(JsonText::constant).sorted().toList()) {
            json.writeString(constant);
        }
        json.writeEndArray();
    }

    private static String constant(Object value) {
        return value instanceof Enum<?> constant
                ? CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, constant.name())
                : value.toString();
    }

    private static void writeEnd(JsonGenerator json, String name, Fact<PartialDate> day) throws IOException {
        if (day.isAbsent()) {
            json.writeNullField(name);
        } else if (day.isKnown()) {
            json.writeStringField(name, day.value().orElseThrow().toString());
        }
    }

    /** The text of a file beside this class. */
    static String resource(String name) {
        try (InputStream file = Objects.requireNonNull(JsonText.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
