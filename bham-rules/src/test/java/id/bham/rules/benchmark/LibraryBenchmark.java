package id.bham.rules.benchmark;

import id.bham.core.body.RegionalTaskForce;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSets;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import java.time.LocalDate;
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
import org.openjdk.jmh.infra.Blackhole;

/** What the library alone does with so many bodies: one report for all of the twelve rules, and timelines of all its rules. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LibraryBenchmark {

    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);
    private static final LocalDate TO = LocalDate.of(2029, 12, 31);

    /** How many bodies. */
    @Param("38")
    public int bodies = 38;

    private final ComplianceChecker dozen = ComplianceChecker.of(Dozen.ruleSet(Dozen.about(RegionalTaskForce.class)));
    private final ComplianceChecker allRules = ComplianceChecker.of(RuleSets.stranas());
    private List<RegionalTaskForce> taskForces = List.of();

    /** Begins without bodies. */
    public LibraryBenchmark() {}

    /** Makes the bodies, and sees that the report on all agrees with the reports on single ones. */
    @Setup(Level.Trial)
    public void prepare() {
        taskForces = Population.of(bodies, Population.SEED);
        List<RegionalTaskForce> some = taskForces.subList(0, Math.min(bodies, 552));
        List<Finding> all = dozen.check(some, CheckBenchmark.DAY).findings();
        List<Finding> single = some.stream()
                .sorted(Comparator.comparing(RegionalTaskForce::id))
                .flatMap(gtd -> dozen.check(gtd, CheckBenchmark.DAY).findings().stream())
                .toList();
        if (!all.equals(single)) {
            throw new IllegalStateException("the reports on the same bodies differ");
        }
    }

    /**
     * A report on all bodies that lists all outcomes.
     *
     * @return the report
     */
    @Benchmark
    public ComplianceReport report() {
        return dozen.check(taskForces, CheckBenchmark.DAY);
    }

    /**
     * Ten years of each body.
     *
     * @param sink takes the timelines
     */
    @Benchmark
    public void timeline(Blackhole sink) {
        for (RegionalTaskForce gtd : taskForces) {
            sink.consume(allRules.timeline(gtd, FROM, TO));
        }
    }

    /**
     * One day of each body.
     *
     * @param sink takes the reports
     */
    @Benchmark
    public void oneDay(Blackhole sink) {
        for (RegionalTaskForce gtd : taskForces) {
            sink.consume(allRules.check(gtd, CheckBenchmark.DAY));
        }
    }
}
