package id.bham.rules.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** How long whole processes take, from their start to their end. */
final class ProcessStart {

    private static final Path APPLICATION = Path.of("bham-examples", "target", "bham.jar");
    private static final Path LAUNCHER = Path.of("bham-examples", "bham");
    private static final Path ARCHIVES = Path.of("bham-rules", "target", "archives");
    private static final Path BANTEN = Path.of("bham-examples", "data", "banten.json");

    private static final int MOST_TRIES = 300;

    private ProcessStart() {}

    /**
     * The medians of some runs, in milliseconds.
     *
     * @param empty a program that does nothing
     * @param report the application printing the report on Banten
     * @param launched the same, started by its launcher
     */
    record Medians(double empty, double report, double launched) {}

    /** A program that does nothing. */
    static final class Nothing {
        private Nothing() {}

        public static void main(String[] args) {
            // Nothing: the process starts and ends.
        }
    }

    /** Runs all in turn, so often each, with the JDK that is given for them. */
    static Medians measure(int runs) throws IOException, InterruptedException {
        String home = System.getProperty("benchmark.processes", System.getProperty("java.home"));
        String java = Path.of(home, "bin", "java").toString();
        List<String> empty = List.of(java, "-cp", classes().toString(), Nothing.class.getName());
        List<String> check = List.of("check", BANTEN.toString(), "--on", CheckBenchmark.DAY.toString(), "--lang", "en");
        List<String> report = Stream.concat(Stream.of(java, "-jar", APPLICATION.toString()), check.stream())
                .toList();
        List<String> launched =
                Stream.concat(Stream.of(LAUNCHER.toString()), check.stream()).toList();
        run(home, launched, 2, 1000);
        awaitCache();
        var ofEmpty = new double[runs];
        var ofReport = new double[runs];
        var ofLaunched = new double[runs];
        for (int i = 0; i < runs; i++) {
            ofEmpty[i] = run(home, empty, 0, 0);
            ofReport[i] = run(home, report, 2, 1000);
            ofLaunched[i] = run(home, launched, 2, 1000);
        }
        return new Medians(median(ofEmpty), median(ofReport), median(ofLaunched));
    }

    /** Waits for what the launcher makes after the first run of a command, on a JDK with which it makes that. */
    private static void awaitCache() throws IOException, InterruptedException {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            try (Stream<Path> kept = Files.list(ARCHIVES.resolve("bham"))) {
                List<String> names =
                        kept.map(file -> file.getFileName().toString()).toList();
                if (names.stream().noneMatch(name -> name.endsWith(".conf"))) {
                    return;
                }
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException("the launcher makes no end of its cache");
    }

    private static Path classes() {
        return Path.of("bham-rules", "target", "test-classes");
    }

    private static double run(String home, List<String> command, int highestStatus, int leastOutput)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", home);
        builder.environment().put("XDG_CACHE_HOME", ARCHIVES.toAbsolutePath().toString());
        Process process = builder.start();
        int length = process.getInputStream().readAllBytes().length;
        int status = process.waitFor();
        long nanos = System.nanoTime() - start;
        if (status > highestStatus || length < leastOutput) {
            throw new IllegalStateException(
                    command + " ended with " + status + " after " + length + " bytes of output");
        }
        return nanos / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        int half = times.length / 2;
        return times.length % 2 == 1 ? times[half] : (times[half - 1] + times[half]) / 2;
    }
}
