package id.bham.rules.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.bham.core.json.DocumentReader;
import id.bham.core.json.Documents;
import id.bham.core.knowledge.Subject;
import id.bham.rules.fixtures.Trial;
import id.bham.rules.rule.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each rule has a file of examples: a record, a day, a place, and what the rule says there. There is one at least for each outcome
 * that a record can have; of one that a rule never gives the file says why.
 */
class CatalogueExamplesTest {

    private static final Set<Outcome> SHOWN =
            EnumSet.of(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.NOT_APPLICABLE);

    private static Stream<String> checkedRules() {
        return RuleCatalogue.standard().rules().stream()
                .filter(rule -> rule.description().keptByModel().isEmpty())
                .map(rule -> rule.description().id());
    }

    private static JsonNode file(String rule) {
        try (InputStream stream =
                CatalogueExamplesTest.class.getResourceAsStream("/id/bham/rules/examples/" + rule + ".json")) {
            assertNotNull(
                    stream,
                    "there is no file of examples: add src/test/resources/id/bham/rules/examples/" + rule + ".json");
            return new ObjectMapper().readTree(stream);
        } catch (IOException e) {
            throw new AssertionError(rule, e);
        }
    }

    private static Stream<JsonNode> examples(String rule) {
        return StreamSupport.stream(file(rule).get("examples").spliterator(), false);
    }

    private static Outcome outcome(JsonNode example) {
        return Outcome.valueOf(example.get("outcome").asText());
    }

    @TestFactory
    Stream<DynamicTest> eachExampleComesOutAsItSays() {
        return checkedRules()
                .flatMap(rule -> examples(rule).map(example -> {
                    String day = example.get("on").asText();
                    String place = example.path("place").asText("");
                    return dynamicTest(rule + " " + outcome(example) + " on " + day, () -> {
                        Subject record = DocumentReader.standard()
                                .read(Documents.SUBJECT, example.get("record").toString());
                        Trial.of(rule).on(day, record, place).is(outcome(example));
                    });
                }));
    }

    @Test
    void eachRuleHasAnExampleForEachOutcomeOrSaysWhyNot() {
        checkedRules().forEach(rule -> {
            Set<Outcome> told = EnumSet.noneOf(Outcome.class);
            examples(rule).map(CatalogueExamplesTest::outcome).forEach(told::add);
            file(rule).path("never").fieldNames().forEachRemaining(never -> told.add(Outcome.valueOf(never)));
            told.retainAll(SHOWN);
            assertEquals(
                    SHOWN,
                    told,
                    "add an example of each outcome, or why there never is one (\"never\"), to src/test/resources/id/bham/rules/examples/"
                            + rule + ".json");
        });
    }
}
