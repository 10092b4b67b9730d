package org.example.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.law.Strength;
import id.bham.examples.SpreadsheetRow;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSets;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules say of the rows of our register. */
class RegisterTest {

    /** A fixed day: a test that asks for today is another test tomorrow. */
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    private static final ComplianceChecker CHECKER = ComplianceChecker.of(RuleSets.stranas());

    private static ComplianceReport report(String decreeNumber, String decreeDate, String inauguration) {
        var row = new SpreadsheetRow("gtd-bali", "Bali", decreeNumber, decreeDate, inauguration, "?", "-");
        return CHECKER.check(row.taskForce(), DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "Maret 2024,    3 April 2024,  SATISFIED",
        "April 2024,    3 April 2024,  UNDETERMINED",
        "4 April 2024,  3 April 2024,  VIOLATED",
        "?,             3 April 2024,  UNDETERMINED",
        "Maret 2024,    -,             NOT_APPLICABLE",
    })
    void theDecreeComesBeforeTheCeremony(String decreeDate, String inauguration, Outcome expected) {
        ComplianceReport report = report("Contoh 1/2024", decreeDate, inauguration);
        assertEquals(expected, report.finding("gtd-bali", "BHAM-GTD-006").outcome());
    }

    @Test
    void noRowBreaksAnArticleOfTheLaw() {
        ComplianceReport report = report("Contoh 1/2024", "Maret 2024", "?");
        assertEquals(
                List.of(),
                report.findings(Outcome.VIOLATED).stream()
                        .filter(finding -> finding.rule().strength() == Strength.STATUTE)
                        .toList());
    }

    @Test
    void ofAnOldDutyTheAnswerHoldsUntilTheDayThatTheReportNames() {
        ComplianceReport report = report("Contoh 1/2024", "Maret 2024", "3 April 2024");
        LocalDate until = report.validUntil().orElseThrow();
        RegionalTaskForce same = (RegionalTaskForce) report.subjects().get(0);
        assertEquals(report.counts(), CHECKER.check(same, until.minusDays(1)).counts());
    }
}
