package id.bham.rules.summary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import id.bham.core.binding.Bindable;
import id.bham.core.binding.Binding;
import id.bham.core.knowledge.Subject;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Receipt;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.RuleDescription;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What many reports of one day come to (rekap laporan): how often each rule had each outcome, how many subjects have each verdict,
 * and some of those that are not compliant. It takes reports one by one and keeps none of them, so it needs the same memory
 * for a million as for a few.
 *
 * <p>The same reports give the same summary, in whatever order and by however many threads they are taken in.
 *
 * <pre>{@code
 * ComplianceSummary summary = ComplianceChecker.of(RuleSets.stranas())
 *         .checkAll(Stream.of(banten), LocalDate.of(2024, 12, 31))
 *         .collect(ComplianceSummary.collector(20));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract class ComplianceSummary implements Bindable {

    private static final Comparator<NonCompliantSubject> BY_ID = Comparator.comparing(NonCompliantSubject::id)
            .thenComparing(NonCompliantSubject::kind)
            .thenComparing(subject -> String.join(" ", subject.violated()));

    ComplianceSummary() {}

    /** Says that what data binding has taken apart is not read. */
    @JsonCreator
    private static ComplianceSummary bound(Object document) {
        return Binding.read(ComplianceSummary.class, document);
    }

    /** How many of the subjects that are not compliant it names. */
    @Value.Auxiliary
    abstract int limit();

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
        return new Tally(Math.min(limit(), other.limit())).add(this).add(other).summary();
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
        return ImmutableComplianceSummary.builder().from(this).refused(number).build();
    }

    /**
     * On what the reports rest.
     *
     * @return the receipt; empty if nothing was checked
     */
    public abstract Optional<Receipt> receipt();

    /**
     * How many subjects were checked.
     *
     * @return the number
     */
    public long checked() {
        return verdicts().values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * How many records were refused before the check.
     *
     * @return the number; zero unless told otherwise
     */
    public abstract long refused();

    /**
     * How many records there were.
     *
     * @return the number of those that were checked or refused
     */
    public long read() {
        return checked() + refused();
    }

    /**
     * The verdict on all that was checked.
     *
     * @return the verdict, by the table at {@link Verdict}
     */
    public Verdict verdict() {
        return verdicts().entrySet().stream()
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
    public abstract Map<Verdict, Long> verdicts();

    /**
     * How many findings have each outcome.
     *
     * @return the number for every outcome, zero included, in the order of {@link Outcome}
     */
    public abstract Map<Outcome, Long> counts();

    /**
     * How often each rule had each outcome.
     *
     * @return the rules that were asked, sorted by id
     */
    public abstract List<RuleCount> rules();

    /**
     * Subjects that are not compliant, up to the limit. How many there are {@link #verdicts()} tells.
     *
     * @return those with the first ids, sorted by id
     */
    public abstract List<NonCompliantSubject> nonCompliant();

    /**
     * The day before which no outcome changes.
     *
     * @return the first day on which one may be another; empty if none ever is
     */
    public abstract Optional<LocalDate> validUntil();

    /**
     * For people who read a log or a failed test.
     *
     * @return verdict, and how many subjects have each
     */
    @Override
    public String toString() {
        return verdict() + " " + verdicts();
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

        @SuppressWarnings("ArrayRecordComponent") // nobody compares them
        private record OfRule(RuleDescription rule, long[] counts) {}

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
            other.receipt().ifPresent(this::agreeOn);
            keepEarlier(other.validUntil());
            other.verdicts().forEach((verdict, number) -> verdicts[verdict.ordinal()] += number);
            other.counts().forEach((outcome, number) -> counts[outcome.ordinal()] += number);
            for (RuleCount rule : other.rules()) {
                long[] ofRule = of(rule.rule()).counts;
                rule.counts().forEach((outcome, number) -> ofRule[outcome.ordinal()] += number);
            }
            other.nonCompliant().forEach(this::name);
            refused += other.refused();
            return this;
        }

        private OfRule of(RuleDescription rule) {
            return rules.computeIfAbsent(rule.id(), id -> new OfRule(rule, new long[OUTCOMES.length]));
        }

        private void agreeOn(Receipt other) {
            Receipt first = receipt.orElse(other);
            if (!first.equals(other)) {
                throw new IllegalArgumentException("reports in one summary rest on the same receipt, but these do not: "
                        + first + " and " + other);
            }
            receipt = Optional.of(first);
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
            return report.findingsAbout(subject).stream()
                    .filter(finding -> finding.outcome() == Outcome.VIOLATED)
                    .map(finding -> finding.rule().id())
                    .distinct()
                    .toList();
        }

        private static <E extends Enum<E>> Map<E, Long> byConstant(E[] constants, long[] numbers) {
            return Stream.of(constants)
                    .collect(Maps.toImmutableEnumMap(constant -> constant, constant -> numbers[constant.ordinal()]));
        }

        ComplianceSummary summary() {
            return ImmutableComplianceSummary.builder()
                    .limit(limit)
                    .receipt(receipt)
                    .validUntil(validUntil)
                    .verdicts(byConstant(VERDICTS, verdicts))
                    .counts(byConstant(OUTCOMES, counts))
                    .rules(ruleCounts())
                    .nonCompliant(ImmutableList.sortedCopyOf(BY_ID, nonCompliant))
                    .refused(refused)
                    .build();
        }

        private List<RuleCount> ruleCounts() {
            return rules.values().stream()
                    .sorted(Comparator.comparing(of -> of.rule.id()))
                    .map(of -> new RuleCount(of.rule, byConstant(OUTCOMES, of.counts)))
                    .toList();
        }
    }
}
