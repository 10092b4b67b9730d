package id.bham.core.check;

/** The years of which this project speaks. */
public final class Years {

    private Years() {}

    /**
     * Refuses a year that a date cannot have.
     *
     * @param name what the year is, for the message
     * @param year the year
     * @throws IllegalArgumentException if it is not within 1 to 9999
     */
    public static void check(String name, int year) {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("the " + name + " lies within 1 to 9999, but is " + year);
        }
    }
}
