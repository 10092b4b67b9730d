package id.bham.core.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Stretches of single days. */
final class Days {

    /** More days than there are in what is compared. */
    private static final int MANY = 100;

    private Days() {}

    /** Each day from the first to the last, both inclusive. */
    static Stream<LocalDate> from(LocalDate first, LocalDate last) {
        return LongStream.rangeClosed(first.toEpochDay(), last.toEpochDay()).mapToObj(LocalDate::ofEpochDay);
    }

    /** Each day that the date can have been; where an end is open, those from the first or to the last of these days. */
    static Stream<LocalDate> of(PartialDate date, LocalDate first, LocalDate last) {
        return from(date.earliest().orElse(first), date.latest().orElse(last));
    }

    /** Each day that the date can have been; where an end is open, many. */
    static Stream<LocalDate> of(PartialDate date) {
        LocalDate end = Stream.of(date.earliest(), date.latest())
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        return of(date, end.minusDays(MANY), end.plusDays(MANY));
    }
}
