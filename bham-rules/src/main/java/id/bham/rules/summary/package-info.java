/**
 * What many reports come to: it takes them one by one and keeps none.
 */
@NullMarked
package id.bham.rules.summary;

import org.jspecify.annotations.NullMarked;
