package id.bham.rules.rule;

import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;

/**
 * Something that can be asked of an element of a record on a day. It must be monotone, as {@link Condition} is.
 *
 * @param <S> the type of the record
 * @param <E> the type of the element
 */
@FunctionalInterface
public interface ElementCondition<S, E> {

    /**
     * Asks.
     *
     * @param subject the record
     * @param element the element
     * @param at the check date
     * @return the answer in three values
     */
    Truth test(S subject, E element, AsOf at);
}
