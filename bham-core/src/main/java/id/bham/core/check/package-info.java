/** Checks that the values of all packages share: the form of ids, and texts that are not blank. Not for use outside. */
@NullMarked
package id.bham.core.check;

import org.jspecify.annotations.NullMarked;
