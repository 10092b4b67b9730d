package id.bham.rules.benchmark;

import id.bham.core.body.RegionalTaskForce;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

/** Checks so many bodies with one thread or with two, each of which has its share. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ThreadsBenchmark {

    private static final int SHARES = 40;

    /** How many bodies are checked. */
    @Param("10000")
    public int bodies = 10_000;

    /** By how many threads. */
    @Param({"1", "2"})
    public int threads = 1;

    /** Who checks them. */
    @Param({"LIBRARY", "STRAIGHT_LINE"})
    public Contenders contender = Contenders.LIBRARY;

    private List<RegionalTaskForce> taskForces = List.of();
    private ExecutorService pool = Executors.newSingleThreadExecutor();
    private ThreadLocal<Contender> checking = ThreadLocal.withInitial(() -> contender.on(CheckBenchmark.DAY));

    /** Makes the bodies and the threads. */
    @Setup(Level.Trial)
    public void prepare() {
        taskForces = Population.of(bodies, CheckBenchmark.SEED);
        pool.shutdown();
        pool = Executors.newFixedThreadPool(threads);
        checking = ThreadLocal.withInitial(() -> contender.on(CheckBenchmark.DAY));
    }

    /** Ends the threads. */
    @TearDown(Level.Trial)
    public void end() {
        pool.shutdown();
    }

    /**
     * Checks all bodies.
     *
     * @param sink takes the outcomes
     * @throws Exception if a share fails
     */
    @Benchmark
    public void check(Blackhole sink) throws Exception {
        int size = taskForces.size() / SHARES;
        List<Future<?>> shares = IntStream.range(0, SHARES)
                .<Future<?>>mapToObj(share ->
                        pool.submit(() -> checkAll(taskForces.subList(share * size, (share + 1) * size), sink)))
                .toList();
        for (Future<?> share : shares) {
            share.get();
        }
    }

    private void checkAll(List<RegionalTaskForce> share, Blackhole sink) {
        Contender mine = checking.get();
        for (RegionalTaskForce gtd : share) {
            sink.consume(mine.check(gtd));
        }
    }
}
