package id.bham.rules.write;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import id.bham.core.Governance;
import id.bham.core.action.NationalActions;
import id.bham.core.body.Inauguration;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.Citation;
import id.bham.core.law.LegalCorpus;
import id.bham.core.province.Province;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSet;
import id.bham.rules.RuleSets;
import id.bham.rules.diff.ReportDiff;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Rule;
import id.bham.rules.summary.ActionProgress;
import id.bham.rules.summary.ActionSelection;
import id.bham.rules.summary.ComplianceSummary;
import id.bham.rules.text.Wording;
import id.bham.rules.timeline.Deadline;
import id.bham.rules.timeline.Deadlines;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds of every page of HTML, as a browser reads it. */
class HtmlPageTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final LocalDate LATER = LocalDate.of(2025, 12, 31);
    private static final ComplianceChecker CHECKER = ComplianceChecker.of(RuleSets.stranas());
    private static final List<Locale> LOCALES = List.of(Locale.forLanguageTag("id"), Locale.ENGLISH);

    private static PageForm<ComplianceReport> whole(Subject subject, Locale locale) {
        return PageForm.report(ReportPage.in(locale)
                        .with(CHECKER.deadlines(subject, DAY, LATER))
                        .with(CHECKER.timeline(subject, LocalDate.of(2023, 1, 1), LATER))
                        .inDetail())
                .asHtml();
    }

    /** A page of each kind, in a language. */
    private static Map<String, String> pages(Locale locale) {
        ComplianceReport report = CHECKER.check(InOrder.nation(), DAY);
        var pages = new LinkedHashMap<String, String>();
        pages.put(
                "body",
                whole(InOrder.regionalTaskForce(), locale).write(CHECKER.check(InOrder.regionalTaskForce(), DAY)));
        pages.put("nation", whole(InOrder.nation(), locale).write(report));
        pages.put("one screen", PageForm.report(locale).asHtml().write(report));
        pages.put(
                "all outcomes",
                PageForm.report(ReportPage.in(locale).inDetail()).asHtml().write(AllOutcomes.report("text")));
        pages.put(
                "summary",
                PageForm.summary(locale).asHtml().write(Stream.of(report).collect(ComplianceSummary.collector(9))));
        pages.put(
                "diff",
                PageForm.diff(locale)
                        .asHtml()
                        .write(ReportDiff.between(report, CHECKER.check(InOrder.nation(), LATER))));
        pages.put("timeline", PageForm.timeline(locale).asHtml().write(CHECKER.timeline(InOrder.nation(), DAY, LATER)));
        pages.put(
                "deadlines",
                PageForm.deadlines(locale).asHtml().write(CHECKER.deadlines(InOrder.nation(), DAY, LATER)));
        pages.put("actions", PageForm.actions(locale).asHtml().write(ActionSelection.of(NationalActions.standard())));
        pages.put(
                "progress",
                PageForm.actionProgress(locale)
                        .asHtml()
                        .write(ActionProgress.of(
                                List.of(InOrder.nation()), NationalActions.standard(), LegalCorpus.standard(), DAY)));
        pages.put(
                "explanation",
                PageForm.explanation(locale)
                        .asHtml()
                        .write(Explanation.of(report.findings().get(0), report, List.of())));
        pages.put(
                "rules",
                PageForm.rules(locale).asHtml().write(RuleSets.stranas().rules()));
        pages.put("coverage", PageForm.coverage(locale).asHtml().write(RuleSets.stranas()));
        return pages;
    }

    @TestFactory
    Stream<DynamicTest> pagesCanBeReadByAll() {
        return LOCALES.stream()
                .flatMap(locale -> pages(locale).entrySet().stream()
                        .map(page -> DynamicTest.dynamicTest(
                                page.getKey() + " " + locale,
                                () -> assertReadable(ReadHtml.of(page.getValue()), locale))));
    }

    private static void assertReadable(ReadHtml page, Locale locale) {
        assertAll(
                () -> assertEquals(locale.getLanguage(), page.only("html").attr("lang")),
                () -> assertFalse(page.only("head > title").text().isBlank()),
                () -> page.only("h1"),
                () -> assertEquals(
                        "#" + page.only("main").id(), page.only("a.skip").attr("href")),
                () -> assertInOrder(page.document().select("h1, h2, h3")),
                () -> assertNamesAreUnique(page),
                () -> assertLinksLeadSomewhere(page),
                () -> assertPicturesAreTold(page),
                () -> assertOnlyOwnCode(page));
    }

    /** No heading is more than one level below the one before it. */
    private static void assertInOrder(List<Element> headings) {
        int before = 0;
        for (Element heading : headings) {
            int level = heading.tagName().charAt(1) - '0';
            assertTrue(level <= before + 1, () -> heading + " is too deep");
            before = level;
        }
    }

    private static void assertNamesAreUnique(ReadHtml page) {
        Set<String> names = new HashSet<>();
        page.document().select("[id]").forEach(element -> assertTrue(names.add(element.id()), element::id));
    }

    private static void assertLinksLeadSomewhere(ReadHtml page) {
        page.document().select("a[href^=#]").forEach(link -> {
            String name = link.attr("href").substring(1);
            assertTrue(page.document().getElementById(name) != null, name);
        });
    }

    /** Each picture has a name and a description; one that is told as a whole holds no link. */
    private static void assertPicturesAreTold(ReadHtml page) {
        for (Element picture : page.document().select("svg:not([aria-hidden])")) {
            for (String attribute : List.of("aria-labelledby", "aria-describedby")) {
                Element told = page.only("#" + picture.attr(attribute));
                assertFalse(told.text().isBlank(), attribute);
            }
            assertEquals(
                    picture.attr("role").equals("group"),
                    !picture.select("a, g[role=img]").isEmpty());
            assertFalse(picture.parents().select("figure").isEmpty());
        }
    }

    /** A browser runs and lays out nothing but what the policy names by its hash. */
    private static void assertOnlyOwnCode(ReadHtml page) {
        String policy = page.only("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertFalse(policy.contains("unsafe"), policy);
        assertTrue(policy.startsWith("default-src 'none';"), policy);
        assertTrue(policy.contains("style-src " + hash(page.only("style"))), policy);
        assertTrue(policy.contains("script-src " + hash(page.only("script"))), policy);
        for (Element element : page.document().getAllElements()) {
            element.attributes()
                    .forEach(attribute -> assertFalse(
                            attribute.getKey().startsWith("on")
                                    || attribute.getKey().equals("style"),
                            element::toString));
        }
        assertTrue(page.document()
                .select("iframe, object, embed, form, base, link, img")
                .isEmpty());
    }

    private static String hash(Element element) {
        byte[] digest = Hashing.sha256()
                .hashString(element.data(), StandardCharsets.UTF_8)
                .asBytes();
        return "'sha256-" + BaseEncoding.base64().encode(digest) + "'";
    }

    @Test
    void findingsAreFoldedEachWithItsLaw() {
        ComplianceReport report = CHECKER.check(InOrder.regionalTaskForce(), LocalDate.of(2026, 12, 31));
        ReadHtml page =
                ReadHtml.of(PageForm.report(ReportPage.in(Locale.ENGLISH).inDetail())
                        .asHtml()
                        .write(report));
        Element fold = page.only("details.fold");
        assertFalse(fold.hasAttr("open"));
        assertEquals("findings-" + InOrder.regionalTaskForce().id(), fold.id());
        long toldInFull = report.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.UNDETERMINED)
                .map(finding -> finding.rule().id() + finding.message(Locale.ENGLISH))
                .distinct()
                .count();
        List<Element> entries = fold.select("details.entry");
        assertTrue(toldInFull > 0);
        assertEquals(toldInFull, entries.size());
        assertTrue(entries.stream().anyMatch(entry -> entry.text().contains("Pasal 7")));
        report.findings()
                .forEach(finding -> assertTrue(
                        fold.text().contains(finding.rule().id().substring("BHAM-".length())), finding::toString));
    }

    @Test
    void aFrameLeadsToOtherPagesAndLanguages() {
        HtmlFrame frame = HtmlFrame.none()
                .linkedTo("Aturan & hukum", "../law.html")
                .withRulesAt("../rules.html")
                .inLanguage(Locale.ENGLISH, "English", "../en/index.html");
        ReadHtml page = ReadHtml.of(
                PageForm.report(ReportPage.in(Locale.forLanguageTag("id")).inDetail())
                        .asHtml(frame)
                        .write(CHECKER.check(InOrder.regionalTaskForce(), DAY)));
        assertEquals("Aturan & hukum", page.only("nav a[href=../law.html]").text());
        assertEquals("en", page.only("nav a[hreflang]").attr("lang"));
        assertFalse(page.document()
                .select("details.fold a[href^=../rules.html#BHAM-]")
                .isEmpty());
        ReadHtml law =
                ReadHtml.of(PageForm.coverage(Locale.ENGLISH).asHtml(frame).write(RuleSets.stranas()));
        assertTrue(law.document().select("ul.rules a").size() > 61);
        assertTrue(ReadHtml.of(PageForm.report(Locale.ENGLISH).asHtml().write(AllOutcomes.report("text")))
                .document()
                .select("nav")
                .isEmpty());
    }

    @Test
    void placesOfTheLawLeadToWhereTheyAreTold() {
        RuleSet rules = RuleSets.stranas();
        HtmlFrame frame = HtmlFrame.none().withLawAt("law.html", rules.coverage());
        ReadHtml page = ReadHtml.of(PageForm.rules(Locale.ENGLISH).asHtml(frame).write(rules.rules()));
        ReadHtml law =
                ReadHtml.of(PageForm.coverage(Locale.ENGLISH).asHtml(frame).write(rules));
        Set<String> led = new HashSet<>();
        for (Rule<?> rule : rules.rules()) {
            Element entry = page.only("#" + rule.description().id());
            for (Citation citation : rule.description().citations()) {
                List<Element> links = entry.select("a[href^=law.html]").stream()
                        .filter(link -> link.text().equals(citation.toString()))
                        .toList();
                List<Citation> told = rules.coverage().lines().stream()
                        .map(line -> line.provision().place())
                        .filter(place -> place.equals(citation) || citation.contains(place))
                        .toList();
                assertEquals(told.isEmpty() ? 0 : 1, links.size(), citation::toString);
                links.forEach(link -> {
                    String name = link.attr("href").substring("law.html#".length());
                    Citation first = told.contains(citation) ? citation : told.get(0);
                    assertTrue(law.only("#" + name).text().startsWith(first.place()), name + " for " + citation);
                    led.add(name);
                });
            }
        }
        assertTrue(led.size() > 20, led::toString);
        // What is not told itself is told by its first part, and what the corpus does not hold nowhere.
        assertEquals(
                Optional.of("law.html#pasal-2-ayat-1-peraturan-presiden-nomor-60-tahun-2023"),
                frame.address(Citation.parse("Perpres 60/2023 Pasal 2")));
        assertEquals(Optional.empty(), frame.address(Citation.parse("UU 14/2022 Pasal 1")));
        assertEquals(
                rules.coverage().lines().size(), law.document().select("p[id]").size());
        ReadHtml report =
                ReadHtml.of(PageForm.report(ReportPage.in(Locale.ENGLISH).inDetail())
                        .asHtml(frame)
                        .write(CHECKER.check(InOrder.regionalTaskForce(), LocalDate.of(2026, 12, 31))));
        assertFalse(report.document().select("details.entry a[href^=law.html]").isEmpty());
    }

    @Test
    void rulesStandBelowTheirAreas() {
        ReadHtml page = ReadHtml.of(
                PageForm.rules(Locale.ENGLISH).asHtml().write(RuleSets.stranas().rules()));
        List<Element> rules = page.document().select("main > section[id] > details.entry");
        assertEquals(
                RuleSets.stranas().rules().stream()
                        .map(rule -> rule.description().id())
                        .toList(),
                rules.stream().map(Element::id).toList());
        rules.forEach(rule -> assertEquals(
                rule.id().substring(0, rule.id().lastIndexOf('-')),
                rule.parents().get(0).id()));
    }

    /** A page by itself has no page of rules beside it: there a code leads to what was found. */
    @Test
    void codesOfRulesLeadToTheirFindings() {
        ComplianceReport report = CHECKER.check(InOrder.regionalTaskForce(), LocalDate.of(2026, 12, 31));
        String id = InOrder.regionalTaskForce().id();
        ReadHtml page = ReadHtml.of(PageForm.report(ReportPage.in(Locale.ENGLISH)
                        .with(CHECKER.deadlines(
                                InOrder.regionalTaskForce(), LocalDate.of(2026, 12, 31), LATER.plusYears(2)))
                        .inDetail())
                .asHtml()
                .write(report));
        List<Element> links = page.document().select("a[href^=#findings-" + id + "-BHAM-]");
        assertFalse(links.isEmpty());
        for (Element link : links) {
            String rule = "BHAM-" + link.text();
            assertEquals("#findings-" + id + "-" + rule, link.attr("href"));
            Element finding = page.only(link.attr("href"));
            assertTrue(finding.text().startsWith(link.text() + " "), finding::text);
        }
        assertTrue(links.stream()
                .anyMatch(link -> !link.parents().select("#needed").isEmpty()));
        assertTrue(links.stream().anyMatch(link -> !link.parents().select("td").isEmpty()));
    }

    @Test
    void whatIsOverdueIsToldAtTheTopAndOfEachBodyInAColumnOfItsOwn() {
        Governance nation = nationThatIsLate();
        Deadlines deadlines = CHECKER.deadlines(nation, DAY, LATER);
        ReadHtml page = ReadHtml.of(
                PageForm.report(ReportPage.in(Locale.ENGLISH).with(deadlines).inDetail())
                        .asHtml()
                        .write(CHECKER.check(nation, DAY)));
        LocalDate eldest = deadlines.overdue().stream()
                .map(Deadline::lastDueDay)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Element line = page.only(".head p.remark");
        assertEquals("#overdue", line.select("a").attr("href"));
        assertTrue(line.text().contains(Wording.in(Locale.ENGLISH).value(eldest)), line::text);
        List<String> titles = page.document().select("#bodies thead th").eachText();
        int column = titles.indexOf(Wording.in(Locale.ENGLISH).word("table.overdue"));
        assertEquals(column + 1, titles.indexOf(Wording.in(Locale.ENGLISH).word("table.next")));
        for (Element row : page.document().select("#bodies tbody tr")) {
            String body = row.select("a").attr("href").substring("#findings-".length());
            List<Deadline> were = deadlines.overdue().stream()
                    .filter(deadline -> deadline.subject().id().equals(body))
                    .toList();
            Element told = row.child(column);
            assertEquals(
                    were.stream()
                            .map(Deadline::lastDueDay)
                            .min(Comparator.naturalOrder())
                            .map(LocalDate::toString)
                            .orElse("9999"),
                    told.attr("data-key"),
                    body);
            // What is due of several elements on a day is one thing.
            long things = were.stream()
                    .map(deadline -> deadline.rule().id() + deadline.due())
                    .distinct()
                    .count();
            assertTrue(told.text().startsWith(things == 0 ? "\u2013" : things + ","), told::text);
        }
        assertFalse(page.document().select("#overdue details.rest li a").isEmpty());
        ReadHtml inTime =
                ReadHtml.of(PageForm.report(ReportPage.in(Locale.ENGLISH).inDetail())
                        .asHtml()
                        .write(CHECKER.check(nation, DAY)));
        assertTrue(inTime.document().select(".head p.remark, #overdue").isEmpty());
    }

    /** Of five bodies nothing is recorded but that they are there. */
    private static Governance nationThatIsLate() {
        return Governance.builder()
                .id("nation")
                .regionalTaskForces(Listing.partial(Stream.of("AC", "BA", "BT", "JB", "PA")
                        .map(code -> RegionalTaskForce.builder()
                                .id("gtd-" + code)
                                .province(Province.of("ID-" + code))
                                .inauguration(Inauguration.on("2023-12-01"))
                                .build())
                        .toList()))
                .build();
    }

    @Test
    void bodiesThatHavePagesAreNotToldInFull() {
        ComplianceReport report = CHECKER.check(InOrder.nation(), DAY);
        String nation = InOrder.nation().id();
        ReadHtml page = ReadHtml.of(PageForm.report(ReportPage.in(Locale.ENGLISH)
                        .inDetail(subject -> subject.id().equals(nation))
                        .linkedTo(subject -> Optional.of(subject)
                                .filter(body -> !body.id().equals(nation))
                                .map(body -> "bodies/" + body.id() + ".html")))
                .asHtml()
                .write(report));
        assertEquals("findings-" + nation, page.only("details.fold").id());
        for (Subject subject : report.subjects()) {
            String address = subject.id().equals(nation) ? "#findings-" + nation : "bodies/" + subject.id() + ".html";
            assertEquals(
                    1,
                    page.document().select("tbody th a[href=" + address + "]").size(),
                    address);
        }
    }
}
