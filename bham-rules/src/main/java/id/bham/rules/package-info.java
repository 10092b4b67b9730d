/**
 * Checking: rule sets, the checker that asks their rules about bodies on a day, and the short way to both.
 */
@NullMarked
package id.bham.rules;

import org.jspecify.annotations.NullMarked;
