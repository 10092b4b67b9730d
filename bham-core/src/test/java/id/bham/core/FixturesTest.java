package id.bham.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.body.BodyStatus;
import id.bham.core.body.Decree;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Transition;
import id.bham.core.body.WorkingGroup;
import id.bham.core.fixtures.Generated;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Property;
import id.bham.core.knowledge.Truth;
import id.bham.core.mandate.Strategy;
import id.bham.core.time.AsOf;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import org.junit.jupiter.api.Test;

/** The records that are drawn are of all the kinds that rules tell apart, and shrink to what matters. */
class FixturesTest {

    private static final int TRIES = 1000;

    private static <T> List<T> drawn(Arbitrary<T> arbitrary) {
        var generator = arbitrary.generator(TRIES);
        var random = new Random(20240403);
        return Stream.generate(() -> generator.next(random).value())
                .limit(TRIES)
                .toList();
    }

    private static <T> void assertSometimes(List<T> drawn, Predicate<T> is) {
        long times = drawn.stream().filter(is).count();
        assertTrue(times >= TRIES / 20 && times <= TRIES - TRIES / 20, () -> times + " of " + TRIES);
    }

    private static boolean isDecided(Property property) {
        return property.content() instanceof Fact<?> fact
                ? !fact.isUnknown()
                : !(property.content() instanceof Listing<?> listing) || listing.isComplete();
    }

    private static Truth isOwnGovernor(RegionalTaskForce taskForce, Fact<Office> office) {
        return taskForce.province().is(province -> office.is(held -> held.isGovernorOf(province)));
    }

    private static boolean coversEachStrategyOnce(RegionalTaskForce taskForce) {
        return Stream.of(Strategy.values())
                .allMatch(strategy -> taskForce
                        .workingGroups()
                        .count(group -> group.covers(strategy))
                        .isExactly(1)
                        .isTrue());
    }

    @Test
    void taskForcesAreOfAllKinds() {
        List<RegionalTaskForce> drawn = drawn(Generated.regionalTaskForce());

        assertSometimes(drawn, each -> each.properties().stream().allMatch(FixturesTest::isDecided));
        assertSometimes(
                drawn,
                each -> each.properties().stream()
                                .filter(FixturesTest::isDecided)
                                .count()
                        < 12);
        assertSometimes(
                drawn, each -> each.status().isEqualTo(BodyStatus.PLANNED).isTrue());
        assertSometimes(drawn, FixturesTest::coversEachStrategyOnce);
        assertSometimes(drawn, each -> each.workingGroups().isComplete());
        assertSometimes(
                drawn,
                each -> each.workingGroups().all(group -> group.lead().exists()).isFalse());
        assertSometimes(drawn, each -> each.decree().isAbsent());
        for (Truth answer : Truth.values()) {
            assertSometimes(drawn, each -> isOwnGovernor(each, each.decree().flatMap(Decree::issuer)) == answer);
            assertSometimes(drawn, each -> isOwnGovernor(each, each.chair().flatMap(seat -> seat.office())) == answer);
            assertSometimes(drawn, each -> Transition.standard().isYounger(each) == answer);
            assertSometimes(drawn, each -> each.exists(AsOf.on(LocalDate.of(2024, 12, 31))) == answer);
            assertSometimes(drawn, each -> each.isFormed(AsOf.on(LocalDate.of(2024, 6, 30))) == answer);
        }
    }

    @Test
    void theNationHasOneOrTwoGenerations() {
        List<Governance> drawn = drawn(Generated.governance());

        assertSometimes(
                drawn,
                each -> each.regionalTaskForces()
                        .any(taskForce -> taskForce.replaces().exists())
                        .isTrue());
        assertSometimes(
                drawn, each -> each.nationalTaskForces().size().isAtLeast(2).isTrue());
        assertSometimes(
                drawn,
                each -> each.bodies().anyMatch(body -> each.pathToRoot(body).size() > 2));
        assertSometimes(drawn, each -> each.regionalTaskForces().isComplete());
        assertSometimes(drawn, each -> each.regionalTaskForces().items().isEmpty());
    }

    @Test
    void datesAreOfAllForms() {
        var dates = drawn(Generated.partialDate());
        assertSometimes(dates, date -> date.isDay());
        assertSometimes(dates, date -> date.toString().matches("[0-9]{4}-[0-9]{2}"));
        assertSometimes(dates, date -> date.toString().matches("[0-9]{4}"));
        assertSometimes(dates, date -> date.toString().matches("\\[[-0-9]+\\.\\.[-0-9]+]"));
        assertTrue(dates.stream().anyMatch(date -> date.earliest().isEmpty()));
        assertTrue(dates.stream().anyMatch(date -> date.latest().isEmpty()));

        var periods = drawn(Generated.validityPeriod());
        assertSometimes(periods, period -> period.firstDay().isUnknown());
        assertSometimes(periods, period -> period.firstDay().isAbsent());
        assertSometimes(periods, period -> period.lastDay().isAbsent());
        assertSometimes(periods, period -> period.toString().equals("2023..2025"));

        var texts = drawn(Generated.text());
        assertSometimes(texts, text -> text.contains("\""));
        assertSometimes(texts, text -> text.codePoints().anyMatch(Character::isSupplementaryCodePoint));
        assertTrue(texts.stream()
                .noneMatch(text -> text.isBlank()
                        || text.codePoints()
                                .anyMatch(c ->
                                        Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE)));
    }

    @Test
    void aRecordShrinksToWhatMatters() {
        Predicate<RegionalTaskForce> matters = record -> record.workingGroups()
                .any(group -> group.covers(Strategy.REMEDY))
                .isTrue();
        RegionalTaskForce smallest = shrunk(Generated.regionalTaskForce(), matters);

        RegionalTaskForce expected = RegionalTaskForce.builder()
                .id(smallest.id())
                .workingGroups(Listing.partial(WorkingGroup.builder()
                        .strategies(Listing.partial(Strategy.REMEDY))
                        .build()))
                .evidence(smallest.evidence())
                .build();
        assertEquals(expected, smallest);
    }

    @Test
    void aGovernanceShrinksToWhatMatters() {
        Governance smallest = shrunk(
                Generated.governance(),
                nation -> nation.regionalTaskForces().isComplete()
                        && nation.bodies().count() >= 2);

        assertEquals(2, smallest.bodies().count());
        assertTrue(smallest.bodies().allMatch(body -> body.answersTo().isUnknown()));
    }

    private static <T> T shrunk(Arbitrary<T> arbitrary, Predicate<T> matters) {
        var generator = arbitrary.generator(TRIES);
        var random = new Random(20240403);
        Shrinkable<T> smallest = Stream.<Shrinkable<T>>generate(() -> generator.next(random))
                .filter(drawn -> matters.test(drawn.value()))
                .findFirst()
                .orElseThrow();
        for (Optional<Shrinkable<T>> next = Optional.of(smallest); next.isPresent(); ) {
            smallest = next.get();
            Shrinkable<T> larger = smallest;
            next = smallest.shrink().filter(less -> matters.test(less.value())).findFirst();
            next.ifPresent(less -> assertTrue(less.distance().compareTo(larger.distance()) < 0));
        }
        return smallest.value();
    }
}
