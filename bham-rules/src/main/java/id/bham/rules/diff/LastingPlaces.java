package id.bham.rules.diff;

import id.bham.core.Governance;
import id.bham.core.body.Body;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The places of a record by names that outlive what is learnt of it: a body of the nation is named by its id, wherever it stands in
 * its listing.
 */
final class LastingPlaces {

    /** The listings of bodies of the nation. */
    private static final List<String> BODIES = List.of("focalPoints", "nationalTaskForces", "regionalTaskForces");

    /** Stands before the id of a body; no id has it. */
    private static final String ID = "#";

    private final Subject subject;
    private final Map<Pointer, Pointer> bodies;

    private LastingPlaces(Subject subject, Map<Pointer, Pointer> bodies) {
        this.subject = subject;
        this.bodies = bodies;
    }

    static LastingPlaces of(Subject subject) {
        var bodies = new HashMap<Pointer, Pointer>();
        if (subject instanceof Governance nation) {
            for (String list : BODIES) {
                Pointer items = Pointer.WHOLE.child(list);
                for (Pointer item : nation.places(items.child("*"))) {
                    nation.locate(item).ifPresent(found -> bodies.put(named(items, found.body()), item));
                }
            }
        }
        return new LastingPlaces(subject, bodies);
    }

    static Pointer named(Pointer list, Body body) {
        return list.child(ID + body.id());
    }

    Subject subject() {
        return subject;
    }

    /** The name of a place. */
    Pointer name(Pointer place) {
        if (subject instanceof Governance nation
                && !place.isWhole()
                && BODIES.contains(place.segments().get(0))) {
            Optional<Pointer> name = nation.locate(place)
                    .map(found -> named(new Pointer(place.segments().subList(0, 1)), found.body())
                            .append(found.place()));
            if (name.isPresent()) {
                return name.get();
            }
        }
        return place;
    }

    /** The place in this record that has a name; empty if it is in a body that is not recorded here. */
    Optional<Pointer> place(Pointer name) {
        List<String> segments = name.segments();
        if (segments.size() < 2 || !segments.get(1).startsWith(ID)) {
            return Optional.of(name);
        }
        return Optional.ofNullable(bodies.get(new Pointer(segments.subList(0, 2))))
                .map(body -> body.append(new Pointer(segments.subList(2, segments.size()))));
    }

    /** What this record says at the place that has a name; empty if records of this type have no such place. */
    Optional<Fact<Object>> said(Pointer name) {
        Optional<Pointer> place = place(name);
        try {
            return Optional.of(place.isPresent() ? subject.at(place.get()) : ofBodyThatIsNotRecorded(name));
        } catch (IllegalArgumentException e) {
            // A rule may name its elements by what stands in no record.
            return Optional.empty();
        }
    }

    private Fact<Object> ofBodyThatIsNotRecorded(Pointer name) {
        Object list =
                subject.at(new Pointer(name.segments().subList(0, 1))).value().orElseThrow();
        return list instanceof Listing<?> listing && listing.isComplete() ? Fact.absent() : Fact.unknown();
    }
}
