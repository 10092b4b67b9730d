package id.bham.rules.engine;

import com.google.common.base.Suppliers;
import id.bham.core.knowledge.PlaceName;
import id.bham.core.knowledge.PlaceNames;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import java.util.function.Supplier;

/** A subject that is checked, with the names of its elements and the kinds of its facts, which are found once for all findings about it. */
record Checked(Subject subject, Supplier<PlaceNames> names, Supplier<Kinds> found) {

    Checked(Subject subject) {
        this(subject, Suppliers.memoize(() -> PlaceNames.of(subject)), Suppliers.memoize(() -> new Kinds(subject)));
    }

    Kinds kinds() {
        return found.get();
    }

    PlaceName nameOf(Pointer place) {
        return names.get().nameOf(place);
    }
}
