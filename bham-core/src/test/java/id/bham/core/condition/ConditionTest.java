package id.bham.core.condition;

import static id.bham.core.knowledge.Truth.FALSE;
import static id.bham.core.knowledge.Truth.TRUE;
import static id.bham.core.knowledge.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.action.PriorityAction;
import id.bham.core.action.WorkPlan;
import id.bham.core.body.Body;
import id.bham.core.body.Decree;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.body.WorkingGroup;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.evaluation.ReportRecipient;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Place;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Truth;
import id.bham.core.mandate.Strategy;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConditionTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final RegionalTaskForce NOTHING_SAID =
            RegionalTaskForce.builder().id("gtd").build();
    private static final Place<TaskForce, PartialDate> DECREE_DATE = TaskForce.DECREE.then(Decree.ISSUED_ON);

    private static <T> Truth ask(Condition<? super T> condition, T asked) {
        return condition.test(asked, AsOf.on(DAY));
    }

    private static <T> void assertOpen(Condition<? super T> condition, T asked, String... places) {
        assertEquals(pointers(places), condition.open(asked, AsOf.on(DAY)));
    }

    private static void assertTelling(
            Condition<? super RegionalTaskForce> condition, RegionalTaskForce gtd, String... places) {
        assertEquals(pointers(places), condition.telling(gtd, AsOf.on(DAY)));
    }

    private static List<Pointer> pointers(String... places) {
        return Stream.of(places).map(Pointer::parse).toList();
    }

    private static RegionalTaskForce reporting(Listing<ProgressReport> reports) {
        return NOTHING_SAID.toBuilder().reports(reports).build();
    }

    private static ProgressReport.Builder report(int year) {
        return ProgressReport.builder().year(year);
    }

    // Constants

    @Test
    void whatReadsNothingHasOneAnswerAndLeavesNothingToLearn() {
        assertEquals(TRUE, ask(Condition.always(), NOTHING_SAID));
        assertEquals(FALSE, ask(Condition.never(), NOTHING_SAID));
        assertEquals(UNKNOWN, ask(Condition.judged(), NOTHING_SAID));
        assertEquals(List.of(), Condition.judged().places());
        assertOpen(Condition.judged(), NOTHING_SAID);
    }

    @Test
    void whatTheDayTellsReadsNothingAndHasItsHorizon() {
        Condition<RegionalTaskForce> begun = Condition.byDay(at -> at.reached(PartialDate.of(DAY.plusDays(1))));
        AsOf at = AsOf.on(DAY);

        assertEquals(FALSE, begun.test(NOTHING_SAID, at));
        assertEquals(Optional.of(DAY.plusDays(1)), at.validUntil());
        assertEquals(List.of(), begun.places());
    }

    @Test
    void aQuestionNamesWhatItReads() {
        assertThrows(IllegalArgumentException.class, () -> Condition.<Body>asked((body, at) -> TRUE));
        assertThrows(
                IllegalArgumentException.class,
                () -> ElementCondition.<Body, Decree>asked((body, decree, at) -> TRUE, List.of(), List.of()));
        assertEquals(
                pointers("/reports", "/reports/*/year", "/name", "/decree", "/decree/number"),
                Condition.<TaskForce>asked(
                                (body, at) -> TRUE,
                                Reads.of(TaskForce.REPORTS, ProgressReport.YEAR),
                                Reads.of(Body.NAME),
                                Reads.of(TaskForce.DECREE, Decree.NUMBER),
                                Reads.of(Body.NAME))
                        .places());
    }

    // Connectives

    private static Condition<TaskForce> answering(Truth answer, Place<? super TaskForce, ?> place) {
        return Condition.asked((body, at) -> answer, Reads.of(place));
    }

    @ParameterizedTest
    @EnumSource(Truth.class)
    void connectivesAnswerInThreeValues(Truth one) {
        Condition<TaskForce> first = answering(one, TaskForce.CHAIR);
        for (Truth other : Truth.values()) {
            Condition<TaskForce> second = answering(other, TaskForce.SECRETARY);
            assertEquals(one.and(other), ask(first.and(second), NOTHING_SAID));
            assertEquals(one.or(other), ask(first.or(second), NOTHING_SAID));
        }
        assertEquals(one.not(), ask(first.not(), NOTHING_SAID));
        assertEquals(one, ask(Condition.<TaskForce>always().and(first), NOTHING_SAID));
        assertEquals(one, ask(Condition.<TaskForce>never().or(first), NOTHING_SAID));
    }

    @Test
    void whatIsOpenIsThePartThatIsOpen() {
        Condition<TaskForce> yes = answering(TRUE, TaskForce.CHAIR);
        Condition<TaskForce> open = answering(UNKNOWN, TaskForce.SECRETARY);
        Condition<TaskForce> no = answering(FALSE, TaskForce.PERIOD);
        Condition<TaskForce> alsoOpen = answering(UNKNOWN, Body.NAME);

        assertOpen(yes.and(open), NOTHING_SAID, "/secretary");
        assertOpen(open.and(yes), NOTHING_SAID, "/secretary");
        assertOpen(no.or(open), NOTHING_SAID, "/secretary");
        assertOpen(open.and(alsoOpen), NOTHING_SAID, "/secretary", "/name");
        assertOpen(open.or(alsoOpen).not(), NOTHING_SAID, "/secretary", "/name");
        assertOpen(open.and(no), NOTHING_SAID);
        assertOpen(open.or(yes), NOTHING_SAID);
        assertTelling(open.or(yes), NOTHING_SAID, "/secretary", "/chair");
    }

    @Test
    void theSecondIsAskedOnlyIfTheFirstDoesNotSettleIt() {
        var asked = new ArrayList<String>();
        Condition<RegionalTaskForce> noted = Condition.byDay(at -> {
            asked.add("second");
            return TRUE;
        });

        ask(Condition.<RegionalTaskForce>byDay(at -> FALSE).and(noted), NOTHING_SAID);
        ask(Condition.<RegionalTaskForce>byDay(at -> TRUE).or(noted), NOTHING_SAID);
        assertEquals(List.of(), asked);
        ask(Condition.<RegionalTaskForce>byDay(at -> UNKNOWN).and(noted), NOTHING_SAID);
        assertEquals(List.of("second"), asked);
    }

    @Test
    void severalAreJoined() {
        List<Strategy> both = List.of(Strategy.REMEDY, Strategy.REGULATION);
        RegionalTaskForce one = NOTHING_SAID.toBuilder()
                .workingGroups(Listing.complete(WorkingGroup.builder()
                        .strategies(Listing.complete(Strategy.REMEDY))
                        .build()))
                .build();

        assertEquals(FALSE, ask(Condition.all(both, ConditionTest::covered), one));
        assertEquals(TRUE, ask(Condition.any(both, ConditionTest::covered), one));
        assertEquals(TRUE, ask(Condition.all(List.of(), ConditionTest::covered), one));
        assertEquals(FALSE, ask(Condition.any(List.of(), ConditionTest::covered), one));
        assertOpen(
                Condition.all(both, ConditionTest::covered),
                one.toBuilder()
                        .workingGroups(Listing.partial(one.workingGroups().items()))
                        .build(),
                "/workingGroups");
    }

    private static Condition<TaskForce> covered(Strategy strategy) {
        return Condition.any(TaskForce.WORKING_GROUPS, WorkingGroup.covering(strategy));
    }

    @Test
    void asManyAreJoinedAsTheDayGives() {
        List<Integer> years = List.of(2023, 2024, 2025);
        Condition<TaskForce> all = Condition.allOn(years, ConditionTest::hasEnded, ConditionTest::reportedFor);
        Condition<TaskForce> any = Condition.anyOn(years, ConditionTest::hasEnded, ConditionTest::reportedFor);
        RegionalTaskForce one = reporting(
                Listing.complete(report(2023).build(), ProgressReport.builder().build()));

        assertEquals(UNKNOWN, ask(all, one));
        assertOpen(all, one, "/reports/1/year");
        assertEquals(TRUE, ask(any, one));
        assertOpen(any, one);
        assertEquals(TRUE, all.test(one, AsOf.on(LocalDate.of(2023, 12, 30))));
        assertEquals(FALSE, any.test(one, AsOf.on(LocalDate.of(2023, 12, 30))));
        assertEquals(pointers("/reports", "/reports/*/year"), all.places());
        assertEquals(all.places(), all.telling(one, AsOf.on(LocalDate.of(2023, 12, 30))));
        assertEquals(TRUE, ask(Condition.allOn(List.of(), ConditionTest::hasEnded, ConditionTest::reportedFor), one));
    }

    @Test
    void whetherOthersHaveComeDoesNotMatterOnceItIsSettled() {
        Condition<TaskForce> all =
                Condition.allOn(List.of(2023, 2024, 2025), ConditionTest::hasEnded, ConditionTest::reportedFor);
        AsOf at = AsOf.on(DAY);

        assertEquals(FALSE, all.test(reporting(Listing.complete()), at));
        assertEquals(Optional.empty(), at.validUntil());
    }

    private static boolean hasEnded(int year, AsOf at) {
        return at.reached(PartialDate.of(LocalDate.of(year, 12, 31))).isTrue();
    }

    private static Condition<TaskForce> reportedFor(int year) {
        return Condition.any(TaskForce.REPORTS, Condition.isEqual(ProgressReport.YEAR, year));
    }

    // One place

    @Test
    void whatStandsAtAPlaceIsAsked() {
        RegionalTaskForce formed = NOTHING_SAID.toBuilder()
                .decree(Decree.builder().issuedOn(PartialDate.of(DAY)).build())
                .build();
        RegionalTaskForce without =
                NOTHING_SAID.toBuilder().decree(Fact.absent()).build();

        for (Condition<TaskForce> condition : List.of(
                Condition.exists(DECREE_DATE),
                Condition.is(DECREE_DATE, day -> Truth.of(day.isDay())),
                Condition.isOn(DECREE_DATE, (day, at) -> at.reached(day)),
                Condition.isEqual(DECREE_DATE, PartialDate.of(DAY)),
                Condition.reached(DECREE_DATE),
                Condition.at(TaskForce.DECREE, Decree.ISSUED),
                Condition.are(DECREE_DATE, DECREE_DATE, PartialDate::notAfter))) {
            assertEquals(pointers("/decree/issuedOn"), condition.places());
            assertEquals(TRUE, ask(condition, formed));
            assertOpen(condition, formed);
            assertEquals(FALSE, ask(condition, without));
            assertOpen(condition, without);
            assertEquals(UNKNOWN, ask(condition, NOTHING_SAID));
            assertOpen(condition, NOTHING_SAID, "/decree/issuedOn");
        }
        assertEquals(FALSE, ask(Condition.passed(DECREE_DATE), formed));
    }

    @Test
    void whatStandsAtAPlaceIsOpenWhereItIs() {
        RegionalTaskForce undated = NOTHING_SAID.toBuilder()
                .decree(Decree.builder().number("1").build())
                .build();
        Condition<TaskForce> issuedAndNumbered =
                Condition.at(TaskForce.DECREE, Decree.ISSUED.and(Condition.exists(Decree.NUMBER)));

        assertOpen(issuedAndNumbered, undated, "/decree/issuedOn");
        assertTelling(issuedAndNumbered, undated, "/decree/issuedOn", "/decree/number");
        assertOpen(issuedAndNumbered, NOTHING_SAID, "/decree/issuedOn", "/decree/number");
    }

    // Items

    @Test
    void itemsThatCannotMatterTellNothing() {
        Condition<ProgressReport> ofYear = Condition.isEqual(ProgressReport.YEAR, 2024);
        Condition<ProgressReport> submitted = ofYear.and(Condition.exists(ProgressReport.SUBMITTED_ON));
        RegionalTaskForce gtd = reporting(Listing.complete(
                report(2023).build(),
                report(2024).build(),
                ProgressReport.builder().build()));

        for (Condition<TaskForce> condition : List.of(
                Condition.any(TaskForce.REPORTS, ofYear, submitted),
                Condition.count(TaskForce.REPORTS, ofYear, submitted, count -> count.isAtLeast(1)))) {
            assertEquals(pointers("/reports", "/reports/*/year", "/reports/*/submittedOn"), condition.places());
            assertEquals(UNKNOWN, ask(condition, gtd));
            assertTelling(
                    condition,
                    gtd,
                    "/reports",
                    "/reports/1/year",
                    "/reports/1/submittedOn",
                    "/reports/2/year",
                    "/reports/2/submittedOn");
            assertOpen(condition, gtd, "/reports/1/submittedOn", "/reports/2/year", "/reports/2/submittedOn");
        }
    }

    @Test
    void furtherItemsMaySettleItWhereThereMayBeSome() {
        Condition<TaskForce> toThePresident = Condition.any(
                TaskForce.REPORTS, Condition.isEqual(ProgressReport.RECIPIENT, ReportRecipient.PRESIDENT));
        ProgressReport upwards =
                report(2024).recipient(ReportRecipient.NATIONAL_TASK_FORCE).build();

        assertOpen(toThePresident, reporting(Listing.partial(upwards)), "/reports");
        assertOpen(
                toThePresident, reporting(Listing.partial(report(2024).build())), "/reports", "/reports/0/recipient");
        assertOpen(toThePresident, reporting(Listing.complete(upwards)));
        assertEquals(FALSE, ask(toThePresident, reporting(Listing.complete(upwards))));
    }

    @Test
    void everyAndNoneAreAboutAllItems() {
        Condition<ProgressReport> submitted = Condition.exists(ProgressReport.SUBMITTED_ON);
        RegionalTaskForce none = reporting(Listing.complete());
        RegionalTaskForce one = reporting(
                Listing.complete(report(2023).submittedOn(Fact.absent()).build()));

        assertEquals(TRUE, ask(Condition.every(TaskForce.REPORTS, submitted), none));
        assertEquals(TRUE, ask(Condition.none(TaskForce.REPORTS, submitted), none));
        assertEquals(FALSE, ask(Condition.every(TaskForce.REPORTS, submitted), one));
        assertEquals(TRUE, ask(Condition.none(TaskForce.REPORTS, submitted), one));
    }

    @Test
    void itemsInItemsAreNamedFromTheRecord() {
        PriorityAction named = PriorityAction.builder().title("a").build();
        PriorityAction unnamed = PriorityAction.builder().build();
        RegionalTaskForce gtd = NOTHING_SAID.toBuilder()
                .workPlans(Listing.complete(
                        WorkPlan.builder().actions(Listing.complete(named)).build(),
                        WorkPlan.builder()
                                .actions(Listing.partial(named, unnamed))
                                .build()))
                .build();
        Condition<TaskForce> allNamed =
                Condition.every(TaskForce.WORK_PLANS.each(WorkPlan.ACTIONS), Condition.exists(PriorityAction.TITLE));
        Condition<TaskForce> eachAllNamed = Condition.every(
                TaskForce.WORK_PLANS, Condition.every(WorkPlan.ACTIONS, Condition.exists(PriorityAction.TITLE)));

        assertEquals(pointers("/workPlans", "/workPlans/*/actions", "/workPlans/*/actions/*/title"), allNamed.places());
        assertEquals(allNamed.places(), eachAllNamed.places());
        assertOpen(allNamed, gtd, "/workPlans", "/workPlans/*/actions", "/workPlans/1/actions/1/title");
        assertOpen(eachAllNamed, gtd, "/workPlans/1/actions", "/workPlans/1/actions/1/title");
    }

    @Test
    void itemsAreCountedAndLookedFor() {
        RegionalTaskForce gtd = reporting(Listing.partial(report(2023).build()));

        assertEquals(TRUE, ask(Condition.size(TaskForce.REPORTS, size -> size.isAtLeast(1)), gtd));
        assertOpen(Condition.size(TaskForce.REPORTS, size -> size.isAtMost(1)), gtd, "/reports");
        WorkingGroup group = WorkingGroup.builder()
                .strategies(Listing.complete(Strategy.REMEDY))
                .build();
        AsOf at = AsOf.on(DAY);
        assertEquals(TRUE, WorkingGroup.covering(Strategy.REMEDY).test(group, at));
        assertEquals(FALSE, WorkingGroup.covering(Strategy.REGULATION).test(group, at));
        assertEquals(TRUE, WorkingGroup.COVERING_ONE.test(group, at));
    }

    // Names

    @Test
    void whatHasANameIsAskedOnceOfARecord() {
        var asked = new ArrayList<String>();
        Condition<RegionalTaskForce> named = Condition.<RegionalTaskForce>asked(
                        (gtd, at) -> {
                            asked.add(gtd.id());
                            return at.reached(PartialDate.of(DAY.plusDays(1)));
                        },
                        Reads.of(Body.NAME))
                .named("in time");
        AsOf at = AsOf.on(DAY);
        RegionalTaskForce other = NOTHING_SAID.toBuilder().id("other").build();

        named.and(named).test(NOTHING_SAID, at);
        named.not().test(NOTHING_SAID, at);
        named.test(other, at);
        assertEquals(FALSE, named.test(NOTHING_SAID, at));
        assertEquals(List.of("gtd", "other"), asked);
        assertEquals(Optional.of(DAY.plusDays(1)), at.validUntil());
        assertEquals("in time", named.toString());
    }

    @Test
    void aNameHidesNoFailure() {
        Condition<RegionalTaskForce> failing = Condition.<RegionalTaskForce>byDay(at -> {
                    throw new IllegalStateException("made to fail");
                })
                .named("failing");
        AsOf at = AsOf.on(DAY);
        at.reached(PartialDate.of(DAY.plusDays(7)));

        assertThrows(IllegalStateException.class, () -> failing.test(NOTHING_SAID, at));
        assertThrows(IllegalStateException.class, () -> failing.test(NOTHING_SAID, at));
        assertEquals(Optional.of(DAY.plusDays(7)), at.validUntil());
    }

    // Elements

    @Test
    void anElementIsAskedWhereItStands() {
        RegionalTaskForce gtd = reporting(
                Listing.complete(report(2024).build(), ProgressReport.builder().build()));
        RegionalTaskForce without =
                gtd.toBuilder().workPlans(Listing.complete()).build();
        ElementCondition<TaskForce, ProgressReport> submitted =
                ElementCondition.of(Condition.exists(ProgressReport.SUBMITTED_ON));
        ElementCondition<TaskForce, ProgressReport> planned =
                ElementCondition.<TaskForce, ProgressReport, Integer>given(
                        ProgressReport.YEAR,
                        year -> Condition.any(TaskForce.WORK_PLANS, Condition.isEqual(WorkPlan.YEAR, year)),
                        2024);
        Element<TaskForce, ProgressReport> unsubmitted = reports(gtd).get(0);
        Condition<Element<TaskForce, ProgressReport>> both = Element.is(submitted.and(planned));

        assertEquals(Pointer.parse("/reports/0"), unsubmitted.place());
        assertOpen(Element.is(submitted), unsubmitted, "/reports/0/submittedOn");
        assertOpen(Element.is(planned), unsubmitted, "/workPlans");
        assertOpen(Element.is(planned), reports(gtd).get(1), "/reports/1/year", "/workPlans", "/workPlans/*/year");
        assertOpen(both, unsubmitted, "/reports/0/submittedOn", "/workPlans");
        assertEquals(
                pointers("/reports/0/submittedOn", "/reports/0/year", "/workPlans", "/workPlans/*/year"),
                both.telling(unsubmitted, AsOf.on(DAY)));
        assertEquals(pointers("/submittedOn", "/year", "/workPlans", "/workPlans/*/year"), both.places());
        assertOpen(both, reports(without).get(0));
        assertEquals(FALSE, ask(both, reports(without).get(0)));
        RegionalTaskForce yearless =
                reporting(Listing.complete(report(2024).year(Fact.absent()).build()));
        assertEquals(FALSE, ask(Element.is(planned), reports(yearless).get(0)));
    }

    private static List<Element<TaskForce, ProgressReport>> reports(RegionalTaskForce gtd) {
        var elements = new ArrayList<Element<TaskForce, ProgressReport>>();
        Element.<TaskForce, ProgressReport>each(gtd, TaskForce.REPORTS, elements::add);
        return elements;
    }

    @Test
    void whatIsAskedOfTheRecordOfElementsIsAskedOnce() {
        var asked = new AtomicInteger();
        Condition<TaskForce> counted = Condition.asked(
                (gtd, at) -> {
                    asked.incrementAndGet();
                    return Truth.UNKNOWN;
                },
                Reads.of(TaskForce.CHAIR));
        RegionalTaskForce gtd =
                reporting(Listing.complete(report(2024).build(), report(2025).build()));
        Condition<Element<TaskForce, ProgressReport>> condition = Element.recordIs(counted);
        AsOf at = AsOf.on(DAY);

        for (Element<TaskForce, ProgressReport> each : reports(gtd)) {
            at.turnToAnother();
            assertEquals(Truth.UNKNOWN, condition.test(each, at));
        }
        assertEquals(1, asked.get());
        assertOpen(condition, reports(gtd).get(0), "/chair");
        assertEquals(pointers("/chair"), condition.places());
        assertEquals(pointers("/chair"), condition.telling(reports(gtd).get(0), at));
    }

    @Test
    void elementsAreEqualIfTheyStandAtOnePlaceOfOneRecord() {
        RegionalTaskForce gtd =
                reporting(Listing.partial(report(2024).build(), report(2024).build()));
        var elements = new ArrayList<Element<TaskForce, ProgressReport>>();

        assertEquals(gtd.reports(), Element.<TaskForce, ProgressReport>each(gtd, TaskForce.REPORTS, elements::add));
        assertEquals(elements, reports(gtd));
        assertEquals(elements.get(0).hashCode(), reports(gtd).get(0).hashCode());
        assertNotEquals(elements.get(0), elements.get(1));
        assertNotEquals(elements, reports(gtd.toBuilder().build()));
        assertEquals(gtd, elements.get(0).record());
        assertEquals(gtd.reports().items().get(1), elements.get(1).value());
        assertTrue(elements.get(1).toString().contains("[1]"), elements::toString);
    }

    @Test
    void aConditionOfAWiderTypeIsTakenAsItIs() {
        assertSame(TaskForce.FORMED, Condition.<RegionalTaskForce>always().and(TaskForce.FORMED));
        assertEquals(
                pointers("/name", "/province"),
                Condition.<RegionalTaskForce>both(
                                Condition.exists(Body.NAME), Condition.exists(RegionalTaskForce.PROVINCE))
                        .places());
    }
}
