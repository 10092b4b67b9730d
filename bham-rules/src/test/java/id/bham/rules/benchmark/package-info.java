/**
 * Measures the library beside what else could be used for the same: rules written by hand in plain Java, and general engines for
 * rules. All are asked the same about the same records, and their answers are compared before anything is measured.
 *
 * <p>None of this is compiled or run by an ordinary build; the profile {@code benchmark} does that.
 */
@NullMarked
package id.bham.rules.benchmark;

import org.jspecify.annotations.NullMarked;
