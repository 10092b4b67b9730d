package id.bham.rules.benchmark;

import id.bham.core.fixtures.Generated;
import id.bham.core.knowledge.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;

/**
 * Sees that all contenders find the same: for each record, each rule and each element. Beside the records that are measured it asks about
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
                    "2026-04-22",
                    "2026-04-23")
            .map(LocalDate::parse)
            .toList();

    private Agreement() {}

    /**
     * Compares all contenders.
     *
     * @param measured how many of the bodies that are measured are compared on each day, one by one and as a nation
     * @param drawn how many odd bodies, and how many odd nations, are compared on each day
     * @throws IllegalStateException if two differ; the message says who, on which day, about which record, in what
     */
    static void check(int measured, int drawn) {
        check(
                TaskForceFile::new,
                Stream.concat(
                                Population.of(measured, Population.SEED).stream(),
                                drawn(Generated.regionalTaskForce(), drawn))
                        .toList());
        check(
                NationFile::new,
                Stream.concat(
                                Stream.of(Population.nation(measured, Population.SEED)),
                                drawn(Generated.governance(), drawn))
                        .toList());
    }

    private static <T> Stream<T> drawn(Arbitrary<T> from, int number) {
        Random random = new Random(Population.SEED);
        RandomGenerator<T> drawn = from.generator(1000);
        return Stream.generate(() -> drawn.next(random).value()).limit(number);
    }

    private static <S extends Subject> void check(Function<LocalDate, CaseFile<S>> file, List<S> subjects) {
        for (LocalDate day : DAYS) {
            for (Contenders contender : Contenders.values()) {
                check(contender, file, day, subjects);
            }
        }
    }

    /** Sees that a contender finds on a day what the library finds. */
    static <S extends Subject> void check(
            Contenders contender, Function<LocalDate, CaseFile<S>> file, LocalDate day, List<S> subjects) {
        try (Contender<S> library = Contenders.LIBRARY.with(file.apply(day));
                Contender<S> checking = contender.with(file.apply(day))) {
            checking.checkAgreement(library, subjects);
        } catch (IllegalStateException differing) {
            throw new IllegalStateException(contender.title() + " on " + day, differing);
        }
    }
}
