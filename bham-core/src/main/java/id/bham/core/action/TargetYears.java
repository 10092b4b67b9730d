package id.bham.core.action;

import id.bham.core.binding.Bindable;
import id.bham.core.check.Years;
import id.bham.core.knowledge.Count;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.Strength;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The years in which a criterion is to be reached (tahun target), as far as the text that was read tells them: each, some, or only how
 * many they are. A year that is not told is never said.
 */
public final class TargetYears implements Bindable {

    private static final int FIRST_OF_ALL = 1;
    private static final int LAST_OF_ALL = 9999;

    private final Listing<Integer> years;
    private final Count count;
    private final Optional<Strength> strength;
    private final int firstYear;
    private final int lastYear;

    private TargetYears(Listing<Integer> years, Count count, Optional<Strength> strength, int firstYear, int lastYear) {
        this.years = years;
        this.count = count;
        this.strength = strength;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    /**
     * {@return these years}
     *
     * @param years the years; complete if there are no others
     * @param strength how sure it is that they are
     * @throws IllegalArgumentException if none is given, one comes twice, or one is not within 1 to 9999
     */
    public static TargetYears of(Listing<Integer> years, Strength strength) {
        List<Integer> known = years.items();
        known.forEach(year -> Years.check("target year", year));
        if (known.isEmpty() || known.stream().distinct().count() < known.size()) {
            throw new IllegalArgumentException(
                    "target years that are known are one or more, each once, but these are " + years);
        }
        return new TargetYears(years, years.size(), Optional.of(strength), FIRST_OF_ALL, LAST_OF_ALL);
    }

    /**
     * {@return so many years, of which it is not known which they are}
     *
     * @param count how many
     */
    public static TargetYears soMany(Count count) {
        return new TargetYears(Listing.unknown(), count, Optional.empty(), FIRST_OF_ALL, LAST_OF_ALL);
    }

    /**
     * {@return the same, among the years of a period of the actions}
     *
     * @param firstYear the first year of the period
     * @param lastYear the last year, inclusive
     * @throws IllegalArgumentException if one of them is known to lie outside, or they are more than the period has
     */
    TargetYears within(int firstYear, int lastYear) {
        if (years.items().stream().anyMatch(year -> year < firstYear || year > lastYear)
                || count.atLeast() > lastYear - firstYear + 1) {
            throw new IllegalArgumentException(
                    "the target years lie within " + firstYear + " to " + lastYear + ", but are " + this);
        }
        return new TargetYears(years, count, strength, firstYear, lastYear);
    }

    /** {@return the years that are known; complete if there are no others} */
    public Listing<Integer> known() {
        return years;
    }

    /** {@return how many years they are, within the bounds that are known} */
    public Count count() {
        return count;
    }

    /** {@return how sure it is that the known years are target years; empty if none is known} */
    public Optional<Strength> strength() {
        return strength;
    }

    /**
     * Whether a year is one of them.
     *
     * @param year the year
     * @return true or false if the text tells it, false outside the period of the actions; unknown if only their number is told
     */
    public Truth include(int year) {
        if (year < firstYear || year > lastYear) {
            return Truth.FALSE;
        }
        OptionalInt most = count.atMost();
        boolean areAllKnown =
                most.isPresent() && most.getAsInt() == years.items().size();
        Truth isKnown = years.has(year);
        return isKnown.isUnknown() && areAllKnown ? Truth.FALSE : isKnown;
    }

    /**
     * {@return how sure it is that a year is one of them; empty unless it is known to be one}
     *
     * @param year the year
     */
    public Optional<Strength> strengthOf(int year) {
        return include(year).isTrue() ? strength : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TargetYears that
                && years.equals(that.years)
                && count.equals(that.count)
                && strength.equals(that.strength)
                && firstYear == that.firstYear
                && lastYear == that.lastYear;
    }

    @Override
    public int hashCode() {
        return Objects.hash(years, count, strength, firstYear, lastYear);
    }

    /** {@return the known years, or how many there are, for people who read a log or a failed test} */
    @Override
    public String toString() {
        return years.isUnknown()
                ? count.toString()
                : years + " " + strength.map(Strength::name).orElse("");
    }
}
