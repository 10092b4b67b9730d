/**
 * What is planned and done: work plans and the priority actions in them.
 */
@NullMarked
package id.bham.core.action;

import org.jspecify.annotations.NullMarked;
