package id.bham.rules.report;

import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.LegalCorpus;
import id.bham.rules.rule.RuleDescription;
import java.util.List;
import java.util.Optional;
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
     * What comes of a rule at one place of a subject.
     *
     * @param subject the subject
     * @param rule the rule
     * @param place the place
     * @return the finding, whatever the outcome; empty if the rule asks nothing about the place
     */
    Optional<Finding> finding(Subject subject, RuleDescription rule, Pointer place);

    /**
     * The law by which they are asked.
     *
     * @return the law
     */
    LegalCorpus law();

    /**
     * What comes of some rules for a subject.
     *
     * @param subject the subject
     * @param which the rules that are asked, of those that fit the type of the subject
     * @return the findings, whatever the outcome
     */
    List<Finding> findings(Subject subject, Predicate<? super RuleDescription> which);
}
