package id.bham.rules.engine.period;

import id.bham.core.knowledge.Subject;
import id.bham.core.law.LegalCorpus;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.rule.Prospect;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A period for which rules are asked what falls due in it, by a law. */
record PeriodProspect(LegalCorpus law, LocalDate firstDay, LocalDate lastDay) implements Prospect {

    private static final Logger LOG = LoggerFactory.getLogger(PeriodProspect.class);

    boolean mayHold(PartialDate due) {
        return !ValidityPeriod.of(firstDay, lastDay).contains(due).isFalse();
    }

    /**
     * What somebody makes of the terms that a rule names for a subject here.
     *
     * @param use makes it of the terms
     * @param otherwise what is taken where the rule fails to name them; that is logged
     */
    <S extends Subject, R> R ofTerms(Rule<S> rule, Subject subject, Function<List<Term<S>>, R> use, R otherwise) {
        try {
            return use.apply(rule.terms(rule.subjectType().cast(subject), this));
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
