package id.bham.core.law;

import com.google.common.collect.Sets;
import id.bham.core.binding.Bindable;
import id.bham.core.text.LocalizedText;
import java.util.Set;

/**
 * What stands at a place of an instrument (ketentuan).
 *
 * @param place where it stands, a place within an instrument
 * @param addressees to whom it is addressed; empty if to nobody, as a definition, or if the text that was read does not
 *     tell
 * @param gist what it says, in words of this project and not of the law; where a word of the text that was read is lost, it says so
 * @param isCheckable whether a record can show that what it says is kept or not
 */
public record Provision(Citation place, Set<Addressee> addressees, LocalizedText gist, boolean isCheckable)
        implements Bindable {

    /**
     * What stands at a place.
     *
     * @param place where it stands
     * @param addressees to whom it is addressed
     * @param gist what it says
     * @param isCheckable whether a record can show that it is kept or not
     * @throws IllegalArgumentException if the place is an instrument as a whole
     */
    public Provision {
        if (place.isWhole()) {
            throw new IllegalArgumentException(
                    "a provision stands at a place in an instrument, but this is the whole of " + place);
        }
        addressees = Sets.immutableEnumSet(addressees);
    }
}
