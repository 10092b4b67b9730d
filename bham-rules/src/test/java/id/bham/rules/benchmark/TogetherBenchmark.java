package id.bham.rules.benchmark;

import id.bham.core.body.RegionalTaskForce;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSets;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.rule.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Checks so many bodies with the library in one report. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TogetherBenchmark {

    /** A report has a hundred findings for each body; this many bodies fit into memory with all of them. */
    private static final int COMPARED = 552;

    /** How many bodies are checked. */
    @Param({"38", "552", "10000"})
    public int bodies = 38;

    private List<RegionalTaskForce> taskForces = List.of();
    private final ComplianceChecker checker = ComplianceChecker.of(RuleSets.stranas());
    private final ComplianceChecker briefly = checker.briefly();

    /** Makes the bodies, and sees that both reports agree with the reports on single bodies. */
    @Setup(Level.Trial)
    public void prepare() {
        taskForces = Population.of(bodies, CheckBenchmark.SEED);
        List<RegionalTaskForce> some = taskForces.subList(0, Math.min(taskForces.size(), COMPARED));
        ComplianceReport all = checker.check(some, CheckBenchmark.DAY);
        ComplianceReport brief = briefly.check(some, CheckBenchmark.DAY);
        List<Finding> listed = all.findings().stream()
                .filter(finding -> finding.outcome() != Outcome.SATISFIED)
                .toList();
        List<Finding> single = some.stream()
                .sorted(Comparator.comparing(RegionalTaskForce::id))
                .flatMap(gtd -> checker.check(gtd, CheckBenchmark.DAY).findings().stream())
                .toList();
        if (!all.findings().equals(single)
                || !brief.findings().equals(listed)
                || !brief.counts().equals(all.counts())) {
            throw new IllegalStateException("the reports on the same bodies differ");
        }
    }

    /**
     * A report that lists all outcomes.
     *
     * @return the report
     */
    @Benchmark
    public ComplianceReport all() {
        return checker.check(taskForces, CheckBenchmark.DAY);
    }

    /**
     * A report that counts what is satisfied, and does not list it.
     *
     * @return the report
     */
    @Benchmark
    public ComplianceReport brief() {
        return briefly.check(taskForces, CheckBenchmark.DAY);
    }
}
