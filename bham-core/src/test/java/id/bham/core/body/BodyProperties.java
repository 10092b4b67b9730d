package id.bham.core.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.action.WorkPlan;
import id.bham.core.condition.Condition;
import id.bham.core.fixtures.FewerTries;
import id.bham.core.fixtures.Forgetting;
import id.bham.core.fixtures.Generated;
import id.bham.core.fixtures.Refinements;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;

@AddLifecycleHook(FewerTries.class)
class BodyProperties {

    @Provide
    Arbitrary<NationalFocalPoint> focalPoints() {
        return Generated.nationalFocalPoint();
    }

    @Provide
    Arbitrary<NationalTaskForce> nationalTaskForces() {
        return Generated.nationalTaskForce();
    }

    @Provide
    Arbitrary<RegionalTaskForce> regionalTaskForces() {
        return Generated.regionalTaskForce();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Generated.day();
    }

    @Property
    void learningDoesNotContradictThatATaskForceExists(
            @ForAll("nationalTaskForces") NationalTaskForce national,
            @ForAll("regionalTaskForces") RegionalTaskForce regional,
            @ForAll("days") LocalDate day,
            @ForAll Random random) {
        assertRefined(Forgetting.less(national, random), national, day);
        assertRefined(Forgetting.less(regional, random), regional, day);
    }

    private static void assertRefined(TaskForce less, TaskForce more, LocalDate day) {
        assertTrue(less.isFormed(AsOf.on(day)).isRefinedBy(more.isFormed(AsOf.on(day))));
        assertTrue(less.exists(AsOf.on(day)).isRefinedBy(more.exists(AsOf.on(day))));
        assertTrue(less.formedOn().isRefinedBy(more.formedOn()));
        assertTrue(less.hasEnded(AsOf.on(day)).isRefinedBy(more.hasEnded(AsOf.on(day))));
        assertTrue(less.foundedOn().isRefinedBy(more.foundedOn()));
        assertTrue(less.isPlanned(AsOf.on(day)).isRefinedBy(more.isPlanned(AsOf.on(day))));
        assertTrue(less.leadingSeats().isRefinedBy(more.leadingSeats()));
        assertTrue(less.seats().isRefinedBy(more.seats()));
    }

    @Property
    void learningDoesNotContradictOfWhichGenerationItIs(
            @ForAll("nationalTaskForces") NationalTaskForce national,
            @ForAll("regionalTaskForces") RegionalTaskForce regional,
            @ForAll("days") LocalDate day,
            @ForAll Random random) {
        assertOneGeneration(Forgetting.less(national, random), national, day);
        assertOneGeneration(Forgetting.less(regional, random), regional, day);
        RegionalTaskForce more =
                Refinements.refinementsOf(regional).generator(1).next(random).value();
        assertOneGeneration(regional, more, day);
    }

    private static void assertOneGeneration(TaskForce less, TaskForce more, LocalDate day) {
        Transition transition = Transition.standard();
        for (Condition<TaskForce> concept :
                List.of(transition.older(), transition.younger(), transition.formedUnder())) {
            assertTrue(concept.test(less, AsOf.on(day)).isRefinedBy(concept.test(more, AsOf.on(day))));
        }
        Truth older = transition.isOlder(less);
        Truth younger = transition.isYounger(less);
        assertFalse(older.and(younger).isTrue());
        assertFalse(transition.isFormedUnder(less, AsOf.on(day)).isTrue() && !younger.isTrue());
    }

    @Property
    void whetherItWasFormedUnderTheRegulationHoldsUntilTheDayThatIsNoted(
            @ForAll("regionalTaskForces") RegionalTaskForce taskForce,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 3000) int later) {
        AsOf at = AsOf.on(day);
        Truth answer = Transition.standard().isFormedUnder(taskForce, at);
        LocalDate lastDay = at.validUntil().map(until -> until.minusDays(1)).orElse(LocalDate.of(9999, 12, 31));
        LocalDate between = lastDay.toEpochDay() - day.toEpochDay() > later ? day.plusDays(later) : lastDay;
        assertEquals(answer, Transition.standard().isFormedUnder(taskForce, AsOf.on(between)));
    }

    @Property
    void learningDoesNotContradictThatAFocalPointExists(
            @ForAll("focalPoints") NationalFocalPoint focalPoint,
            @ForAll("days") LocalDate day,
            @ForAll Random random) {
        NationalFocalPoint less = Forgetting.less(focalPoint, random);
        assertTrue(less.exists(AsOf.on(day)).isRefinedBy(focalPoint.exists(AsOf.on(day))));
        assertTrue(less.hasBegun(AsOf.on(day)).isRefinedBy(focalPoint.hasBegun(AsOf.on(day))));
        assertTrue(!focalPoint.exists(AsOf.on(day)).isTrue()
                || focalPoint.hasBegun(AsOf.on(day)).isTrue());
    }

    @Property
    void whetherABodyExistsHoldsUntilTheDayThatIsNoted(
            @ForAll("regionalTaskForces") RegionalTaskForce taskForce,
            @ForAll("focalPoints") NationalFocalPoint focalPoint,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 3000) int later) {
        for (Body body : new Body[] {taskForce, focalPoint}) {
            AsOf at = AsOf.on(day);
            var exists = body.exists(at);
            LocalDate lastDay = at.validUntil().map(until -> until.minusDays(1)).orElse(LocalDate.of(9999, 12, 31));
            LocalDate between = lastDay.toEpochDay() - day.toEpochDay() > later ? day.plusDays(later) : lastDay;
            assertEquals(exists, body.exists(AsOf.on(lastDay)));
            assertEquals(exists, body.exists(AsOf.on(between)));
        }
    }

    @Property
    void learningDoesNotContradictWhoIsTheSame(
            @ForAll("regionalTaskForces") RegionalTaskForce taskForce, @ForAll boolean same, @ForAll Random random) {
        RegionalTaskForce more =
                same ? taskForce.toBuilder().secretary(taskForce.chair()).build() : taskForce;
        RegionalTaskForce less = Forgetting.less(more, random);
        assertTrue(chairIsSecretary(less).isRefinedBy(chairIsSecretary(more)));
    }

    @Property
    void learningDoesNotContradictWhoFillsWhat(
            @ForAll("regionalTaskForces") RegionalTaskForce taskForce,
            @ForAll("days") LocalDate day,
            @ForAll Random random) {
        RegionalTaskForce less = Forgetting.less(taskForce, random);
        AsOf at = AsOf.on(day);
        assertTrue(chairIsFilledTwice(less, at).isRefinedBy(chairIsFilledTwice(taskForce, at)));
        assertTrue(less.isLedTwiceByOne(at).isRefinedBy(taskForce.isLedTwiceByOne(at)));
        assertTrue(taskForce.leadingTwice(at).containsAll(less.leadingTwice(at)));
    }

    private static Truth chairIsFilledTwice(RegionalTaskForce taskForce, AsOf at) {
        return taskForce.chair().is(chair -> chair.isFilledTwice(at));
    }

    private static Truth chairIsSecretary(RegionalTaskForce taskForce) {
        return taskForce.chair().isUnknown() || taskForce.secretary().isUnknown()
                ? Truth.UNKNOWN
                : taskForce.chair().is(chair -> taskForce.secretary().is(chair::isHeldAs));
    }

    @Property
    void learningDoesNotContradictWhichElementsThereAre(
            @ForAll("regionalTaskForces") RegionalTaskForce taskForce, @ForAll Random random) {
        RegionalTaskForce less = Forgetting.less(taskForce, random);
        for (String pattern : List.of("/chair", "/members/*", "/workPlans/*/actions/*", "/reports/*/code")) {
            assertTrue(found(less, pattern).isRefinedBy(found(taskForce, pattern)), pattern);
        }
    }

    private static Listing<Object> found(RegionalTaskForce taskForce, String pattern) {
        Listing<Pointer> places = taskForce.elements(Pointer.parse(pattern));
        List<Object> found = places.items().stream()
                .map(place -> taskForce.at(place).value().orElseThrow())
                .toList();
        return places.isComplete() ? Listing.complete(found) : Listing.partial(found);
    }

    @Property
    void theSeatsAreCompleteIfEachPartIs(
            @ForAll("nationalTaskForces") NationalTaskForce national,
            @ForAll("regionalTaskForces") RegionalTaskForce regional) {
        assertEquals(leadershipIsKnown(regional), regional.leadingSeats().isComplete());
        assertEquals(
                leadershipIsKnown(regional) && regional.members().isComplete(),
                regional.seats().isComplete());
        boolean known =
                leadershipIsKnown(national) && !national.executiveChair().isUnknown();
        assertEquals(known, national.leadingSeats().isComplete());
        assertEquals(known && national.members().isComplete(), national.seats().isComplete());
    }

    private static boolean leadershipIsKnown(TaskForce taskForce) {
        return !taskForce.chair().isUnknown()
                && taskForce.viceChairs().isComplete()
                && !taskForce.secretary().isUnknown()
                && taskForce.deputySecretaries().isComplete();
    }

    @Property
    void everySeatIsCountedOnce(@ForAll("nationalTaskForces") NationalTaskForce taskForce) {
        long single = Stream.of(taskForce.chair(), taskForce.executiveChair(), taskForce.secretary())
                .filter(Fact::isKnown)
                .count();
        int listed = taskForce.viceChairs().items().size()
                + taskForce.deputySecretaries().items().size()
                + taskForce.members().items().size();
        assertEquals(single + listed, taskForce.seats().items().size());
    }

    @Property
    void thePlannedActionsAreThoseOfAllWorkPlans(@ForAll("regionalTaskForces") RegionalTaskForce taskForce) {
        Listing<WorkPlan> plans = taskForce.workPlans();
        assertEquals(
                plans.items().stream()
                        .flatMap(plan -> plan.actions().items().stream())
                        .toList(),
                taskForce.plannedActions().items());
        assertEquals(
                plans.isComplete()
                        && plans.items().stream()
                                .allMatch(plan -> plan.actions().isComplete()),
                taskForce.plannedActions().isComplete());
        assertEquals(taskForce.plannedActions(), TaskForce.PLANNED_ACTIONS.in(taskForce));
    }

    @Property
    void aRecordThatIsBuiltAgainIsEqual(
            @ForAll("focalPoints") NationalFocalPoint focalPoint,
            @ForAll("nationalTaskForces") NationalTaskForce national,
            @ForAll("regionalTaskForces") RegionalTaskForce regional) {
        assertEquals(focalPoint, focalPoint.toBuilder().build());
        assertEquals(national, national.toBuilder().build());
        assertEquals(regional, regional.toBuilder().build());
        assertEquals(regional.hashCode(), regional.toBuilder().build().hashCode());
    }
}
