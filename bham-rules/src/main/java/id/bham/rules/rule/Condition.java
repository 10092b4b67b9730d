package id.bham.rules.rule;

import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;

/**
 * Something that can be asked of a record on a day.
 *
 * <p>It must be monotone: what it answers for a record, it answers for every refinement of that record, unless the answer was
 * unknown. Conditions made of the three-valued questions of the model and the connectives of {@link Truth} are.
 *
 * @param <S> the type of the record
 */
@FunctionalInterface
public interface Condition<S> {

    /**
     * Asks.
     *
     * @param subject the record
     * @param at the check date
     * @return the answer in three values
     */
    Truth test(S subject, AsOf at);
}
