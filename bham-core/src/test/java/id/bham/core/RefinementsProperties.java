package id.bham.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.body.BodyStatus;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.WorkingGroup;
import id.bham.core.fixtures.FewerTries;
import id.bham.core.fixtures.Partial;
import id.bham.core.fixtures.Refinements;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Subject;
import id.bham.core.time.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.lifecycle.AddLifecycleHook;

@AddLifecycleHook(FewerTries.class)
class RefinementsProperties {

    private static final RegionalTaskForce LITTLE = RegionalTaskForce.builder()
            .id("gtd")
            .status(BodyStatus.FORMED)
            .evaluationStart(PartialDate.parse("2024"))
            .workingGroups(Listing.partial(WorkingGroup.builder().name("Pokja").build()))
            .members(Listing.complete())
            .build();

    @Property(tries = 120)
    void whatIsLearntRefinesTheRecord(@ForAll Subject record, @ForAll Random random) {
        assertTrue(record.isRefinedBy(
                drawn(Refinements.refinementsOf(record), random).value()));
    }

    @Example
    void whatIsLearntShrinksToRefinements() {
        List<Shrinkable<RegionalTaskForce>> smaller = drawn(Refinements.refinementsOf(LITTLE), new Random(20240403))
                .shrink()
                .limit(3)
                .toList();
        assertEquals(3, smaller.size());
        assertTrue(smaller.stream().allMatch(less -> LITTLE.isRefinedBy(less.value())));
    }

    @Property(tries = 120)
    void whatIsLeftIsRefinedByTheRecord(@ForAll Subject record, @ForAll Random random) {
        assertTrue(drawn(Refinements.forgettingsOf(record), random).value().isRefinedBy(record));
    }

    private static <T> Shrinkable<T> drawn(Arbitrary<T> arbitrary, Random random) {
        return arbitrary.generator(1).next(random);
    }

    @Property(tries = 50, seed = "20240403")
    void somethingIsLearntOfARecordOfWhichMuchIsUnknown(
            @ForAll @Partial RegionalTaskForce record, @ForAll Random random) {
        var refinements = Refinements.refinementsOf(record).generator(1);
        assertTrue(Stream.generate(() -> refinements.next(random).value())
                .limit(20)
                .anyMatch(more -> !more.equals(record)));
    }

    @Example
    void everythingCanBeLearnt() {
        List<RegionalTaskForce> more = sample(Refinements.refinementsOf(LITTLE));

        assertSome(more, each -> each.secretary().isAbsent());
        assertSome(more, each -> each.secretary().isKnown());
        assertSome(more, each -> each.answersTo().isKnown());
        assertSome(more, each -> each.evaluationStart().value().orElseThrow().isDay());
        assertSome(
                more,
                each -> each.workingGroups().isComplete()
                        && each.workingGroups().items().size() == 1);
        assertSome(
                more,
                each -> !each.workingGroups().isComplete()
                        && each.workingGroups().items().size() > 1);
        assertSome(more, each -> each.workingGroups().items().get(0).lead().isKnown());
        assertSome(more, each -> each.equals(LITTLE));
    }

    @Example
    void bodiesJoinANation() {
        Governance nation = Governance.builder()
                .id("nation")
                .regionalTaskForces(Listing.partial(LITTLE))
                .build();
        List<Governance> more = sample(Refinements.refinementsOf(nation));

        assertSome(more, each -> each.bodies().count() > 1);
        assertSome(more, each -> each.regionalTaskForces().isComplete());
        assertSome(
                more,
                each -> each.body("gtd").orElseThrow() instanceof RegionalTaskForce gtd
                        && gtd.decree().isKnown());
    }

    @Example
    void aRefinementShrinksToWhatMatters() {
        RegionalTaskForce smallest = smallest(
                Refinements.refinementsOf(LITTLE), more -> more.secretary().isAbsent());

        assertEquals(LITTLE.toBuilder().secretary(Fact.absent()).build(), smallest);
    }

    private static <T> List<T> sample(Arbitrary<T> arbitrary) {
        var generator = arbitrary.generator(1);
        var random = new Random(20240403);
        return Stream.generate(() -> generator.next(random).value()).limit(200).toList();
    }

    private static <T> void assertSome(List<T> drawn, Predicate<T> is) {
        assertTrue(drawn.stream().anyMatch(is));
    }

    private static <T> T smallest(Arbitrary<T> arbitrary, Predicate<T> matters) {
        var generator = arbitrary.generator(1);
        var random = new Random(20240403);
        Shrinkable<T> smallest = Stream.generate(() -> generator.next(random))
                .filter(each -> matters.test(each.value()))
                .findFirst()
                .orElseThrow();
        for (Optional<Shrinkable<T>> next = Optional.of(smallest); next.isPresent(); ) {
            smallest = next.get();
            next = smallest.shrink().filter(less -> matters.test(less.value())).findFirst();
        }
        return smallest.value();
    }
}
