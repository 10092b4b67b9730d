package id.bham.rules.rule;

import id.bham.core.law.LegalCorpus;
import java.time.LocalDate;

/** A period for which it is asked what falls due in it. */
public interface Prospect {

    /**
     * The first day.
     *
     * @return the day
     */
    LocalDate firstDay();

    /**
     * The last day, inclusive.
     *
     * @return the day
     */
    LocalDate lastDay();

    /**
     * The law.
     *
     * @return the instruments, and what is set over time
     */
    LegalCorpus law();
}
