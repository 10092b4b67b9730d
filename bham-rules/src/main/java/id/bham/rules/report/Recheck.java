package id.bham.rules.report;

import id.bham.core.knowledge.Subject;
import id.bham.rules.rule.RuleDescription;
import java.util.List;
import java.util.function.Predicate;

/** Asks the rules of a report again, on its day and with its waivers, about records that say something else. */
public interface Recheck {

    /**
     * The report on other records.
     *
     * @param subjects what is checked
     * @return the report, as if nothing were assumed
     */
    ComplianceReport report(List<Subject> subjects);

    /**
     * What comes of some rules for a subject.
     *
     * @param subject the subject
     * @param which the rules that are asked, of those that fit the type of the subject
     * @return the findings, whatever the outcome
     */
    List<Finding> findings(Subject subject, Predicate<? super RuleDescription> which);
}
