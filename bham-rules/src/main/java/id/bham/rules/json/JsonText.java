package id.bham.rules.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import id.bham.core.knowledge.Source;
import id.bham.rules.text.LocalizedText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
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

    static String document(Fields fields) {
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
            json.writeNumberField("schemaVersion", 1);
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
}
