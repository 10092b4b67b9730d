package id.bham.rules.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.Governance;
import id.bham.core.action.NationalActions;
import id.bham.core.body.BodyStatus;
import id.bham.core.body.Inauguration;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Subject;
import id.bham.core.province.Province;
import id.bham.core.time.AsOf;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSets;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.summary.ActionSelection;
import id.bham.rules.text.Wording;
import id.bham.rules.timeline.ComplianceTimeline;
import id.bham.rules.timeline.Deadline;
import id.bham.rules.timeline.Deadlines;
import id.bham.rules.timeline.OutcomeRange;
import id.bham.rules.timeline.RuleTimeline;
import id.bham.rules.timeline.VerdictRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pictures show is what was found: each part of one says the word of the finding, state or day that it stands for. */
class PicturesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final ComplianceChecker CHECKER = ComplianceChecker.of(RuleSets.stranas());

    /** The province of the task force in order is formed; of the others one has an older body and one a plan. */
    private static Governance nation() {
        RegionalTaskForce older = RegionalTaskForce.builder()
                .id("gtd-lama")
                .province(Province.of("ID-SU"))
                .inauguration(Inauguration.on("2022-07-20"))
                .build();
        RegionalTaskForce planned = RegionalTaskForce.builder()
                .id("gtd-rencana")
                .province(Province.of("ID-SS"))
                .status(BodyStatus.PLANNED)
                .build();
        return InOrder.nation().toBuilder()
                .regionalTaskForces(Listing.partial(InOrder.regionalTaskForce(), older, planned))
                .build();
    }

    private static ReadHtml page(Subject subject, Locale locale) {
        return ReadHtml.of(PageForm.report(ReportPage.in(locale)
                        .with(CHECKER.deadlines(subject, DAY, LAST))
                        .with(CHECKER.timeline(subject, FIRST, LAST))
                        .inDetail())
                .asHtml()
                .write(CHECKER.check(subject, DAY)));
    }

    /** What the parts of a picture say, in their order, as it is drawn where there is room. */
    private static List<String> parts(ReadHtml page, String picture) {
        return partsIn(page, picture + " > div:not(.narrow)");
    }

    private static List<String> partsIn(ReadHtml page, String drawing) {
        return page.document().select(drawing + " g.fill > title").stream()
                .map(Element::wholeText)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void eachTileSaysTheStateOfItsProvince(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Wording wording = Wording.in(locale);
        Governance nation = nation();
        ReadHtml page = page(nation, locale);
        var expected = new TreeSet<String>();
        var states = new HashSet<String>();
        for (Province province : Province.all()) {
            String state = wording.word("province." + NationOutline.state(nation, province, AsOf.on(DAY)));
            states.add(state);
            expected.add(province.name() + ": " + state);
        }
        List<String> tiles = parts(page, "figure.tiles");
        assertEquals(38, tiles.size());
        assertEquals(expected, new TreeSet<>(tiles));
        assertTrue(states.size() >= 3, states::toString);
        page.document().select("figure.tiles a").forEach(link -> {
            assertTrue(link.attr("aria-label").startsWith(link.select("text").text()), link::toString);
            assertTrue(link.attr("aria-label").endsWith(link.select("title").text()), link::toString);
        });
        assertEquals(
                "#findings-gtd-rencana",
                page.only("figure.tiles a[aria-label*=Sumatera Selatan]").attr("href"));
        assertEquals(3, page.document().select("figure.tiles a").size());
    }

    /** Nobody can tell two states apart by their colour alone. */
    @Test
    void eachStateHasAShapeAndAWordOfItsOwn() {
        Set<String> shapes = new HashSet<>();
        Set<String> words = new HashSet<>();
        for (NationOutline.ProvinceState state : NationOutline.ProvinceState.values()) {
            assertTrue(shapes.add(ProvinceTiles.shape(state)), state::name);
            for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("id"))) {
                assertTrue(words.add(locale + Wording.in(locale).word("tile." + state)), state::name);
            }
        }
    }

    @Test
    void whatTheShapesMeanIsToldWithTheProvinces() {
        Governance nation = nation();
        ReadHtml page = page(nation, Locale.ENGLISH);
        var expected = new TreeSet<String>();
        for (Province province : Province.all()) {
            NationOutline.ProvinceState state = NationOutline.state(nation, province, AsOf.on(DAY));
            expected.add(ProvinceTiles.shape(state) + " " + ProvinceTiles.look(state) + " "
                    + Wording.in(Locale.ENGLISH).word("province." + state) + ": " + province.name() + " ("
                    + province.iso().substring(3) + ")");
        }
        var told = new TreeSet<String>();
        for (Element item : page.document().select("ul.key > li")) {
            String sign = item.select("path").get(0).attr("d") + " "
                    + item.select("g").get(0).className().substring("fill ".length());
            String words = item.text().substring(item.select("b").get(0).text().length() + 1);
            int colon = words.indexOf(": ");
            for (String province : words.substring(colon + 2).split(", ", -1)) {
                told.add(sign + " " + words.substring(0, colon) + ": " + province);
            }
        }
        assertEquals(expected, told);
        Set<String> looks = new HashSet<>();
        for (NationOutline.ProvinceState open : List.of(
                NationOutline.ProvinceState.OLDER_BODY,
                NationOutline.ProvinceState.PLANNED,
                NationOutline.ProvinceState.NOT_SAID_WHICH)) {
            assertTrue(looks.add(ProvinceTiles.look(open)), open::name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void eachBarSaysTheOutcomeOfItsRuleOnEachOfItsDays(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Wording wording = Wording.in(locale);
        Subject body = InOrder.regionalTaskForce();
        ComplianceTimeline timeline = CHECKER.timeline(body, FIRST, LAST);
        var expected = new ArrayList<String>();
        for (VerdictRange range : timeline.verdicts()) {
            expected.add(wording.value(range.verdict()));
        }
        for (RuleTimeline rule : timeline) {
            for (OutcomeRange range : rule) {
                assertEquals(
                        range.outcome(),
                        CHECKER
                                .check(body, range.lastDay())
                                .findings(rule.rule().id())
                                .stream()
                                .filter(finding -> finding.place().equals(rule.place()))
                                .map(finding -> finding.outcome())
                                .findFirst()
                                .orElseThrow());
                expected.add(wording.value(range.outcome()));
            }
        }
        ReadHtml page = page(body, locale);
        List<String> bars = parts(page, "figure.bars");
        assertEquals(
                expected,
                bars.stream()
                        .map(bar -> bar.substring(bar.lastIndexOf(": ") + 2))
                        .toList());
        List<Element> told = page.document().select("figure.bars li[data-from]");
        assertEquals(
                expected, told.stream().map(item -> item.select("b").text()).toList());
        assertEquals(
                timeline.timelines().stream()
                        .flatMap(rule -> rule.ranges().stream())
                        .map(range -> range.firstDay() + " " + range.lastDay())
                        .toList(),
                told.stream()
                        .skip(timeline.verdicts().size())
                        .map(item -> item.attr("data-from") + " " + item.attr("data-to"))
                        .toList());
    }

    @Test
    void theDaysOfTheLawAndOfTheCheckAreMarked() {
        ReadHtml page = page(InOrder.regionalTaskForce(), Locale.ENGLISH);
        Element figure = page.document().select("figure.bars").get(0);
        assertEquals(1, figure.select(".wide line.today").size());
        assertEquals(
                figure.select(".wide line.law").size(),
                figure.select("ul.days li b").stream()
                        .filter(day -> day.text().startsWith("\u00a7"))
                        .count());
        assertTrue(figure.select("ul.days li[data-day=2023-09-26] b").text().startsWith("\u00a7"), figure::toString);
        Element law = figure.select(".wide line.law").get(0);
        Element today = figure.select(".wide line.today").get(0);
        assertTrue(Integer.parseInt(law.attr("x1")) < Integer.parseInt(today.attr("x1")));
    }

    /** What a phone shows is what a sheet of paper shows; bars without links are told by the text below them alone. */
    @Test
    void whatIsDrawnForANarrowPageSaysTheSame() {
        ReadHtml page = page(nation(), Locale.ENGLISH);
        ReadHtml actions = ReadHtml.of(
                PageForm.actions(Locale.ENGLISH).asHtml().write(ActionSelection.of(NationalActions.standard())));
        ReadHtml body = page(InOrder.regionalTaskForce(), Locale.ENGLISH);
        for (String picture : List.of("figure.bodies", "figure.due", "figure.bars")) {
            assertFalse(parts(page, picture).isEmpty(), picture);
            assertEquals(parts(page, picture), partsIn(page, picture + " > .narrow"), picture);
        }
        assertEquals(parts(actions, "figure.years"), partsIn(actions, "figure.years > .narrow"));
        List<String> drawn = List.of(" > .wide", " > .narrow");
        assertEquals(
                body.document().select("figure.bars" + drawn.get(0) + " g.fill").eachAttr("class"),
                body.document().select("figure.bars" + drawn.get(1) + " g.fill").eachAttr("class"));
        for (ReadHtml read : List.of(page, actions, body)) {
            for (Element drawing : read.document().select(".narrow svg")) {
                int width = Integer.parseInt(drawing.attr("viewBox").split(" ", -1)[2]);
                for (Element box : drawing.select("rect")) {
                    assertTrue(
                            Integer.parseInt(box.attr("x")) + Integer.parseInt(box.attr("width")) <= width,
                            box::toString);
                }
            }
        }
    }

    @Test
    void whatHasNotComeYetIsPaler() {
        Subject body = InOrder.regionalTaskForce();
        ComplianceTimeline timeline = CHECKER.timeline(body, FIRST, LAST);
        Element figure =
                page(body, Locale.ENGLISH).document().select("figure.bars").get(1);
        long later = timeline.timelines().stream()
                .flatMap(rule -> rule.ranges().stream())
                .filter(range -> range.lastDay().isAfter(DAY))
                .count();
        long sooner = timeline.timelines().stream()
                .flatMap(rule -> rule.ranges().stream())
                .filter(range -> !range.firstDay().isAfter(DAY))
                .count();
        assertTrue(later > 0 && sooner > 0, later + " " + sooner);
        assertEquals(later, figure.select(".wide rect.later").size());
        assertEquals(sooner, figure.select(".wide rect.sooner").size());
        Element today = figure.select(".wide line.today").get(0);
        figure.select(".wide rect.later")
                .forEach(rect -> assertTrue(
                        Integer.parseInt(rect.attr("x")) >= Integer.parseInt(today.attr("x1")), rect::toString));
    }

    @Test
    void theBarOfCountsSaysHowManyFindingsThereAre() {
        ComplianceReport report = CHECKER.check(nation(), DAY);
        Wording wording = Wording.in(Locale.ENGLISH);
        var expected = new TreeSet<String>();
        report.counts().forEach((outcome, number) -> {
            if (number > 0) {
                expected.add(wording.value(outcome) + ": " + number);
            }
        });
        assertEquals(expected, new TreeSet<>(parts(page(nation(), Locale.ENGLISH), "figure.counts")));
    }

    @Test
    void eachBoxSaysTheVerdictOnItsBody() {
        Governance nation = nation();
        ComplianceReport report = CHECKER.check(nation, DAY);
        var names = new SubjectNames(report.subjects(), Wording.in(Locale.ENGLISH));
        assertEquals(
                nation.bodies()
                        .map(body -> names.of(body) + ": "
                                + Wording.in(Locale.ENGLISH).value(report.verdictOn(body)))
                        .toList(),
                parts(page(nation, Locale.ENGLISH), "figure.bodies"));
    }

    @Test
    void eachDotSaysWhatIsDueOnItsDay() {
        Governance nation = nation();
        Deadlines deadlines = CHECKER.deadlines(nation, DAY, LAST);
        ReadHtml page = page(nation, Locale.ENGLISH);
        List<String> dots = parts(page, "figure.due");
        for (Deadline deadline : deadlines.stream().toList()) {
            String rule = deadline.rule().id().substring("BHAM-".length());
            String day = Wording.in(Locale.ENGLISH).value(deadline.lastDueDay().getYear());
            assertTrue(dots.stream().anyMatch(dot -> dot.contains("(" + rule + ")") && dot.contains(day)), rule);
        }
        assertEquals(dots.size(), page.document().select("figure.due tbody tr").size());
        assertFalse(dots.isEmpty());
    }

    @Test
    void eachSquareSaysWhetherItsYearIsATarget() {
        NationalActions actions = NationalActions.standard();
        List<String> squares = parts(
                ReadHtml.of(PageForm.actions(Locale.ENGLISH).asHtml().write(ActionSelection.of(actions))),
                "figure.years");
        var expected = new TreeSet<String>();
        actions.subActions().forEach(subAction -> {
            for (int year = actions.firstYear(); year <= actions.lastYear(); year++) {
                expected.add(subAction.id() + ", " + year + ": "
                        + Wording.in(Locale.ENGLISH).word("target." + subAction.isTargetedIn(year)));
            }
        });
        assertEquals(expected, new TreeSet<>(squares));
        assertEquals(expected.size(), squares.size());
    }

    @Test
    void manyBodiesAreATableAlone() {
        var bodies = new ArrayList<RegionalTaskForce>();
        for (int i = 0; i <= BodiesPicture.MOST; i++) {
            bodies.add(RegionalTaskForce.builder().id("gtd-" + i).build());
        }
        Governance nation = Governance.builder()
                .id("nation")
                .regionalTaskForces(Listing.partial(bodies))
                .build();
        ReadHtml page = ReadHtml.of(PageForm.report(Locale.ENGLISH).asHtml().write(CHECKER.check(nation, DAY)));
        assertTrue(page.document().select("figure.bodies").isEmpty());
        assertEquals(
                bodies.size() + 1,
                page.document().select("tbody th[scope=row]").stream()
                        .filter(row -> row.nextElementSibling() != null)
                        .filter(row -> row.siblingElements().hasClass("verdict"))
                        .count());
    }

    @Test
    void daysStandInTheirOrder() {
        var scale = new TimeScale(FIRST, LAST, 100, 1000);
        assertEquals(100, scale.at(FIRST));
        assertEquals(1100, scale.afterAll(LAST));
        assertEquals(100, scale.at(FIRST.minusDays(9)));
        assertEquals(1100, scale.at(LAST.plusDays(9)));
        assertEquals(scale.at(DAY.plusDays(1)), scale.afterAll(DAY));
        assertTrue(scale.at(DAY) > scale.at(DAY.minusDays(3)));
        assertTrue(scale.holds(LAST) && !scale.holds(LAST.plusDays(1)) && !scale.holds(FIRST.minusDays(1)));
        assertEquals(Optional.empty(), Optional.of(DAY).filter(day -> !scale.holds(day)));
    }
}
