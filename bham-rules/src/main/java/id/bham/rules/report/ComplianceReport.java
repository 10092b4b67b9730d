package id.bham.rules.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import id.bham.core.Governance;
import id.bham.core.binding.Bindable;
import id.bham.core.binding.Binding;
import id.bham.core.check.Spelling;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.Strength;
import id.bham.core.law.Waiver;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What came of a check of one or more subjects on a day (laporan kepatuhan).
 *
 * <p>Every rule that fits the type of a subject has its findings in it, whatever the outcome. Findings are sorted by subject,
 * rule and place; the same input gives the same report. It is a value: it holds no checker and asks no rule again, and is safe to keep and
 * for use by many threads.
 *
 * <pre>{@code
 * ComplianceReport report = Compliance.check(banten, LocalDate.of(2024, 12, 31));
 * for (Finding finding : report.findings(Outcome.VIOLATED)) {
 *     System.out.println(finding.rule().id() + " " + finding.message(Locale.ENGLISH));
 * }
 * }</pre>
 */
public final class ComplianceReport implements Bindable {

    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> finding.subject().id())
            .thenComparing(finding -> finding.rule().id())
            .thenComparing(finding -> finding.place().toString());

    private static final Set<Outcome> OUTCOMES = Sets.immutableEnumSet(EnumSet.allOf(Outcome.class));

    /** How many ids or places a refusal names. */
    private static final int MOST_TOLD = 10;

    private final ImmutableList<Subject> subjects;
    private final ImmutableList<Finding> found;
    private final Receipt receipt;

    /** Those found, in order; sorted when they are first wanted. Every thread would sort them alike. */
    private volatile @Nullable ImmutableList<Finding> findings;

    private volatile @Nullable ImmutableListMultimap<String, Finding> bySubject;

    /**
     * A report.
     *
     * @param subjects what was checked
     * @param findings the findings, in any order
     * @param receipt on what they rest
     */
    public ComplianceReport(Collection<? extends Subject> subjects, Collection<Finding> findings, Receipt receipt) {
        ImmutableList<Subject> given = ImmutableList.copyOf(subjects);
        this.subjects =
                given.size() == 1 ? given : ImmutableList.sortedCopyOf(Comparator.comparing(Subject::id), given);
        this.found = ImmutableList.copyOf(findings);
        this.receipt = receipt;
    }

    /** Says that what data binding has taken apart is not read. */
    @JsonCreator
    private static ComplianceReport bound(Object document) {
        return Binding.read(ComplianceReport.class, document);
    }

    /**
     * The check date.
     *
     * @return the day
     */
    public LocalDate on() {
        return receipt.on();
    }

    /**
     * What was checked.
     *
     * @return the subjects, sorted by id
     */
    public List<Subject> subjects() {
        return subjects;
    }

    /**
     * All findings.
     *
     * @return the findings, sorted by subject, rule and place
     */
    public List<Finding> findings() {
        ImmutableList<Finding> known = findings;
        if (known == null) {
            known = ImmutableList.sortedCopyOf(ORDER, found);
            findings = known;
        }
        return known;
    }

    /**
     * The findings with an outcome.
     *
     * @param outcome the outcome
     * @return the findings, sorted by subject, rule and place
     */
    public List<Finding> findings(Outcome outcome) {
        return found.stream()
                .filter(finding -> finding.outcome() == outcome)
                .sorted(ORDER)
                .toList();
    }

    /**
     * The findings about a subject.
     *
     * @param subject the subject
     * @return the findings, sorted by rule and place
     */
    public List<Finding> findingsAbout(Subject subject) {
        ImmutableListMultimap<String, Finding> known = bySubject;
        if (known == null) {
            known = Multimaps.index(findings(), finding -> finding.subject().id());
            bySubject = known;
        }
        return known.get(subject.id());
    }

    /**
     * The findings of a rule.
     *
     * @param ruleId the id of the rule
     * @return the findings, sorted by subject and place; none if it was asked about nothing here
     * @throws IllegalArgumentException if the rule set has no such rule; the message tells the nearest id that it has
     */
    public List<Finding> findings(String ruleId) {
        Set<String> ids = receipt.rules();
        if (!ids.contains(ruleId)) {
            throw new IllegalArgumentException("no rule of " + receipt.ruleSet() + " has the id '" + ruleId
                    + "'; expected " + Spelling.expected(ruleId, ids));
        }
        return findings().stream()
                .filter(finding -> finding.rule().id().equals(ruleId))
                .toList();
    }

    /**
     * The only finding of a rule about a subject.
     *
     * @param subjectId the id of the subject
     * @param ruleId the id of the rule
     * @return the finding
     * @throws IllegalArgumentException if nothing that was checked has that id, or the rule set has no such rule, the message telling
     *     the nearest id; or if there is none or more than one, the message telling how many and which places they are about
     */
    public Finding finding(String subjectId, String ruleId) {
        if (!ids().contains(subjectId)) {
            throw new IllegalArgumentException("nothing that was checked has the id '" + subjectId + "'; expected "
                    + Spelling.nearest(subjectId, ids()).orElseGet(() -> some(ids())));
        }
        List<Finding> found = findings(ruleId).stream()
                .filter(finding -> finding.subject().id().equals(subjectId))
                .toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException("one finding of " + ruleId + " about '" + subjectId
                    + "' was expected, but " + number(found) + "; findings(\"" + ruleId + "\") gives all");
        }
        return found.get(0);
    }

    private String number(List<Finding> found) {
        if (found.isEmpty()) {
            return "there is none";
        }
        return "there are " + found.size() + ", about "
                + some(found.stream()
                        .map(finding -> finding.place().isWhole()
                                ? "the whole"
                                : finding.place().toString())
                        .toList());
    }

    /** The first texts of a list, and how many others there are. */
    private static String some(List<String> texts) {
        String first = texts.stream().limit(MOST_TOLD).collect(Collectors.joining("; "));
        return texts.size() <= MOST_TOLD ? first : first + " and " + (texts.size() - MOST_TOLD) + " others";
    }

    /**
     * The verdict on all that was checked.
     *
     * @return the verdict, by the table at {@link Verdict}
     */
    public Verdict verdict() {
        return Verdict.on(found);
    }

    /**
     * The verdict that follows from the duties with a basis that is sure enough.
     *
     * @param atLeast the least strength that counts
     * @return the verdict, by the table at {@link Verdict}
     */
    public Verdict verdict(Strength atLeast) {
        return Verdict.on(found.stream()
                .filter(finding -> finding.rule().strength().isAtLeast(atLeast))
                .toList());
    }

    /**
     * The verdict on one of the subjects.
     *
     * @param subject the subject
     * @return the verdict, by the table at {@link Verdict}
     */
    public Verdict verdictOn(Subject subject) {
        return Verdict.on(findingsAbout(subject));
    }

    /**
     * The day before which no outcome changes.
     *
     * @return the first day on which one may be another; empty if none ever is
     */
    public Optional<LocalDate> validUntil() {
        return validUntil(found);
    }

    /**
     * The day before which no outcome about a subject changes.
     *
     * @param subject the subject
     * @return the first day on which one may be another; empty if none ever is
     */
    public Optional<LocalDate> validUntil(Subject subject) {
        return validUntil(findingsAbout(subject));
    }

    private static Optional<LocalDate> validUntil(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.validUntil().stream())
                .min(Comparator.naturalOrder());
    }

    /**
     * How many findings have each outcome.
     *
     * @return the number for every outcome, zero included, in the order of {@link Outcome}
     */
    public Map<Outcome, Integer> counts() {
        Multiset<Outcome> outcomes = EnumMultiset.create(Outcome.class);
        found.forEach(finding -> outcomes.add(finding.outcome()));
        return Maps.asMap(OUTCOMES, outcomes::count);
    }

    /**
     * What undetermined findings leave open, that on which most of them turn first. Some of it may decide nothing, whatever turns out;
     * a checker searches for what could.
     *
     * @return each open fact once, sorted by the number of findings, then by subject and place
     */
    public List<RankedFact> openFacts() {
        return RankedFact.ranked(
                findings(Outcome.UNDETERMINED), finding -> finding.unread().openByKind());
    }

    /**
     * The waivers that hold on the check date and excuse nothing: what they are about is not violated, or not there.
     *
     * @return those about what was checked; for a nation also those about nobody in it
     */
    public List<Waiver> unusedWaivers() {
        Set<Waiver> used =
                found.stream().flatMap(finding -> finding.waiver().stream()).collect(Collectors.toSet());
        Set<String> checked = Set.copyOf(ids());
        boolean isOfNation = subjects.stream().anyMatch(Governance.class::isInstance);
        return receipt.waivers().stream()
                .filter(waiver -> waiver.period().contains(on()).isTrue() && !used.contains(waiver))
                .filter(waiver -> isOfNation || checked.contains(waiver.subject()))
                .toList();
    }

    /**
     * On what the report rests.
     *
     * @return the receipt
     */
    public Receipt receipt() {
        return receipt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ComplianceReport that
                && findings().equals(that.findings())
                && receipt.equals(that.receipt)
                && ids().equals(that.ids());
    }

    private List<String> ids() {
        return subjects.stream().map(Subject::id).toList();
    }

    @Override
    public int hashCode() {
        return Objects.hash(findings(), receipt);
    }

    /**
     * For people who read a log or a failed test.
     *
     * @return verdict, check date, counts and what was assumed
     */
    @Override
    public String toString() {
        return verdict() + " on " + on() + " " + counts()
                + (receipt.isHypothetical() ? " if " + receipt.assumptions() : "");
    }
}
