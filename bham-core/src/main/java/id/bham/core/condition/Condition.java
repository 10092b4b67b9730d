package id.bham.core.condition;

import com.google.common.collect.ImmutableList;
import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Something that can be asked of a record on a day (syarat), with the places that it reads.
 *
 * <p>It is monotone: what it answers for a record, it answers for every refinement of that record, unless the answer was unknown.
 * What is given to it as a function must be so too; functions made of the three-valued questions of the model and the connectives of
 * {@link Truth} are.
 *
 * @param <S> the type of the record
 */
public abstract class Condition<S> extends ConditionsOnItems implements Bindable {

    Condition() {}

    /**
     * Asks.
     *
     * @param subject the record
     * @param at the check date
     * @return the answer in three values
     */
    public abstract Truth test(S subject, AsOf at);

    /**
     * The places that it reads, in whichever record.
     *
     * @return pointers in which {@code *} stands for every item of a listing, each once
     */
    public abstract List<Pointer> places();

    /**
     * The places of a record that tell what it answers: those that it reads, but for what it passes over in this record.
     *
     * @param subject the record
     * @param at the check date
     * @return pointers as of {@link #places()}
     */
    public List<Pointer> telling(S subject, AsOf at) {
        return places();
    }

    /**
     * What leaves it open: the places of a record that can still settle it.
     *
     * @param subject the record
     * @param at the check date
     * @return pointers as of {@link #places()}; none if the answer is not unknown
     */
    public List<Pointer> open(S subject, AsOf at) {
        return test(subject, at).isUnknown() ? telling(subject, at) : ImmutableList.of();
    }

    /** The same as a function, for {@link AsOf#once(Object, BiFunction)}; who asks by it keeps it, for another one is another question. */
    BiFunction<S, AsOf, Truth> asking() {
        return this::test;
    }

    // Combining

    /**
     * Whether both hold; the other is asked only if this does not answer no.
     *
     * @param other the other
     * @return the condition
     */
    public Condition<S> and(Condition<? super S> other) {
        return Connective.and(this, other);
    }

    /**
     * Whether one of both holds; the other is asked only if this does not answer yes.
     *
     * @param other the other
     * @return the condition
     */
    public Condition<S> or(Condition<? super S> other) {
        return Connective.or(this, other);
    }

    /**
     * Whether both hold, for records of a type that both can be asked of.
     *
     * @param one asked first
     * @param other asked only if the first does not answer no
     * @param <S> the type of the record
     * @return the condition
     */
    public static <S> Condition<S> both(Condition<? super S> one, Condition<? super S> other) {
        return Condition.<S>always().and(one).and(other);
    }

    /**
     * Whether it does not hold.
     *
     * @return the condition
     */
    public Condition<S> not() {
        return new Not<>(this);
    }

    /**
     * Whether it holds, by a name of its own. It is not asked again of the same record on the same check date, if that was lately,
     * however many conditions it is part of.
     *
     * @param name what a reader would call it, such as {@code formed}
     * @return the condition
     */
    public Condition<S> named(String name) {
        return new Named<>(name, this);
    }

    /**
     * Whether all of several hold.
     *
     * @param of what they are about, such as the strategies
     * @param about the condition about each
     * @param <C> the type of what they are about
     * @param <S> the type of the record
     * @return the condition
     */
    public static <C, S> Condition<S> all(Collection<? extends C> of, Function<? super C, Condition<S>> about) {
        return of.stream().<Condition<S>>map(about).reduce(always(), Condition::and);
    }

    /**
     * Whether one of several holds.
     *
     * @param of what they are about
     * @param about the condition about each
     * @param <C> the type of what they are about
     * @param <S> the type of the record
     * @return the condition
     */
    public static <C, S> Condition<S> any(Collection<? extends C> of, Function<? super C, Condition<S>> about) {
        return of.stream().<Condition<S>>map(about).reduce(never(), Condition::or);
    }

    /**
     * Whether all of several hold that have come by the check date, such as one for each year that has begun.
     *
     * @param of what they are about, one coming after the other
     * @param hasCome whether one has come, by the check date alone
     * @param about the condition about each; all of them read the same places
     * @param <C> the type of what they are about
     * @param <S> the type of the record
     * @return the condition
     */
    public static <C, S> Condition<S> allOn(
            List<C> of, BiPredicate<? super C, AsOf> hasCome, Function<? super C, Condition<S>> about) {
        return new Several<>(of, hasCome, about, Truth.FALSE);
    }

    /**
     * Whether one of several holds that have come by the check date.
     *
     * @param of what they are about, one coming after the other
     * @param hasCome whether one has come, by the check date alone
     * @param about the condition about each; all of them read the same places
     * @param <C> the type of what they are about
     * @param <S> the type of the record
     * @return the condition
     */
    public static <C, S> Condition<S> anyOn(
            List<C> of, BiPredicate<? super C, AsOf> hasCome, Function<? super C, Condition<S>> about) {
        return new Several<>(of, hasCome, about, Truth.TRUE);
    }

    /**
     * What always holds.
     *
     * @param <S> the type of the record
     * @return the condition
     */
    @SuppressWarnings("unchecked") // it reads nothing of the record
    public static <S> Condition<S> always() {
        return (Condition<S>) Constant.ALWAYS;
    }

    /**
     * Something that the check date alone tells, whatever the record says.
     *
     * @param question asked of the check date
     * @param <S> the type of the record
     * @return the condition
     */
    public static <S> Condition<S> byDay(Function<AsOf, Truth> question) {
        return new Whole<>(ImmutableList.of()) {
            @Override
            public Truth test(S subject, AsOf at) {
                return question.apply(at);
            }
        };
    }

    /**
     * What never holds.
     *
     * @param <S> the type of the record
     * @return the condition
     */
    @SuppressWarnings("unchecked") // it reads nothing of the record
    public static <S> Condition<S> never() {
        return (Condition<S>) Constant.NEVER;
    }

    /**
     * What a person must judge, whatever the record says.
     *
     * @param <S> the type of the record
     * @return the condition, which is always open
     */
    @SuppressWarnings("unchecked") // it reads nothing of the record
    public static <S> Condition<S> judged() {
        return (Condition<S>) Constant.JUDGED;
    }

    // About the record as a whole

    /**
     * A question that is asked of a whole record.
     *
     * @param <S> the type of the record
     */
    @FunctionalInterface
    public interface Question<S> {

        /**
         * Asks.
         *
         * @param subject the record
         * @param at the check date
         * @return the answer in three values; monotone, as a condition is
         */
        Truth ask(S subject, AsOf at);
    }

    /**
     * A question that the model itself answers of a record, with all that it reads. Where it can be made of places, make it so: then it
     * cannot read what it does not name.
     *
     * @param question the question
     * @param reads all that it reads
     * @param <S> the type of the record
     * @return the condition
     * @throws IllegalArgumentException if it names nothing that it reads
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <S> Condition<S> asked(Question<? super S> question, Reads<? super S>... reads) {
        return asked(question, ImmutableList.copyOf(reads));
    }

    /**
     * A question that the model itself answers of a record, with all that it reads.
     *
     * @param question the question
     * @param reads all that it reads
     * @param <S> the type of the record
     * @return the condition
     * @throws IllegalArgumentException if it names nothing that it reads
     */
    public static <S> Condition<S> asked(Question<? super S> question, List<? extends Reads<? super S>> reads) {
        if (reads.isEmpty()) {
            throw new IllegalArgumentException(
                    "a condition names the places that it reads; expected at least one, or Condition.always()");
        }
        return new Whole<>(ImmutableList.copyOf(reads)) {
            @Override
            public Truth test(S subject, AsOf at) {
                return question.ask(subject, at);
            }
        };
    }

    /** Those of both, each once. */
    static ImmutableList<Pointer> union(List<Pointer> some, List<Pointer> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().collect(ImmutableList.toImmutableList());
    }
}
