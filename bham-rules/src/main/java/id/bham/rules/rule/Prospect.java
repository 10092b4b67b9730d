package id.bham.rules.rule;

import id.bham.core.law.DatedValues;
import id.bham.core.law.Parameter;
import java.time.LocalDate;

/** A period for which it is asked what falls due in it. */
public interface Prospect {

    /**
     * The first day.
     *
     * @return the day
     */
    LocalDate firstDay();

    /**
     * The last day, inclusive.
     *
     * @return the day
     */
    LocalDate lastDay();

    /**
     * What the law sets over time.
     *
     * @param parameter what the law sets
     * @param <T> the type of the values
     * @return the values
     */
    <T> DatedValues<T> values(Parameter<T> parameter);
}
