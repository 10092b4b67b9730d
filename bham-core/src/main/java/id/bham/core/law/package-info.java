/**
 * The law as dated data: instruments, what stands in them and how they are cited, how sure the basis of a duty is, values that the
 * law sets for a time, duties that an authority waives for a time, and what stands on a day.
 *
 * <p>A value of the law is never overwritten. A later one is added with the day from which it holds; what was so before stays
 * so for the days before. What is asked for a day of which this project knows no law is answered as unknown, never by a
 * default.
 */
@NullMarked
package id.bham.core.law;

import org.jspecify.annotations.NullMarked;
