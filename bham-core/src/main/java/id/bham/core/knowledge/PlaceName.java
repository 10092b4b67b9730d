package id.bham.core.knowledge;

import id.bham.core.binding.Bindable;

/**
 * The lasting name of a place in a record (nama tempat), such as {@code /workingGroups/name=Kelompok I} or
 * {@code /regionalTaskForces/id=gtd-banten/reports/year=2024}: an item of a listing is named by what it is, never by where it stands.
 *
 * <p>An item is named by its id; else by its name, its office or its year, whatever it states first of what its type is known by. Items
 * of which that is the same are told apart by what else they are known by, and in the end by a digest of what they say, days last; so is
 * an item that states nothing of the kind. What says the very same is counted. So a name stays when listings are put in another order,
 * when an item comes or goes of which it does not have to be told apart, and when days are learnt of an item that has an id, a name, an
 * office or a year of its own.
 *
 * <p>{@link Subject#nameOf(Pointer)} makes names. A place that is in no record, such as {@code /years/2025}, is its own name.
 */
public final class PlaceName implements Bindable {

    /** The name of the whole record; its text is empty. */
    public static final PlaceName WHOLE = new PlaceName(Pointer.WHOLE);

    private final Pointer steps;

    PlaceName(Pointer steps) {
        this.steps = steps;
    }

    /**
     * Reads the text of a name.
     *
     * @param text what {@link #toString()} gave
     * @return the name
     * @throws IllegalArgumentException if the text is not written as a {@link Pointer} is
     */
    public static PlaceName parse(String text) {
        return new PlaceName(Pointer.parse(text));
    }

    /** {@return whether this names the whole record} */
    public boolean isWhole() {
        return steps.isWhole();
    }

    /** The names of statements and items on the way. */
    Pointer steps() {
        return steps;
    }

    /**
     * {@return the last step, unescaped, such as {@code name=Kelompok I}, which tells an item from the others of its listing, wherever
     * that stands; empty for the whole record}
     */
    public String last() {
        return isWhole() ? "" : steps.segments().get(steps.segments().size() - 1);
    }

    /**
     * {@return the text that {@link #parse(String)} reads: the steps, each after {@code /}, with {@code ~0} for {@code ~} and {@code
     * ~1} for {@code /}; it stays the same in later versions as far as what items are known by does}
     */
    @Override
    public String toString() {
        return steps.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlaceName that && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }
}
