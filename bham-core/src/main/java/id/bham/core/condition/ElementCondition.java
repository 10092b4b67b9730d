package id.bham.core.condition;

import com.google.common.collect.ImmutableList;
import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Place;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something that can be asked of an element of a record on a day (syarat atas unsur), with the places that it reads: those of the
 * element, and those of the record in which it stands. It is monotone, as a {@link Condition} is.
 *
 * @param <S> the type of the record
 * @param <E> the type of the element
 */
public abstract class ElementCondition<S, E> implements Bindable {

    private final ImmutableList<Pointer> ofElement;
    private final ImmutableList<Pointer> ofSubject;

    ElementCondition(List<Pointer> ofElement, List<Pointer> ofSubject) {
        this.ofElement = ImmutableList.copyOf(ofElement);
        this.ofSubject = ImmutableList.copyOf(ofSubject);
    }

    /**
     * Asks.
     *
     * @param subject the record
     * @param element the element
     * @param at the check date
     * @return the answer in three values
     */
    public abstract Truth test(S subject, E element, AsOf at);

    /** The condition about the element alone, if it is such a one. */
    Optional<Condition<? super E>> alone() {
        return Optional.empty();
    }

    /** What leaves it open, if it is. */
    abstract List<Pointer> open(S subject, Pointer place, E element, AsOf at);

    /**
     * The places of the element that it reads.
     *
     * @return pointers from the element, in which {@code *} stands for every item of a listing
     */
    public final List<Pointer> elementPlaces() {
        return ofElement;
    }

    /**
     * The places of the record that it reads.
     *
     * @return pointers from the record, in which {@code *} stands for every item of a listing
     */
    public final List<Pointer> subjectPlaces() {
        return ofSubject;
    }

    /** The places that it reads, of an element that stands at a place. */
    final ImmutableList<Pointer> places(Pointer place) {
        return Condition.union(ofElement.stream().map(place::append).toList(), ofSubject);
    }

    /**
     * A condition about the element alone.
     *
     * @param condition the condition
     * @param <S> the type of the record
     * @param <E> the type of the element
     * @return the same condition, wherever the element stands
     */
    public static <S, E> ElementCondition<S, E> of(Condition<? super E> condition) {
        return new ElementCondition<>(condition.places(), ImmutableList.of()) {
            @Override
            public Truth test(S subject, E element, AsOf at) {
                return condition.test(element, at);
            }

            @Override
            Optional<Condition<? super E>> alone() {
                return Optional.of(condition);
            }

            @Override
            List<Pointer> open(S subject, Pointer place, E element, AsOf at) {
                return condition.open(element, at).stream().map(place::append).toList();
            }
        };
    }

    /**
     * Something about the record, given what stands in the element.
     *
     * @param place a place of the element
     * @param about the condition about the record, given what stands there; whatever it is, they read the same places
     * @param any something that could stand there
     * @param <S> the type of the record
     * @param <E> the type of the element
     * @param <V> the type of what stands there
     * @return the condition; false if nothing stands there
     */
    public static <S, E, V> ElementCondition<S, E> given(
            Place<? super E, V> place, Function<? super V, ? extends Condition<? super S>> about, V any) {
        return new ElementCondition<>(
                ImmutableList.of(place.pointer()), about.apply(any).places()) {
            @Override
            public Truth test(S subject, E element, AsOf at) {
                Fact<V> fact = place.in(element);
                return fact.isKnown() ? about.apply(fact.value().orElseThrow()).test(subject, at) : fact.exists();
            }

            @Override
            List<Pointer> open(S subject, Pointer here, E element, AsOf at) {
                Fact<V> fact = place.in(element);
                return fact.isKnown()
                        ? about.apply(fact.value().orElseThrow()).open(subject, at)
                        : test(subject, element, at).isUnknown() ? places(here) : ImmutableList.of();
            }
        };
    }

    /**
     * A question that is asked of an element and of the record in which it stands.
     *
     * @param <S> the type of the record
     * @param <E> the type of the element
     */
    @FunctionalInterface
    public interface Question<S, E> {

        /**
         * Asks.
         *
         * @param subject the record
         * @param element the element
         * @param at the check date
         * @return the answer in three values; monotone, as a condition is
         */
        Truth ask(S subject, E element, AsOf at);
    }

    /**
     * A question that the model itself answers, with all that it reads.
     *
     * @param question the question
     * @param ofElement what it reads of the element
     * @param ofSubject what it reads of the record
     * @param <S> the type of the record
     * @param <E> the type of the element
     * @return the condition
     * @throws IllegalArgumentException if it names nothing that it reads
     */
    public static <S, E> ElementCondition<S, E> asked(
            Question<? super S, ? super E> question,
            List<? extends Reads<? super E>> ofElement,
            List<? extends Reads<? super S>> ofSubject) {
        if (ofElement.isEmpty() && ofSubject.isEmpty()) {
            throw new IllegalArgumentException(
                    "a condition names the places that it reads; expected at least one, or Condition.always()");
        }
        return new ElementCondition<>(places(ofElement), places(ofSubject)) {
            @Override
            public Truth test(S subject, E element, AsOf at) {
                return question.ask(subject, element, at);
            }

            @Override
            List<Pointer> open(S subject, Pointer place, E element, AsOf at) {
                return test(subject, element, at).isUnknown() ? places(place) : ImmutableList.of();
            }
        };
    }

    private static List<Pointer> places(List<? extends Reads<?>> reads) {
        return reads.stream().flatMap(read -> read.places().stream()).distinct().toList();
    }

    /**
     * Whether both hold; the other is asked only if this does not answer no.
     *
     * @param other the other
     * @return the condition
     */
    public ElementCondition<S, E> and(ElementCondition<? super S, ? super E> other) {
        ElementCondition<S, E> first = this;
        return new ElementCondition<>(
                Condition.union(ofElement, other.elementPlaces()), Condition.union(ofSubject, other.subjectPlaces())) {
            @Override
            public Truth test(S subject, E element, AsOf at) {
                Truth answer = first.test(subject, element, at);
                return answer.isFalse() ? answer : answer.and(other.test(subject, element, at));
            }

            @Override
            List<Pointer> open(S subject, Pointer place, E element, AsOf at) {
                return test(subject, element, at).isUnknown()
                        ? Condition.union(
                                first.open(subject, place, element, at), other.open(subject, place, element, at))
                        : ImmutableList.of();
            }
        };
    }
}
