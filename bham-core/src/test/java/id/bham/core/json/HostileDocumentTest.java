package id.bham.core.json;

import static id.bham.core.json.DocumentTexts.problems;
import static id.bham.core.json.DocumentTexts.regional;
import static id.bham.core.json.DocumentTexts.summaries;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Utf8;
import com.google.common.io.BaseEncoding;
import com.google.common.primitives.Bytes;
import id.bham.core.Governance;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are no JSON, too large, too deep or otherwise not made in good faith. */
class HostileDocumentTest {

    private static final Limits LIMITS = Limits.standard();

    @Test
    void emptyDocument() {
        assertEquals(List.of("EMPTY_DOCUMENT  1:1"), summaries(""));
        assertEquals(List.of("EMPTY_DOCUMENT  1:1"), summaries(" \r\n\t "));
        assertEquals(List.of("EMPTY_DOCUMENT  1:1"), summaries(problems(new byte[0])));
    }

    @Test
    void byteOrderMark() {
        String document = "\uFEFF" + regional();
        DocumentReader reader = DocumentReader.standard();
        assertEquals(reader.read(Documents.SUBJECT, regional()), reader.read(Documents.SUBJECT, document));
        assertEquals(
                reader.read(Documents.SUBJECT, regional()),
                reader.read(Documents.SUBJECT, document.getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                DocumentPlaces.of(regional()).find(Pointer.parse("/id")),
                DocumentPlaces.of(document).find(Pointer.parse("/id")));
        assertEquals(List.of("UNKNOWN_KEY /x 5:1"), summaries("\uFEFF" + regional("\"x\": 1")));
        assertEquals(List.of("BYTE_ORDER_MARK  1:1"), summaries("\uFEFF" + document));
        assertEquals(List.of("NOT_UTF8  1:1"), summaries(problems(document.getBytes(StandardCharsets.UTF_16))));
    }

    @Test
    void bytesThatAreNotUtf8() {
        byte[] notEven = "{\n \"näme\": \"?\"}".getBytes(StandardCharsets.UTF_8);
        notEven[notEven.length - 3] = (byte) 0xFF;
        assertEquals(List.of("NOT_UTF8  2:11"), summaries(problems(notEven)));
        assertEquals(Map.of("found", "FF"), problems(notEven).get(0).arguments());
        byte[] overlong = {'"', (byte) 0xC0, (byte) 0xAF, '"'};
        assertEquals(List.of("NOT_UTF8  1:2"), summaries(problems(overlong)));
        byte[] surrogate = {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'};
        assertEquals(List.of("NOT_UTF8  1:2"), summaries(problems(surrogate)));
        String document = regional("\"name\": \"??? é\"");
        for (int[] bad : new int[][] {{0xC0, 0xAF, 'x'}, {0xED, 0xA0, 0x80}, {0xE0, 0x80, 0xAF}, {0xC3, '?', '?'}}) {
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            int at = document.indexOf("???");
            for (int i = 0; i < bad.length; i++) {
                bytes[at + i] = (byte) bad[i];
            }
            assertEquals(List.of("NOT_UTF8  5:10"), summaries(problems(bytes)));
        }
        byte[] cutOff = {'"', (byte) 0xE2, (byte) 0x82};
        assertEquals(List.of("NOT_UTF8  1:2"), summaries(problems(cutOff)));
    }

    /** At each of these the kinds of bytes part of which UTF-8 is made. */
    private static final int[] BYTES = {
        'a', 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0,
        0xF1, 0xF3, 0xF4, 0xF5, 0xFF
    };

    /** Of jackson-core some versions refuse what is no UTF-8 and others do not; either way none of it is taken, and all else is. */
    @Test
    void whicheverBytesAreNotUtf8() {
        byte[] bytes = regional("\"name\": \"a????z\"").getBytes(StandardCharsets.UTF_8);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("????");
        int[] last = {'a', 0x80, 0xBF, 0xC2};
        int refused = 0;
        for (int one : BYTES) {
            for (int two : BYTES) {
                for (int three : BYTES) {
                    for (int four : last) {
                        bytes[at] = (byte) one;
                        bytes[at + 1] = (byte) two;
                        bytes[at + 2] = (byte) three;
                        bytes[at + 3] = (byte) four;
                        boolean isRefused = isRefused(bytes);
                        assertEquals(
                                !Utf8.isWellFormed(bytes),
                                isRefused,
                                () -> BaseEncoding.base16().encode(bytes, at, 4));
                        refused += isRefused ? 1 : 0;
                    }
                }
            }
        }
        assertTrue(refused > BYTES.length && refused < BYTES.length * BYTES.length * BYTES.length * last.length);
    }

    /** What stands for a letter of ASCII in two bytes is no letter of a key, wherever in it. */
    @ParameterizedTest
    @ValueSource(strings = {"id", "name", "province", "formedUnder"})
    void lettersOfKeysAreWrittenInOneByte(String key) {
        String document = regional("\"name\": \"a\", \"province\": \"ID-BT\", \"formedUnder\": null");
        int at = document.indexOf("\"" + key + "\"") + 1;
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        for (int letter = at; letter < at + key.length(); letter++) {
            byte[] overlong = {(byte) (0xC0 | bytes[letter] >> 6), (byte) (0x80 | (bytes[letter] & 0x3F))};
            byte[] hostile = Bytes.concat(
                    Arrays.copyOf(bytes, letter), overlong, Arrays.copyOfRange(bytes, letter + 1, bytes.length));

            assertEquals(
                    List.of(ProblemCode.NOT_UTF8),
                    problems(hostile).stream().map(Problem::code).toList());
        }
    }

    private static boolean isRefused(byte[] bytes) {
        try {
            DocumentReader.standard().read(Documents.BODY, bytes);
            return false;
        } catch (InvalidDocumentException e) {
            return true;
        }
    }

    @Test
    void textThatIsNotJson() {
        assertEquals(List.of("SYNTAX_ERROR /name 3:5"), summaries("{\"id\": 1,\n\"name\":\n\"a\" \"b\": 2}"));
    }

    @Test
    void textThatEndsTooEarly() {
        assertEquals(List.of("UNEXPECTED_END /name 2:8"), summaries("{\"id\": 1,\n\"name\":"));
        assertEquals(List.of("UNEXPECTED_END /name 2:10"), summaries("{\"id\": 1,\n\"name\": \""));
        assertEquals(List.of("UNEXPECTED_END /a/1 1:9"), summaries("{\"a\":[1,"));
        assertEquals(List.of("UNEXPECTED_END /a/0/b 1:16"), summaries("{\"a\":[{\"b\":true"));
    }

    @Test
    void problemsBeforeASyntaxErrorAreTold() {
        assertEquals(
                List.of("DUPLICATE_KEY /a 1:10", "DUPLICATE_KEY /b/0/c 1:33", "SYNTAX_ERROR /d 1:48"),
                summaries("{\"a\": 1, \"a\": 2, \"b\": [{\"c\": 3, \"c\": 4}], \"d\": x}"));
    }

    @Test
    void trailingText() {
        assertEquals(List.of("TRAILING_TEXT  6:1"), summaries(regional() + "{}"));
        assertEquals(List.of("TRAILING_TEXT  6:2"), summaries(regional() + " x"));
        assertEquals(List.of("UNKNOWN_KEY /x 5:1", "TRAILING_TEXT  7:1"), summaries(regional("\"x\": 1") + "]"));
    }

    @Test
    void loneSurrogates() {
        assertEquals(List.of("LONE_SURROGATE /name 5:9"), summaries(regional("\"name\": \"\\ud83d\"")));
        assertEquals(List.of("LONE_SURROGATE /name 5:9"), summaries(regional("\"name\": \"a\ud83d\"")));
        assertEquals(List.of("LONE_SURROGATE /name 5:9"), summaries(regional("\"name\": \"\\ude00\\ud83d\"")));
        assertEquals(
                "\\uD83D",
                problems(regional("\"name\": \"\\ud83d\"")).get(0).arguments().get("found"));
        DocumentReader.standard().read(Documents.SUBJECT, regional("\"name\": \"\\ud83d\\ude00 \ud83d\ude00\""));
    }

    @Test
    void duplicateKeysInALargeObject() {
        String members = IntStream.range(0, 1000)
                .mapToObj(i -> "\"k" + i % 999 + "\": 0")
                .collect(Collectors.joining(","));
        List<Problem> problems = problems("{" + members + "}");
        assertEquals(
                List.of("DUPLICATE_KEY /k0"),
                problems.stream()
                        .filter(problem -> problem.code() == ProblemCode.DUPLICATE_KEY)
                        .map(problem -> problem.code() + " " + problem.pointer())
                        .toList());
    }

    @Test
    void deepNesting() {
        assertEquals(List.of(ProblemCode.TOO_DEEP), codes(problems("[".repeat(100_000))));
        assertEquals(List.of(ProblemCode.TOO_DEEP), codes(problems("{\"a\":".repeat(100_000))));
        assertEquals(
                List.of("TOO_DEEP /name/0/0 5:11"),
                summaries(problems(
                        regional("\"name\": [[[]]]"), DocumentReader.standard().withLimits(LIMITS.withMaxDepth(3)))));
        DocumentReader.standard().withLimits(LIMITS.withMaxDepth(1)).read(Documents.SUBJECT, regional());
        var deepest = DocumentReader.standard().withLimits(LIMITS.withMaxDepth(Limits.GREATEST_DEPTH));
        String deep = "[".repeat(Limits.GREATEST_DEPTH) + "]".repeat(Limits.GREATEST_DEPTH);
        assertEquals(List.of("WRONG_TYPE  1:1"), summaries(problems(deep, deepest)));
    }

    /** Seven items: the object, its version, kind and id, the list and its two constants. */
    private static final String SEVEN_ITEMS = regional("\"duties\": [\"monitorAndEvaluate\",", "\"coordinate\"]");

    @Test
    void tooManyItems() {
        var seven = DocumentReader.standard().withLimits(LIMITS.withMaxItems(7));
        seven.read(Documents.SUBJECT, SEVEN_ITEMS);
        seven.read(Documents.SUBJECT, SEVEN_ITEMS.getBytes(StandardCharsets.UTF_8));
        assertTrue(Tokens.read(SEVEN_ITEMS.toCharArray(), LIMITS.withMaxItems(7), Forms.SUBJECTS)
                .isPresent());
        assertTrue(Tokens.read(SEVEN_ITEMS.toCharArray(), LIMITS.withMaxItems(6), Forms.SUBJECTS)
                .isEmpty());
        for (int most = 1; most < 7; most++) {
            List<Problem> problems =
                    problems(SEVEN_ITEMS, DocumentReader.standard().withLimits(LIMITS.withMaxItems(most)));
            assertEquals(List.of(ProblemCode.TOO_MANY_ITEMS), codes(problems));
            assertEquals(
                    Map.of("limit", Integer.toString(most)), problems.get(0).arguments());
        }
        assertEquals(
                List.of("TOO_MANY_ITEMS /duties/1 6:1"),
                summaries(problems(SEVEN_ITEMS, DocumentReader.standard().withLimits(LIMITS.withMaxItems(6)))));
    }

    /** What the reader steps over at once, and keys that stand twice, are counted like all else. */
    @Test
    void itemsAreCountedWhereverTheyStand() {
        String document =
                "{\"schemaVersion\": 1, \"evidence\": {\"/decree\": [\"S4\"]}, \"sources\": [{\"id\": \"S4\", \"title\": \"t\"}],"
                        + " \"id\": \"gtd\", \"kind\": \"regionalTaskForce\"}";
        DocumentReader.standard().withLimits(LIMITS.withMaxItems(11)).read(Documents.SUBJECT, document);
        assertTrue(Tokens.read(document.toCharArray(), LIMITS.withMaxItems(11), Forms.SUBJECTS)
                .isPresent());
        assertEquals(
                List.of(ProblemCode.TOO_MANY_ITEMS),
                codes(problems(document, DocumentReader.standard().withLimits(LIMITS.withMaxItems(10)))));
        assertTrue(Tokens.read(document.toCharArray(), LIMITS.withMaxItems(10), Forms.SUBJECTS)
                .isEmpty());
        assertEquals(
                List.of("DUPLICATE_KEY /id 5:1", "TOO_MANY_ITEMS /id/1 5:11"),
                summaries(problems(
                        regional("\"id\": [1, 2]"), DocumentReader.standard().withLimits(LIMITS.withMaxItems(6)))));
    }

    @Test
    void eachLineMayHoldSoManyItems() {
        String line = SEVEN_ITEMS.replace("\n", "");
        var reader = DocumentReader.standard().withLimits(LIMITS.withMaxItems(7));
        String file = (line + "\n").repeat(3) + line.replace("[", "[\"monitorAndEvaluate\",") + "\n" + line;
        try (var lines = reader.readBodyLines(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))) {
            assertEquals(
                    List.of(List.of(), List.of(), List.of(), List.of(ProblemCode.TOO_MANY_ITEMS), List.of()),
                    lines.map(read -> codes(read.problems())).toList());
        }
    }

    @Test
    void aMillionItemsAreTooMany() {
        assertEquals(List.of(ProblemCode.TOO_MANY_ITEMS), codes(problems("[" + "0,".repeat(1_000_000) + "0]")));
        assertEquals(List.of(ProblemCode.TOO_MANY_ITEMS), codes(problems("[" + "[],".repeat(1_000_000) + "0]")));
        assertEquals(
                List.of(ProblemCode.TOO_MANY_ITEMS),
                codes(problems(DocumentTexts.governance("\"focalPoints\": [" + "{},".repeat(1_000_000) + "{}]"))));
    }

    /** Bodies that all answer to one, and statements that all rest on the same sources, are no more than they are. */
    @Test
    void muchThatRefersToTheSame() {
        String bodies = IntStream.range(1, 20_000)
                .mapToObj(i -> "{\"id\":\"b" + i + "\",\"answersTo\":\"b0\"}")
                .collect(Collectors.joining(","));
        Governance star = DocumentReader.standard()
                .read(
                        Documents.GOVERNANCE,
                        DocumentTexts.governance("\"focalPoints\": [{\"id\":\"b0\"}," + bodies + "]"));
        assertEquals(19_999, star.children(star.body("b0").orElseThrow()).size());
        String chain = IntStream.range(1, 20_000)
                .mapToObj(i -> "{\"id\":\"b" + i + "\",\"answersTo\":\"b" + (i - 1) + "\"}")
                .collect(Collectors.joining(","));
        Governance line = DocumentReader.standard()
                .read(
                        Documents.GOVERNANCE,
                        DocumentTexts.governance("\"focalPoints\": [{\"id\":\"b0\"}," + chain + "]"));
        assertEquals(20_000, line.pathToRoot(line.body("b19999").orElseThrow()).size());
        String ids = IntStream.range(0, 500).mapToObj(i -> "\"S" + i + "\"").collect(Collectors.joining(","));
        String sources = IntStream.range(0, 500)
                .mapToObj(i -> "{\"id\":\"S" + i + "\",\"title\":\"t\"}")
                .collect(Collectors.joining(","));
        String evidence = IntStream.range(0, 1000)
                .mapToObj(i -> "\"/members/" + i + "\":[" + ids + "]")
                .collect(Collectors.joining(","));
        Subject record = DocumentReader.standard()
                .read(
                        Documents.SUBJECT,
                        regional("\"sources\": [" + sources + "],", "\"evidence\": {" + evidence + "}"));
        assertEquals(
                500,
                record.evidence()
                        .sourcesOf(Pointer.parse("/members/999/office"))
                        .size());
    }

    /** Reads what wants much memory with no more than its first argument says, which another process is given. */
    static final class LittleMemory {

        private LittleMemory() {}

        public static void main(String[] arguments) {
            int length = Limits.standard().maxBytes();
            for (String part : List.of("[],", "{},", "\"\u00e9\",")) {
                String text = "[" + part.repeat(length / part.getBytes(StandardCharsets.UTF_8).length - 1);
                refuse(text.getBytes(StandardCharsets.UTF_8));
            }
            refuse(("{\"a\":0" + ",\"a\":0".repeat(length / 6 - 2) + "}").getBytes(StandardCharsets.UTF_8));
            refuse(("\"" + "\\u00e9".repeat(length / 6 - 1) + "\"").getBytes(StandardCharsets.UTF_8));
            refuse(("{\"" + "k".repeat(length - 7) + "\":1}").getBytes(StandardCharsets.UTF_8));
            String seat = "{\"title\":\"" + "t".repeat(40) + "\"},";
            String seats = "\"members\": [" + seat.repeat((length - 200) / seat.length()) + "{}], \"x\": 1";
            refuse(regional(seats).getBytes(StandardCharsets.UTF_8));
        }

        private static void refuse(byte[] document) {
            try {
                DocumentReader.standard().read(Documents.SUBJECT, document);
            } catch (InvalidDocumentException e) {
                return;
            }
            throw new AssertionError("this was read");
        }
    }

    @Test
    void hostileDocumentsNeedLittleMemory() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LittleMemory.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
    }

    @Test
    void tooLarge() throws IOException {
        byte[] document = new byte[20_000_000];
        assertEquals(List.of("TOO_LARGE  1:1"), summaries(problems(document)));
        assertEquals(List.of("TOO_LARGE  1:1"), summaries(" ".repeat(20_000_000)));
        var endless = new InputStream() {
            private int given;

            @Override
            public int read() {
                given++;
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                given += length;
                Arrays.fill(bytes, from, from + length, (byte) ' ');
                return length;
            }
        };
        var thrown = assertThrows(
                InvalidDocumentException.class, () -> DocumentReader.standard().read(Documents.SUBJECT, endless));
        assertEquals(List.of("TOO_LARGE  1:1"), summaries(thrown.problems()));
        assertTrue(endless.given < 20_000_000);
    }

    @Test
    void lengthIsCountedInBytes() {
        String document = regional("\"name\": \"aé€\ud83d\ude00\"");
        int length = document.getBytes(StandardCharsets.UTF_8).length;
        DocumentReader.standard().withLimits(LIMITS.withMaxBytes(length)).read(Documents.SUBJECT, document);
        assertEquals(
                List.of("TOO_LARGE  1:1"),
                summaries(problems(document, DocumentReader.standard().withLimits(LIMITS.withMaxBytes(length - 1)))));
    }

    @Test
    void numberOfAMillionDigits() {
        String digits = "9".repeat(1_000_000);
        assertEquals(
                List.of("NUMBER_OUT_OF_RANGE /workPlans/0/year 5:24"),
                summaries(regional("\"workPlans\": [{\"year\": " + digits + "}]")));
        assertEquals(
                List.of("NOT_A_WHOLE_NUMBER /workPlans/0/year 5:24"),
                summaries(regional("\"workPlans\": [{\"year\": 1e" + digits + "}]")));
        assertEquals(List.of("WRONG_TYPE /name 5:9"), summaries(regional("\"name\": " + digits)));
        assertEquals(
                List.of("MISSING_KEY  1:1", "MISSING_KEY  1:1", "UNSUPPORTED_VERSION /schemaVersion 1:19"),
                summaries("{\"schemaVersion\": " + digits + "}"));
    }

    @Test
    void manyProblems() {
        var reader = DocumentReader.standard().withLimits(LIMITS.withMaxProblems(3));
        assertEquals(
                List.of(
                        "WRONG_TYPE /duties/0 5:12",
                        "WRONG_TYPE /duties/1 5:14",
                        "WRONG_TYPE /duties/2 5:16",
                        "TOO_MANY_PROBLEMS /duties/3 5:18"),
                summaries(problems(regional("\"duties\": [1,2,3,4,5]"), reader)));
        assertEquals(3, problems(regional("\"duties\": [1,2,3]"), reader).size());
        assertEquals(
                List.of(
                        "DUPLICATE_KEY /id 5:1",
                        "DUPLICATE_KEY /id 5:10",
                        "DUPLICATE_KEY /id 5:19",
                        "TOO_MANY_PROBLEMS /id 5:28"),
                summaries(problems(
                        regional("\"id\": 1, \"id\": 2, \"id\": 3, \"id\": 4, \"id\": 5, \"duties\": null"), reader)));
        List<Problem> thousand = problems(regional("\"duties\": [" + "1,".repeat(900_000) + "1]"));
        assertEquals(1001, thousand.size());
        assertEquals(ProblemCode.TOO_MANY_PROBLEMS, thousand.get(1000).code());
    }

    @Test
    void manyUnknownKeys() {
        String keys =
                IntStream.range(0, 500_000).mapToObj(i -> "\"k" + i + "\":0").collect(Collectors.joining(","));
        assertEquals(1001, problems(regional(keys)).size());
        String sameKeys = "\"decre\":0,".repeat(500_000);
        assertEquals(1001, problems(regional(sameKeys + "\"decre\":0")).size());
    }

    @Test
    void keysOfOneHash() {
        String keys = Stream.iterate(
                        List.of(""),
                        shorter -> shorter.stream()
                                .flatMap(key -> Stream.of(key + "Aa", key + "BB"))
                                .toList())
                .skip(14)
                .findFirst()
                .orElseThrow()
                .stream()
                .map(key -> "\"" + key + "\": 0")
                .collect(Collectors.joining(","));
        assertEquals(1001, problems(regional(keys)).size());
    }

    @Test
    void manySources() {
        String sources = IntStream.range(0, 100_000)
                .mapToObj(i -> "{\"id\":\"S" + i + "\",\"title\":\"t\"}")
                .collect(Collectors.joining(","));
        DocumentReader.standard().read(Documents.SUBJECT, regional("\"sources\": [" + sources + "]"));
    }

    @Test
    void manyBodiesThatReferToEachOther() {
        String bodies = IntStream.range(0, 20_000)
                .mapToObj(i -> "{\"id\":\"b" + i + "\",\"answersTo\":\"b" + (i + 1) % 20_000 + "\"}")
                .collect(Collectors.joining(","));
        assertEquals(
                List.of("CIRCULAR_REFERENCE  1:1"),
                summaries(DocumentTexts.governance("\"focalPoints\": [" + bodies + "]")));
    }

    @Test
    void quotationsAreShortAndOnOneLine() {
        String key = "x\\n\\u202e".repeat(1_000_000);
        Problem problem = problems(regional("\"" + key + "\": 1")).get(0);
        assertEquals(ProblemCode.UNKNOWN_KEY, problem.code());
        assertTrue(problem.toString().length() < 1000);
        assertTrue(problem.toString().chars().noneMatch(c -> c == '\n' || c == '\u202e'));
    }

    @Test
    void limitsAreSound() {
        assertThrows(IllegalArgumentException.class, () -> LIMITS.withMaxBytes(0));
        assertThrows(IllegalArgumentException.class, () -> LIMITS.withMaxDepth(0));
        assertThrows(IllegalArgumentException.class, () -> LIMITS.withMaxDepth(Limits.GREATEST_DEPTH + 1));
        assertThrows(IllegalArgumentException.class, () -> LIMITS.withMaxItems(0));
        assertThrows(IllegalArgumentException.class, () -> LIMITS.withMaxProblems(0));
        assertEquals(
                new Limits(1, 2, 3, 4),
                LIMITS.withMaxBytes(1).withMaxDepth(2).withMaxItems(3).withMaxProblems(4));
    }

    private static List<ProblemCode> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }
}
