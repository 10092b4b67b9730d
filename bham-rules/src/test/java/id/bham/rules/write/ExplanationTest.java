package id.bham.rules.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.Governance;
import id.bham.core.action.ActionParty;
import id.bham.core.action.PriorityAction;
import id.bham.core.action.WorkPlan;
import id.bham.core.body.Decree;
import id.bham.core.body.Inauguration;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.fixtures.Generated;
import id.bham.core.knowledge.Evidence;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Truth;
import id.bham.core.province.Province;
import id.bham.rules.Compliance;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSets;
import id.bham.rules.catalogue.Sample;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.report.AlikeFacts;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.FactUsed;
import id.bham.rules.report.Finding;
import id.bham.rules.report.OpenFact;
import id.bham.rules.report.RankedFact;
import id.bham.rules.report.Receipt;
import id.bham.rules.report.Step;
import id.bham.rules.rule.Outcome;
import id.bham.rules.text.Wording;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final String CHAIR = "BHAM-GTD-007";

    private static Finding finding(RegionalTaskForce taskForce, LocalDate day) {
        return Compliance.check(taskForce, day).finding(taskForce.id(), CHAIR);
    }

    private static List<Truth> answers(Finding finding) {
        return finding.steps().stream().map(Step::answer).toList();
    }

    @Test
    void theStepsLeadToTheOutcome() {
        RegionalTaskForce inOrder = InOrder.regionalTaskForce();
        RegionalTaskForce elsewhere =
                inOrder.toBuilder().chair(Seat.of(Office.governorOf("ID-JT"))).build();
        RegionalTaskForce unled = inOrder.toBuilder().chair(Fact.unknown()).build();
        RegionalTaskForce nothingKnown = RegionalTaskForce.builder().id("gtd").build();

        assertEquals(List.of(Truth.TRUE, Truth.TRUE, Truth.TRUE), answers(finding(inOrder, DAY)));
        assertEquals(List.of(Truth.TRUE, Truth.TRUE, Truth.FALSE), answers(finding(elsewhere, DAY)));
        assertEquals(List.of(Truth.TRUE, Truth.TRUE, Truth.UNKNOWN), answers(finding(unled, DAY)));
        assertEquals(List.of(Truth.TRUE, Truth.UNKNOWN), answers(finding(nothingKnown, DAY)));
        assertEquals(List.of(Truth.FALSE), answers(finding(inOrder, LocalDate.of(2022, 1, 1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyFindingIsExplainedInEveryPart(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Set<Outcome> explained = EnumSet.noneOf(Outcome.class);
        List<Finding> findings = Stream.concat(
                        Sample.findings(RuleSets.stranas(), Math.max(4, Sample.share(12))),
                        AllOutcomes.report("").findings().stream())
                .toList();
        Receipt receipt = Compliance.check(InOrder.regionalTaskForce(), DAY).receipt();

        findings.forEach(finding -> {
            var report = new ComplianceReport(List.of(), List.of(finding), receipt);
            Explanation explanation = Explanation.of(finding, report, finding.open());
            String rendered = withoutSpace(PageForm.explanation(locale).write(explanation));
            for (Explanation.Part part : Explanation.Part.values()) {
                List<String> lines = explanation.lines(part, locale);
                assertTrue(!lines.isEmpty(), finding + " " + part);
                for (String line : lines) {
                    assertTrue(!line.isBlank() && !line.contains("\n"), line);
                    assertTrue(rendered.contains(withoutSpace(line)), line);
                }
            }
            explained.add(finding.outcome());
        });

        assertEquals(EnumSet.allOf(Outcome.class), explained);
    }

    /** However its lines are broken. */
    private static String withoutSpace(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** Evaluating now does not mend the stretch that was missed, and is not said to. */
    @Test
    void whatNothingEndsIsNotOfferedAnAct() {
        NationalTaskForce body = InOrder.nationalTaskForce().toBuilder()
                .evaluationInterval(Period.ofYears(2))
                .evaluations(Listing.complete())
                .build();
        ComplianceReport report = Compliance.check(body, DAY);
        Finding missed = report.finding(body.id(), "BHAM-EVL-001");

        assertEquals(Outcome.VIOLATED, missed.outcome());
        assertEquals(
                missed.incurable(Locale.ENGLISH).orElseThrow(),
                Explanation.of(missed, report, List.of())
                        .lines(Explanation.Part.WOULD_CHANGE, Locale.ENGLISH)
                        .get(0));
        assertFalse(PageForm.explanation(Locale.ENGLISH)
                .write(Explanation.of(missed, report, List.of()))
                .contains("Complete an evaluation"));
        assertTrue(missed.remedy(Locale.ENGLISH)
                .startsWith(missed.incurable(Locale.ENGLISH).orElseThrow()));
    }

    @Test
    void aFindingOfAnotherReportIsRefused() {
        ComplianceReport report = Compliance.check(InOrder.regionalTaskForce(), DAY);
        Finding before = Compliance.check(InOrder.regionalTaskForce(), LocalDate.of(2022, 1, 1))
                .finding(InOrder.regionalTaskForce().id(), "BHAM-GTD-007");

        assertThrows(IllegalArgumentException.class, () -> Explanation.of(before, report, List.of()));
    }

    @Test
    void whatWouldChangeAnOpenFindingIsWhatIsMissing() {
        ComplianceReport report = Compliance.check(
                InOrder.regionalTaskForce().toBuilder().chair(Fact.unknown()).build(), DAY);
        Finding open = report.finding(InOrder.regionalTaskForce().id(), "BHAM-GTD-007");

        List<OpenFact> missing = ComplianceChecker.of(RuleSets.stranas()).missingFacts(report, open);
        assertEquals(
                List.of("If known: " + FindingField.need(missing.get(0), Wording.in(Locale.ENGLISH))),
                Explanation.of(open, report, missing).lines(Explanation.Part.WOULD_CHANGE, Locale.ENGLISH));
    }

    @Test
    void factsAreTold() {
        Explanation explanation = Explanation.of(
                finding(InOrder.regionalTaskForce(), DAY),
                Compliance.check(InOrder.regionalTaskForce(), DAY),
                List.of());
        Wording english = Wording.in(Locale.ENGLISH);

        assertEquals(
                explanation.finding().facts().size(),
                explanation.lines(Explanation.Part.FACTS, Locale.ENGLISH).size());
        for (FactUsed fact : explanation.finding().facts()) {
            assertTrue(withoutSpace(PageForm.explanation(Locale.ENGLISH).write(explanation))
                    .contains(withoutSpace(english.place(fact.place()))));
        }
    }

    private static final RegionalTaskForce IN_JAWA_TENGAH = RegionalTaskForce.builder()
            .id("gtd-jawa-tengah")
            .province(Province.of("ID-JT"))
            .build();

    /** Of so many nothing is known, and of some others something. */
    private static Explanation ofNation(int unknown, RegionalTaskForce... others) {
        Stream<RegionalTaskForce> nothingKnown = IntStream.range(0, unknown)
                .mapToObj(number ->
                        RegionalTaskForce.builder().id("gtd-" + number).build());
        return of(
                Listing.complete(Stream.concat(nothingKnown, Stream.of(others)).toList()), Evidence.none());
    }

    private static Explanation of(Listing<RegionalTaskForce> regional, Evidence evidence) {
        Governance nation = Governance.builder()
                .id("nation")
                .regionalTaskForces(regional)
                .evidence(evidence)
                .build();
        ComplianceReport report = Compliance.check(nation, DAY);
        Finding open = report.findings("BHAM-HRK-001").get(0);
        return Explanation.of(open, report, open.open());
    }

    private static List<String> told(Explanation explanation, Explanation.Part part) {
        return explanation.lines(part, Locale.ENGLISH);
    }

    @Test
    void whatIsUnknownWhereverItMayStandIsToldAtOnce() {
        for (int unknown : List.of(2, 12)) {
            Explanation explanation = ofNation(unknown);
            int kinds = explanation.finding().openByKind().size();

            assertEquals(1 + kinds, told(explanation, Explanation.Part.FACTS).size());
            assertEquals(kinds, told(explanation, Explanation.Part.WOULD_CHANGE).size());
            for (AlikeFacts<OpenFact> kind : explanation.finding().openByKind()) {
                String places = Wording.in(Locale.ENGLISH).place(kind.places());
                assertTrue(told(explanation, Explanation.Part.FACTS).stream().anyMatch(line -> line.contains(places)));
                assertTrue(told(explanation, Explanation.Part.WOULD_CHANGE).stream()
                        .anyMatch(line -> line.contains(places)));
            }
        }
    }

    @Test
    void whatIsSaidOfOneIsNotToldOfAll() {
        Source source = Source.of("S1", "A source");
        Listing<RegionalTaskForce> two = Listing.complete(
                RegionalTaskForce.builder().id("gtd-1").build(),
                RegionalTaskForce.builder().id("gtd-2").build());
        String known = "/regionalTaskForces/0/province";
        Explanation sourced = of(two, Evidence.none().with(Pointer.parse(known), List.of(source)));

        assertTrue(told(sourced, Explanation.Part.FACTS).stream()
                .anyMatch(line -> line.contains(Wording.in(Locale.ENGLISH).place(Pointer.parse(known)))));
        assertEquals(
                told(of(two, Evidence.none()), Explanation.Part.FACTS).size() + 1,
                told(sourced, Explanation.Part.FACTS).size());
    }

    @Test
    void whatIsUnknownWithinOneItemIsToldOneByOne() {
        PriorityAction action = PriorityAction.builder()
                .responsible(Listing.complete(
                        ActionParty.builder().name("A").build(),
                        ActionParty.builder().name("B").build()))
                .build();
        RegionalTaskForce body = InOrder.regionalTaskForce().toBuilder()
                .workPlans(Listing.complete(WorkPlan.builder()
                        .actions(Listing.complete(action, action))
                        .build()))
                .build();
        ComplianceReport report = Compliance.check(body, DAY);

        for (Finding finding : report.findings("BHAM-ACT-004")) {
            List<String> facts = told(Explanation.of(finding, report, finding.open()), Explanation.Part.FACTS);
            List<AlikeFacts<FactUsed>> kinds = finding.factsByKind().stream()
                    .filter(kind -> kind.places().toString().endsWith("/responsible/*/kind"))
                    .toList();

            assertEquals(1, kinds.size());
            assertEquals(2, kinds.get(0).facts().size());
            for (FactUsed fact : kinds.get(0).facts()) {
                String place = Wording.in(Locale.ENGLISH).place(fact.place());
                assertTrue(facts.stream().anyMatch(line -> line.contains(place)), place);
            }
        }
    }

    @Test
    void whereThereMayBeOthersEachIsTold() {
        Explanation explanation = of(
                Listing.partial(
                        RegionalTaskForce.builder().id("gtd-1").build(),
                        RegionalTaskForce.builder().id("gtd-2").build()),
                Evidence.none());

        assertEquals(
                explanation.finding().open().size(),
                told(explanation, Explanation.Part.WOULD_CHANGE).size());
    }

    @Test
    void ofManyFactsOfAKindTheFirstAreTold() {
        Explanation explanation = ofNation(12, IN_JAWA_TENGAH);
        List<String> facts = told(explanation, Explanation.Part.FACTS);
        List<String> wanted = told(explanation, Explanation.Part.WOULD_CHANGE);
        int kinds = (int) explanation.finding().open().stream()
                .map(OpenFact::place)
                .map(Alike::inEveryItem)
                .distinct()
                .count();

        assertEquals(kinds * 11, wanted.size());
        for (int kind = 0; kind < kinds; kind++) {
            assertEquals("and 2 more of the kind", wanted.get(11 * kind + 10));
        }
        assertEquals(
                kinds,
                facts.stream().filter(line -> line.contains("more of the kind")).count());
    }

    @Test
    void ofFewFactsOfAKindEachIsTold() {
        Explanation explanation = ofNation(3, IN_JAWA_TENGAH);

        assertEquals(
                explanation.finding().open().size(),
                told(explanation, Explanation.Part.WOULD_CHANGE).size());
        assertEquals(
                explanation.finding().facts().size(),
                told(explanation, Explanation.Part.FACTS).size());
    }

    @Test
    void aFactOfABodyIsRankedOnceForTheBodyAndTheNation() {
        RegionalTaskForce banten = RegionalTaskForce.builder()
                .id("gtd-banten")
                .province(Province.of("ID-BT"))
                .decree(Decree.builder().build())
                .inauguration(Inauguration.builder().on(Fact.absent()).build())
                .build();
        Governance nation = Governance.builder()
                .id("nation")
                .regionalTaskForces(Listing.complete(banten))
                .build();
        ComplianceReport report = ComplianceChecker.of(RuleSets.stranas()).check(nation, DAY);
        ComplianceReport alone = ComplianceChecker.of(RuleSets.stranas()).check(banten, DAY);

        List<OpenFact> named = report.openFacts().stream().map(RankedFact::fact).toList();
        assertEquals(Set.copyOf(named).size(), named.size());
        assertTrue(named.stream().noneMatch(fact -> fact.place().toString().startsWith("/regionalTaskForces/0/")));
        assertTrue(openFindings(report) > openFindings(alone));
    }

    private static int openFindings(ComplianceReport report) {
        return report.openFacts().stream()
                .filter(open -> open.fact().subjectId().equals("gtd-banten")
                        && open.fact().place().toString().equals("/decree/issuedOn"))
                .mapToInt(RankedFact::openFindings)
                .sum();
    }

    @Test
    void whatIsRankedFirstSettlesMost() {
        Random random = new Random(7);
        for (int n = 0; n < 20; n++) {
            Governance nation =
                    Generated.governance().generator(1000).next(random).value();
            List<Integer> ranks = ComplianceChecker.of(RuleSets.stranas()).check(nation, DAY).openFacts().stream()
                    .map(RankedFact::openFindings)
                    .toList();
            assertEquals(ranks.stream().sorted(Comparator.reverseOrder()).toList(), ranks);
        }
    }
}
