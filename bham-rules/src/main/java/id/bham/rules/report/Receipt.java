package id.bham.rules.report;

import com.google.common.collect.ImmutableList;
import id.bham.core.law.Waiver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * On what a report rests (tanda bukti pemeriksaan), so that it can be made again.
 *
 * @param library the version of this library
 * @param ruleSet the name of the rule set with its version, such as {@code id.bham:stranas:0.1.0}
 * @param catalogue the version of the catalogue of rules
 * @param lawKnownTo the last day for which the law is known, inclusive
 * @param on the check date
 * @param endedOn the latest day before the check date with which duties of the rule set ended; empty if none has ended. Nothing is
 *     known, as of {@code lawKnownTo}, that took their place
 * @param changes how the rule set differs from the one that was published, in the order in which it was changed
 * @param waivers the waivers that were considered, whether they took effect or not
 * @param assumptions what was taken to be so though no record says it, in the order in which it was assumed; empty for a report
 *     on what is recorded
 */
public record Receipt(
        String library,
        String ruleSet,
        String catalogue,
        LocalDate lawKnownTo,
        LocalDate on,
        Optional<LocalDate> endedOn,
        List<Change> changes,
        List<Waiver> waivers,
        List<Assumption> assumptions) {

    /**
     * On what a report rests.
     *
     * @param library the version of this library
     * @param ruleSet the name of the rule set
     * @param catalogue the version of the catalogue
     * @param lawKnownTo the last day for which the law is known
     * @param on the check date
     * @param endedOn the latest day with which duties ended
     * @param changes how the rule set was changed
     * @param waivers the waivers
     * @param assumptions what was assumed
     */
    public Receipt(
            String library,
            String ruleSet,
            String catalogue,
            LocalDate lawKnownTo,
            LocalDate on,
            Optional<LocalDate> endedOn,
            List<Change> changes,
            List<Waiver> waivers,
            List<Assumption> assumptions) {
        this.library = library;
        this.ruleSet = ruleSet;
        this.catalogue = catalogue;
        this.lawKnownTo = lawKnownTo;
        this.on = on;
        this.endedOn = endedOn;
        this.changes = ImmutableList.copyOf(changes);
        this.waivers = ImmutableList.copyOf(waivers);
        this.assumptions = ImmutableList.copyOf(assumptions);
    }

    /**
     * On what a report on what is recorded rests.
     *
     * @param library the version of this library
     * @param ruleSet the name of the rule set
     * @param catalogue the version of the catalogue
     * @param lawKnownTo the last day for which the law is known
     * @param on the check date
     * @param endedOn the latest day with which duties ended
     * @param changes how the rule set was changed
     * @param waivers the waivers
     */
    public Receipt(
            String library,
            String ruleSet,
            String catalogue,
            LocalDate lawKnownTo,
            LocalDate on,
            Optional<LocalDate> endedOn,
            List<Change> changes,
            List<Waiver> waivers) {
        this(library, ruleSet, catalogue, lawKnownTo, on, endedOn, changes, waivers, List.of());
    }

    /**
     * Whether the report is not on what is recorded alone.
     *
     * @return true if something was assumed
     */
    public boolean isHypothetical() {
        return !assumptions.isEmpty();
    }

    /** On what the report rests if more is assumed. */
    Receipt assuming(List<Assumption> further) {
        return new Receipt(
                library,
                ruleSet,
                catalogue,
                lawKnownTo,
                on,
                endedOn,
                changes,
                waivers,
                ImmutableList.<Assumption>builder()
                        .addAll(assumptions)
                        .addAll(further)
                        .build());
    }

    /**
     * Whether the check date is later than the day to which the law is known.
     *
     * @return true if so; what stands in the law on the check date is then not known
     */
    public boolean isBeyondKnownLaw() {
        return on.isAfter(lawKnownTo);
    }
}
