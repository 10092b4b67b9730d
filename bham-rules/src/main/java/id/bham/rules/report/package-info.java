/**
 * What came of a check, as data: findings with the facts they rely on, what is missing, the verdict, and the receipt that says
 * which rules and which state of the law they rest on. Writers turn a report into text; no text decides anything.
 */
@NullMarked
package id.bham.rules.report;

import org.jspecify.annotations.NullMarked;
