package id.bham.core.law;

import id.bham.core.binding.Bindable;
import java.time.MonthDay;
import java.time.Period;

/**
 * Something that the law may set differently over time (parameter), by name: how often to evaluate, by which day to report.
 *
 * @param <T> the type of its values
 */
@SuppressWarnings("UnusedTypeParameter") // it ties what is set to what is asked
public final class Parameter<T> implements Bindable {

    private final String name;
    private final Class<?> type;
    private final boolean severalAllowed;

    private Parameter(String name, Class<?> type, boolean severalAllowed) {
        this.name = name;
        this.type = type;
        this.severalAllowed = severalAllowed;
    }

    /**
     * {@return a parameter with one value at a time}
     *
     * @param name see {@link #name()}
     * @param type the type of its values; documents can give values of type {@link Period}, {@link MonthDay},
     *     {@link id.bham.core.time.PartialDate}, {@link id.bham.core.time.YearlyWindow} and
     *     {@link id.bham.core.time.ValidityPeriod}
     * @param <T> the type of its values
     */
    public static <T> Parameter<T> of(String name, Class<T> type) {
        return new Parameter<>(name, type, false);
    }

    /**
     * {@return a parameter that says which of some constants the law accepts, such as the offices that may hold a seat}
     *
     * @param name see {@link #name()}
     * @param type the type of the constants
     * @param <E> the type of the constants
     */
    public static <E extends Enum<E>> Parameter<Eligible<E>> someOf(String name, Class<E> type) {
        return new Parameter<>(name, type, true);
    }

    /** {@return its name in camelCase, as documents and receipts show it} */
    public String name() {
        return name;
    }

    /** {@return the type of its values or, if it allows several at a time, of each of them} */
    public Class<?> type() {
        return type;
    }

    /** {@return whether its values say which constants the law accepts} */
    public boolean isSeveralAllowed() {
        return severalAllowed;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Parameter<?> that
                        && name.equals(that.name)
                        && type.equals(that.type)
                        && severalAllowed == that.severalAllowed);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
