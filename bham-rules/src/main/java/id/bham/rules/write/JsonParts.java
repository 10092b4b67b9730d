package id.bham.rules.write;

import id.bham.core.knowledge.Claim;
import id.bham.core.knowledge.PlaceName;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.Waiver;
import id.bham.rules.report.AlikeFacts;
import id.bham.rules.report.Assumption;
import id.bham.rules.report.Change;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.FactUsed;
import id.bham.rules.report.Finding;
import id.bham.rules.report.OpenFact;
import id.bham.rules.report.Receipt;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.RuleDescription;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The parts that several kinds of JSON documents have, and what these share, each stated once: rules, by their ids; facts, by the id of their
 * subject and their place; sources, by a reference.
 */
final class JsonParts {

    /** What the rule of a finding says, whatever the finding. */
    static final Set<FindingField> OF_RULE =
            EnumSet.of(FindingField.TITLE, FindingField.FORCE, FindingField.CITATION, FindingField.SOURCES);

    /** The places of a subject that findings name; what stands there is read when it is written. */
    private record Said(Subject subject, Places places) {}

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
    }

    private final Json json;
    private final Sources sources;
    private final Map<String, RuleDescription> rules = new TreeMap<>();
    private final Map<String, Said> facts = new LinkedHashMap<>();

    JsonParts(Json json) {
        this(json, new Sources());
    }

    private JsonParts(Json json, Sources sources) {
        this.json = json;
        this.sources = sources;
    }

    /** Parts with rules and facts of their own, and the same sources. */
    JsonParts besides() {
        return new JsonParts(json, sources);
    }

    String reference(Source source) {
        return sources.reference(source);
    }

    List<String> references(Collection<Source> several) {
        return several.stream().map(this::reference).toList();
    }

    String reference(RuleDescription rule) {
        rules.putIfAbsent(rule.id(), rule);
        return rule.id();
    }

    /** Notes its rule, and the places that it names. */
    void note(Finding finding) {
        reference(finding.rule());
        Subject subject = finding.subject();
        facts.computeIfAbsent(subject.id(), none -> new Said(subject, new Places()))
                .places()
                .add(finding);
    }

    /** The places that findings about one subject name, each once. */
    private static final class Places {
        private final Set<Pointer> named = new LinkedHashSet<>();

        /** Facts that an earlier finding named, which has the same object. */
        private final Set<AlikeFacts<?>> added = Collections.newSetFromMap(new IdentityHashMap<>());

        void add(Finding finding) {
            for (AlikeFacts<FactUsed> kind : finding.factsByKind()) {
                if (isNew(kind)) {
                    kind.facts().forEach(fact -> named.add(fact.place()));
                }
            }
            for (AlikeFacts<OpenFact> kind : finding.openByKind()) {
                if (isNew(kind)) {
                    kind.facts().forEach(open -> named.add(open.place()));
                }
            }
        }

        private boolean isNew(AlikeFacts<?> kind) {
            return kind.isSingle() || added.add(kind);
        }
    }

    /**
     * Writes what a finding tells: the fields of {@link FindingField} by their keys. What its rule says of itself is with the rules of the
     * document; facts and open places are named by their paths, and stand with its facts if they are noted.
     */
    void write(Finding finding, Set<FindingField> leftOut) {
        reference(finding.rule());
        for (FindingField field : FindingField.values()) {
            if (!OF_RULE.contains(field) && !leftOut.contains(field)) {
                write(field, finding);
            }
        }
    }

    private void write(FindingField field, Finding finding) {
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
                        finding.openByKind(),
                        open -> json.put("path", open.isSingle() ? open.first().place() : open.places())
                                .put("need", open.first().need()));
            case FACTS ->
                json.put(
                        name,
                        finding.factsByKind().stream()
                                .map(kind -> kind.isSingle() ? kind.first().place() : kind.places())
                                .toList());
            case WAIVER -> finding.waiver().ifPresent(waiver -> json.object(name, member -> write(waiver)));
            case ENDED_WAIVERS -> {
                if (!finding.endedWaivers().isEmpty()) {
                    writeWaivers(name, finding.endedWaivers());
                }
            }
            case VALID_UNTIL -> json.put(name, finding.validUntil());
            case DUE_BY -> json.putIfAny(name, finding.dueBy());
            case TITLE, FORCE, CITATION, SOURCES ->
                throw new IllegalArgumentException(field + " is told with the rule");
        }
    }

    void writeWaivers(String name, List<Waiver> waivers) {
        json.objects(name, waivers, this::write);
    }

    /** What an authority accepted, with all that is known of it. */
    private void write(Waiver waiver) {
        json.put("rule", waiver.rule()).put("subject", waiver.subject());
        json.putIfAny("element", waiver.element().map(PlaceName::toString));
        json.put("authority", waiver.authority()).put("because", waiver.because());
        json.ends(waiver.period());
        json.put("sources", references(waiver.source().value().stream().toList()));
    }

    /** On what a report rests. */
    void write(Receipt receipt) {
        json.object("receipt", member -> {
            json.put("library", receipt.library()).put("ruleSet", receipt.ruleSet());
            json.put("catalogue", receipt.catalogue()).put("lawKnownTo", receipt.lawKnownTo());
            json.put("lawReadWithStrength", receipt.law().strength());
            json.put("lawReadingNote", receipt.law().note());
            json.put("beyondKnownLaw", receipt.isBeyondKnownLaw()).put("presumedSince", receipt.presumedSince());
            json.put("on", receipt.on()).put("actionPeriodEndedOn", receipt.actionPeriodEndedOn());
            writeChanges("changes", receipt.changes());
            json.put("unread", receipt.unread().stream().map(Change::what).toList());
            writeWaivers("waivers", receipt.waivers());
            if (receipt.isHypothetical()) {
                json.objects("assumptions", receipt.assumptions(), this::write);
            }
        });
    }

    private void write(Assumption assumption) {
        json.put("subject", assumption.subjectId()).put("path", assumption.place());
        if (assumption instanceof Assumption.Supported supported) {
            json.put("sources", references(supported.sources()));
        } else if (assumption instanceof Assumption.Stated stated) {
            json.state(stated.fact());
        }
    }

    /** How a rule set was changed; the value of a parameter is left out if it is not known. */
    void writeChanges(String name, List<Change> changes) {
        json.objects(
                name,
                changes,
                change -> json.put("kind", change.kind())
                        .put("what", change.what())
                        .putIfAny("value", change.value().map(Json::parameterValue))
                        .put("period", change.period())
                        .put("rules", change.rules())
                        .put("by", change.by())
                        .put("because", change.because()));
    }

    void writeRules() {
        json.objects("rules", rules.values(), rule -> {
            json.put("id", rule.id());
            json.text("title", rule.title()::in);
            json.put("force", rule.force()).put("strength", rule.strength());
            json.put("citations", rule.citations()).put("sources", references(rule.sources()));
        });
    }

    /** Writes what stands at the places that were noted. */
    void writeFacts() {
        writeFacts(() -> facts.values().stream());
    }

    /**
     * Writes what stands at the places that those findings of a report name which are written. Each is read once more, subject by subject: to
     * note the places while findings are written would hold those of all subjects at once.
     */
    void writeFacts(ComplianceReport report, Predicate<Finding> isWritten) {
        writeFacts(() -> report.subjects().stream().map(subject -> {
            var places = new Places();
            report.findingsAbout(subject).stream().filter(isWritten).forEach(finding -> places.add(finding.unread()));
            return new Said(subject, places);
        }));
    }

    private void writeFacts(Supplier<Stream<Said>> said) {
        json.objects(
                "facts",
                () -> said.get()
                        .flatMap(of -> of.places().named.stream().map(place -> new At(of.subject(), place)))
                        .iterator(),
                at -> write(at.subject(), FactUsed.in(at.subject(), at.place())));
    }

    private record At(Subject subject, Pointer place) {}

    private void write(Subject subject, FactUsed fact) {
        json.put("subject", subject.id()).put("path", fact.place());
        json.state(fact.state()).put("sources", references(fact.sources()));
        writeClaims(fact.claims());
        if (fact.isInferred()) {
            json.put("inferred", true);
        }
    }

    /** What each source says of one place, where they disagree; else nothing. */
    void writeClaims(List<Claim> claims) {
        if (!claims.isEmpty()) {
            json.objects(
                    "claims",
                    claims,
                    claim -> json.said("value", claim.said()).put("source", reference(claim.source())));
        }
    }

    void writeSources() {
        json.objects(
                "sources",
                sources.references.entrySet(),
                source -> json.put("ref", source.getValue())
                        .put("id", source.getKey().id())
                        .put("title", source.getKey().title())
                        .putIfAny("url", source.getKey().url().value()));
    }
}
