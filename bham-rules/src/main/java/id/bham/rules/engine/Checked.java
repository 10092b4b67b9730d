package id.bham.rules.engine;

import com.google.common.base.Suppliers;
import id.bham.core.knowledge.PlaceName;
import id.bham.core.knowledge.PlaceNames;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.time.AsOf;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A subject that is checked, with what is found once for all findings about it: the names of its elements, the kinds of its facts, and what
 * rules gather from it. Safe for use by several threads at once.
 */
final class Checked {

    private final Subject subject;

    /** Found when somebody looks at a finding. */
    private final Supplier<Found> found;

    /** What is found of the subject for its findings. */
    private static final class Found {
        private final PlaceNames names;
        private final Kinds kinds;
        private LocalDate day = LocalDate.EPOCH;
        private AsOf at = AsOf.on(day);

        Found(Subject subject) {
            names = PlaceNames.of(subject);
            kinds = new Kinds(subject);
        }

        /** Reads the record again, one thread at a time. */
        synchronized <T> T read(LocalDate on, Function<AsOf, T> reading) {
            if (!on.equals(day)) {
                day = on;
                at = AsOf.on(on);
            }
            at.turnToAnother();
            return reading.apply(at);
        }
    }

    Checked(Subject subject) {
        this.subject = subject;
        this.found = Suppliers.memoize(() -> new Found(subject));
    }

    Subject subject() {
        return subject;
    }

    Kinds kinds() {
        return found.get().kinds;
    }

    /** Reads the record as it stands on a day; what was gathered from it for other findings is not gathered anew. */
    <T> T read(LocalDate day, Function<AsOf, T> reading) {
        return found.get().read(day, reading);
    }

    PlaceName nameOf(Pointer place) {
        return found.get().names.nameOf(place);
    }
}
