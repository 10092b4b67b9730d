package id.bham.rules;

import id.bham.core.knowledge.Subject;
import id.bham.rules.report.ComplianceReport;
import java.time.LocalDate;

/** The short way to a report: checks against {@link RuleSets#stranas()}. */
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
}
