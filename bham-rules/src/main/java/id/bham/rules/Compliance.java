package id.bham.rules;

import id.bham.core.Governance;
import id.bham.core.body.Body;
import id.bham.rules.report.ComplianceReport;
import java.time.LocalDate;

/** The short way to a report: checks against {@link RuleSets#stranas()}. */
public final class Compliance {

    private static final ComplianceChecker CHECKER = ComplianceChecker.of(RuleSets.stranas());

    private Compliance() {}

    /**
     * Checks one body by itself.
     *
     * @param body the body
     * @param on the check date
     * @return the report
     */
    public static ComplianceReport check(Body body, LocalDate on) {
        return CHECKER.check(body, on);
    }

    /**
     * Checks the nation: each body by itself, and the whole.
     *
     * @param nation the nation
     * @param on the check date
     * @return the report
     */
    public static ComplianceReport check(Governance nation, LocalDate on) {
        return CHECKER.check(nation, on);
    }
}
