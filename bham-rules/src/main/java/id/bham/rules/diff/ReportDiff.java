package id.bham.rules.diff;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import id.bham.core.Governance;
import id.bham.core.binding.Bindable;
import id.bham.core.binding.Binding;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.rule.RuleDescription;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * In what two reports differ, and why (perbandingan laporan): of two days, two records, two rule sets, or all of that at once.
 *
 * <p>Findings are compared by rule, subject and element. A subject is the same if its id and kind are; an item of a listing is the same
 * if its {@link id.bham.core.knowledge.PlaceName} is, wherever it stands, so one that only moved makes no difference. Where the name itself
 * may have been learnt, an item is the same as the only one that says all that it says, and more. Why findings
 * differ is found, not guessed: where nothing is found that differs between the checks and on which a finding rests, no cause is
 * given.
 *
 * <pre>{@code
 * ReportDiff diff = ReportDiff.between(
 *         Compliance.check(banten, LocalDate.of(2024, 12, 31)), Compliance.check(banten, LocalDate.of(2025, 6, 30)));
 * diff.changed().forEach(difference -> System.out.println(difference.ruleId() + " " + difference.causes()));
 * }</pre>
 */
public final class ReportDiff implements Bindable {

    private static final Comparator<Difference> BY_SUBJECT_RULE_AND_PLACE = Comparator.comparing(
                    (Difference difference) -> difference.subject().id())
            .thenComparing(Difference::ruleId)
            .thenComparing(difference -> difference.place().toString())
            .thenComparing(Difference::kind);

    private final ComplianceReport before;
    private final ComplianceReport after;
    private final CauseSearch search;
    private final ImmutableList<Difference> differences;
    private final ImmutableList<Finding> unchanged;

    private ReportDiff(
            ComplianceReport before,
            ComplianceReport after,
            CauseSearch search,
            List<Difference> differences,
            List<Finding> unchanged) {
        this.before = before;
        this.after = after;
        this.search = search;
        this.differences = ImmutableList.sortedCopyOf(BY_SUBJECT_RULE_AND_PLACE, differences);
        this.unchanged = ImmutableList.copyOf(unchanged);
    }

    /** Says that what data binding has taken apart is not read. */
    @JsonCreator
    private static ReportDiff bound(Object document) {
        return Binding.read(ReportDiff.class, document);
    }

    /** A rule, a subject, and what tells a place for both reports. */
    private record FindingKey(String rule, SameSubject subject, Pointer told) {}

    /**
     * Compares two reports.
     *
     * @param before the first report
     * @param after the second report, which may be of an earlier day
     * @return the differences
     */
    public static ReportDiff between(ComplianceReport before, ComplianceReport after) {
        var search = new CauseSearch(before, after);
        Map<FindingKey, Finding> earlier = new LinkedHashMap<>();
        before.findings().forEach(finding -> earlier.put(key(finding, search.toldBefore(finding)), finding));
        var differences = new ArrayList<Difference>();
        var unchanged = new ArrayList<Finding>();
        for (Finding finding : after.findings()) {
            Optional<Finding> counterpart = Optional.ofNullable(earlier.remove(key(finding, finding.place())));
            if (counterpart.isPresent() && isUnchanged(counterpart.get(), finding)) {
                unchanged.add(finding);
            } else {
                differences.add(search.explained(counterpart, Optional.of(finding)));
            }
        }
        earlier.values().forEach(finding -> differences.add(search.explained(Optional.of(finding), Optional.empty())));
        return new ReportDiff(before, after, search, differences, unchanged);
    }

    private static FindingKey key(Finding finding, Pointer told) {
        return new FindingKey(finding.rule().id(), SameSubject.of(finding.subject()), told);
    }

    private static boolean isUnchanged(Finding before, Finding after) {
        RuleDescription rule = before.rule();
        return before.outcome() == after.outcome()
                && before.waiver().equals(after.waiver())
                && rule.force() == after.rule().force()
                && rule.strength() == after.rule().strength();
    }

    /**
     * The first report.
     *
     * @return the report
     */
    public ComplianceReport before() {
        return before;
    }

    /**
     * The second report.
     *
     * @return the report
     */
    public ComplianceReport after() {
        return after;
    }

    /**
     * All differences.
     *
     * @return the differences, sorted by subject, rule and place
     */
    public List<Difference> differences() {
        return differences;
    }

    /**
     * The findings that the second report alone has.
     *
     * @return the differences, sorted by subject, rule and place
     */
    public List<Difference> introduced() {
        return differences(Difference.Kind.INTRODUCED);
    }

    /**
     * The findings that the first report alone has.
     *
     * @return the differences, sorted by subject, rule and place
     */
    public List<Difference> resolved() {
        return differences(Difference.Kind.RESOLVED);
    }

    /**
     * The findings that both reports have, with another outcome, waiver, force or strength.
     *
     * @return the differences, sorted by subject, rule and place
     */
    public List<Difference> changed() {
        return differences(Difference.Kind.CHANGED);
    }

    private List<Difference> differences(Difference.Kind kind) {
        return differences.stream()
                .filter(difference -> difference.kind() == kind)
                .toList();
    }

    /**
     * The findings that both reports have, with the same outcome, waiver, force and strength.
     *
     * @return the findings of the second report, sorted by subject, rule and place
     */
    public List<Finding> unchanged() {
        return unchanged;
    }

    /**
     * Whether no finding differs.
     *
     * @return true if all are unchanged
     */
    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /**
     * What the records of both reports say differently, whether any finding relies on it or not. What a nation says about a body
     * that was checked by itself as well is told of the body.
     *
     * @return the facts that differ, sorted by subject, in the order of the records
     */
    public List<DifferenceCause.FactDiffers> facts() {
        return after.subjects().stream().flatMap(this::facts).toList();
    }

    private Stream<DifferenceCause.FactDiffers> facts(Subject subject) {
        return search.records(subject).stream()
                .flatMap(records -> records.all().stream())
                .filter(fact -> !(subject instanceof Governance nation) || !isToldOfABody(nation, fact));
    }

    private boolean isToldOfABody(Governance nation, DifferenceCause.FactDiffers fact) {
        return nation.locate(fact.place())
                .filter(located -> search.records(located.body()).isPresent())
                .isPresent();
    }

    /**
     * In what the rules of both reports differ, whether any finding rests on it or not.
     *
     * @return the versions, changes and waivers that differ
     */
    public List<DifferenceCause> law() {
        return search.law();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportDiff that && before.equals(that.before) && after.equals(that.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(before, after);
    }

    /**
     * For people who read a log or a failed test.
     *
     * @return the verdicts and how many findings differ
     */
    @Override
    public String toString() {
        return before.verdict() + " on " + before.on() + " to " + after.verdict() + " on " + after.on() + ", "
                + differences.size() + " differences";
    }
}
