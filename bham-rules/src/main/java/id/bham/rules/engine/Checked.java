package id.bham.rules.engine;

import id.bham.core.knowledge.PlaceName;
import id.bham.core.knowledge.PlaceNames;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import org.jspecify.annotations.Nullable;

/** A subject that is checked, with the names of its elements, which are found once for all findings about it. */
final class Checked {

    private final Subject subject;

    /** Found when they are first wanted; every thread would find the same. */
    private volatile @Nullable PlaceNames names;

    Checked(Subject subject) {
        this.subject = subject;
    }

    Subject subject() {
        return subject;
    }

    PlaceName nameOf(Pointer place) {
        PlaceNames known = names;
        if (known == null) {
            known = PlaceNames.of(subject);
            names = known;
        }
        return known.nameOf(place);
    }
}
