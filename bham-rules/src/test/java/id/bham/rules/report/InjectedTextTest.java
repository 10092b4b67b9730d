package id.bham.rules.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.json.DocumentReader;
import id.bham.core.json.DocumentWriter;
import id.bham.core.json.InvalidDocumentException;
import id.bham.core.json.VisibleText;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.Amendment;
import id.bham.core.law.Waiver;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSets;
import id.bham.rules.catalogue.Parameters;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.json.DeadlinesDocument;
import id.bham.rules.json.DiffDocument;
import id.bham.rules.json.ReportDocument;
import id.bham.rules.json.SarifDocument;
import id.bham.rules.json.SummaryDocument;
import id.bham.rules.json.TimelineDocument;
import id.bham.rules.text.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/**
 * Each text of a record, a waiver, or a change of the rules arrives in each writer as text and as nothing else: what is written of
 * hostile texts, once it is parsed, differs from what is written of plain ones by these texts alone.
 */
class InjectedTextTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<Locale> LOCALES = List.of(Locale.forLanguageTag("id"), Locale.ENGLISH);
    private static final LocalDate BEFORE = LocalDate.of(2024, 12, 31);
    private static final LocalDate AFTER = LocalDate.of(2025, 12, 31);

    private static final String PLAIN = "text";
    private static final String EVIL = HostileTextTest.EVIL;

    /** How the text may look in what was parsed: as it is, on one line, and as formats have it that cannot hold all of it. */
    private static final List<String> FORMS = Stream.of(
                    EVIL, Wording.in(Locale.ENGLISH).value(EVIL), EVIL.strip())
            .flatMap(text -> Stream.of(text, inXml(text), inSarif(text)))
            .distinct()
            .toList();

    private static final Pattern NUMBERED = Pattern.compile(PLAIN + " n([0-9]+)");

    private static World plain;
    private static World hostile;
    private static Map<String, String> plainJson;

    private static String inXml(String text) {
        return text.codePoints()
                .map(c -> (c < 0x20 && c != '\n' && c != '\r' && c != '\t') || c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String inSarif(String text) {
        return text.replace("{", "{{").replace("}", "}}").replace("](", "] (");
    }

    private static String withoutEvil(String text) {
        String without = text;
        for (String form : FORMS) {
            without = without.replace(form, PLAIN);
        }
        return without;
    }

    /** Reports and all else that rests on records, a waiver and a rule set with the same text everywhere. */
    private record World(
            List<Subject> subjects,
            ComplianceChecker checker,
            ComplianceReport before,
            ReportDiff diff,
            ComplianceReport supposed) {

        static World of(String text) throws IOException {
            String complete = Files.readString(
                    Path.of("../bham-core/src/test/resources/id/bham/core/json/regional-task-force.json"));
            String nation = DocumentWriter.standard()
                    .write(InOrder.nation().toBuilder()
                            .regionalTaskForces(Listing.partial(InOrder.regionalTaskForce()))
                            .build());
            var numbers = new int[] {0};
            List<Subject> subjects = List.of(
                    with(text, MAPPER.readTree(nation), numbers), with(text, MAPPER.readTree(complete), numbers));
            List<Subject> later = List.of(
                    with(text, MAPPER.readTree(nation), numbers), with(text, MAPPER.readTree(complete), numbers));
            Source source = Source.builder()
                    .id("S")
                    .title(text + " n9000")
                    .publisher(text + " n9001")
                    .url(text + " n9002")
                    .build();
            var checker = ComplianceChecker.of(RuleSets.stranas()
                            .with(new Amendment<>(
                                    Parameters.EVALUATION_INTERVAL,
                                    Fact.known(Period.ofYears(1)),
                                    ValidityPeriod.always(),
                                    source))
                            .without("BHAM-GTD-001", text + " n9003"))
                    .waiving(Stream.of("BHAM-GTD-004", "BHAM-GTD-005", "BHAM-GTD-006", "BHAM-GTD-007", "BHAM-GTD-009")
                            .map(rule -> Waiver.builder()
                                    .rule(rule)
                                    .subject("gtd-contoh")
                                    .authority(text + " n9004")
                                    .because(text + " n9005")
                                    .period(ValidityPeriod.from(LocalDate.of(2020, 1, 1)))
                                    .source(source)
                                    .build())
                            .toList());
            ComplianceReport before = checker.check(subjects, BEFORE);
            ComplianceReport supposed = before.whatIf(
                    "gtd-contoh",
                    RegionalTaskForce.class,
                    body -> body.toBuilder().name(text + " n9006").build());
            return new World(
                    subjects, checker, before, ReportDiff.between(before, checker.check(later, AFTER)), supposed);
        }

        /** The record with a text of its own in each place in which any text can stand. */
        private static Subject with(String text, JsonNode document, int[] numbers) {
            for (Pointer leaf : leaves(document)) {
                var parent = document.at(leaf.parent().toString());
                String last = leaf.segments().get(leaf.segments().size() - 1);
                TextNode value = TextNode.valueOf(text + " n" + ++numbers[0]);
                JsonNode before = document.at(leaf.toString());
                put(parent, last, value);
                if (!isRead(document)) {
                    put(parent, last, before);
                }
            }
            return DocumentReader.standard().read(document.toString());
        }

        private static void put(JsonNode parent, String last, JsonNode value) {
            if (parent instanceof ArrayNode array) {
                array.set(Integer.parseInt(last), value);
            } else {
                ((ObjectNode) parent).set(last, value);
            }
        }

        private static boolean isRead(JsonNode document) {
            try {
                DocumentReader.standard().read(document.toString());
                return true;
            } catch (InvalidDocumentException e) {
                return false;
            }
        }

        private static List<Pointer> leaves(JsonNode document) {
            var leaves = new ArrayList<Pointer>();
            collect(document, Pointer.WHOLE, leaves);
            return leaves;
        }

        private static void collect(JsonNode node, Pointer here, List<Pointer> leaves) {
            if (node.isTextual()) {
                leaves.add(here);
            }
            node.properties().forEach(field -> collect(field.getValue(), here.child(field.getKey()), leaves));
            for (int i = 0; node.isArray() && i < node.size(); i++) {
                collect(node.get(i), here.child(i), leaves);
            }
        }
    }

    @BeforeAll
    static void check() throws IOException {
        plain = World.of(PLAIN);
        hostile = World.of(EVIL);
        plainJson = json(plain);
    }

    /** What each writer of text writes, by the name of the writer. */
    private static Map<String, String> texts(World world) {
        var texts = new LinkedHashMap<String, String>();
        for (Locale locale : LOCALES) {
            String in = " " + locale;
            texts.put("report" + in, TextReport.in(locale).write(world.before()));
            texts.put("supposed report" + in, TextReport.in(locale).write(world.supposed()));
            texts.put("summary" + in, TextReport.in(locale).write(summary(world)));
            texts.put("diff" + in, TextDiff.in(locale).write(world.diff()));
            var explanations = new StringBuilder();
            for (Finding finding : world.before().findings()) {
                explanations.append(
                        Explanation.of(finding, world.before().receipt()).render(locale));
            }
            texts.put("explanations" + in, explanations.toString());
        }
        return texts;
    }

    private static ComplianceSummary summary(World world) {
        return Stream.of(world.before()).collect(ComplianceSummary.collector(10));
    }

    @Test
    void text() {
        compare(texts(plain), texts(hostile), Function.identity());
    }

    @Test
    void colouredText() {
        String paint = "\u001b\\[[0-9;]*m";
        for (Locale locale : LOCALES) {
            String ofPlain = TextReport.in(locale).coloured().write(plain.before());
            String ofHostile = TextReport.in(locale).coloured().write(hostile.before());
            assertEquals(ofPlain, withoutEvil(ofHostile));
            assertNothingHidden(ofHostile.replaceAll(paint, ""));
        }
    }

    @Test
    void markdown() {
        compare(markdown(plain), markdown(hostile), InjectedTextTest::rendered);
    }

    private static Map<String, String> markdown(World world) {
        var texts = new LinkedHashMap<String, String>();
        for (Locale locale : LOCALES) {
            texts.put("report " + locale, MarkdownReport.in(locale).write(world.before()));
            texts.put("supposed " + locale, MarkdownReport.in(locale).write(world.supposed()));
            texts.put("diff " + locale, MarkdownDiff.in(locale).write(world.diff()));
        }
        return texts;
    }

    /** The kinds of the parts, and the text that people see. */
    private static String rendered(String markdown) {
        Node document = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(markdown);
        var parts = new StringBuilder();
        HostileTextTest.structure(document).forEach(part -> parts.append(part).append('\n'));
        return parts
                + TextContentRenderer.builder()
                        .extensions(List.of(TablesExtension.create()))
                        .build()
                        .render(document);
    }

    @Test
    void jUnit() {
        for (Locale locale : LOCALES) {
            for (Function<World, ComplianceReport> report :
                    List.<Function<World, ComplianceReport>>of(World::before, World::supposed)) {
                String ofHostile = JUnitReport.in(locale).write(report.apply(hostile));
                assertEquals(
                        elements(JUnitReport.in(locale).write(report.apply(plain))),
                        elements(ofHostile).stream()
                                .map(InjectedTextTest::withoutEvil)
                                .toList());
                assertNothingHidden(ofHostile);
            }
        }
    }

    private static List<String> elements(String xml) {
        return JUnitXml.elements(xml, "*").stream()
                .map(InjectedTextTest::element)
                .toList();
    }

    private static String element(Element element) {
        var told = new StringBuilder(element.getTagName());
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            told.append(' ').append(element.getAttributes().item(i));
        }
        boolean hasElements = element.getElementsByTagName("*").getLength() > 0;
        return told + (hasElements ? "" : ">" + element.getTextContent());
    }

    @Test
    void json() throws IOException {
        Map<String, String> ofHostile = json(hostile);
        for (String writer : plainJson.keySet()) {
            String text = ofHostile.getOrDefault(writer, "");
            assertEquals(
                    MAPPER.readTree(plainJson.get(writer)).toPrettyString(),
                    withoutEvil(MAPPER.readTree(text)).toPrettyString(),
                    writer);
            assertNothingHidden(text);
        }
    }

    private static Map<String, String> json(World world) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("report", ReportDocument.write(world.before()));
        texts.put("supposed", ReportDocument.write(world.supposed()));
        texts.put("diff", DiffDocument.write(world.diff()));
        texts.put("summary", SummaryDocument.write(summary(world)));
        texts.put("timeline", TimelineDocument.write(world.checker().timeline(world.subjects(), BEFORE, AFTER)));
        texts.put(
                "deadlines",
                DeadlinesDocument.write(BEFORE, AFTER, world.checker().deadlines(world.subjects(), BEFORE, AFTER)));
        for (Locale locale : LOCALES) {
            texts.put("SARIF " + locale, SarifDocument.write(world.before(), locale));
            texts.put("supposed SARIF " + locale, SarifDocument.write(world.supposed(), locale));
        }
        for (Subject subject : world.subjects()) {
            texts.put("document " + subject.id(), DocumentWriter.standard().write(subject));
            texts.put("line " + subject.id(), DocumentWriter.standard().writeLine(subject));
        }
        return texts;
    }

    private static JsonNode withoutEvil(JsonNode node) {
        if (node.isTextual()) {
            return TextNode.valueOf(withoutEvil(node.asText()));
        }
        if (node instanceof ArrayNode array) {
            ArrayNode without = MAPPER.createArrayNode();
            array.forEach(item -> without.add(withoutEvil(item)));
            return without;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode without = MAPPER.createObjectNode();
            object.properties().forEach(field -> without.set(field.getKey(), withoutEvil(field.getValue())));
            return without;
        }
        return node;
    }

    /** What tells of days, and a record that has ids alone. */
    private static final Set<String> NO_TEXTS = Set.of("timeline", "deadlines");

    /** Else nothing was tried. */
    @Test
    void textsOfManyPlacesAreWritten() {
        assertTrue(numbers(plainJson.getOrDefault("document gtd-contoh", "")).size() > 30);
        for (Map<String, String> texts : List.of(texts(plain), plainJson)) {
            texts.forEach((writer, text) -> {
                boolean tellsOfTexts = !NO_TEXTS.contains(writer);
                assertTrue(!tellsOfTexts || numbers(text).size() > 2, writer + " " + numbers(text));
            });
        }
    }

    private static Set<Integer> numbers(String text) {
        var numbers = new TreeSet<Integer>();
        Matcher matcher = NUMBERED.matcher(text);
        while (matcher.find()) {
            numbers.add(Integer.valueOf(matcher.group(1)));
        }
        return numbers;
    }

    private static void compare(
            Map<String, String> ofPlain, Map<String, String> ofHostile, Function<String, String> parsed) {
        ofPlain.forEach((writer, expected) -> {
            String text = ofHostile.getOrDefault(writer, "");
            assertEquals(parsed.apply(expected), withoutEvil(parsed.apply(text)), writer);
            assertNothingHidden(text);
        });
    }

    private static void assertNothingHidden(String text) {
        assertEquals(
                List.of(),
                text.codePoints()
                        .filter(character -> character != '\n' && VisibleText.isHidden(character))
                        .mapToObj(character -> String.format(Locale.ROOT, "U+%04X", character))
                        .distinct()
                        .toList());
    }
}
