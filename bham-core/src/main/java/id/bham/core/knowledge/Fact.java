package id.bham.core.knowledge;

import id.bham.core.binding.Bindable;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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

    private static final Fact<?> ABSENT = new Fact<>(null);
    private static final Fact<?> UNKNOWN = new Fact<>(null);

    /** Nothing in the two facts without a value, which tell each other apart by being the ones they are; a record has many facts. */
    private final @Nullable T value;

    private Fact(@Nullable T value) {
        this.value = value;
    }

    /**
     * {@return a fact with a known value}
     *
     * @param value the value
     * @param <T> its type
     */
    public static <T> Fact<T> known(T value) {
        return new Fact<>(Objects.requireNonNull(value));
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
        return value != null;
    }

    /** {@return whether it is known that there is no value} */
    @SuppressWarnings("ReferenceEquality") // there is one of each kind without a value
    public boolean isAbsent() {
        return this == ABSENT;
    }

    /** {@return whether neither a value nor its absence is known} */
    @SuppressWarnings("ReferenceEquality") // there is one of each kind without a value
    public boolean isUnknown() {
        return this == UNKNOWN;
    }

    /** {@return whether there is such a thing at all: true if a value is known, false if its absence is, else unknown} */
    public Truth exists() {
        if (value != null) {
            return Truth.TRUE;
        }
        return isAbsent() ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** {@return the known value, or empty both when it is absent and when nothing is known} */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * {@return what can be computed from the value, known as far as this is}
     *
     * @param function computes from the known value
     * @param <R> the type of the result
     */
    public <R> Fact<R> map(Function<? super T, ? extends R> function) {
        return value != null ? known(function.apply(value)) : withoutValue();
    }

    /**
     * {@return a fact about the value, such as the date of a decree: absent if there is no decree, unknown if nothing is known of it}
     *
     * @param function gives the further fact
     * @param <R> the type of the further fact's value
     */
    public <R> Fact<R> flatMap(Function<? super T, Fact<R>> function) {
        return value != null ? function.apply(value) : withoutValue();
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
        return value != null ? question.apply(value) : exists();
    }

    /**
     * Whether there is a value that fulfils a two-valued condition. For values that are wholly known once they are known
     * (a number, a constant); for a value that can itself be partly known use {@link #is(Function)}.
     *
     * @param condition asked of the known value
     * @return the answer for the known value; false if absent; unknown if nothing is known
     */
    public Truth matches(Predicate<? super T> condition) {
        return value != null ? Truth.of(condition.test(value)) : exists();
    }

    /**
     * Whether there is a value and it equals the given one. For values that are wholly known once they are known.
     *
     * @param other the value to compare with
     * @return the answer for the known value; false if absent; unknown if nothing is known
     */
    public Truth isEqualTo(T other) {
        return value != null ? Truth.of(value.equals(other)) : exists();
    }

    /**
     * {@inheritDoc}
     *
     * <p>Unknown is refined by everything, absence by absence, a known value by a known value that refines it.
     */
    @Override
    public boolean isRefinedBy(Fact<T> other) {
        if (value != null) {
            return other.value != null && Refinement.holds(value, other.value);
        }
        return isUnknown() || other.isAbsent();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (value != null && other instanceof Fact<?> that && value.equals(that.value));
    }

    @Override
    public int hashCode() {
        return 31 * exists().hashCode() + Objects.hashCode(value);
    }

    /** {@return the value, {@code absent} or {@code unknown}, for people who read a log or a failed test} */
    @Override
    public String toString() {
        if (value != null) {
            return value.toString();
        }
        return isAbsent() ? "absent" : "unknown";
    }
}
