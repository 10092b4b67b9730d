package id.bham.core.time;

import java.time.LocalDate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Stretches of single days. */
final class Days {

    private Days() {}

    /** Each day from the first to the last, both inclusive. */
    static Stream<LocalDate> from(LocalDate first, LocalDate last) {
        return LongStream.rangeClosed(first.toEpochDay(), last.toEpochDay()).mapToObj(LocalDate::ofEpochDay);
    }

    /** Each day that the date can have been. */
    static Stream<LocalDate> of(PartialDate date) {
        return from(date.earliest(), date.latest());
    }
}
