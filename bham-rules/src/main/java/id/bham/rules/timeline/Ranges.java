package id.bham.rules.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** What holds of ranges of days that follow each other. */
final class Ranges {

    private Ranges() {}

    static void check(LocalDate firstDay, LocalDate lastDay) {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException(
                    "a range of days begins before it ends, but " + lastDay + " is before " + firstDay);
        }
    }

    /** The one in which a day lies, where each begins on the day after the last of the one before. */
    static <R> R find(List<R> ranges, LocalDate day, Function<R, LocalDate> firstDay, Function<R, LocalDate> lastDay) {
        LocalDate from = firstDay.apply(ranges.get(0));
        LocalDate to = lastDay.apply(ranges.get(ranges.size() - 1));
        if (day.isBefore(from) || day.isAfter(to)) {
            throw new IllegalArgumentException(
                    "the days are those from " + from + " to " + to + ", but asked is " + day);
        }
        int low = 0;
        int high = ranges.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (firstDay.apply(ranges.get(middle)).isAfter(day)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return ranges.get(low);
    }
}
