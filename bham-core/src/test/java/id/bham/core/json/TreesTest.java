package id.bham.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.Governance;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Subject;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Documents as plain trees. */
class TreesTest {

    @Property(tries = 100)
    void whatIsWrittenIsReadBack(@ForAll RegionalTaskForce body) {
        assertEquals(body, read(DocumentWriter.standard().tree(body)));
    }

    @Property(tries = 20)
    void aNationIsReadBack(@ForAll Governance nation) {
        assertEquals(nation, read(DocumentWriter.standard().tree(nation)));
    }

    @Property(tries = 100)
    void aTreeHoldsWhatTheTextDoes(@ForAll RegionalTaskForce body) throws Exception {
        String text = DocumentWriter.standard().write(body);

        Object parsed = new com.fasterxml.jackson.databind.ObjectMapper().readValue(text, Map.class);
        assertEquals(parsed, DocumentWriter.standard().tree(body));
    }

    private static Subject read(Map<String, ?> tree) {
        return DocumentReader.standard().readTree(Documents.SUBJECT, tree);
    }

    private static Map<String, Object> body(String key, Object value) {
        return Map.of("schemaVersion", 1, "kind", "regionalTaskForce", "id", "gtd-x", key, value);
    }

    @Test
    void aTreeCannotBeChanged() {
        Map<String, ?> tree = DocumentWriter.standard()
                .tree(RegionalTaskForce.builder()
                        .id("gtd-x")
                        .members(Listing.complete())
                        .build());

        assertThrows(UnsupportedOperationException.class, tree::clear);
        assertThrows(
                UnsupportedOperationException.class,
                () -> ((List<?>) Objects.requireNonNull(tree.get("members"))).remove(0));
    }

    @Test
    void absenceIsNull() {
        Map<String, ?> tree = DocumentWriter.standard()
                .tree(RegionalTaskForce.builder()
                        .id("gtd-x")
                        .secretary(Fact.absent())
                        .build());

        assertTrue(tree.containsKey("secretary"));
        assertEquals(null, tree.get("secretary"));
        assertFalse(tree.containsKey("chair"));
        assertEquals(null, DocumentWriter.standard().fragmentTree(Fact.absent()));
    }

    @Test
    void numbersAndListsOfAnyTypeAreRead() {
        Object[] plans = {Map.of("year", 2024L), Map.of("year", BigInteger.valueOf(2024)), Map.of("year", (short) 2024)
        };

        RegionalTaskForce read =
                DocumentReader.standard().readTree(Documents.of(RegionalTaskForce.class), body("workPlans", plans));

        assertEquals(3, read.workPlans().items().size());
        assertEquals(read.workPlans().items().get(0), read.workPlans().items().get(2));
    }

    @Test
    void problemsAreThoseOfTheTextWithoutLines() {
        for (Object year : List.of(2024.0, new BigDecimal("2024.5"), Double.NaN, -1, 10_000, "2024", true, List.of())) {
            var refused = assertThrows(
                    InvalidDocumentException.class, () -> read(body("workPlans", List.of(Map.of("year", year)))));
            Problem problem = refused.problems().get(0);
            assertEquals("/workPlans/0/year", problem.pointer().toString(), year.toString());
            assertEquals(0, problem.line());
            assertEquals(0, problem.column());
            assertTrue(
                    problem.message(Locale.ENGLISH).endsWith(" (/workPlans/0/year)"), problem.message(Locale.ENGLISH));
            assertTrue(problem.toString().startsWith("/workPlans/0/year: "), problem.toString());
        }
    }

    @Test
    void ofTheWholeTheMessageSaysSo() {
        var refused = assertThrows(
                InvalidDocumentException.class, () -> DocumentReader.standard().readTree(Documents.BODY, "text"));

        assertTrue(refused.problems().get(0).message(Locale.ENGLISH).endsWith(" (the whole document)"));
        assertTrue(
                refused.problems().get(0).message(Locale.forLanguageTag("id")).endsWith(" (seluruh dokumen)"));
    }

    @Test
    void limitsHold() {
        Object deep = List.of();
        for (int i = 0; i < 100; i++) {
            deep = List.of(deep);
        }
        Object bottomless = deep;

        assertEquals(ProblemCode.TOO_DEEP, onlyProblem(body("members", bottomless), Limits.standard()));
        assertEquals(
                ProblemCode.TOO_MANY_ITEMS,
                onlyProblem(
                        body("members", Collections.nCopies(50, "x")),
                        Limits.standard().withMaxItems(20)));
    }

    private static ProblemCode onlyProblem(Object tree, Limits limits) {
        var refused = assertThrows(
                InvalidDocumentException.class,
                () -> DocumentReader.standard().withLimits(limits).readTree(Documents.BODY, tree));
        assertEquals(1, refused.problems().size());
        return refused.problems().get(0).code();
    }

    @Test
    void whatIsNoTreeIsRefused() {
        var day = assertThrows(
                IllegalArgumentException.class,
                () -> read(body("decree", Map.of("issuedOn", LocalDate.of(2024, 4, 3)))));
        var key = assertThrows(IllegalArgumentException.class, () -> read(body("decree", Map.of(1, "x"))));

        assertTrue(
                String.valueOf(day.getMessage()).endsWith("at '/decree/issuedOn' stands a java.time.LocalDate"),
                day.getMessage());
        assertTrue(
                String.valueOf(key.getMessage()).endsWith("at '/decree' stands a key that is no text"),
                key.getMessage());
    }

    @Test
    void documentsAreFoundByTheirType() {
        var refused = assertThrows(IllegalArgumentException.class, () -> Documents.of(Fact.class));

        assertTrue(String.valueOf(refused.getMessage())
                .startsWith("there are no documents of a Fact; there are some of Subject, "));
    }
}
