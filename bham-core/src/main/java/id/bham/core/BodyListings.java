package id.bham.core;

import id.bham.core.body.Body;
import id.bham.core.knowledge.Listing;
import java.util.List;
import java.util.OptionalInt;

/** Listings of bodies with one more, or one less. */
final class BodyListings {

    private BodyListings() {}

    /** With a body in place of the one that has its id, else at the end; of another type of body, without its id. */
    static <B extends Body> Listing<B> with(Listing<B> listing, Class<B> type, Body body) {
        if (!type.isInstance(body)) {
            return without(listing, body.id());
        }
        B said = type.cast(body);
        return listing.items().stream().anyMatch(old -> old.id().equals(body.id()))
                ? listing.map(old -> old.id().equals(body.id()) ? said : old)
                : listing.with(said);
    }

    static <B extends Body> Listing<B> without(Listing<B> listing, String id) {
        List<B> bodies =
                listing.items().stream().filter(body -> !body.id().equals(id)).toList();
        Listing<B> rest = Listing.partial(bodies);
        OptionalInt number = listing.size().atMost();
        return number.isPresent()
                ? rest.outOf(number.getAsInt() - listing.items().size() + bodies.size())
                : rest;
    }
}
