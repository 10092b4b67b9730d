package id.bham.rules.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.Iterables;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.bham.core.Governance;
import id.bham.core.action.ActionParty;
import id.bham.core.action.Criterion;
import id.bham.core.action.NationalAction;
import id.bham.core.action.NationalActions;
import id.bham.core.action.PartyKind;
import id.bham.core.action.SubAction;
import id.bham.core.action.TargetYears;
import id.bham.core.body.Body;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.json.DocumentReader;
import id.bham.core.json.DocumentWriter;
import id.bham.core.json.Documents;
import id.bham.core.json.InvalidDocumentException;
import id.bham.core.json.Problem;
import id.bham.core.json.VisibleText;
import id.bham.core.knowledge.Count;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.Addressee;
import id.bham.core.law.Amendment;
import id.bham.core.law.Citation;
import id.bham.core.law.LawReading;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.LegalInstrument;
import id.bham.core.law.Parameter;
import id.bham.core.law.Parameters;
import id.bham.core.law.Provision;
import id.bham.core.law.Strength;
import id.bham.core.law.Waiver;
import id.bham.core.mandate.Strategy;
import id.bham.core.text.LocalizedText;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSet;
import id.bham.rules.RuleSets;
import id.bham.rules.diff.ReportDiff;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleBuilder;
import id.bham.rules.rule.RuleDescription;
import id.bham.rules.rule.Term;
import id.bham.rules.summary.ActionProgress;
import id.bham.rules.summary.ActionSelection;
import id.bham.rules.summary.ComplianceSummary;
import id.bham.rules.text.Markdown;
import id.bham.rules.text.ReadMarkdown;
import id.bham.rules.text.Wording;
import id.bham.rules.timeline.Cause;
import id.bham.rules.timeline.ComplianceTimeline;
import id.bham.rules.timeline.Deadline;
import id.bham.rules.timeline.Deadlines;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
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

    private static final String PLAIN = "te,xt";
    private static final String EVIL = HostileTextTest.EVIL;

    /** How the text may look in what was parsed: as it is, on one line, and as formats have it that cannot hold all of it. */
    private static final List<String> FORMS = Stream.of(EVIL, inTemplates(EVIL), inName(EVIL))
            .flatMap(text -> Stream.of(text, Wording.in(Locale.ENGLISH).value(text), text.strip()))
            .flatMap(text -> Stream.of(text, inXml(text), inSarif(text)))
            .distinct()
            .toList();

    private static final FilePlaces IN_FILES = (subject, place) -> Optional.of(new FilePlaces.FilePlace(
            URI.create("file.json"), 1, place.toString().length() + 1));

    /** So many that no line is broken. */
    private static final int COLUMNS = 1_000_000;

    private static PageForm<ComplianceReport> detailed(Locale locale) {
        return PageForm.report(ReportPage.in(locale).inDetail()).withColumns(COLUMNS);
    }

    private static final Pattern NUMBERED = Pattern.compile(PLAIN + " n([0-9]+)");

    private static World plain;
    private static World hostile;
    private static Map<String, String> plainTexts;
    private static Map<String, String> plainMarkdown;
    private static Map<String, String> plainHtml;
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

    /** In the name of an element. */
    private static String inName(String text) {
        String escaped = text.replace("\\", "\\\\").replace(";", "\\;");
        return Pointer.WHOLE.child(escaped).toString().substring(1);
    }

    /** In the texts of a rule braces stand for values. */
    private static String inTemplates(String text) {
        return text.replace('{', '(').replace('}', ')');
    }

    private static final Set<Character> FIRST_OF_FORMS =
            FORMS.stream().map(form -> form.charAt(0)).collect(Collectors.toSet());

    /** In one pass: the texts are long, and the forms many. */
    private static String withoutEvil(String text) {
        var without = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            String form = formAt(text, at);
            if (form.isEmpty()) {
                without.append(text.charAt(at));
                at++;
            } else {
                without.append(PLAIN);
                at += form.length();
            }
        }
        return without.toString();
    }

    /** The first form that begins at a place of a text, or nothing. */
    private static String formAt(String text, int at) {
        if (FIRST_OF_FORMS.contains(text.charAt(at))) {
            for (String form : FORMS) {
                if (text.startsWith(form, at)) {
                    return form;
                }
            }
        }
        return "";
    }

    /** Reports and all else that rests on records, waivers, and rules of one's own with the same text everywhere. */
    private record World(
            RuleSet rules,
            RuleSet ofOwnLaw,
            Governance nation,
            NationalActions actions,
            ComplianceReport before,
            ReportDiff diff,
            ComplianceReport supposed,
            ComplianceTimeline timeline,
            Deadlines deadlines) {

        static World of(String text) throws IOException {
            String complete = Files.readString(
                    Path.of("../bham-core/src/test/resources/id/bham/core/json/regional-task-force.json"));
            String nation = DocumentWriter.standard()
                    .write(InOrder.nation().toBuilder()
                            .regionalTaskForces(Listing.partial(InOrder.regionalTaskForce()))
                            .build());
            var numbers = new int[] {0};
            Governance subject = holding(
                    with(text, MAPPER.readTree(nation), numbers), with(text, MAPPER.readTree(complete), numbers));
            Governance later = holding(
                    with(text, MAPPER.readTree(nation), numbers), with(text, MAPPER.readTree(complete), numbers));
            Source source = Source.builder()
                    .id("S")
                    .title(text + " n9000")
                    .publisher(text + " n9001")
                    .url(text + " n9002")
                    .build();
            Parameter<Period> parameter = Parameter.of("own " + text + " n9007", Period.class);
            RuleSet rules = RuleSets.stranas()
                    .changedBy(text + " n9008", text + " n9009")
                    .with(new Amendment<>(
                            Parameters.EVALUATION_INTERVAL,
                            Fact.known(Period.ofYears(1)),
                            ValidityPeriod.always(),
                            source))
                    .without("BHAM-GTD-001", text + " n9003")
                    .plus(ownRule(text, "TRY-001", source)
                            .require(Condition.both(
                                    Condition.exists(Body.NAME).or(Condition.always()),
                                    Condition.byDay(at -> at.reached(PartialDate.parse("2025-06-01"))
                                            .not())))
                            .build())
                    .plus(ownRule(text, "TRY-002", source)
                            .requireGiven(parameter, length -> Condition.judged())
                            .build())
                    .plus(ownRule(text, "TRY-003", source)
                            .text("deadline", inTemplates(text) + " n9150 {own}", inTemplates(text) + " n9150 {own}")
                            .requireBy(
                                    List.of(),
                                    law -> Optional.of(Term.<RegionalTaskForce>until(
                                            LocalDate.of(2025, 6, 30),
                                            Condition.always(),
                                            Condition.both(Condition.exists(Body.NAME), Condition.never()))))
                            .build())
                    .with(new Amendment<>(
                            parameter,
                            Fact.known(Period.ofYears(1)),
                            ValidityPeriod.from(LocalDate.of(2025, 3, 1)),
                            source));
            var checker = ComplianceChecker.of(rules)
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
            ComplianceReport before = checker.check(subject, BEFORE);
            ComplianceReport supposed = checker.whatIf(
                    before,
                    "gtd-contoh",
                    RegionalTaskForce.class,
                    body -> body.toBuilder().name(text + " n9006").build());
            return new World(
                    rules,
                    ofOwnLaw(text),
                    subject,
                    nationalActions(text, source),
                    before,
                    ReportDiff.between(before, checker.check(later, AFTER)),
                    supposed,
                    checker.timeline(subject, BEFORE, AFTER),
                    checker.deadlines(subject, BEFORE, AFTER));
        }

        /** No rules, and a law that somebody else brings. */
        private static RuleSet ofOwnLaw(String text) {
            Provision provision = new Provision(
                    Citation.parse("Contoh 1/2000 Pasal 1"),
                    Set.of(Addressee.MINISTER),
                    new LocalizedText(text + " n9200", text + " n9201"),
                    true);
            LegalInstrument instrument = new LegalInstrument(
                    provision.place().instrument(),
                    text + " n9202",
                    ValidityPeriod.always(),
                    Listing.complete(provision),
                    List.of());
            return RuleSet.of("own", "1", List.of(), LegalCorpus.of(List.of(instrument), LawReading.to(AFTER)));
        }

        private static NationalActions nationalActions(String text, Source source) {
            ActionParty party = ActionParty.named(text + " n9300");
            Criterion criterion = new Criterion(
                    new LocalizedText(text + " n9301", text + " n9302"),
                    TargetYears.soMany(Count.exactly(1)),
                    Optional.of(Listing.complete(ActionParty.of(PartyKind.MINISTRY, text + " n9303"))));
            SubAction subAction = new SubAction(
                    "S1-1",
                    Strategy.UNDERSTANDING,
                    Optional.of(text + " n9304"),
                    new LocalizedText(text + " n9305", text + " n9306"),
                    List.of(criterion),
                    Listing.complete(party),
                    Listing.partial(party),
                    Count.exactly(1),
                    List.of(),
                    List.of(text + " n9307"));
            LocalizedText title = new LocalizedText(text + " n9308", text + " n9309");
            return NationalActions.of(
                    2026,
                    2027,
                    source,
                    List.of(new NationalAction(Strategy.UNDERSTANDING, 1, title, List.of(subAction))));
        }

        /** The nation with one more task force, and the body to which it answers. */
        private static Governance holding(Subject nation, Subject taskForce) {
            Subject with =
                    taskForce.with(Pointer.parse("/replaces"), Fact.unknown()).with(Pointer.parse("/answersTo"), "gtn");
            return ((Governance) nation).with((Body) with);
        }

        /** A rule with such a text wherever who made it can bring one. */
        private static RuleBuilder<RegionalTaskForce> ownRule(String text, String id, Source source) {
            RuleBuilder<RegionalTaskForce> rule = Rule.forEach(RegionalTaskForce.class)
                    .id(id)
                    .slug("slug-" + id.toLowerCase(Locale.ROOT))
                    .must()
                    .strength(Strength.INFERRED)
                    .since(text + " n9100")
                    .cite(source)
                    .reasoning(new LocalizedText(inTemplates(text) + " n9101", inTemplates(text) + " n9101"))
                    .argument("own", (gtd, at) -> text + " n9102");
            int number = 9110;
            for (String key : Iterables.concat(RuleDescription.TEXT_KEYS, List.of("incurable"))) {
                String own = inTemplates(text) + " n" + number++ + " {own} {name}";
                rule.text(key, own, own);
            }
            return rule;
        }

        /** The record with a text of its own in each place in which any text can stand. */
        private static Subject with(String text, JsonNode document, int[] numbers) {
            Set<Pointer> free = FREE.computeIfAbsent(document.toString(), read -> free(document));
            for (Pointer leaf : leaves(document)) {
                int number = ++numbers[0];
                if (free.contains(leaf)) {
                    put(document, leaf, TextNode.valueOf(text + " n" + number));
                }
            }
            return DocumentReader.standard().read(Documents.SUBJECT, document.toString());
        }

        /** The places of a document in which any text can stand, which takes a reading of each; so it is asked once of each document. */
        private static final Map<String, Set<Pointer>> FREE = new HashMap<>();

        private static Set<Pointer> free(JsonNode document) {
            JsonNode tried = document.deepCopy();
            var free = new HashSet<Pointer>();
            for (Pointer leaf : leaves(document)) {
                if (leaf.equals(TaskForce.FORMED_UNDER.pointer())) {
                    continue; // the name of an instrument is no text, though some texts look like one
                }
                put(tried, leaf, TextNode.valueOf(PLAIN + " n" + free.size()));
                if (isRead(tried)) {
                    free.add(leaf);
                } else {
                    put(tried, leaf, document.at(leaf.toString()));
                }
            }
            return free;
        }

        private static void put(JsonNode document, Pointer leaf, JsonNode value) {
            JsonNode parent = document.at(leaf.parent().toString());
            String last = leaf.segments().get(leaf.segments().size() - 1);
            if (parent instanceof ArrayNode array) {
                array.set(Integer.parseInt(last), value);
            } else {
                ((ObjectNode) parent).set(last, value);
            }
        }

        private static boolean isRead(JsonNode document) {
            try {
                DocumentReader.standard().read(Documents.SUBJECT, document.toString());
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
        plainTexts = texts(plain);
        plainMarkdown = markdown(plain);
        plainHtml = html(plain);
        plainJson = json(plain);
    }

    /** What each writer of text writes, by its method. */
    private static Map<String, String> texts(World world) {
        var texts = new LinkedHashMap<String, String>();
        var parts = new LinkedHashMap<String, StringBuilder>();
        for (Locale locale : LOCALES) {
            String in = " " + locale;
            texts.put(
                    "PageForm.write(Object) ComplianceReport" + in,
                    detailed(locale).write(world.before()));
            texts.put(
                    "PageForm.write(Object) ComplianceReport supposed" + in,
                    detailed(locale).write(world.supposed()));
            texts.put(
                    "PageForm.write(Object) ComplianceSummary" + in,
                    PageForm.summary(locale).withColumns(COLUMNS).write(summary(world)));
            texts.put(
                    "PageForm.write(Object) ReportDiff" + in,
                    PageForm.diff(locale).withColumns(COLUMNS).write(world.diff()));
            texts.put(
                    "PageForm.write(Object) ComplianceTimeline" + in,
                    PageForm.timelineInDetail(locale).withColumns(COLUMNS).write(world.timeline()));
            texts.put(
                    "PageForm.write(Object) Deadlines" + in,
                    PageForm.deadlines(locale).withColumns(COLUMNS).write(world.deadlines()));
            texts.put(
                    "PageForm.write(Object) ActionSelection" + in,
                    PageForm.actions(locale).withColumns(COLUMNS).write(ActionSelection.of(world.actions())));
            texts.put(
                    "PageForm.write(Object) ActionProgress" + in,
                    PageForm.actionProgress(locale).withColumns(COLUMNS).write(progress(world)));
            texts.put(
                    "PageForm.write(Object) Collection" + in,
                    PageForm.rules(locale)
                            .withColumns(COLUMNS)
                            .write(world.rules().rules()));
            texts.put(
                    "PageForm.write(Object) RuleSet" + in,
                    PageForm.coverage(locale).withColumns(COLUMNS).write(world.ofOwnLaw()));
            var before = new ComplianceReport(
                    world.before().subjects(),
                    world.before().findings(),
                    world.before().receipt());
            for (Finding finding : before.findings()) {
                Explanation explanation = Explanation.of(finding, before, finding.open());
                add(
                        parts,
                        "PageForm.write(Object) Explanation" + in,
                        PageForm.explanation(locale).withColumns(COLUMNS).write(explanation));
                for (Explanation.Part part : Explanation.Part.values()) {
                    explanation
                            .lines(part, locale)
                            .forEach(line -> add(parts, "Explanation.lines(Part, Locale)" + in, line));
                }
                add(parts, "Finding.message(Locale)" + in, finding.message(locale));
                add(parts, "Finding.remedy(Locale)" + in, finding.remedy(locale));
                finding.incurable(locale).ifPresent(stays -> add(parts, "Finding.incurable(Locale)" + in, stays));
                for (FindingField field : FindingField.values()) {
                    field.words(finding, locale)
                            .ifPresent(words -> add(parts, "FindingField.words(Finding, Locale)" + in, words));
                }
            }
            for (Deadline deadline : world.deadlines().stream().toList()) {
                add(parts, "Deadline.message(Locale)" + in, deadline.message(locale));
                add(parts, "Deadline.remedy(Locale)" + in, deadline.remedy(locale));
            }
            for (List<Cause> causes : world.timeline().boundaries().values()) {
                causes.forEach(cause -> add(parts, "Cause.message(Locale)" + in, cause.message(locale)));
            }
        }
        parts.forEach((writer, text) -> texts.put(writer, text.toString()));
        return texts;
    }

    private static void add(Map<String, StringBuilder> parts, String writer, String text) {
        parts.computeIfAbsent(writer, first -> new StringBuilder()).append(text).append('\n');
    }

    private static ActionProgress progress(World world) {
        return ActionProgress.of(List.of(world.nation()), world.actions(), LegalCorpus.standard(), BEFORE);
    }

    private static ComplianceSummary summary(World world) {
        return Stream.of(world.before()).collect(ComplianceSummary.collector(10));
    }

    @Test
    void text() {
        compare(plainTexts, texts(hostile), Function.identity());
    }

    @Test
    void colouredText() {
        String paint = "\u001b\\[[0-9;]*m";
        for (Locale locale : LOCALES) {
            String ofPlain = detailed(locale).coloured().write(plain.before());
            String ofHostile = detailed(locale).coloured().write(hostile.before());
            assertEquals(ofPlain, withoutEvil(ofHostile));
            assertNothingHidden(ofHostile.replaceAll(paint, ""));
        }
    }

    @Test
    void markdown() {
        compare(plainMarkdown, markdown(hostile), InjectedTextTest::rendered);
    }

    private static Map<String, String> markdown(World world) {
        var texts = new LinkedHashMap<String, String>();
        for (Locale locale : LOCALES) {
            String in = " " + locale;
            texts.put(
                    "PageForm.write(Object) ComplianceReport" + in,
                    detailed(locale).asMarkdown().write(world.before()));
            texts.put(
                    "PageForm.write(Object) ComplianceReport supposed" + in,
                    detailed(locale).asMarkdown().write(world.supposed()));
            texts.put(
                    "PageForm.write(Object) ReportDiff" + in,
                    PageForm.diff(locale).asMarkdown().write(world.diff()));
            texts.put(
                    "PageForm.write(Object) ComplianceTimeline" + in,
                    PageForm.timelineInDetail(locale).asMarkdown().write(world.timeline()));
            texts.put(
                    "PageForm.write(Object) Deadlines" + in,
                    PageForm.deadlines(locale).asMarkdown().write(world.deadlines()));
            texts.put(
                    "PageForm.write(Object) ActionSelection" + in,
                    PageForm.actions(locale).asMarkdown().write(ActionSelection.of(world.actions())));
        }
        texts.put("PageForm.write(Object) both", PageForm.catalogue().write(world.rules()));
        texts.put("PageForm.write(Object) both own law", PageForm.catalogue().write(world.ofOwnLaw()));
        return texts;
    }

    /** The kinds of the parts, and the text that people see. */
    private static String rendered(String markdown) {
        ReadMarkdown read = ReadMarkdown.of(markdown);
        assertEquals(List.of(), read.linking());
        return String.join("\n", read.structure()) + "\n" + read.seen();
    }

    @Test
    void html() {
        compare(
                plainHtml,
                html(hostile),
                page -> String.join(
                        "\n",
                        ReadHtml.of(page).parts().stream()
                                .map(InjectedTextTest::withoutNamesThatAreCut)
                                .toList()));
    }

    /** Pictures have little room for names: the same text is cut at another place there. */
    private static String withoutNamesThatAreCut(String part) {
        return part.replaceAll("(class=(?:upper|name|row)>).*", "$1").replaceAll("^(a href=\\S+ aria-label=).*", "$1");
    }

    private static Map<String, String> html(World world) {
        var texts = new LinkedHashMap<String, String>();
        for (Locale locale : LOCALES) {
            String in = " " + locale;
            texts.put(
                    "PageForm.write(Object) ComplianceReport" + in,
                    PageForm.report(ReportPage.in(locale)
                                    .inDetail()
                                    .with(world.deadlines())
                                    .with(world.timeline()))
                            .asHtml()
                            .write(world.before()));
            texts.put(
                    "PageForm.write(Object) ComplianceReport supposed" + in,
                    detailed(locale).asHtml().write(world.supposed()));
            texts.put(
                    "PageForm.write(Object) ComplianceSummary" + in,
                    PageForm.summary(locale).asHtml().write(summary(world)));
            texts.put(
                    "PageForm.write(Object) ReportDiff" + in,
                    PageForm.diff(locale).asHtml().write(world.diff()));
            texts.put(
                    "PageForm.write(Object) ComplianceTimeline" + in,
                    PageForm.timelineInDetail(locale).asHtml().write(world.timeline()));
            texts.put(
                    "PageForm.write(Object) Deadlines" + in,
                    PageForm.deadlines(locale).asHtml().write(world.deadlines()));
            texts.put(
                    "PageForm.write(Object) ActionSelection" + in,
                    PageForm.actions(locale).asHtml().write(ActionSelection.of(world.actions())));
            texts.put(
                    "PageForm.write(Object) ActionProgress" + in,
                    PageForm.actionProgress(locale).asHtml().write(progress(world)));
            texts.put(
                    "PageForm.write(Object) Collection" + in,
                    PageForm.rules(locale).asHtml().write(world.rules().rules()));
            texts.put(
                    "PageForm.write(Object) RuleSet" + in,
                    PageForm.coverage(locale).asHtml().write(world.ofOwnLaw()));
        }
        return texts;
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
    void calendar() {
        for (Locale locale : LOCALES) {
            String ofHostile = CalendarForm.in(locale).write(hostile.deadlines());
            CalendarTextTest.assertValid(ofHostile);
            assertNothingHidden(ofHostile.replace("\r\n", "\n"));
            assertEquals(events(CalendarForm.in(locale).write(plain.deadlines())), events(ofHostile));
        }
    }

    /** What events tell; their identifiers are digests of texts. */
    private static List<String> events(String calendar) {
        return CalendarTextTest.takenIn(calendar).values().stream()
                .map(event -> Stream.of(Property.DTSTART, Property.SUMMARY, Property.DESCRIPTION)
                        .map(property -> event.getRequiredProperty(property).getValue())
                        .collect(Collectors.joining(" ")))
                .map(InjectedTextTest::withoutEvil)
                .sorted()
                .toList();
    }

    @Test
    void json() throws IOException {
        Map<String, String> ofHostile = json(hostile);
        for (String writer : plainJson.keySet()) {
            String text = ofHostile.getOrDefault(writer, "");
            assertEquals(
                    withoutEvil(MAPPER.readTree(plainJson.get(writer))).toPrettyString(),
                    withoutEvil(MAPPER.readTree(text)).toPrettyString(),
                    writer);
            assertNothingHidden(text);
        }
    }

    private static Map<String, String> json(World world) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("JsonForm.write(Object) REPORT", JsonForm.REPORT.write(world.before()));
        texts.put("JsonForm.write(Object) REPORT supposed", JsonForm.REPORT.write(world.supposed()));
        texts.put(
                "JsonForm.write(Object) REPORT up to a length",
                JsonForm.REPORT.write(world.before(), Integer.MAX_VALUE).orElseThrow());
        texts.put("JsonForm.write(Object) DIFF", JsonForm.DIFF.write(world.diff()));
        texts.put("JsonForm.write(Object) SUMMARY", JsonForm.SUMMARY.write(summary(world)));
        texts.put("JsonForm.write(Object) TIMELINE", JsonForm.TIMELINE.write(world.timeline()));
        texts.put("JsonForm.write(Object) DEADLINES", JsonForm.DEADLINES.write(world.deadlines()));
        texts.put("JsonForm.write(Object) ACTIONS", JsonForm.ACTIONS.write(progress(world)));
        texts.put("JsonForm.write(Object) CATALOGUE", JsonForm.CATALOGUE.write(world.rules()));
        texts.put("JsonForm.write(Object) CATALOGUE own law", JsonForm.CATALOGUE.write(world.ofOwnLaw()));
        texts.put("JsonForm.write(Object) COVERAGE", JsonForm.COVERAGE.write(world.ofOwnLaw()));
        for (Locale locale : LOCALES) {
            String in = " " + locale;
            texts.put(
                    "SarifDocument.write(ComplianceReport)" + in,
                    SarifDocument.in(locale).write(world.before()));
            texts.put(
                    "SarifDocument.write(ComplianceReport) supposed" + in,
                    SarifDocument.in(locale).with(IN_FILES).failuresOnly().write(world.supposed()));
        }
        texts.put(
                "DocumentWriter.write(NationalActions)",
                DocumentWriter.standard().write(world.actions()));
        for (Subject subject : world.nation().walk().toList()) {
            String of = " " + subject.id();
            texts.put(
                    "DocumentWriter.write(Subject)" + of,
                    DocumentWriter.standard().write(subject));
            texts.put(
                    "DocumentWriter.writeLine(Subject)" + of,
                    DocumentWriter.standard().writeLine(subject));
            for (Locale locale : LOCALES) {
                texts.put(
                        "DocumentWriter.writeTemplate(Subject, Locale) " + locale + of,
                        DocumentWriter.standard().writeTemplate(subject, locale));
            }
            if (subject instanceof RegionalTaskForce taskForce) {
                texts.put(
                        "DocumentWriter.writeFragment(Fact)" + of,
                        DocumentWriter.standard().writeFragment(taskForce.decree()));
            }
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
            object.properties().stream()
                    .filter(field -> !field.getKey().equals("partialFingerprints")) // digests of texts
                    .forEach(field -> without.set(field.getKey(), withoutEvil(field.getValue())));
            return without;
        }
        return node;
    }

    /** Else nothing was tried. */
    @Test
    void textsOfManyPlacesAreWritten() {
        assertTrue(numbers(plainJson.getOrDefault("DocumentWriter.write(Subject) gtd-contoh", ""))
                        .size()
                > 30);
        for (Map<String, String> texts : List.of(plainTexts, plainMarkdown, plainHtml, plainJson)) {
            texts.forEach((writer, text) -> assertTrue(!numbers(text).isEmpty(), writer));
        }
    }

    /** What makes of one text another, which differs from it by more than the text that was put in. */
    private static Map<String, String> words(String text) {
        var words = new LinkedHashMap<String, String>();
        Problem problem = assertThrows(
                        InvalidDocumentException.class,
                        () -> DocumentReader.standard()
                                .read(Documents.SUBJECT, "{\"" + text.replaceAll("[\"\\\\\\x00-\\x1f]", "") + "\": 1}"))
                .problems()
                .get(0);
        Pointer place = Pointer.WHOLE.child(text);
        words.put("VisibleText.escape(String)", VisibleText.escape(text.replaceAll("[\\x00-\\x1f]", "")));
        words.put("Markdown.escape(String)", Markdown.escape(text));
        words.put("Markdown.link(String, String)", Markdown.link(text, text) + Markdown.link(text, "https://" + text));
        for (Locale locale : LOCALES) {
            Wording wording = Wording.in(locale);
            String in = " " + locale;
            words.put("Problem.message(Locale)" + in, problem.message(locale));
            words.put("Wording.value(Object)" + in, wording.value(List.of(Fact.known(text))));
            words.put("Wording.gist(Fact)" + in, wording.gist(Fact.known(text)));
            words.put("Wording.clause(String)" + in, wording.clause(text));
            words.put("Wording.place(Pointer)" + in, wording.place(place));
            words.put(
                    "Wording.sentence(LocalizedText, Map)" + in,
                    wording.sentence(new LocalizedText(text, text), Map.of("name", text)));
            words.put("Wording.phrase(String, Map)" + in, wording.phrase("report.on", Map.of("on", text)));
        }
        return words;
    }

    @Test
    void wordsHideNothing() {
        words(EVIL).forEach((writer, text) -> assertNothingHidden(text));
    }

    /** Texts as they are: of a rule, and of this library. */
    private static final Set<String> NO_WRITERS = Set.of(
            "LocalizedText.in(Locale)",
            "Wording.word(String)",
            "Wording.shortly(PartialDate)",
            "Wording.shortly(Fact)");

    /** A new writer has to be tried. */
    @Test
    void allWritersAreTried() {
        var tried = new TreeSet<>(NO_WRITERS);
        tried.addAll(List.of("JUnitReport.write(ComplianceReport)", "CalendarForm.write(Deadlines)"));
        for (Map<String, String> texts : List.of(plainTexts, plainMarkdown, plainJson, words(PLAIN))) {
            texts.keySet().forEach(writer -> tried.add(writer.substring(0, writer.indexOf(')') + 1)));
        }
        assertEquals(writers(), tried);
    }

    /** All public methods that make text for people or programs. */
    private static Set<String> writers() {
        var writers = new TreeSet<String>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("id.bham.core", "id.bham.rules")) {
            for (JavaMethod method : type.getMethods()) {
                boolean isPublic = type.getModifiers().contains(JavaModifier.PUBLIC)
                        && method.getModifiers().contains(JavaModifier.PUBLIC);
                boolean isText = method.getReturnType().getAllInvolvedRawTypes().stream()
                        .anyMatch(involved -> involved.isEquivalentTo(String.class));
                boolean makesWords = Set.of(Wording.class, Markdown.class, VisibleText.class).stream()
                                .anyMatch(type::isEquivalentTo)
                        || method.getName().matches("(write|render).*")
                        || method.getRawParameterTypes().stream()
                                .anyMatch(parameter -> parameter.isEquivalentTo(Locale.class));
                boolean isForm = type.isAssignableTo(Form.class)
                        && !type.isInterface()
                        && !method.getModifiers().contains(JavaModifier.BRIDGE)
                        && method.getName().equals("write");
                boolean isWritten =
                        !method.getModifiers().contains(JavaModifier.ABSTRACT) && !type.isEquivalentTo(Form.class);
                if (isPublic && isWritten && (isForm || (isText && makesWords))) {
                    writers.add(type.getSimpleName() + "." + method.getName()
                            + method.getRawParameterTypes().stream()
                                    .filter(parameter -> !parameter.isEquivalentTo(Appendable.class))
                                    .map(JavaClass::getSimpleName)
                                    .collect(Collectors.joining(", ", "(", ")")));
                }
            }
        }
        return writers;
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
