package id.bham.rules.summary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import id.bham.core.knowledge.Subject;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.report.Receipt;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.RuleDescription;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Stream;

/**
 * What many reports of one day come to (rekap laporan): how often each rule had each outcome, how many subjects have each verdict,
 * and some of those that are not compliant. It takes reports one by one and keeps none of them, so it needs the same memory
 * for a million as for a few.
 *
 * <p>The same reports give the same summary, in whatever order and by however many threads they are taken in.
 */
public final class ComplianceSummary {

    private static final Comparator<NonCompliantSubject> BY_ID = Comparator.comparing(NonCompliantSubject::id)
            .thenComparing(NonCompliantSubject::kind)
            .thenComparing(subject -> String.join(" ", subject.violated()));

    private final int limit;
    private final Optional<Receipt> receipt;
    private final Optional<LocalDate> validUntil;
    private final Map<Verdict, Long> verdicts;
    private final Map<Outcome, Long> counts;
    private final ImmutableList<RuleCount> rules;
    private final ImmutableList<NonCompliantSubject> nonCompliant;
    private final long refused;

    private ComplianceSummary(
            int limit,
            Optional<Receipt> receipt,
            Optional<LocalDate> validUntil,
            Map<Verdict, Long> verdicts,
            Map<Outcome, Long> counts,
            Collection<RuleCount> rules,
            Collection<NonCompliantSubject> nonCompliant,
            long refused) {
        this.limit = limit;
        this.receipt = receipt;
        this.validUntil = validUntil;
        this.verdicts = verdicts;
        this.counts = counts;
        this.rules = ImmutableList.copyOf(rules);
        this.nonCompliant = ImmutableList.sortedCopyOf(BY_ID, nonCompliant);
        this.refused = refused;
    }

    /**
     * Collects reports to a summary. All of them rest on the same receipt.
     *
     * @param limit how many of the subjects that are not compliant it names; those with the first ids
     * @return the collector, for sequential and parallel streams
     * @throws IllegalArgumentException if the limit is negative; from the stream, if two reports differ in their receipts
     */
    public static Collector<ComplianceReport, ?, ComplianceSummary> collector(int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("a limit is not negative, but is " + limit);
        }
        return Collector.of(
                () -> new Tally(limit),
                Tally::add,
                (one, other) -> one.add(other.summary()),
                Tally::summary,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * This summary and another one together.
     *
     * @param other a summary of other reports
     * @return the summary of all the reports; it names as many subjects as the lower of both limits says
     * @throws IllegalArgumentException if their receipts differ
     */
    public ComplianceSummary and(ComplianceSummary other) {
        return new Tally(Math.min(limit, other.limit)).add(this).add(other).summary();
    }

    /**
     * This summary, telling of records that could not be checked.
     *
     * @param number how many were refused before the check, for example because they could not be read
     * @return the summary
     * @throws IllegalArgumentException if the number is negative
     */
    public ComplianceSummary withRefused(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("a number of records is not negative, but is " + number);
        }
        return new ComplianceSummary(limit, receipt, validUntil, verdicts, counts, rules, nonCompliant, number);
    }

    /**
     * On what the reports rest.
     *
     * @return the receipt; empty if nothing was checked
     */
    public Optional<Receipt> receipt() {
        return receipt;
    }

    /**
     * How many subjects were checked.
     *
     * @return the number
     */
    public long checked() {
        return verdicts.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * How many records were refused before the check.
     *
     * @return the number; zero unless told otherwise
     */
    public long refused() {
        return refused;
    }

    /**
     * How many records there were.
     *
     * @return the number of those that were checked or refused
     */
    public long read() {
        return checked() + refused;
    }

    /**
     * The verdict on all that was checked.
     *
     * @return the verdict, by the table at {@link Verdict}
     */
    public Verdict verdict() {
        return verdicts.entrySet().stream()
                .filter(verdict -> verdict.getValue() > 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Verdict.NOTHING_ASSESSED);
    }

    /**
     * How many subjects have each verdict.
     *
     * @return the number for every verdict, zero included, in the order of {@link Verdict}
     */
    public Map<Verdict, Long> verdicts() {
        return verdicts;
    }

    /**
     * How many findings have each outcome.
     *
     * @return the number for every outcome, zero included, in the order of {@link Outcome}
     */
    public Map<Outcome, Long> counts() {
        return counts;
    }

    /**
     * How often each rule had each outcome.
     *
     * @return the rules that were asked, sorted by id
     */
    public List<RuleCount> rules() {
        return rules;
    }

    /**
     * How often a rule had an outcome.
     *
     * @param ruleId the id of the rule
     * @param outcome the outcome
     * @return the number of findings; zero if the rule was not asked
     */
    public long count(String ruleId, Outcome outcome) {
        return rules.stream()
                .filter(rule -> rule.rule().id().equals(ruleId))
                .mapToLong(rule -> rule.counts().getOrDefault(outcome, 0L))
                .sum();
    }

    /**
     * Subjects that are not compliant, up to the limit. How many there are {@link #verdicts()} tells.
     *
     * @return those with the first ids, sorted by id
     */
    public List<NonCompliantSubject> nonCompliant() {
        return nonCompliant;
    }

    /**
     * The day before which no outcome changes.
     *
     * @return the first day on which one may be another; empty if none ever is
     */
    public Optional<LocalDate> validUntil() {
        return validUntil;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ComplianceSummary that
                && receipt.equals(that.receipt)
                && validUntil.equals(that.validUntil)
                && verdicts.equals(that.verdicts)
                && counts.equals(that.counts)
                && rules.equals(that.rules)
                && nonCompliant.equals(that.nonCompliant)
                && refused == that.refused;
    }

    @Override
    public int hashCode() {
        return Objects.hash(receipt, validUntil, verdicts, counts, rules, nonCompliant, refused);
    }

    /**
     * For people who read a log or a failed test.
     *
     * @return verdict, and how many subjects have each
     */
    @Override
    public String toString() {
        return verdict() + " " + verdicts;
    }

    /** Takes in what one thread is given. */
    @SuppressWarnings("EnumOrdinal") // the numbers do not outlive the tally
    private static final class Tally {

        private static final Outcome[] OUTCOMES = Outcome.values();
        private static final Verdict[] VERDICTS = Verdict.values();

        private final int limit;
        private Optional<Receipt> receipt = Optional.empty();
        private Optional<LocalDate> validUntil = Optional.empty();
        private final long[] verdicts = new long[VERDICTS.length];
        private final long[] counts = new long[OUTCOMES.length];
        private final Map<String, OfRule> rules = new HashMap<>();

        /** Those with the first ids so far, the last of them first. */
        private final PriorityQueue<NonCompliantSubject> nonCompliant = new PriorityQueue<>(BY_ID.reversed());

        private long refused;

        private Tally(int limit) {
            this.limit = limit;
        }

        private static final class OfRule {
            private final RuleDescription rule;
            private final long[] counts = new long[OUTCOMES.length];

            private OfRule(RuleDescription rule) {
                this.rule = rule;
            }
        }

        void add(ComplianceReport report) {
            agreeOn(report.receipt());
            keepEarlier(report.validUntil());
            report.findings().forEach(finding -> {
                counts[finding.outcome().ordinal()]++;
                of(finding.rule()).counts[finding.outcome().ordinal()]++;
            });
            boolean isAlone = report.subjects().size() == 1;
            for (Subject subject : report.subjects()) {
                Verdict verdict = isAlone ? report.verdict() : report.verdictOn(subject);
                verdicts[verdict.ordinal()]++;
                if (verdict == Verdict.NON_COMPLIANT && isAmongFirst(subject.id())) {
                    name(new NonCompliantSubject(subject.id(), subject.kind(), violated(subject, report)));
                }
            }
        }

        Tally add(ComplianceSummary other) {
            other.receipt.ifPresent(this::agreeOn);
            keepEarlier(other.validUntil);
            other.verdicts.forEach((verdict, number) -> verdicts[verdict.ordinal()] += number);
            other.counts.forEach((outcome, number) -> counts[outcome.ordinal()] += number);
            for (RuleCount rule : other.rules) {
                long[] ofRule = of(rule.rule()).counts;
                rule.counts().forEach((outcome, number) -> ofRule[outcome.ordinal()] += number);
            }
            other.nonCompliant.forEach(this::name);
            refused += other.refused;
            return this;
        }

        private OfRule of(RuleDescription rule) {
            return rules.computeIfAbsent(rule.id(), id -> new OfRule(rule));
        }

        private void agreeOn(Receipt other) {
            if (receipt.isEmpty()) {
                receipt = Optional.of(other);
            } else if (!receipt.get().equals(other)) {
                throw new IllegalArgumentException("reports in one summary rest on the same receipt, but these do not: "
                        + receipt.get() + " and " + other);
            }
        }

        private void keepEarlier(Optional<LocalDate> day) {
            if (day.isPresent() && (validUntil.isEmpty() || day.get().isBefore(validUntil.get()))) {
                validUntil = day;
            }
        }

        /** Whether a subject may be named; most are not. */
        private boolean isAmongFirst(String id) {
            return nonCompliant.size() < limit
                    || (limit > 0 && id.compareTo(nonCompliant.element().id()) <= 0);
        }

        private void name(NonCompliantSubject subject) {
            nonCompliant.add(subject);
            if (nonCompliant.size() > limit) {
                nonCompliant.remove();
            }
        }

        private static List<String> violated(Subject subject, ComplianceReport report) {
            var violated = new TreeSet<String>();
            for (Finding finding : report.findingsAbout(subject)) {
                if (finding.outcome() == Outcome.VIOLATED) {
                    violated.add(finding.rule().id());
                }
            }
            return List.copyOf(violated);
        }

        private static <E extends Enum<E>> Map<E, Long> byConstant(E[] constants, long[] numbers) {
            return Stream.of(constants)
                    .collect(Maps.toImmutableEnumMap(constant -> constant, constant -> numbers[constant.ordinal()]));
        }

        ComplianceSummary summary() {
            return new ComplianceSummary(
                    limit,
                    receipt,
                    validUntil,
                    byConstant(VERDICTS, verdicts),
                    byConstant(OUTCOMES, counts),
                    rules.values().stream()
                            .sorted(Comparator.comparing(of -> of.rule.id()))
                            .map(of -> new RuleCount(of.rule, byConstant(OUTCOMES, of.counts)))
                            .toList(),
                    nonCompliant,
                    refused);
        }
    }
}
