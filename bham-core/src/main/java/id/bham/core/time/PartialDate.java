package id.bham.core.time;

import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Refinable;
import id.bham.core.knowledge.Truth;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/**
 * One day, known as far as the sources say: to the day, the month, the year, as lying between two days, or as lying on a day or
 * later, or on a day or earlier.
 *
 * <p>The text forms are those of EDTF (ISO 8601-2): {@code 2024-04-03}, {@code 2024-04}, {@code 2024},
 * {@code [2024-02-21..2024-04-03]}, {@code [2024-02-21..]} and {@code [..2024-04-03]}. Two partial dates are equal when they leave
 * the same days possible: {@code 2024-04} and {@code [2024-04-01..2024-04-30]} are one value, printed in the shorter form. Bounds
 * are inclusive; years run from 1 to 9999. A bound that is open is absent: it stands for no far day.
 *
 * <p>This is not a period: something happened on one of these days, it did not go on through all of them. For that see
 * {@link ValidityPeriod}.
 *
 * <pre>{@code
 * PartialDate march = PartialDate.parse("2024-03");
 * Truth isBefore = march.isBefore(PartialDate.parse("2024-03-15")); // unknown
 * }</pre>
 */
public final class PartialDate implements Bindable, Refinable<PartialDate> {

    /** A regular expression that every text form matches as a whole; days that do not exist may match too. */
    public static final String PATTERN = DateText.PATTERN;

    /** Stand in calculations for a bound that is open; no day has these numbers. */
    private static final int NO_FIRST = Integer.MIN_VALUE;

    private static final int NO_LAST = AsOf.NEVER;

    /** Both days as numbers, which are compared all the time; a record has many dates. */
    private final int first;

    private final int last;

    private PartialDate(int first, int last) {
        this.first = first;
        this.last = last;
    }

    PartialDate(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
        this(number(earliest, NO_FIRST), number(latest, NO_LAST));
    }

    private static int number(Optional<LocalDate> bound, int otherwise) {
        return bound.isPresent() ? number(bound.get()) : otherwise;
    }

    private static int number(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    private static Optional<LocalDate> day(int number, int open) {
        return number == open ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(number));
    }

    /**
     * {@return a date known to the day}
     *
     * @param day the day
     * @throws IllegalArgumentException if the year is not within 1 to 9999
     */
    public static PartialDate of(LocalDate day) {
        return between(day, day);
    }

    /**
     * {@return a date known to the month}
     *
     * @param month the month
     * @throws IllegalArgumentException if the year is not within 1 to 9999
     */
    public static PartialDate of(YearMonth month) {
        return between(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * {@return a date known to the year}
     *
     * @param year the year
     * @throws IllegalArgumentException if the year is not within 1 to 9999
     */
    public static PartialDate of(Year year) {
        return between(year.atDay(1), year.atDay(year.length()));
    }

    /**
     * {@return the date that a value of {@code java.time} tells, as exactly as it does: to the day, else the month, else the year} With
     * it a formatter reads what people write, {@code formatter.parse(text, PartialDate::from)}.
     *
     * @param date the value
     * @throws DateTimeException if it tells no year
     * @throws IllegalArgumentException if the year is not within 1 to 9999
     */
    public static PartialDate from(TemporalAccessor date) {
        if (date.isSupported(ChronoField.EPOCH_DAY)) {
            return of(LocalDate.from(date));
        }
        return date.isSupported(ChronoField.MONTH_OF_YEAR) ? of(YearMonth.from(date)) : of(Year.from(date));
    }

    /**
     * {@return a date of which the first and the last possible day are known}
     *
     * @param earliest the first possible day, inclusive
     * @param latest the last possible day, inclusive
     * @throws IllegalArgumentException if {@code latest} is before {@code earliest} or a year is not within 1 to 9999
     */
    public static PartialDate between(LocalDate earliest, LocalDate latest) {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException(
                    "a date lies between an earlier and a later day, but " + latest + " is before " + earliest);
        }
        if (earliest.getYear() < DateText.FIRST_YEAR || latest.getYear() > DateText.LAST_YEAR) {
            throw new IllegalArgumentException(
                    "a date lies in the years 1 to 9999, but was to lie between " + earliest + " and " + latest);
        }
        return new PartialDate(number(earliest), number(latest));
    }

    /**
     * {@return a date of which the first and the last possible day are known}
     *
     * @param earliest the text of the first possible day, such as {@code 2024-02-21}
     * @param latest the text of the last possible day
     * @throws DateTimeParseException if a text is not a day that exists
     * @throws IllegalArgumentException as {@link #between(LocalDate, LocalDate)}
     */
    public static PartialDate between(String earliest, String latest) {
        return between(DateText.parseDay(earliest), DateText.parseDay(latest));
    }

    /**
     * {@return a date of which the first possible day alone is known}
     *
     * @param earliest the first possible day, inclusive
     * @throws IllegalArgumentException if the year is not within 1 to 9999
     */
    public static PartialDate onOrAfter(LocalDate earliest) {
        return new PartialDate(of(earliest).first, NO_LAST);
    }

    /**
     * {@return a date of which the first possible day alone is known}
     *
     * @param earliest the text of the first possible day, such as {@code 2024-02-21}
     * @throws DateTimeParseException if the text is not a day that exists
     */
    public static PartialDate onOrAfter(String earliest) {
        return onOrAfter(DateText.parseDay(earliest));
    }

    /**
     * {@return a date of which the last possible day alone is known}
     *
     * @param latest the last possible day, inclusive
     * @throws IllegalArgumentException if the year is not within 1 to 9999
     */
    public static PartialDate onOrBefore(LocalDate latest) {
        return new PartialDate(NO_FIRST, of(latest).last);
    }

    /**
     * {@return a date of which the last possible day alone is known}
     *
     * @param latest the text of the last possible day, such as {@code 2024-04-03}
     * @throws DateTimeParseException if the text is not a day that exists
     */
    public static PartialDate onOrBefore(String latest) {
        return onOrBefore(DateText.parseDay(latest));
    }

    /**
     * Reads one of the text forms.
     *
     * @param text a day, a month, a year, or two of these in square brackets with {@code ..} between them, of which one may be left
     *     out
     * @return the date
     * @throws DateTimeParseException if the text has none of these forms, names a day that does not exist, or ends before it
     *     begins
     */
    public static PartialDate parse(String text) {
        return DateText.parse(text);
    }

    /**
     * Reads a date as people write it and reports tell it, whatever Java knows of the language: {@code 3 April 2024},
     * {@code April 2024} or {@code 2024}, or in Indonesian one of these after <i>paling lambat</i>, <i>pada atau sebelum</i>,
     * <i>paling awal</i> or <i>pada atau sesudah</i>, or two of them as <i>antara … dan …</i>; in English after <i>on or before</i> or
     * <i>on or after</i>, or as <i>between … and …</i>. Capital letters do not matter.
     *
     * @param text the text, with no space around it
     * @param locale Indonesian, or any other for English
     * @return the date
     * @throws DateTimeParseException if the text has none of these forms, names a day that does not exist, or ends before it
     *     begins
     */
    public static PartialDate parse(String text, Locale locale) {
        return WrittenDate.in(locale).parse(text);
    }

    /** {@return the first day it can have been, inclusive; empty if no day is known than which it was not earlier} */
    public Optional<LocalDate> earliest() {
        return day(first, NO_FIRST);
    }

    /** {@return the last day it can have been, inclusive; empty if no day is known than which it was not later} */
    public Optional<LocalDate> latest() {
        return day(last, NO_LAST);
    }

    /** The earliest day as the number of days since 1970-01-01; before all days if there is none. */
    int first() {
        return first;
    }

    /** The latest day as the number of days since 1970-01-01; {@link AsOf#NEVER} if there is none. */
    int last() {
        return last;
    }

    /** {@return whether it is known to the day: only one is possible} */
    public boolean isDay() {
        return first == last;
    }

    /**
     * {@return whether it is before the other, in three values}
     *
     * @param other the other date
     */
    public Truth isBefore(PartialDate other) {
        if (last < other.first) {
            return Truth.TRUE;
        }
        return first < other.last ? Truth.UNKNOWN : Truth.FALSE;
    }

    /**
     * {@return whether it is after the other, in three values}
     *
     * @param other the other date
     */
    public Truth isAfter(PartialDate other) {
        return other.isBefore(this);
    }

    /**
     * {@return whether it is on the other's day or before it, in three values}
     *
     * @param other the other date
     */
    public Truth notAfter(PartialDate other) {
        return isAfter(other).not();
    }

    /**
     * {@return whether it is on the other's day or after it, in three values}
     *
     * @param other the other date
     */
    public Truth notBefore(PartialDate other) {
        return isBefore(other).not();
    }

    /**
     * {@return whether it is a day or a later one, in three values}
     *
     * @param day the day
     */
    public Truth notBefore(LocalDate day) {
        if (last < day.toEpochDay()) {
            return Truth.FALSE;
        }
        return first < day.toEpochDay() ? Truth.UNKNOWN : Truth.TRUE;
    }

    /**
     * {@return whether it lies in a year, in three values}
     *
     * @param year the year
     */
    public Truth isIn(Year year) {
        long firstOfYear = year.atDay(1).toEpochDay();
        long lastOfYear = firstOfYear + year.length() - 1;
        if (last < firstOfYear || lastOfYear < first) {
            return Truth.FALSE;
        }
        return firstOfYear <= first && last <= lastOfYear ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** {@return the year in which it lies (tahun), if that is known; empty if its possible days lie in several} */
    public Optional<Year> year() {
        return earliest().map(Year::from).filter(year -> isIn(year).isTrue());
    }

    /**
     * Whether it falls on a weekday.
     *
     * @param weekday the weekday
     * @return true if it is known to the day and that day falls on it; false if no possible day does; else unknown
     */
    public Truth fallsOn(DayOfWeek weekday) {
        Optional<LocalDate> next = earliest().map(day -> day.with(TemporalAdjusters.nextOrSame(weekday)));
        if (next.filter(day -> day.toEpochDay() > last).isPresent()) {
            return Truth.FALSE;
        }
        return isDay() ? Truth.TRUE : Truth.UNKNOWN;
    }

    /**
     * The earlier of two dates.
     *
     * @param other the other date
     * @return the days on which the earlier of both can lie
     */
    public PartialDate orEarlier(PartialDate other) {
        if (first <= other.first && last <= other.last) {
            return this;
        }
        return new PartialDate(Math.min(first, other.first), Math.min(last, other.last));
    }

    /**
     * {@return the earlier of this date and one of which nothing is known: this one's last possible day or earlier; unknown if it has
     * none}
     */
    public Fact<PartialDate> orEarlier() {
        return last == NO_LAST ? Fact.unknown() : Fact.known(new PartialDate(NO_FIRST, last));
    }

    /**
     * {@return the date a period later, for every day that this can be; it may lie beyond the year 9999, where it has no text form and
     * no check date reaches it} The n-th end of a cycle is {@code start.plus(length.multipliedBy(n))}, counted from the start: adding
     * the length n times would lose the days that a short month cuts off. A bound that is open stays open.
     *
     * @param period what to add; years and months first, then days, as {@link LocalDate#plus} does
     * @throws DateTimeException if the result is beyond what {@link LocalDate} holds
     */
    public PartialDate plus(Period period) {
        return new PartialDate(earliest().map(day -> day.plus(period)), latest().map(day -> day.plus(period)));
    }

    /**
     * {@inheritDoc}
     *
     * <p>A date is refined by one that leaves no other days possible.
     */
    @Override
    public boolean isRefinedBy(PartialDate other) {
        return first <= other.first && other.last <= last;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate that && first == that.first && last == that.last;
    }

    @Override
    public int hashCode() {
        return 31 * first + last;
    }

    /**
     * {@return the shortest text form: a day, a month, a year, or two of one of these in square brackets with {@code ..} between them,
     * of which one may be left out; {@link #parse(String)} reads it back}
     */
    @Override
    public String toString() {
        return DateText.of(this);
    }
}
