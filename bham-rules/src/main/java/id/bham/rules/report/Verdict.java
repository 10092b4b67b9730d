package id.bham.rules.report;

import id.bham.rules.rule.Force;
import id.bham.rules.rule.Outcome;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a report comes to (kesimpulan). The first line of this table that fits decides:
 *
 * <table>
 * <caption>From findings to the verdict</caption>
 * <tr><th>There is</th><th>Verdict</th></tr>
 * <tr><td>a duty that must be met and is violated</td><td>{@link #NON_COMPLIANT}</td></tr>
 * <tr><td>a rule that failed, or a duty that must be met and is undetermined</td><td>{@link #INCONCLUSIVE}</td></tr>
 * <tr><td>a duty that must be met and is satisfied</td><td>{@link #COMPLIANT}</td></tr>
 * <tr><td>none of these</td><td>{@link #NOTHING_ASSESSED}</td></tr>
 * </table>
 *
 * <p>Duties that should be met, waived ones, and those that do not apply or are not in force make no difference: their findings
 * stand in the report beside the verdict.
 */
public enum Verdict {
    /** A duty that must be met is violated. */
    NON_COMPLIANT,
    /** Nothing that must be met is known to be violated, but something is open. */
    INCONCLUSIVE,
    /** All that must be met and applies is met or waived, and something was met. */
    COMPLIANT,
    /** No duty that must be met applied. */
    NOTHING_ASSESSED;

    /**
     * The verdict on findings, by the table above.
     *
     * @param findings the findings
     * @return the verdict
     */
    public static Verdict on(Collection<Finding> findings) {
        var outcomes = EnumSet.noneOf(Outcome.class);
        var ofDuties = EnumSet.noneOf(Outcome.class);
        for (Finding finding : findings) {
            outcomes.add(finding.outcome());
            if (finding.rule().force() == Force.MUST) {
                ofDuties.add(finding.outcome());
            }
        }
        return on(outcomes, ofDuties);
    }

    /**
     * The verdict on outcomes, by the table above.
     *
     * @param outcomes all outcomes
     * @param ofDuties among them, those of duties that must be met
     * @return the verdict
     */
    public static Verdict on(Set<Outcome> outcomes, Set<Outcome> ofDuties) {
        if (ofDuties.contains(Outcome.VIOLATED)) {
            return NON_COMPLIANT;
        }
        if (outcomes.contains(Outcome.ERROR) || ofDuties.contains(Outcome.UNDETERMINED)) {
            return INCONCLUSIVE;
        }
        return ofDuties.contains(Outcome.SATISFIED) ? COMPLIANT : NOTHING_ASSESSED;
    }
}
