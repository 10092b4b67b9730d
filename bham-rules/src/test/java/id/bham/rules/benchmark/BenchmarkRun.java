package id.bham.rules.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs all benchmarks and writes the page about them. Started in the folder of the whole project, after everything was built. */
public final class BenchmarkRun {

    private static final Path PAGE = Path.of("bham-rules", "BENCHMARK.md");
    private static final Path TARGET = Path.of("bham-rules", "target");

    /** How thoroughly is measured. */
    enum Thoroughness {
        FULL(3, 4, 2, 2000, 8, 15, 100, 1000),
        SHORT(1, 2, 3, 400, 5, 5, 50, 200),
        SMOKE(1, 0, 1, 1, 1, 1, 10, 20);

        final int rounds;
        final int warmups;
        final int iterations;
        final int millis;
        final int shots;
        final int processes;
        final int compared;
        final int drawn;

        Thoroughness(
                int rounds,
                int warmups,
                int iterations,
                int millis,
                int shots,
                int processes,
                int compared,
                int drawn) {
            this.rounds = rounds;
            this.warmups = warmups;
            this.iterations = iterations;
            this.millis = millis;
            this.shots = shots;
            this.processes = processes;
            this.compared = compared;
            this.drawn = drawn;
        }

        boolean isMeasured() {
            return this != SMOKE;
        }
    }

    private final Thoroughness how;
    private final Measurements measurements = new Measurements();

    private BenchmarkRun(Thoroughness how) {
        this.how = how;
    }

    /**
     * Runs the benchmarks.
     *
     * @param args nothing, {@code short}, or {@code smoke}: each once, to see that it runs and that all find the same
     * @throws IOException if the page cannot be written or a process not be started
     * @throws InterruptedException if somebody stops it
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        String how = String.join(" ", args);
        if (!Set.of("", "short", "smoke").contains(how)) {
            throw new IllegalArgumentException("expected nothing, short or smoke, but found " + how);
        }
        new BenchmarkRun(how.isEmpty() ? Thoroughness.FULL : Thoroughness.valueOf(how.toUpperCase(Locale.ROOT))).run();
    }

    private void run() throws IOException, InterruptedException, RunnerException {
        PrintStream out = System.out;
        LocalDate date = LocalDate.now(ZoneOffset.UTC);
        long start = System.nanoTime();
        out.println("Comparing what all contenders find ...");
        Agreement.check(how.compared, how.drawn);
        out.println("Measuring; what JMH says goes to " + TARGET + " ...");
        for (int round = 1; round <= how.rounds; round++) {
            out.println("Round " + round + " of " + how.rounds);
            measure();
        }
        out.println("Starting processes ...");
        ProcessStart.Medians processes = ProcessStart.measure(how.processes);
        long minutes = Math.round((System.nanoTime() - start) / 60e9);
        if (how.isMeasured()) {
            String page = new BenchmarkPage(measurements, processes, how, date, minutes).text();
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
            out.println(page);
        }
        out.println(how.isMeasured() ? "Written to " + PAGE : "All contenders agree, and all benchmarks run.");
    }

    private void measure() throws RunnerException {
        measure("bodies", options("CheckBenchmark.bodies").addProfiler(GCProfiler.class), 38, 552, 10_000);
        measure("nation", options("CheckBenchmark.nation").addProfiler(GCProfiler.class), 38, 552);
        measure("nations", options("LibraryBenchmark.nationChecked"), 38, 552, 10_000);
        measure("documents", options("LibraryBenchmark.nationAs.*"), 38, 552);
        measure("timelines", options("LibraryBenchmark.(timeline|oneDay)"), 38);
        measure("reading", options("ReadingBenchmark.*"), 552);
        measure(
                "threads",
                options("CheckBenchmark.bodies")
                        .param("contender", "LIBRARY", "BY_HAND")
                        .threads(2),
                10_000);
        // What cannot be done twice in a row without being prepared anew.
        measure(
                "monitor",
                options("MonitorBenchmark.*")
                        .mode(Mode.SingleShotTime)
                        .warmupIterations(how.isMeasured() ? how.shots : 0)
                        .measurementIterations(how.shots),
                10_000);
    }

    private void measure(String log, ChainedOptionsBuilder options, int... bodies) throws RunnerException {
        int sizes = how.isMeasured() ? bodies.length : 1;
        String[] numbers = new String[sizes];
        for (int i = 0; i < sizes; i++) {
            numbers[i] = String.valueOf(how.isMeasured() ? bodies[i] : Math.min(bodies[i], 2000));
        }
        options.param("bodies", numbers)
                .output(TARGET.resolve("benchmark-" + log + ".log").toString());
        measurements.add(new Runner(options.build()).run());
    }

    private ChainedOptionsBuilder options(String benchmarks) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\." + benchmarks + "$")
                .warmupIterations(how.warmups)
                .warmupTime(TimeValue.milliseconds(how.millis))
                .measurementIterations(how.iterations)
                .measurementTime(TimeValue.milliseconds(how.millis))
                .shouldFailOnError(true);
        return how.isMeasured()
                ? options.forks(1).jvmArgsAppend("-Xmn96m", "-Xmx2g", "-Dorg.jboss.logging.provider=slf4j")
                : options.forks(0).mode(Mode.SingleShotTime);
    }
}
