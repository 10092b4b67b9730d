package id.bham.rules.timeline;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.Collections;
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
        int found = Collections.binarySearch(Lists.transform(ranges, firstDay::apply), day);
        return ranges.get(found < 0 ? -found - 2 : found);
    }
}
