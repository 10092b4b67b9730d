package id.bham.rules.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.bham.core.condition.Condition;
import id.bham.core.condition.ElementCondition;
import id.bham.core.condition.Reads;
import id.bham.core.knowledge.Items;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameter;
import id.bham.core.time.AsOf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

    private final ImmutableList<Kind<S, E>> kinds;
    private final Condition<S> isOpen;
    private final Condition<S> isOpenWhileItMayNotApply;
    private final Condition<S> hasNone;
    private final Condition<? super S> subjectApplies;
    private final ElementCondition<? super S, ? super E> elementApplies;
    private final Required<S, E, ?> required;
    private final ImmutableMap<String, Function<? super E, Object>> arguments;

    /** The elements at one of the places, with what is required of them alone. */
    record Kind<S, E>(Items<? super S, ? extends E> items, Optional<ElementCondition<? super S, ? super E>> alone) {}

    /** What is required of all, for what the law sets for a parameter or, where there is none, for the law as a whole. */
    record Required<S, E, V>(Optional<Parameter<V>> parameter, Function<V, ElementQuestion<S, E>> question) {}

    ElementQuestions(
            List<Kind<S, E>> kinds,
            Condition<? super S> subjectApplies,
            ElementCondition<? super S, ? super E> elementApplies,
            Required<S, E, ?> required,
            Map<String, Function<? super E, Object>> arguments) {
        this.kinds = ImmutableList.copyOf(kinds);
        Reads<S> listings = Reads.at(kinds.stream()
                .flatMap(kind -> kind.items().listings().stream())
                .distinct()
                .toList());
        this.isOpen = Condition.asked((subject, at) -> Truth.UNKNOWN, listings);
        this.isOpenWhileItMayNotApply = Condition.asked(
                (subject, at) -> subjectApplies.test(subject, at).isTrue() ? Truth.TRUE : Truth.UNKNOWN, listings);
        this.hasNone = Condition.asked((subject, at) -> Truth.FALSE, listings);
        this.subjectApplies = subjectApplies;
        this.elementApplies = elementApplies;
        this.required = required;
        this.arguments = ImmutableMap.copyOf(arguments);
    }

    /**
     * Is given elements one by one.
     *
     * @param <E> the type of the elements
     */
    @FunctionalInterface
    public interface Visitor<E> {

        /**
         * Takes an element.
         *
         * @param element the element
         * @param kind which of the places it stands at, counted from zero
         */
        void visit(E element, int kind);
    }

    /**
     * Goes through the elements of a subject, in the order in which they are asked about.
     *
     * @param subject the subject
     * @param visitor is given each element
     * @return whether the subject says of every listing on the way what there is
     */
    public boolean forEach(S subject, Visitor<? super E> visitor) {
        boolean complete = true;
        for (int kind = 0; kind < kinds.size(); kind++) {
            Listing<? extends E> elements = kinds.get(kind).items().in(subject);
            complete &= elements.isComplete();
            List<? extends E> known = elements.items();
            for (int i = 0; i < known.size(); i++) {
                visitor.visit(known.get(i), kind);
            }
        }
        return complete;
    }

    /**
     * When the duty applies to the subject at all.
     *
     * @return the condition
     */
    public Condition<? super S> subjectApplies() {
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
     * @param set what the law sets, or the law itself
     * @param at the check date
     * @return the answer in three values
     */
    public Truth applies(S subject, E element, Object set, AsOf at) {
        Truth applies = elementApplies.test(subject, element, at);
        return required.parameter().isPresent() || applies.isFalse()
                ? applies
                : applies.and(required(required, set).applies().test(subject, element, at));
    }

    /**
     * Whether an element is as it must be.
     *
     * @param subject the subject
     * @param element the element
     * @param kind which of the places it stands at
     * @param set what the law sets for the parameter; without one, the law
     * @param at the check date
     * @return the answer in three values
     */
    public Truth holds(S subject, E element, int kind, Object set, AsOf at) {
        Truth holds = required(required, set).holds().test(subject, element, at);
        Kind<S, E> of = kinds.get(kind);
        return holds.isFalse() || of.alone().isEmpty()
                ? holds
                : holds.and(of.alone().get().test(subject, element, at));
    }

    @SuppressWarnings("unchecked") // a parameter has values of its own type alone
    private static <S, E, V> ElementQuestion<S, E> required(Required<S, E, V> of, Object set) {
        return of.question().apply((V) set);
    }

    /**
     * Asks about each element as an inquiry asks about anything else, naming its place.
     *
     * @param subject the subject
     * @param inquiry takes the questions
     */
    public void askOneByOne(S subject, Inquiry inquiry) {
        boolean complete = true;
        boolean none = true;
        for (Kind<S, E> kind : kinds) {
            Listing<Pointer> places = subject.elements(kind.items().each());
            List<? extends E> elements = kind.items().in(subject).items();
            complete &= places.isComplete();
            for (int i = 0; i < elements.size(); i++) {
                none = false;
                ask(subject, inquiry, kind, places.items().get(i), elements.get(i));
            }
        }
        if (!complete) {
            // If the duty applies at all, the rest of the listings is all that is missing; until that is known, they
            // settle it too.
            ask(required, subject, inquiry, applying(isOpenWhileItMayNotApply), set -> Question.require(isOpen));
        } else if (none) {
            ask(required, subject, inquiry, applying(hasNone), set -> Question.require(Condition.never()));
        }
    }

    private void ask(S subject, Inquiry inquiry, Kind<S, E> kind, Pointer place, E element) {
        ask(
                required,
                subject,
                inquiry.about(place, () -> arguments(subject, place, element, kind, inquiry.law())),
                applying(elementApplies.about(place, element)),
                set -> {
                    ElementQuestion<S, E> question = required(required, set);
                    Condition<S> all =
                            Condition.<S>always().and(question.holds().about(place, element));
                    return Question.<S>when(question.applies().about(place, element))
                            .require(
                                    kind.alone().isEmpty()
                                            ? all
                                            : all.and(kind.alone().get().about(place, element)));
                });
    }

    private Condition<S> applying(Condition<? super S> further) {
        return Condition.<S>always().and(subjectApplies).and(further);
    }

    private <V> void ask(
            Required<S, E, V> of,
            S subject,
            Inquiry inquiry,
            Condition<S> applies,
            Function<Object, Question<S>> question) {
        if (of.parameter().isPresent()) {
            inquiry.ask(subject, applies, of.parameter().get(), question);
        } else {
            inquiry.ask(subject, question.apply(inquiry.law()).onlyWhen(applies));
        }
    }

    private static Stream<Pointer> places(ElementQuestion<?, ?> question) {
        return Stream.of(question.applies(), question.holds()).flatMap(condition -> condition.elementPlaces().stream());
    }

    private Map<String, Object> arguments(S subject, Pointer element, E value, Kind<S, E> kind, LegalCorpus law) {
        var values = new LinkedHashMap<String, Object>();
        Stream<Pointer> ofAll = required.parameter().isPresent() ? Stream.of() : places(required(required, law));
        Stream<Pointer> ofKind = kind.alone().stream().flatMap(alone -> alone.elementPlaces().stream());
        Stream.of(elementApplies.elementPlaces().stream(), ofAll, ofKind)
                .flatMap(places -> places)
                .filter(place -> !place.segments().contains("*"))
                .forEach(place -> values.put(String.join(".", place.segments()), subject.at(element.append(place))));
        arguments.forEach((name, argument) -> values.put(name, argument.apply(value)));
        return values;
    }
}
