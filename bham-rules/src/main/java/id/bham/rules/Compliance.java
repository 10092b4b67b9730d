package id.bham.rules;

import id.bham.core.knowledge.Subject;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.RankedFact;
import java.time.LocalDate;
import java.util.List;

/**
 * The short way to a report: checks against {@link RuleSets#stranas()}.
 *
 * <pre>{@code
 * ComplianceReport report = Compliance.check(banten, LocalDate.of(2024, 12, 31));
 * System.out.println(report.verdict() + " until " + report.validUntil());
 * }</pre>
 */
public final class Compliance {

    private static final ComplianceChecker CHECKER = ComplianceChecker.of(RuleSets.stranas());

    private Compliance() {}

    /**
     * Checks a subject: a body by itself, or the nation with its bodies.
     *
     * @param subject the body or the nation
     * @param on the check date
     * @return the report
     * @throws IllegalArgumentException if the check date is not within the years 1 to 9999
     * @see ComplianceChecker#check(Subject, LocalDate)
     */
    public static ComplianceReport check(Subject subject, LocalDate on) {
        return CHECKER.check(subject, on);
    }

    /**
     * The missing facts of a report that was made here: those that could decide most first.
     *
     * @param report the report
     * @return the missing facts
     * @throws IllegalArgumentException if the report was made with other rules, another law or waivers
     * @see ComplianceChecker#missingFacts(ComplianceReport)
     */
    public static List<RankedFact> missingFacts(ComplianceReport report) {
        return CHECKER.missingFacts(report);
    }
}
