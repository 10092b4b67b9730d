package id.bham.rules.write;

import id.bham.rules.RuleSet;
import id.bham.rules.diff.ReportDiff;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.summary.ActionProgress;
import id.bham.rules.summary.ComplianceSummary;
import id.bham.rules.timeline.ComplianceTimeline;
import id.bham.rules.timeline.Deadlines;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A form for programs: a JSON document, with its texts in both languages, and the schema of such documents. Its keys are a contract, which
 * the schema states: {@code schemaVersion} changes when one of them changes its meaning.
 *
 * <pre>{@code
 * String report = JsonForm.REPORT.write(Compliance.check(banten, LocalDate.of(2024, 12, 31)));
 * String schema = JsonForm.REPORT.schema();
 * }</pre>
 *
 * @param <T> what is written in it
 */
public final class JsonForm<T> implements Form<T> {

    /**
     * Of reports. Findings name their rule by its id, facts by their paths and sources by references; what these are is stated once for
     * the document.
     */
    public static final JsonForm<ComplianceReport> REPORT = new JsonForm<>("report", ReportJson::write);

    /** Of summaries of many reports. */
    public static final JsonForm<ComplianceSummary> SUMMARY = new JsonForm<>("summary", ReportJson::write);

    /** Of timelines. */
    public static final JsonForm<ComplianceTimeline> TIMELINE = new JsonForm<>("timeline", TimelineJson::write);

    /** Of deadlines. */
    public static final JsonForm<Deadlines> DEADLINES = new JsonForm<>("deadlines", TimelineJson::write);

    /** Of comparisons of two reports. The rules and facts of the findings that differ stand with each report. */
    public static final JsonForm<ReportDiff> DIFF =
            new JsonForm<>("diff", (json, diff) -> new DiffJson(json).write(diff));

    /** Of how far bodies have come with national actions (kemajuan Aksi BHAM). */
    public static final JsonForm<ActionProgress> ACTIONS = new JsonForm<>("actions", ActionsJson::write);

    /** Of the rules of a set and the provisions of its corpus, with all that there is to say about each. */
    public static final JsonForm<RuleSet> CATALOGUE = new JsonForm<>("catalogue", CatalogueJson::write);

    /** Of each provision of a corpus with the rules of a set that ask about it, or why none does (cakupan hukum). */
    public static final JsonForm<RuleSet> COVERAGE = new JsonForm<>("coverage", CatalogueJson::writeCoverage);

    private final String name;
    private final BiConsumer<Json, T> members;

    private JsonForm(String name, BiConsumer<Json, T> members) {
        this.name = name;
        this.members = members;
    }

    @Override
    public void write(T content, Appendable out) throws IOException {
        Json.object(out, Optional.empty(), json -> write(content, json));
    }

    /**
     * The document as a plain tree, for what takes neither text nor Java objects, such as YAML, a database or a row of a data frame. It needs no
     * library beside this one.
     *
     * @param content what is written
     * @return maps, lists, {@link String}, {@link Integer} or {@link Long}, {@link Boolean}, and {@code null}; it cannot be changed
     */
    public Map<String, @Nullable Object> tree(T content) {
        return Json.tree(json -> write(content, json));
    }

    private void write(T content, Json json) {
        members.accept(json.put("schemaVersion", 1), content);
    }

    /**
     * The schema, for programs that read such documents. Every document of this form is valid by it; of what it does not name nothing may
     * stand in one. Of the documents that are read, national actions among them, there is {@link id.bham.core.json.DocumentSchema}.
     *
     * @return a JSON Schema of the version 2020-12
     */
    public String schema() {
        String file = name + ".schema.json";
        try (InputStream schema = Objects.requireNonNull(JsonForm.class.getResourceAsStream(file), file)) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
