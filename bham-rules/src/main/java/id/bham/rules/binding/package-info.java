/**
 * The documents of what is reported, for data binding: what reports themselves cannot know, since writers know them. Not for use outside of this
 * project.
 */
@NullMarked
package id.bham.rules.binding;

import org.jspecify.annotations.NullMarked;
