package id.bham.core.time;

import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Several dates, to be asked of a period whether one of them lies in it (tanggal dalam kurun). That is found among all of them in order,
 * without asking each.
 */
public final class Dates implements Bindable {

    private static final Comparator<PartialDate> BY_FIRST_DAY = Comparator.comparingInt(PartialDate::first);

    private final Truth ofOthers;
    private final long[] earliest;

    /** The latest possible day of all dates up to each. */
    private final long[] latestSoFar;

    /** The first latest day of each date and all after it. */
    private final long[] firstLatest;

    private Dates(List<PartialDate> inOrder, Truth ofOthers) {
        this.ofOthers = ofOthers;
        int size = inOrder.size();
        earliest = new long[size];
        latestSoFar = new long[size];
        firstLatest = new long[size];
        for (int i = 0; i < size; i++) {
            earliest[i] = inOrder.get(i).first();
            firstLatest[i] = inOrder.get(i).last();
            latestSoFar[i] = i == 0 ? firstLatest[i] : Math.max(firstLatest[i], latestSoFar[i - 1]);
        }
        for (int i = size - 2; i >= 0; i--) {
            firstLatest[i] = Math.min(firstLatest[i], firstLatest[i + 1]);
        }
    }

    /**
     * {@return the dates that are known among these}
     *
     * @param dates the dates; one that is unknown, or is not listed, may lie in any period, and one that is absent lies in none
     */
    public static Dates of(Listing<Fact<PartialDate>> dates) {
        List<Fact<PartialDate>> items = dates.items();
        List<PartialDate> known = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            items.get(i).value().ifPresent(known::add);
        }
        known.sort(BY_FIRST_DAY);
        return new Dates(known, dates.any(date -> date.isKnown() ? Truth.FALSE : date.exists()));
    }

    /**
     * {@return whether one of the dates lies in a period, as {@link ValidityPeriod#contains(PartialDate)} tells it of each, in three values}
     *
     * @param period the period
     */
    public Truth anyIn(ValidityPeriod period) {
        int first = SortedDays.before(earliest, period.firstLatest);
        if (first < earliest.length && firstLatest[first] <= period.lastEarliest) {
            return Truth.TRUE;
        }
        int begun = SortedDays.upTo(earliest, period.lastLatest);
        return begun > 0 && latestSoFar[begun - 1] >= period.firstEarliest ? Truth.UNKNOWN : ofOthers;
    }
}
