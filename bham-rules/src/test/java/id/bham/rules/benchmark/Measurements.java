package id.bham.rules.benchmark;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/** What was measured, by benchmark, number of bodies, contender and threads. */
final class Measurements {

    private final Map<String, Measured> byName = new HashMap<>();

    /**
     * What one benchmark took.
     *
     * @param micros microseconds for each body
     * @param error half of the interval in which that lies with a probability of 99.9 percent, in the same unit
     * @param bytes allocated for each body, if that was measured
     */
    record Measured(double micros, double error, Optional<Double> bytes) {}

    void add(Collection<RunResult> results) {
        for (RunResult result : results) {
            BenchmarkParams parameters = result.getParams();
            int bodies = Integer.parseInt(parameters.getParam("bodies"));
            Optional<Double> bytes = result.getSecondaryResults().keySet().stream()
                    .filter(key -> key.endsWith("gc.alloc.rate.norm"))
                    .map(key ->
                            Objects.requireNonNull(result.getSecondaryResults().get(key))
                                            .getScore()
                                    / bodies)
                    .findFirst();
            String benchmark = parameters.getBenchmark();
            String shortName = benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1);
            String contender = parameters.getParamsKeys().contains("contender") ? parameters.getParam("contender") : "";
            byName.put(
                    name(shortName, bodies, contender, parameters.getThreads()),
                    new Measured(
                            result.getPrimaryResult().getScore() / bodies,
                            result.getPrimaryResult().getScoreError() / bodies,
                            bytes));
        }
    }

    private static String name(String benchmark, int bodies, String contender, int threads) {
        return benchmark + " " + bodies + " " + contender + " " + threads;
    }

    Optional<Measured> of(String benchmark, int bodies) {
        return Optional.ofNullable(byName.get(name(benchmark, bodies, "", 1)));
    }

    Optional<Measured> of(String benchmark, int bodies, Contenders contender, int threads) {
        return Optional.ofNullable(byName.get(name(benchmark, bodies, contender.name(), threads)));
    }
}
