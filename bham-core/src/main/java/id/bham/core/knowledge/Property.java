package id.bham.core.knowledge;

import id.bham.core.binding.Bindable;

/**
 * A named part of a record, as {@link Described#properties()} lists it.
 *
 * @param name the name it has in the model and in documents (camelCase)
 * @param content a {@link Fact}, a {@link Listing}, or the value itself where a record cannot be without it
 */
public record Property(String name, Object content) implements Bindable {}
