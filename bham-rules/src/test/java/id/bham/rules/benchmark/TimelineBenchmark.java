package id.bham.rules.benchmark;

import id.bham.core.body.RegionalTaskForce;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSets;
import java.time.LocalDate;
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

/** Ten years of so many bodies: their timelines, one check of each, and a check of each on every day. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TimelineBenchmark {

    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);
    private static final LocalDate TO = LocalDate.of(2029, 12, 31);

    /** How many bodies. */
    @Param("38")
    public int bodies = 38;

    private final ComplianceChecker checker = ComplianceChecker.of(RuleSets.stranas());
    private List<RegionalTaskForce> taskForces = List.of();

    /** Makes the bodies. */
    @Setup(Level.Trial)
    public void prepare() {
        taskForces = Population.of(bodies, CheckBenchmark.SEED);
    }

    /**
     * The timeline of each body.
     *
     * @param sink takes the timelines
     */
    @Benchmark
    public void timeline(Blackhole sink) {
        for (RegionalTaskForce gtd : taskForces) {
            sink.consume(checker.timeline(gtd, FROM, TO));
        }
    }

    /**
     * A check of each body on one day.
     *
     * @param sink takes the reports
     */
    @Benchmark
    public void oneDay(Blackhole sink) {
        for (RegionalTaskForce gtd : taskForces) {
            sink.consume(checker.check(gtd, CheckBenchmark.DAY));
        }
    }

    /**
     * A check of each body on every day.
     *
     * @param sink takes the reports
     */
    @Benchmark
    public void everyDay(Blackhole sink) {
        for (LocalDate day = FROM; !day.isAfter(TO); day = day.plusDays(1)) {
            for (RegionalTaskForce gtd : taskForces) {
                sink.consume(checker.check(gtd, day));
            }
        }
    }
}
