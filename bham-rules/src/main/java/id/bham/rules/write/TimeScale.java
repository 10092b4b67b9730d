package id.bham.rules.write;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;

/**
 * Where days stand in a picture, from the left to the right.
 *
 * @param first the first day
 * @param last the last day, inclusive
 * @param left where the first day begins
 * @param width how much room there is for all days
 */
record TimeScale(LocalDate first, LocalDate last, int left, int width) {

    /** Where a day begins; what lies outside stands at the nearest end. */
    int at(LocalDate day) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        long since = Math.max(0, Math.min(days, ChronoUnit.DAYS.between(first, day)));
        return left + (int) (width * since / days);
    }

    /** Where a day ends. */
    int afterAll(LocalDate day) {
        return at(day.plusDays(1));
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Draws the beginning of each year, with its number. */
    void drawYears(Html html, int top, int bottom) {
        IntStream.rangeClosed(first.getYear(), last.getYear()).forEach(year -> {
            LocalDate begin = LocalDate.of(year, 1, 1);
            int x = at(begin.isBefore(first) ? first : begin);
            html.empty("line", "x1", x, "x2", x, "y1", top, "y2", bottom, "class", "year");
            if (at(LocalDate.of(year, 12, 31)) - x > 30) {
                html.element("text", Integer.toString(year), "x", x + 3, "y", top + 10, "class", "small");
            }
        });
    }
}
