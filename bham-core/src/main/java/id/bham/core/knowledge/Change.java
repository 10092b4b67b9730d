package id.bham.core.knowledge;

import id.bham.core.knowledge.RecordType.Draft;
import id.bham.core.knowledge.RecordType.PlaceType;
import id.bham.core.knowledge.RecordType.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** That something is said at a place: makes the records that say so. */
final class Change {

    private final Pointer place;
    private final List<String> steps;
    private final Object said;

    Change(Pointer place, Object said) {
        this.place = place;
        this.steps = place.segments();
        this.said = said;
    }

    /** A record that says so, and else what the given one says; without one, nothing else. */
    <T extends Described> T of(RecordType<T> type, Optional<T> record) {
        return of(type, record, 0);
    }

    private <T extends Described> T of(RecordType<T> type, Optional<T> record, int step) {
        Statement<T> statement = type.statement(steps.get(step), place);
        Object then = content(statement.type(), record.map(statement.content()), step);
        try {
            Draft<T> draft = type.draft(record);
            draft.set(statement, then);
            return draft.record();
        } catch (IllegalArgumentException | IllegalStateException refused) {
            throw new IllegalArgumentException(
                    "it cannot be said that at '" + place + "' there is " + said + ": " + refused.getMessage(),
                    refused);
        }
    }

    /** What stands at a step of the way then, in place of what does now. */
    private Object content(PlaceType type, Optional<?> now, int step) {
        if (step + 1 == steps.size()) {
            return type.fitting(said, place);
        }
        return switch (type.form()) {
            case LISTING ->
                withItem(type, now.<Listing<?>>map(Listing.class::cast).orElseGet(Listing::unknown), step + 1);
            case FACT -> Fact.known(part(type, now.flatMap(fact -> ((Fact<?>) fact).value()), step + 1));
            case VALUE, ITEM -> part(type, now, step + 1);
        };
    }

    private Listing<Object> withItem(PlaceType type, Listing<?> listing, int step) {
        int index = Places.index(steps.get(step), place);
        List<Object> items = new ArrayList<>(listing.items());
        if (index > items.size()) {
            throw new IllegalArgumentException(
                    "the item at '" + place + "' would leave a gap: there are " + items.size());
        }
        Optional<Object> now = index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
        Object then = content(type.ofItem(), now, step);
        if (now.isPresent()) {
            items.set(index, then);
        } else {
            items.add(then);
        }
        return listing.holding(items);
    }

    private Object part(PlaceType type, Optional<?> record, int step) {
        return partOf(type.record().orElseThrow(() -> Places.noSuchPlace(steps.get(step), place)), record, step);
    }

    private <T extends Described> T partOf(RecordType<T> type, Optional<?> record, int step) {
        return of(type, record.map(type.recordClass()::cast), step);
    }
}
