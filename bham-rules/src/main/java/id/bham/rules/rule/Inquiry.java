package id.bham.rules.rule;

import id.bham.core.condition.Condition;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameter;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One rule, asked about one subject on one day. The rule gives its questions; outcomes, horizons and explanations follow from
 * the answers. Each place is asked about once. A rule that asks nothing leaves its subject undetermined.
 */
public interface Inquiry {

    /**
     * Asks about the subject as a whole.
     *
     * @param subject the subject
     * @param question the question
     * @param <S> the type of the subject
     */
    <S> void ask(S subject, Question<S> question);

    /**
     * Asks about the subject as a whole, with what the law sets on that day. If it sets nothing, the duty is not in force; if it
     * is not known what it sets, the outcome is open, unless the duty does not apply.
     *
     * @param subject the subject
     * @param applies when the duty applies, whatever is set
     * @param parameter what the law sets
     * @param question gives the question for the value that is set
     * @param <S> the type of the subject
     * @param <T> the type of the value
     */
    <S, T> void ask(
            S subject, Condition<? super S> applies, Parameter<T> parameter, Function<? super T, Question<S>> question);

    /**
     * Asks about each of some elements of the subject; each gets an outcome of its own.
     *
     * @param subject the subject
     * @param questions the questions
     * @param <S> the type of the subject
     */
    default <S extends Subject> void askOfEach(S subject, ElementQuestions<S, ?> questions) {
        questions.askOneByOne(subject, this);
    }

    /**
     * The law, for a duty that depends on more than what is set on the check date. Which parameters it reads its rule
     * {@linkplain RuleDescription#history() says}.
     *
     * @return the instruments, and what is set over time
     */
    LegalCorpus law();

    /**
     * Turns to an element of the subject, which gets an outcome of its own. Which elements there are must not depend on the
     * day.
     *
     * @param element the place of the element in the subject or, if it has none there, a place that names it
     * @param arguments gives named values for messages about the element; asked when a message is made
     * @return the inquiry about the element
     */
    Inquiry about(Pointer element, Supplier<Map<String, Object>> arguments);
}
