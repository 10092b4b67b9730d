package id.bham.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.body.Body;
import id.bham.core.body.TaskForce;
import id.bham.core.fixtures.FewerTries;
import id.bham.core.fixtures.Forgetting;
import id.bham.core.fixtures.Generated;
import id.bham.core.knowledge.Listing;
import id.bham.core.province.Province;
import id.bham.core.time.AsOf;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

@AddLifecycleHook(FewerTries.class)
class GovernanceProperties {

    @Provide
    Arbitrary<Governance> governances() {
        return Generated.governance();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Generated.day();
    }

    @Provide
    Arbitrary<Province> provinces() {
        return Generated.province();
    }

    @Property
    void childrenAreThoseWhoseParentItIs(@ForAll("governances") Governance governance) {
        List<Body> bodies = governance.bodies().toList();
        for (Body parent : bodies) {
            List<Body> expected = bodies.stream()
                    .filter(child -> governance.parent(child).isEqualTo(parent).isTrue())
                    .sorted((one, other) -> one.id().compareTo(other.id()))
                    .toList();
            assertEquals(expected, governance.children(parent));
        }
    }

    @Property
    void everyWayUpEndsAtABodyWithoutAKnownParent(@ForAll("governances") Governance governance) {
        governance.bodies().forEach(body -> {
            List<Body> path = governance.pathToRoot(body);
            assertEquals(body, path.get(0));
            for (int i = 1; i < path.size(); i++) {
                assertEquals(
                        Optional.of(path.get(i)),
                        governance.parent(path.get(i - 1)).value());
            }
            assertTrue(!governance.parent(path.get(path.size() - 1)).isKnown());
            assertEquals(path.size(), path.stream().distinct().count());
        });
    }

    @Property
    void everyBodyIsFoundByItsId(@ForAll("governances") Governance governance) {
        governance.bodies().forEach(body -> assertEquals(Optional.of(body), governance.body(body.id())));
        assertEquals(governance.bodies().count() + 1, governance.walk().count());
    }

    @Property
    void learningDoesNotContradictWhichBodiesExist(
            @ForAll("governances") Governance governance,
            @ForAll("days") LocalDate day,
            @ForAll("provinces") Province province,
            @ForAll Random random) {
        Governance less = Forgetting.less(governance, random);
        assertTrue(less.bodiesOn(AsOf.on(day)).isRefinedBy(governance.bodiesOn(AsOf.on(day))));
        assertTrue(less.taskForcesOf(province).isRefinedBy(governance.taskForcesOf(province)));
        less.taskForces()
                .forEach(taskForce -> assertTrue(less.hasGivenWay(taskForce, AsOf.on(day))
                        .isRefinedBy(governance.hasGivenWay(
                                (TaskForce) governance.body(taskForce.id()).orElseThrow(), AsOf.on(day)))));
    }

    @Property
    void whichBodiesExistHoldsUntilTheDayThatIsNoted(
            @ForAll("governances") Governance governance, @ForAll("days") LocalDate day) {
        AsOf at = AsOf.on(day);
        Listing<Body> existing = governance.bodiesOn(at);
        LocalDate lastDay = at.validUntil().map(until -> until.minusDays(1)).orElse(LocalDate.of(9999, 12, 31));
        assertEquals(existing, governance.bodiesOn(AsOf.on(lastDay)));
    }

    @Property
    void aGovernanceThatIsBuiltAgainIsEqual(@ForAll("governances") Governance governance) {
        assertEquals(governance, governance.toBuilder().build());
        assertEquals(governance.hashCode(), governance.toBuilder().build().hashCode());
    }
}
