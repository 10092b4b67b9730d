/**
 * In what two reports differ, and why: another day, another record, another law. It knows reports and asks no rule.
 */
@NullMarked
package id.bham.rules.diff;

import org.jspecify.annotations.NullMarked;
