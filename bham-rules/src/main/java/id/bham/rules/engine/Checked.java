package id.bham.rules.engine;

import id.bham.core.knowledge.PlaceName;
import id.bham.core.knowledge.PlaceNames;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.time.AsOf;
import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A subject that is checked, with what is found once for all findings about it: the names of its elements, the kinds of its facts, and what
 * rules gather from it. Safe for use by several threads at once.
 */
final class Checked {

    private final Subject subject;

    /** Found when somebody first looks at a finding, by one thread for all; most reports are never asked. */
    private volatile @Nullable Found found;

    /** The same subject for those who keep nothing of what they read, as long as one of them is there. */
    private volatile @Nullable WeakReference<Checked> unread;

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
    }

    Subject subject() {
        return subject;
    }

    /** The same subject: what is found of it for those who ask there is let go with the last of them. */
    Checked unread() {
        WeakReference<Checked> kept = unread;
        Checked known = kept == null ? null : kept.get();
        if (known == null) {
            known = new Checked(subject);
            unread = new WeakReference<>(known);
        }
        return known;
    }

    private Found found() {
        Found known = found;
        return known == null ? find() : known;
    }

    private synchronized Found find() {
        Found known = found;
        if (known == null) {
            known = new Found(subject);
            found = known;
        }
        return known;
    }

    Kinds kinds() {
        return found().kinds;
    }

    /** Reads the record as it stands on a day; what was gathered from it for other findings is not gathered anew. */
    <T> T read(LocalDate day, Function<AsOf, T> reading) {
        return found().read(day, reading);
    }

    PlaceName nameOf(Pointer place) {
        return found().names.nameOf(place);
    }
}
