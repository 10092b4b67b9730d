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
    private final Supplier<PlaceNames> names;
    private final Supplier<Kinds> kinds = Suppliers.memoize(this::findKinds);
    private final Supplier<Again> again = Suppliers.memoize(Again::new);

    /** How the record is read again, by one thread at a time. */
    private static final class Again {
        private LocalDate day = LocalDate.EPOCH;
        private AsOf at = AsOf.on(day);

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
        this.names = Suppliers.memoize(() -> PlaceNames.of(subject));
    }

    Subject subject() {
        return subject;
    }

    private Kinds findKinds() {
        return new Kinds(subject);
    }

    Kinds kinds() {
        return kinds.get();
    }

    /** Reads the record as it stands on a day; what was gathered from it for other findings is not gathered anew. */
    <T> T read(LocalDate day, Function<AsOf, T> reading) {
        return again.get().read(day, reading);
    }

    PlaceName nameOf(Pointer place) {
        return names.get().nameOf(place);
    }
}
