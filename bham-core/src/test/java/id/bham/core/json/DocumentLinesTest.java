package id.bham.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.body.Body;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.province.Province;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentLinesTest {

    private static final String A = "{\"schemaVersion\":1,\"kind\":\"regionalTaskForce\",\"id\":\"a\"}";
    private static final String B = "{\"schemaVersion\":1,\"kind\":\"nationalTaskForce\",\"id\":\"b\"}";
    private static final String C = "{\"schemaVersion\":1,\"kind\":\"nationalFocalPoint\",\"id\":\"c\"}";

    private static List<DocumentLine> lines(byte[] file) {
        return lines(DocumentReader.standard(), new ByteArrayInputStream(file));
    }

    private static List<DocumentLine> lines(String file) {
        return lines(file.getBytes(UTF_8));
    }

    private static List<DocumentLine> lines(DocumentReader reader, InputStream file) {
        try (Stream<DocumentLine> lines = reader.readBodyLines(file)) {
            return lines.toList();
        }
    }

    /** Each line as its number and the id of its body, or the problems with their places. */
    private static List<String> told(List<DocumentLine> lines) {
        return lines.stream()
                .map(line -> line.number() + " "
                        + line.body()
                                .map(Body::id)
                                .orElseGet(() -> line.problems().stream()
                                        .map(problem -> problem.code() + " " + problem.pointer() + " " + problem.line()
                                                + ":" + problem.column())
                                        .toList()
                                        .toString()))
                .toList();
    }

    @Test
    void eachLineIsABodyOfAnyKind() {
        List<DocumentLine> lines = lines(A + "\n" + B + "\n" + C + "\n");
        assertEquals(List.of("1 a", "2 b", "3 c"), told(lines));
        assertEquals(
                List.of(RegionalTaskForce.class, NationalTaskForce.class, NationalFocalPoint.class),
                lines.stream()
                        .map(line -> line.body().orElseThrow())
                        .map(body -> Stream.of(
                                        RegionalTaskForce.class, NationalTaskForce.class, NationalFocalPoint.class)
                                .filter(type -> type.isInstance(body))
                                .findFirst()
                                .orElseThrow())
                        .toList());
    }

    @Test
    void badLinesAreToldWithTheirPlacesAndDoNotStopTheRest() {
        assertEquals(
                List.of(
                        "1 a",
                        "2 [SYNTAX_ERROR  2:1]",
                        "3 [UNEXPECTED_KIND /kind 3:27]",
                        "4 b",
                        "5 [UNKNOWN_KEY /provinsi 5:56, IMPOSSIBLE_DATE /lastDay 5:85]",
                        "6 [UNEXPECTED_END  6:2]",
                        "7 [TRAILING_TEXT  7:56]",
                        "8 c"),
                told(lines(A + "\nnonsense\n{\"schemaVersion\":1,\"kind\":\"governance\",\"id\":\"n\"}\n" + B + "\n"
                        + A.replace("}", ",\"provinsi\":\"ID-BT\",\"lastDay\":\"2023-02-30\"}") + "\n{\n" + A + A
                        + "\n" + C)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesEndAsAnySystemEndsThem(String end) {
        assertEquals(List.of("1 a", "2 b", "3 c"), told(lines(String.join(end, A, B, C))));
        assertEquals(List.of("1 a", "2 b", "3 c"), told(lines(String.join(end, A, B, C) + end)));
    }

    @Test
    void blankLinesCountAndAreNothingElse() {
        assertEquals(List.of("2 a", "5 b"), told(lines("\n" + A + "\r\n \t\r\n\n" + B + "\n\n")));
        assertEquals(List.of(), told(lines("")));
        assertEquals(List.of(), told(lines("\n\r\n  ")));
    }

    @Test
    void aByteOrderMarkBeginsAFileAndNoOtherLine() {
        assertEquals(List.of("1 a", "2 b"), told(lines("\uFEFF" + A + "\n" + B)));
        assertEquals(List.of("1 a", "2 [BYTE_ORDER_MARK  2:1]", "3 c"), told(lines(A + "\n\uFEFF" + B + "\n" + C)));
        assertEquals(List.of(), told(lines("\uFEFF")));
        assertEquals(List.of("1 [SYNTAX_ERROR  1:1]", "2 b"), told(lines("x\n" + B)));
    }

    @Test
    void bytesThatAreNotUtf8SpoilTheirLineAlone() throws IOException {
        var file = new ByteArrayOutputStream();
        file.write((A + "\n{\"schemaVersion\":1,\"id\":\"").getBytes(UTF_8));
        file.write(new byte[] {(byte) 0xC3, (byte) 0x28});
        file.write(("\"}\n" + B + "\n").getBytes(UTF_8));
        assertEquals(List.of("1 a", "2 [NOT_UTF8  2:26]", "3 b"), told(lines(file.toByteArray())));
    }

    @Test
    void aLineThatIsTooLongIsRefusedAndTheOthersAreRead() {
        DocumentReader reader =
                DocumentReader.standard().withLimits(Limits.standard().withMaxBytes(A.length()));
        String longer = A.replace("\"a\"", "\"aa\"");
        InputStream file = new ByteArrayInputStream(
                (longer + "\n" + A + "\r\n" + " ".repeat(500_000) + longer + "\n" + B).getBytes(UTF_8));
        List<DocumentLine> lines = lines(reader, file);
        assertEquals(List.of("1 [TOO_LARGE  1:1]", "2 a", "3 [TOO_LARGE  3:1]", "4 b"), told(lines));
        assertEquals(
                Integer.toString(A.length()),
                lines.get(0).problems().get(0).arguments().get("limit"));
    }

    /** Gives a line over and over, and counts what it gave. */
    private static final class Endless extends InputStream {
        private final byte[] line = (A + "\n").getBytes(UTF_8);
        private final AtomicLong given = new AtomicLong();
        private final AtomicInteger closed = new AtomicInteger();

        @Override
        public int read() {
            return line[(int) (given.getAndIncrement() % line.length)];
        }

        @Override
        public int read(byte[] into, int from, int length) {
            for (int i = 0; i < length; i++) {
                into[from + i] = (byte) read();
            }
            return length;
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }

    @Test
    void noMoreIsReadThanIsAskedForAndClosingClosesTheFile() {
        var endless = new Endless();
        try (Stream<DocumentLine> lines = DocumentReader.standard().readBodyLines(endless)) {
            assertEquals(0, endless.given.get());
            Iterator<DocumentLine> each = lines.iterator();
            for (int i = 1; i <= 5000; i++) {
                assertEquals(i, each.next().number());
            }
            assertTrue(endless.given.get() <= 5001L * endless.line.length + (1 << 16), endless.given::toString);
            assertEquals(0, endless.closed.get());
        }
        assertEquals(1, endless.closed.get());
    }

    @Test
    void aLineWithoutEndIsNotHeldAsAWhole() {
        var zeros = new InputStream() {
            private long left = 2L << 30;

            @Override
            public int read() {
                return left-- > 0 ? '0' : -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                int given = (int) Math.min(left, length);
                left -= given;
                Arrays.fill(into, from, from + given, (byte) '0');
                return given == 0 ? -1 : given;
            }
        };
        DocumentReader reader =
                DocumentReader.standard().withLimits(Limits.standard().withMaxBytes(1000));
        assertEquals(List.of("1 [TOO_LARGE  1:1]"), told(lines(reader, zeros)));
    }

    @Test
    void aParallelStreamGivesEveryLineOnce() {
        int number = 5000;
        byte[] file = IntStream.rangeClosed(1, number)
                .mapToObj(i -> i % 7 == 0 ? "bad" : A.replace("\"a\"", "\"gtd-" + i + "\""))
                .reduce(new StringBuilder(), (text, line) -> text.append(line).append('\n'), StringBuilder::append)
                .toString()
                .getBytes(UTF_8);
        List<DocumentLine> inOrder = lines(file);
        List<DocumentLine> parallel;
        try (Stream<DocumentLine> lines = DocumentReader.standard()
                .readBodyLines(new ByteArrayInputStream(file))
                .parallel()) {
            parallel = lines.toList();
        }
        assertEquals(IntStream.rangeClosed(1, number).boxed().toList(), numbers(inOrder.stream()));
        assertEquals(
                inOrder,
                parallel.stream()
                        .sorted(Comparator.comparingInt(DocumentLine::number))
                        .toList());
    }

    private static List<Integer> numbers(Stream<DocumentLine> lines) {
        return lines.map(DocumentLine::number).toList();
    }

    @Test
    void whatCannotBeReadEndsTheStream() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        try (Stream<DocumentLine> lines = DocumentReader.standard().readBodyLines(broken)) {
            assertThrows(UncheckedIOException.class, lines::toList);
        }
    }

    @Test
    void aLineHasABodyOrProblems() {
        assertThrows(IllegalArgumentException.class, () -> new DocumentLine(1, Optional.empty(), List.of()));
        DocumentLine bad = lines("bad").get(0);
        Optional<Body> body = Optional.of(RegionalTaskForce.builder().id("a").build());
        assertThrows(IllegalArgumentException.class, () -> new DocumentLine(1, body, bad.problems()));
    }

    @Test
    void whatIsWrittenOnOneLineIsReadBack() {
        Body body = RegionalTaskForce.builder()
                .id("gtd")
                .name("Gugus\nTugas \u2028 \u0085 \"Daerah\"")
                .province(Province.of("ID-BT"))
                .build();
        String line = DocumentWriter.standard().writeLine(body);
        assertEquals(line.length() - 1, line.indexOf('\n'));
        assertEquals(Optional.of(body), lines(line).get(0).body());
        assertEquals(
                "{\"schemaVersion\":1,\"kind\":\"regionalTaskForce\",\"id\":\"a\"}\n",
                DocumentWriter.standard()
                        .writeLine(RegionalTaskForce.builder().id("a").build()));
    }
}
