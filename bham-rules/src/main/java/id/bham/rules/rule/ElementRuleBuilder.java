package id.bham.rules.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.bham.core.condition.Condition;
import id.bham.core.condition.ElementCondition;
import id.bham.core.condition.Reads;
import id.bham.core.knowledge.Items;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Builds a rule that gives an outcome for each of some elements of its subject: each action, each report, each seat.
 *
 * <p>Where the record does not say of all listings on the way what there is, a further outcome about the subject as a whole is
 * open, for there may be other elements. Where there are none, it says that the duty does not apply.
 *
 * <p>The texts of the rule can name what stands at a place of the element that a condition reads, such as {@code {period}} for
 * {@code /period}.
 *
 * @param <S> the type of the subjects
 * @param <E> the type of the elements
 */
public final class ElementRuleBuilder<S extends Subject, E> {

    private final RuleBuilder<S> rule;
    private final ImmutableList<Items<? super S, ? extends E>> items;
    private final Map<String, BiFunction<? super S, ? super E, Object>> arguments = new LinkedHashMap<>();
    private ElementCondition<? super S, ? super E> applies = ElementCondition.<S, E>of(Condition.always());

    ElementRuleBuilder(RuleBuilder<S> rule, ImmutableList<Items<? super S, ? extends E>> items) {
        this.rule = rule;
        this.items = items;
    }

    /**
     * Says when the duty applies to an element; to all of them, if this is not said. When it applies to the subject at all is
     * said with {@link RuleBuilder#when(Condition)}.
     *
     * @param condition a condition about the element
     * @return this builder
     */
    public ElementRuleBuilder<S, E> when(Condition<? super E> condition) {
        return when(ElementCondition.<S, E>of(condition));
    }

    /**
     * Says when the duty applies to an element; to all of them, if this is not said.
     *
     * @param condition a condition about the element and the subject
     * @return this builder
     */
    public ElementRuleBuilder<S, E> when(ElementCondition<? super S, ? super E> condition) {
        applies = condition;
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
        return argument(name, (record, element) -> value.apply(element));
    }

    /**
     * Names a value for messages that does not stand at a place of the rule, and turns on the record as well.
     *
     * @param name the name of the placeholder, or {@link Part#NAME} for texts of its own
     * @param value computes the value from the record and one of its elements
     * @return this builder
     */
    public ElementRuleBuilder<S, E> argument(String name, BiFunction<? super S, ? super E, Object> value) {
        arguments.put(name, value);
        return this;
    }

    /**
     * Says what is required of an element, and completes the rule.
     *
     * @param condition a condition about the element
     * @return what is left to do
     */
    public CompleteRule<S> require(Condition<? super E> condition) {
        return require(ElementCondition.<S, E>of(condition));
    }

    /**
     * Says what is required of an element, and completes the rule.
     *
     * @param condition a condition about the element and the subject
     * @return what is left to do
     */
    public CompleteRule<S> require(ElementCondition<? super S, ? super E> condition) {
        return rule.complete(asked().ofLaw(law -> whenever(condition)), (check, texts) -> {
            look(check, List.of(condition));
            check.lookAtTexts(texts, names(List.of(applies, condition)));
        });
    }

    private Stream<String> names(List<ElementCondition<? super S, ? super E>> conditions) {
        Stream<Pointer> places = Stream.concat(
                rule.applies.places().stream(),
                conditions.stream()
                        .flatMap(condition ->
                                Stream.concat(condition.elementPlaces().stream(), condition.subjectPlaces().stream())));
        return Stream.of(
                        RuleCheck.names(places.toList()), rule.arguments.keySet().stream(), arguments.keySet().stream())
                .flatMap(names -> names);
    }

    /** Looks at when the duty applies, and at further conditions about an element. */
    private void look(RuleCheck<S> check, List<ElementCondition<? super S, ? super E>> further) {
        check.look(rule.applies);
        for (Items<? super S, ? extends E> where : items) {
            look(check, where, applies);
            further.forEach(each -> look(check, where, each));
        }
    }

    /** Looks at a condition about the first of the elements that a record has. */
    private static <S extends Subject, E> void look(
            RuleCheck<S> check, Items<? super S, ? extends E> where, ElementCondition<? super S, ? super E> condition) {
        List<Pointer> ofElement = condition.elementPlaces().isEmpty()
                ? List.of(where.each())
                : condition.elementPlaces().stream().map(where.each()::append).toList();
        List<Pointer> named = Stream.concat(ofElement.stream(), condition.subjectPlaces().stream())
                .toList();
        check.look(named, record -> {
            List<? extends E> elements = where.in(record).items();
            return elements.isEmpty()
                    ? Condition.judged()
                    : Condition.<S>asked((same, at) -> condition.test(same, elements.get(0), at), Reads.at(named));
        });
    }

    /**
     * Says that what is required of an element depends on what the law sets on the check date, and completes the rule. If the law
     * sets nothing, the duty is not in force.
     *
     * @param parameter what the law sets
     * @param condition gives the condition for the value that is set
     * @param <T> the type of the value
     * @return what is left to do
     */
    public <T> CompleteRule<S> requireGiven(
            Parameter<T> parameter, Function<? super T, ? extends Condition<? super E>> condition) {
        rule.description.parameter(parameter);
        return rule.complete(
                asked().given(parameter, value -> whenever(ElementCondition.of(condition.apply(value)))),
                (check, texts) -> look(check, List.of()));
    }

    /**
     * Says that the question about an element depends on what the law sets over time, not on the check date alone, and completes the
     * rule.
     *
     * @param parameters all that it reads
     * @param question gives the question for what is set over time
     * @return what is left to do
     */
    public CompleteRule<S> givenHistory(
            List<? extends Parameter<?>> parameters, Function<? super LegalCorpus, ElementQuestion<S, E>> question) {
        rule.description.addAllHistory(parameters);
        return rule.complete(asked().ofLaw(question), (check, texts) -> {
            ElementQuestion<S, E> today = question.apply(LegalCorpus.standard());
            look(check, List.of(today.applies(), today.holds()));
        });
    }

    private ElementsAsked<S, E> asked() {
        return new ElementsAsked<>(items, rule.applies, applies, ImmutableMap.copyOf(arguments));
    }

    private ElementQuestion<S, E> whenever(ElementCondition<? super S, ? super E> condition) {
        return new ElementQuestion<>(ElementCondition.<S, E>of(Condition.always()), condition);
    }
}
