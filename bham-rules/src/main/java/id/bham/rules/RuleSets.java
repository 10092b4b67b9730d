package id.bham.rules;

import id.bham.core.check.GuavaLibrary;
import id.bham.core.law.InstrumentId;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Standing;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.catalogue.RuleCatalogue;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rule sets that come with the library, and how rule sets are found. */
public final class RuleSets {

    static {
        GuavaLibrary.look();
    }

    private static final RuleSet STRANAS = RuleSet.of(
            "id.bham:stranas",
            RuleCatalogue.VERSION,
            RuleCatalogue.standard().rules(),
            LegalCorpus.standard(),
            RuleSetStatus.VALID,
            sinceTheFirstTaskForce());

    private static final List<Class<?>> CHOSEN_FIRST =
            List.of(Standing.InForce.class, Standing.Unknown.class, Standing.Ended.class, Standing.NotYetInForce.class);

    private RuleSets() {}

    /** With the decision that formed the first National Task Force the practice began that the rules go back to. */
    private static ValidityPeriod sinceTheFirstTaskForce() {
        return LegalCorpus.standard()
                .find(InstrumentId.parse("Kepmenkumham M.HH-01.HA.01.07 Tahun 2021"))
                .orElseThrow()
                .inForce();
    }

    /**
     * The rules around the National Strategy (Stranas BHAM): what went before Perpres 60/2023, the Perpres with its first period
     * of actions, and what stays in force after it.
     *
     * @return the rule set with all rules of the catalogue
     */
    public static RuleSet stranas() {
        return STRANAS;
    }

    /**
     * All rule sets that come with the library.
     *
     * @return the rule sets, sorted by their coordinates
     */
    public static List<RuleSet> all() {
        return List.of(STRANAS);
    }

    /**
     * The rule set of the library with certain coordinates.
     *
     * @param coordinates the name and the version, such as {@code id.bham:stranas:0.1.0}
     * @return the rule set, or empty if the library has none with these coordinates
     */
    public static Optional<RuleSet> find(String coordinates) {
        return all().stream()
                .filter(rules -> rules.coordinates().equals(coordinates))
                .findFirst();
    }

    /**
     * The rule set of the library that is to be used on a day.
     *
     * @param day the day
     * @return the answer, as {@link #on(LocalDate, Collection)} gives it
     */
    public static Standing<RuleSet> on(LocalDate day) {
        return on(day, all());
    }

    /**
     * The rule set that is to be used on a day.
     *
     * @param day the day
     * @param among the rule sets to choose from; drafts and replaced ones are not chosen
     * @return the one in force; if there is none, one of which it is not known, the one that ended last, or the one that begins
     *     first, in that order; {@link Standing.Unknown} if there is none to choose from
     * @throws IllegalArgumentException if more than one is in force; the message names them
     */
    public static Standing<RuleSet> on(LocalDate day, Collection<RuleSet> among) {
        List<RuleSet> valid = among.stream()
                .filter(rules -> rules.status() == RuleSetStatus.VALID)
                .toList();
        List<String> inForce = valid.stream()
                .filter(rules -> rules.standing(day).inForce().isPresent())
                .map(RuleSet::coordinates)
                .sorted()
                .toList();
        if (inForce.size() > 1) {
            throw new IllegalArgumentException(
                    "one rule set is to be used on a day, but on " + day + " these are in force: " + inForce);
        }
        return valid.stream()
                .map(rules -> rules.standing(day))
                .min(Comparator.<Standing<RuleSet>>comparingInt(standing -> CHOSEN_FIRST.indexOf(standing.getClass()))
                        .thenComparingLong(RuleSets::distance))
                .orElseGet(() -> new Standing.Unknown<>(Standing.Reason.NOT_RECORDED));
    }

    private static long distance(Standing<RuleSet> standing) {
        if (standing instanceof Standing.Ended<RuleSet> ended) {
            return -ended.lastDay().toEpochDay();
        }
        return standing instanceof Standing.NotYetInForce<RuleSet> later
                ? later.firstDay().toEpochDay()
                : 0;
    }
}
