package id.bham.rules.rule;

import com.google.common.collect.ImmutableList;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Truth;
import java.util.List;
import java.util.stream.Stream;

/**
 * When a duty applies and what it requires, each with the places of the record that tell. The places serve to explain: they
 * give the facts relied upon, the facts that are missing and the arguments of messages.
 *
 * @param <S> the type of the record
 */
public final class Question<S> {

    private final Condition<? super S> applies;
    private final ImmutableList<Pointer> appliesPlaces;
    private final Condition<? super S> holds;
    private final ImmutableList<Pointer> holdsPlaces;

    private Question(
            Condition<? super S> applies,
            ImmutableList<Pointer> appliesPlaces,
            Condition<? super S> holds,
            ImmutableList<Pointer> holdsPlaces) {
        this.applies = applies;
        this.appliesPlaces = appliesPlaces;
        this.holds = holds;
        this.holdsPlaces = holdsPlaces;
    }

    /**
     * A question about a duty that applies at all times.
     *
     * @param condition what is required
     * @param places the places that tell, as pointers in which {@code *} stands for every item
     * @param <S> the type of the record
     * @return the question
     * @throws IllegalArgumentException if a place is no pointer
     */
    public static <S> Question<S> require(Condition<? super S> condition, String... places) {
        return Question.<S>always().require(condition, places);
    }

    /**
     * Begins a question about a duty that does not always apply.
     *
     * @param condition when it applies
     * @param places the places that tell
     * @param <S> the type of the record
     * @return what is left to say
     * @throws IllegalArgumentException if a place is no pointer
     */
    public static <S> When<S> when(Condition<? super S> condition, String... places) {
        return new When<>(condition, pointers(places));
    }

    /**
     * Begins a question about a duty that applies at all times.
     *
     * @param <S> the type of the record
     * @return what is left to say
     */
    public static <S> When<S> always() {
        return when((subject, at) -> Truth.TRUE);
    }

    /**
     * A question of which it is left to say what is required.
     *
     * @param <S> the type of the record
     */
    public static final class When<S> {
        private final Condition<? super S> applies;
        private final ImmutableList<Pointer> places;

        private When(Condition<? super S> applies, ImmutableList<Pointer> places) {
            this.applies = applies;
            this.places = places;
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
         * The places that tell whether it applies.
         *
         * @return pointers in which {@code *} stands for every item
         */
        public List<Pointer> places() {
            return places;
        }

        /**
         * Says what is required.
         *
         * @param condition what is required
         * @param requiredPlaces the places that tell
         * @return the whole question
         * @throws IllegalArgumentException if a place is no pointer
         */
        public Question<S> require(Condition<? super S> condition, String... requiredPlaces) {
            return require(condition, pointers(requiredPlaces));
        }

        Question<S> require(Condition<? super S> condition, ImmutableList<Pointer> requiredPlaces) {
            return new Question<>(applies, places, condition, requiredPlaces);
        }

        /** This, and something else that is asked only if this does not answer no. */
        When<S> and(Condition<? super S> condition, ImmutableList<Pointer> furtherPlaces) {
            return new When<>(
                    (subject, at) -> applies.test(subject, at).and(() -> condition.test(subject, at)),
                    Stream.of(places, furtherPlaces)
                            .flatMap(List::stream)
                            .distinct()
                            .collect(ImmutableList.toImmutableList()));
        }
    }

    /**
     * This question, for a duty that applies only if something else holds as well.
     *
     * @param first asked first
     * @return the narrower question
     */
    public Question<S> onlyWhen(When<S> first) {
        return first.and(applies, appliesPlaces).require(holds, holdsPlaces);
    }

    private static ImmutableList<Pointer> pointers(String... places) {
        return Stream.of(places).map(Pointer::parse).collect(ImmutableList.toImmutableList());
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
     * The places that tell whether it applies.
     *
     * @return pointers in which {@code *} stands for every item
     */
    public List<Pointer> appliesPlaces() {
        return appliesPlaces;
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
     * The places that tell whether it is met.
     *
     * @return pointers in which {@code *} stands for every item
     */
    public List<Pointer> holdsPlaces() {
        return holdsPlaces;
    }
}
