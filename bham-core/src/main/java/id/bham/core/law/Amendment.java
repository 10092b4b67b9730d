package id.bham.core.law;

import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Source;
import id.bham.core.time.ValidityPeriod;

/**
 * What the law sets for a parameter in a period (perubahan), to be added with
 * {@link DatedValues#amended(Fact, ValidityPeriod, Source, Strength)}.
 *
 * @param parameter what is set
 * @param value the value; unknown if it is known that something is set for these days, but not what
 * @param period the days, inclusive; known to the day or open
 * @param source who says so
 * @param strength how sure it is that the law sets it
 * @param <T> the type of the value
 */
public record Amendment<T>(
        Parameter<T> parameter, Fact<T> value, ValidityPeriod period, Source source, Strength strength)
        implements Bindable {

    /**
     * An amendment.
     *
     * @param parameter what is set
     * @param value the value, known or unknown
     * @param period the days, known to the day or open
     * @param source who says so
     * @param strength how sure it is that the law sets it
     * @throws IllegalArgumentException if the value is absent, or the period has an end that is not known to the day
     */
    public Amendment {
        DatedValues.checkValue(value);
        DatedValues.checkExact(period);
    }

    /**
     * An amendment of which nobody said how sure it is, and which is taken for a reading of the sources.
     *
     * @param parameter what is set
     * @param value the value, known or unknown
     * @param period the days, known to the day or open
     * @param source who says so
     * @throws IllegalArgumentException as the other constructor
     */
    public Amendment(Parameter<T> parameter, Fact<T> value, ValidityPeriod period, Source source) {
        this(parameter, value, period, source, Strength.INFERRED);
    }
}
