package id.bham.rules.rule;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * When a duty applies and what it requires, each with the places of the record that tell. The places serve to explain: they
 * give the facts relied upon, the facts that are missing and the arguments of messages.
 *
 * @param <S> the type of the record
 */
public final class Question<S> {

    private final Condition<? super S> applies;
    private final List<Pointer> appliesPlaces;
    private final Condition<? super S> holds;
    private final List<Pointer> holdsPlaces;
    private final ImmutableList<Pointer> sourcedPlaces;
    private final ImmutableMap<String, BiFunction<? super S, AsOf, Object>> arguments;
    private final ImmutableMap<Pointer, Condition<? super S>> whileOpen;

    private Question(
            Condition<? super S> applies,
            List<Pointer> appliesPlaces,
            Condition<? super S> holds,
            List<Pointer> holdsPlaces,
            ImmutableList<Pointer> sourcedPlaces,
            ImmutableMap<String, BiFunction<? super S, AsOf, Object>> arguments,
            ImmutableMap<Pointer, Condition<? super S>> whileOpen) {
        this.applies = applies;
        this.appliesPlaces = appliesPlaces;
        this.holds = holds;
        this.holdsPlaces = holdsPlaces;
        this.sourcedPlaces = sourcedPlaces;
        this.arguments = arguments;
        this.whileOpen = whileOpen;
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
     * A question whether a statement of a record has a source. It is open where the record does not say, and what is missing
     * then is the source.
     *
     * @param place the place of the statement
     * @param <S> the type of the record
     * @return the question
     */
    public static <S extends Subject> Question<S> requireSource(Pointer place) {
        ImmutableList<Pointer> places = ImmutableList.of(place);
        return new Question<>(
                (subject, at) -> Truth.TRUE,
                places,
                (subject, at) -> subject.hasSource(place),
                ImmutableList.of(),
                places,
                ImmutableMap.of(),
                ImmutableMap.of());
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
     * Begins a question about a duty that does not always apply, of which the places are found when they are wanted.
     *
     * @param condition when it applies
     * @param places gives the places that tell, always the same
     * @param <S> the type of the record
     * @return what is left to say
     */
    public static <S> When<S> when(Condition<? super S> condition, Supplier<String[]> places) {
        return new When<>(condition, new PlacesWhenWanted(places));
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
        private final List<Pointer> places;

        private When(Condition<? super S> applies, List<Pointer> places) {
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

        /**
         * Says what is required, where the places are found when they are wanted.
         *
         * @param condition what is required
         * @param requiredPlaces gives the places that tell, always the same
         * @return the whole question
         */
        public Question<S> require(Condition<? super S> condition, Supplier<String[]> requiredPlaces) {
            return require(condition, new PlacesWhenWanted(requiredPlaces));
        }

        Question<S> require(Condition<? super S> condition, List<Pointer> requiredPlaces) {
            return new Question<>(
                    applies,
                    places,
                    condition,
                    requiredPlaces,
                    ImmutableList.of(),
                    ImmutableMap.of(),
                    ImmutableMap.of());
        }

        /** This, and something else that is asked only if this does not answer no. */
        When<S> and(Condition<? super S> condition, List<Pointer> furtherPlaces) {
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
        When<S> both = first.and(applies, appliesPlaces);
        return new Question<>(both.applies, both.places, holds, holdsPlaces, sourcedPlaces, arguments, whileOpen);
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
                appliesPlaces,
                holds,
                holdsPlaces,
                sourcedPlaces,
                ImmutableMap.<String, BiFunction<? super S, AsOf, Object>>builder()
                        .putAll(arguments)
                        .put(name, value)
                        .buildKeepingLast(),
                whileOpen);
    }

    /**
     * This question, of which some places can settle it only as long as something is open: when a duty is known to be owed, the
     * places that tell whether it is owed are no longer missing.
     *
     * @param open asked when the question is open; the places are missing if its answer is unknown
     * @param places some of the places that tell whether it is met
     * @return the question
     * @throws IllegalArgumentException if a place is no pointer
     */
    public Question<S> whileOpen(Condition<? super S> open, String... places) {
        var guarded = ImmutableMap.<Pointer, Condition<? super S>>builder().putAll(whileOpen);
        pointers(places).forEach(place -> guarded.put(place, open));
        return new Question<>(
                applies, appliesPlaces, holds, holdsPlaces, sourcedPlaces, arguments, guarded.buildKeepingLast());
    }

    /**
     * The places that can settle whether it is met.
     *
     * @param subject the record
     * @param at the check date
     * @return pointers in which {@code *} stands for every item
     */
    public List<Pointer> openPlaces(S subject, AsOf at) {
        if (whileOpen.isEmpty()) {
            return holdsPlaces;
        }
        return holdsPlaces.stream()
                .filter(place -> {
                    Condition<? super S> open = whileOpen.get(place);
                    return open == null || open.test(subject, at).isUnknown();
                })
                .toList();
    }

    /** Places of which there are many, and that are wanted only where somebody looks at a finding. */
    private static final class PlacesWhenWanted extends AbstractList<Pointer> {
        private final Supplier<ImmutableList<Pointer>> found;

        PlacesWhenWanted(Supplier<String[]> places) {
            found = Suppliers.memoize(() -> pointers(places.get()));
        }

        @Override
        public Pointer get(int index) {
            return found.get().get(index);
        }

        @Override
        public int size() {
            return found.get().size();
        }
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

    /**
     * The places of which it is asked whether they have a source.
     *
     * @return pointers without {@code *}
     */
    public List<Pointer> sourcedPlaces() {
        return sourcedPlaces;
    }

    /**
     * The named values for messages that do not stand in the record as they are.
     *
     * @param subject the record
     * @param at the check date
     * @return the values by name
     */
    public Map<String, Object> arguments(S subject, AsOf at) {
        var values = new LinkedHashMap<String, Object>();
        arguments.forEach((name, value) -> values.put(name, value.apply(subject, at)));
        return values;
    }
}
