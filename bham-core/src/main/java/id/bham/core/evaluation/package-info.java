/**
 * What is reported and looked back upon. Reports are due for each year; evaluations were announced for every two years. The two
 * are never merged.
 */
@NullMarked
package id.bham.core.evaluation;

import org.jspecify.annotations.NullMarked;
