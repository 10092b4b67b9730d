package id.bham.rules.benchmark;

import id.bham.core.body.RegionalTaskForce;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSets;
import id.bham.rules.monitor.ComplianceChange;
import id.bham.rules.monitor.ComplianceMonitor;
import id.bham.rules.report.ComplianceReport;
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

/** A monitor of so many bodies goes on to a day on which about one in a thousand of them changes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MonitorBenchmark {

    private static final LocalDate SEARCHED_FROM = LocalDate.of(2025, 2, 1);
    private static final int DAYS_SEARCHED = 300;
    private static final int ONE_IN = 1000;

    /** How many bodies are watched. */
    @Param("10000")
    public int bodies = 10_000;

    private final ComplianceChecker checker = ComplianceChecker.of(RuleSets.stranas());
    private List<RegionalTaskForce> taskForces = List.of();
    private LocalDate day = SEARCHED_FROM;
    private ComplianceMonitor monitor = checker.monitor(taskForces, day);

    /** Begins without bodies. */
    public MonitorBenchmark() {}

    /** Makes the bodies, and looks for the day. */
    @Setup(Level.Trial)
    public void prepare() {
        taskForces = Population.of(bodies, Population.SEED);
        day = dayOfFewChanges();
    }

    /** The day on which the number of bodies that change is nearest to one in a thousand. */
    private LocalDate dayOfFewChanges() {
        ComplianceMonitor searching = checker.monitor(taskForces, SEARCHED_FROM);
        LocalDate best = SEARCHED_FROM;
        int least = Integer.MAX_VALUE;
        for (int i = 1; i <= DAYS_SEARCHED; i++) {
            LocalDate next = SEARCHED_FROM.plusDays(i);
            int changed = searching.advanceTo(next).subjects().size();
            int off = Math.abs(changed - bodies / ONE_IN);
            if (changed > 0 && off < least) {
                least = off;
                best = next;
            }
        }
        if (least > Math.max(1, bodies / ONE_IN / 2)) {
            throw new IllegalStateException("there is no day on which about one body in a thousand changes");
        }
        return best;
    }

    /** Begins anew on the day before. */
    @Setup(Level.Iteration)
    public void begin() {
        monitor = checker.monitor(taskForces, day.minusDays(1));
    }

    /**
     * Goes on by a day.
     *
     * @return what became different
     */
    @Benchmark
    public ComplianceChange advance() {
        return monitor.advanceTo(day);
    }

    /**
     * Checks all bodies on that day.
     *
     * @return the report
     */
    @Benchmark
    public ComplianceReport check() {
        return checker.check(taskForces, day);
    }
}
