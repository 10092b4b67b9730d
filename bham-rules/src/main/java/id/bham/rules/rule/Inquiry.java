package id.bham.rules.rule;

import id.bham.core.binding.Bindable;
import id.bham.core.condition.Condition;
import id.bham.core.condition.Element;
import id.bham.core.knowledge.Pointer;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameter;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One rule, asked about one subject on one day. The rule gives its questions; outcomes, horizons and explanations follow from
 * the answers. Each place is asked about once. A rule that asks nothing leaves its subject undetermined.
 */
public interface Inquiry extends Bindable {

    /**
     * Asks about the subject as a whole, or about an {@link Element} of it, which gets an outcome of its own. Which elements there are
     * must not depend on the day.
     *
     * @param asked the subject or the element
     * @param question the question
     * @param <T> the type of the subject, or of its elements as they stand in it
     */
    <T> void ask(T asked, Question<T> question);

    /**
     * Asks about the subject as a whole, or about an element of it, with what the law sets on that day. If it sets nothing, the duty is
     * not in force; if it is not known what it sets, the outcome is open, unless the duty does not apply.
     *
     * @param asked the subject or the element
     * @param applies when the duty applies, whatever is set
     * @param parameter what the law sets
     * @param question gives the question for the value that is set, which has to say itself {@linkplain Question#onlyWhen(Condition) when}
     *     the duty applies
     * @param <T> the type of the subject, or of its elements as they stand in it
     * @param <V> the type of the value
     */
    <T, V> void ask(
            T asked, Condition<? super T> applies, Parameter<V> parameter, Function<? super V, Question<T>> question);

    /**
     * The law, for a duty that depends on more than what is set on the check date. Which parameters it reads its rule
     * {@linkplain RuleDescription#history() says}.
     *
     * @return the instruments, and what is set over time
     */
    LegalCorpus law();

    /**
     * Turns to a part of the duty, which gets an outcome of its own. Which parts there are must not depend on the day. An element that is
     * asked about has its own place, whatever part was turned to.
     *
     * @param part the place of what the part is about in the subject or, if it has none there, a place that names it
     * @param arguments gives named values for messages about the part; asked when a message is made
     * @return the inquiry about the part
     */
    Inquiry about(Pointer part, Supplier<Map<String, Object>> arguments);

    /**
     * Turns to a part of the duty of which its place tells all.
     *
     * @param part the place of what the part is about in the subject or, if it has none there, a place that names it
     * @return the inquiry about the part
     */
    Inquiry about(Pointer part);
}
