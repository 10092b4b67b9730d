package id.bham.rules.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import id.bham.core.binding.Bindable;
import id.bham.core.law.LawReading;
import id.bham.core.law.Waiver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * On what a report rests (tanda bukti pemeriksaan), so that it can be made again.
 *
 * @param library the version of this library
 * @param ruleSet the name of the rule set with its version, such as {@code id.bham:stranas:0.1.0}
 * @param catalogue the version of the catalogue of rules
 * @param rules the ids of the rules that were applied, whether they found anything or not
 * @param law to which day the law was read, and how sure it is that nothing was missed, a successor above all
 * @param isPresuming whether it is presumed for later days that the law has not changed
 * @param on the check date
 * @param actionPeriodEndedOn the last day of the latest action period that had been set by the check date, if it has passed; no later
 *     one is known
 * @param changes how the rule set differs from the one that was published, in the order in which it was changed
 * @param unread the changes among these that set a value which no rule reads on the check date or later
 * @param waivers the waivers that were considered, whether they took effect or not
 * @param assumptions what was taken to be so though no record says it, in the order in which it was assumed; empty for a report
 *     on what is recorded
 */
public record Receipt(
        String library,
        String ruleSet,
        String catalogue,
        Set<String> rules,
        LawReading law,
        boolean isPresuming,
        LocalDate on,
        Optional<LocalDate> actionPeriodEndedOn,
        List<Change> changes,
        List<Change> unread,
        List<Waiver> waivers,
        List<Assumption> assumptions)
        implements Bindable {

    /**
     * On what a report rests.
     *
     * @param library the version of this library
     * @param ruleSet the name of the rule set
     * @param catalogue the version of the catalogue
     * @param rules the ids of the rules that were applied
     * @param law to which day the law was read
     * @param isPresuming whether it is presumed that the law has not changed
     * @param on the check date
     * @param actionPeriodEndedOn the last day of the latest action period
     * @param changes how the rule set was changed
     * @param unread the changes that no rule reads
     * @param waivers the waivers
     * @param assumptions what was assumed
     */
    public Receipt {
        rules = ImmutableSortedSet.copyOf(rules);
        changes = ImmutableList.copyOf(changes);
        unread = ImmutableList.copyOf(unread);
        waivers = ImmutableList.copyOf(waivers);
        assumptions = ImmutableList.copyOf(assumptions);
    }

    /**
     * The last day to which the law was read.
     *
     * @return the day, inclusive
     */
    public LocalDate lawKnownTo() {
        return law.to();
    }

    /**
     * Since when it is presumed that the law has not changed.
     *
     * @return the day after the one to which the law was read, if the check date is not before it and this is presumed
     */
    public Optional<LocalDate> presumedSince() {
        return isPresuming && isBeyondKnownLaw() ? Optional.of(lawKnownTo().plusDays(1)) : Optional.empty();
    }

    /**
     * Whether the report is not on what is recorded alone.
     *
     * @return true if something was assumed
     */
    public boolean isHypothetical() {
        return !assumptions.isEmpty();
    }

    /**
     * On what a report rests if more is assumed.
     *
     * @param further what is assumed beside what was
     * @return the receipt
     */
    public Receipt assuming(List<Assumption> further) {
        return new Receipt(
                library,
                ruleSet,
                catalogue,
                rules,
                law,
                isPresuming,
                on,
                actionPeriodEndedOn,
                changes,
                unread,
                waivers,
                ImmutableList.<Assumption>builder()
                        .addAll(assumptions)
                        .addAll(further)
                        .build());
    }

    /**
     * Whether the check date is later than the day to which the law is known.
     *
     * @return true if so; what stands in the law on the check date is then presumed, or not known
     */
    public boolean isBeyondKnownLaw() {
        return on.isAfter(lawKnownTo());
    }
}
