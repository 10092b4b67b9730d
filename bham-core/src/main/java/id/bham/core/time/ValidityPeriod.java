package id.bham.core.time;

import id.bham.core.knowledge.Declaration;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Place;
import id.bham.core.knowledge.RecordType;
import id.bham.core.knowledge.Truth;
import java.time.LocalDate;
import java.time.Year;
import java.util.Objects;
import java.util.function.ToLongFunction;

/**
 * The days from a first to a last one (masa berlaku), both inclusive.
 *
 * <p>An end that is {@linkplain Fact#absent() absent} is open: the period has always run, or runs on. An end that is
 * {@linkplain Fact#unknown() unknown} may be any day or open. An end may also be a {@link PartialDate}. Questions answer in
 * three values; they are exact: the answer is unknown only if both answers are possible. For a period whose ends are known to
 * the day or open every answer is decided.
 */
public final class ValidityPeriod implements Described {

    private static final Declaration<ValidityPeriod, Ends> RECORD =
            RecordType.declare("period", ValidityPeriod.class, Ends::new, Ends::new, Ends::period);

    /** Where {@link #firstDay()} stands. */
    public static final Place<ValidityPeriod, PartialDate> FIRST_DAY =
            RECORD.fact("firstDay", PartialDate.class, ValidityPeriod::firstDay, Ends::firstDay);

    /** Where {@link #lastDay()} stands. */
    public static final Place<ValidityPeriod, PartialDate> LAST_DAY =
            RECORD.fact("lastDay", PartialDate.class, ValidityPeriod::lastDay, Ends::lastDay);

    /** What a period can state. */
    public static final RecordType<ValidityPeriod> TYPE = RECORD.type();

    private static final ValidityPeriod ALWAYS = new ValidityPeriod(Fact.absent(), Fact.absent());

    /** Stand for an open end in calculations; they are beyond every day that there is. */
    private static final long BEFORE_ALL = Long.MIN_VALUE;

    private static final long AFTER_ALL = Long.MAX_VALUE;

    private final Fact<PartialDate> firstDay;
    private final Fact<PartialDate> lastDay;

    /** The bounds as days since 1970-01-01, drawn together so that the first day is never after the last. */
    final long firstEarliest;

    final long firstLatest;
    final long lastEarliest;
    final long lastLatest;

    private ValidityPeriod(Fact<PartialDate> firstDay, Fact<PartialDate> lastDay) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        firstEarliest = bound(firstDay, PartialDate::first, BEFORE_ALL);
        lastLatest = bound(lastDay, PartialDate::last, AFTER_ALL);
        long latestStart = bound(firstDay, PartialDate::last, firstDay.isAbsent() ? BEFORE_ALL : AFTER_ALL);
        long earliestEnd = bound(lastDay, PartialDate::first, lastDay.isAbsent() ? AFTER_ALL : BEFORE_ALL);
        firstLatest = Math.min(latestStart, lastLatest);
        lastEarliest = Math.max(earliestEnd, firstEarliest);
    }

    /** A bound of an end; of a date with one bound alone the other lies beyond every day, but not as far as an open end does. */
    private static long bound(Fact<PartialDate> end, ToLongFunction<PartialDate> bound, long otherwise) {
        return end.isKnown() ? bound.applyAsLong(end.value().orElseThrow()) : otherwise;
    }

    /**
     * {@return a period with these ends}
     *
     * @param firstDay the first day, inclusive; absent if it has always run
     * @param lastDay the last day, inclusive; absent if it runs on
     * @throws IllegalArgumentException if the first day is certainly after the last
     */
    public static ValidityPeriod of(Fact<PartialDate> firstDay, Fact<PartialDate> lastDay) {
        if (firstDay.is(first -> lastDay.is(first::isAfter)).isTrue()) {
            throw new IllegalArgumentException(
                    "a period begins before it ends, but its first day is " + firstDay + " and its last " + lastDay);
        }
        return firstDay.isAbsent() && lastDay.isAbsent() ? ALWAYS : new ValidityPeriod(firstDay, lastDay);
    }

    /**
     * {@return a period between two dates}
     *
     * @param firstDay the first day, inclusive
     * @param lastDay the last day, inclusive
     * @throws IllegalArgumentException if the first day is certainly after the last
     */
    public static ValidityPeriod of(PartialDate firstDay, PartialDate lastDay) {
        return of(Fact.known(firstDay), Fact.known(lastDay));
    }

    /**
     * {@return a period between two days}
     *
     * @param firstDay the first day, inclusive
     * @param lastDay the last day, inclusive
     * @throws IllegalArgumentException if the first day is after the last
     */
    public static ValidityPeriod of(LocalDate firstDay, LocalDate lastDay) {
        return of(PartialDate.of(firstDay), PartialDate.of(lastDay));
    }

    /**
     * {@return a period of which only the years are known, as in "period 2023-2025": it begins on some day of the first year and ends
     * on some day of the last}
     *
     * @param firstYear the year of the first day
     * @param lastYear the year of the last day
     * @throws IllegalArgumentException if the first year is after the last, or one is not within 1 to 9999
     */
    public static ValidityPeriod ofYears(int firstYear, int lastYear) {
        return of(PartialDate.of(Year.of(firstYear)), PartialDate.of(Year.of(lastYear)));
    }

    /**
     * {@return a period without a last day}
     *
     * @param firstDay the first day, inclusive
     */
    public static ValidityPeriod from(LocalDate firstDay) {
        return of(Fact.known(PartialDate.of(firstDay)), Fact.absent());
    }

    /**
     * {@return a period without a first day}
     *
     * @param lastDay the last day, inclusive
     */
    public static ValidityPeriod until(LocalDate lastDay) {
        return of(Fact.absent(), Fact.known(PartialDate.of(lastDay)));
    }

    /** {@return the period of all days, without ends} */
    public static ValidityPeriod always() {
        return ALWAYS;
    }

    /** {@return the first day, inclusive, as far as known; absent if the period has always run} */
    public Fact<PartialDate> firstDay() {
        return firstDay;
    }

    /** {@return the last day, inclusive, as far as known; absent if the period runs on} */
    public Fact<PartialDate> lastDay() {
        return lastDay;
    }

    /** {@return whether it is wholly known which days these are: each end is known to the day or open} */
    public boolean isExact() {
        return isExact(firstDay) && isExact(lastDay);
    }

    private static boolean isExact(Fact<PartialDate> end) {
        return end.isAbsent() || end.matches(PartialDate::isDay).isTrue();
    }

    @Override
    public RecordType<ValidityPeriod> type() {
        return TYPE;
    }

    /**
     * {@return whether a day lies in the period, in three values}
     *
     * @param day the day
     */
    public Truth contains(LocalDate day) {
        return contains(day.toEpochDay());
    }

    Truth contains(long day) {
        if (day < firstEarliest || day > lastLatest) {
            return Truth.FALSE;
        }
        return firstLatest <= day && day <= lastEarliest ? Truth.TRUE : Truth.UNKNOWN;
    }

    /**
     * {@return whether a date lies in the period, on whichever of its possible days it was, in three values}
     *
     * @param date the date
     */
    public Truth contains(PartialDate date) {
        long earliest = date.first();
        long latest = date.last();
        if (latest < firstEarliest || earliest > lastLatest) {
            return Truth.FALSE;
        }
        return firstLatest <= earliest && latest <= lastEarliest ? Truth.TRUE : Truth.UNKNOWN;
    }

    /**
     * {@return whether every day of the other period lies in this one, in three values}
     *
     * @param other the other period
     */
    public Truth encloses(ValidityPeriod other) {
        if (firstEarliest > other.firstLatest || other.lastEarliest > lastLatest) {
            return Truth.FALSE;
        }
        return firstLatest <= other.firstEarliest && other.lastLatest <= lastEarliest ? Truth.TRUE : Truth.UNKNOWN;
    }

    /**
     * {@return whether the two periods have a day in common, in three values}
     *
     * @param other the other period
     */
    public Truth overlaps(ValidityPeriod other) {
        if (firstEarliest > other.lastLatest || other.firstEarliest > lastLatest) {
            return Truth.FALSE;
        }
        return firstLatest <= other.lastEarliest && other.firstLatest <= lastEarliest ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** Whether the first day is the given one or lies before it. */
    Truth begun(int day) {
        if (day < firstEarliest) {
            return Truth.FALSE;
        }
        return firstLatest <= day ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** The first day after the given one on which {@link #begun(int)} answers otherwise. */
    int nextChangeOfBegunAfter(int day) {
        long next = day < firstEarliest ? firstEarliest : firstLatest;
        return next <= day ? AsOf.NEVER : horizon(next);
    }

    /** The first day after the given one on which {@link #contains(LocalDate)} answers otherwise. */
    int nextChangeAfter(int day) {
        Truth now = contains(day);
        long next = AFTER_ALL;
        next = earlier(next, firstEarliest, day, now);
        next = earlier(next, firstLatest, day, now);
        next = earlier(next, next(lastEarliest), day, now);
        next = earlier(next, next(lastLatest), day, now);
        return horizon(next);
    }

    /** The day as a horizon; one beyond every day is never. */
    private static int horizon(long day) {
        return (int) Math.min(day, AsOf.NEVER);
    }

    private long earlier(long found, long candidate, int day, Truth now) {
        return candidate > day && candidate < found && contains(candidate) != now ? candidate : found;
    }

    private static long next(long bound) {
        return bound == BEFORE_ALL || bound == AFTER_ALL ? bound : bound + 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ValidityPeriod that && firstDay.equals(that.firstDay) && lastDay.equals(that.lastDay);
    }

    @Override
    public int hashCode() {
        return Objects.hash(firstDay, lastDay);
    }

    /**
     * {@return the two ends with {@code ..} between them, for people who read a log or a failed test; an open end is left out and an
     * unknown one is {@code ?}}
     */
    @Override
    public String toString() {
        return text(firstDay) + ".." + text(lastDay);
    }

    private static String text(Fact<PartialDate> end) {
        return end.isUnknown() ? "?" : end.value().map(PartialDate::toString).orElse("");
    }

    /** The ends of a period, until both have been said. */
    private static final class Ends {
        private Fact<PartialDate> firstDay = Fact.unknown();
        private Fact<PartialDate> lastDay = Fact.unknown();

        Ends() {}

        Ends(ValidityPeriod period) {
            firstDay = period.firstDay;
            lastDay = period.lastDay;
        }

        Ends firstDay(Fact<PartialDate> day) {
            firstDay = day;
            return this;
        }

        Ends lastDay(Fact<PartialDate> day) {
            lastDay = day;
            return this;
        }

        ValidityPeriod period() {
            return of(firstDay, lastDay);
        }
    }
}
