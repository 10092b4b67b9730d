/**
 * What is planned and done, and what was set to be done: work plans with the priority actions in them, and the national actions of the
 * annex of Perpres 60/2023 with all whom they name.
 */
@NullMarked
package id.bham.core.action;

import org.jspecify.annotations.NullMarked;
