package id.bham.core.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a file of documents, as bytes. It can be shared by threads; each line is given to one of them.
 *
 * <p>A line ends with a line feed, a carriage return, or both. Of a line that is too long, no more is held than shows it.
 */
final class LineSource {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** What one thread takes at once: few, so that all threads have work, unless they are short. */
    private static final int LINES_AT_ONCE = 64;

    private static final int BYTES_AT_ONCE = 1 << 18;

    /** One line. */
    static final class Line {

        /** From 1. */
        final int number;

        /** Its bytes without its end; of a line that is too long, its beginning, which is too long as well. */
        final byte[] text;

        private Line(int number, byte[] text) {
            this.number = number;
            this.text = text;
        }
    }

    private final InputStream in;
    private final int held;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int filled;
    private int number;
    private boolean isClosed;

    /** The lines in a stream; a line may have so many bytes. */
    LineSource(InputStream in, int longest) {
        this.in = in;
        this.held = (int) Math.min(longest + 1L, Integer.MAX_VALUE);
    }

    /** The next line that is not blank. */
    synchronized Optional<Line> next() {
        try {
            Optional<Line> line = read();
            while (line.isPresent() && isBlank(line.get().text)) {
                line = read();
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next lines that are not blank; none after the last. */
    synchronized List<Line> several() {
        var lines = new ArrayList<Line>();
        int bytes = 0;
        while (lines.size() < LINES_AT_ONCE && bytes < BYTES_AT_ONCE) {
            Optional<Line> line = next();
            if (line.isEmpty()) {
                break;
            }
            lines.add(line.get());
            bytes += line.get().text.length;
        }
        return lines;
    }

    /** Closes the stream; from then on there are no more lines. */
    synchronized void close() {
        isClosed = true;
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Line> read() throws IOException {
        if (isClosed) {
            return Optional.empty();
        }
        if (number == 0) {
            skipByteOrderMark();
        }
        if (position == filled && !fill()) {
            return Optional.empty();
        }
        number = Math.incrementExact(number);
        int end = endOfLine();
        if (end < filled) {
            byte[] text = Arrays.copyOfRange(buffer, position, position + Math.min(end - position, held));
            skipTo(end);
            return Optional.of(new Line(number, text));
        }
        return Optional.of(new Line(number, readOn()));
    }

    /** The rest of a line that does not end in the buffer. */
    private byte[] readOn() throws IOException {
        var text = new ByteArrayOutputStream();
        while (true) {
            int end = endOfLine();
            text.write(buffer, position, Math.min(end - position, held - text.size()));
            position = end;
            if (end < filled) {
                skipTo(end);
                return text.toByteArray();
            }
            if (!fill()) {
                return text.toByteArray();
            }
        }
    }

    /** Where in the buffer the line ends, or the end of what is filled. */
    private int endOfLine() {
        int end = position;
        while (end < filled && buffer[end] != '\n' && buffer[end] != '\r') {
            end++;
        }
        return end;
    }

    /** Goes on after the end of a line. */
    private void skipTo(int end) throws IOException {
        position = end + 1;
        boolean isFirstOfTwo = buffer[end] == '\r' && (position < filled || fill()) && buffer[position] == '\n';
        if (isFirstOfTwo) {
            position++;
        }
    }

    /** Whether there is nothing on a line; one that is too long is never blank, for its end is not held. */
    private boolean isBlank(byte[] text) {
        for (byte unit : text) {
            if (unit != ' ' && unit != '\t') {
                return false;
            }
        }
        return text.length < held;
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(in.read(buffer, 0, buffer.length), 0);
        return filled > 0;
    }

    private void skipByteOrderMark() throws IOException {
        filled = in.readNBytes(buffer, 0, BYTE_ORDER_MARK.length);
        position = Arrays.equals(buffer, 0, filled, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length) ? filled : 0;
    }
}
