package id.bham.core.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The elements of records that fit a pattern, gone through without naming their places: the same elements in the same order as
 * {@link Described#elements(Pointer)} names, for those who ask of many records and seldom where an element stands.
 */
public final class Elements {

    private static final String EVERY = "*";

    private final Pointer pattern;
    private final Step[] steps;

    private Elements(Pointer pattern) {
        this.pattern = pattern;
        steps = pattern.segments().stream().map(Step::new).toArray(Step[]::new);
    }

    /**
     * The elements at a pattern.
     *
     * @param pattern a pointer in which {@code *} stands for every item of a listing
     * @return what can be gone through
     */
    public static Elements at(Pointer pattern) {
        return new Elements(pattern);
    }

    /**
     * Their place.
     *
     * @return a pointer in which {@code *} stands for every item of a listing
     */
    public Pointer pattern() {
        return pattern;
    }

    /**
     * Goes through the elements of a record.
     *
     * @param record the record
     * @param visitor is given each element in the order of the record
     * @return whether the record says of every listing and fact on the way what there is; if not, there may be further elements
     * @throws IllegalArgumentException if records of this type have no such place
     */
    public boolean forEach(Described record, Consumer<Object> visitor) {
        return forEach(record, 0, visitor);
    }

    private boolean forEach(Object here, int from, Consumer<Object> visitor) {
        if (here instanceof Fact<?> fact) {
            return fact.isKnown() ? forEach(fact.value().orElseThrow(), from, visitor) : fact.isAbsent();
        }
        if (from == steps.length) {
            visitor.accept(here);
            return true;
        }
        Step step = steps[from];
        if (here instanceof Listing<?> listing && step.isEvery) {
            boolean complete = listing.isComplete();
            List<?> items = listing.items();
            for (int i = 0; i < items.size(); i++) {
                complete &= forEach(items.get(i), from + 1, visitor);
            }
            return complete;
        }
        return forEach(step.from(here, pattern), from + 1, visitor);
    }

    /** One step: into every item of a listing, or to the property of a name. */
    private static final class Step {
        private final String name;
        private final boolean isEvery;

        /** How the last type of record says it; most records of a step are of one type. Any thread may find it anew. */
        private Reading last = new Reading(Optional.empty(), record -> record);

        Step(String name) {
            this.name = name;
            this.isEvery = name.equals(EVERY);
        }

        Object from(Object here, Pointer pattern) {
            if (here instanceof Described described) {
                RecordType<?> type = described.type();
                Reading reading = last;
                if (!reading.isOf(type)) {
                    Function<Described, Object> content =
                            type.reader(name).orElseThrow(() -> Places.noSuchPlace(name, pattern));
                    reading = new Reading(Optional.of(type), content);
                    last = reading;
                }
                return reading.content().apply(described);
            }
            throw Places.noSuchPlace(name, pattern);
        }
    }

    /** How records of a type say something. */
    private record Reading(Optional<RecordType<?>> type, Function<Described, Object> content) {

        boolean isOf(RecordType<?> other) {
            return type.isPresent() && type.get() == other;
        }
    }
}
