package id.bham.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schema of the documents, for editors and for programs that are not written in Java.
 *
 * <p>Every document that {@link DocumentReader} accepts is valid by it. The other way round there are documents that are valid and
 * yet refused, for what a schema cannot say:
 *
 * <ul>
 *   <li>a key stands only once in its object, and texts are made of whole characters, no halves of surrogate pairs;
 *   <li>whole numbers are written with digits alone, not as {@code 2024.0};
 *   <li>dates exist, and what lies between two dates does not end before it begins; no more does a period;
 *   <li>rules and parameters are known to the reader, values are such as their parameter has, and no two waivers of one rule for one
 *       subject, or values of one parameter, are for the same day;
 *   <li>a task force that is only planned has neither decree nor inauguration;
 *   <li>the ids of the bodies of a governance are unique, as are those of the sources of a record;
 *   <li>references lead to bodies in the document and never in a circle;
 *   <li>evidence names sources that are listed, and places that a record of that kind can have.
 * </ul>
 *
 * <p>The {@link Limits} of a reader are its own.
 */
public final class DocumentSchema {

    private static final String FILE = "bham.schema.json";

    private DocumentSchema() {}

    /** {@return the schema, a JSON Schema of the version 2020-12} */
    public static String text() {
        try (InputStream file = Objects.requireNonNull(DocumentSchema.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
