package id.bham.rules.rule;

import java.util.List;

/**
 * Gives the terms of a rule for a subject.
 *
 * @param <S> the type of the subject
 */
@FunctionalInterface
public interface Terms<S> {

    /**
     * The terms that end in a period.
     *
     * @param subject the subject
     * @param prospect the period, and what the law sets over time
     * @return the terms; those that end outside are passed over
     */
    List<Term<S>> of(S subject, Prospect prospect);
}
