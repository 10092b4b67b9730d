package id.bham.rules.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Source;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.text.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
        return object(json -> {
            json.writeNumberField("schemaVersion", 1);
            fields.writeTo(json);
        });
    }

    static String object(Fields fields) {
        var text = new StringWriter();
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
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return text.append('\n').toString();
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
    static void writePeriod(JsonGenerator json, ValidityPeriod period) throws IOException {
        json.writeObjectFieldStart("inForce");
        writeEnd(json, "firstDay", period.firstDay());
        writeEnd(json, "lastDay", period.lastDay());
        json.writeEndObject();
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
