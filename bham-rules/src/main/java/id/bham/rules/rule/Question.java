package id.bham.rules.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.bham.core.binding.Bindable;
import id.bham.core.condition.Condition;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * When a duty applies and what it requires. The facts relied upon, the facts that are missing and the arguments of messages follow
 * from the places that the two conditions read.
 *
 * @param <S> the type of the record
 */
public final class Question<S> implements Bindable {

    private final Condition<? super S> applies;
    private final Condition<? super S> holds;
    private final ImmutableList<Pointer> sourced;
    private final ImmutableMap<String, BiFunction<? super S, AsOf, Object>> arguments;
    private final Optional<Term<S>> term;
    private final Optional<Function<AsOf, Truth>> lawSays;

    private Question(
            Condition<? super S> applies,
            Condition<? super S> holds,
            ImmutableList<Pointer> sourced,
            ImmutableMap<String, BiFunction<? super S, AsOf, Object>> arguments,
            Optional<Term<S>> term,
            Optional<Function<AsOf, Truth>> lawSays) {
        this.applies = applies;
        this.holds = holds;
        this.sourced = sourced;
        this.arguments = arguments;
        this.term = term;
        this.lawSays = lawSays;
    }

    /**
     * A question about a duty that applies at all times.
     *
     * @param condition what is required
     * @param <S> the type of the record
     * @return the question
     */
    public static <S> Question<S> require(Condition<? super S> condition) {
        return Question.<S>when(Condition.always()).require(condition);
    }

    /**
     * A question whether a statement of a record has a source. It is open where the record does not say, and what is missing
     * then is the source.
     *
     * @param place the place of the statement
     * @param <S> the type of the record
     * @return the question
     */
    public static <S extends Subject> Question<S> requireSource(Pointer place) {
        return new Question<>(
                Condition.always(),
                Condition.hasSource(place),
                ImmutableList.of(place),
                ImmutableMap.of(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Begins a question about a duty that does not always apply.
     *
     * @param condition when it applies
     * @param <S> the type of the record
     * @return what is left to say
     */
    public static <S> When<S> when(Condition<? super S> condition) {
        return new When<>(condition);
    }

    /**
     * A question of which it is left to say what is required.
     *
     * @param <S> the type of the record
     */
    public static final class When<S> {
        private final Condition<? super S> applies;

        private When(Condition<? super S> applies) {
            this.applies = applies;
        }

        /**
         * Says what is required.
         *
         * @param condition what is required
         * @return the whole question
         */
        public Question<S> require(Condition<? super S> condition) {
            return new Question<>(
                    applies, condition, ImmutableList.of(), ImmutableMap.of(), Optional.empty(), Optional.empty());
        }
    }

    /**
     * This question, for a duty that applies only if something else holds as well.
     *
     * @param first asked first
     * @return the narrower question
     */
    public Question<S> onlyWhen(Condition<? super S> first) {
        return new Question<>(
                Condition.<S>always().and(first).and(applies),
                holds,
                sourced,
                arguments,
                term.map(by -> by.onlyIf(first)),
                lawSays);
    }

    /**
     * This question, with a value for messages that does not stand in the record as it is.
     *
     * @param name the name of the placeholder
     * @param value computes the value
     * @return the question with the argument
     */
    public Question<S> argument(String name, BiFunction<? super S, AsOf, Object> value) {
        return new Question<>(
                applies,
                holds,
                sourced,
                ImmutableMap.<String, BiFunction<? super S, AsOf, Object>>builder()
                        .putAll(arguments)
                        .put(name, value)
                        .buildKeepingLast(),
                term,
                lawSays);
    }

    /**
     * This question, which is open for want of law on days on which the law does not say what it turns on.
     *
     * @param said whether the law says it on a day
     * @return the question
     */
    public Question<S> whereLawSays(Function<AsOf, Truth> said) {
        return new Question<>(applies, holds, sourced, arguments, term, Optional.of(said));
    }

    /**
     * Whether the law says what the question turns on.
     *
     * @param at the check date
     * @return the answer in three values; true if it turns on nothing that the law may not say
     */
    public Truth isSaidByLaw(AsOf at) {
        return lawSays.isEmpty() ? Truth.TRUE : lawSays.get().apply(at);
    }

    /** This question, of something that is to be done by the end of a term. */
    Question<S> by(Term<S> of) {
        return new Question<>(applies, holds, sourced, arguments, Optional.of(of), lawSays);
    }

    /**
     * The last day by which what it asks for is to be done, where that is still to come: the duty does not apply yet.
     *
     * @param subject the record
     * @param at the check date
     * @return the day, as far as it is known; empty if there is none, if it is past, or if nothing is owed
     */
    public Optional<PartialDate> notYetDue(S subject, AsOf at) {
        return term.filter(by -> by.isRunning(subject, at)).map(Term::lastDay);
    }

    /**
     * When the duty applies.
     *
     * @return the condition
     */
    public Condition<? super S> applies() {
        return applies;
    }

    /**
     * What is required.
     *
     * @return the condition
     */
    public Condition<? super S> holds() {
        return holds;
    }

    /**
     * The places of which it is asked whether they have a source.
     *
     * @return pointers without {@code *}
     */
    public List<Pointer> sourced() {
        return sourced;
    }

    Set<String> argumentNames() {
        return arguments.keySet();
    }

    /**
     * The named values for messages that do not stand in the record as they are.
     *
     * @param subject the record
     * @param at the check date
     * @return the values by name
     */
    public Map<String, Object> arguments(S subject, AsOf at) {
        return valued(arguments, subject, at);
    }

    /** The values of arguments for a record, in their order. */
    static <S> Map<String, Object> valued(
            Map<String, BiFunction<? super S, AsOf, Object>> arguments, S subject, AsOf at) {
        var values = new LinkedHashMap<String, Object>();
        arguments.forEach((name, value) -> values.put(name, value.apply(subject, at)));
        return values;
    }
}
