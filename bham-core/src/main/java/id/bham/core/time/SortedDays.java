package id.bham.core.time;

/** Looks among days in order. */
final class SortedDays {

    private SortedDays() {}

    /** How many of the days lie before one. */
    static int before(long[] days, long day) {
        int low = 0;
        int high = days.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many of the days are that one or lie before it. */
    static int upTo(long[] days, long day) {
        return day == Long.MAX_VALUE ? days.length : before(days, day + 1);
    }
}
