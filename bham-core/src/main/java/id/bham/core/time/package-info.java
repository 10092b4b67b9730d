/**
 * Days as far as they are known, periods with inclusive bounds, and the day on which a question is asked.
 *
 * <p>Nothing here reads a clock. {@link id.bham.core.time.AsOf} answers whether a day has come and notes on which day that
 * answer changes; it does not give out the day itself, so a rule that asks it can always say until when its answer holds.
 */
@NullMarked
package id.bham.core.time;

import org.jspecify.annotations.NullMarked;
