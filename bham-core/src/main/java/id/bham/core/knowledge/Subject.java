package id.bham.core.knowledge;

import java.util.List;

/** A record that stands on its own: it has an id by which others refer to it, and says on which sources it rests. */
public interface Subject extends Described {

    /**
     * The id of what is described; opaque, unique among the records that are looked at together.
     *
     * @return the id: 1 to 100 letters, digits, and {@code . _ -}
     */
    String id();

    /**
     * What kind of thing is described, as documents name it.
     *
     * @return the name in camelCase, such as {@code regionalTaskForce}
     */
    String kind();

    /**
     * Which source supports which statement. It says how things are known, not what is known: it takes no part in
     * {@link #isRefinedBy(Described)}.
     *
     * @return the evidence, possibly none
     */
    Evidence evidence();

    @Override
    default Subject with(Pointer place, Object said) {
        return (Subject) Described.super.with(place, said);
    }

    /**
     * A record that rests on other sources, and says what this one says.
     *
     * @param evidence the sources and what they support
     * @return the other record
     */
    default Subject with(Evidence evidence) {
        return (Subject) type().withOf(this, evidence);
    }

    /**
     * The sources of a statement.
     *
     * @param place the place of the statement
     * @return the sources, sorted by id; empty if it is known to have none, or nothing was said
     */
    default List<Source> sourcesOf(Pointer place) {
        return evidence().sourcesOf(place);
    }
}
