package id.bham.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import id.bham.core.Governance.Located;
import id.bham.core.body.Body;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The bodies of a governance by their ids, where they stand in it, and which of them answers to which. */
final class Hierarchy {

    private final Governance governance;
    private final ImmutableMap<String, Body> bodies;
    private final ImmutableSetMultimap<String, Body> children;

    Hierarchy(Governance governance) {
        this.governance = governance;
        bodies = governance.bodies().collect(ImmutableMap.toImmutableMap(Body::id, body -> body));
        var answering = ImmutableSetMultimap.<String, Body>builder().orderValuesBy(Comparator.comparing(Body::id));
        bodies.values().forEach(body -> body.answersTo().value().ifPresent(parent -> answering.put(parent, body)));
        children = answering.build();
    }

    Optional<Body> body(String id) {
        return Optional.ofNullable(bodies.get(id));
    }

    Fact<Body> parent(Body body) {
        return body.answersTo()
                .map(id -> body(id).orElseThrow(() -> new IllegalArgumentException(
                        "'" + body.id() + "' answers to '" + id + "', which is no body here")));
    }

    List<Body> children(Body body) {
        return children.get(body.id()).asList();
    }

    List<Body> pathToRoot(Body body) {
        return Stream.iterate(
                        Optional.of(body),
                        Optional::isPresent,
                        next -> next.flatMap(here -> parent(here).value()))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    Optional<Located> locate(Pointer place) {
        List<String> segments = place.segments();
        if (segments.size() >= 2
                && governance.at(new Pointer(segments.subList(0, 2))).value().orElse("") instanceof Body body) {
            return Optional.of(new Located(body, new Pointer(segments.subList(2, segments.size()))));
        }
        return Optional.empty();
    }

    Optional<Pointer> placeOf(String id) {
        return Stream.of(Governance.FOCAL_POINTS, Governance.NATIONAL_TASK_FORCES, Governance.REGIONAL_TASK_FORCES)
                .flatMap(listing -> governance.places(listing.each()).stream())
                .filter(place -> locate(place).stream()
                        .anyMatch(located -> located.body().id().equals(id)))
                .findFirst();
    }

    /** Those that certainly exist; they are all if it is open of none whether it does, and there are no others. */
    Listing<Body> existing(AsOf at) {
        var existing = ImmutableList.<Body>builder();
        boolean complete = governance.focalPoints().isComplete()
                && governance.nationalTaskForces().isComplete()
                && governance.regionalTaskForces().isComplete();
        for (Body body : bodies.values()) {
            Truth exists = body.exists(at);
            if (exists.isTrue()) {
                existing.add(body);
            }
            complete &= !exists.isUnknown();
        }
        return complete ? Listing.complete(existing.build()) : Listing.partial(existing.build());
    }
}
