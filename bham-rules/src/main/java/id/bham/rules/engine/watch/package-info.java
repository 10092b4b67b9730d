/**
 * The rules asked again of those subjects alone of which the answer can have changed.
 */
@NullMarked
package id.bham.rules.engine.watch;

import org.jspecify.annotations.NullMarked;
