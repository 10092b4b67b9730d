package id.bham.rules.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs all benchmarks and writes the page about them. Started in the folder of the whole project, after everything was built; see the
 * README of bham-rules. With {@code --quick} it measures shortly, for trying, and writes elsewhere.
 */
public final class BenchmarkRun {

    private static final Path PAGE = Path.of("bham-rules", "BENCHMARK.md");
    private static final Path TARGET = Path.of("bham-rules", "target");

    /** How thoroughly is measured. */
    enum Thoroughness {
        FULL(1, 3, 1000, 5, 1000, 40, 38, 100, 1000),
        QUICK(1, 2, 300, 2, 300, 5, 5, 20, 100);

        final int forks;
        final int warmups;
        final int warmupMillis;
        final int iterations;
        final int iterationMillis;
        final int shots;
        final int processes;
        final int compared;
        final int drawn;

        Thoroughness(
                int forks,
                int warmups,
                int warmupMillis,
                int iterations,
                int iterationMillis,
                int shots,
                int processes,
                int compared,
                int drawn) {
            this.forks = forks;
            this.warmups = warmups;
            this.warmupMillis = warmupMillis;
            this.iterations = iterations;
            this.iterationMillis = iterationMillis;
            this.shots = shots;
            this.processes = processes;
            this.compared = compared;
            this.drawn = drawn;
        }
    }

    private BenchmarkRun() {}

    /**
     * Runs the benchmarks.
     *
     * @param args nothing, or {@code --quick}
     * @throws IOException if the page cannot be written or a process not be started
     * @throws InterruptedException if somebody stops it
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        if (!Set.of(List.of(), List.of("--quick")).contains(List.of(args))) {
            throw new IllegalArgumentException("expected nothing or --quick, but found " + List.of(args));
        }
        Thoroughness how = args.length == 0 ? Thoroughness.FULL : Thoroughness.QUICK;
        LocalDate date = LocalDate.now(ZoneOffset.UTC);
        PrintStream out = System.out;
        long start = System.nanoTime();
        out.println("Comparing what all contenders find ...");
        Agreement.check(how.compared, how.drawn);
        out.println("Measuring; what JMH says goes to " + TARGET + " ...");
        var measurements = new Measurements();
        measurements.add(checks(how));
        measurements.add(others(how));
        measurements.add(shots(how));
        out.println("Counting bytes ...");
        SatisfiedAllocation.Bytes bytes = SatisfiedAllocation.measure();
        out.println("Starting processes ...");
        ProcessStart.Medians processes = ProcessStart.measure(how.processes);
        long minutes = Math.round((System.nanoTime() - start) / 60e9);
        String page = new BenchmarkPage(measurements, bytes, processes, how, date, minutes).text();
        Path written = how == Thoroughness.FULL ? PAGE : TARGET.resolve(PAGE.getFileName());
        Files.writeString(written, page, StandardCharsets.UTF_8);
        out.println(page);
        out.println("Written to " + written);
    }

    private static Collection<RunResult> checks(Thoroughness how) throws RunnerException {
        return run(options(how, "checks")
                .include(named(CheckBenchmark.class))
                .include(named(TogetherBenchmark.class))
                .addProfiler(GCProfiler.class));
    }

    private static Collection<RunResult> others(Thoroughness how) throws RunnerException {
        return run(options(how, "others")
                .include(named(ThreadsBenchmark.class))
                .include(named(ReadingBenchmark.class))
                .include(named(TimelineBenchmark.class)));
    }

    /** What cannot be done twice in a row without being prepared anew. */
    private static Collection<RunResult> shots(Thoroughness how) throws RunnerException {
        return run(options(how, "shots")
                .include(named(MonitorBenchmark.class))
                .warmupIterations(how.shots)
                .measurementIterations(how.shots));
    }

    private static String named(Class<?> benchmark) {
        return "\\." + benchmark.getSimpleName() + "\\.";
    }

    private static ChainedOptionsBuilder options(Thoroughness how, String log) {
        return new OptionsBuilder()
                .forks(how.forks)
                .warmupIterations(how.warmups)
                .warmupTime(TimeValue.milliseconds(how.warmupMillis))
                .measurementIterations(how.iterations)
                .measurementTime(TimeValue.milliseconds(how.iterationMillis))
                .jvmArgsAppend("-Xms2g", "-Xmx2g", "-Dorg.jboss.logging.provider=slf4j")
                .shouldFailOnError(true)
                .output(TARGET.resolve("benchmark-" + log + ".log").toString());
    }

    private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build()).run();
    }
}
