package id.bham.rules.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.bham.core.body.Body;
import id.bham.core.fixtures.Generated;
import id.bham.core.knowledge.Subject;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSets;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.Outcome;
import id.bham.rules.write.JsonForm;
import id.bham.rules.write.PageForm;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComplianceSummaryTest {

    private static final List<Outcome> COLUMNS = List.of(
            Outcome.VIOLATED,
            Outcome.ERROR,
            Outcome.UNDETERMINED,
            Outcome.WAIVED,
            Outcome.SATISFIED,
            Outcome.NOT_APPLICABLE,
            Outcome.NOT_IN_FORCE);

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final ComplianceChecker CHECKER = ComplianceChecker.of(RuleSets.stranas());
    private static final List<Subject> BODIES = bodies();
    private static final List<ComplianceReport> REPORTS =
            BODIES.stream().map(body -> CHECKER.check(body, DAY)).toList();
    private static final ComplianceReport TOGETHER = CHECKER.check(BODIES, DAY);

    /** Bodies drawn at random, each with an id of its own, not in the order of their ids. */
    private static List<Subject> bodies() {
        var bodies = new ArrayList<Subject>();
        IntStream.range(0, 60)
                .mapToObj(i -> drawn(Generated.regionalTaskForce(), i).toBuilder()
                        .id("gtd-" + i * 37 % 61)
                        .build())
                .forEach(bodies::add);
        bodies.add(InOrder.regionalTaskForce());
        bodies.add(drawn(Generated.nationalTaskForce(), 1).toBuilder().id("gtn").build());
        bodies.add(
                drawn(Generated.nationalFocalPoint(), 1).toBuilder().id("nfp").build());
        return bodies;
    }

    private static <B extends Body> B drawn(Arbitrary<B> bodies, int seed) {
        return bodies.generator(1000).next(new Random(seed)).value();
    }

    private static ComplianceSummary summary(List<ComplianceReport> reports, int limit) {
        return reports.stream().collect(ComplianceSummary.collector(limit));
    }

    private static List<String> ids(ComplianceSummary summary) {
        return summary.nonCompliant().stream().map(NonCompliantSubject::id).toList();
    }

    private static List<String> nonCompliantIds() {
        return TOGETHER.subjects().stream()
                .filter(body -> TOGETHER.verdictOn(body) == Verdict.NON_COMPLIANT)
                .map(Subject::id)
                .toList();
    }

    @Test
    void itCountsWhatOneReportOnAllCounts() {
        ComplianceSummary summary = summary(REPORTS, 1000);

        assertEquals(BODIES.size(), summary.checked());
        assertEquals(TOGETHER.verdict(), summary.verdict());
        assertEquals(TOGETHER.validUntil(), summary.validUntil());
        assertEquals(Optional.of(TOGETHER.receipt()), summary.receipt());
        for (Outcome outcome : Outcome.values()) {
            assertEquals(
                    (long) TOGETHER.counts().getOrDefault(outcome, -1),
                    summary.counts().get(outcome));
        }
        for (Verdict verdict : Verdict.values()) {
            assertEquals(
                    BODIES.stream()
                            .filter(body -> TOGETHER.verdictOn(body) == verdict)
                            .count(),
                    summary.verdicts().get(verdict));
        }
        Map<String, Map<Outcome, Long>> byRule = TOGETHER.findings().stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.rule().id(),
                        Collectors.groupingBy(Finding::outcome, Collectors.counting())));
        assertEquals(
                byRule.keySet().stream().sorted().toList(),
                summary.rules().stream().map(count -> count.rule().id()).toList());
        for (RuleCount rule : summary.rules()) {
            for (Outcome outcome : Outcome.values()) {
                assertEquals(
                        byRule.getOrDefault(rule.rule().id(), Map.of()).getOrDefault(outcome, 0L),
                        rule.counts().get(outcome));
            }
        }
    }

    @Test
    void itNamesTheFirstByIdThatAreNotCompliant() {
        List<String> all = nonCompliantIds();
        assertTrue(all.size() > 5);
        assertEquals(all, ids(summary(REPORTS, 1000)));
        assertEquals(all.subList(0, 5), ids(summary(REPORTS, 5)));
        assertEquals(List.of(), ids(summary(REPORTS, 0)));
        assertEquals((long) all.size(), summary(REPORTS, 0).verdicts().get(Verdict.NON_COMPLIANT));
        assertThrows(IllegalArgumentException.class, () -> ComplianceSummary.collector(-1));
        for (NonCompliantSubject named : summary(REPORTS, 1000).nonCompliant()) {
            List<String> violated = TOGETHER.findings(Outcome.VIOLATED).stream()
                    .filter(finding -> finding.subject().id().equals(named.id()))
                    .map(finding -> finding.rule().id())
                    .distinct()
                    .toList();
            assertEquals(violated, named.violated());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 1000})
    void theSameReportsGiveTheSameSummaryInWhateverOrderAndByHoweverManyThreads(int limit) {
        ComplianceSummary inOrder = summary(REPORTS, limit);
        var shuffled = new ArrayList<>(REPORTS);
        Collections.shuffle(shuffled, new Random(limit));

        assertEquals(inOrder, summary(shuffled, limit));
        assertEquals(inOrder, shuffled.parallelStream().collect(ComplianceSummary.collector(limit)));
        assertEquals(
                inOrder,
                Stream.concat(shuffled.stream(), Stream.<ComplianceReport>empty())
                        .parallel()
                        .unordered()
                        .collect(ComplianceSummary.collector(limit)));
        assertEquals(
                inOrder,
                summary(shuffled.subList(0, 20), limit).and(summary(shuffled.subList(20, shuffled.size()), limit)));
        assertEquals(
                PageForm.summary(Locale.ENGLISH).write(inOrder),
                PageForm.summary(Locale.ENGLISH).write(summary(shuffled, limit)));
        assertEquals(JsonForm.SUMMARY.write(inOrder), JsonForm.SUMMARY.write(summary(shuffled, limit)));
    }

    @Test
    void subjectsThatShareAnIdAreNamedEach() {
        ComplianceReport bad = REPORTS.stream()
                .filter(report -> report.verdict() == Verdict.NON_COMPLIANT)
                .findFirst()
                .orElseThrow();
        ComplianceSummary twice = summary(List.of(bad, bad), 20);
        assertEquals(2, twice.nonCompliant().size());
        assertNotEquals(summary(List.of(bad), 20), twice);
    }

    @Test
    void aReportOnSeveralSubjectsCountsEachOfThem() {
        ComplianceReport nation = CHECKER.check(InOrder.nation(), DAY);
        ComplianceSummary summary = summary(List.of(nation), 20);
        assertEquals(nation.subjects().size(), summary.checked());
        assertEquals(nation.verdict(), summary.verdict());
        assertEquals(summary(REPORTS, 3), summary(List.of(TOGETHER), 3));
    }

    @Test
    void reportsOfOneSummaryRestOnTheSameReceipt() {
        ComplianceReport other = CHECKER.check(BODIES.get(0), DAY.plusDays(1));
        assertThrows(IllegalArgumentException.class, () -> summary(List.of(REPORTS.get(0), other), 20));
        ComplianceSummary one = summary(REPORTS, 20);
        ComplianceSummary another = summary(List.of(other), 20);
        assertThrows(IllegalArgumentException.class, () -> one.and(another));
    }

    @Test
    void whereNothingWasCheckedThereIsNoReceipt() throws IOException {
        ComplianceSummary nothing = summary(List.of(), 20);
        assertEquals(Optional.empty(), nothing.receipt());
        assertEquals(Verdict.NOTHING_ASSESSED, nothing.verdict());
        assertEquals(0, nothing.read());
        assertEquals(summary(REPORTS, 20), nothing.and(summary(REPORTS, 20)));
        JsonNode json = new ObjectMapper().readTree(JsonForm.SUMMARY.write(nothing));
        assertTrue(json.get("receipt").isNull());
        assertTrue(json.get("on").isNull());
        assertFalse(PageForm.summary(Locale.ENGLISH).write(nothing).isEmpty());
    }

    @Test
    void recordsThatWereRefusedAreReadAsWell() {
        ComplianceSummary summary = summary(REPORTS, 20).withRefused(7);
        assertEquals(7, summary.refused());
        assertEquals(BODIES.size() + 7, summary.read());
        assertEquals(BODIES.size(), summary.checked());
        assertNotEquals(summary(REPORTS, 20), summary);
        assertEquals(9, summary.and(summary(List.of(), 20).withRefused(2)).refused());
        assertThrows(IllegalArgumentException.class, () -> summary.withRefused(-1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void theTextHasARowForEachRuleAndALineForEachNamedSubject(String language) {
        ComplianceSummary summary = summary(REPORTS, 4).withRefused(123456);
        List<String> lines = PageForm.summary(Locale.forLanguageTag(language))
                .withColumns(1000)
                .write(summary)
                .lines()
                .map(String::strip)
                .toList();
        for (RuleCount rule : summary.rules()) {
            String row = lines.stream()
                    .filter(line -> line.startsWith(rule.rule().id().substring("BHAM-".length()) + " "))
                    .findFirst()
                    .orElseThrow();
            List<String> cells = List.of(row.split(" {2,}", -1));
            List<Outcome> told = COLUMNS.stream()
                    .filter(outcome -> summary.counts().getOrDefault(outcome, 0L) > 0)
                    .toList();
            assertEquals(
                    told.stream()
                            .map(outcome -> Long.toString(rule.counts().getOrDefault(outcome, -1L)))
                            .toList(),
                    cells.subList(1, 1 + told.size()));
        }
        for (NonCompliantSubject subject : summary.nonCompliant()) {
            assertTrue(lines.stream()
                    .anyMatch(line -> line.contains("(" + subject.id() + ")")
                            && line.contains(String.join(", ", subject.violated()))));
        }
        assertTrue(lines.stream().anyMatch(line -> line.matches(".*123[.,]456.*")));
        assertTrue(lines.stream().noneMatch(line -> line.contains("{")));
        assertTrue(PageForm.summary(Locale.forLanguageTag(language))
                .coloured()
                .write(summary)
                .contains("\u001b"));
    }

    @Test
    void theTwoLanguagesDiffer() {
        ComplianceSummary summary = summary(REPORTS, 4);
        assertNotEquals(
                PageForm.summary(Locale.ENGLISH).write(summary),
                PageForm.summary(Locale.forLanguageTag("id")).write(summary));
    }

    @Test
    void theDocumentSaysTheSame() throws IOException {
        ComplianceSummary summary = summary(REPORTS, 4).withRefused(2);
        JsonNode json = new ObjectMapper().readTree(JsonForm.SUMMARY.write(summary));
        assertEquals(DAY.toString(), json.at("/on").textValue());
        assertEquals(summary.verdict().name(), json.at("/verdict").textValue());
        assertEquals(summary.read(), json.at("/read").longValue());
        assertEquals(summary.checked(), json.at("/checked").longValue());
        assertEquals(2, json.at("/refused").longValue());
        summary.verdicts()
                .forEach((verdict, number) ->
                        assertEquals(number, json.at("/verdicts/" + verdict).longValue()));
        assertEquals(summary.rules().size(), json.at("/rules").size());
        assertEquals(
                summary.rules().get(0).counts().get(Outcome.VIOLATED),
                json.at("/rules/0/counts/VIOLATED").longValue());
        assertEquals(ids(summary), json.at("/nonCompliant").findValuesAsText("id"));
        assertEquals(DAY.toString(), json.at("/receipt/on").textValue());
    }
}
