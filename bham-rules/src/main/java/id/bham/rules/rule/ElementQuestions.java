package id.bham.rules.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.bham.core.knowledge.Elements;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.Parameter;
import id.bham.core.time.AsOf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One question about each of some elements of a subject: each action, each report, each seat. {@link ElementRuleBuilder} makes
 * them.
 *
 * <p>Where the record does not say of all listings on the way what there is, a further question about the subject as a whole
 * stays open, for there may be other elements; where there are none, the duty does not apply.
 *
 * @param <S> the type of the subjects
 * @param <E> the type of the elements
 */
public final class ElementQuestions<S extends Subject, E> {

    /** Stands for what the law sets where nothing need be set. */
    public static final Object NOTHING_SET = "";

    private final Class<E> elementType;
    private final ImmutableList<Kind<S, E>> kinds;
    private final ImmutableList<Pointer> listings;
    private final Question.When<S> subjectApplies;
    private final ElementCondition<? super S, ? super E> elementApplies;
    private final ImmutableList<ElementPlace> appliesPlaces;
    private final Required<S, E, ?> required;
    private final ImmutableMap<String, Function<? super E, Object>> arguments;

    /** The elements at one of the patterns, with what is required of them alone and the places that tell. */
    record Kind<S, E>(
            Elements elements,
            Optional<ElementCondition<? super S, ? super E>> alone,
            ImmutableList<ElementPlace> places) {}

    /** What is required of all, for what the law sets or whatever it sets. */
    record Required<S, E, V>(
            Optional<Parameter<V>> parameter, Function<V, ElementCondition<? super S, ? super E>> condition) {}

    ElementQuestions(
            Class<E> elementType,
            List<Kind<S, E>> kinds,
            Question.When<S> subjectApplies,
            ElementCondition<? super S, ? super E> elementApplies,
            ImmutableList<ElementPlace> appliesPlaces,
            Required<S, E, ?> required,
            Map<String, Function<? super E, Object>> arguments) {
        this.elementType = elementType;
        this.kinds = ImmutableList.copyOf(kinds);
        this.listings = kinds.stream()
                .flatMap(kind -> listings(kind.elements().pattern()))
                .distinct()
                .collect(ImmutableList.toImmutableList());
        this.subjectApplies = subjectApplies;
        this.elementApplies = elementApplies;
        this.appliesPlaces = appliesPlaces;
        this.required = required;
        this.arguments = ImmutableMap.copyOf(arguments);
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

    /** Is given elements one by one. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * Takes an element.
         *
         * @param element the element
         * @param kind which of the patterns named it, counted from zero
         */
        void visit(Object element, int kind);
    }

    /**
     * Goes through the elements of a subject, in the order in which they are asked about.
     *
     * @param subject the subject
     * @param visitor is given each element
     * @return whether the subject says of every listing on the way what there is
     */
    public boolean forEach(S subject, Visitor visitor) {
        boolean complete = true;
        for (int i = 0; i < kinds.size(); i++) {
            int kind = i;
            complete &= kinds.get(i).elements().forEach(subject, element -> visitor.visit(element, kind));
        }
        return complete;
    }

    /**
     * When the duty applies to the subject at all.
     *
     * @return the condition and its places
     */
    public Question.When<S> subjectApplies() {
        return subjectApplies;
    }

    /**
     * What the law must set for what is required to be known.
     *
     * @return the parameter, if there is one
     */
    public Optional<Parameter<?>> parameter() {
        return required.parameter().map(parameter -> parameter);
    }

    /**
     * Whether the duty applies to an element, if it applies to the subject.
     *
     * @param subject the subject
     * @param element the element
     * @param at the check date
     * @return the answer in three values
     */
    public Truth applies(S subject, Object element, AsOf at) {
        return elementApplies.test(subject, elementType.cast(element), at);
    }

    /**
     * Whether an element is as it must be.
     *
     * @param subject the subject
     * @param element the element
     * @param kind which of the patterns named it
     * @param set what the law sets; anything where nothing need be set
     * @param at the check date
     * @return the answer in three values
     */
    public Truth holds(S subject, Object element, int kind, Object set, AsOf at) {
        return holds(required, subject, elementType.cast(element), kinds.get(kind), set, at);
    }

    @SuppressWarnings("unchecked") // a parameter has values of its own type alone
    private static <S, E, V> Truth holds(
            Required<S, E, V> required, S subject, E element, Kind<S, E> kind, Object set, AsOf at) {
        Truth holds = required.condition().apply((V) set).test(subject, element, at);
        return holds.isFalse() || kind.alone().isEmpty()
                ? holds
                : holds.and(kind.alone().get().test(subject, element, at));
    }

    /**
     * Asks about each element as an inquiry asks about anything else, naming its place.
     *
     * @param subject the subject
     * @param inquiry takes the questions
     */
    public void askOneByOne(S subject, Inquiry inquiry) {
        askOneByOne(required, subject, inquiry);
    }

    private <V> void askOneByOne(Required<S, E, V> of, S subject, Inquiry inquiry) {
        boolean complete = true;
        boolean none = true;
        for (Kind<S, E> kind : kinds) {
            Listing<Pointer> elements = subject.elements(kind.elements().pattern());
            complete &= elements.isComplete();
            for (Pointer place : elements.items()) {
                none = false;
                E element = elementType.cast(subject.at(place).value().orElseThrow());
                ask(
                        of,
                        subject,
                        inquiry.about(place, () -> arguments(subject, place, element, kind)),
                        subjectApplies.and(
                                (record, at) -> elementApplies.test(record, element, at),
                                resolved(appliesPlaces, place)),
                        set -> Question.<S>always()
                                .require(
                                        (record, at) -> holds(of, record, element, kind, set, at),
                                        resolved(kind.places(), place)));
            }
        }
        if (!complete) {
            // If the duty applies at all, the rest of the listings is all that is missing.
            ask(
                    of,
                    subject,
                    inquiry,
                    subjectApplies.and((record, at) -> Truth.TRUE, listings),
                    set -> Question.<S>always().require((record, at) -> Truth.UNKNOWN, listings));
        } else if (none) {
            ask(
                    of,
                    subject,
                    inquiry,
                    subjectApplies.and((record, at) -> Truth.FALSE, listings),
                    set -> Question.<S>always().require((record, at) -> Truth.FALSE, ImmutableList.of()));
        }
    }

    private <V> void ask(
            Required<S, E, V> of,
            S subject,
            Inquiry inquiry,
            Question.When<S> applies,
            Function<Object, Question<S>> question) {
        if (of.parameter().isPresent()) {
            inquiry.ask(subject, applies, of.parameter().get(), question);
        } else {
            inquiry.ask(subject, question.apply(NOTHING_SET).onlyWhen(applies));
        }
    }

    private static ImmutableList<Pointer> resolved(List<ElementPlace> places, Pointer element) {
        var resolved = ImmutableList.<Pointer>builderWithExpectedSize(places.size());
        places.forEach(place -> resolved.add(place.seenFromSubject(element)));
        return resolved.build();
    }

    private Map<String, Object> arguments(S subject, Pointer element, E value, Kind<S, E> kind) {
        var values = new LinkedHashMap<String, Object>();
        Stream.concat(appliesPlaces.stream(), kind.places().stream())
                .filter(ElementPlace::isArgument)
                .forEach(place -> values.put(place.name(), subject.at(place.seenFromSubject(element))));
        arguments.forEach((name, argument) -> values.put(name, argument.apply(value)));
        return values;
    }
}
