package id.bham.rules.benchmark;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.fixtures.Generated;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;

/**
 * Sees that all contenders find the same: for each body, each rule and each element. Beside the bodies that are measured it asks about
 * odd ones drawn at random, and beside the day that is measured about days on which other duties stand.
 */
final class Agreement {

    private static final List<LocalDate> DAYS = Stream.of(
                    "2020-06-01",
                    "2021-06-01",
                    "2022-08-01",
                    "2023-09-25",
                    "2023-09-26",
                    "2024-04-30",
                    "2024-10-21",
                    "2024-12-31",
                    "2025-12-31",
                    "2026-02-04",
                    "2026-02-05")
            .map(LocalDate::parse)
            .toList();

    private Agreement() {}

    /**
     * Compares all contenders.
     *
     * @param measured how many of the bodies that are measured are compared on each day
     * @param drawn how many odd bodies are compared on each day
     * @throws IllegalStateException if two differ; the message says on which day, about which body, in what
     */
    static void check(int measured, int drawn) {
        List<RegionalTaskForce> bodies = Stream.concat(
                        Population.of(measured, CheckBenchmark.SEED).stream(), drawn(drawn))
                .toList();
        for (LocalDate day : DAYS) {
            for (Contenders contender : Contenders.values()) {
                try (Contender checking = contender.on(day)) {
                    Contender.checkAgreement(checking, bodies, day);
                }
            }
        }
    }

    private static Stream<RegionalTaskForce> drawn(int number) {
        Random random = new Random(CheckBenchmark.SEED);
        RandomGenerator<RegionalTaskForce> drawn = Generated.regionalTaskForce().generator(1000);
        return Stream.generate(() -> drawn.next(random).value()).limit(number);
    }
}
