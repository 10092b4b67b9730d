package id.bham.rules.benchmark;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/** What was measured, by benchmark and parameters. */
final class Measurements {

    private static final String BODIES = "bodies";

    private final Map<String, Measured> byName = new LinkedHashMap<>();

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
            int bodies = Integer.parseInt(parameters.getParam(BODIES));
            Optional<Double> bytes = result.getSecondaryResults().keySet().stream()
                    .filter(key -> key.endsWith("gc.alloc.rate.norm"))
                    .map(key ->
                            Objects.requireNonNull(result.getSecondaryResults().get(key))
                                            .getScore()
                                    / bodies)
                    .findFirst();
            double micros = result.getPrimaryResult().getScore() / bodies;
            double error = result.getPrimaryResult().getScoreError() / bodies;
            byName.put(name(parameters), new Measured(micros, error, bytes));
        }
    }

    private static String name(BenchmarkParams parameters) {
        String benchmark = parameters.getBenchmark();
        var others = new TreeMap<String, String>();
        parameters.getParamsKeys().forEach(key -> others.put(key, parameters.getParam(key)));
        return benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1) + others;
    }

    /** What the check by a contender took. */
    Optional<Measured> check(Contenders contender, int bodies) {
        return of("CheckBenchmark.check", Map.of(BODIES, "" + bodies, "contender", contender.name()));
    }

    Optional<Measured> of(String benchmark, int bodies) {
        return of(benchmark, Map.of(BODIES, "" + bodies));
    }

    Optional<Measured> of(String benchmark, Map<String, String> parameters) {
        return Optional.ofNullable(byName.get(benchmark + new TreeMap<>(parameters)));
    }
}
