package id.bham.rules.engine.period;

import id.bham.core.knowledge.Subject;
import id.bham.rules.engine.Diagnostics;
import id.bham.rules.rule.Prospect;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.Term;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;

/** Asks rules what falls due in a period. */
final class TermsAsked {

    private static final Logger LOG = Diagnostics.of(TermsAsked.class);

    private TermsAsked() {}

    /**
     * What somebody makes of the terms that a rule names for a subject.
     *
     * @param use makes it of the terms
     * @param otherwise what is taken where the rule fails to name them; that is logged
     */
    static <S extends Subject, R> R of(
            Rule<S> rule, Subject subject, Prospect period, Function<List<Term<S>>, R> use, R otherwise) {
        try {
            return use.apply(rule.terms(rule.subjectType().cast(subject), period));
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError failure) {
            LOG.warn(
                    "rule {} failed to name its terms for {}",
                    rule.description().id(),
                    subject.id(),
                    failure);
            return otherwise;
        }
    }
}
