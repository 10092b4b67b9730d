package id.bham.rules.write;

import id.bham.core.knowledge.Claim;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Subject;
import id.bham.rules.report.FactUsed;
import id.bham.rules.report.Finding;
import id.bham.rules.rule.RuleDescription;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the parts of a JSON document share, each stated once: rules, by their ids; facts, by the id of their subject and their place;
 * sources, by a reference.
 */
final class SharedParts {

    private record At(String subject, Pointer place) {}

    /** The sources of a document. The reference to one is its id; of others with the same id it is that id and a number. */
    static final class Sources {
        private final Map<Source, String> references = new LinkedHashMap<>();
        private final Set<String> taken = new HashSet<>();

        String reference(Source source) {
            String known = references.get(source);
            if (known != null) {
                return known;
            }
            String reference = source.id();
            for (int number = 2; !taken.add(reference); number++) {
                reference = source.id() + "-" + number;
            }
            references.put(source, reference);
            return reference;
        }

        List<String> references(Collection<Source> sources) {
            return sources.stream().map(this::reference).toList();
        }

        void write(Json json) {
            json.objects(
                    "sources",
                    references.entrySet(),
                    source -> json.put("ref", source.getValue())
                            .put("id", source.getKey().id())
                            .put("title", source.getKey().title())
                            .putIfAny("url", source.getKey().url().value()));
        }
    }

    private final Sources sources;
    private final Map<String, RuleDescription> rules = new TreeMap<>();
    private final Map<At, FactUsed> facts = new LinkedHashMap<>();

    SharedParts() {
        this(new Sources());
    }

    SharedParts(Sources sources) {
        this.sources = sources;
    }

    Sources sources() {
        return sources;
    }

    void add(RuleDescription rule) {
        rules.putIfAbsent(rule.id(), rule);
    }

    /** Its rule, and what is said at each place that it names. */
    void add(Finding finding) {
        add(finding.rule());
        Subject subject = finding.subject();
        finding.facts().forEach(fact -> facts.putIfAbsent(new At(subject.id(), fact.place()), fact));
        finding.open()
                .forEach(open ->
                        facts.computeIfAbsent(new At(subject.id(), open.place()), at -> said(subject, at.place())));
    }

    private static FactUsed said(Subject subject, Pointer place) {
        return new FactUsed(
                place, subject.at(place), subject.sourcesOf(place), subject.claimsAt(place), subject.isInferred(place));
    }

    void writeRules(Json json) {
        json.objects("rules", rules.values(), rule -> {
            json.put("id", rule.id());
            json.text("title", rule.title()::in);
            json.put("force", rule.force()).put("strength", rule.strength());
            json.put("citations", rule.citations()).put("sources", sources.references(rule.sources()));
        });
    }

    void writeFacts(Json json) {
        json.objects("facts", facts.entrySet(), entry -> {
            FactUsed fact = entry.getValue();
            json.put("subject", entry.getKey().subject()).put("path", fact.place());
            json.state(fact.state()).put("sources", sources.references(fact.sources()));
            writeClaims(json, fact.claims());
            if (fact.isInferred()) {
                json.put("inferred", true);
            }
        });
    }

    /** What each source says of one place, where they disagree; else nothing. */
    void writeClaims(Json json, List<Claim> claims) {
        if (!claims.isEmpty()) {
            json.objects(
                    "claims",
                    claims,
                    claim -> json.said("value", claim.said()).put("source", sources.reference(claim.source())));
        }
    }
}
