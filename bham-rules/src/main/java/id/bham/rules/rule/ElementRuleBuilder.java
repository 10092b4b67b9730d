package id.bham.rules.rule;

import com.google.common.collect.ImmutableList;
import id.bham.core.knowledge.Elements;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

    private final RuleBuilder<S> rule;
    private final Class<E> elementType;
    private final ImmutableList<Pointer> patterns;
    private final Map<String, Function<? super E, Object>> arguments = new LinkedHashMap<>();
    private final Map<Pointer, Further<S, E>> further = new LinkedHashMap<>();
    private ElementCondition<? super S, ? super E> applies = (subject, element, at) -> Truth.TRUE;
    private ImmutableList<ElementPlace> appliesPlaces = ImmutableList.of();

    ElementRuleBuilder(RuleBuilder<S> rule, Class<E> elementType, String... patterns) {
        this.rule = rule;
        this.elementType = elementType;
        this.patterns = Stream.of(patterns).map(Pointer::parse).collect(ImmutableList.toImmutableList());
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
        appliesPlaces = ElementPlace.parse(places);
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
            boolean isNew = further.putIfAbsent(place, new Further<>(condition, ElementPlace.parse(places))) == null;
            if (!patterns.contains(place) || !isNew) {
                throw new IllegalArgumentException(
                        "expected one of the places " + patterns + ", each once, but found '" + pattern + "'");
            }
        }
        return this;
    }

    /** What is required of some elements alone. */
    private record Further<S, E>(
            ElementCondition<? super S, ? super E> condition, ImmutableList<ElementPlace> places) {}

    /**
     * Says what is required of an element, and completes the rule.
     *
     * @param condition the condition
     * @param places the places that tell
     * @return what is left to do
     */
    public RuleBuilder.Complete<S> require(ElementCondition<? super S, ? super E> condition, String... places) {
        return complete(new ElementQuestions.Required<>(Optional.<Parameter<Object>>empty(), set -> condition), places);
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
                new ElementQuestions.Required<S, E, T>(Optional.of(parameter), new Remembered<>(condition)), places);
    }

    private RuleBuilder.Complete<S> complete(ElementQuestions.Required<S, E, ?> required, String... places) {
        ImmutableList<ElementPlace> ofAll = ElementPlace.parse(places);
        var kinds = ImmutableList.<ElementQuestions.Kind<S, E>>builder();
        for (Pointer pattern : patterns) {
            Optional<Further<S, E>> alone = Optional.ofNullable(further.get(pattern));
            kinds.add(new ElementQuestions.Kind<>(
                    Elements.at(pattern),
                    alone.map(Further::condition),
                    ImmutableList.<ElementPlace>builder()
                            .addAll(ofAll)
                            .addAll(alone.map(Further::places).orElse(ImmutableList.of()))
                            .build()));
        }
        var questions = new ElementQuestions<>(
                elementType, kinds.build(), rule.applies(), applies, appliesPlaces, required, arguments);
        return rule.complete((subject, inquiry) -> inquiry.askOfEach(subject, questions));
    }
}
