package id.bham.core.condition;

import com.google.common.collect.ImmutableList;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Place;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The conditions about what stands at one place of a record; everybody finds them in {@link Condition}. */
abstract class ConditionsOnPlaces {

    ConditionsOnPlaces() {}

    /**
     * Whether something stands at a place.
     *
     * @param place the place
     * @param <S> the type of the record
     * @return the condition
     */
    public static <S> Condition<S> exists(Place<S, ?> place) {
        return new Whole<>(ImmutableList.of(Reads.of(place))) {
            @Override
            public Truth test(S subject, AsOf at) {
                return place.in(subject).exists();
            }
        };
    }

    /**
     * Whether something stands at a place of which a question holds.
     *
     * @param place the place
     * @param question asked of the known value
     * @param within what the question reads of a value that is a record
     * @param <S> the type of the record
     * @param <V> the type of the value
     * @return the condition
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <S, V> Condition<S> is(
            Place<S, V> place, Function<? super V, Truth> question, Place<? super V, ?>... within) {
        return new Whole<>(ImmutableList.of(Reads.of(place, within))) {
            @Override
            public Truth test(S subject, AsOf at) {
                return place.in(subject).is(question);
            }
        };
    }

    /**
     * Whether something stands at a place of which a question holds on the check date.
     *
     * @param place the place
     * @param question asked of the known value and the check date
     * @param within what the question reads of a value that is a record
     * @param <S> the type of the record
     * @param <V> the type of the value
     * @return the condition
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <S, V> Condition<S> isOn(
            Place<S, V> place, BiFunction<? super V, AsOf, Truth> question, Place<? super V, ?>... within) {
        return new Whole<>(ImmutableList.of(Reads.of(place, within))) {
            @Override
            public Truth test(S subject, AsOf at) {
                Fact<V> fact = place.in(subject);
                return fact.isKnown() ? question.apply(fact.value().orElseThrow(), at) : fact.exists();
            }
        };
    }

    /**
     * Whether the value at a place equals a given one. For values that are wholly known once they are known, such as constants.
     *
     * @param place the place
     * @param value the value
     * @param <S> the type of the record
     * @param <V> the type of the value
     * @return the condition
     */
    public static <S, V> Condition<S> isEqual(Place<S, V> place, V value) {
        return new Whole<>(ImmutableList.of(Reads.of(place))) {
            @Override
            public Truth test(S subject, AsOf at) {
                return place.in(subject).isEqualTo(value);
            }
        };
    }

    /**
     * Whether values stand at two places of which a question holds.
     *
     * @param one the place of the first value
     * @param other the place of the second value
     * @param question asked of both known values
     * @param within what the question reads of a first value that is a record
     * @param <S> the type of the record
     * @param <V> the type of the first value
     * @param <W> the type of the second value
     * @return the condition
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <S, V, W> Condition<S> are(
            Place<? super S, V> one,
            Place<? super S, W> other,
            BiFunction<? super V, ? super W, Truth> question,
            Place<? super V, ?>... within) {
        return new Whole<>(ImmutableList.of(Reads.of(one, within), Reads.of(other))) {
            @Override
            public Truth test(S subject, AsOf at) {
                Fact<V> first = one.in(subject);
                if (!first.isKnown()) {
                    return first.exists();
                }
                Fact<W> second = other.in(subject);
                return second.isKnown()
                        ? question.apply(
                                first.value().orElseThrow(), second.value().orElseThrow())
                        : second.exists();
            }
        };
    }

    /**
     * Whether a record stands at a place for which a condition holds.
     *
     * @param place the place
     * @param condition asked of what stands there
     * @param <S> the type of the record
     * @param <V> the type of what stands there
     * @return the condition
     */
    public static <S, V> Condition<S> at(Place<S, V> place, Condition<? super V> condition) {
        return new AtPlace<>(place, condition);
    }

    /**
     * Whether the date at a place has come on the check date: what is dated so has happened.
     *
     * @param date the place of the date
     * @param <S> the type of the record
     * @return the condition; false if there is no such date
     */
    public static <S> Condition<S> reached(Place<S, PartialDate> date) {
        return new Whole<>(ImmutableList.of(Reads.of(date))) {
            @Override
            public Truth test(S subject, AsOf at) {
                return at.reached(date.in(subject));
            }
        };
    }

    /**
     * Whether the date at a place lies before the check date: if it is a last day, that day is over.
     *
     * @param date the place of the date
     * @param <S> the type of the record
     * @return the condition; false if there is no such date
     */
    public static <S> Condition<S> passed(Place<S, PartialDate> date) {
        return new Whole<>(ImmutableList.of(Reads.of(date))) {
            @Override
            public Truth test(S subject, AsOf at) {
                return at.passed(date.in(subject));
            }
        };
    }

    /**
     * Whether the statement at a place has a source. It reads no place: what it lacks, if it is open, is the source.
     *
     * @param place the place of the statement
     * @param <S> the type of the record
     * @return the condition; open if nothing is stated there
     */
    public static <S extends Subject> Condition<S> hasSource(Pointer place) {
        // Those of documents have the same object for the text of a place, by which evidence finds it without a look at
        // its letters.
        Pointer asked = Pointer.parse(place.toString().intern());
        return new Whole<>(ImmutableList.of()) {
            @Override
            public Truth test(S subject, AsOf at) {
                return subject.hasSource(asked);
            }
        };
    }
}
