/**
 * What is known, what is known not to be there, and what nobody has said: the vocabulary for records that are true and
 * incomplete at once.
 *
 * <p>Comparisons answer in three values ({@link id.bham.core.knowledge.Truth}). A single statement is a
 * {@link id.bham.core.knowledge.Fact}, several of a kind are a {@link id.bham.core.knowledge.Listing}. One record refines
 * another ({@code r ⊑ r'}) when it says all that the other says and perhaps more; every operation here keeps that order, so
 * that what was decided stays decided when more is learnt. Nothing in this package knows about bodies, dates or law.
 */
@NullMarked
package id.bham.core.knowledge;

import org.jspecify.annotations.NullMarked;
