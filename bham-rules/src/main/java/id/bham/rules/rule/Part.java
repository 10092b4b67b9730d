package id.bham.rules.rule;

import com.google.common.collect.ImmutableMap;
import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Pointer;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a duty that gets a finding of its own (bagian kewajiban) though the record need not hold it: a year, a province, a
 * sub-action, a half of what one provision asks.
 *
 * @param place what the finding is about, such as {@code /years/2025}
 * @param arguments named values for messages
 * @param question the question about it
 * @param term the day by which it is to be done; empty if there is none
 * @param <S> the type of the subject
 */
public record Part<S>(Pointer place, Map<String, Object> arguments, Question<S> question, Optional<Term<S>> term)
        implements Bindable {

    /** The name of the argument that says which texts of the rule tell of a part, where it has some of its own. */
    public static final String NAME = "part";

    /**
     * A part.
     *
     * @param place what the finding is about
     * @param arguments named values for messages
     * @param question the question about it
     * @param term the day by which it is to be done
     */
    public Part {
        arguments = ImmutableMap.copyOf(arguments);
    }

    /**
     * A part of what a subject must be.
     *
     * @param place what the finding is about
     * @param question the question about it
     * @param <S> the type of the subject
     * @return the part
     */
    public static <S> Part<S> of(Pointer place, Question<S> question) {
        return new Part<>(place, Map.of(), question, Optional.empty());
    }

    /**
     * A part of what is to be done by a day.
     *
     * @param term the term, which says where its finding stands
     * @param <S> the type of the subject
     * @return the part
     */
    public static <S> Part<S> of(Term<S> term) {
        return new Part<>(term.place(), term.arguments(), term.question(), Optional.of(term));
    }

    /**
     * This part, of which texts of its own tell: {@code violated.leaders} instead of {@code violated}, say.
     *
     * @param name what follows the keys of the rule's texts
     * @return the part
     */
    public Part<S> named(String name) {
        return argument(NAME, name);
    }

    /**
     * This part, with a named value for messages.
     *
     * @param name the name of the placeholder
     * @param value the value
     * @return the part
     */
    public Part<S> argument(String name, Object value) {
        ImmutableMap<String, Object> named = ImmutableMap.<String, Object>builder()
                .putAll(arguments)
                .put(name, value)
                .buildKeepingLast();
        return new Part<>(place, named, question, term);
    }
}
