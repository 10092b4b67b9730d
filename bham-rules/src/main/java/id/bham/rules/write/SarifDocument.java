package id.bham.rules.write;

import com.google.common.base.CaseFormat;
import id.bham.core.knowledge.Pointer;
import id.bham.core.text.LocalizedText;
import id.bham.rules.report.AlikeFacts;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.FactUsed;
import id.bham.rules.report.Finding;
import id.bham.rules.report.OpenBecause;
import id.bham.rules.report.OpenFact;
import id.bham.rules.rule.Force;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.RuleDescription;
import id.bham.rules.text.Wording;
import id.bham.rules.write.FilePlaces.FilePlace;
import java.io.IOException;
import java.net.URI;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A report in the Static Analysis Results Interchange Format (SARIF) 2.1.0, which editors and code hosts show.
 *
 * <p>Every finding is a result. Its kind is
 *
 * <table>
 * <caption>From outcomes to kinds</caption>
 * <tr><th>Outcome</th><th>Kind</th></tr>
 * <tr><td>{@link Outcome#SATISFIED}</td><td>{@code pass}</td></tr>
 * <tr><td>{@link Outcome#VIOLATED}</td><td>{@code fail}, with the level {@code error} for what must be and {@code warning} for
 *     what should be</td></tr>
 * <tr><td>{@link Outcome#WAIVED}</td><td>{@code fail}, with the same levels, and an accepted suppression</td></tr>
 * <tr><td>{@link Outcome#UNDETERMINED}</td><td>{@code review} where a person must judge, else {@code open}</td></tr>
 * <tr><td>{@link Outcome#NOT_APPLICABLE}, {@link Outcome#NOT_IN_FORCE}</td><td>{@code notApplicable}</td></tr>
 * <tr><td>{@link Outcome#ERROR}</td><td>{@code open}; the failure is also told with the invocation, which then was not
 *     successful</td></tr>
 * </table>
 *
 * <p>The outcome and all other fields of a finding stand in the properties of its result, but for what SARIF itself has a place for and
 * what its rule says. Facts are named there by their paths; they and the sources stand once in the properties of the run. A result has a
 * partial fingerprint, by which it is known again.
 *
 * <p>A result is located where its subject or element stands. What else decided it is told with its place, if the subject was read from a
 * file: the facts on which a violation rests, and what is open.
 */
public final class SarifDocument implements Form<ComplianceReport> {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String INFORMATION = "https://bham.id";

    /** A title is no message, which would end in a period. */
    private static final String TITLE = "title";

    /** What SARIF has a place for. */
    private static final Set<FindingField> IN_RESULT = EnumSet.of(FindingField.RULE, FindingField.MESSAGE);

    /** What is shown as something to mend. */
    private static final Set<Outcome> FAILURES = EnumSet.of(Outcome.VIOLATED, Outcome.WAIVED);

    private final Locale locale;
    private final FilePlaces places;
    private final boolean isOfFailuresOnly;

    private SarifDocument(Locale locale, FilePlaces places, boolean isOfFailuresOnly) {
        this.locale = locale;
        this.places = places;
        this.isOfFailuresOnly = isOfFailuresOnly;
    }

    /**
     * A writer of reports about subjects that were not read from files.
     *
     * @param locale the locale of the texts; Indonesian for the language {@code id}, else English
     * @return the writer
     */
    public static SarifDocument in(Locale locale) {
        return new SarifDocument(locale, FilePlaces.none(), false);
    }

    /**
     * This writer for subjects that were read from files.
     *
     * @param inFiles where the subjects stand in files
     * @return the writer
     */
    public SarifDocument with(FilePlaces inFiles) {
        return new SarifDocument(locale, inFiles, isOfFailuresOnly);
    }

    /**
     * This writer for what shows every result as something to mend: only violations are results, those that are waived with their
     * suppression; the counts tell of all.
     *
     * @return the writer
     */
    public SarifDocument failuresOnly() {
        return new SarifDocument(locale, places, true);
    }

    @Override
    public void write(ComplianceReport report, Appendable out) throws IOException {
        Json.object(out, Optional.of(locale), json -> {
            json.put("$schema", SCHEMA).put("version", "2.1.0");
            json.objects("runs", List.of(report), run -> new Run(json, report).write());
        });
    }

    private static String kind(Finding finding) {
        return switch (finding.outcome()) {
            case SATISFIED -> "pass";
            case VIOLATED, WAIVED -> "fail";
            case UNDETERMINED ->
                finding.openBecause().equals(Optional.of(OpenBecause.JUDGEMENT_NEEDED)) ? "review" : "open";
            case NOT_APPLICABLE, NOT_IN_FORCE -> "notApplicable";
            case ERROR -> "open";
        };
    }

    private static String level(Force force) {
        return switch (force) {
            case MUST -> "error";
            case SHOULD -> "warning";
        };
    }

    /** In a message braces stand for arguments unless they are doubled, and brackets before parentheses for a link. */
    private static String plain(String text) {
        return text.replace("{", "{{").replace("}", "}}").replace("](", "] (");
    }

    /** No path of a machine stands without its scheme. */
    private static URI uri(URI file) {
        return file.toString().startsWith("/") ? URI.create("file://" + file) : file;
    }

    /** One report, as it is written. */
    private final class Run {
        private final Json json;
        private final ComplianceReport report;
        private final List<Finding> results;
        private final JsonParts parts;
        private final Map<String, Integer> ruleIndexes = new LinkedHashMap<>();

        Run(Json json, ComplianceReport report) {
            this.json = json;
            this.parts = new JsonParts(json);
            this.report = report;
            this.results = report.findings().stream().filter(this::isWritten).toList();
        }

        private boolean isWritten(Finding finding) {
            return !isOfFailuresOnly || FAILURES.contains(finding.outcome());
        }

        void write() {
            List<Finding> failed = report.findings(Outcome.ERROR);
            var rules = new TreeMap<String, RuleDescription>();
            Stream.concat(results.stream(), failed.stream())
                    .forEach(finding -> rules.putIfAbsent(finding.rule().id(), finding.rule()));
            json.object(
                    "tool",
                    tool -> json.object("driver", driver -> {
                        json.put("name", "bham").put("version", report.receipt().library());
                        json.put("informationUri", INFORMATION);
                        json.objects("rules", rules.values(), this::writeRule);
                    }));
            json.objects("invocations", List.of(failed), invocation -> {
                json.put("executionSuccessful", failed.isEmpty());
                json.objects("toolExecutionNotifications", failed, this::writeNotification);
            });
            json.put("language", new LocalizedText("id", "en").in(locale));
            json.put("columnKind", "utf16CodeUnits");
            json.objects("results", results, finding -> writeResult(finding.unread()));
            json.object("properties", properties -> {
                json.put("verdict", report.verdict()).put("validUntil", report.validUntil());
                json.put("counts", report.counts());
                parts.write(report.receipt());
                parts.writeFacts(report, this::isWritten);
                parts.writeSources();
            });
        }

        private void writeRule(RuleDescription rule) {
            ruleIndexes.put(rule.id(), ruleIndexes.size());
            json.put("id", rule.id()).put("name", CaseFormat.LOWER_HYPHEN.to(CaseFormat.UPPER_CAMEL, rule.slug()));
            message("shortDescription", rule.title().in(locale));
            message("fullDescription", rule.text("duty").in(locale));
            message("help", rule.text("remedy").in(locale));
            json.object(
                    "messageStrings",
                    strings -> new TreeMap<>(rule.texts()).forEach((key, text) -> {
                        if (!key.equals(TITLE)) {
                            message(key, text.in(locale));
                        }
                    }));
            json.object("defaultConfiguration", usual -> json.put("level", level(rule.force())));
            json.object("properties", properties -> {
                json.put("force", rule.force()).put("strength", rule.strength());
                json.put("citations", rule.citations());
                json.put("sources", parts.references(rule.sources()));
                json.put("inForce", rule.inForce()).put("since", rule.since());
            });
        }

        private void writeNotification(Finding failed) {
            json.object(
                    "associatedRule", rule -> json.put("id", failed.rule().id()).put("index", index(failed)));
            json.put("level", "error");
            message("message", failed.message(locale));
            writeLocation(failed);
        }

        private int index(Finding finding) {
            return ruleIndexes.getOrDefault(finding.rule().id(), -1);
        }

        private void writeResult(Finding finding) {
            String kind = kind(finding);
            json.put("ruleId", finding.rule().id()).put("ruleIndex", index(finding));
            json.put("kind", kind);
            json.put("level", kind.equals("fail") ? level(finding.rule().force()) : "none");
            message("message", finding.message(locale));
            writeLocation(finding);
            writeRelated(finding);
            String fingerprint = Fingerprint.of(
                    finding.rule().id(),
                    finding.subject().id(),
                    finding.element().toString());
            json.object("partialFingerprints", prints -> json.put(Fingerprint.NAME, fingerprint));
            finding.waiver()
                    .ifPresent(waiver -> json.objects(
                            "suppressions",
                            List.of(waiver),
                            accepted -> json.put("kind", "external")
                                    .put("status", "accepted")
                                    .put("justification", FindingField.waiver(accepted, Wording.in(locale)))));
            json.object("properties", properties -> parts.write(finding, IN_RESULT));
        }

        private void writeLocation(Finding finding) {
            String subject = finding.subject().id();
            Pointer place = finding.place();
            json.objects("locations", List.of(place), location -> {
                places.find(subject, place).ifPresent(this::writePhysical);
                json.objects(
                        "logicalLocations",
                        List.of(place),
                        logical -> json.put(
                                        "name",
                                        place.isWhole()
                                                ? subject
                                                : place.segments()
                                                        .get(place.segments().size() - 1))
                                .put("fullyQualifiedName", subject + place)
                                .put("kind", place.isWhole() ? finding.subject().kind() : "value"));
            });
        }

        /** The first facts of each kind. */
        private static <F> Stream<F> first(List<AlikeFacts<F>> kinds) {
            return kinds.stream().flatMap(kind -> kind.facts().stream().limit(FindingField.MOST_ALIKE));
        }

        /** Where else in files that stands which decided a violation, or is open; each place in a file once. */
        private void writeRelated(Finding finding) {
            Stream<Pointer> deciding = switch (finding.outcome()) {
                case VIOLATED, WAIVED -> first(finding.factsByKind()).map(FactUsed::place);
                case UNDETERMINED -> first(finding.openByKind()).map(OpenFact::place);
                case SATISFIED, NOT_APPLICABLE, NOT_IN_FORCE, ERROR -> Stream.empty();
            };
            var related = new LinkedHashMap<FilePlace, Pointer>();
            deciding.forEach(place ->
                    places.find(finding.subject().id(), place).ifPresent(inFile -> related.putIfAbsent(inFile, place)));
            places.find(finding.subject().id(), finding.place()).ifPresent(related::remove);
            if (!related.isEmpty()) {
                json.objects("relatedLocations", related.entrySet(), location -> {
                    writePhysical(location.getKey());
                    message("message", Wording.in(locale).place(location.getValue()));
                });
            }
        }

        private void writePhysical(FilePlace place) {
            json.object("physicalLocation", physical -> {
                json.object("artifactLocation", file -> json.put("uri", uri(place.file())));
                json.object(
                        "region", region -> json.put("startLine", place.line()).put("startColumn", place.column()));
            });
        }

        private void message(String name, String text) {
            json.object(name, message -> json.put("text", plain(text)));
        }
    }
}
