package id.bham.rules.rule;

import id.bham.core.binding.Bindable;
import id.bham.core.law.LegalCorpus;
import java.time.LocalDate;

/**
 * A period for which it is asked what falls due in it.
 *
 * @param law the instruments, and what is set over time
 * @param firstDay the first day
 * @param lastDay the last day, inclusive
 */
public record Prospect(LegalCorpus law, LocalDate firstDay, LocalDate lastDay) implements Bindable {}
