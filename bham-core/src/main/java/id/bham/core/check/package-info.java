/**
 * What all packages share: checks of the form of ids, of texts that are not blank, of references that go in a circle, the word
 * that somebody may have meant, and how files of data are read. Not for use outside of this project.
 */
@NullMarked
package id.bham.core.check;

import org.jspecify.annotations.NullMarked;
