package id.bham.rules.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import id.bham.core.check.Spelling;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.Strength;
import id.bham.core.time.Conclusions;
import id.bham.rules.rule.Force;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What came of a check of one or more subjects on a day (laporan kepatuhan).
 *
 * <p>Every rule that fits the type of a subject has its findings in it, whatever the outcome. Findings are sorted by subject,
 * rule and place; the same input gives the same report.
 */
public final class ComplianceReport {

    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> finding.subject().id())
            .thenComparing(finding -> finding.rule().id())
            .thenComparing(finding -> finding.place().toString());

    /** How many ids or places a refusal names. */
    private static final int MOST_TOLD = 10;

    private final ImmutableList<Subject> subjects;
    private final Results results;
    private final Receipt receipt;
    private final Optional<Recheck> recheck;

    /** Made when they are first wanted; every thread would make the same. */
    private volatile @Nullable ImmutableList<Finding> findings;

    /**
     * A report.
     *
     * @param subjects what was checked, in any order
     * @param findings what came of it, in any order
     * @param receipt on what it rests
     */
    public ComplianceReport(Collection<? extends Subject> subjects, Collection<Finding> findings, Receipt receipt) {
        this(subjects, Results.of(List.copyOf(findings)), receipt);
    }

    /**
     * A report whose findings are made when they are asked for.
     *
     * @param subjects what was checked, in any order
     * @param results what came of it
     * @param receipt on what it rests
     */
    public ComplianceReport(Collection<? extends Subject> subjects, Results results, Receipt receipt) {
        this(subjects, results, receipt, Optional.empty());
    }

    /**
     * A report whose findings are made when they are asked for, and that can say what it would be if something else were known.
     *
     * @param subjects what was checked, in any order
     * @param results what came of it
     * @param receipt on what it rests
     * @param recheck asks its rules again
     */
    public ComplianceReport(Collection<? extends Subject> subjects, Results results, Receipt receipt, Recheck recheck) {
        this(subjects, results, receipt, Optional.of(recheck));
    }

    private ComplianceReport(
            Collection<? extends Subject> subjects, Results results, Receipt receipt, Optional<Recheck> recheck) {
        this.subjects = ImmutableList.sortedCopyOf(Comparator.comparing(Subject::id), subjects);
        this.results = results;
        this.receipt = receipt;
        this.recheck = recheck;
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
     * What came of the check; counting it makes no findings.
     *
     * @return the results
     */
    public Results results() {
        return results;
    }

    /**
     * All findings.
     *
     * @return the findings, sorted by subject, rule and place
     */
    public List<Finding> findings() {
        ImmutableList<Finding> known = findings;
        if (known == null) {
            known = ImmutableList.sortedCopyOf(ORDER, results.findings(outcome -> true));
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
        return results.findings(outcome::equals).stream().sorted(ORDER).toList();
    }

    /**
     * The findings about a subject.
     *
     * @param subject the subject
     * @return the findings, sorted by rule and place
     */
    public List<Finding> findingsAbout(Subject subject) {
        return findings().stream()
                .filter(finding -> finding.subject().id().equals(subject.id()))
                .toList();
    }

    /**
     * The findings of a rule.
     *
     * @param ruleId the id of the rule
     * @return the findings, sorted by subject and place; none if it was asked about nothing here
     * @throws IllegalArgumentException if the rule set has no such rule; the message tells the nearest id that it has
     */
    public List<Finding> findings(String ruleId) {
        Set<String> ids = results.ruleIds();
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
            return isBrief() ? "none is listed, for a brief report leaves out what is satisfied" : "there is none";
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

    /** Whether not all findings are listed. */
    boolean isBrief() {
        return counted() > findings().size();
    }

    /** How many findings there are, listed or not. */
    int counted() {
        return counts().values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * The verdict on all that was checked.
     *
     * @return the verdict, by the table at {@link Verdict}
     */
    public Verdict verdict() {
        return verdict(subject -> true, strength -> true);
    }

    /**
     * The verdict that follows from the duties with a basis that is sure enough.
     *
     * @param atLeast the least strength that counts
     * @return the verdict, by the table at {@link Verdict}
     */
    public Verdict verdict(Strength atLeast) {
        return verdict(subject -> true, strength -> strength.isAtLeast(atLeast));
    }

    /**
     * The verdict on one of the subjects.
     *
     * @param subject the subject
     * @return the verdict, by the table at {@link Verdict}
     */
    public Verdict verdictOn(Subject subject) {
        return verdict(checked -> checked.id().equals(subject.id()), strength -> true);
    }

    /**
     * The day before which no outcome changes.
     *
     * @return the first day on which one may be another; empty if none ever is
     */
    public Optional<LocalDate> validUntil() {
        return validUntil(checked -> true);
    }

    /**
     * The day before which no outcome about a subject changes.
     *
     * @param subject the subject
     * @return the first day on which one may be another; empty if none ever is
     */
    public Optional<LocalDate> validUntil(Subject subject) {
        return validUntil(checked -> checked.id().equals(subject.id()));
    }

    private Verdict verdict(Predicate<Subject> about, Predicate<Strength> resting) {
        var outcomes = EnumSet.noneOf(Outcome.class);
        var ofDuties = EnumSet.noneOf(Outcome.class);
        results.forEach((subject, force, strength, outcome, until, times) -> {
            if (resting.test(strength) && about.test(subject)) {
                outcomes.add(outcome);
                if (force == Force.MUST) {
                    ofDuties.add(outcome);
                }
            }
        });
        return Verdict.on(outcomes, ofDuties);
    }

    private Optional<LocalDate> validUntil(Predicate<Subject> about) {
        int[] first = {Conclusions.NEVER};
        results.forEach((subject, force, strength, outcome, until, times) -> {
            if (until < first[0] && about.test(subject)) {
                first[0] = until;
            }
        });
        return first[0] == Conclusions.NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(first[0]));
    }

    /**
     * How many findings have each outcome.
     *
     * @return the number for every outcome, zero included, in the order of {@link Outcome}
     */
    public Map<Outcome, Integer> counts() {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, 0);
        }
        results.forEach(
                (subject, force, strength, outcome, until, times) -> counts.merge(outcome, times, Integer::sum));
        return Maps.immutableEnumMap(counts);
    }

    /**
     * What undetermined findings leave open, that on which most of them turn first. Some of it may decide nothing, whatever turns out;
     * {@link #missingFacts()} looks for what could.
     *
     * @return each open fact once, sorted by the number of findings, then by subject and place
     */
    public List<RankedFact> openFacts() {
        return RankedFact.ranked(findings(Outcome.UNDETERMINED), Finding::open);
    }

    /**
     * The missing facts: those that are open and of which some value, alone or with other missing ones, would decide an undetermined
     * finding; those that could decide most first. They are searched for when they are asked for, by asking the rules again some hundred
     * times about each.
     *
     * @return each missing fact once, sorted by the number of findings, then by subject and place
     */
    public List<RankedFact> missingFacts() {
        return RankedFact.ranked(findings(Outcome.UNDETERMINED), this::missingFacts);
    }

    /**
     * The missing facts of a finding: those that it leaves open and of which some value, alone or with other missing ones, would decide
     * it. A fact of which that is not settled in some hundred tries counts as one; so does all that is open if the report was not made by
     * a checker.
     *
     * @param finding a finding of this report
     * @return the missing facts in the order in which the rule reads them; empty for an outcome that is not undetermined, and where a
     *     person must judge or the law is not known
     */
    public List<OpenFact> missingFacts(Finding finding) {
        return recheck.map(asking ->
                        new MissingFactSearch(finding, asking, new SupposedValues(this, finding, asking.law())).found())
                .orElseGet(finding::open);
    }

    /**
     * What could turn out about a missing fact, and which outcomes each of these possibilities would decide. It is worked out when
     * it is asked for, by asking the rules again.
     *
     * <p>Told are: that there is none; of constants and provinces each; of dates all days, in ranges that decide the same; of a
     * list that it is whole as it is, that one more or all constants belong to it; of bodies to which a statement may refer each;
     * of years those around the check date; that there is a source or none; and of texts, periods and records examples. What no
     * record can say is left out.
     *
     * <p>Told are outcomes alone. Where a finding lacks several facts one of them may decide nothing; and of the rest of a list
     * nothing is open any more once the list is whole, which is no outcome either.
     *
     * <p>Each outcome told is certain for the possibility, and for each of its days. That a day in a range decides no more than is
     * told was tried for some days only. An outcome that changes from day to day, as where weekdays are compared, is told for an
     * example of a day.
     *
     * @param fact one of the missing facts
     * @return the possibilities in a fixed order
     * @throws IllegalArgumentException if it is about nobody here or such a record has no such place
     * @throws IllegalStateException if the report was not made by a checker
     */
    public List<Possibility> possibilities(OpenFact fact) {
        return new Possibilities(this, checked(), fact).all();
    }

    /**
     * The report if something else were known, or something happened. Nothing that is recorded changes; the receipt of the report
     * says what was assumed.
     *
     * @param assumptions what is taken to be so, one after the other
     * @return the report on the same day by the same rules
     * @throws IllegalArgumentException if an assumption is about nobody here, about a place that such a record does not have, or
     *     makes a record that is refused
     * @throws IllegalStateException if the report was not made by a checker
     */
    public ComplianceReport whatIf(Assumption... assumptions) {
        return WhatIf.report(this, checked(), List.of(assumptions));
    }

    /**
     * The report if a record said other things.
     *
     * @param subjectId the id of the subject, or of a body of the nation that was checked
     * @param type its type
     * @param change gives the other record
     * @param <S> its type
     * @return the report on the same day by the same rules
     * @throws IllegalArgumentException if nobody of that type here has that id, or the other record is refused
     * @throws IllegalStateException if the report was not made by a checker
     */
    public <S extends Subject> ComplianceReport whatIf(String subjectId, Class<S> type, UnaryOperator<S> change) {
        Subject subject = WhatIf.find(subjectId, subjects);
        if (!type.isInstance(subject)) {
            throw new IllegalArgumentException(
                    "'" + subjectId + "' is a " + subject.kind() + ", not a " + type.getSimpleName());
        }
        return whatIf(new Assumption.Stated(subjectId, Pointer.WHOLE, change.apply(type.cast(subject))));
    }

    /** This report, saying that it rests on what was assumed. */
    ComplianceReport assuming(List<Assumption> assumptions) {
        return new ComplianceReport(subjects, results, receipt.assuming(assumptions), recheck);
    }

    private Recheck checked() {
        return recheck.orElseThrow(() -> new IllegalStateException("the report was not made by a checker"));
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
