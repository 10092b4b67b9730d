package id.bham.rules.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.bham.core.condition.Condition;
import id.bham.core.condition.Element;
import id.bham.core.condition.ElementCondition;
import id.bham.core.condition.Reads;
import id.bham.core.knowledge.Items;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameter;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One question about each of some elements of a subject (pertanyaan atas setiap unsur): each action, each report, each seat.
 *
 * <p>Where the record does not say of all listings on the way what there is, a further question about the subject as a whole
 * stays open, for there may be other elements; where there are none, the duty does not apply.
 */
record ElementsAsked<S extends Subject, E>(
        ImmutableList<Items<? super S, ? extends E>> items,
        Condition<? super S> subjectApplies,
        ElementCondition<? super S, ? super E> elementApplies,
        ImmutableMap<String, BiFunction<? super S, ? super E, Object>> arguments) {

    /** Puts a question that the law as a whole gives. */
    RuleBuilder.Asking<S> ofLaw(Function<? super LegalCorpus, ElementQuestion<S, E>> required) {
        Condition<Element<S, E>> applies = applies();
        var question = new Remembered<LegalCorpus, Question<Element<S, E>>>(
                law -> question(required.apply(law)).onlyWhen(applies));
        Rest<S> rest = rest();
        return (subject, inquiry) -> {
            Question<Element<S, E>> ofEach = question.apply(inquiry.law());
            each(subject, element -> inquiry.ask(element, ofEach), rest, open -> inquiry.ask(subject, open));
        };
    }

    /** Puts a question that the value gives that the law sets for a parameter on the check date. */
    <V> RuleBuilder.Asking<S> given(Parameter<V> parameter, Function<? super V, ElementQuestion<S, E>> required) {
        Condition<Element<S, E>> applies = applies();
        var question = new Remembered<V, Question<Element<S, E>>>(
                value -> question(required.apply(value)).onlyWhen(applies));
        Rest<S> rest = rest();
        return (subject, inquiry) -> each(
                subject,
                element -> inquiry.ask(element, applies, parameter, question),
                rest,
                open -> inquiry.ask(subject, open.applies(), parameter, value -> open));
    }

    /** What is asked of the subject as a whole where there may be elements that are not listed, and where there are none. */
    private record Rest<S>(Question<S> unlisted, Question<S> none) {}

    private Rest<S> rest() {
        return new Rest<>(
                Question.<S>when(applying(isOpenUnlessItApplies())).require(answering(Truth.UNKNOWN)),
                Question.<S>when(applying(answering(Truth.FALSE))).require(Condition.never()));
    }

    private void each(S subject, Consumer<Element<S, E>> asking, Rest<S> rest, Consumer<Question<S>> askingRest) {
        boolean isListed = true;
        boolean hasNone = true;
        for (int i = 0; i < items.size(); i++) {
            Listing<? extends E> listing = Element.each(subject, items.get(i), asking);
            isListed &= listing.isComplete();
            hasNone &= listing.items().isEmpty();
        }
        if (!isListed || hasNone) {
            askingRest.accept(isListed ? rest.none() : rest.unlisted());
        }
    }

    private Condition<Element<S, E>> applies() {
        return Element.<S, E>recordIs(subjectApplies).and(Element.is(elementApplies));
    }

    private Question<Element<S, E>> question(ElementQuestion<S, E> required) {
        Question<Element<S, E>> question =
                Question.<Element<S, E>>when(Element.is(required.applies())).require(Element.is(required.holds()));
        List<Pointer> told = Stream.of(elementApplies, required.applies(), required.holds())
                .flatMap(condition -> condition.elementPlaces().stream())
                .filter(place -> !place.segments().contains("*"))
                .distinct()
                .toList();
        for (Pointer place : told) {
            question = question.argument(
                    String.join(".", place.segments()),
                    (element, at) -> element.record().at(element.place().append(place)));
        }
        for (Map.Entry<String, BiFunction<? super S, ? super E, Object>> argument : arguments.entrySet()) {
            question = question.argument(
                    argument.getKey(), (element, at) -> argument.getValue().apply(element.record(), element.value()));
        }
        return question;
    }

    // If the duty applies at all, the rest of the listings is all that is missing; until that is known, they settle it
    // too.

    private Condition<S> isOpenUnlessItApplies() {
        return Condition.asked(
                (subject, at) -> subjectApplies.test(subject, at).isTrue() ? Truth.TRUE : Truth.UNKNOWN, listings());
    }

    private Condition<S> answering(Truth answer) {
        return Condition.asked((subject, at) -> answer, listings());
    }

    private Reads<S> listings() {
        return Reads.at(items.stream()
                .flatMap(where -> where.listings().stream())
                .distinct()
                .toList());
    }

    private Condition<S> applying(Condition<? super S> further) {
        return Condition.<S>both(subjectApplies, further);
    }
}
