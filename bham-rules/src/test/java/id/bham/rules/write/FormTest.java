package id.bham.rules.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.action.NationalActions;
import id.bham.core.law.LegalCorpus;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSets;
import id.bham.rules.diff.ReportDiff;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.summary.ActionProgress;
import id.bham.rules.summary.ActionSelection;
import id.bham.rules.summary.ComplianceSummary;
import id.bham.rules.timeline.ComplianceTimeline;
import id.bham.rules.timeline.Deadlines;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every form writes the same to what takes text as in memory, piece by piece, and tells when that takes no more. */
class FormTest {

    private static final ComplianceChecker CHECKER = ComplianceChecker.of(RuleSets.stranas());
    private static final LocalDate BEFORE = LocalDate.of(2024, 12, 31);
    private static final LocalDate AFTER = LocalDate.of(2025, 12, 31);

    /** Takes text up to a length, and remembers the longest piece. */
    private static final class Taking extends Writer {
        private final StringBuilder taken = new StringBuilder();
        private final int longest;
        private int longestPiece;

        Taking(int longest) {
            this.longest = longest;
        }

        @Override
        public void write(char[] characters, int from, int length) throws IOException {
            if (length > longest - taken.length()) {
                throw new IOException("full");
            }
            taken.append(characters, from, length);
            longestPiece = Math.max(longestPiece, length);
        }

        @Override
        public void flush() {
            throw new AssertionError("who brings it flushes it");
        }

        @Override
        public void close() {
            throw new AssertionError("who brings it closes it");
        }
    }

    @TestFactory
    Stream<DynamicTest> forms() {
        ComplianceReport report = CHECKER.check(InOrder.nation(), BEFORE);
        ComplianceSummary summary = Stream.of(report).collect(ComplianceSummary.collector(9));
        ReportDiff diff = ReportDiff.between(report, CHECKER.check(InOrder.nation(), AFTER));
        ComplianceTimeline timeline = CHECKER.timeline(InOrder.nation(), BEFORE, AFTER);
        Deadlines deadlines = CHECKER.deadlines(InOrder.nation(), BEFORE, AFTER);
        ActionProgress progress =
                ActionProgress.of(List.of(InOrder.nation()), NationalActions.standard(), LegalCorpus.standard(), AFTER);
        return Stream.of(
                test("text", PageForm.report(Locale.ENGLISH), report),
                test("coloured", PageForm.report(Locale.ENGLISH).coloured(), report),
                test("Markdown", PageForm.report(Locale.ENGLISH).asMarkdown(), report),
                test(
                        "HTML",
                        PageForm.report(ReportPage.in(Locale.ENGLISH).inDetail().with(timeline))
                                .asHtml(),
                        report),
                test("JSON", JsonForm.REPORT, report),
                test("SARIF", SarifDocument.in(Locale.ENGLISH), report),
                test("JUnit", JUnitReport.in(Locale.ENGLISH), report),
                test("summary", PageForm.summary(Locale.ENGLISH), summary),
                test("summary as JSON", JsonForm.SUMMARY, summary),
                test("diff", PageForm.diff(Locale.ENGLISH), diff),
                test("diff as Markdown", PageForm.diff(Locale.ENGLISH).asMarkdown(), diff),
                test("diff as JSON", JsonForm.DIFF, diff),
                test("timeline", PageForm.timeline(Locale.ENGLISH), timeline),
                test(
                        "timeline in detail",
                        PageForm.timelineInDetail(Locale.ENGLISH).asMarkdown(),
                        timeline),
                test("timeline as JSON", JsonForm.TIMELINE, timeline),
                test("deadlines", PageForm.deadlines(Locale.ENGLISH), deadlines),
                test("deadlines as Markdown", PageForm.deadlines(Locale.ENGLISH).asMarkdown(), deadlines),
                test("deadlines as JSON", JsonForm.DEADLINES, deadlines),
                test(
                        "actions",
                        PageForm.actions(Locale.ENGLISH),
                        ActionSelection.of(NationalActions.standard()).targetedIn(2024)),
                test(
                        "progress with actions",
                        PageForm.actionProgress(Locale.ENGLISH).asMarkdown(),
                        progress),
                test("progress with actions as JSON", JsonForm.ACTIONS, progress),
                test("deadlines as a calendar", CalendarForm.in(Locale.ENGLISH), deadlines),
                test(
                        "explanation",
                        PageForm.explanation(Locale.ENGLISH),
                        Explanation.of(report.findings().get(0), report, List.of())),
                test(
                        "catalogue",
                        PageForm.rules(Locale.ENGLISH),
                        RuleSets.stranas().rules()),
                test("catalogue as Markdown", PageForm.catalogue(), RuleSets.stranas()),
                test("catalogue as JSON", JsonForm.CATALOGUE, RuleSets.stranas()),
                test("coverage", PageForm.coverage(Locale.ENGLISH), RuleSets.stranas()),
                test("coverage as JSON", JsonForm.COVERAGE, RuleSets.stranas()));
    }

    private static <T> DynamicTest test(String name, Form<T> form, T content) {
        return DynamicTest.dynamicTest(name, () -> {
            String whole = form.write(content);
            var taking = new Taking(Integer.MAX_VALUE);
            form.write(content, taking);
            assertEquals(whole, taking.taken.toString());
            assertTrue(whole.endsWith("\n") && !whole.endsWith("\n\n"), name);
            assertTrue(taking.longestPiece < 50_000, name + " " + taking.longestPiece);
            IOException full =
                    assertThrows(IOException.class, () -> form.write(content, new Taking(whole.length() - 1)));
            assertEquals("full", full.getMessage());
        });
    }
}
