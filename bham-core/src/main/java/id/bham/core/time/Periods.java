package id.bham.core.time;

import com.google.common.base.Suppliers;
import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Truth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * Several periods, to be asked of each whether it overlaps another of them (tumpang tindih), and of a day which of them may contain it. Both
 * is found among all of them in order, without asking each.
 */
public final class Periods implements Bindable {

    private final Truth ofOthers;
    private final Supplier<Spans> certain;
    private final Supplier<Spans> possible;
    private final Supplier<PeriodsByDay> byDay;

    /** Each order is made when it is first asked for: who wants one seldom wants another. */
    private Periods(List<ValidityPeriod> known, Truth ofOthers, List<Fact<ValidityPeriod>> all) {
        this.ofOthers = ofOthers;
        byDay = Suppliers.memoize(() -> new PeriodsByDay(all));
        certain = Suppliers.memoize(() -> Spans.of(known, true));
        possible = Suppliers.memoize(() -> Spans.of(known, false));
    }

    /**
     * {@return the periods that are known among these}
     *
     * @param periods the periods; one that is unknown, or is not listed, may overlap any other, and one that is absent overlaps none
     */
    public static Periods of(Listing<Fact<ValidityPeriod>> periods) {
        List<ValidityPeriod> known = periods.items().stream()
                .flatMap(period -> period.value().stream())
                .toList();
        Truth ofOthers = periods.any(period -> period.isKnown() ? Truth.FALSE : period.exists());
        return new Periods(known, ofOthers, periods.items());
    }

    /** Which may contain a day, by their numbers. */
    List<Integer> mayContain(int day) {
        return byDay.get().mayContain(day);
    }

    /** The first day after the given one on which one of them may begin. */
    int nextBegunAfter(int day) {
        return byDay.get().nextBegunAfter(day);
    }

    /**
     * Whether one of the periods overlaps another one, as {@link ValidityPeriod#overlaps} tells it of two.
     *
     * @param one one of the periods; if there are several that are equal to it, it overlaps these as well
     * @return the answer in three values
     */
    public Truth overlapsAnother(ValidityPeriod one) {
        if (certain.get().reachAnother(one.firstLatest, one.lastEarliest)) {
            return Truth.TRUE;
        }
        return possible.get().reachAnother(one.firstEarliest, one.lastLatest) ? Truth.UNKNOWN : ofOthers;
    }

    /** The days in periods that are certain, or those that are possible, by their first days; where none is certain the ends are reversed. */
    private static final class Spans {

        private final long[] firstDays;

        /** The latest last day of all spans up to each, and of all but the one to which that belongs. */
        private final long[] lastDays;

        private final long[] otherLastDays;

        private Spans(int size) {
            firstDays = new long[size];
            lastDays = new long[size];
            otherLastDays = new long[size];
        }

        static Spans of(List<ValidityPeriod> periods, boolean certain) {
            long[][] ends = new long[periods.size()][];
            for (int i = 0; i < ends.length; i++) {
                ValidityPeriod period = periods.get(i);
                ends[i] = certain
                        ? new long[] {period.firstLatest, period.lastEarliest}
                        : new long[] {period.firstEarliest, period.lastLatest};
            }
            Arrays.sort(ends, Comparator.comparingLong(span -> span[0]));
            var spans = new Spans(ends.length);
            long last = Long.MIN_VALUE;
            long otherLast = Long.MIN_VALUE;
            for (int i = 0; i < ends.length; i++) {
                otherLast = Math.max(otherLast, Math.min(last, ends[i][1]));
                last = Math.max(last, ends[i][1]);
                spans.firstDays[i] = ends[i][0];
                spans.lastDays[i] = last;
                spans.otherLastDays[i] = otherLast;
            }
            return spans;
        }

        /** Whether one of the spans, which has these ends, is not the only one that begins by its last day and ends not before its first. */
        boolean reachAnother(long firstDay, long lastDay) {
            int begun = SortedDays.upTo(firstDays, lastDay);
            boolean isAmongThem = firstDay <= lastDay;
            if (begun < (isAmongThem ? 2 : 1)) {
                return false;
            }
            return (isAmongThem ? otherLastDays : lastDays)[begun - 1] >= firstDay;
        }
    }
}
