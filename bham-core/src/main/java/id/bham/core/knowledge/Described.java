package id.bham.core.knowledge;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A record, or a part of one, whose statements can be gone through by name.
 *
 * <p>What a document holds, how two records differ, where a statement stands and whether one record refines another all
 * follow from {@link #properties()}.
 */
public interface Described extends Refinable<Described> {

    /**
     * The statements in the order in which documents show them.
     *
     * @return each property once; the same names in the same order for all records of a type
     */
    List<Property> properties();

    /**
     * {@inheritDoc}
     *
     * <p>Both are of one type, and each property is refined by the other's property of that name.
     */
    @Override
    default boolean isRefinedBy(Described other) {
        if (getClass() != other.getClass()) {
            return false;
        }
        List<Property> mine = properties();
        List<Property> others = other.properties();
        for (int i = 0; i < mine.size(); i++) {
            if (!Refinement.holds(mine.get(i).content(), others.get(i).content())) {
                return false;
            }
        }
        return true;
    }

    /**
     * What the record says at a place. An item is found by its index whether its listing is complete or partial.
     *
     * @param place where to look
     * @return the value there, which is a {@link Listing} for the place of a listing; absent if it, or something that
     *     encloses it, is known to be absent; unknown if the record does not say
     * @throws IllegalArgumentException if records of this type have no such place
     */
    default Fact<Object> at(Pointer place) {
        return Places.find(this, place);
    }

    /**
     * The places that a pattern names in this record.
     *
     * @param pattern a pointer in which the segment {@code *} stands for every known item of a listing
     * @return the places without {@code *}, in the order of the record; a place beyond something absent or unknown is named
     *     by the place of that, followed by the rest of the pattern as far as it has no {@code *}
     * @throws IllegalArgumentException if records of this type have no such place
     */
    default List<Pointer> places(Pointer pattern) {
        var found = ImmutableList.<Pointer>builder();
        Places.expand(this, pattern, found::add);
        return found.build();
    }

    /**
     * The elements that fit a pattern.
     *
     * @param pattern a pointer in which {@code *} stands for every item of a listing
     * @return their places; complete if the record says of every listing and fact on the way what there is
     * @throws IllegalArgumentException if such a record has no such place
     */
    default Listing<Pointer> elements(Pointer pattern) {
        return Places.elements(this, pattern);
    }
}
