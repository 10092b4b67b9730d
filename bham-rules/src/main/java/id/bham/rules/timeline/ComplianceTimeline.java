package id.bham.rules.timeline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import id.bham.core.binding.Bindable;
import id.bham.core.binding.Binding;
import id.bham.core.knowledge.Subject;
import id.bham.rules.report.Receipt;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What holds from when to when (lini masa kepatuhan): for every rule, subject and place the exact ranges of days with their outcome,
 * and the same for the verdicts. It says of each day what a check on that day says.
 *
 * <p>Where a rule fails on some days, these are days with the outcome ERROR for each of the places about which it speaks on others.
 *
 * <pre>{@code
 * ComplianceTimeline timeline = ComplianceChecker.of(RuleSets.stranas())
 *         .timeline(banten, LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31));
 * timeline.verdicts().forEach(System.out::println);
 * }</pre>
 */
public final class ComplianceTimeline implements Bindable, Iterable<RuleTimeline> {

    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final ImmutableList<Subject> subjects;
    private final ImmutableList<RuleTimeline> timelines;
    private final Supplier<ImmutableSortedMap<String, List<VerdictRange>>> verdictsOn;
    private final Supplier<ImmutableList<VerdictRange>> verdicts;
    private final Receipt receipt;

    private ComplianceTimeline(ComplianceTimeline whole, List<RuleTimeline> timelines) {
        this.firstDay = whole.firstDay;
        this.lastDay = whole.lastDay;
        this.subjects = whole.subjects;
        this.timelines = ImmutableList.copyOf(timelines);
        this.verdictsOn = whole.verdictsOn;
        this.verdicts = whole.verdicts;
        this.receipt = whole.receipt;
    }

    /**
     * A timeline.
     *
     * @param firstDay the first day
     * @param lastDay the last day, inclusive
     * @param subjects what was looked at, in any order
     * @param timelines the outcomes of each rule for each place, in any order
     * @param receipt on what it rests
     * @throws IllegalArgumentException if the last day is before the first, or a part has other days or is about another subject
     */
    public ComplianceTimeline(
            LocalDate firstDay,
            LocalDate lastDay,
            Collection<? extends Subject> subjects,
            Collection<RuleTimeline> timelines,
            Receipt receipt) {
        Ranges.check(firstDay, lastDay);
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.subjects = ImmutableList.sortedCopyOf(Comparator.comparing(Subject::id), subjects);
        this.timelines = ImmutableList.sortedCopyOf(
                Comparator.comparing(
                                (RuleTimeline timeline) -> timeline.subject().id())
                        .thenComparing(timeline -> timeline.rule().id())
                        .thenComparing(timeline -> timeline.place().toString()),
                timelines);
        this.receipt = receipt;
        var bySubject = new TreeMap<String, List<RuleTimeline>>();
        this.subjects.forEach(subject -> bySubject.put(subject.id(), new ArrayList<>()));
        for (RuleTimeline timeline : this.timelines) {
            List<RuleTimeline> ofSubject = bySubject.get(timeline.subject().id());
            if (ofSubject == null
                    || !timeline.firstDay().equals(firstDay)
                    || !timeline.lastDay().equals(lastDay)) {
                throw new IllegalArgumentException("a part of a timeline from " + firstDay + " to " + lastDay
                        + " has the same days and one of its subjects, but this is " + timeline);
            }
            ofSubject.add(timeline);
        }
        this.verdictsOn = Suppliers.memoize(() -> ImmutableSortedMap.copyOfSorted(
                Maps.transformValues(bySubject, of -> List.copyOf(VerdictSweep.ofOutcomes(firstDay, lastDay, of)))));
        this.verdicts = Suppliers.memoize(() -> ImmutableList.copyOf(
                VerdictSweep.ofVerdicts(firstDay, lastDay, verdictsOn.get().values())));
    }

    /** Says that what data binding has taken apart is not read. */
    @JsonCreator
    private static ComplianceTimeline bound(Object document) {
        return Binding.read(ComplianceTimeline.class, document);
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
     * The last day, inclusive.
     *
     * @return the day
     */
    public LocalDate lastDay() {
        return lastDay;
    }

    /**
     * What was looked at.
     *
     * @return the subjects, sorted by id
     */
    public List<Subject> subjects() {
        return subjects;
    }

    /**
     * The outcomes of each rule for each place.
     *
     * @return one for each, sorted by subject, rule and place
     */
    public List<RuleTimeline> timelines() {
        return timelines;
    }

    @Override
    public Iterator<RuleTimeline> iterator() {
        return timelines.iterator();
    }

    /**
     * The outcomes of a rule.
     *
     * @param ruleId the id of the rule
     * @return one for each place, sorted by subject and place
     */
    public List<RuleTimeline> timelinesOf(String ruleId) {
        return timelines.stream()
                .filter(timeline -> timeline.rule().id().equals(ruleId))
                .toList();
    }

    /**
     * This timeline without the rules and places whose outcome is the same on all days. The verdicts stay.
     *
     * @return the shorter timeline
     */
    public ComplianceTimeline onlyChanges() {
        return new ComplianceTimeline(
                this, timelines.stream().filter(RuleTimeline::hasChanges).toList());
    }

    /**
     * Every change of an outcome.
     *
     * @return the changes, sorted by day, subject, rule and place
     */
    public List<OutcomeChange> changes() {
        return timelines.stream()
                .flatMap(timeline -> timeline.changes().stream())
                .sorted(Comparator.comparing(OutcomeChange::day))
                .toList();
    }

    /**
     * The earliest days with an outcome.
     *
     * @param outcome the outcome
     * @return the range that begins first; of several the first by subject, rule and place; empty if no day has the outcome
     */
    public Optional<OutcomeRange> first(Outcome outcome) {
        return timelines.stream()
                .flatMap(timeline -> timeline.first(outcome).stream())
                .min(Comparator.comparing(OutcomeRange::firstDay));
    }

    /**
     * What holds on a day.
     *
     * @param day a day from the first to the last
     * @return for each rule and place the range in which the day lies, sorted by subject, rule and place
     * @throws IllegalArgumentException if the day is not one of the timeline
     */
    public List<OutcomeRange> on(LocalDate day) {
        verdictOn(day);
        return timelines.stream().map(timeline -> timeline.on(day)).toList();
    }

    /**
     * The verdicts on all that was looked at.
     *
     * @return ranges that leave no day out and have no day in common, of which no two neighbours have the same verdict
     */
    public List<VerdictRange> verdicts() {
        return verdicts.get();
    }

    /**
     * The verdicts on one of the subjects.
     *
     * @param subject the subject
     * @return such ranges as of {@link #verdicts()}
     * @throws IllegalArgumentException if it is not one of the subjects
     */
    public List<VerdictRange> verdicts(Subject subject) {
        List<VerdictRange> ofSubject = verdictsOn.get().get(subject.id());
        if (ofSubject == null) {
            throw new IllegalArgumentException(
                    "the subjects are " + verdictsOn.get().keySet() + ", but asked is '" + subject.id() + "'");
        }
        return ofSubject;
    }

    /**
     * The verdict of a day on all that was looked at.
     *
     * @param day a day from the first to the last
     * @return the verdict
     * @throws IllegalArgumentException if the day is not one of the timeline
     */
    public Verdict verdictOn(LocalDate day) {
        return Ranges.find(verdicts.get(), day, VerdictRange::firstDay, VerdictRange::lastDay)
                .verdict();
    }

    /**
     * The days on which something changes, with all reasons of the changes.
     *
     * @return for each such day its reasons without their places, in the order of the days
     */
    public Map<LocalDate, List<Cause>> boundaries() {
        var boundaries = new TreeMap<LocalDate, List<Cause>>();
        for (RuleTimeline timeline : timelines) {
            for (OutcomeChange change : timeline.changes()) {
                boundaries
                        .computeIfAbsent(change.day(), day -> new ArrayList<>())
                        .addAll(change.causes());
            }
        }
        boundaries.replaceAll((day, causes) -> causes.stream()
                .map(Cause::inGeneral)
                .distinct()
                .sorted(Cause.ORDER)
                .toList());
        return ImmutableSortedMap.copyOfSorted(boundaries);
    }

    /**
     * On what it rests.
     *
     * @return the receipt of a check on the last day
     */
    public Receipt receipt() {
        return receipt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ComplianceTimeline that
                && firstDay.equals(that.firstDay)
                && lastDay.equals(that.lastDay)
                && timelines.equals(that.timelines)
                && verdictsOn.get().equals(that.verdictsOn.get())
                && receipt.equals(that.receipt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(firstDay, lastDay, timelines, receipt);
    }

    /**
     * For people who read a log or a failed test.
     *
     * @return the days and the verdicts
     */
    @Override
    public String toString() {
        return firstDay + ".." + lastDay + " " + verdictsOn.get();
    }
}
