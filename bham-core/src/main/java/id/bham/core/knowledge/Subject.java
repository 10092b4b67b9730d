package id.bham.core.knowledge;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.bham.core.binding.Binding;
import java.util.List;
import java.util.Optional;

/** A record that stands on its own: it has an id by which others refer to it, and says on which sources it rests. */
public interface Subject extends Described {

    /** Reads what data binding has taken apart. */
    @JsonCreator
    private static Subject bound(Object document) {
        return Binding.read(Subject.class, document);
    }

    /**
     * {@return the id of what is described: 1 to 100 letters, digits, and {@code . _ -}; opaque, unique among the records that are
     * looked at together}
     */
    String id();

    /**
     * {@return the name of a place that stays when listings are put in another order and when other things are learnt} Who asks for
     * many names asks {@link PlaceNames}.
     *
     * @param place a place of this record, or one that is in no record
     */
    default PlaceName nameOf(Pointer place) {
        return PlaceNames.of(this).nameOf(place);
    }

    /**
     * {@return the place that has a name; empty if an item that it names is not listed here}
     *
     * @param name the name
     */
    default Optional<Pointer> placeOf(PlaceName name) {
        return PlaceNames.of(this).placeOf(name);
    }

    /** {@return what kind of thing is described, as documents name it, in camelCase, such as {@code regionalTaskForce}} */
    default String kind() {
        return type().name();
    }

    /**
     * {@return which source supports which statement, if any does} It says how things are known, and that can be learnt as well: see
     * {@link #isRefinedBy(Described)}.
     */
    Evidence evidence();

    /**
     * {@inheritDoc}
     *
     * <p>The other is of the same type, each property is refined by its property of that name, and it keeps what is known of the
     * sources:
     *
     * <ul>
     *   <li>each source is found again by its id, perhaps with more said of it;
     *   <li>a statement that has sources has them still, perhaps with others;
     *   <li>a statement that is known to have none has none still;
     *   <li>of a statement of which nothing was said either can be learnt;
     *   <li>where sources disagree, the other tells the same claims and perhaps more, or states what stands there, whatever it is.
     * </ul>
     *
     * <p>Whether a statement is an inference is no part of the order: it decides nothing, and both that it is one and that a source
     * says so after all can be learnt.
     *
     * <p>The sources of a statement are those of {@link #sourcesOf(Pointer)}: said of its place or of a place around it. A
     * statement that this record does not make has none unless they are said of its very place; so it can be learnt that it is
     * made and has none, even if the whole record has a source. An item of a listing may stand elsewhere in the other's listing:
     * it is found again where both what it says and the sources of this are refined. A record within this one has evidence of its
     * own, which is refined as well. What evidence says of items that are not
     * recorded is left out of account.
     */
    @Override
    default boolean isRefinedBy(Described other) {
        return other instanceof Subject more && new SubjectRefinement(this, more).holds();
    }

    @Override
    default Subject with(Pointer place, Object said) {
        return (Subject) Described.super.with(place, said);
    }

    /**
     * {@return a record that rests on other sources, and says what this one says}
     *
     * @param evidence the sources and what they support
     */
    default Subject with(Evidence evidence) {
        return (Subject) type().withOf(this, evidence);
    }

    /**
     * Whether a statement has a source. What the evidence says of a place around it, such as the whole record, counts for what the
     * record says; a statement that it does not make has sources only if they are said of its very place.
     *
     * @param place the place of the statement
     * @return true if it has; false if it is known to have none; unknown if nothing was said
     */
    default Truth hasSource(Pointer place) {
        return evidence().hasSource(place, this);
    }

    /**
     * What sources say of a place that disagree on it; the record leaves open what stands there.
     *
     * @param place the place
     * @return the claims, sorted by their sources; empty if none were told
     */
    default List<Claim> claimsAt(Pointer place) {
        return evidence().claimsAt(place);
    }

    /**
     * Whether a statement that the record makes is somebody's inference, which its sources do not say themselves.
     *
     * @param place the place of the statement
     * @return true if that was said of the place or of one around it
     */
    default boolean isInferred(Pointer place) {
        return evidence().isInferred(place) && Places.isStated(this, place);
    }

    /**
     * The sources of a statement, as far as {@link #hasSource(Pointer)} says that it has any.
     *
     * @param place the place of the statement
     * @return the sources, sorted by id; empty if it is known to have none, or nothing was said
     */
    default List<Source> sourcesOf(Pointer place) {
        return hasSource(place).isTrue() ? evidence().sourcesOf(place) : List.of();
    }
}
