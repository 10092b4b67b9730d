package id.bham.rules.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.rule.Force;
import id.bham.rules.rule.Outcome;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class JUnitReportTest {

    private static final ComplianceReport REPORT = AllOutcomes.report("text");
    private static final String XML = JUnitReport.in(Locale.ENGLISH).write(REPORT);

    private static String expected(Finding finding) {
        if (finding.outcome() == Outcome.SATISFIED) {
            return "passed";
        }
        if (finding.outcome() == Outcome.VIOLATED) {
            return finding.rule().force() == Force.MUST ? "failure" : "passed";
        }
        return finding.outcome() == Outcome.ERROR ? "error" : "skipped";
    }

    @Test
    void aBuildServerSeesTheOutcomes() throws Exception {
        var results = new ArrayList<String>();
        for (ReportTestSuite suite : suites()) {
            for (ReportTestCase test : suite.getTestCases()) {
                results.add(suite.getName() + " " + test.getFullClassName() + " " + test.getName() + " "
                        + (test.hasFailure()
                                ? "failure"
                                : test.hasError() ? "error" : test.hasSkipped() ? "skipped" : "passed"));
            }
        }
        var expected = new ArrayList<String>();
        for (Finding finding : REPORT.findings()) {
            String id = finding.subject().id();
            String place = finding.place().isWhole() ? "" : " (" + finding.place() + ")";
            expected.add(id + " " + id + " " + finding.rule().id() + " Title text" + place + " " + expected(finding));
        }
        assertEquals(expected, results);
    }

    private static List<ReportTestSuite> suites() throws Exception {
        var reader = new InputStreamReader(
                new ByteArrayInputStream(XML.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        var parser = new TestSuiteXmlParser(new NullConsoleLogger());
        List<ReportTestSuite> suites = parser.parse(reader);
        assertTrue(parser.isValid());
        return suites;
    }

    @Test
    void countsAreThoseOfTheCases() {
        var elements = new ArrayList<>(JUnitXml.elements(XML, "testsuites"));
        elements.addAll(JUnitXml.elements(XML, "testsuite"));
        assertEquals(3, elements.size());
        for (Element suite : elements) {
            for (Map.Entry<String, String> count : Map.of(
                            "tests", "testcase", "failures", "failure", "errors", "error", "skipped", "skipped")
                    .entrySet()) {
                assertEquals(
                        JUnitXml.elements(suite, count.getValue()).size(),
                        Integer.parseInt(suite.getAttribute(count.getKey())),
                        count.getKey());
            }
        }
    }

    @Test
    void whatIsNotPassedTellsItsMessageAndSoDoesAViolationOfWhatShouldBe() {
        List<Element> cases = JUnitXml.elements(XML, "testcase");
        for (int i = 0; i < cases.size(); i++) {
            Finding finding = REPORT.findings().get(i);
            String message = finding.message(Locale.ENGLISH);
            String expected = expected(finding);
            if (!expected.equals("passed")) {
                assertEquals(
                        message,
                        JUnitXml.elements(cases.get(i), expected).get(0).getAttribute("message"));
            }
            List<Element> remarks = JUnitXml.elements(cases.get(i), "system-out");
            boolean hasRemark = expected.equals("passed") && finding.outcome() == Outcome.VIOLATED;
            assertEquals(hasRemark, !remarks.isEmpty());
            assertFalse(hasRemark && !remarks.get(0).getTextContent().contains(message));
        }
    }

    @Test
    void theSameReportGivesTheSameText() {
        assertEquals(XML, JUnitReport.in(Locale.ENGLISH).write(AllOutcomes.report("text")));
    }
}
