package id.bham.rules.diff;

import com.google.common.collect.ImmutableList;
import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.rules.report.Finding;
import id.bham.rules.report.Step;
import java.util.List;
import java.util.Optional;

/**
 * In what two reports differ about one rule, subject and place, and why (perbedaan).
 *
 * @param before the finding of the first report; empty if it has none
 * @param after the finding of the second report; empty if it has none
 * @param causes what differs between the checks and counts here, in the order of {@link DifferenceCause.Kind} and within it of places; empty
 *     if nothing is found
 */
public record Difference(Optional<Finding> before, Optional<Finding> after, List<DifferenceCause> causes)
        implements Bindable {

    /** How a finding differs. */
    public enum Kind {
        /** The second report alone has one. */
        INTRODUCED,
        /** The first report alone has one. */
        RESOLVED,
        /** Both have one, and outcome, waiver, force or strength differ. */
        CHANGED
    }

    /**
     * A difference.
     *
     * @param before the finding of the first report
     * @param after the finding of the second report
     * @param causes why they differ
     * @throws IllegalArgumentException if there is no finding
     */
    public Difference {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a difference is about a finding in one report at least, but has none");
        }
        causes = ImmutableList.copyOf(causes);
    }

    /**
     * How the finding differs.
     *
     * @return the kind
     */
    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.INTRODUCED;
        }
        return after.isEmpty() ? Kind.RESOLVED : Kind.CHANGED;
    }

    /**
     * The finding of the second report or, if it has none, of the first.
     *
     * @return the finding that was found last
     */
    public Finding last() {
        return after.or(() -> before).orElseThrow();
    }

    /**
     * The rule.
     *
     * @return its id
     */
    public String ruleId() {
        return last().rule().id();
    }

    /**
     * What was checked.
     *
     * @return the subject, as the second report has it if it has it
     */
    public Subject subject() {
        return last().subject();
    }

    /**
     * The element of the subject to which the finding belongs.
     *
     * @return its place, as the second report has it if it has it
     */
    public Pointer place() {
        return last().place();
    }

    /**
     * Where on the way to the outcome the second finding parts from the first.
     *
     * @return the first question that it answers differently, or that it alone answers; empty if there is none, or one report
     *     alone has a finding
     */
    public Optional<Step> turn() {
        return before.flatMap(earlier -> after.flatMap(later -> later.steps().stream()
                .filter(step -> !earlier.steps().contains(step))
                .findFirst()));
    }
}
