package id.bham.rules.timeline;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.Waiver;
import id.bham.rules.report.Finding;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.RuleDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Consecutive days on which a rule has one outcome for one place of a subject (rentang hasil). As long as a violation is waived, the
 * waiver is one, too.
 *
 * <p>Two are equal if days, rule, subject, place, outcome and waiver are.
 */
public final class OutcomeRange implements Bindable {

    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final Finding finding;
    private final Supplier<ImmutableList<Cause>> causes;

    /**
     * A range.
     *
     * @param firstDay its first day
     * @param lastDay its last day, inclusive
     * @param finding what a check on its first day finds
     * @param causes gives why it begins: nothing if the timeline begins with it; asked once, when it is wanted
     * @throws IllegalArgumentException if the last day is before the first
     */
    public OutcomeRange(LocalDate firstDay, LocalDate lastDay, Finding finding, Supplier<List<Cause>> causes) {
        Ranges.check(firstDay, lastDay);
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.finding = finding;
        this.causes = Suppliers.memoize(() -> ImmutableList.copyOf(causes.get()));
    }

    /**
     * The first day.
     *
     * @return the day
     */
    public LocalDate firstDay() {
        return firstDay;
    }

    /**
     * The last day within the timeline, inclusive.
     *
     * @return the day
     */
    public LocalDate lastDay() {
        return lastDay;
    }

    /**
     * What a check on the first day finds. Rule, subject, place, outcome and waiver are those of all days of the range; what a message
     * says beside, such as the years that lack a report, may grow within it.
     *
     * @return the finding
     */
    public Finding finding() {
        return finding;
    }

    /**
     * Why it begins.
     *
     * @return the reasons, in the order of their kinds; none if the timeline begins with it
     */
    public List<Cause> causes() {
        return causes.get();
    }

    /**
     * The outcome of each of its days.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        return finding.outcome();
    }

    /**
     * The waiver that accepts the violation on each of its days.
     *
     * @return the waiver; empty for every outcome other than WAIVED
     */
    public Optional<Waiver> waiver() {
        return finding.waiver();
    }

    /**
     * The rule.
     *
     * @return its description
     */
    public RuleDescription rule() {
        return finding.rule();
    }

    /**
     * The subject.
     *
     * @return the record
     */
    public Subject subject() {
        return finding.subject();
    }

    /**
     * The element of the subject to which the outcome belongs.
     *
     * @return its place; the whole if the rule asks about the subject as such
     */
    public Pointer place() {
        return finding.place();
    }

    boolean isAbout(OutcomeRange other) {
        return rule().id().equals(other.rule().id())
                && subject().id().equals(other.subject().id())
                && place().equals(other.place());
    }

    boolean isLike(OutcomeRange other) {
        return outcome() == other.outcome() && waiver().equals(other.waiver());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutcomeRange that
                && firstDay.equals(that.firstDay)
                && lastDay.equals(that.lastDay)
                && isAbout(that)
                && isLike(that);
    }

    @Override
    public int hashCode() {
        return Objects.hash(firstDay, lastDay, rule().id(), subject().id(), place(), outcome(), waiver());
    }

    /**
     * For people who read a log or a failed test.
     *
     * @return days and outcome
     */
    @Override
    public String toString() {
        return firstDay + ".." + lastDay + " " + outcome();
    }
}
