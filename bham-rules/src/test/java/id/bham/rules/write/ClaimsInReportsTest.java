package id.bham.rules.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.bham.core.Governance;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Claim;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Subject;
import id.bham.core.time.PartialDate;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSets;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.report.Assumption;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.FactUsed;
import id.bham.rules.report.Finding;
import id.bham.rules.report.OpenFact;
import id.bham.rules.report.RankedFact;
import id.bham.rules.rule.Outcome;
import id.bham.rules.text.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What reports tell of sources that disagree, and of what is inferred. */
class ClaimsInReportsTest {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final ComplianceChecker CHECKER = ComplianceChecker.of(RuleSets.stranas());

    private static final Pointer NUMBER = Pointer.parse("/decree/number");
    private static final Pointer ISSUED_ON = Pointer.parse("/decree/issuedOn");

    private static final List<Claim> CLAIMS = List.of(
            Claim.of(PartialDate.parse("2024-01-25"), Source.of("S4", "Berita 4")),
            Claim.of(Fact.absent(), Source.of("X", "Laman X")));

    private static final RegionalTaskForce DISPUTED = disputed();

    private static RegionalTaskForce disputed() {
        RegionalTaskForce open = RegionalTaskForce.TYPE.with(InOrder.regionalTaskForce(), ISSUED_ON, Fact.unknown());
        return RegionalTaskForce.TYPE.with(open, open.evidence().withClaims(ISSUED_ON, CLAIMS));
    }

    @Test
    void rulesSeeThatItIsUnknown() {
        RegionalTaskForce silent = RegionalTaskForce.TYPE.with(InOrder.regionalTaskForce(), ISSUED_ON, Fact.unknown());
        assertEquals(outcomes(silent), outcomes(DISPUTED));
        assertTrue(DISPUTED.at(ISSUED_ON).isUnknown());
    }

    private static List<String> outcomes(Subject subject) {
        return CHECKER.check(subject, DAY).findings().stream()
                .map(Finding::toString)
                .toList();
    }

    @Test
    void anOpenFindingAndTheReportTellTheClaims() {
        ComplianceReport report = CHECKER.check(DISPUTED, DAY);
        assertEquals(
                List.of(CLAIMS),
                report.openFacts().stream()
                        .map(RankedFact::fact)
                        .filter(fact -> fact.place().equals(ISSUED_ON))
                        .map(OpenFact::claims)
                        .toList());
        assertEquals(CLAIMS, used(report, ISSUED_ON).claims());
        Governance nation = Governance.builder()
                .id("indonesia")
                .regionalTaskForces(Listing.partial(
                        RegionalTaskForce.TYPE.with(DISPUTED, Pointer.parse("/answersTo"), Fact.unknown())))
                .build();
        assertEquals(
                List.of(CLAIMS),
                CHECKER.check(nation, DAY).openFacts().stream()
                        .map(RankedFact::fact)
                        .filter(fact -> fact.place().equals(ISSUED_ON))
                        .map(OpenFact::claims)
                        .toList());
        assertEquals(CLAIMS, nation.claimsAt(Pointer.parse("/regionalTaskForces/0/decree/issuedOn")));
    }

    private static FactUsed used(ComplianceReport report, Pointer place) {
        return report.findings().stream()
                .flatMap(finding -> finding.facts().stream())
                .filter(fact -> fact.place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyFormForPeopleTellsWhoSaysWhat() {
        ComplianceReport report = CHECKER.check(DISPUTED, DAY);
        for (Locale locale : List.of(INDONESIAN, Locale.ENGLISH)) {
            Finding open = report.findings(Outcome.UNDETERMINED).stream()
                    .filter(finding -> finding.open().stream()
                            .anyMatch(fact -> fact.place().equals(ISSUED_ON)))
                    .findFirst()
                    .orElseThrow();
            for (String text : List.of(
                    PageForm.report(ReportPage.in(locale).inDetail())
                            .withColumns(10_000)
                            .write(report),
                    PageForm.report(ReportPage.in(locale).inDetail())
                            .asMarkdown()
                            .write(report),
                    PageForm.explanation(locale)
                            .withColumns(10_000)
                            .write(Explanation.of(open, report, CHECKER.missingFacts(report, open))))) {
                assertTrue(text.contains("Berita 4") && text.contains("Laman X"), text);
                assertTrue(text.contains("25 Januari 2024") || text.contains("25 January 2024"), text);
            }
        }
    }

    @Test
    void documentsTellWhoSaysWhat() throws Exception {
        JsonNode document = new ObjectMapper().readTree(JsonForm.REPORT.write(CHECKER.check(DISPUTED, DAY)));
        String told = "[{\"value\":\"2024-01-25\",\"source\":\"S4\"},{\"value\":null,\"source\":\"X\"}]";
        assertEquals(
                List.of(told),
                StreamSupport.stream(document.get("facts").spliterator(), false)
                        .filter(fact -> fact.get("path").asText().equals(ISSUED_ON.toString()))
                        .map(fact -> fact.get("claims").toString())
                        .toList());
        for (String list : List.of("open", "facts")) {
            assertTrue(document.get("findings").findValues(list).stream()
                    .anyMatch(named -> named.toString().contains("\"" + ISSUED_ON + "\"")));
        }
        assertEquals(1, document.get("openFacts").findValues("claims").size());
    }

    @Test
    void whatIsInferredIsToldBesideTheFactAndWeakensNothing() throws Exception {
        RegionalTaskForce plain = InOrder.regionalTaskForce();
        RegionalTaskForce inferred =
                RegionalTaskForce.TYPE.with(plain, plain.evidence().withInferred(List.of(Pointer.parse("/decree"))));
        ComplianceReport report = CHECKER.check(inferred, DAY);
        assertEquals(outcomes(plain), outcomes(inferred));
        assertTrue(used(report, NUMBER).isInferred());
        assertFalse(used(CHECKER.check(plain, DAY), NUMBER).isInferred());
        assertFalse(used(report, Pointer.parse("/duties")).isInferred());
        assertTrue(FindingField.statement(used(report, NUMBER), Wording.in(INDONESIAN))
                .contains("(disimpulkan)"));
        assertTrue(FindingField.statement(used(report, NUMBER), Wording.in(Locale.ENGLISH))
                .contains("(inferred)"));
        JsonNode document = new ObjectMapper().readTree(JsonForm.REPORT.write(report));
        assertFalse(document.get("facts").findValues("inferred").isEmpty());
        assertTrue(new ObjectMapper()
                .readTree(JsonForm.REPORT.write(CHECKER.check(plain, DAY)))
                .findValues("inferred")
                .isEmpty());
    }

    @Test
    void settlingItIsLearning() {
        for (Object said : List.of(PartialDate.parse("2024-01-25"), PartialDate.parse("2024-03-01"), Fact.absent())) {
            RegionalTaskForce settled = RegionalTaskForce.TYPE.with(DISPUTED, ISSUED_ON, said);
            assertTrue(DISPUTED.isRefinedBy(settled));
            assertEquals(List.of(), settled.claimsAt(ISSUED_ON));
            assertEquals(
                    settled,
                    CHECKER.whatIf(
                                    CHECKER.check(DISPUTED, DAY),
                                    Assumption.that(DISPUTED.id(), "/decree/issuedOn", said))
                            .subjects()
                            .get(0));
        }
    }
}
