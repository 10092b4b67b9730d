package id.bham.rules.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import id.bham.core.action.NationalActions;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.fixtures.Generated;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.Addressee;
import id.bham.core.law.LawReading;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameters;
import id.bham.core.law.Strength;
import id.bham.core.law.Waiver;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.Compliance;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSet;
import id.bham.rules.RuleSets;
import id.bham.rules.catalogue.NoRule;
import id.bham.rules.diff.ReportDiff;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.report.Assumption;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleDescription;
import id.bham.rules.summary.ActionProgress;
import id.bham.rules.summary.ComplianceSummary;
import id.bham.rules.timeline.ComplianceTimeline;
import id.bham.rules.timeline.Deadlines;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchema ACTIONS = schema(JsonForm.ACTIONS.schema());
    private static final JsonSchema REPORT = schema(JsonForm.REPORT.schema());
    private static final JsonSchema SUMMARY = schema(JsonForm.SUMMARY.schema());
    private static final JsonSchema CATALOGUE = schema(JsonForm.CATALOGUE.schema());
    private static final JsonSchema DIFF = schema(JsonForm.DIFF.schema());
    private static final JsonSchema TIMELINE = schema(JsonForm.TIMELINE.schema());
    private static final JsonSchema DEADLINES = schema(JsonForm.DEADLINES.schema());
    private static final JsonSchema COVERAGE = schema(JsonForm.COVERAGE.schema());
    private static final LocalDate BEFORE = LocalDate.of(2024, 12, 31);
    private static final LocalDate AFTER = LocalDate.of(2025, 12, 31);
    private static final RuleSet RULES = RuleSets.stranas().with(Parameters.EVALUATION_INTERVAL, Period.ofYears(1));

    private static JsonSchema schema(String text) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(text);
    }

    private static List<JsonForm<?>> forms() {
        return List.of(
                JsonForm.REPORT,
                JsonForm.SUMMARY,
                JsonForm.TIMELINE,
                JsonForm.DEADLINES,
                JsonForm.DIFF,
                JsonForm.ACTIONS,
                JsonForm.CATALOGUE,
                JsonForm.COVERAGE);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theSchemaIsValid(JsonForm<?> of) throws IOException {
        String text = of.schema();
        JsonSchema draft = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertEquals(Set.of(), draft.validate(JSON.readTree(text)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyObjectIsClosedAndEveryDefinitionIsUsed(JsonForm<?> of) throws IOException {
        JsonNode schema = JSON.readTree(of.schema());
        for (JsonNode object : schema.findParents("type")) {
            assertEquals(
                    object.path("type").asText().equals("object"),
                    object.has("properties") && object.has("additionalProperties"),
                    object.toString());
        }
        var references = new TreeSet<>(schema.findValuesAsText("$ref"));
        var definitions = new TreeSet<String>();
        schema.get("$defs").fieldNames().forEachRemaining(name -> definitions.add("#/$defs/" + name));
        assertEquals(definitions, references);
    }

    static Stream<ComplianceReport> reports() {
        return Stream.of(
                        Stream.of(AllOutcomes.report("text")),
                        Stream.of("2020-01-01", "2025-12-31", "9999-12-31")
                                .map(day -> Compliance.check(InOrder.nation(), LocalDate.parse(day))),
                        drawn(Generated.regionalTaskForce(), 25),
                        drawn(Generated.nationalTaskForce(), 10),
                        drawn(Generated.governance(), 1))
                .flatMap(reports -> reports);
    }

    private static <S extends Subject> Stream<ComplianceReport> drawn(Arbitrary<S> records, int number) {
        var random = new Random(20231106);
        var subjects = records.generator(1000);
        var days = Generated.day().generator(1000);
        return Stream.generate(() -> ComplianceChecker.of(RULES)
                        .check(subjects.next(random).value(), days.next(random).value()))
                .limit(number);
    }

    @Test
    void reportsAreValid() throws IOException {
        for (ComplianceReport report : reports().toList()) {
            JsonNode document = JSON.readTree(JsonForm.REPORT.write(report));
            assertEquals(Set.of(), REPORT.validate(document), report.toString());
        }
    }

    @Test
    void summariesAreValid() throws IOException {
        ComplianceSummary nothing = Stream.<ComplianceReport>empty().collect(ComplianceSummary.collector(1));
        assertEquals(Set.of(), SUMMARY.validate(JSON.readTree(JsonForm.SUMMARY.write(nothing))));
        ComplianceSummary summary = Stream.of(AllOutcomes.report("text")).collect(ComplianceSummary.collector(100));
        JsonNode document = JSON.readTree(JsonForm.SUMMARY.write(summary));
        assertEquals(Set.of("firstDay", "lastDay", "value"), keysThatCanBeLeftOut(document, SUMMARY, Set.of("value")));
    }

    @Test
    void whatSchemasDefineByOneNameIsTheSame() throws IOException {
        var definitions = new TreeMap<String, JsonNode>();
        for (JsonForm<?> form : forms()) {
            JSON.readTree(form.schema()).get("$defs").properties().forEach(definition -> {
                JsonNode earlier = definitions.putIfAbsent(definition.getKey(), definition.getValue());
                assertTrue(
                        earlier == null || earlier.equals(definition.getValue()),
                        form.schema() + " " + definition.getKey());
            });
        }
        assertTrue(definitions.keySet().containsAll(Set.of("verdicts", "finding", "receipt", "rule", "deadline")));
    }

    private static Stream<Subject> timed() {
        return Stream.of(
                InOrder.nation(),
                InOrder.regionalTaskForce(),
                InOrder.regionalTaskForce().toBuilder()
                        .decree(Fact.unknown())
                        .inauguration(Fact.unknown())
                        .build());
    }

    @Test
    void timelinesAreValid() throws IOException {
        for (Subject subject : timed().toList()) {
            ComplianceTimeline timeline = ComplianceChecker.of(RULES).timeline(subject, BEFORE, AFTER);
            assertEquals(Set.of(), TIMELINE.validate(JSON.readTree(JsonForm.TIMELINE.write(timeline))));
        }
        ComplianceTimeline timeline = ComplianceChecker.of(RULES.only(List.of("BHAM-RPT-001", "BHAM-EVL-001")))
                .timeline(InOrder.regionalTaskForce(), BEFORE, AFTER);
        JsonNode document = JSON.readTree(JsonForm.TIMELINE.write(timeline));
        assertEquals(
                Set.of("firstDay", "lastDay", "url", "value"),
                keysThatCanBeLeftOut(document, TIMELINE, Set.of("value")));
    }

    @Test
    void deadlinesAreValid() throws IOException {
        for (Subject subject : timed().toList()) {
            Deadlines deadlines = ComplianceChecker.of(RULES).deadlines(subject, BEFORE, AFTER);
            JsonNode document = JSON.readTree(JsonForm.DEADLINES.write(deadlines));
            assertEquals(Set.of(), DEADLINES.validate(document));
            assertTrue(deadlines.stream().findAny().isPresent()
                    && !deadlines.nothingDue().isEmpty());
        }
        Deadlines few = ComplianceChecker.of(RULES.only(List.of("BHAM-RPT-001", "BHAM-EVL-001")))
                .deadlines(InOrder.regionalTaskForce(), BEFORE, AFTER);
        JsonNode document = JSON.readTree(JsonForm.DEADLINES.write(few));
        assertEquals(Set.of("url"), keysThatCanBeLeftOut(document, DEADLINES, Set.of("arguments")));
    }

    @Test
    void progressWithActionsIsValid() throws IOException {
        for (Subject subject : List.of(InOrder.regionalTaskForce(), InOrder.nationalFocalPoint())) {
            ActionProgress progress =
                    ActionProgress.of(List.of(subject), NationalActions.standard(), LegalCorpus.standard(), BEFORE);
            JsonNode document = JSON.readTree(JsonForm.ACTIONS.write(progress));
            assertEquals(Set.of(), keysThatCanBeLeftOut(document, ACTIONS, Set.of()));
        }
    }

    @Test
    void coverageIsValid() throws IOException {
        JsonNode document = JSON.readTree(JsonForm.COVERAGE.write(few()));
        assertEquals(Set.of(), keysThatCanBeLeftOut(document, COVERAGE, Set.of()));
        assertEquals(Set.of(), COVERAGE.validate(JSON.readTree(JsonForm.COVERAGE.write(RULES))));
    }

    /** Every cause for which reports differ, and a key that is removed or renamed. */
    @Test
    void diffsAreValid() throws IOException {
        RegionalTaskForce body = InOrder.regionalTaskForce();
        RegionalTaskForce other =
                body.toBuilder().decree(Fact.absent()).name("x").build();
        Waiver waiver = Waiver.builder()
                .rule("BHAM-GTD-004")
                .subject(body.id())
                .authority("a")
                .because("b")
                .period(ValidityPeriod.from(LocalDate.of(2020, 1, 1)))
                .source(Source.of("S", "s"))
                .build();
        ComplianceChecker plain = ComplianceChecker.of(RuleSets.stranas());
        ComplianceChecker changed = ComplianceChecker.of(RULES.without("BHAM-GTD-001", "c"));
        List<ReportDiff> diffs = List.of(
                ReportDiff.between(plain.check(body, BEFORE), plain.check(body, AFTER)),
                ReportDiff.between(plain.check(body, BEFORE), plain.check(other, BEFORE)),
                ReportDiff.between(plain.check(other, BEFORE), changed.check(body, BEFORE)),
                ReportDiff.between(
                        plain.check(other, BEFORE),
                        plain.waiving(List.of(waiver)).check(other, BEFORE)),
                ReportDiff.between(
                        plain.check(other, BEFORE),
                        ComplianceChecker.of(RuleSets.stranas().atLeast(Strength.OFFICIAL))
                                .check(other, BEFORE)),
                ReportDiff.between(plain.check(InOrder.nation(), BEFORE), plain.check(body, BEFORE)));
        var kinds = new TreeSet<String>();
        for (ReportDiff diff : diffs) {
            JsonNode document = JSON.readTree(JsonForm.DIFF.write(diff));
            assertEquals(Set.of(), DIFF.validate(document));
            document.findValues("causes").forEach(causes -> kinds.addAll(causes.findValuesAsText("kind")));
        }
        assertTrue(kinds.containsAll(Set.of("SUBJECT", "FACTS", "LAW", "TIME")), kinds.toString());
    }

    @Test
    void reportsOnWhatIsAssumedAreValid() throws IOException {
        ComplianceReport recorded = Compliance.check(InOrder.regionalTaskForce(), LocalDate.of(2024, 12, 31));
        String id = recorded.subjects().get(0).id();
        ComplianceReport assumed = ComplianceChecker.of(RuleSets.stranas())
                .whatIf(
                        recorded,
                        Assumption.that(id, "/decree", Fact.absent()),
                        Assumption.that(id, "/chair", Fact.unknown()),
                        Assumption.event(id, "/lastDay", LocalDate.of(2025, 1, 1)),
                        Assumption.supported(id, "/name"));
        JsonNode document = JSON.readTree(JsonForm.REPORT.write(assumed));
        assertEquals(Set.of(), REPORT.validate(document));
        JsonNode assumptions = document.at("/receipt/assumptions");
        assertEquals(
                List.of("true null", "false -", "true \"2025-01-01\"", "- -"),
                StreamSupport.stream(assumptions.spliterator(), false)
                        .map(assumption -> text(assumption, "known") + " " + text(assumption, "value"))
                        .toList());
        ((ObjectNode) assumptions.get(2)).remove("value");
        assertFalse(REPORT.validate(document).isEmpty());
    }

    private static String text(JsonNode node, String key) {
        return node.has(key) ? node.get(key).toString() : "-";
    }

    @Test
    void theSchemaOfReportsNamesTheFieldsOfFindings() throws IOException {
        var fields = new ArrayList<String>();
        JSON.readTree(JsonForm.REPORT.schema())
                .at("/$defs/finding/properties")
                .fieldNames()
                .forEachRemaining(fields::add);
        assertEquals(
                Stream.of(FindingField.values())
                        .filter(field -> !JsonParts.OF_RULE.contains(field))
                        .map(FindingField::key)
                        .toList(),
                fields);
    }

    @Test
    void theSchemaOfCataloguesNamesAllAddresseesAndReasons() throws IOException {
        JsonNode provision = JSON.readTree(JsonForm.CATALOGUE.schema()).at("/$defs/provision/properties");
        assertEquals(names(Addressee.values()), texts(provision.at("/addressees/items/enum")));
        assertEquals(names(NoRule.values()), texts(provision.at("/noRule/enum")));
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }

    @Test
    void cataloguesAreValid() throws IOException {
        for (RuleSet rules : List.of(RuleSets.stranas(), RULES)) {
            assertEquals(Set.of(), CATALOGUE.validate(JSON.readTree(JsonForm.CATALOGUE.write(rules))));
        }
    }

    @Test
    void aReportWithAKeyRemovedOrRenamedIsNotValid() throws IOException {
        ComplianceReport all = AllOutcomes.report("text");
        var oneOfEach = new TreeMap<String, Finding>();
        all.findings().forEach(finding -> oneOfEach.put(finding.outcome().name(), finding));
        var report = new ComplianceReport(all.subjects(), oneOfEach.values(), all.receipt());
        JsonNode document = JSON.readTree(JsonForm.REPORT.write(report));
        assertEquals(Set.of(), REPORT.validate(document));
        assertEquals(
                Set.of("endedWaivers", "firstDay", "lastDay", "url", "value"),
                keysThatCanBeLeftOut(document, REPORT, Set.of("value")));
    }

    @Test
    void aCatalogueWithAKeyRemovedOrRenamedIsNotValid() throws IOException {
        JsonNode document = JSON.readTree(JsonForm.CATALOGUE.write(few()));
        assertTrue(document.get("provisions").size() > 1);
        Set<String> optional = keysThatCanBeLeftOut(document, CATALOGUE, Set.of("texts"));
        assertTrue(
                Set.of("url", "reasoning", "parameter", "history", "instrument", "firstDay", "lastDay", "value")
                        .containsAll(optional),
                optional.toString());
        for (JsonNode rule : document.get("rules")) {
            for (String key : RuleDescription.TEXT_KEYS) {
                ObjectNode texts = (ObjectNode) rule.get("texts");
                JsonNode removed = texts.remove(key);
                assertFalse(CATALOGUE.validate(document).isEmpty(), key);
                texts.set(key, removed);
            }
        }
    }

    private static RuleSet few() {
        List<Rule<?>> few = Stream.of("BHAM-EVL-001", "BHAM-GTD-001", "BHAM-PKJ-002", "BHAM-RPT-006")
                .<Rule<?>>map(id -> RuleSets.stranas().rule(id).orElseThrow())
                .toList();
        LegalCorpus fewProvisions = LegalCorpus.of(
                LegalCorpus.standard().instruments().stream()
                        .filter(instrument -> !instrument.provisions().isComplete())
                        .toList(),
                LawReading.to(LocalDate.of(2026, 2, 4)));
        return RuleSet.of("few", "1", few, fewProvisions);
    }

    /** Renames and removes each key once; none may be renamed. What stands in some is left alone. */
    private static Set<String> keysThatCanBeLeftOut(JsonNode document, JsonSchema schema, Set<String> closed) {
        var optional = new TreeSet<String>();
        for (ObjectNode object : objects(document, closed)) {
            for (String key : keys(object)) {
                JsonNode value = object.remove(key);
                if (schema.validate(document).isEmpty()) {
                    optional.add(key);
                }
                object.set(key + "X", value);
                assertFalse(schema.validate(document).isEmpty(), key);
                object.remove(key + "X");
                object.set(key, value);
            }
        }
        assertEquals(Set.of(), schema.validate(document));
        return optional;
    }

    private static List<ObjectNode> objects(JsonNode node, Set<String> closed) {
        var objects = new ArrayList<ObjectNode>();
        if (node instanceof ObjectNode object) {
            objects.add(object);
            keys(object).stream()
                    .filter(key -> !closed.contains(key))
                    .forEach(key -> objects.addAll(objects(object.get(key), closed)));
        } else {
            node.forEach(item -> objects.addAll(objects(item, closed)));
        }
        return objects;
    }

    private static List<String> keys(ObjectNode object) {
        var keys = new ArrayList<String>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
