/**
 * The documents of the model, for data binding: what the packages of the model cannot know, since it knows them. Not for use outside of this
 * project.
 */
@NullMarked
package id.bham.core.binding.documents;

import org.jspecify.annotations.NullMarked;
