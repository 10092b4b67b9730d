/** Checks that the values of all packages share: the form of ids, texts that are not blank, references that go in a circle. Not for use outside. */
@NullMarked
package id.bham.core.check;

import org.jspecify.annotations.NullMarked;
