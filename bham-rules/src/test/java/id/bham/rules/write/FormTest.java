package id.bham.rules.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSets;
import id.bham.rules.diff.ReportDiff;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.summary.ComplianceSummary;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
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
        return Stream.of(
                test("text", TextReport.in(Locale.ENGLISH), report),
                test("coloured", TextReport.in(Locale.ENGLISH).coloured(), report),
                test("Markdown", MarkdownReport.in(Locale.ENGLISH), report),
                test("JSON", ReportDocument::write, report),
                test("SARIF", SarifDocument.in(Locale.ENGLISH), report),
                test("JUnit", JUnitReport.in(Locale.ENGLISH), report),
                test("summary", TextReport.in(Locale.ENGLISH)::write, summary),
                test("summary as JSON", SummaryDocument::write, summary),
                test("diff", TextDiff.in(Locale.ENGLISH), diff),
                test("diff as Markdown", MarkdownDiff.in(Locale.ENGLISH), diff),
                test("diff as JSON", DiffDocument::write, diff),
                test("timeline", TimelineDocument::write, CHECKER.timeline(InOrder.nation(), BEFORE, AFTER)),
                test("deadlines", DeadlinesDocument::write, CHECKER.deadlines(InOrder.nation(), BEFORE, AFTER)),
                test(
                        "catalogue",
                        TextCatalogue.in(Locale.ENGLISH),
                        RuleSets.stranas().rules()),
                test("catalogue as Markdown", MarkdownCatalogue::write, RuleSets.stranas()),
                test("catalogue as JSON", CatalogueDocument::write, RuleSets.stranas()),
                test("coverage", TextCoverage.in(Locale.ENGLISH), RuleSets.stranas()),
                test("coverage as JSON", CoverageDocument::write, RuleSets.stranas()));
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
