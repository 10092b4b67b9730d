package id.bham.rules.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.bham.core.knowledge.Source;
import id.bham.core.law.Citation;
import id.bham.core.time.PartialDate;
import id.bham.rules.Compliance;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.report.Change;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.report.OpenBecause;
import id.bham.rules.report.Receipt;
import id.bham.rules.rule.Outcome;
import id.bham.rules.text.Markdown;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every writer carries the same findings with the same fields. */
class EveryWriterTest {

    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final Set<String> KEYS =
            Stream.of(FindingField.values()).map(FindingField::key).collect(Collectors.toSet());

    static Stream<ComplianceReport> reports() {
        return Stream.of(
                AllOutcomes.report("text"),
                Compliance.check(InOrder.nation(), LocalDate.of(2025, 12, 31)),
                Compliance.check(InOrder.regionalTaskForce(), LocalDate.of(2026, 2, 5)));
    }

    /** What a finding tells, told by itself; empty for what it does not tell. */
    private static Map<FindingField, String> told(Finding finding) {
        var told = new EnumMap<FindingField, String>(FindingField.class);
        told.put(FindingField.RULE, finding.rule().id());
        told.put(FindingField.TITLE, finding.rule().title().english());
        told.put(FindingField.OUTCOME, finding.outcome().name());
        told.put(FindingField.SUBJECT, finding.subject().id());
        told.put(FindingField.PATH, finding.place().toString());
        told.put(FindingField.ELEMENT, finding.element().toString());
        told.put(FindingField.FORCE, finding.rule().force().name());
        told.put(FindingField.STRENGTH, finding.strength().name());
        told.put(FindingField.PRESUMED, finding.isPresumed() ? "true" : "");
        told.put(FindingField.CITATION, joined(finding.rule().citations(), Citation::toString));
        told.put(FindingField.SOURCES, joined(finding.rule().sources(), Source::id));
        told.put(FindingField.MESSAGE, finding.message(ENGLISH));
        told.put(FindingField.REMEDY, finding.outcome() == Outcome.VIOLATED ? finding.remedy(ENGLISH) : "");
        told.put(
                FindingField.OPEN_BECAUSE,
                finding.openBecause().map(OpenBecause::name).orElse(""));
        told.put(
                FindingField.OPEN,
                joined(
                        finding.openByKind(),
                        kind -> (kind.isSingle() ? kind.first().place() : kind.places()) + " "
                                + kind.first().need()));
        told.put(
                FindingField.FACTS,
                finding.facts().stream()
                        .map(fact -> fact.place() + " " + joined(fact.sources(), Source::id))
                        .sorted()
                        .collect(Collectors.joining(";")));
        told.put(
                FindingField.WAIVER,
                finding.waiver()
                        .map(waiver -> waiver.authority() + " " + waiver.because())
                        .orElse(""));
        told.put(
                FindingField.ENDED_WAIVERS,
                joined(finding.endedWaivers(), waiver -> waiver.authority() + " " + waiver.because()));
        told.put(
                FindingField.VALID_UNTIL,
                finding.validUntil().map(LocalDate::toString).orElse(""));
        told.put(FindingField.DUE_BY, finding.dueBy().map(PartialDate::toString).orElse(""));
        return told;
    }

    private static <T> String joined(List<T> items, Function<T, String> text) {
        return items.stream().map(text).collect(Collectors.joining(";"));
    }

    private static List<Map<FindingField, String>> all(ComplianceReport report) {
        return report.findings().stream().map(EveryWriterTest::told).toList();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void json(ComplianceReport report) throws IOException {
        JsonNode document = new ObjectMapper().readTree(JsonForm.REPORT.write(report));
        Map<String, JsonNode> rules =
                byId(document.get("rules"), rule -> rule.get("id").asText());
        assertEquals(
                all(report),
                read(
                        document.get("findings"),
                        document,
                        finding -> whole(
                                finding, rules.getOrDefault(finding.get("rule").asText(), finding)),
                        text -> text.get("en")));
        assertEquals(
                report.findings().stream()
                        .map(finding -> finding.message(Locale.forLanguageTag("id")))
                        .toList(),
                document.get("findings").findValues("message").stream()
                        .map(message -> message.get("id").asText())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void sarif(ComplianceReport report) throws IOException {
        JsonNode document =
                new ObjectMapper().readTree(SarifDocument.in(ENGLISH).write(report));
        JsonNode run = document.at("/runs/0");
        assertEquals(
                all(report),
                read(run.get("results"), run.get("properties"), result -> inRun(result, run), text -> text));
    }

    /** What a finding tells in a report: its members, and those of its rule that it leaves out. */
    private static ObjectNode whole(JsonNode finding, JsonNode rule) {
        ObjectNode whole = finding.deepCopy();
        rule.properties().stream()
                .filter(member ->
                        !finding.has(member.getKey()) && !member.getKey().equals("id"))
                .forEach(member -> whole.set(
                        member.getKey().equals("citations") ? "citation" : member.getKey(), member.getValue()));
        return whole;
    }

    /** What a finding tells in a run: what its result says, its properties, and what its rule says. */
    private static ObjectNode inRun(JsonNode result, JsonNode run) {
        JsonNode rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
        ObjectNode whole = result.get("properties").deepCopy();
        whole.set("rule", result.get("ruleId"));
        String message = result.at("/message/text").asText();
        whole.put("message", message.replace("{{", "{").replace("}}", "}"));
        whole.set("title", rule.at("/shortDescription/text"));
        whole.set("force", rule.at("/properties/force"));
        whole.set("citation", rule.at("/properties/citations"));
        whole.set("sources", rule.at("/properties/sources"));
        return whole;
    }

    private static Map<String, JsonNode> byId(JsonNode items, Function<JsonNode, String> id) {
        var byId = new TreeMap<String, JsonNode>();
        items.forEach(item -> assertNull(byId.put(id.apply(item), item), "stated twice"));
        return byId;
    }

    private static List<Map<FindingField, String>> read(
            JsonNode findings, JsonNode shared, UnaryOperator<JsonNode> fields, UnaryOperator<JsonNode> text) {
        Map<String, JsonNode> facts = byId(
                shared.get("facts"),
                fact -> fact.get("subject").asText() + fact.get("path").asText());
        Map<String, JsonNode> sources =
                byId(shared.get("sources"), source -> source.get("ref").asText());
        var read = new ArrayList<Map<FindingField, String>>();
        for (JsonNode finding : findings) {
            var told = new EnumMap<FindingField, String>(FindingField.class);
            for (FindingField field : FindingField.values()) {
                JsonNode members = fields.apply(finding);
                told.put(
                        field,
                        read(
                                field,
                                members.path(field.key()),
                                members.get("subject").asText(),
                                facts,
                                sources,
                                text));
            }
            fields.apply(finding).fieldNames().forEachRemaining(name -> assertTrue(KEYS.contains(name), name));
            read.add(told);
        }
        return read;
    }

    private static String read(
            FindingField field,
            JsonNode value,
            String subject,
            Map<String, JsonNode> facts,
            Map<String, JsonNode> sources,
            UnaryOperator<JsonNode> text) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        return switch (field) {
            case TITLE, MESSAGE, REMEDY -> text.apply(value).asText();
            case CITATION -> texts(value, JsonNode::asText);
            case SOURCES -> ids(value, sources);
            case OPEN ->
                texts(
                        value,
                        fact -> fact.get("path").asText() + " "
                                + fact.get("need").asText());
            case FACTS ->
                StreamSupport.stream(value.spliterator(), false)
                        .flatMap(path -> matching(path.asText(), subject, facts))
                        .map(fact -> fact.path("path").asText() + " " + ids(fact.path("sources"), sources))
                        .sorted()
                        .collect(Collectors.joining(";"));
            case WAIVER ->
                value.get("authority").asText() + " " + value.get("because").asText();
            case ENDED_WAIVERS ->
                texts(
                        value,
                        waiver -> waiver.get("authority").asText() + " "
                                + waiver.get("because").asText());
            case PRESUMED -> value.asBoolean() ? "true" : "";
            case RULE, OUTCOME, SUBJECT, PATH, ELEMENT, FORCE, STRENGTH, OPEN_BECAUSE, VALID_UNTIL, DUE_BY ->
                value.asText();
        };
    }

    /** The facts of a document that a path names, in which a star stands for each index. */
    private static Stream<JsonNode> matching(String path, String subject, Map<String, JsonNode> facts) {
        if (!path.contains("*")) {
            return Stream.of(Objects.requireNonNull(facts.get(subject + path)));
        }
        Pattern pattern = Pattern.compile(Pattern.quote(subject + path).replace("*", "\\E[0-9]+\\Q"));
        return facts.entrySet().stream()
                .filter(fact -> pattern.matcher(fact.getKey()).matches())
                .map(Map.Entry::getValue);
    }

    private static String ids(JsonNode references, Map<String, JsonNode> sources) {
        return texts(
                references,
                reference -> sources.getOrDefault(reference.asText(), reference)
                        .path("id")
                        .asText());
    }

    private static String texts(JsonNode items, Function<JsonNode, String> text) {
        var list = new ArrayList<String>();
        items.forEach(item -> list.add(text.apply(item)));
        return String.join(";", list);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void jUnit(ComplianceReport report) {
        var expected = new ArrayList<Map<String, String>>();
        for (Finding finding : report.findings()) {
            var properties = new TreeMap<String, String>();
            told(finding).forEach((field, value) -> {
                String words = switch (field) {
                    case CITATION, SOURCES, OPEN, FACTS, WAIVER, ENDED_WAIVERS ->
                        field.words(finding, ENGLISH).orElse("");
                    default -> value;
                };
                if (!words.isEmpty() || field == FindingField.PATH || field == FindingField.ELEMENT) {
                    properties.put(field.key(), words);
                }
            });
            expected.add(properties);
        }
        assertEquals(
                expected,
                JUnitXml.elements(JUnitReport.in(ENGLISH).write(report), "testcase").stream()
                        .map(JUnitXml::properties)
                        .toList());
    }

    private static PageForm<ComplianceReport> detailed(Locale locale) {
        return PageForm.report(ReportPage.in(locale).inDetail()).withColumns(1_000_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void text(String language) {
        Locale locale = Locale.forLanguageTag(language);
        ComplianceReport report = AllOutcomes.report("text");
        toldToPeople(report, detailed(locale).write(report), locale, words -> words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void markdown(String language) {
        Locale locale = Locale.forLanguageTag(language);
        ComplianceReport report = AllOutcomes.report("text");
        toldToPeople(report, detailed(locale).asMarkdown().write(report), locale, Markdown::escape);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void html(String language) {
        Locale locale = Locale.forLanguageTag(language);
        ComplianceReport report = AllOutcomes.report("text");
        String page = ReadHtml.of(detailed(locale).asHtml().write(report)).seen();
        toldToPeople(report, page, locale, words -> words);
    }

    @Test
    void everyWriterTellsHowTheRulesWereChanged() throws IOException {
        ComplianceReport report = AllOutcomes.report("text");
        Receipt receipt = report.receipt();
        JsonNode json =
                new ObjectMapper().readTree(JsonForm.REPORT.write(report)).get("receipt");
        assertEquals(
                json,
                new ObjectMapper()
                        .readTree(SarifDocument.in(ENGLISH).write(report))
                        .at("/runs/0/properties/receipt"));
        assertEquals(
                receipt.changes().stream().map(change -> change.kind().name()).toList(),
                json.get("changes").findValuesAsText("kind"));
        assertEquals(receipt.waivers().size(), json.get("waivers").size());

        String text = detailed(ENGLISH).write(report);
        String markdown = detailed(ENGLISH).asMarkdown().write(report);
        String html = ReadHtml.of(detailed(ENGLISH).asHtml().write(report)).seen();
        Set<String> properties = JUnitXml.elements(JUnitReport.in(ENGLISH).write(report), "property").stream()
                .map(property -> property.getAttribute("value"))
                .collect(Collectors.toSet());
        assertTrue(!receipt.changes().isEmpty() && !receipt.waivers().isEmpty());
        for (Change change : receipt.changes()) {
            String words = new ReportWording(ENGLISH).change(change);
            assertTrue(text.contains(words), words);
            assertTrue(html.contains(words), words);
            assertTrue(markdown.contains(Markdown.escape(words)), words);
            assertTrue(properties.contains(words), words);
        }
    }

    /** Looks for the words of each finding between the first mention of its rule and that of the next. */
    private static void toldToPeople(
            ComplianceReport report, String text, Locale locale, UnaryOperator<String> written) {
        Map<String, String> blocks = Stream.of(text.split("(?=TRY-)"))
                .filter(block -> block.startsWith("TRY-"))
                .collect(Collectors.toMap(block -> block.substring(0, 7), block -> block, String::concat));
        for (Finding finding : report.findings()) {
            for (FindingField field : FindingField.values()) {
                if (field.isForPeople(finding.outcome())) {
                    boolean isAbove = field == FindingField.OUTCOME || field == FindingField.SUBJECT;
                    String block =
                            isAbove ? text : blocks.getOrDefault(finding.rule().id(), "");
                    field.words(finding, locale)
                            .ifPresent(words -> assertTrue(
                                    block.contains(written.apply(words)),
                                    () -> field + " of " + finding + " '" + words + "' in " + block));
                }
            }
        }
    }
}
