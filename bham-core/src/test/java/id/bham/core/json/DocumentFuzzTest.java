package id.bham.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import id.bham.core.body.Body;
import id.bham.core.json.Node.ArrayNode;
import id.bham.core.json.Node.ObjectNode;
import id.bham.core.knowledge.Pointer;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** What must hold of any bytes that are read as a document or as a file of documents. */
class DocumentFuzzTest {

    private static final DocumentReader READER = DocumentReader.standard();
    private static final DocumentWriter WRITER = DocumentWriter.standard();

    private static final Limits NARROW = new Limits(1 << 20, 5, 40, 3);

    /** What a reader with narrow limits may say of a document that another reads. */
    private static final Set<ProblemCode> LIMITS = EnumSet.of(ProblemCode.TOO_DEEP, ProblemCode.TOO_MANY_ITEMS);

    /** Problems that are not about a value or a key of the tree. */
    private static final Set<ProblemCode> OUTSIDE_THE_TREE = EnumSet.of(
            ProblemCode.TOO_LARGE,
            ProblemCode.NOT_UTF8,
            ProblemCode.BYTE_ORDER_MARK,
            ProblemCode.EMPTY_DOCUMENT,
            ProblemCode.SYNTAX_ERROR,
            ProblemCode.UNEXPECTED_END,
            ProblemCode.TOO_DEEP,
            ProblemCode.TOO_MANY_ITEMS,
            ProblemCode.TRAILING_TEXT,
            ProblemCode.DUPLICATE_KEY,
            ProblemCode.TOO_MANY_PROBLEMS);

    /** What was read, or all that is wrong. */
    private record Outcome<T>(Optional<T> value, List<Problem> problems) {

        static <T> Outcome<T> of(Supplier<T> reading) {
            try {
                return new Outcome<>(Optional.of(reading.get()), List.of());
            } catch (InvalidDocumentException e) {
                assertFalse(e.problems().isEmpty());
                return new Outcome<>(Optional.empty(), e.problems());
            }
        }

        Set<ProblemCode> codes() {
            Set<ProblemCode> codes = EnumSet.noneOf(ProblemCode.class);
            problems.forEach(problem -> codes.add(problem.code()));
            return codes;
        }
    }

    @FuzzTest
    void body(byte[] document) {
        check(document, Forms.BODIES, body -> List.of(WRITER.write(body), WRITER.writeLine(body)));
    }

    @FuzzTest
    void governance(byte[] document) {
        check(document, Forms.GOVERNANCES, nation -> List.of(WRITER.write(nation), WRITER.writeLine(nation)));
    }

    @FuzzTest
    void waivers(byte[] document) {
        check(
                document,
                Forms.waivers(Set.copyOf(LawDocumentProperties.RULES)),
                waivers ->
                        List.of(LawDocumentProperties.waiversDocument(waivers).toString()));
    }

    @FuzzTest
    void parameters(byte[] document) {
        check(
                document,
                Forms.parameters(LawDocumentProperties.PARAMETERS),
                amendments -> List.of(
                        LawDocumentProperties.parametersDocument(amendments).toString()));
    }

    private static <T> void check(byte[] document, DocumentForm<T> form, Function<T, List<String>> writers) {
        String text = new String(document, StandardCharsets.UTF_8);
        Outcome<T> outcome = Outcome.of(() -> READER.read(document, form));
        if (Arrays.equals(document, text.getBytes(StandardCharsets.UTF_8))) {
            assertEquals(outcome, Outcome.of(() -> READER.read(text, form)));
            assertEquals(outcome, Outcome.of(() -> READER.thoroughly(text.toCharArray(), form)));
            checkPlaces(outcome, text);
            checkStatements(outcome, text, Limits.standard());
            checkStatements(Outcome.of(() -> READER.withLimits(NARROW).read(text, form)), text, NARROW);
        } else {
            assertEquals(Set.of(ProblemCode.NOT_UTF8), outcome.codes());
        }
        for (Problem problem : outcome.problems()) {
            checkTexts(problem);
        }
        outcome.value().ifPresent(value -> {
            for (String written : writers.apply(value)) {
                assertEquals(outcome.value(), Tokens.read(written.toCharArray(), Limits.standard(), form));
                T again = READER.thoroughly(written.toCharArray(), form);
                assertEquals(value, again);
                assertEquals(writers.apply(value), writers.apply(again));
            }
        });
        checkWithNarrowLimits(document, outcome, form);
    }

    private static <T> void checkWithNarrowLimits(byte[] document, Outcome<T> outcome, DocumentForm<T> form) {
        Outcome<T> narrow = Outcome.of(() -> READER.withLimits(NARROW).read(document, form));
        if (narrow.value().isPresent()) {
            assertEquals(outcome, narrow);
        } else if (outcome.value().isPresent()) {
            assertEquals(1, narrow.problems().size());
            assertTrue(LIMITS.containsAll(narrow.codes()));
        }
        boolean areTooMany = narrow.codes().contains(ProblemCode.TOO_MANY_PROBLEMS);
        assertEquals(areTooMany, narrow.problems().size() > NARROW.maxProblems());
        assertTrue(narrow.problems().size() <= NARROW.maxProblems() + 1);
    }

    /** Each problem stands where it says, and they come in the order of the document. */
    private static void checkPlaces(Outcome<?> outcome, String text) {
        if (outcome.problems().isEmpty()) {
            return;
        }
        Optional<Node> tree =
                NodeParser.parse(text.toCharArray(), Limits.standard(), Reading.limitedTo(Integer.MAX_VALUE));
        String[] lines = lines(text);
        int before = 0;
        for (Problem problem : outcome.problems()) {
            int offset = offset(problem.line(), problem.column(), lines);
            assertTrue(offset >= before && offset <= text.length(), problem::toString);
            if (!OUTSIDE_THE_TREE.contains(problem.code())) {
                assertTrue(offsets(tree.orElseThrow(), problem.pointer()).contains(offset), problem::toString);
            }
            before = offset;
        }
    }

    /** Each value of a document that is read is found where it begins; of any other text none may be, and nothing fails. */
    private static void checkStatements(Outcome<?> outcome, String text, Limits limits) {
        DocumentPlaces places = DocumentPlaces.of(text, limits);
        String unmarked = DocumentReader.unmarked(text);
        Optional<Node> tree = NodeParser.parse(unmarked.toCharArray(), limits, Reading.untilFirstProblem());
        assertTrue(tree.isPresent() || outcome.value().isEmpty());
        assertEquals(tree.isPresent(), places.find(Pointer.WHOLE).isPresent());
        tree.ifPresent(root -> checkFound(root, Pointer.WHOLE, places, lines(unmarked)));
    }

    private static void checkFound(Node node, Pointer here, DocumentPlaces places, String[] lines) {
        DocumentPlaces.Position found = places.find(here).orElseThrow();
        assertEquals(node.offset, offset(found.line(), found.column(), lines), here::toString);
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                checkFound(array.item(i), here.child(i), places, lines);
            }
        } else if (node instanceof ObjectNode object) {
            for (int i = 0; i < object.size(); i++) {
                checkFound(object.value(i), here.child(object.key(i)), places, lines);
            }
        }
    }

    private static String[] lines(String text) {
        return text.split("(?<=\r\n|\r(?!\n)|\n)", -1);
    }

    /** The number of characters before a line and column. */
    private static int offset(int line, int column, String[] lines) {
        int offset = 0;
        for (int i = 0; i + 1 < line; i++) {
            offset += lines[i].length();
        }
        int last = Math.min(line, lines.length) - 1;
        assertTrue(column >= 1 && column <= lines[last].length() + 1, () -> line + ":" + column);
        return offset + column - 1;
    }

    /** Where the value at a pointer and its key begin. */
    private static List<Integer> offsets(Node root, Pointer pointer) {
        Node here = root;
        int key = root.offset;
        for (String segment : pointer.segments()) {
            if (here instanceof ArrayNode array) {
                here = array.item(Integer.parseInt(segment));
                key = here.offset;
            } else {
                var object = (ObjectNode) here;
                here = object.get(segment).orElseThrow();
                for (int i = 0; i < object.size(); i++) {
                    key = object.key(i).equals(segment) ? object.keyOffset(i) : key;
                }
            }
        }
        return List.of(here.offset, key);
    }

    /** A problem can be told, on one line. */
    private static void checkTexts(Problem problem) {
        assertEquals(problem.pointer(), Pointer.parse(problem.pointer().toString()));
        for (String text : List.of(
                problem.toString(), problem.message(Locale.ENGLISH), problem.message(Locale.forLanguageTag("id")))) {
            assertFalse(text.isBlank());
            assertTrue(text.length() < 4000, text);
            assertTrue(text.codePoints().noneMatch(VisibleText::isHidden), text);
        }
    }

    @FuzzTest
    void lines(byte[] file) {
        List<DocumentLine> lines = lines(file, READER);
        assertEquals(linesOneByOne(file, Limits.standard()), lines);
        Limits narrow = Limits.standard().withMaxBytes(64);
        assertEquals(linesOneByOne(file, narrow), lines(file, READER.withLimits(narrow)));
        if (lines.size() > 1) {
            try (var parallel =
                    READER.readBodyLines(new ByteArrayInputStream(file)).parallel()) {
                List<DocumentLine> sorted = parallel.sorted(Comparator.comparingInt(DocumentLine::number))
                        .toList();
                assertEquals(lines, sorted);
            }
        }
        List<Body> bodies = lines.stream().flatMap(line -> line.body().stream()).toList();
        var written = new StringBuilder();
        bodies.forEach(body -> written.append(WRITER.writeLine(body)));
        List<DocumentLine> again = lines(written.toString().getBytes(StandardCharsets.UTF_8), READER);
        assertEquals(
                bodies, again.stream().flatMap(line -> line.body().stream()).toList());
    }

    private static List<DocumentLine> lines(byte[] file, DocumentReader reader) {
        try (var lines = reader.readBodyLines(new ByteArrayInputStream(file))) {
            return lines.toList();
        }
    }

    /** Says the same in another way: as documents, after all lines were parted. */
    private static List<DocumentLine> linesOneByOne(byte[] file, Limits limits) {
        DocumentReader reader = READER.withLimits(limits);
        String bytes = new String(file, StandardCharsets.ISO_8859_1);
        String[] texts = (bytes.startsWith("\u00EF\u00BB\u00BF") ? bytes.substring(3) : bytes).split("\r\n|\r|\n", -1);
        var lines = new ArrayList<DocumentLine>();
        for (int i = 0; i < texts.length; i++) {
            int number = i + 1;
            byte[] line = texts[i].getBytes(StandardCharsets.ISO_8859_1);
            boolean isBlank = texts[i].chars().allMatch(unit -> unit == ' ' || unit == '\t');
            if (!isBlank || line.length > limits.maxBytes()) {
                Outcome<Body> outcome = Outcome.of(() -> reader.read(Documents.BODY, line));
                List<Problem> problems = outcome.problems().stream()
                        .map(problem -> problem.onLine(number))
                        .toList();
                lines.add(new DocumentLine(number, outcome.value(), problems));
            }
        }
        return lines;
    }
}
