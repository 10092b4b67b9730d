package id.bham.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import id.bham.core.body.Body;
import id.bham.core.json.DocumentReader;
import id.bham.core.json.DocumentSchema;
import id.bham.core.json.DocumentWriter;
import id.bham.core.json.Documents;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Property;
import id.bham.core.law.InstrumentId;
import id.bham.rules.Compliance;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.report.OpenFact;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the data files say, and that the laws of the library hold for them. */
class DataFilesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void bantenIn2024() throws IOException {
        ComplianceReport report = Compliance.check(read("banten"), LocalDate.of(2024, 12, 31));
        assertEquals(Verdict.INCONCLUSIVE, report.verdict());
        assertEquals(
                List.of(
                        "DTY-001", "DTY-002", "GTD-001", "GTD-002", "GTD-003", "GTD-004", "GTD-005", "GTD-006",
                        "GTD-014", "GTD-017", "PKJ-001", "PKJ-002", "PKJ-004", "SRC-001", "SRC-003"),
                rules(report, Outcome.SATISFIED));
        assertEquals(
                List.of(
                        "ACT-002", "ACT-003", "ACT-004", "ACT-005", "ACT-006", "ACT-007", "EVL-001", "EVL-002",
                        "GTD-007", "GTD-008", "GTD-009", "GTD-010", "GTD-011", "GTD-012", "GTD-015", "PKJ-003",
                        "RPT-001", "RPT-002", "RPT-003", "RPT-006"),
                rules(report, Outcome.UNDETERMINED));
        assertEquals(List.of("ACT-001", "GTD-016", "RPT-001", "RPT-002"), rules(report, Outcome.NOT_APPLICABLE));
        assertEquals(List.of(), rules(report, Outcome.NOT_IN_FORCE));
        assertEquals(List.of(), rules(report, Outcome.VIOLATED));
        List<String> missing = report.finding("gtd-banten", "BHAM-GTD-010").open().stream()
                .map(OpenFact::place)
                .map(Pointer::toString)
                .toList();
        assertTrue(missing.contains("/members"));
    }

    @Test
    void bangkaBelitungIsAPlan() throws IOException {
        for (LocalDate day = LocalDate.of(2021, 1, 1); day.getYear() < 2031; day = day.plusMonths(1)) {
            ComplianceReport report = Compliance.check(read("bangka-belitung"), day);
            assertEquals(Verdict.NOTHING_ASSESSED, report.verdict());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"banten", "bangka-belitung"})
    void beforeThePerpresItsRulesAreNotInForce(String file) throws IOException {
        ComplianceReport report = Compliance.check(read(file), LocalDate.of(2022, 1, 1));
        report.findings().stream()
                .filter(finding ->
                        finding.rule().instrument().equals(Optional.of(InstrumentId.of("Perpres", "60", 2023))))
                .forEach(finding -> assertEquals(Outcome.NOT_IN_FORCE, finding.outcome(), finding::toString));
        assertEquals(Verdict.NOTHING_ASSESSED, report.verdict());
    }

    @ParameterizedTest
    @ValueSource(strings = {"banten", "bangka-belitung"})
    void everyFactHasASource(String file) throws IOException {
        Body body = read(file);
        for (Property property : body.properties()) {
            Object content = property.content();
            boolean said = content instanceof Fact<?> fact
                    ? !fact.isUnknown()
                    : content instanceof Listing<?> listing && !listing.isUnknown();
            if (said) {
                Pointer place = Pointer.WHOLE.child(property.name());
                assertFalse(body.evidence().sourcesOf(place).isEmpty(), place::toString);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"banten", "bangka-belitung"})
    void areWrittenAsTheWriterWritesThem(String file) throws IOException {
        assertEquals(Files.readString(path(file)), DocumentWriter.standard().write(read(file)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"banten", "bangka-belitung"})
    void areValidAgainstTheShippedSchema(String file) throws IOException {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(DocumentSchema.text());
        assertEquals(Set.of(), schema.validate(JSON.readTree(path(file).toFile())));
        ObjectNode broken = (ObjectNode) JSON.readTree(path(file).toFile());
        broken.put("provinsi", "ID-BT");
        assertFalse(schema.validate(broken).isEmpty());
    }

    /** L3: with any single fact removed, what is decided is not contradicted by the whole record, on any day. */
    @ParameterizedTest
    @ValueSource(strings = {"banten", "bangka-belitung"})
    void learningNeverContradicts(String file) throws IOException {
        Body whole = read(file);
        JsonNode document = JSON.readTree(path(file).toFile());
        List<JsonNode> less = withOneFactLess(document);
        Map<LocalDate, Map<String, Outcome>> ofWhole = new HashMap<>();
        assertTrue(less.size() > 10);
        int decided = 0;
        for (JsonNode node : less) {
            Body body = DocumentReader.standard().read(Documents.BODY, JSON.writeValueAsBytes(node));
            assertTrue(body.isRefinedBy(whole), node::toPrettyString);
            for (LocalDate day = LocalDate.of(2021, 1, 1); day.getYear() < 2031; day = day.plusDays(31)) {
                Map<String, Outcome> before = named(Compliance.check(body, day));
                Map<String, Outcome> after = ofWhole.computeIfAbsent(day, on -> named(Compliance.check(whole, on)));
                for (Map.Entry<String, Outcome> outcome : before.entrySet()) {
                    if (outcome.getValue().isDecided()) {
                        decided++;
                        assertTrue(isKept(outcome, after), outcome + " on " + day + ", but: " + after);
                    }
                }
            }
        }
        assertTrue(decided > 10_000);
    }

    /** L4: on each day of ten years the outcomes are those of the day before, unless that day's report ended on it. */
    @ParameterizedTest
    @ValueSource(strings = {"banten", "bangka-belitung"})
    void noOutcomeChangesBeforeTheReportSaysSo(String file) throws IOException {
        Body body = read(file);
        ComplianceReport standing = Compliance.check(body, LocalDate.of(2021, 1, 1));
        int renewed = 0;
        for (LocalDate day = LocalDate.of(2021, 1, 2); day.getYear() < 2031; day = day.plusDays(1)) {
            ComplianceReport report = Compliance.check(body, day);
            if (standing.validUntil().filter(day::equals).isPresent()) {
                standing = report;
                renewed++;
            }
            assertEquals(outcomes(standing), outcomes(report), day.toString());
        }
        assertTrue(renewed > 2);
    }

    /** Where nothing is said of the whole any more, elements that became known are told of in its place. */
    private static boolean isKept(Map.Entry<String, Outcome> outcome, Map<String, Outcome> after) {
        Outcome later = after.get(outcome.getKey());
        return later == null ? !outcome.getKey().contains("/") : later == outcome.getValue();
    }

    private static List<String> rules(ComplianceReport report, Outcome outcome) {
        return report.findings(outcome).stream()
                .map(finding -> finding.rule().id().replace("BHAM-", ""))
                .distinct()
                .toList();
    }

    /** Outcomes by rule and place; the place of an item of a list is left out, for it stands elsewhere when the list grows. */
    private static Map<String, Outcome> named(ComplianceReport report) {
        return outcomes(report).entrySet().stream()
                .filter(outcome -> !outcome.getKey().matches(".*/[0-9]+(/.*)?"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, Outcome> outcomes(ComplianceReport report) {
        var outcomes = new HashMap<String, Outcome>();
        for (Finding finding : report.findings()) {
            outcomes.put(finding.rule().id() + finding.place(), finding.outcome());
        }
        return outcomes;
    }

    /** The document without one of its keys, or with one item of a list less, in turn; what must be there stays. */
    private static List<JsonNode> withOneFactLess(JsonNode document) {
        var found = new ArrayList<JsonNode>();
        forget(document, document, "", found);
        return found;
    }

    private static void forget(JsonNode document, JsonNode here, String place, List<JsonNode> found) {
        if (here instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> {
                boolean needed = List.of(
                                "schemaVersion", "kind", "id", "title", "stage", "sources", "evidence", "partial")
                        .contains(name);
                if (!needed) {
                    JsonNode copy = document.deepCopy();
                    ((ObjectNode) copy.at(place)).remove(name);
                    found.add(copy);
                }
                if (!List.of("sources", "evidence").contains(name)) {
                    forget(document, object.get(name), place + "/" + name, found);
                }
            });
        } else if (here instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode copy = document.deepCopy();
                ArrayNode items = (ArrayNode) copy.at(place);
                items.remove(i);
                if (!place.endsWith("/partial")) {
                    String parent = place.substring(0, place.lastIndexOf('/'));
                    ((ObjectNode) copy.at(parent))
                            .set(
                                    place.substring(place.lastIndexOf('/') + 1),
                                    JSON.createObjectNode().set("partial", items));
                }
                found.add(copy);
                forget(document, array.get(i), place + "/" + i, found);
            }
        }
    }

    private static Body read(String file) throws IOException {
        return DocumentReader.standard().read(Documents.BODY, Files.readAllBytes(path(file)));
    }

    private static Path path(String file) {
        return Path.of("data", file + ".json");
    }
}
