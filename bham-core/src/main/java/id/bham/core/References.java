package id.bham.core;

import id.bham.core.body.Body;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.check.Circles;
import id.bham.core.check.Names;
import id.bham.core.knowledge.Fact;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the bodies of a governance refer to each other, and what cannot be so. */
final class References {

    private final Governance governance;
    private final Set<String> problems = new TreeSet<>();

    private References(Governance governance) {
        this.governance = governance;
    }

    /** Refuses an id that is none, bodies with one id, references that lead nowhere and circles of references; the message names them all. */
    static void check(Governance governance) {
        Names.checkId(governance.id());
        var references = new References(governance);
        references.checkIds();
        references.check("answers to", governance.bodies(), Body::answersTo);
        references.check("replaces", governance.taskForces(), TaskForce::replaces);
        references.checkProvincesOfReplaced();
        if (!references.problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", references.problems));
        }
    }

    private void checkIds() {
        var seen = new TreeSet<String>(Set.of(governance.id()));
        governance
                .bodies()
                .filter(body -> !seen.add(body.id()))
                .forEach(body -> problems.add("the id '" + body.id() + "' is given more than once"));
    }

    private <B extends Body> void check(String verb, Stream<B> from, Function<B, Fact<String>> reference) {
        Set<String> ids = governance.bodies().map(Body::id).collect(Collectors.toSet());
        var references = new TreeMap<String, String>();
        from.forEach(body -> reference.apply(body).value().ifPresent(target -> {
            references.put(body.id(), target);
            if (!ids.contains(target)) {
                problems.add("'" + body.id() + "' " + verb + " '" + target + "', which is no body here");
            }
        }));
        for (List<String> circle : Circles.among(references)) {
            problems.add("the references go in a circle: '" + String.join("' " + verb + " '", circle) + "'");
        }
    }

    /** A task force takes the place of one of its own province. */
    private void checkProvincesOfReplaced() {
        List<RegionalTaskForce> regional = governance.regionalTaskForces().items();
        var byId = new TreeMap<String, RegionalTaskForce>();
        regional.forEach(gtd -> byId.put(gtd.id(), gtd));
        for (RegionalTaskForce gtd : regional) {
            gtd.replaces()
                    .value()
                    .map(byId::get)
                    .filter(replaced -> Succession.areOfTwoProvinces(replaced, gtd))
                    .ifPresent(replaced -> problems.add("'" + gtd.id() + "' of " + gtd.province() + " replaces '"
                            + replaced.id() + "' of " + replaced.province()
                            + "; expected one of the same province"));
        }
    }
}
