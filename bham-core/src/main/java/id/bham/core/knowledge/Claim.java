package id.bham.core.knowledge;

import id.bham.core.binding.Bindable;

/**
 * What a source says of something on which sources disagree (klaim), such as one of two days on which a decree was set.
 *
 * @param said what stands there by this source; known, or known to be absent
 * @param source the source that says so
 */
public record Claim(Fact<Object> said, Source source) implements Bindable {

    /**
     * A claim.
     *
     * @param said what stands there by this source
     * @param source the source
     * @throws IllegalArgumentException if it says nothing
     */
    public Claim {
        if (Places.saysNothing(said)) {
            throw new IllegalArgumentException(
                    "a claim of '" + source.id() + "' says nothing; expected a value, or that there is none");
        }
    }

    /**
     * {@return a claim}
     *
     * @param said a {@link Fact} or the known value itself; for the place of a listing a {@link Listing}
     * @param source the source that says so
     * @throws IllegalArgumentException if it says nothing
     */
    public static Claim of(Object said, Source source) {
        return new Claim(said instanceof Fact<?> fact ? fact.map(value -> value) : Fact.known(said), source);
    }

    /** Whether the same source says the same, perhaps more exactly. */
    boolean isFoundAgainIn(Claim other) {
        return source.id().equals(other.source.id()) && Refinement.holds(said, other.said);
    }
}
