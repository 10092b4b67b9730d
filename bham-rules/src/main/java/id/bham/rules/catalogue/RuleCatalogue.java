package id.bham.rules.catalogue;

import com.google.common.collect.ImmutableSortedMap;
import id.bham.rules.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules that come with the library (katalog aturan), by id. */
public final class RuleCatalogue {

    /** The version of the catalogue. It changes when a rule is added, retired, or gives another outcome for some record. */
    public static final String VERSION = "0.1.0";

    private static final RuleCatalogue STANDARD = new RuleCatalogue();

    private final ImmutableSortedMap<String, Rule<?>> rules;

    private RuleCatalogue() {
        rules = Stream.of(
                        TaskForceRules.ALL,
                        WorkingGroupRules.ALL,
                        DutyRules.ALL,
                        ReportRules.ALL,
                        EvaluationRules.ALL,
                        NationRules.ALL)
                .flatMap(List::stream)
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        String::compareTo, rule -> rule.description().id(), rule -> rule));
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
}
