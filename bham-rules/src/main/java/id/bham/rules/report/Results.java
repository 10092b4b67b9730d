package id.bham.rules.report;

import com.google.common.collect.ImmutableSortedSet;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.Strength;
import id.bham.core.time.Conclusions;
import id.bham.rules.rule.Force;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.RuleDescription;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What came of a check: outcomes that can be counted at once, and findings that may be made when they are asked for. */
public interface Results {

    /** Is told of outcomes. */
    @FunctionalInterface
    interface Visitor {

        /**
         * Takes outcomes that are alike.
         *
         * @param subject the subject
         * @param force the force of the duty
         * @param strength the strength of its basis
         * @param outcome the outcome
         * @param until the first day on which one of them may be another one, as {@link Conclusions} has it
         * @param times how many there are
         */
        void visit(Subject subject, Force force, Strength strength, Outcome outcome, int until, int times);
    }

    /** Is told of outcomes and their rules. */
    @FunctionalInterface
    interface RuleVisitor {

        /**
         * Takes an outcome.
         *
         * @param subject the subject
         * @param rule the rule
         * @param outcome the outcome
         */
        void visit(Subject subject, RuleDescription rule, Outcome outcome);
    }

    /**
     * The ids of the rules that were applied, whether they found anything or not.
     *
     * @return the ids, sorted
     */
    Set<String> ruleIds();

    /**
     * Tells of all outcomes, in the order of the subjects.
     *
     * @param visitor is told of them
     */
    void forEach(Visitor visitor);

    /**
     * Tells of the outcomes that are listed, one by one, in the order of the subjects.
     *
     * @param visitor is told of them
     */
    void forEachListed(RuleVisitor visitor);

    /**
     * The findings with some outcomes.
     *
     * @param wanted which outcomes
     * @return the findings that are listed, in the order of the subjects
     */
    List<Finding> findings(Predicate<Outcome> wanted);

    /**
     * Results of which all findings are there; no other rules were applied.
     *
     * @param findings the findings
     * @return the results
     */
    static Results of(List<Finding> findings) {
        return new Results() {
            @Override
            public Set<String> ruleIds() {
                return findings.stream()
                        .map(finding -> finding.rule().id())
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
            }

            @Override
            public void forEach(Visitor visitor) {
                for (Finding finding : findings) {
                    visitor.visit(
                            finding.subject(),
                            finding.rule().force(),
                            finding.rule().strength(),
                            finding.outcome(),
                            finding.validUntil()
                                    .map(LocalDate::toEpochDay)
                                    .map(Math::toIntExact)
                                    .orElse(Conclusions.NEVER),
                            1);
                }
            }

            @Override
            public void forEachListed(RuleVisitor visitor) {
                findings.forEach(finding -> visitor.visit(finding.subject(), finding.rule(), finding.outcome()));
            }

            @Override
            public List<Finding> findings(Predicate<Outcome> wanted) {
                return findings.stream()
                        .filter(finding -> wanted.test(finding.outcome()))
                        .toList();
            }
        };
    }
}
