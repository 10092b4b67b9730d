package id.bham.rules;

import com.google.common.collect.ImmutableSortedMap;
import id.bham.core.law.LegalCorpus;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleDescription;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** What rules that are applied together must be: each with an id and a slug of its own, and citing what there is. */
final class SoundRules {

    private SoundRules() {}

    static ImmutableSortedMap<String, Rule<?>> byId(Collection<? extends Rule<?>> rules) {
        var byId = new TreeMap<String, Rule<?>>();
        var twice = new ArrayList<String>();
        for (Rule<?> rule : rules) {
            if (byId.put(rule.description().id(), rule) != null) {
                twice.add(rule.description().id());
            }
        }
        if (!twice.isEmpty()) {
            throw new IllegalArgumentException("each rule has an id of its own, but these come twice: " + twice);
        }
        checkSlugs(byId.values());
        return ImmutableSortedMap.copyOfSorted(byId);
    }

    private static void checkSlugs(Collection<Rule<?>> rules) {
        var idBySlug = new TreeMap<String, String>();
        var problems = new ArrayList<String>();
        for (Rule<?> rule : rules) {
            RuleDescription description = rule.description();
            String other = idBySlug.putIfAbsent(description.slug(), description.id());
            if (other != null) {
                problems.add("'" + description.slug() + "' is that of " + other + " and of " + description.id());
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "each rule has a readable name of its own, but " + String.join("; ", problems));
        }
    }

    static void checkCitations(Collection<? extends Rule<?>> rules, LegalCorpus corpus) {
        List<String> problems = rules.stream()
                .map(Rule::description)
                .flatMap(rule -> rule.citations().stream()
                        .flatMap(place -> corpus.objection(place).stream())
                        .map(objection -> rule.id() + " cites what is not there: " + objection))
                .toList();
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "each citation leads to a provision, but " + String.join("; ", problems));
        }
    }
}
