/**
 * Checks that the values of all packages share: the form of ids, texts that are not blank, references that go in a circle, and the word
 * that somebody may have meant. Not for use outside of this project.
 */
@NullMarked
package id.bham.core.check;

import org.jspecify.annotations.NullMarked;
