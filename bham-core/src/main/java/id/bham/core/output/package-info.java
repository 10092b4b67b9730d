/**
 * How JSON is put out, as text or as a plain tree of maps and lists: what writes it says the same to both. Text is written with
 * Jackson's streaming library, trees need none. Not for use outside of this project.
 */
@NullMarked
package id.bham.core.output;

import org.jspecify.annotations.NullMarked;
