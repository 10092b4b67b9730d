package id.bham.rules.engine;

import com.google.common.base.Suppliers;
import id.bham.core.knowledge.PlaceName;
import id.bham.core.knowledge.PlaceNames;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import java.util.function.Supplier;

/** A subject that is checked, with the names of its elements, which are found once for all findings about it. */
record Checked(Subject subject, Supplier<PlaceNames> names) {

    Checked(Subject subject) {
        this(subject, Suppliers.memoize(() -> PlaceNames.of(subject)));
    }

    PlaceName nameOf(Pointer place) {
        return names.get().nameOf(place);
    }
}
