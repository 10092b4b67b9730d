/**
 * The provinces of Indonesia, under which codes they go, and which of them exist on a date.
 *
 * <p>The same two digits can mean different provinces in the schemes of two ministries, so a code never travels without its
 * scheme. Whether a province exists is asked for a date: four were made in 2022.
 */
@NullMarked
package id.bham.core.province;

import org.jspecify.annotations.NullMarked;
