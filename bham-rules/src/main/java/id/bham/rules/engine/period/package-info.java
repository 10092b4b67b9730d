/**
 * The rules asked over a period: from when to when something holds, and what falls due.
 */
@NullMarked
package id.bham.rules.engine.period;

import org.jspecify.annotations.NullMarked;
