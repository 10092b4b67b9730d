package id.bham.core.time;

import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;

/**
 * Several dates, to be asked of a period whether one of them lies in it (tanggal dalam kurun). That is found among all of them in order,
 * without asking each.
 */
public final class Dates implements Bindable {

    private final Truth ofOthers;
    private final long[] earliest;

    /** The latest possible day of all dates up to each. */
    private final long[] latestSoFar;

    /** The first latest day of each date and all after it. */
    private final long[] firstLatest;

    private Dates(PartialDate[] known, Truth ofOthers) {
        this.ofOthers = ofOthers;
        earliest = Arrays.stream(known).mapToLong(PartialDate::first).toArray();
        latestSoFar = Arrays.stream(known).mapToLong(PartialDate::last).toArray();
        firstLatest = latestSoFar.clone();
        for (int i = 1; i < known.length; i++) {
            latestSoFar[i] = Math.max(latestSoFar[i], latestSoFar[i - 1]);
        }
        for (int i = known.length - 2; i >= 0; i--) {
            firstLatest[i] = Math.min(firstLatest[i], firstLatest[i + 1]);
        }
    }

    /**
     * {@return the dates that are known among these}
     *
     * @param dates the dates; one that is unknown, or is not listed, may lie in any period, and one that is absent lies in none
     */
    public static Dates of(Listing<Fact<PartialDate>> dates) {
        var known = new ArrayList<PartialDate>();
        Truth ofOthers = dates.isComplete() ? Truth.FALSE : Truth.UNKNOWN;
        for (Fact<PartialDate> date : dates.items()) {
            if (date.isKnown()) {
                known.add(date.value().orElseThrow());
            } else {
                ofOthers = ofOthers.or(date.exists());
            }
        }
        known.sort(Comparator.comparingInt(PartialDate::first));
        return new Dates(known.toArray(PartialDate[]::new), ofOthers);
    }

    /**
     * {@return whether one of the dates lies in a period, as {@link ValidityPeriod#contains(PartialDate)} tells it of each, in three values}
     *
     * @param period the period
     */
    public Truth anyIn(ValidityPeriod period) {
        int first = notBefore(period.firstLatest);
        if (first < earliest.length && firstLatest[first] <= period.lastEarliest) {
            return Truth.TRUE;
        }
        int begun = period.lastLatest == Long.MAX_VALUE ? earliest.length : notBefore(period.lastLatest + 1);
        return begun > 0 && latestSoFar[begun - 1] >= period.firstEarliest ? Truth.UNKNOWN : ofOthers;
    }

    /** The number of the first date that is certainly not before a day; how many there are, if none is. */
    private int notBefore(long day) {
        int low = 0;
        int high = earliest.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (earliest[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
