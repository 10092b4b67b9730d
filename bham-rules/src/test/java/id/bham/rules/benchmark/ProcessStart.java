package id.bham.rules.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** How long whole processes take, from their start to their end. */
final class ProcessStart {

    private static final Path APPLICATION = Path.of("bham-examples", "target", "bham.jar");
    private static final Path BANTEN = Path.of("bham-examples", "data", "banten.json");

    private ProcessStart() {}

    /**
     * The medians of some runs, in milliseconds.
     *
     * @param empty a program that does nothing
     * @param report the application printing the report on Banten
     */
    record Medians(double empty, double report) {}

    /** A program that does nothing. */
    static final class Nothing {
        private Nothing() {}

        public static void main(String[] args) {
            // Nothing: the process starts and ends.
        }
    }

    /** Runs both in turn, so often each. */
    static Medians measure(int runs) throws IOException, InterruptedException {
        List<String> empty = List.of("-cp", classes().toString(), Nothing.class.getName());
        List<String> report = List.of(
                "-jar",
                APPLICATION.toString(),
                "check",
                BANTEN.toString(),
                "--on",
                CheckBenchmark.DAY.toString(),
                "--lang",
                "en");
        var ofEmpty = new double[runs];
        var ofReport = new double[runs];
        for (int i = 0; i < runs; i++) {
            ofEmpty[i] = run(empty, 0, 0);
            ofReport[i] = run(report, 2, 1000);
        }
        return new Medians(median(ofEmpty), median(ofReport));
    }

    private static Path classes() {
        return Path.of("bham-rules", "target", "test-classes");
    }

    private static double run(List<String> arguments, int highestStatus, int leastOutput)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
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
