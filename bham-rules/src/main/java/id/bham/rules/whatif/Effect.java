package id.bham.rules.whatif;

import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Pointer;
import id.bham.rules.report.Finding;
import id.bham.rules.rule.Outcome;
import java.util.Comparator;

/**
 * An outcome that something would decide (akibat).
 *
 * @param ruleId the id of the rule
 * @param subjectId the id of the subject
 * @param place the element of the subject to which the outcome belongs, or the whole
 * @param outcome the outcome; never UNDETERMINED or ERROR
 */
public record Effect(String ruleId, String subjectId, Pointer place, Outcome outcome)
        implements Bindable, Comparable<Effect> {

    private static final Comparator<Effect> ORDER = Comparator.comparing(Effect::subjectId)
            .thenComparing(Effect::ruleId)
            .thenComparing(effect -> effect.place().toString())
            .thenComparing(Effect::outcome);

    /**
     * The outcome of a finding.
     *
     * @param finding the finding
     * @return the effect
     */
    public static Effect of(Finding finding) {
        return new Effect(finding.rule().id(), finding.subject().id(), finding.place(), finding.outcome());
    }

    /** By subject, rule, place and outcome. */
    @Override
    public int compareTo(Effect other) {
        return ORDER.compare(this, other);
    }
}
