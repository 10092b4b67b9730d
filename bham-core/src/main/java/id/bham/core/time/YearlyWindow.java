package id.bham.core.time;

import id.bham.core.binding.Bindable;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * Days of each year on which something is done (tenggang tahunan), such as 1 to 30 September. A 29 February stands for the 28th in
 * a year that has none.
 *
 * @param firstDay the first day, inclusive
 * @param lastDay the last day, inclusive; not before the first
 */
public record YearlyWindow(MonthDay firstDay, MonthDay lastDay) implements Bindable {

    /**
     * The days of each year.
     *
     * @param firstDay the first day
     * @param lastDay the last day
     * @throws IllegalArgumentException if the last day is before the first
     */
    public YearlyWindow {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("a window lies within a year, from its first day to its last, but "
                    + lastDay + " is before " + firstDay);
        }
    }

    /**
     * The days of a whole month.
     *
     * @param month the number of the month, 1 to 12
     * @return from its first day to its last
     * @throws java.time.DateTimeException if there is no such month
     */
    public static YearlyWindow ofMonth(int month) {
        MonthDay firstDay = MonthDay.of(month, 1);
        return new YearlyWindow(firstDay, MonthDay.of(month, firstDay.getMonth().maxLength()));
    }

    /**
     * Its days in a year.
     *
     * @param year the year, 1 to 9999
     * @return from the first day to the last, both inclusive
     */
    public ValidityPeriod in(int year) {
        return ValidityPeriod.of(firstDayIn(year), lastDayIn(year));
    }

    /**
     * {@return its first day in a year}
     *
     * @param year the year, 1 to 9999
     */
    public LocalDate firstDayIn(int year) {
        return firstDay.atYear(year);
    }

    /**
     * {@return its last day in a year}
     *
     * @param year the year, 1 to 9999
     */
    public LocalDate lastDayIn(int year) {
        return lastDay.atYear(year);
    }

    /** {@return the window as a source would write it down, such as {@code --09-01..--09-30}} */
    @Override
    public String toString() {
        return firstDay + ".." + lastDay;
    }
}
