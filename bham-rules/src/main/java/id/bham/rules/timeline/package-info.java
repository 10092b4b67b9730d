/**
 * What holds from when to when, and what is due by when: the outcomes and verdicts of every day of a period as exact ranges of days,
 * with the reason for each boundary, and the days by which something must have happened. Data only; a checker computes it.
 */
@NullMarked
package id.bham.rules.timeline;

import org.jspecify.annotations.NullMarked;
