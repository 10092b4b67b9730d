package id.bham.rules.rule;

import com.google.common.collect.ImmutableList;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Builds a rule that gives an outcome for each of some elements of its subject: each action, each report, each seat.
 *
 * <p>Where the record does not say of all listings on the way what there is, a further outcome about the subject as a whole is
 * open, for there may be other elements. Where there are none, it says that the duty does not apply.
 *
 * <p>Places that begin with {@code ./} are places of the element; others are places of the subject. The texts of the rule can name
 * what stands at the former by the rest, such as {@code {period}} for {@code ./period}.
 *
 * @param <S> the type of the subjects
 * @param <E> the type of the elements
 */
public final class ElementRuleBuilder<S extends Subject, E> {

    private static final String OF_ELEMENT = "./";

    private final RuleBuilder<S> rule;
    private final Class<E> elementType;
    private final ImmutableList<Pointer> patterns;
    private final ImmutableList<Pointer> listings;
    private final Map<String, Function<? super E, Object>> arguments = new LinkedHashMap<>();
    private final Map<Pointer, Further<S, E>> further = new LinkedHashMap<>();
    private ElementCondition<? super S, ? super E> applies = (subject, element, at) -> Truth.TRUE;
    private ImmutableList<Place> appliesPlaces = ImmutableList.of();

    ElementRuleBuilder(RuleBuilder<S> rule, Class<E> elementType, String... patterns) {
        this.rule = rule;
        this.elementType = elementType;
        this.patterns = Stream.of(patterns).map(Pointer::parse).collect(ImmutableList.toImmutableList());
        this.listings = this.patterns.stream()
                .flatMap(ElementRuleBuilder::listings)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** The places that tell which elements there are: each listing on the way, or the element itself if it stands in none. */
    private static Stream<Pointer> listings(Pointer pattern) {
        List<String> segments = pattern.segments();
        return IntStream.rangeClosed(0, segments.size())
                .filter(i -> i == segments.size()
                        ? !segments.get(i - 1).equals("*")
                        : segments.get(i).equals("*"))
                .mapToObj(i -> new Pointer(segments.subList(0, i)));
    }

    /**
     * Says when the duty applies to an element; to all of them, if this is not said. When it applies to the subject at all is
     * said with {@link RuleBuilder#when(Condition, String...)}.
     *
     * @param condition the condition
     * @param places the places that tell
     * @return this builder
     */
    public ElementRuleBuilder<S, E> when(ElementCondition<? super S, ? super E> condition, String... places) {
        applies = condition;
        appliesPlaces = Place.parse(places);
        return this;
    }

    /**
     * Names a value for messages that does not stand at a place of the rule.
     *
     * @param name the name of the placeholder
     * @param value computes the value
     * @return this builder
     */
    public ElementRuleBuilder<S, E> argument(String name, Function<? super E, Object> value) {
        arguments.put(name, value);
        return this;
    }

    /**
     * Says what is required of some of the elements alone, beside what is required of all: of those that stand at some of the
     * places that were named for the elements.
     *
     * @param somePatterns these places, as they were named
     * @param condition the condition
     * @param places the places that tell
     * @return this builder
     * @throws IllegalArgumentException if the elements were given no such place, or something was already required of it alone
     */
    public ElementRuleBuilder<S, E> requireOf(
            List<String> somePatterns, ElementCondition<? super S, ? super E> condition, String... places) {
        for (String pattern : somePatterns) {
            Pointer place = Pointer.parse(pattern);
            boolean isNew = further.putIfAbsent(place, new Further<>(condition, Place.parse(places))) == null;
            if (!patterns.contains(place) || !isNew) {
                throw new IllegalArgumentException(
                        "expected one of the places " + patterns + ", each once, but found '" + pattern + "'");
            }
        }
        return this;
    }

    /** What is required of some elements alone. */
    private record Further<S, E>(ElementCondition<? super S, ? super E> condition, ImmutableList<Place> places) {}

    /** A place as a rule names it: of the element, or of the subject. */
    private record Place(boolean isOfElement, Pointer pointer) {

        static ImmutableList<Place> parse(String... places) {
            return Stream.of(places).map(Place::parse).collect(ImmutableList.toImmutableList());
        }

        private static Place parse(String place) {
            return place.startsWith(OF_ELEMENT)
                    ? new Place(true, Pointer.parse(place.substring(OF_ELEMENT.length() - 1)))
                    : new Place(false, Pointer.parse(place));
        }

        Pointer seenFromSubject(Pointer element) {
            return isOfElement ? element.append(pointer) : pointer;
        }

        /** Whether it names one value, which a message can show by the place's name. */
        boolean isArgument() {
            return isOfElement && !pointer.segments().contains("*");
        }

        String name() {
            return String.join(".", pointer.segments());
        }
    }

    /**
     * Says what is required of an element, and completes the rule.
     *
     * @param condition the condition
     * @param places the places that tell
     * @return what is left to do
     */
    public RuleBuilder.Complete<S> require(ElementCondition<? super S, ? super E> condition, String... places) {
        return complete(
                (subject, inquiry, applies, required) -> inquiry.ask(subject, required.of(applies, condition)), places);
    }

    /**
     * Says that what is required depends on what the law sets on the check date, and completes the rule. If the law sets nothing,
     * the duty is not in force.
     *
     * @param parameter what the law sets
     * @param condition gives the condition for the value that is set
     * @param places the places that tell
     * @param <T> the type of the value
     * @return what is left to do
     */
    public <T> RuleBuilder.Complete<S> given(
            Parameter<T> parameter,
            Function<? super T, ElementCondition<? super S, ? super E>> condition,
            String... places) {
        rule.dependsOn(parameter);
        return complete(
                (subject, inquiry, applies, required) -> inquiry.ask(
                        subject, applies, parameter, value -> required.of(Question.always(), condition.apply(value))),
                places);
    }

    /** Puts the question about one element, or about those that are not known. */
    @FunctionalInterface
    private interface Asking<S, E> {
        void ask(S subject, Inquiry inquiry, Question.When<S> applies, Required<S, E> required);
    }

    /** Makes a question of a condition on the element that is asked about. */
    @FunctionalInterface
    private interface Required<S, E> {
        Question<S> of(Question.When<S> applies, ElementCondition<? super S, ? super E> condition);
    }

    private RuleBuilder.Complete<S> complete(Asking<S, E> asking, String... places) {
        Question.When<S> subjectApplies = rule.applies();
        ImmutableList<Place> ofAll = Place.parse(places);
        var nothingFurther = new Further<S, E>((subject, element, at) -> Truth.TRUE, ImmutableList.of());
        return rule.complete((subject, inquiry) -> {
            boolean complete = true;
            boolean none = true;
            for (Pointer pattern : patterns) {
                Further<S, E> alone = further.getOrDefault(pattern, nothingFurther);
                ImmutableList<Place> required = ImmutableList.<Place>builder()
                        .addAll(ofAll)
                        .addAll(alone.places())
                        .build();
                Listing<Pointer> elements = subject.elements(pattern);
                complete &= elements.isComplete();
                for (Pointer place : elements.items()) {
                    none = false;
                    askAbout(place, subject, inquiry, subjectApplies, asking, required, alone.condition());
                }
            }
            if (!complete) {
                // If the duty applies at all, the rest of the listings is all that is missing.
                asking.ask(
                        subject,
                        inquiry,
                        subjectApplies.and((record, at) -> Truth.TRUE, listings),
                        (when, condition) -> when.require((record, at) -> Truth.UNKNOWN, listings));
            } else if (none) {
                asking.ask(
                        subject,
                        inquiry,
                        subjectApplies.and((record, at) -> Truth.FALSE, listings),
                        (when, condition) -> when.require((record, at) -> Truth.FALSE));
            }
        });
    }

    private void askAbout(
            Pointer place,
            S subject,
            Inquiry inquiry,
            Question.When<S> subjectApplies,
            Asking<S, E> asking,
            ImmutableList<Place> required,
            ElementCondition<? super S, ? super E> alone) {
        E element = elementType.cast(subject.at(place).value().orElseThrow());
        Question.When<S> elementApplies =
                subjectApplies.and((record, at) -> applies.test(record, element, at), resolved(appliesPlaces, place));
        asking.ask(
                subject,
                inquiry.about(place, () -> arguments(subject, place, element, required)),
                elementApplies,
                (when, condition) -> when.require(
                        (record, at) -> condition.test(record, element, at).and(() -> alone.test(record, element, at)),
                        resolved(required, place)));
    }

    private static ImmutableList<Pointer> resolved(List<Place> places, Pointer element) {
        var resolved = ImmutableList.<Pointer>builderWithExpectedSize(places.size());
        places.forEach(place -> resolved.add(place.seenFromSubject(element)));
        return resolved.build();
    }

    private Map<String, Object> arguments(S subject, Pointer element, E value, List<Place> required) {
        var values = new LinkedHashMap<String, Object>();
        Stream.concat(appliesPlaces.stream(), required.stream())
                .filter(Place::isArgument)
                .forEach(place -> values.put(place.name(), subject.at(place.seenFromSubject(element))));
        arguments.forEach((name, argument) -> values.put(name, argument.apply(value)));
        return values;
    }
}
