package id.bham.core.law;

import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Source;
import id.bham.core.time.ValidityPeriod;

/**
 * What the law sets for a parameter in a period (perubahan), to be added with
 * {@link DatedValues#amended(Fact, ValidityPeriod, Source)}.
 *
 * @param parameter what is set
 * @param value the value; unknown if it is known that something is set for these days, but not what
 * @param period the days, inclusive; known to the day or open
 * @param source who says so
 * @param <T> the type of the value
 */
public record Amendment<T>(Parameter<T> parameter, Fact<T> value, ValidityPeriod period, Source source) {

    /**
     * An amendment.
     *
     * @param parameter what is set
     * @param value the value, known or unknown
     * @param period the days, known to the day or open
     * @param source who says so
     * @throws IllegalArgumentException if the value is absent, or the period has an end that is not known to the day
     */
    public Amendment {
        DatedValues.checkValue(value);
        DatedValues.checkExact(period);
    }
}
