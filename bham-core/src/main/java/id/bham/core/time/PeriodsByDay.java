package id.bham.core.time;

import id.bham.core.knowledge.Fact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Periods by the days that they may contain: sorted by the first of these, and above them, pair by pair, the latest last day of each half, so
 * that halves are passed over that are over or have not begun.
 */
final class PeriodsByDay {

    private final List<Integer> notKnown;
    private final int[] numbers;
    private final long[] firstDays;

    /** The latest last day of all at 1, of its halves at 2 and 3, and so on; from {@link #width} on of each period. */
    private final long[] lastDays;

    private final int width;

    PeriodsByDay(List<Fact<ValidityPeriod>> periods) {
        notKnown = IntStream.range(0, periods.size())
                .filter(i -> !periods.get(i).isKnown())
                .boxed()
                .toList();
        numbers = IntStream.range(0, periods.size())
                .filter(i -> periods.get(i).isKnown())
                .boxed()
                .sorted(Comparator.comparingLong(i -> known(periods, i).firstEarliest))
                .mapToInt(i -> i)
                .toArray();
        firstDays = Arrays.stream(numbers)
                .mapToLong(i -> known(periods, i).firstEarliest)
                .toArray();
        width = Integer.highestOneBit(Math.max(1, 2 * numbers.length - 1));
        lastDays = new long[2 * width];
        Arrays.fill(lastDays, Long.MIN_VALUE);
        for (int i = 0; i < numbers.length; i++) {
            lastDays[width + i] = known(periods, numbers[i]).lastLatest;
        }
        for (int i = width - 1; i > 0; i--) {
            lastDays[i] = Math.max(lastDays[2 * i], lastDays[2 * i + 1]);
        }
    }

    private static ValidityPeriod known(List<Fact<ValidityPeriod>> periods, int number) {
        return periods.get(number).value().orElseThrow();
    }

    /** The numbers of those that may contain a day. */
    List<Integer> mayContain(long day) {
        var found = new ArrayList<>(notKnown);
        find(1, 0, width, day, found);
        return found;
    }

    private void find(int among, int first, int number, long day, List<Integer> found) {
        if (first >= numbers.length || firstDays[first] > day || lastDays[among] < day) {
            return;
        }
        if (number == 1) {
            found.add(numbers[first]);
            return;
        }
        int half = number / 2;
        find(2 * among, first, half, day, found);
        find(2 * among + 1, first + half, half, day, found);
    }

    /** The first day after the given one on which one of them may begin. */
    int nextBegunAfter(int day) {
        int next = SortedDays.upTo(firstDays, day);
        return next < firstDays.length ? (int) Math.min(firstDays[next], AsOf.NEVER) : AsOf.NEVER;
    }
}
