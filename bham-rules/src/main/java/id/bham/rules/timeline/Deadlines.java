package id.bham.rules.timeline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import id.bham.core.binding.Bindable;
import id.bham.core.binding.Binding;
import id.bham.core.knowledge.Subject;
import id.bham.rules.rule.RuleDescription;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is to be done by when (tenggat): what falls due in a period, what was due before it and is still lacking, and, for duties of
 * which nothing is coming, why. Only what wants something <em>done</em> by a day has a deadline; what a body must <em>be</em> has none.
 *
 * <pre>{@code
 * Deadlines deadlines = ComplianceChecker.of(RuleSets.stranas())
 *         .deadlines(banten, LocalDate.of(2024, 7, 1), LocalDate.of(2024, 12, 31));
 * deadlines.coming().forEach(deadline -> System.out.println(deadline.dueDay() + " " + deadline.rule().id()));
 * }</pre>
 *
 * @param from the first day for which they were asked
 * @param to the last day for which they were asked, inclusive
 * @param coming what may fall due in the period, the earliest first
 * @param overdue what was due before the period, and is lacking on its first day; the earliest first
 * @param nothingDue the duties that want something done by a day and have neither a coming nor an overdue deadline; and those of which
 *     something is overdue, but nothing coming because no next action period is set; sorted by rule and subject
 */
public record Deadlines(
        LocalDate from, LocalDate to, List<Deadline> coming, List<Deadline> overdue, List<NothingDue> nothingDue)
        implements Bindable {

    /**
     * Deadlines, in their order.
     *
     * @param from the first day for which they were asked
     * @param to the last day, inclusive
     * @param coming what may fall due in the period
     * @param overdue what was due before it, and is lacking on its first day
     * @param nothingDue the duties with neither, and those of which nothing is coming because no next action period is set
     */
    public Deadlines {
        coming = ImmutableList.sortedCopyOf(coming);
        overdue = ImmutableList.sortedCopyOf(overdue);
        nothingDue = ImmutableList.sortedCopyOf(NothingDue.ORDER, nothingDue);
    }

    /** Says that what data binding has taken apart is not read. */
    @JsonCreator
    private static Deadlines bound(Object document) {
        return Binding.read(Deadlines.class, document);
    }

    /** Why nothing of a duty is coming. */
    public enum Why {
        /** On no day of the period is the duty in force: it begins later. */
        NOT_YET_IN_FORCE,
        /** On no day of the period is the duty in force: it has ended. */
        ENDED,
        /** The years for which it is owed are over, and no next action period is set. */
        NO_PERIOD_SET,
        /** It is not known whether the law still sets it; only for those who presume nothing. */
        LAW_UNKNOWN,
        /** The record does not say from when its terms run. */
        NOT_KNOWN,
        /** All that falls due on these days has been done, is not owed by this subject, or its lack is waived. */
        NOTHING_OWED,
        /** The rule failed, so that nobody can tell. */
        FAILED
    }

    /**
     * That nothing of a duty is coming.
     *
     * @param rule the duty
     * @param subject whose duty it is
     * @param why why
     * @param isPresumed whether this presumes that the law is on the last day asked for what it was when it was read
     */
    public record NothingDue(RuleDescription rule, Subject subject, Why why, boolean isPresumed) implements Bindable {

        private static final Comparator<NothingDue> ORDER = Comparator.<NothingDue, String>comparing(
                        none -> none.rule().id())
                .thenComparing(none -> none.subject().id());

        /**
         * For people who read a log or a failed test.
         *
         * @return the ids of the rule and the subject, and the reason
         */
        @Override
        public String toString() {
            return rule.id() + " " + subject.id() + " " + why + (isPresumed ? ", presumed" : "");
        }
    }

    /**
     * All deadlines.
     *
     * @return the overdue ones, then the coming ones
     */
    public Stream<Deadline> stream() {
        return Stream.concat(overdue.stream(), coming.stream());
    }

    @Override
    public String toString() {
        return "overdue " + overdue + ", coming " + coming;
    }
}
