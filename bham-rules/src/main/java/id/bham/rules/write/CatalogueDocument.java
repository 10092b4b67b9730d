package id.bham.rules.write;

import id.bham.core.law.DatedValues;
import id.bham.core.law.Parameter;
import id.bham.rules.RuleSet;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleDescription;
import java.io.IOException;
import java.util.TreeMap;

/**
 * The rules of a set and the provisions of its corpus as a JSON document, with all that there is to say about each, in both languages.
 * Its keys are a contract, which {@link Schema#CATALOGUE} states: {@code schemaVersion} changes when one of them changes its meaning.
 */
public final class CatalogueDocument {

    private CatalogueDocument() {}

    /**
     * Writes the rules of a set.
     *
     * @param rules the rule set
     * @return the document; the same gives the same text
     */
    public static String write(RuleSet rules) {
        return Written.text(out -> write(rules, out));
    }

    /**
     * Writes the rules of a set as it goes along.
     *
     * @param rules the rule set
     * @param out where to; it is neither flushed nor closed
     * @throws IOException if {@code out} does not take it
     */
    public static void write(RuleSet rules, Appendable out) throws IOException {
        Json.document(out, json -> {
            var shared = new SharedParts();
            CoverageDocument.writeSet(json, rules);
            json.put("status", rules.status()).put("inForce", rules.inForce());
            ReceiptJson.writeChanges(json, "changes", rules.changes());
            json.objects(
                    "parameters",
                    rules.corpus().values().entrySet(),
                    parameter -> write(json, parameter.getKey(), parameter.getValue(), shared));
            json.objects("rules", rules.rules(), rule -> write(json, rule, shared));
            CoverageDocument.writeProvisions(json, rules);
            shared.sources().write(json);
        });
    }

    private static void write(Json json, Parameter<?> parameter, DatedValues<?> values, SharedParts shared) {
        json.put("name", parameter.name());
        json.objects(
                "values",
                values.values(),
                dated -> json.putIfAny("value", dated.value().value().map(Json::parameterValue))
                        .put("period", dated.period())
                        .put("strength", dated.strength())
                        .put("source", shared.sources().reference(dated.source())));
    }

    private static void write(Json json, Rule<?> rule, SharedParts shared) {
        RuleDescription description = rule.description();
        json.put("id", description.id()).put("slug", description.slug());
        json.put("area", description.area());
        json.put("subject", rule.subjectType().getSimpleName());
        json.put("force", description.force()).put("strength", description.strength());
        json.put("citations", description.citations());
        json.put("sources", shared.sources().references(description.sources()));
        json.putIfAny("reasoning", description.reasoning()).put("inForce", description.inForce());
        json.putIfAny("parameter", description.parameter().map(Parameter::name));
        if (!description.history().isEmpty()) {
            json.put(
                    "history",
                    description.history().stream().map(Parameter::name).sorted().toList());
        }
        json.putIfAny("instrument", description.instrument());
        json.putIfAny("keptByModel", description.keptByModel());
        json.put("since", description.since()).putIfAny("replacedBy", description.replacedBy());
        json.put("texts", new TreeMap<>(description.texts()));
    }
}
