/**
 * What the builders of whole records share. Not for use outside of this project.
 */
@NullMarked
package id.bham.core.building;

import org.jspecify.annotations.NullMarked;
