/**
 * The rules asked about records that say something else than what is recorded: what would be, what could turn out, and what matters.
 */
@NullMarked
package id.bham.rules.engine.suppose;

import org.jspecify.annotations.NullMarked;
