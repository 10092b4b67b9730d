package id.bham.core.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Lists;
import id.bham.core.action.PriorityAction;
import id.bham.core.action.WorkPlan;
import id.bham.core.body.Body;
import id.bham.core.body.Decree;
import id.bham.core.body.Inauguration;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.body.TaskForce;
import id.bham.core.body.Transition;
import id.bham.core.body.WorkingGroup;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.evaluation.ReportRecipient;
import id.bham.core.fixtures.FewerTries;
import id.bham.core.fixtures.Partial;
import id.bham.core.fixtures.Refinements;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Property;
import id.bham.core.knowledge.Truth;
import id.bham.core.mandate.Strategy;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Conditions that are made of places at random, about records of which much is unknown. */
@AddLifecycleHook(FewerTries.class)
class ConditionProperties {

    private static final int DEEPEST = 3;

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1500).map(LocalDate.of(2022, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<Condition<RegionalTaskForce>> conditions() {
        return ofRecord(DEEPEST);
    }

    private static Arbitrary<Condition<RegionalTaskForce>> ofRecord(int depth) {
        Arbitrary<Condition<RegionalTaskForce>> simple = Arbitraries.of(
                narrowed(TaskForce.FORMED),
                narrowed(TaskForce.EXISTING),
                narrowed(Transition.standard().older()),
                narrowed(Transition.standard().younger()),
                narrowed(Transition.standard().formedUnder()),
                narrowed(Condition.exists(Body.NAME)),
                narrowed(Condition.exists(TaskForce.CHAIR)),
                narrowed(Condition.reached(TaskForce.INAUGURATION.then(Inauguration.ON))),
                narrowed(Condition.passed(TaskForce.LAST_DAY)),
                narrowed(Condition.isOn(TaskForce.PERIOD, (period, at) -> at.within(period))),
                narrowed(Condition.are(
                        TaskForce.DECREE.then(Decree.ISSUED_ON),
                        TaskForce.INAUGURATION.then(Inauguration.ON),
                        PartialDate::notAfter)),
                narrowed(Condition.at(TaskForce.DECREE, Decree.ISSUED.and(Condition.exists(Decree.NUMBER)))),
                narrowed(Condition.size(TaskForce.MEMBERS, size -> size.isAtLeast(2))),
                narrowed(Condition.every(TaskForce.MEMBERS, Condition.exists(Seat.OFFICE))),
                narrowed(Condition.any(TaskForce.WORKING_GROUPS, WorkingGroup.covering(Strategy.REMEDY))),
                narrowed(Condition.any(
                        TaskForce.WORK_PLANS.each(WorkPlan.ACTIONS), Condition.exists(PriorityAction.SUB_ACTION))));
        Arbitrary<Condition<RegionalTaskForce>> ofReports = Combinators.combine(
                        ofReport(depth), ofReport(depth), Arbitraries.integers().between(0, 5))
                .as(ConditionProperties::aboutReports);
        Arbitrary<Condition<RegionalTaskForce>> leaves = Arbitraries.oneOf(simple, ofReports);
        return depth == 0 ? leaves : Arbitraries.oneOf(leaves, combined(ofRecord(depth - 1)));
    }

    private static Condition<RegionalTaskForce> narrowed(Condition<? super RegionalTaskForce> condition) {
        return Condition.<RegionalTaskForce>always().and(condition);
    }

    private static <S> Arbitrary<Condition<S>> combined(Arbitrary<Condition<S>> parts) {
        return Combinators.combine(parts, parts, Arbitraries.integers().between(0, 3))
                .as((one, other, how) -> switch (how) {
                    case 0 -> one.and(other);
                    case 1 -> one.or(other);
                    case 2 -> one.not();
                    default -> one.named("named");
                });
    }

    private static Arbitrary<Condition<ProgressReport>> ofReport(int depth) {
        Arbitrary<Condition<ProgressReport>> leaves = Arbitraries.of(
                Condition.exists(ProgressReport.CODE),
                Condition.isEqual(ProgressReport.YEAR, 2024),
                Condition.isEqual(ProgressReport.RECIPIENT, ReportRecipient.NATIONAL_TASK_FORCE),
                Condition.reached(ProgressReport.SUBMITTED_ON));
        return depth == 0 ? leaves : Arbitraries.oneOf(leaves, combined(ofReport(depth - 1)));
    }

    private static Condition<RegionalTaskForce> aboutReports(
            Condition<ProgressReport> one, Condition<ProgressReport> other, int how) {
        return switch (how) {
            case 0 -> narrowed(Condition.any(TaskForce.REPORTS, one));
            case 1 -> narrowed(Condition.every(TaskForce.REPORTS, one));
            case 2 -> narrowed(Condition.none(TaskForce.REPORTS, one));
            case 3 -> narrowed(Condition.count(TaskForce.REPORTS, one, count -> count.isExactly(1)));
            case 4 -> narrowed(Condition.any(TaskForce.REPORTS, one, one.and(other)));
            default -> narrowed(Condition.count(TaskForce.REPORTS, one, one.and(other), count -> count.isAtMost(1)));
        };
    }

    private static Truth ask(Condition<RegionalTaskForce> condition, RegionalTaskForce gtd, LocalDate day) {
        return condition.test(gtd, AsOf.on(day));
    }

    // What is open

    @net.jqwik.api.Property(tries = 1000)
    void somethingIsOpenJustAsLongAsTheAnswerIsUnknown(
            @ForAll("conditions") Condition<RegionalTaskForce> condition,
            @ForAll @Partial RegionalTaskForce gtd,
            @ForAll("days") LocalDate day) {
        List<Pointer> open = condition.open(gtd, AsOf.on(day));
        List<Pointer> telling = condition.telling(gtd, AsOf.on(day));

        assertEquals(ask(condition, gtd, day).isUnknown(), !open.isEmpty());
        assertTrue(telling.stream().allMatch(place -> isOneOf(condition.places(), place)), () -> telling + " beyond");
        assertTrue(open.stream().allMatch(place -> isOneOf(telling, place)), () -> open + " beyond " + telling);
    }

    @net.jqwik.api.Property(tries = 1000)
    void whatIsLearntElsewhereSettlesNothing(
            @ForAll("conditions") Condition<RegionalTaskForce> condition,
            @ForAll @Partial RegionalTaskForce gtd,
            @ForAll("days") LocalDate day,
            @ForAll Random random) {
        RegionalTaskForce more =
                Refinements.refinementsOf(gtd).generator(1).next(random).value();
        Truth answer = ask(condition, gtd, day);
        List<Pointer> read = condition.places();
        assertEquals(answer, ask(condition, learntBeside(read, gtd, more), day));

        List<Pointer> open = condition.open(gtd, AsOf.on(day));
        assertEquals(answer, ask(condition, learntBeside(open, gtd, more), day), () -> "open were " + open);
    }

    /** A record with what another says of all that it does not know itself, but for some places and what stands in or around them. */
    private static RegionalTaskForce learntBeside(List<Pointer> places, RegionalTaskForce gtd, RegionalTaskForce more) {
        RegionalTaskForce learnt = gtd;
        for (Pointer place : unknownPlaces(gtd)) {
            if (places.stream().noneMatch(known -> isAround(known, place) || isAround(place, known))) {
                learnt = with(learnt, place, more);
            }
        }
        return learnt;
    }

    private static RegionalTaskForce with(RegionalTaskForce gtd, Pointer place, RegionalTaskForce more) {
        Fact<Object> said = more.at(place);
        try {
            return said.isUnknown()
                    ? gtd
                    : (RegionalTaskForce) gtd.with(
                            place, said.isAbsent() ? said : said.value().orElseThrow());
        } catch (IllegalArgumentException refused) {
            return gtd;
        }
    }

    private static List<Pointer> unknownPlaces(Described record) {
        var places = new ArrayList<Pointer>();
        addUnknown(Pointer.WHOLE, record, places);
        return places;
    }

    private static void addUnknown(Pointer place, Object content, List<Pointer> places) {
        if (content instanceof Fact<?> fact) {
            if (fact.isUnknown()) {
                places.add(place);
            }
            fact.value().ifPresent(value -> addUnknown(place, value, places));
        } else if (content instanceof Listing<?> listing) {
            for (int i = 0; i < listing.items().size(); i++) {
                addUnknown(place.child(i), listing.items().get(i), places);
            }
            if (!listing.isComplete()) {
                places.add(place);
            }
        } else if (content instanceof PartialDate date && !date.isDay()) {
            places.add(place);
        } else if (content instanceof Described described) {
            for (Property property : described.properties()) {
                addUnknown(place.child(property.name()), property.content(), places);
            }
        }
    }

    /** Whether a place, or a pattern, is another or encloses it. */
    private static boolean isAround(Pointer outer, Pointer inner) {
        List<String> steps = steps(outer);
        List<String> further = steps(inner);
        if (steps.size() > further.size()) {
            return false;
        }
        for (int i = 0; i < steps.size(); i++) {
            boolean isAny = steps.get(i).equals("*") || further.get(i).equals("*");
            if (!isAny && !steps.get(i).equals(further.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOneOf(List<Pointer> patterns, Pointer place) {
        return patterns.stream()
                .anyMatch(pattern -> steps(pattern).size() == steps(place).size() && isAround(pattern, place));
    }

    private static List<String> steps(Pointer pointer) {
        return pointer.segments().stream()
                .filter(step -> !step.equals("partial"))
                .toList();
    }

    // What is known

    @net.jqwik.api.Property(tries = 1000)
    void whatIsLearntContradictsNoAnswer(
            @ForAll("conditions") Condition<RegionalTaskForce> condition,
            @ForAll @Partial RegionalTaskForce gtd,
            @ForAll("days") LocalDate day,
            @ForAll Random random) {
        RegionalTaskForce more =
                Refinements.refinementsOf(gtd).generator(1).next(random).value();
        assertTrue(ask(condition, gtd, day).isRefinedBy(ask(condition, more, day)));
    }

    @net.jqwik.api.Property(tries = 500)
    void theOrderOfItemsDoesNotMatter(
            @ForAll("conditions") Condition<RegionalTaskForce> condition,
            @ForAll RegionalTaskForce gtd,
            @ForAll("days") LocalDate day) {
        RegionalTaskForce turned = gtd.toBuilder()
                .reports(reversed(gtd.reports()))
                .workPlans(reversed(gtd.workPlans()))
                .workingGroups(reversed(gtd.workingGroups()))
                .members(reversed(gtd.members()))
                .build();
        assertEquals(ask(condition, gtd, day), ask(condition, turned, day));
    }

    private static <T> Listing<T> reversed(Listing<T> listing) {
        List<T> items = Lists.reverse(listing.items());
        OptionalInt number = listing.size().atMost();
        return number.isPresent() ? Listing.partial(items).outOf(number.getAsInt()) : Listing.partial(items);
    }

    @net.jqwik.api.Property(tries = 500)
    void passingOverWhatCannotMatterChangesNoAnswer(@ForAll RegionalTaskForce gtd, @ForAll("days") LocalDate day) {
        Condition<ProgressReport> among = Condition.isEqual(ProgressReport.YEAR, 2024);
        Condition<ProgressReport> condition = among.and(Condition.reached(ProgressReport.SUBMITTED_ON));

        assertEquals(
                ask(narrowed(Condition.any(TaskForce.REPORTS, condition)), gtd, day),
                ask(narrowed(Condition.any(TaskForce.REPORTS, among, condition)), gtd, day));
        Condition<TaskForce> counted = Condition.count(TaskForce.REPORTS, condition, count -> count.isExactly(1));
        assertEquals(
                ask(narrowed(counted), gtd, day),
                ask(
                        narrowed(Condition.count(TaskForce.REPORTS, among, condition, count -> count.isExactly(1))),
                        gtd,
                        day));
    }

    @net.jqwik.api.Property(tries = 500)
    void itemsInItemsAreAsManyQuestions(@ForAll RegionalTaskForce gtd, @ForAll("days") LocalDate day) {
        Condition<PriorityAction> closed = Condition.reached(PriorityAction.CLOSED_ON);

        assertEquals(
                ask(narrowed(Condition.any(TaskForce.WORK_PLANS, Condition.any(WorkPlan.ACTIONS, closed))), gtd, day),
                ask(narrowed(Condition.any(TaskForce.WORK_PLANS.each(WorkPlan.ACTIONS), closed)), gtd, day));
    }

    // Names

    @net.jqwik.api.Property(tries = 500)
    void aNameChangesNoAnswerAndNoHorizon(
            @ForAll("conditions") Condition<RegionalTaskForce> condition,
            @ForAll RegionalTaskForce gtd,
            @ForAll RegionalTaskForce other,
            @ForAll("days") LocalDate day) {
        Condition<RegionalTaskForce> named = condition.named("named");
        AsOf plain = AsOf.on(day);
        AsOf once = AsOf.on(day);
        assertEquals(condition.test(gtd, plain), named.test(gtd, once));
        assertEquals(plain.validUntil(), once.validUntil());
        assertEquals(condition.test(gtd, plain), named.test(gtd, once));
        assertEquals(plain.validUntil(), once.validUntil());
        assertEquals(condition.test(other, plain), named.test(other, once));
        assertEquals(condition.test(gtd, plain), named.test(gtd, once));
        assertEquals(plain.validUntil(), once.validUntil());

        assertEquals(condition.places(), named.places());
        assertEquals(condition.telling(gtd, AsOf.on(day)), named.telling(gtd, AsOf.on(day)));
        assertEquals(condition.open(gtd, AsOf.on(day)), named.open(gtd, AsOf.on(day)));
        assertFalse(named.toString().isEmpty());
    }
}
