package id.bham.rules.write;

import id.bham.core.law.DatedValues;
import id.bham.core.law.Parameter;
import id.bham.rules.RuleSet;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleDescription;
import java.util.TreeMap;

/** The members of documents that tell of the rules of a set, and of the provisions of its corpus. */
final class CatalogueJson {

    private CatalogueJson() {}

    static void write(Json json, RuleSet rules) {
        var parts = new JsonParts(json);
        writeSet(json, rules);
        json.put("status", rules.status()).put("inForce", rules.inForce());
        parts.writeChanges("changes", rules.changes());
        json.objects(
                "parameters",
                rules.corpus().values().entrySet(),
                parameter -> write(json, parameter.getKey(), parameter.getValue(), parts));
        json.objects("rules", rules.rules(), rule -> write(json, rule, parts));
        writeProvisions(json, rules);
        parts.writeSources();
    }

    static void writeCoverage(Json json, RuleSet rules) {
        writeSet(json, rules);
        writeProvisions(json, rules);
    }

    private static void writeSet(Json json, RuleSet rules) {
        json.put("ruleSet", rules.coordinates()).put("catalogue", rules.catalogueVersion());
        json.put("lawKnownTo", rules.corpus().knownTo());
    }

    private static void writeProvisions(Json json, RuleSet rules) {
        json.objects("provisions", rules.coverage().lines(), line -> {
            json.put("place", line.provision().place());
            json.put("shortForm", line.provision().place().shortForm());
            json.put("gist", line.provision().gist());
            json.put("addressees", line.provision().addressees());
            json.put("checkable", line.provision().isCheckable());
            json.put(
                    "rules",
                    line.rules().stream().map(rule -> rule.description().id()).toList());
            json.putIfAny("noRule", line.noRule());
        });
    }

    private static void write(Json json, Parameter<?> parameter, DatedValues<?> values, JsonParts parts) {
        json.put("name", parameter.name());
        json.objects(
                "values",
                values.values(),
                dated -> json.putIfAny("value", dated.value().value().map(Json::parameterValue))
                        .put("period", dated.period())
                        .put("strength", dated.strength())
                        .put("source", parts.reference(dated.source())));
    }

    private static void write(Json json, Rule<?> rule, JsonParts parts) {
        RuleDescription description = rule.description();
        json.put("id", description.id()).put("slug", description.slug());
        json.put("area", description.area());
        json.put("subject", rule.subjectType().getSimpleName());
        json.put("force", description.force()).put("strength", description.strength());
        json.put("citations", description.citations());
        json.put("sources", parts.references(description.sources()));
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
