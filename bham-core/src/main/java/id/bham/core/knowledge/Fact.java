package id.bham.core.knowledge;

import id.bham.core.binding.Bindable;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One statement of a record: its value is known, or it is known that there is none, or nothing is known.
 *
 * <p>"The decree has no number" is {@link #absent()}; "we have not seen the decree's number" is {@link #unknown()}. The two
 * are never treated alike.
 *
 * <pre>{@code
 * Fact<String> number = banten.decree().flatMap(Decree::number);
 * String told = number.isUnknown() ? "nobody has said" : number.value().orElse("it bears none");
 * }</pre>
 *
 * @param <T> the type of the value
 */
public final class Fact<T> implements Bindable, Refinable<Fact<T>> {

    private static final Fact<?> ABSENT = new Fact<>(Truth.FALSE, Optional.empty());
    private static final Fact<?> UNKNOWN = new Fact<>(Truth.UNKNOWN, Optional.empty());

    /** Whether there is a value; it is known if there certainly is one. */
    private final Truth exists;

    private final Optional<T> value;

    private Fact(Truth exists, Optional<T> value) {
        this.exists = exists;
        this.value = value;
    }

    /**
     * {@return a fact with a known value}
     *
     * @param value the value
     * @param <T> its type
     */
    public static <T> Fact<T> known(T value) {
        return new Fact<>(Truth.TRUE, Optional.of(value));
    }

    /**
     * {@return the knowledge that there is no such thing}
     *
     * @param <T> the type a value would have
     */
    @SuppressWarnings("unchecked")
    public static <T> Fact<T> absent() {
        return (Fact<T>) ABSENT;
    }

    /**
     * {@return no knowledge: there may be a value or none}
     *
     * @param <T> the type a value would have
     */
    @SuppressWarnings("unchecked")
    public static <T> Fact<T> unknown() {
        return (Fact<T>) UNKNOWN;
    }

    /** {@return whether there is a value and it is known} */
    public boolean isKnown() {
        return exists == Truth.TRUE;
    }

    /** {@return whether it is known that there is no value} */
    public boolean isAbsent() {
        return exists == Truth.FALSE;
    }

    /** {@return whether neither a value nor its absence is known} */
    public boolean isUnknown() {
        return exists == Truth.UNKNOWN;
    }

    /** {@return whether there is such a thing at all: true if a value is known, false if its absence is, else unknown} */
    public Truth exists() {
        return exists;
    }

    /** {@return the known value, or empty both when it is absent and when nothing is known} */
    public Optional<T> value() {
        return value;
    }

    /**
     * {@return what can be computed from the value, known as far as this is}
     *
     * @param function computes from the known value
     * @param <R> the type of the result
     */
    public <R> Fact<R> map(Function<? super T, ? extends R> function) {
        return exists == Truth.TRUE ? known(function.apply(value.orElseThrow())) : withoutValue();
    }

    /**
     * {@return a fact about the value, such as the date of a decree: absent if there is no decree, unknown if nothing is known of it}
     *
     * @param function gives the further fact
     * @param <R> the type of the further fact's value
     */
    public <R> Fact<R> flatMap(Function<? super T, Fact<R>> function) {
        return exists == Truth.TRUE ? function.apply(value.orElseThrow()) : withoutValue();
    }

    /** This fact again, for another type of value; only for facts without one. */
    @SuppressWarnings("unchecked")
    private <R> Fact<R> withoutValue() {
        return (Fact<R>) this;
    }

    /**
     * Whether there is a value of which the question holds.
     *
     * @param question asked of the known value; to keep {@code ⊑}, it must not decide what the value leaves open
     * @return the answer for the known value; false if absent; unknown if nothing is known
     */
    public Truth is(Function<? super T, Truth> question) {
        return exists == Truth.TRUE ? question.apply(value.orElseThrow()) : exists;
    }

    /**
     * Whether there is a value that fulfils a two-valued condition. For values that are wholly known once they are known
     * (a number, a constant); for a value that can itself be partly known use {@link #is(Function)}.
     *
     * @param condition asked of the known value
     * @return the answer for the known value; false if absent; unknown if nothing is known
     */
    public Truth matches(Predicate<? super T> condition) {
        return exists == Truth.TRUE ? Truth.of(condition.test(value.orElseThrow())) : exists;
    }

    /**
     * Whether there is a value and it equals the given one. For values that are wholly known once they are known.
     *
     * @param other the value to compare with
     * @return the answer for the known value; false if absent; unknown if nothing is known
     */
    public Truth isEqualTo(T other) {
        return exists == Truth.TRUE ? Truth.of(value.orElseThrow().equals(other)) : exists;
    }

    /**
     * {@inheritDoc}
     *
     * <p>Unknown is refined by everything, absence by absence, a known value by a known value that refines it.
     */
    @Override
    public boolean isRefinedBy(Fact<T> other) {
        return switch (exists) {
            case UNKNOWN -> true;
            case FALSE -> other.isAbsent();
            case TRUE -> other.isKnown() && Refinement.holds(value.orElseThrow(), other.value.orElseThrow());
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fact<?> that && exists == that.exists && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(exists, value);
    }

    /** {@return the value, {@code absent} or {@code unknown}, for people who read a log or a failed test} */
    @Override
    public String toString() {
        return switch (exists) {
            case TRUE -> String.valueOf(value.orElseThrow());
            case FALSE -> "absent";
            case UNKNOWN -> "unknown";
        };
    }
}
