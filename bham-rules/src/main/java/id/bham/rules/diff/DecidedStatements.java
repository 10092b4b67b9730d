package id.bham.rules.diff;

import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Property;
import id.bham.core.knowledge.Refinable;
import id.bham.core.knowledge.Subject;
import id.bham.core.time.PartialDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a record says for good (pernyataan pasti): of which class it is, what is known to be absent, each known value that cannot be known
 * any better, and the same of each record within it, but not in its listings. Whatever is learnt of the record, that stays; so of two
 * records that decide a statement otherwise neither could be the other with more known of it.
 */
final class DecidedStatements {

    /** Stands for what is known to be absent; no value is equal to it. */
    private static final Object ABSENT = new Object();

    private final Map<String, Object> byPlace = new HashMap<>();

    private DecidedStatements() {}

    static DecidedStatements of(Described record) {
        var decided = new DecidedStatements();
        decided.add("", record);
        return decided;
    }

    private void add(String place, Object content) {
        if (content instanceof Fact<?> fact) {
            if (fact.isAbsent()) {
                byPlace.put(place, ABSENT);
            }
            fact.value().ifPresent(value -> add(place, value));
        } else if (content instanceof Described record) {
            addRecord(place, record);
        } else if (content instanceof PartialDate date ? date.isDay() : !(content instanceof Refinable)) {
            byPlace.put(place, content);
        }
    }

    /** What has an id and sources of its own is left out; of that only the class is decided. */
    private void addRecord(String place, Described record) {
        byPlace.put(place, record.getClass());
        if (!(record instanceof Subject)) {
            for (Property property : record.properties()) {
                add(place + "/" + property.name(), property.content());
            }
        }
    }

    /** The places of the statements that are decided. */
    Set<String> places() {
        return byPlace.keySet();
    }

    /** What is decided at a place; empty if that is open. */
    Optional<Object> at(String place) {
        return Optional.ofNullable(byPlace.get(place));
    }

    /** Whether another record decides no statement otherwise. */
    boolean agreeWith(DecidedStatements other) {
        for (Map.Entry<String, Object> decided : byPlace.entrySet()) {
            Object others = other.byPlace.getOrDefault(decided.getKey(), decided.getValue());
            if (!others.equals(decided.getValue())) {
                return false;
            }
        }
        return true;
    }
}
