package id.bham.core.json;

import id.bham.core.output.JacksonCore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads documents. What is wrong with a document is told all at once, each problem with its place; only after text that is not
 * JSON nothing more can be found. A byte order mark before a document is passed over.
 *
 * <p>A document is data: it chooses among the kinds of records that there are, and no class is looked up by a name in it. A
 * reader is immutable and can be shared.
 *
 * <pre>{@code
 * try {
 *     Body body = DocumentReader.standard().read(Documents.BODY, document);
 * } catch (InvalidDocumentException e) {
 *     e.problems().forEach(problem -> System.out.println(problem.message(Locale.ENGLISH)));
 * }
 * }</pre>
 */
public final class DocumentReader {

    private static final DocumentReader STANDARD = new DocumentReader(Limits.standard());

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final byte[] BYTE_ORDER_MARK_IN_UTF8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Limits limits;

    private DocumentReader(Limits limits) {
        this.limits = limits;
    }

    /** {@return a reader with the {@linkplain Limits#standard() standard limits}} */
    public static DocumentReader standard() {
        return STANDARD;
    }

    /**
     * {@return a reader with other limits}
     *
     * @param limits how much it takes on
     */
    public DocumentReader withLimits(Limits limits) {
        return new DocumentReader(limits);
    }

    /**
     * Reads a document.
     *
     * @param documents what kind of document it is to be
     * @param document its bytes, in UTF-8
     * @param <T> the type of what it holds
     * @return what it holds
     * @throws InvalidDocumentException if anything is wrong with the document, or it is of another kind
     */
    public <T> T read(Documents<T> documents, byte[] document) {
        return read(unmarked(document), documents.form());
    }

    /**
     * Reads a document.
     *
     * @param documents what kind of document it is to be
     * @param document its text
     * @param <T> the type of what it holds
     * @return what it holds
     * @throws InvalidDocumentException if anything is wrong with the document, or it is of another kind
     */
    public <T> T read(Documents<T> documents, String document) {
        return read(unmarked(document), documents.form());
    }

    /** A document without the byte order mark that some programs put before it. */
    static String unmarked(String document) {
        return document.indexOf(BYTE_ORDER_MARK) == 0 ? document.substring(1) : document;
    }

    private static byte[] unmarked(byte[] document) {
        int length = BYTE_ORDER_MARK_IN_UTF8.length;
        boolean isMarked =
                document.length >= length && Arrays.equals(document, 0, length, BYTE_ORDER_MARK_IN_UTF8, 0, length);
        return isMarked ? Arrays.copyOfRange(document, length, document.length) : document;
    }

    /**
     * Reads a document. It is read to its end, or until it is longer than allowed, and not closed.
     *
     * @param documents what kind of document it is to be
     * @param document gives its bytes, in UTF-8
     * @param <T> the type of what it holds
     * @return what it holds
     * @throws InvalidDocumentException if anything is wrong with the document, or it is of another kind
     * @throws IOException if the bytes cannot be had
     */
    public <T> T read(Documents<T> documents, InputStream document) throws IOException {
        return read(unmarked(bytes(document)), documents.form());
    }

    /**
     * Reads a document that was taken apart already: a plain tree, as YAML, a database or data binding gives it. What is wrong with it is told
     * as it is of a text, but for lines and columns, which are 0. It needs no library beside this one.
     *
     * <p>Objects are maps with texts as keys, arrays are lists or arrays of objects; the other values are texts, whole numbers of any type, other numbers,
     * {@code true}, {@code false} and {@code null}. The limits hold, but for that of bytes.
     *
     * @param documents what kind of document it is to be
     * @param tree the document, such as {@link DocumentWriter#tree(id.bham.core.knowledge.Subject)} gives it
     * @param <T> the type of what it holds
     * @return what it holds
     * @throws InvalidDocumentException if anything is wrong with the document, or it is of another kind
     * @throws IllegalArgumentException if something in the tree is of a type that is not named above
     */
    public <T> T readTree(Documents<T> documents, Object tree) {
        var reading = Reading.limitedTo(limits.maxProblems());
        var result = new ArrayList<T>(1);
        Optional<Node> root = TreeNodes.of(tree, limits, reading);
        root.ifPresent(node -> reading.take(() -> documents.form().read(node, reading, result, List::add)));
        if (reading.count() > 0) {
            throw new InvalidDocumentException(reading.problemsOfTree(root));
        }
        return result.get(0);
    }

    /**
     * Reads a file that has the document of a body on each line (JSON lines), while the stream is used and no further.
     *
     * <p>What is wrong with a line is told with that line, and the others are read all the same. Blank lines are passed over, and
     * so is a byte order mark before the first line. The limits hold for each line, a blank one too; a line that is too long is never
     * held as a whole.
     *
     * <p>The stream gives the lines in their order. Made parallel, it gives them as they come, for its threads take the next ones
     * whenever they are ready: so it keeps no more than some lines for each thread, and who needs the order goes by the number of
     * the line. When the bytes cannot be had, the stream throws an {@link java.io.UncheckedIOException}.
     *
     * @param documents gives the bytes of the file, in UTF-8; closed when the stream is closed
     * @return the lines, to be closed after use
     */
    public Stream<DocumentLine> readBodyLines(InputStream documents) {
        var source = new LineSource(documents, limits.maxBytes());
        return StreamSupport.stream(new LineSpliterator(source), false)
                .map(this::read)
                .onClose(source::close);
    }

    private DocumentLine read(LineSource.Line line) {
        try {
            return new DocumentLine(line.number, Optional.of(read(line.text, Documents.BODY.form())), List.of());
        } catch (InvalidDocumentException e) {
            List<Problem> problems = e.problems().stream()
                    .map(problem -> problem.onLine(line.number))
                    .toList();
            return new DocumentLine(line.number, Optional.empty(), problems);
        }
    }

    /** All bytes or, of a document that is too long, enough to see that. */
    private byte[] bytes(InputStream document) throws IOException {
        return document.readNBytes((int) Math.min(limits.maxBytes() + 1L, Integer.MAX_VALUE));
    }

    <T> T read(byte[] document, DocumentForm<T> form) {
        JacksonCore.look();
        checkLength(document.length > limits.maxBytes());
        return Tokens.read(document, limits, form).orElseGet(() -> thoroughly(decoded(document), form));
    }

    <T> T read(String document, DocumentForm<T> form) {
        JacksonCore.look();
        checkLength(limits.areExceededBy(document));
        char[] text = document.toCharArray();
        return Tokens.read(text, limits, form).orElseGet(() -> thoroughly(text, form));
    }

    /** What the document holds, or all that is wrong with it. */
    <T> T thoroughly(char[] text, DocumentForm<T> form) {
        var reading = Reading.limitedTo(limits.maxProblems());
        var result = new ArrayList<T>(1);
        Optional<Node> tree = NodeParser.parse(text, limits, reading);
        tree.ifPresent(root -> reading.take(() -> form.read(root, reading, result, List::add)));
        if (reading.count() > 0) {
            throw new InvalidDocumentException(reading.problems(text, tree));
        }
        return result.get(0);
    }

    private char[] decoded(byte[] document) {
        CharBuffer text = CharBuffer.allocate(document.length);
        ByteBuffer bytes = ByteBuffer.wrap(document);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
        char[] decoded = Arrays.copyOf(text.array(), text.position());
        if (result.isError()) {
            byte[] bad = new byte[result.length()];
            bytes.get(bad);
            var reading = Reading.limitedTo(limits.maxProblems());
            String found = HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bad);
            reading.report(decoded.length, ProblemCode.NOT_UTF8, "found", found);
            throw new InvalidDocumentException(reading.problems(decoded, Optional.empty()));
        }
        return decoded;
    }

    private void checkLength(boolean isTooLong) {
        if (isTooLong) {
            var reading = Reading.limitedTo(limits.maxProblems());
            reading.report(0, ProblemCode.TOO_LARGE, "limit", Integer.toString(limits.maxBytes()));
            throw new InvalidDocumentException(reading.problems(new char[0], Optional.empty()));
        }
    }
}
