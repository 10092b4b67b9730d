package id.bham.rules.benchmark;

import com.sun.management.ThreadMXBean;
import id.bham.core.body.RegionalTaskForce;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSets;
import id.bham.rules.rule.Outcome;
import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.List;

/**
 * What a report allocates that does not list what is satisfied: on a body of which little is asked, and on one of which much is asked, all
 * of it satisfied.
 */
final class SatisfiedAllocation {

    private static final int DRAWN = 2000;
    private static final int WARMUPS = 50_000;
    private static final int MEASURED = 10_000;

    /**
     * The bytes of a report.
     *
     * @param fewer the number of outcomes of the one body
     * @param ofFewer the bytes of a report on it
     * @param more the number of outcomes of the other body
     * @param ofMore the bytes of a report on it
     */
    record Bytes(int fewer, long ofFewer, int more, long ofMore) {}

    private final ComplianceChecker checker = ComplianceChecker.of(
                    RuleSets.stranas().only(List.of("BHAM-ACT-002", "BHAM-GTD-011", "BHAM-PKJ-004")))
            .briefly();

    private SatisfiedAllocation() {}

    static Bytes measure() {
        return new SatisfiedAllocation().bytes();
    }

    private Bytes bytes() {
        List<RegionalTaskForce> inOrder = Population.of(DRAWN, CheckBenchmark.SEED).stream()
                .filter(gtd -> checker.check(gtd, CheckBenchmark.DAY).findings().isEmpty())
                .sorted(Comparator.comparingInt(this::satisfied))
                .toList();
        RegionalTaskForce least = inOrder.get(0);
        RegionalTaskForce most = inOrder.get(inOrder.size() - 1);
        for (int i = 0; i < WARMUPS; i++) {
            checker.check(i % 2 == 0 ? least : most, CheckBenchmark.DAY);
        }
        return new Bytes(satisfied(least), bytesOf(least), satisfied(most), bytesOf(most));
    }

    private int satisfied(RegionalTaskForce gtd) {
        return checker.check(gtd, CheckBenchmark.DAY).counts().getOrDefault(Outcome.SATISFIED, 0);
    }

    private long bytesOf(RegionalTaskForce gtd) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < MEASURED; i++) {
            checker.check(gtd, CheckBenchmark.DAY);
        }
        return (threads.getCurrentThreadAllocatedBytes() - before) / MEASURED;
    }
}
