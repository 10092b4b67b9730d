package id.bham.rules.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * The JSON Schemas of the documents that this package writes, for programs that read them. Every such document is valid by its schema; of
 * what that does not name nothing may stand in one. Of the documents that are read, national actions among them, there is
 * {@link id.bham.core.json.DocumentSchema}.
 */
public enum Schema {
    /** Of what {@link ReportDocument} writes. */
    REPORT,
    /** Of what {@link SummaryDocument} writes. */
    SUMMARY,
    /** Of what {@link TimelineDocument} writes. */
    TIMELINE,
    /** Of what {@link DeadlinesDocument} writes. */
    DEADLINES,
    /** Of what {@link DiffDocument} writes. */
    DIFF,
    /** Of what {@link CatalogueDocument} writes. */
    CATALOGUE,
    /** Of what {@link CoverageDocument} writes. */
    COVERAGE;

    /**
     * The schema.
     *
     * @return a JSON Schema of the version 2020-12
     */
    public String text() {
        String name = name().toLowerCase(Locale.ROOT) + ".schema.json";
        try (InputStream file = Objects.requireNonNull(Schema.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
