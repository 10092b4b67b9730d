package id.bham.rules.benchmark;

import id.bham.core.Governance;
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

/** The twelve rules, asked on a day on which all kinds of duties stand: of so many bodies one by one, and of a nation of them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CheckBenchmark {

    static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    /** How many bodies are checked. */
    @Param({"38", "552", "10000"})
    public int bodies = 38;

    /** Who checks them. */
    @Param
    public Contenders contender = Contenders.LIBRARY;

    private List<RegionalTaskForce> taskForces = List.of();
    private Governance nation = Governance.builder().id("none").build();
    private Contender<RegionalTaskForce> ofBodies = contender.with(new TaskForceFile(DAY));
    private Contender<Governance> ofNation = contender.with(new NationFile(DAY));

    /** Begins without bodies. */
    public CheckBenchmark() {}

    /** Makes the bodies, and sees that the contender finds what the library finds. */
    @Setup(Level.Trial)
    public void prepare() {
        taskForces = Population.of(bodies, Population.SEED);
        nation = Population.nation(bodies, Population.SEED);
        ofBodies = contender.with(new TaskForceFile(DAY));
        ofNation = contender.with(new NationFile(DAY));
        Agreement.check(contender, TaskForceFile::new, DAY, taskForces);
        Agreement.check(contender, NationFile::new, DAY, List.of(nation));
    }

    /** Ends what the contender has begun. */
    @TearDown(Level.Trial)
    public void end() {
        ofBodies.close();
        ofNation.close();
    }

    /**
     * Checks all bodies, one after the other.
     *
     * @param sink takes the outcomes
     */
    @Benchmark
    public void bodies(Blackhole sink) {
        for (RegionalTaskForce gtd : taskForces) {
            sink.consume(ofBodies.check(gtd));
        }
    }

    /**
     * Checks the nation, its bodies not by themselves.
     *
     * @return the outcomes
     */
    @Benchmark
    public Object nation() {
        return ofNation.check(nation);
    }
}
