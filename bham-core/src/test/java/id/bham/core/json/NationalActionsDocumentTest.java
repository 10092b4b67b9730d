package id.bham.core.json;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.bham.core.action.ActionParty;
import id.bham.core.action.NationalActions;
import id.bham.core.action.PartyKind;
import id.bham.core.action.SubAction;
import id.bham.core.knowledge.Count;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Truth;
import id.bham.core.mandate.Strategy;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The actions of another period are a document. */
class NationalActionsDocumentTest {

    private static final String NEXT = """
            {"schemaVersion":1,"kind":"nationalActions","firstYear":2026,"lastYear":2029,
             "source":{"id":"P","title":"Peraturan contoh"},
             "actions":[{"strategy":"regulation","number":1,"title":{"id":"Memetakan","en":"Map"},
              "subActions":[{"id":"S2-1","number":null,"title":{"id":"Mendata","en":"List"},
               "criteria":[
                {"text":{"id":"Data","en":"Data"},"targetYears":{"years":{"partial":[2027]},"strength":"statute"}},
                {"text":{"id":"Laporan","en":"A report"},"targetYears":{"atLeast":1},"related":["Pihak contoh"]}],
               "targets":{"atLeast":3,"atMost":8},
               "responsible":[{"kind":"regionalGovernment"}],
               "pages":[3],"doubts":["one tick is lost"]}]}]}""";

    private static NationalActions read(String document) {
        return DocumentReader.standard().read(Documents.NATIONAL_ACTIONS, document);
    }

    private static List<ProblemCode> problems(String document) {
        return assertThrows(InvalidDocumentException.class, () -> read(document)).problems().stream()
                .map(Problem::code)
                .toList();
    }

    private static String with(String part, String other) {
        assertTrue(NEXT.contains(part), part);
        return NEXT.replace(part, other);
    }

    @Test
    void whatIsWrittenIsReadBack() {
        NationalActions next = read(NEXT);
        String standard = DocumentWriter.standard().write(NationalActions.standard());

        assertEquals(NationalActions.standard(), read(standard));
        assertEquals(standard, DocumentWriter.standard().write(read(standard)));
        assertEquals(next, read(DocumentWriter.standard().write(next)));
        assertFalse(next.equals(NationalActions.standard()));
    }

    @Test
    void anotherPeriodTellsAsMuchAsItsDocument() {
        SubAction sub = read(NEXT).subAction("S2-1").orElseThrow();

        assertEquals(Strategy.REGULATION, sub.strategy());
        assertEquals(Truth.TRUE, sub.isTargetedIn(2027));
        assertEquals(Truth.UNKNOWN, sub.isTargetedIn(2028));
        assertEquals(Truth.FALSE, sub.isTargetedIn(2025));
        assertEquals(new Count(3, OptionalInt.of(8)), sub.targets());
        assertEquals(Count.atLeast(1), sub.criteria().get(1).targetYears().count());
        assertEquals(Listing.unknown(), sub.related());
        assertEquals(Truth.TRUE, sub.isAnsweredForBy(ActionParty.of(PartyKind.REGIONAL_GOVERNMENT)));
        assertEquals(
                Listing.complete(ActionParty.named("Pihak contoh")),
                sub.criteria().get(1).related().orElseThrow());
    }

    @Test
    void allProblemsAreToldAtOnce() {
        assertEquals(
                List.of(
                        ProblemCode.NUMBER_OUT_OF_RANGE,
                        ProblemCode.UNKNOWN_CONSTANT,
                        ProblemCode.MISSING_KEY,
                        ProblemCode.BLANK_TEXT),
                problems(with("2026", "0")
                        .replace("\"regulation\"", "\"law\"")
                        .replace("\"Mendata\"", "\" \"")
                        .replace("\"number\":null,", "")));
    }

    @Test
    void whatIsToldTwiceOrNotAtAllIsAProblem() {
        String sub = NEXT.substring(NEXT.indexOf("{\"id\":\"S2-1\""), NEXT.indexOf("]}]}") + 2);

        assertEquals(List.of(ProblemCode.DUPLICATE_ID), problems(with(sub, sub + "," + sub)));
        assertEquals(List.of(ProblemCode.EMPTY_SET), problems(with(sub, "")));
        assertEquals(List.of(ProblemCode.REFUSED), problems(with("\"lastYear\":2029", "\"lastYear\":2026")));
        assertEquals(List.of(ProblemCode.REFUSED), problems(with("\"lastYear\":2029", "\"lastYear\":2025")));
        assertEquals(List.of(ProblemCode.REFUSED), problems(with("\"strength\":\"statute\"", "\"atMost\":2")));
        assertEquals(
                List.of(ProblemCode.REFUSED),
                problems(with("{\"atLeast\":1}", "{\"atLeast\":1,\"strength\":\"statute\"}")));
        assertEquals(List.of(ProblemCode.REFUSED), problems(with("{\"atLeast\":1}", "{\"atLeast\":2,\"atMost\":1}")));
        assertEquals(List.of(ProblemCode.NUMBER_OUT_OF_RANGE), problems(with("\"pages\":[3]", "\"pages\":[0]")));
        assertEquals(
                List.of(ProblemCode.UNEXPECTED_KIND),
                problems("{\"schemaVersion\":1,\"kind\":\"governance\",\"id\":\"x\"}"));
    }

    @Test
    void theSchemaAgrees() throws IOException {
        assertEquals(List.of(), errors(DocumentWriter.standard().write(NationalActions.standard())));
        assertEquals(List.of(), errors(NEXT));
        assertFalse(errors(with("\"pages\":[3],", "")).isEmpty());
        assertFalse(errors(with("2026", "0")).isEmpty());
    }

    private static List<String> errors(String document) throws IOException {
        JsonNode tree = requireNonNull(new ObjectMapper().readTree(document));
        return DocumentProperties.SCHEMA.validate(tree).stream()
                .map(Object::toString)
                .toList();
    }
}
