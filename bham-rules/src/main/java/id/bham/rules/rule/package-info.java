/**
 * What a rule is: its description (identity, basis, texts) and the question it asks of a record on a day.
 *
 * <p>A rule sees the record and an {@link id.bham.core.time.AsOf}, and answers in three values. It decides nothing else: which
 * outcome follows, until when it holds and what is missing is worked out for all rules alike. The rules that come with the
 * library are written with what this package offers to everyone.
 */
@NullMarked
package id.bham.rules.rule;

import org.jspecify.annotations.NullMarked;
