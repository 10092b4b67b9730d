/**
 * Keeping watch over subjects while days pass and records change: what holds now, and what became different.
 */
@NullMarked
package id.bham.rules.monitor;

import org.jspecify.annotations.NullMarked;
