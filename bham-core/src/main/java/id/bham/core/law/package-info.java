/**
 * The law as dated data: instruments, what stands in them and how they are cited, how sure the basis of a duty is, values that the
 * law sets for a time, duties that an authority waives for a time, and what stands on a day.
 *
 * <p>A value of the law is never overwritten. A later one is added with the day from which it holds; what was so before stays
 * so for the days before. For days after the one to which the law was read it is presumed that it has not
 * changed, and said so; whoever wants no presumption is answered that it is unknown.
 */
@NullMarked
package id.bham.core.law;

import org.jspecify.annotations.NullMarked;
