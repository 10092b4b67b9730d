package id.bham.rules.timeline;

import com.google.common.collect.ImmutableList;
import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.RuleDescription;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The outcomes of one rule for one place of a subject, over all days of a period (lini masa aturan). Its ranges leave no day out,
 * have no day in common, and no two neighbours are alike.
 *
 * @param ranges the ranges in the order of their days, at least one
 */
public record RuleTimeline(List<OutcomeRange> ranges) implements Bindable, Iterable<OutcomeRange> {

    /**
     * A timeline.
     *
     * @param ranges its ranges in their order
     * @throws IllegalArgumentException if there are none, or one does not follow the one before: on the day after its last, about the
     *     same place, with another outcome or waiver
     */
    public RuleTimeline {
        ranges = ImmutableList.copyOf(ranges);
        if (ranges.isEmpty()) {
            throw new IllegalArgumentException("a timeline has a range for its days, but this has none");
        }
        for (int i = 1; i < ranges.size(); i++) {
            OutcomeRange before = ranges.get(i - 1);
            OutcomeRange after = ranges.get(i);
            if (!after.firstDay().equals(before.lastDay().plusDays(1))
                    || !after.isAbout(before)
                    || after.isLike(before)) {
                throw new IllegalArgumentException(
                        "a range begins on the day after the last of the one before, about the same "
                                + "place and with another outcome or waiver, but " + after + " is to follow " + before);
            }
        }
    }

    /**
     * The rule.
     *
     * @return its description
     */
    public RuleDescription rule() {
        return ranges.get(0).rule();
    }

    /**
     * The subject.
     *
     * @return the record
     */
    public Subject subject() {
        return ranges.get(0).subject();
    }

    /**
     * The element of the subject to which the outcomes belong.
     *
     * @return its place; the whole if the rule asks about the subject as such
     */
    public Pointer place() {
        return ranges.get(0).place();
    }

    /**
     * The first day.
     *
     * @return the day
     */
    public LocalDate firstDay() {
        return ranges.get(0).firstDay();
    }

    /**
     * The last day, inclusive.
     *
     * @return the day
     */
    public LocalDate lastDay() {
        return ranges.get(ranges.size() - 1).lastDay();
    }

    @Override
    public Iterator<OutcomeRange> iterator() {
        return ranges.iterator();
    }

    /**
     * Whether the outcome, or the waiver, changes at all.
     *
     * @return true if there is more than one range
     */
    public boolean hasChanges() {
        return ranges.size() > 1;
    }

    /**
     * The changes.
     *
     * @return each, in the order of their days
     */
    public List<OutcomeChange> changes() {
        return IntStream.range(1, ranges.size())
                .mapToObj(i -> new OutcomeChange(ranges.get(i - 1), ranges.get(i)))
                .toList();
    }

    /**
     * What holds on a day.
     *
     * @param day a day from the first to the last
     * @return the range in which it lies
     * @throws IllegalArgumentException if the day is not one of the timeline
     */
    public OutcomeRange on(LocalDate day) {
        return Ranges.find(ranges, day, OutcomeRange::firstDay, OutcomeRange::lastDay);
    }

    /**
     * The first days with an outcome.
     *
     * @param outcome the outcome
     * @return the range, or empty if no day has it
     */
    public Optional<OutcomeRange> first(Outcome outcome) {
        return ranges.stream().filter(range -> range.outcome() == outcome).findFirst();
    }

    /**
     * For people who read a log or a failed test.
     *
     * @return rule, subject, place and ranges
     */
    @Override
    public String toString() {
        return rule().id() + " " + subject().id() + place() + " " + ranges;
    }
}
