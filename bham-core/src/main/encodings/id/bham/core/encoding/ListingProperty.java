package id.bham.core.encoding;

import id.bham.core.knowledge.Listing;
import java.util.Collection;
import java.util.Objects;
import org.immutables.encode.Encoding;

/**
 * How a {@link Listing} is kept and set: unknown until it is set, and complete if its items are given plainly.
 *
 * @param <T> the type of an item
 */
@Encoding
final class ListingProperty<T> {

    @Encoding.Impl
    private Listing<T> property;

    @Encoding.Builder
    static final class Builder<T> {

        private Listing<T> listing = Listing.unknown();

        /**
         * Sets {@code <*>}; what it is, and its bounds, are told above. It may be left out, and is unknown then.
         *
         * @param listing what is known of them
         * @return this builder
         */
        @Encoding.Init
        @Encoding.Copy
        void set(Listing<T> listing) {
            this.listing = Objects.requireNonNull(
                    listing,
                    "<*> is null: write Listing.complete() if it is known that there are none, Listing.unknown() if nothing is known");
        }

        /**
         * Sets {@code <*>} to a complete listing: there are no others.
         *
         * @param items all items
         * @return this builder
         */
        @Encoding.Init
        void setItems(T... items) {
            this.listing = Listing.complete(Objects.requireNonNull(
                    items,
                    "<*> is null: write Listing.complete() if it is known that there are none, Listing.unknown() if nothing is known"));
        }

        /**
         * Sets {@code <*>} to a complete listing: there are no others.
         *
         * @param items all items
         * @return this builder
         */
        @Encoding.Init
        void setAll(Collection<? extends T> items) {
            this.listing = Listing.complete(Objects.requireNonNull(
                    items,
                    "<*> is null: write Listing.complete() if it is known that there are none, Listing.unknown() if nothing is known"));
        }

        @Encoding.Build
        Listing<T> build() {
            return this.listing;
        }
    }
}
