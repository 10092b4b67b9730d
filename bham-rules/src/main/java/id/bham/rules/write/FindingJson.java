package id.bham.rules.write;

import id.bham.core.knowledge.PlaceName;
import id.bham.core.law.Waiver;
import id.bham.rules.report.Finding;
import id.bham.rules.rule.Outcome;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a finding tells, as the members of a JSON object: the fields of {@link FindingField} by their keys. What its rule says of itself is
 * with the rules of the document; facts and open places are named by their paths, and stand with its facts.
 */
final class FindingJson {

    /** What the rule of a finding says, whatever the finding. */
    static final Set<FindingField> OF_RULE =
            EnumSet.of(FindingField.TITLE, FindingField.FORCE, FindingField.CITATION, FindingField.SOURCES);

    private FindingJson() {}

    static void write(Json json, Finding finding, SharedParts shared, Collection<FindingField> leftOut) {
        shared.add(finding);
        for (FindingField field : FindingField.values()) {
            if (!OF_RULE.contains(field) && !leftOut.contains(field)) {
                write(json, field, finding, shared);
            }
        }
    }

    private static void write(Json json, FindingField field, Finding finding, SharedParts shared) {
        String name = field.key();
        switch (field) {
            case RULE -> json.put(name, finding.rule().id());
            case OUTCOME -> json.put(name, finding.outcome());
            case SUBJECT -> json.put(name, finding.subject().id());
            case PATH -> json.put(name, finding.place());
            case ELEMENT -> json.put(name, finding.element().toString());
            case STRENGTH -> json.put(name, finding.strength());
            case PRESUMED -> json.put(name, finding.isPresumed());
            case MESSAGE -> json.text(name, finding::message);
            case REMEDY -> {
                if (finding.outcome() == Outcome.VIOLATED) {
                    json.text(name, finding::remedy);
                }
            }
            case OPEN_BECAUSE -> json.putIfAny(name, finding.openBecause());
            case OPEN ->
                json.objects(
                        name,
                        finding.open(),
                        open -> json.put("path", open.place()).put("need", open.need()));
            case FACTS ->
                json.put(
                        name, finding.facts().stream().map(fact -> fact.place()).toList());
            case WAIVER ->
                finding.waiver().ifPresent(waiver -> json.object(name, member -> write(json, waiver, shared)));
            case ENDED_WAIVERS -> {
                if (!finding.endedWaivers().isEmpty()) {
                    write(json, name, finding.endedWaivers(), shared);
                }
            }
            case VALID_UNTIL -> json.put(name, finding.validUntil());
            case DUE_BY -> json.putIfAny(name, finding.dueBy());
            case TITLE, FORCE, CITATION, SOURCES ->
                throw new IllegalArgumentException(field + " is told with the rule");
        }
    }

    /** What an authority accepted, with all that is known of it. */
    static void write(Json json, Waiver waiver, SharedParts shared) {
        json.put("rule", waiver.rule()).put("subject", waiver.subject());
        json.putIfAny("element", waiver.element().map(PlaceName::toString));
        json.put("authority", waiver.authority()).put("because", waiver.because());
        json.ends(waiver.period());
        json.put(
                "sources",
                shared.sources().references(waiver.source().value().stream().toList()));
    }

    static void write(Json json, String name, List<Waiver> waivers, SharedParts shared) {
        json.objects(name, waivers, waiver -> write(json, waiver, shared));
    }
}
