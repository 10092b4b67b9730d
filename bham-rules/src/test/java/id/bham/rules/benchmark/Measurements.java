package id.bham.rules.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/** What was measured in some rounds, by benchmark, number of bodies, contender and threads. */
final class Measurements {

    private final Map<String, List<Measured>> byName = new HashMap<>();

    /**
     * What one benchmark took: the median of the rounds.
     *
     * @param micros microseconds for each body
     * @param least of all rounds
     * @param most of all rounds
     * @param bytes allocated for each body, if that was measured
     */
    record Measured(double micros, double least, double most, Optional<Double> bytes) {

        static Measured median(List<Measured> rounds) {
            List<Measured> sorted = rounds.stream()
                    .sorted(Comparator.comparingDouble(Measured::micros))
                    .toList();
            Measured middle = sorted.get(sorted.size() / 2);
            return new Measured(
                    middle.micros(),
                    sorted.get(0).micros(),
                    sorted.get(sorted.size() - 1).micros(),
                    middle.bytes());
        }
    }

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
            double micros = result.getPrimaryResult().getScore() / bodies;
            byName.computeIfAbsent(
                            name(shortName, bodies, contender, parameters.getThreads()), none -> new ArrayList<>())
                    .add(new Measured(micros, micros, micros, bytes));
        }
    }

    private static String name(String benchmark, int bodies, String contender, int threads) {
        return benchmark + " " + bodies + " " + contender + " " + threads;
    }

    Optional<Measured> of(String benchmark, int bodies) {
        return of(name(benchmark, bodies, "", 1));
    }

    Optional<Measured> of(String benchmark, int bodies, Contenders contender, int threads) {
        return of(name(benchmark, bodies, contender.name(), threads));
    }

    private Optional<Measured> of(String name) {
        return Optional.ofNullable(byName.get(name)).map(Measured::median);
    }
}
