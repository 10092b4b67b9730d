/**
 * The outcomes of the last release: situations, days, and what each rule said then. What differs today must stand in the changelog.
 */
@NullMarked
package id.bham.rules.corpus;

import org.jspecify.annotations.NullMarked;
