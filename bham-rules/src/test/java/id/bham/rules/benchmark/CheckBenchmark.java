package id.bham.rules.benchmark;

import id.bham.core.body.RegionalTaskForce;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** Checks so many bodies, one after the other, on a day on which all kinds of duties stand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CheckBenchmark {

    static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    static final long SEED = 20230926;

    /** How many bodies are checked. */
    @Param({"38", "552", "10000"})
    public int bodies = 38;

    /** Who checks them. */
    @Param
    public Contenders contender = Contenders.LIBRARY;

    private List<RegionalTaskForce> taskForces = List.of();
    private Contender checking = Contenders.LIBRARY.on(DAY);

    /** Makes the bodies, and sees that the contender finds what the library finds. */
    @Setup(Level.Trial)
    public void prepare() {
        taskForces = Population.of(bodies, SEED);
        checking = contender.on(DAY);
        Contender.checkAgreement(checking, taskForces, DAY);
    }

    /** Ends what the contender has begun. */
    @TearDown(Level.Trial)
    public void end() {
        checking.close();
    }

    /**
     * Checks all bodies.
     *
     * @param sink takes the outcomes
     */
    @Benchmark
    public void check(Blackhole sink) {
        for (RegionalTaskForce gtd : taskForces) {
            sink.consume(checking.check(gtd));
        }
    }
}
