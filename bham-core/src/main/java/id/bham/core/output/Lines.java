package id.bham.core.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;
import java.util.Arrays;

/** The layout in lines; nothing stands inside of an object or array that is empty. Of one text alone. */
final class Lines implements PrettyPrinter {

    private static final int SPACES = 2;
    private static final char[] LINE = line();

    private int depth;

    private static char[] line() {
        char[] line = new char[1 + 64 * SPACES];
        Arrays.fill(line, ' ');
        line[0] = '\n';
        return line;
    }

    private void newLine(JsonGenerator json) throws IOException {
        int length = 1 + depth * SPACES;
        json.writeRaw(LINE, 0, Math.min(length, LINE.length));
        for (int i = LINE.length; i < length; i++) {
            json.writeRaw(' ');
        }
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        newLine(json);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        newLine(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int members) throws IOException {
        end(json, members, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        json.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        newLine(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        newLine(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int items) throws IOException {
        end(json, items, ']');
    }

    private void end(JsonGenerator json, int inside, char sign) throws IOException {
        depth--;
        if (inside > 0) {
            newLine(json);
        }
        json.writeRaw(sign);
    }
}
