package id.bham.rules.timeline;

import com.google.common.collect.ImmutableList;
import id.bham.core.binding.Bindable;
import id.bham.rules.report.Verdict;
import java.time.LocalDate;
import java.util.List;

/**
 * Consecutive days with one verdict (rentang putusan).
 *
 * @param firstDay the first day
 * @param lastDay the last day within the timeline, inclusive
 * @param verdict the verdict on each of the days
 * @param causes why it begins: the reasons of the outcomes that change on its first day and make a difference to a verdict; none if
 *     the timeline begins with it
 */
public record VerdictRange(LocalDate firstDay, LocalDate lastDay, Verdict verdict, List<Cause> causes)
        implements Bindable {

    /**
     * A range.
     *
     * @param firstDay the first day
     * @param lastDay the last day, inclusive
     * @param verdict the verdict
     * @param causes why it begins
     * @throws IllegalArgumentException if the last day is before the first
     */
    public VerdictRange {
        Ranges.check(firstDay, lastDay);
        causes = ImmutableList.copyOf(causes);
    }
}
