package id.bham.core.knowledge;

import com.google.common.collect.ImmutableList;
import id.bham.core.binding.Bindable;
import java.util.List;

/**
 * A record, or a part of one, whose statements can be gone through by name.
 *
 * <p>What a document holds, how two records differ, where a statement stands and whether one record refines another all
 * follow from {@link #properties()}; what else it could say from its {@link #type()}.
 */
public interface Described extends Bindable, Refinable<Described> {

    /** {@return what records of this type can state; one type for all such records} */
    RecordType<?> type();

    /**
     * {@return each statement once, in the order in which documents show them; the same names in the same order for all records of a
     * type}
     */
    default List<Property> properties() {
        return type().properties(this);
    }

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
     * What the record says at a place.
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
     * A record of this type that says something at a place, and else what this one says; this one stays as it is.
     *
     * @param place where to say it
     * @param said a {@link Fact} or the known value itself; for the place of a listing a {@link Listing}
     * @return the other record, as {@link RecordType#with(Described, Pointer, Object)} makes it
     * @throws IllegalArgumentException if records of this type have no such place, something else stands there, or the record
     *     that says so is refused
     */
    default Described with(Pointer place, Object said) {
        return type().withOf(this, place, said);
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
