package id.bham.rules.catalogue;

import com.google.common.collect.ImmutableSortedMap;
import id.bham.core.binding.Bindable;
import id.bham.core.law.Citation;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Strength;
import id.bham.core.time.AsOf;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The rules that come with the library (katalog aturan), by id. */
public final class RuleCatalogue implements Bindable {

    /** The version of the catalogue. It changes when a rule is added, retired, or gives another outcome for some record. */
    public static final String VERSION = "0.1.0";

    /** How the ids of these rules begin, and of no others. */
    public static final String NAMESPACE = "BHAM-";

    private static final RuleCatalogue STANDARD = new RuleCatalogue();

    private final ImmutableSortedMap<String, Rule<?>> rules;

    private RuleCatalogue() {
        var byId = ImmutableSortedMap.<String, Rule<?>>naturalOrder();
        for (List<Rule<?>> area : List.of(
                FocalPointRules.ALL,
                NationalTaskForceRules.ALL,
                TaskForceRules.ALL,
                WorkingGroupRules.ALL,
                DutyRules.ALL,
                ActionRules.ALL,
                ReportRules.ALL,
                EvaluationRules.ALL,
                NationRules.ALL,
                RecordRules.ALL)) {
            area.forEach(rule -> byId.put(rule.description().id(), rule));
        }
        rules = byId.buildOrThrow();
    }

    /**
     * The catalogue.
     *
     * @return the catalogue
     */
    public static RuleCatalogue standard() {
        return STANDARD;
    }

    /**
     * All rules.
     *
     * @return the rules, sorted by id
     */
    public List<Rule<?>> rules() {
        return rules.values().asList();
    }

    /**
     * The rule with an id.
     *
     * @param id the id, such as {@code BHAM-GTD-006}
     * @return the rule, or empty if there is none
     */
    public Optional<Rule<?>> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /**
     * The areas of the rules.
     *
     * @return the areas, such as {@code GTD}, sorted
     */
    public List<String> areas() {
        return rules().stream()
                .map(rule -> rule.description().area())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The rules of an area.
     *
     * @param area the area, such as {@code GTD}
     * @return the rules, sorted by id; none if there is no such area
     */
    public List<Rule<?>> ofArea(String area) {
        return those(rule -> rule.area().equals(area));
    }

    /**
     * The rules that rest on a place in the law.
     *
     * @param place the place; rules that cite something within it are meant as well
     * @return the rules, sorted by id
     */
    public List<Rule<?>> citing(Citation place) {
        return those(rule -> rule.citations().stream().anyMatch(place::contains));
    }

    /**
     * The rules with a basis of a strength.
     *
     * @param strength the strength
     * @return the rules, sorted by id
     */
    public List<Rule<?>> ofStrength(Strength strength) {
        return those(rule -> rule.strength() == strength);
    }

    /**
     * The rules whose duty exists on a day, or may exist where that is not known.
     *
     * @param day the day
     * @return the rules, sorted by id
     */
    public List<Rule<?>> inForceOn(LocalDate day) {
        return those(rule ->
                !LegalCorpus.standard().stands(rule.inForce(), AsOf.on(day)).isFalse());
    }

    private List<Rule<?>> those(Predicate<RuleDescription> condition) {
        return rules().stream()
                .filter(rule -> condition.test(rule.description()))
                .<Rule<?>>map(rule -> rule)
                .toList();
    }
}
