package id.bham.rules.report;

import java.time.LocalDate;

/**
 * On what a report rests (tanda bukti pemeriksaan), so that it can be made again.
 *
 * @param library the version of this library
 * @param ruleSet the name of the rule set with its version, such as {@code id.bham:stranas:0.1.0}
 * @param catalogue the version of the catalogue of rules
 * @param lawKnownTo the last day for which the law is known, inclusive
 * @param on the check date
 */
public record Receipt(String library, String ruleSet, String catalogue, LocalDate lawKnownTo, LocalDate on) {

    /**
     * Whether the check date is later than the day to which the law is known.
     *
     * @return true if so; what stands in the law on the check date is then not known
     */
    public boolean isBeyondKnownLaw() {
        return on.isAfter(lawKnownTo);
    }
}
