/**
 * Documents: records written as JSON text and read back, and the JSON Schema of that form.
 *
 * <p>A missing key says that nothing is known, {@code null} that there is no such thing, an array that these are all there are,
 * {@code {"partial": […]}} that there may be others. Reading finds all problems of a document at once and says of each what
 * is wrong, where, and what was expected. A key of a record that begins with {@code //} is a comment. How each type is written
 * stands in one description, from which documents are read and the schema is made.
 *
 * <p>This package alone needs Jackson's streaming library (jackson-core); who does not use it does not need that library. A named
 * module that uses it says {@code requires com.fasterxml.jackson.core}.
 */
@NullMarked
package id.bham.core.json;

import org.jspecify.annotations.NullMarked;
