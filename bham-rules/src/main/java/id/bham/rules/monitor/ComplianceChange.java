package id.bham.rules.monitor;

import com.google.common.collect.ImmutableList;
import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Pointer;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What became different in a monitor with one call (perubahan kepatuhan).
 *
 * @param from the check date before
 * @param on the check date after
 * @param before the verdict on all subjects before
 * @param after the verdict on all subjects after
 * @param subjects the subjects that came or went, or of which an outcome is another; sorted by id
 */
public record ComplianceChange(
        LocalDate from, LocalDate on, Verdict before, Verdict after, List<SubjectChange> subjects) implements Bindable {

    /**
     * What became different in a monitor.
     *
     * @param from the check date before
     * @param on the check date after
     * @param before the verdict on all subjects before
     * @param after the verdict on all subjects after
     * @param subjects the subjects that came or went, or of which an outcome is another; sorted by id
     */
    public ComplianceChange {
        subjects = ImmutableList.copyOf(subjects);
    }

    /**
     * Whether nothing became different but, perhaps, the check date.
     *
     * @return true if no subject came or went, and every outcome is what it was
     */
    public boolean isEmpty() {
        return subjects.isEmpty();
    }

    /**
     * What became different of one subject.
     *
     * @param id the id of the subject
     * @param before the verdict on it before; empty if it came
     * @param after the verdict on it after; empty if it went
     * @param findings the findings that are others, sorted by rule, then as the rule gives them
     */
    public record SubjectChange(
            String id, Optional<Verdict> before, Optional<Verdict> after, List<FindingChange> findings)
            implements Bindable {

        /**
         * What became different of one subject.
         *
         * @param id the id of the subject
         * @param before the verdict on it before; empty if it came
         * @param after the verdict on it after; empty if it went
         * @param findings the findings that are others, sorted by rule, then as the rule gives them
         */
        public SubjectChange {
            findings = ImmutableList.copyOf(findings);
        }
    }

    /**
     * What became different of one finding.
     *
     * @param rule the id of the rule
     * @param place the element of the subject, or the whole
     * @param before the outcome before; empty if the rule said nothing about that place
     * @param after the outcome after; empty if the rule says nothing about that place any more
     */
    public record FindingChange(String rule, Pointer place, Optional<Outcome> before, Optional<Outcome> after)
            implements Bindable {}
}
