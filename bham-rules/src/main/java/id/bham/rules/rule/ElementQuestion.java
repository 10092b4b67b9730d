package id.bham.rules.rule;

import id.bham.core.binding.Bindable;
import id.bham.core.condition.ElementCondition;

/**
 * When a duty applies to an element of a record and what it requires of it.
 *
 * @param applies when it applies
 * @param holds what it requires
 * @param <S> the type of the record
 * @param <E> the type of the element
 */
public record ElementQuestion<S, E>(
        ElementCondition<? super S, ? super E> applies, ElementCondition<? super S, ? super E> holds)
        implements Bindable {}
