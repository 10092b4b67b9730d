package id.bham.rules;

import id.bham.core.law.LegalCorpus;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.rule.Prospect;
import java.time.LocalDate;

/** A period for which rules are asked what falls due in it, by the law of a rule set. */
record PeriodProspect(RuleSet rules, LocalDate firstDay, LocalDate lastDay) implements Prospect {

    boolean mayHold(PartialDate due) {
        return !ValidityPeriod.of(firstDay, lastDay).contains(due).isFalse();
    }

    @Override
    public LegalCorpus law() {
        return rules.corpus();
    }
}
