package id.bham.core.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;

/** JSON text, written as it goes along. Who makes one {@linkplain JacksonCore#look() looks for the library} first. */
public final class JsonText implements JsonOutput, Closeable {

    /** What breaks off stays open, so that nobody takes it for the whole. */
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_CONTENT).build();

    private final JsonGenerator json;

    private JsonText(JsonGenerator json) {
        this.json = json;
    }

    /**
     * {@return text in lines that end with a line feed and are indented by two spaces}
     *
     * @param out where to; closed with this
     * @throws IOException if it cannot be written to
     */
    public static JsonText inLines(Writer out) throws IOException {
        JsonText text = onOneLine(out);
        text.json.setPrettyPrinter(new Lines());
        return text;
    }

    /**
     * {@return text without spaces between its parts}
     *
     * @param out where to; closed with this
     * @throws IOException if it cannot be written to
     */
    public static JsonText onOneLine(Writer out) throws IOException {
        return new JsonText(FACTORY.createGenerator(out));
    }

    @Override
    public void startObject() throws IOException {
        json.writeStartObject();
    }

    @Override
    public void endObject() throws IOException {
        json.writeEndObject();
    }

    @Override
    public void startArray() throws IOException {
        json.writeStartArray();
    }

    @Override
    public void endArray() throws IOException {
        json.writeEndArray();
    }

    @Override
    public void name(String name) throws IOException {
        json.writeFieldName(name);
    }

    @Override
    public void text(String text) throws IOException {
        json.writeString(text);
    }

    @Override
    public void number(long number) throws IOException {
        json.writeNumber(number);
    }

    @Override
    public void truth(boolean truth) throws IOException {
        json.writeBoolean(truth);
    }

    @Override
    public void nothing() throws IOException {
        json.writeNull();
    }

    /**
     * A value that is JSON text already.
     *
     * @param value the text
     * @throws IOException if it cannot be written
     */
    public void made(String value) throws IOException {
        json.writeRawValue(value);
    }

    /**
     * Ends the last line.
     *
     * @throws IOException if it cannot be written
     */
    public void endLine() throws IOException {
        json.writeRaw('\n');
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
