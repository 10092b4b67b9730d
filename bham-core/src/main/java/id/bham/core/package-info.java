/**
 * The hierarchy as a whole: focal point, national task force and regional task forces as one immutable value.
 */
@NullMarked
package id.bham.core;

import org.jspecify.annotations.NullMarked;
