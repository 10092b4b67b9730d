package id.bham.rules.write;

import com.fasterxml.jackson.core.JsonGenerator;
import id.bham.core.knowledge.Pointer;
import id.bham.core.law.Citation;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.report.OpenBecause;
import id.bham.rules.rule.Force;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.RuleDescription;
import id.bham.rules.write.FilePlaces.FilePlace;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
 * <p>The outcome itself and all other fields of a finding stand in the properties of its result.
 */
public final class SarifDocument {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final ComplianceReport report;
    private final Locale locale;
    private final FilePlaces places;
    private final Map<String, Integer> ruleIndexes = new LinkedHashMap<>();

    private SarifDocument(ComplianceReport report, Locale locale, FilePlaces places) {
        this.report = report;
        this.locale = locale;
        this.places = places;
    }

    /**
     * Writes a report about subjects that were not read from files.
     *
     * @param report the report
     * @param locale the locale of the texts; Indonesian for the language {@code id}, else English
     * @return the document; the same report gives the same text
     */
    public static String write(ComplianceReport report, Locale locale) {
        return write(report, locale, FilePlaces.none());
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param locale the locale of the texts; Indonesian for the language {@code id}, else English
     * @param places where the subjects stand in files
     * @return the document; the same report and places give the same text
     */
    public static String write(ComplianceReport report, Locale locale, FilePlaces places) {
        return new SarifDocument(report, locale, places).document();
    }

    private String document() {
        return JsonText.object(json -> {
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            writeRun(json);
            json.writeEndObject();
            json.writeEndArray();
        });
    }

    private void writeRun(JsonGenerator json) throws IOException {
        writeTool(json);
        writeInvocation(json);
        json.writeStringField("language", JsonText.language(locale));
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
        for (Finding finding : report.findings()) {
            writeResult(json, finding);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        json.writeStringField("verdict", report.verdict().name());
        JsonText.write(json, "validUntil", report.validUntil());
        ReportDocument.writeCounts(json, report);
        ReportDocument.writeReceipt(json, report.receipt());
        json.writeEndObject();
    }

    private void writeTool(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "bham");
        json.writeStringField("version", report.receipt().library());
        json.writeArrayFieldStart("rules");
        for (RuleDescription rule : rules()) {
            ruleIndexes.put(rule.id(), ruleIndexes.size());
            writeRule(json, rule);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The rules that have findings, sorted by id. */
    private List<RuleDescription> rules() {
        var rules = new TreeMap<String, RuleDescription>();
        report.findings().forEach(finding -> rules.putIfAbsent(finding.rule().id(), finding.rule()));
        return List.copyOf(rules.values());
    }

    private void writeRule(JsonGenerator json, RuleDescription rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("name", pascalCase(rule.slug()));
        writeMessage(json, "shortDescription", rule.title().in(locale));
        writeMessage(json, "fullDescription", rule.text("duty").in(locale));
        writeMessage(json, "help", rule.text("remedy").in(locale));
        json.writeObjectFieldStart("messageStrings");
        for (String key : new TreeMap<>(rule.texts()).keySet()) {
            writeMessage(json, key, rule.text(key).in(locale));
        }
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(rule.force()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeStringField("force", rule.force().name());
        json.writeStringField("strength", rule.strength().name());
        json.writeArrayFieldStart("citations");
        for (Citation citation : rule.citations()) {
            json.writeString(citation.toString());
        }
        json.writeEndArray();
        JsonText.writeSources(json, rule.sources());
        JsonText.writePeriod(json, "inForce", rule.inForce());
        json.writeStringField("since", rule.since());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String pascalCase(String slug) {
        var name = new StringBuilder();
        for (String word : slug.split("-", -1)) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word, 1, word.length());
        }
        return name.toString();
    }

    private static String level(Force force) {
        return switch (force) {
            case MUST -> "error";
            case SHOULD -> "warning";
        };
    }

    private void writeInvocation(JsonGenerator json) throws IOException {
        List<Finding> failures = report.findings(Outcome.ERROR);
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", failures.isEmpty());
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (Finding failure : failures) {
            json.writeStartObject();
            json.writeObjectFieldStart("associatedRule");
            json.writeStringField("id", failure.rule().id());
            json.writeNumberField("index", index(failure));
            json.writeEndObject();
            json.writeStringField("level", "error");
            writeMessage(json, "message", failure.message(locale));
            writeLocations(json, failure);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private int index(Finding finding) {
        return ruleIndexes.getOrDefault(finding.rule().id(), -1);
    }

    private void writeResult(JsonGenerator json, Finding finding) throws IOException {
        String kind = kind(finding);
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule().id());
        json.writeNumberField("ruleIndex", index(finding));
        json.writeStringField("kind", kind);
        json.writeStringField(
                "level", kind.equals("fail") ? level(finding.rule().force()) : "none");
        writeMessage(json, "message", finding.message(locale));
        writeLocations(json, finding);
        if (finding.outcome() == Outcome.WAIVED) {
            writeSuppression(json, finding);
        }
        json.writeObjectFieldStart("properties");
        FindingJson.write(json, finding, FindingJson.in(locale));
        json.writeEndObject();
        json.writeEndObject();
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

    private void writeSuppression(JsonGenerator json, Finding finding) throws IOException {
        json.writeArrayFieldStart("suppressions");
        json.writeStartObject();
        json.writeStringField("kind", "external");
        json.writeStringField("status", "accepted");
        json.writeStringField(
                "justification", FindingField.WAIVER.words(finding, locale).orElseGet(() -> finding.message(locale)));
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeLocations(JsonGenerator json, Finding finding) throws IOException {
        String subject = finding.subject().id();
        Pointer place = finding.place();
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        Optional<FilePlace> inFile = places.find(subject, place);
        if (inFile.isPresent()) {
            writeFilePlace(json, inFile.get());
        }
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        json.writeStringField(
                "name",
                place.isWhole()
                        ? subject
                        : place.segments().get(place.segments().size() - 1));
        json.writeStringField("fullyQualifiedName", subject + place);
        json.writeStringField("kind", place.isWhole() ? finding.subject().kind() : "value");
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void writeFilePlace(JsonGenerator json, FilePlace place) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", place.file().toString());
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", place.line());
        json.writeNumberField("startColumn", place.column());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeMessage(JsonGenerator json, String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", plain(text));
        json.writeEndObject();
    }

    /** In a message braces stand for arguments unless they are doubled, and brackets before parentheses for a link. */
    private static String plain(String text) {
        return text.replace("{", "{{").replace("}", "}}").replace("](", "] (");
    }
}
