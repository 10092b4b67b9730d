package id.bham.rules.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.body.Body;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.condition.Reads;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.LegalCorpus;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSet;
import id.bham.rules.RuleSets;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.RuleDraft;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.rule.Inquiry;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Question;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleDescription;
import id.bham.rules.text.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final String DIRECTION = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";
    private static final String PLAIN = "a b c d e f g h i j k l";
    private static final String EVIL =
            "a\u001b[31mb\nc\r\nd\u0085e\u2028f\u2029g\u202eh\u2066i\u200fj\u061ck\u009b2Jl\tm\u0000n";

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void theTextOfARecordCannotBreakOut(String language) {
        Locale locale = Locale.forLanguageTag(language);

        PageForm<ComplianceReport> wide =
                PageForm.report(ReportPage.in(locale).inDetail()).withColumns(10_000);

        String evil = wide.write(report(EVIL));

        assertEquals(wide.write(report(PLAIN)).lines().count(), evil.lines().count());
        assertTrue(evil.contains("\uFFFD[31mb"), evil);
        assertFalse(
                evil.codePoints()
                        .anyMatch(codePoint -> codePoint != '\n'
                                && (Character.isISOControl(codePoint) || DIRECTION.indexOf(codePoint) >= 0)),
                evil);
    }

    /** A report that shows a text wherever one can be shown: in messages, remedies, failures, places and lists. */
    private static ComplianceReport report(String text) {
        RegionalTaskForce record = InOrder.regionalTaskForce().toBuilder()
                .name(text)
                .members(Listing.partial(Seat.builder().title(text).build()))
                .build();
        Stream<Rule<?>> rules = Stream.of(
                showing("TRY-001", Truth.TRUE, Truth.TRUE),
                showing("TRY-002", Truth.TRUE, Truth.FALSE),
                showing("TRY-003", Truth.TRUE, Truth.UNKNOWN),
                showing("TRY-004", Truth.FALSE, Truth.TRUE),
                RuleDraft.of(RegionalTaskForce.class, "TRY-005")
                        .require(Condition.byDay(at -> {
                            throw new IllegalStateException(text);
                        }))
                        .build(),
                new AboutElement(text));
        return ComplianceChecker.of(RuleSet.of("try", "1", rules.toList(), LegalCorpus.standard()))
                .check(record, DAY);
    }

    private static Rule<RegionalTaskForce> showing(String id, Truth applies, Truth holds) {
        String all = "{name} {members} {own}";
        return RuleDraft.saying(all, RegionalTaskForce.class, id)
                .text("undetermined", all, all)
                .argument("own", (gtd, at) -> gtd.name().value().orElseThrow())
                .when(ofNameAndMembers(applies))
                .require(ofNameAndMembers(holds))
                .build();
    }

    private static Condition<TaskForce> ofNameAndMembers(Truth answer) {
        return Condition.asked((taskForce, at) -> answer, Reads.of(Body.NAME), Reads.of(TaskForce.MEMBERS));
    }

    /** Names a place by a text of the record. */
    private record AboutElement(String text) implements Rule<RegionalTaskForce> {
        @Override
        public RuleDescription description() {
            return RuleDraft.description("TRY-006").build();
        }

        @Override
        public Class<RegionalTaskForce> subjectType() {
            return RegionalTaskForce.class;
        }

        @Override
        public void assess(RegionalTaskForce subject, Inquiry inquiry) {
            inquiry.about(Pointer.WHOLE.child(text)).ask(subject, Question.require(Condition.never()));
        }
    }

    @Test
    void everyFindingIsInTheDetailedText() {
        ComplianceReport report =
                ComplianceChecker.of(RuleSets.stranas()).check(InOrder.nation(), LocalDate.of(2026, 2, 5));

        String text = PageForm.report(ReportPage.in(Locale.ENGLISH).inDetail())
                .withColumns(10_000)
                .write(report);

        report.subjects().forEach(subject -> assertTrue(text.contains("(" + subject.id() + ")"), subject.id()));
        Map<String, Long> expected = report.findings().stream()
                .map(finding -> List.of(
                        finding.subject().id(),
                        finding.rule().id().substring("BHAM-".length()),
                        finding.outcome(),
                        finding.message(Locale.ENGLISH),
                        finding.place().isWhole()))
                .distinct()
                .collect(Collectors.groupingBy(told -> (String) told.get(1), Collectors.counting()));
        expected.forEach((id, number) -> assertEquals(
                number,
                text.lines().filter(line -> line.strip().startsWith(id + " ")).count(),
                id));
        assertTrue(text.endsWith("\n"));
        assertFalse(text.contains("\r"));
        assertFalse(text.contains("{"), text);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 132})
    void noLineIsWiderThanThePage(int columns) {
        ComplianceReport report =
                ComplianceChecker.of(RuleSets.stranas()).check(InOrder.nation(), LocalDate.of(2026, 2, 5));

        for (ReportPage page : List.of(
                ReportPage.in(Locale.ENGLISH),
                ReportPage.in(Locale.forLanguageTag("id")).inDetail())) {
            assertEquals(
                    List.of(),
                    PageForm.report(page)
                            .withColumns(columns)
                            .write(report)
                            .lines()
                            .filter(line -> line.length() > columns)
                            .filter(line -> line.strip().contains(" "))
                            .toList());
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> PageForm.report(Locale.ENGLISH).withColumns(59));
    }

    @Test
    void onlyTheColouredTextHasColour() {
        ComplianceReport report = ComplianceChecker.of(RuleSets.stranas()).check(InOrder.regionalTaskForce(), DAY);
        String plain = PageForm.report(Locale.ENGLISH).write(report);
        String coloured = PageForm.report(Locale.ENGLISH).coloured().write(report);

        assertEquals(PageForm.report(Locale.ENGLISH).write(report), plain);
        assertFalse(plain.contains("\u001b"));
        assertTrue(coloured.contains("\u001b[1;32m"));
        assertEquals(plain, coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
    }

    @Test
    void theMessageOfAnOpenFindingTellsWhetherFactsWouldSettleIt() {
        RegionalTaskForce hearsay = RegionalTaskForce.builder().id("a").build();
        ComplianceChecker checker = ComplianceChecker.of(RuleSets.stranas());
        Finding open = checker.check(hearsay, DAY).finding("a", "BHAM-GTD-002");
        Finding beyondLaw = ComplianceChecker.of(RuleSets.stranas().withoutPresumption())
                .check(InOrder.regionalTaskForce(), LocalDate.of(2026, 4, 23))
                .finding("gtd-id-bt", "BHAM-GTD-002");

        assertEquals(Outcome.UNDETERMINED, open.outcome());
        assertEquals(Outcome.UNDETERMINED, beyondLaw.outcome());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("id"))) {
            String duty = Wording.in(locale).clause(open.rule().text("duty").in(locale));
            String lawDuty =
                    Wording.in(locale).clause(beyondLaw.rule().text("duty").in(locale));
            assertTrue(open.message(locale).contains(duty));
            assertTrue(beyondLaw.message(locale).contains(lawDuty));
            assertFalse(open.message(locale)
                    .replace(duty, "")
                    .equals(beyondLaw.message(locale).replace(lawDuty, "")));
        }
    }
}
