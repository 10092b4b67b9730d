package id.bham.rules.write;

import com.fasterxml.jackson.core.JsonGenerator;
import id.bham.core.law.Addressee;
import id.bham.core.law.Citation;
import id.bham.core.law.DatedValues;
import id.bham.core.law.Parameter;
import id.bham.core.law.Provision;
import id.bham.rules.RuleSet;
import id.bham.rules.catalogue.LawCoverage;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleDescription;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The rules of a set and the provisions of its corpus as a JSON document, with all that there is to say about each, in both languages. */
public final class CatalogueDocument {

    private CatalogueDocument() {}

    /**
     * Writes the rules of a set.
     *
     * @param rules the rule set
     * @return the document; the same rules give the same text
     */
    public static String write(RuleSet rules) {
        return JsonText.document(json -> {
            json.writeStringField("ruleSet", rules.coordinates());
            json.writeStringField("catalogue", rules.catalogueVersion());
            json.writeStringField("lawKnownTo", rules.corpus().knownTo().toString());
            json.writeStringField("status", rules.status().name());
            JsonText.writePeriod(json, "inForce", rules.inForce());
            JsonText.writeChanges(json, rules.changes());
            json.writeArrayFieldStart("parameters");
            for (Map.Entry<Parameter<?>, DatedValues<?>> parameter :
                    rules.corpus().values().entrySet()) {
                writeParameter(json, parameter.getKey(), parameter.getValue());
            }
            json.writeEndArray();
            json.writeArrayFieldStart("rules");
            for (Rule<?> rule : rules.rules()) {
                writeRule(json, rule);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("provisions");
            for (LawCoverage.Line line : rules.coverage().lines()) {
                writeProvision(json, line);
            }
            json.writeEndArray();
        });
    }

    private static void writeProvision(JsonGenerator json, LawCoverage.Line line) throws IOException {
        Provision provision = line.provision();
        json.writeStartObject();
        json.writeStringField("place", provision.place().toString());
        json.writeStringField("shortForm", provision.place().shortForm());
        JsonText.write(json, "gist", provision.gist());
        json.writeArrayFieldStart("addressees");
        for (Addressee addressee : provision.addressees()) {
            json.writeString(addressee.name());
        }
        json.writeEndArray();
        json.writeBooleanField("checkable", provision.isCheckable());
        json.writeArrayFieldStart("rules");
        for (Rule<?> rule : line.rules()) {
            json.writeString(rule.description().id());
        }
        json.writeEndArray();
        if (line.noRule().isPresent()) {
            json.writeStringField("noRule", line.noRule().get().name());
        }
        json.writeEndObject();
    }

    private static void writeParameter(JsonGenerator json, Parameter<?> parameter, DatedValues<?> values)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("name", parameter.name());
        json.writeArrayFieldStart("values");
        for (DatedValues.Dated<?> dated : values.values()) {
            json.writeStartObject();
            JsonText.writeValue(json, dated.value().value().map(value -> value));
            JsonText.writePeriod(json, "period", dated.period());
            json.writeStringField("strength", dated.strength().name());
            JsonText.writeSources(json, List.of(dated.source()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeRule(JsonGenerator json, Rule<?> rule) throws IOException {
        RuleDescription description = rule.description();
        json.writeStartObject();
        json.writeStringField("id", description.id());
        json.writeStringField("slug", description.slug());
        json.writeStringField("area", description.area());
        json.writeStringField("subject", rule.subjectType().getSimpleName());
        json.writeStringField("force", description.force().name());
        json.writeStringField("strength", description.strength().name());
        json.writeArrayFieldStart("citations");
        for (Citation citation : description.citations()) {
            json.writeString(citation.toString());
        }
        json.writeEndArray();
        JsonText.writeSources(json, description.sources());
        if (description.reasoning().isPresent()) {
            JsonText.write(json, "reasoning", description.reasoning().get());
        }
        JsonText.writePeriod(json, "inForce", description.inForce());
        if (description.parameter().isPresent()) {
            json.writeStringField(
                    "parameter", description.parameter().map(Parameter::name).orElseThrow());
        }
        if (!description.history().isEmpty()) {
            json.writeArrayFieldStart("history");
            for (String name :
                    description.history().stream().map(Parameter::name).sorted().toList()) {
                json.writeString(name);
            }
            json.writeEndArray();
        }
        if (description.instrument().isPresent()) {
            json.writeStringField("instrument", description.instrument().get().toString());
        }
        if (description.keptByModel().isPresent()) {
            JsonText.write(json, "keptByModel", description.keptByModel().get());
        }
        json.writeStringField("since", description.since());
        if (description.replacedBy().isPresent()) {
            json.writeStringField("replacedBy", description.replacedBy().get());
        }
        json.writeObjectFieldStart("texts");
        for (String key : description.texts().keySet().stream()
                .sorted(Comparator.naturalOrder())
                .toList()) {
            JsonText.write(json, key, description.text(key));
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
