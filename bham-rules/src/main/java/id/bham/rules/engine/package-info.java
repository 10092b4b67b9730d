/**
 * The one walk over rules and subjects, and what needs it: it turns the answers of rules into outcomes with their horizons and, where they are
 * wanted, into findings. Nobody outside sees it.
 */
@NullMarked
package id.bham.rules.engine;

import org.jspecify.annotations.NullMarked;
