package id.bham.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bham.core.json.DocumentPlaces.Position;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentPlacesTest {

    private static final String DOCUMENT = " {\"a\": [1,\r\n  {\"b~/c\": \"\uD83D\uDE00\", \"d\": null}],\r\"e\":\n"
            + "{\"partial\": [true, {\"f\": 2}]}}";

    @ParameterizedTest
    @CsvSource({
        "'', 1, 2",
        "/a, 1, 8",
        "/a/0, 1, 9",
        "/a/1, 2, 3",
        "/a/1/b~0~1c, 2, 12",
        "/a/1/d, 2, 23",
        "/e, 4, 1",
        "/e/partial, 4, 13",
        "/e/partial/1/f, 4, 26",
        "/e/1/f, 4, 26"
    })
    void findsTheValue(String pointer, int line, int column) {
        assertEquals(
                Optional.of(new Position(line, column)),
                DocumentPlaces.of(DOCUMENT).find(Pointer.parse(pointer)));
    }

    @ParameterizedTest
    @CsvSource({
        "/x, ''",
        "/x/y/z, ''",
        "/a/2, /a",
        "/a/01, /a",
        "/a/-1, /a",
        "/a/99999999999, /a",
        "/a/0/x, /a/0",
        "/a/1/x/0, /a/1",
        "/e/2, /e",
        "/e/x, /e"
    })
    void findsWhatEnclosesAPlaceThatIsNotThere(String pointer, String enclosing) {
        DocumentPlaces places = DocumentPlaces.of(DOCUMENT);
        assertEquals(places.find(Pointer.parse(enclosing)), places.find(Pointer.parse(pointer)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "\uFEFF\uFEFF{}", "{} {}", "{\"a\": 1, \"a\": 2}"})
    void aTextThatIsNoDocumentHasNoPlaces(String text) {
        assertEquals(Optional.empty(), DocumentPlaces.of(text).find(Pointer.WHOLE));
    }

    @Test
    void aTextBeyondTheLimitsHasNoPlaces() {
        String text = "{\"a\": [\"\u20ac\"]}";
        var exact = new Limits(text.length() + 2, 2, 3, 1);
        assertEquals(
                Optional.of(new Position(1, 8)), DocumentPlaces.of(text, exact).find(Pointer.parse("/a/0")));
        for (Limits less : List.of(
                exact.withMaxBytes(exact.maxBytes() - 1),
                exact.withMaxDepth(exact.maxDepth() - 1),
                exact.withMaxItems(exact.maxItems() - 1))) {
            assertEquals(Optional.empty(), DocumentPlaces.of(text, less).find(Pointer.WHOLE), less::toString);
        }
        String tooLong = " ".repeat(Limits.standard().maxBytes()) + "{}";
        assertEquals(Optional.empty(), DocumentPlaces.of(tooLong).find(Pointer.WHOLE));
    }

    @ParameterizedTest
    @CsvSource({"[, ]", "{\"partial\": [, ]}"})
    void everyItemOfARecordIsFoundWhateverTheFormOfItsList(String open, String close) {
        String document = String.join(
                "\n",
                "{\"schemaVersion\": 1, \"kind\": \"governance\", \"id\": \"nation\",",
                "\"regionalTaskForces\": " + open,
                "  {\"id\": \"a\"},",
                "  {\"id\": \"b\", \"duties\": " + open,
                "    \"report\",",
                "      \"prepareWorkPlan\"" + close + "}",
                close + "}");
        DocumentPlaces text = DocumentPlaces.of(document);
        List<Pointer> places = new ArrayList<>();
        Subject nation = DocumentReader.standard().read(Documents.SUBJECT, document);
        for (String pattern : List.of("/regionalTaskForces/*", "/regionalTaskForces/*/duties/*")) {
            places.addAll(nation.places(Pointer.parse(pattern)));
        }
        assertEquals(
                List.of(new Position(3, 3), new Position(4, 3), new Position(5, 5), new Position(6, 7)),
                places.stream().map(place -> text.find(place).orElseThrow()).toList());
    }

    @Test
    void positionsAreThoseOfProblems() {
        String document =
                "{\"schemaVersion\": 1, \"kind\": \"regionalTaskForce\", \"id\": \"a\",\n \"decree\": {\"issuedOn\": 3}}";
        Problem problem = assertThrows(
                        InvalidDocumentException.class,
                        () -> DocumentReader.standard().read(Documents.SUBJECT, document))
                .problems()
                .get(0);
        assertEquals(
                Optional.of(new Position(problem.line(), problem.column())),
                DocumentPlaces.of(document).find(problem.pointer()));
    }
}
