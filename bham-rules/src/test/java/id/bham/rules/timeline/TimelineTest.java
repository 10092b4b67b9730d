package id.bham.rules.timeline;

import static id.bham.rules.rule.Outcome.ERROR;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;
import static id.bham.rules.rule.Outcome.WAIVED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.Governance;
import id.bham.core.action.WorkPlan;
import id.bham.core.body.Appointment;
import id.bham.core.body.Body;
import id.bham.core.body.Capacity;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Waiver;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.Asking;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSet;
import id.bham.rules.RuleSets;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.RuleDraft;
import id.bham.rules.report.Finding;
import id.bham.rules.report.Step;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.Inquiry;
import id.bham.rules.rule.Question;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleDescription;
import id.bham.rules.timeline.Cause.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineTest {

    private static final LocalDate FROM = LocalDate.of(2021, 1, 1);
    private static final LocalDate TO = LocalDate.of(2030, 12, 31);
    private static final ComplianceChecker CHECKER = ComplianceChecker.of(RuleSets.stranas());

    /** A checker that leaves open what the law is after the day to which it was read. */
    private static final ComplianceChecker NOT_PRESUMING =
            ComplianceChecker.of(RuleSets.stranas().withoutPresumption());

    /** Where the finding on a report for 2024 stands. */
    private static final String IN_2024 = "/years/2024";

    private static final LocalDate KNOWN_TO = LocalDate.of(2026, 4, 22);

    private static RuleTimeline only(ComplianceChecker checker, String rule, Body body) {
        return only(checker, rule, body, "");
    }

    private static RuleTimeline only(ComplianceChecker checker, String rule, Body body, String place) {
        List<RuleTimeline> timelines = checker.timeline(body, FROM, TO).timelinesOf(rule).stream()
                .filter(timeline -> timeline.place().toString().equals(place))
                .toList();
        assertEquals(1, timelines.size());
        return timelines.get(0);
    }

    private static List<String> told(RuleTimeline timeline) {
        return timeline.ranges().stream()
                .map(range -> range.firstDay() + " " + range.outcome()
                        + range.causes().stream()
                                .map(cause -> " " + cause.kind() + " " + cause.day()
                                        + cause.parameter()
                                                .map(name -> " " + name)
                                                .orElse("")
                                        + (cause.places().isEmpty() ? "" : " " + cause.places()))
                                .reduce("", String::concat))
                .toList();
    }

    @Test
    void aDutyComesWithTheLawAndGoesWithIt() {
        assertEquals(
                List.of(
                        "2021-01-01 NOT_IN_FORCE",
                        "2023-09-26 NOT_APPLICABLE LAW_BEGINS 2023-09-26",
                        "2023-11-06 SATISFIED RECORDED_DATE 2023-11-06 [/decree/issuedOn, /inauguration/on]",
                        "2024-11-05 NOT_IN_FORCE LAW_ENDS 2024-11-04"),
                told(only(CHECKER, "BHAM-GTN-003", InOrder.nationalTaskForceUnderThePerpres())));
    }

    @Test
    void aDutyOfALawWithoutEndGoesOn() {
        RegionalTaskForce longFormed = InOrder.regionalTaskForce().toBuilder()
                .decree(InOrder.decree(Office.governorOf("ID-BT"), LocalDate.of(2023, 9, 26)))
                .build();

        assertEquals(
                List.of("2021-01-01 NOT_IN_FORCE", "2023-09-26 SATISFIED LAW_BEGINS 2023-09-26"),
                told(only(CHECKER, "BHAM-GTD-002", longFormed)));
    }

    @Test
    void afterTheLastDayToWhichTheLawIsKnownItIsOpenForThoseWhoPresumeNothing() {
        assertEquals(
                List.of(
                        "2021-01-01 NOT_IN_FORCE",
                        "2023-09-26 NOT_APPLICABLE LAW_BEGINS 2023-09-26",
                        "2024-03-01 SATISFIED RECORDED_DATE 2024-03-01 [/decree/issuedOn]",
                        "2026-04-23 UNDETERMINED LAW_KNOWN_TO 2026-04-22"),
                told(only(NOT_PRESUMING, "BHAM-GTD-002", InOrder.regionalTaskForce())));
    }

    @Test
    void nothingChangesWithTheDayToWhichTheLawWasReadUnlessNothingIsPresumed() {
        Governance nation = InOrder.nation();
        LocalDate next = KNOWN_TO.plusDays(1);
        ComplianceTimeline presumed = CHECKER.timeline(nation, KNOWN_TO, next);
        ComplianceTimeline open = NOT_PRESUMING.timeline(nation, KNOWN_TO, next);

        assertEquals(List.of(), presumed.changes());
        assertEquals(1, presumed.verdicts().size());
        assertTrue(presumed.timelines().stream()
                .anyMatch(timeline -> timeline.on(next).outcome() == SATISFIED));
        assertEquals(Map.of(next, List.of(Cause.of(Kind.LAW_KNOWN_TO, KNOWN_TO))), open.boundaries());
        assertTrue(open.timelines().stream()
                .filter(timeline -> timeline.rule().inForce().lastDay().isUnknown()
                        && timeline.on(KNOWN_TO).outcome() == SATISFIED)
                .allMatch(timeline -> timeline.on(next).outcome() == UNDETERMINED));
    }

    @Test
    void aDutyWithALastDayThatIsLongOverStaysOverForThoseWhoPresumeNothing() {
        assertEquals(
                told(only(CHECKER, "BHAM-GTN-003", InOrder.nationalTaskForce())),
                told(only(NOT_PRESUMING, "BHAM-GTN-003", InOrder.nationalTaskForce())));
    }

    @Test
    void aParameterThatIsSetOtherwiseIsNamed() {
        NationalTaskForce body = InOrder.nationalTaskForceUnderThePerpres().toBuilder()
                .chair(Seat.of(Office.of(OfficeTitle.MINISTER_OF_HUMAN_RIGHTS)))
                .build();

        assertEquals(
                List.of(
                        "2021-01-01 NOT_IN_FORCE",
                        "2023-09-26 NOT_APPLICABLE LAW_BEGINS 2023-09-26",
                        "2023-11-06 UNDETERMINED RECORDED_DATE 2023-11-06 [/decree/issuedOn, /inauguration/on]",
                        "2024-10-21 SATISFIED PARAMETER_SET 2024-10-21 minister"),
                told(only(CHECKER, "BHAM-GTN-002", body)));
    }

    @Test
    void aDateOfTheRecordIsNamedWithItsPlace() {
        ProgressReport late = InOrder.report(2024, "2024-11-01");
        RegionalTaskForce body = InOrder.regionalTaskForce().toBuilder()
                .reports(Listing.complete(late))
                .build();

        assertEquals(
                List.of(
                        "2021-01-01 NOT_IN_FORCE",
                        "2023-09-26 NOT_APPLICABLE LAW_BEGINS 2023-09-26",
                        "2024-10-01 VIOLATED TERM 2024-10-01",
                        "2024-11-01 SATISFIED RECORDED_DATE 2024-11-01 [/reports/0/submittedOn]"),
                told(only(CHECKER, "BHAM-RPT-001", body, IN_2024)));
    }

    @Test
    void aDateOfTheRecordThatIsOverWithATermIsNotTakenForIt() {
        RegionalTaskForce body = InOrder.regionalTaskForce().toBuilder()
                .reports(Listing.complete(InOrder.report(2024, "2024-09-20")))
                .build();

        for (ValidityPeriod period : List.of(ValidityPeriod.ofYears(2023, 2025), ValidityPeriod.ofYears(2023, 2028))) {
            assertTrue(told(only(
                            CHECKER,
                            "BHAM-RPT-001",
                            body.toBuilder().period(period).build(),
                            "/years/2025"))
                    .contains("2025-10-01 VIOLATED TERM 2025-10-01"));
        }
    }

    @Test
    void aTermAndADateThatComesOnTheDayAfterItAreBothNamed() {
        RegionalTaskForce body = InOrder.regionalTaskForce().toBuilder()
                .reports(Listing.complete(InOrder.report(2024, "2024-10-01")))
                .build();

        assertTrue(told(only(CHECKER, "BHAM-RPT-001", body, IN_2024))
                .contains("2024-10-01 SATISFIED RECORDED_DATE 2024-10-01 [/reports/0/submittedOn] TERM 2024-10-01"));
    }

    @Test
    void ofARuleThatFailsToNameItsTermsADateThatIsOverIsNamed() {
        Rule<RegionalTaskForce> fails = RuleDraft.of(RegionalTaskForce.class, "X-001")
                .terms((gtd, prospect) -> {
                    throw new IllegalStateException("made to fail");
                })
                .require(Condition.isOn(
                        TaskForce.PERIOD,
                        (period, at) -> at.passed(period.lastDay()).not()))
                .build();
        RegionalTaskForce body = InOrder.regionalTaskForce().toBuilder()
                .period(ValidityPeriod.of(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31)))
                .build();

        assertEquals(
                List.of("2021-01-01 SATISFIED", "2026-01-01 VIOLATED RECORDED_DATE 2025-12-31 [/period]"),
                told(only(checking(fails), "X-001", body)));
    }

    @Test
    void aWaiverBeginsAndEnds() {
        RegionalTaskForce elsewhere = InOrder.regionalTaskForce().toBuilder()
                .chair(Seat.of(Office.governorOf("ID-JT")))
                .build();
        Waiver waiver = Waiver.builder()
                .rule("BHAM-GTD-007")
                .subject(elsewhere.id())
                .authority("Menteri HAM")
                .because("Masa peralihan")
                .period(ValidityPeriod.of(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 12, 31)))
                .build();
        RuleTimeline timeline = only(CHECKER.waiving(List.of(waiver)), "BHAM-GTD-007", elsewhere);

        assertEquals(
                List.of(
                        "2021-01-01 NOT_IN_FORCE",
                        "2023-09-26 NOT_APPLICABLE LAW_BEGINS 2023-09-26",
                        "2024-03-01 VIOLATED RECORDED_DATE 2024-03-01 [/decree/issuedOn]",
                        "2024-07-01 WAIVED WAIVER_BEGINS 2024-07-01",
                        "2025-01-01 VIOLATED WAIVER_ENDS 2024-12-31"),
                told(timeline));
        assertEquals(Optional.of(waiver), timeline.first(WAIVED).orElseThrow().waiver());
        assertEquals(
                Optional.of(waiver), timeline.on(LocalDate.of(2024, 12, 31)).waiver());
    }

    @Test
    void aWaiverThatFollowsAnotherIsARangeOfItsOwn() {
        RegionalTaskForce elsewhere = InOrder.regionalTaskForce().toBuilder()
                .chair(Seat.of(Office.governorOf("ID-JT")))
                .build();
        Waiver first = Waiver.builder()
                .rule("BHAM-GTD-007")
                .subject(elsewhere.id())
                .authority("Menteri HAM")
                .because("Masa peralihan")
                .period(ValidityPeriod.of(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 12, 31)))
                .build();
        Waiver second = first.toBuilder()
                .period(ValidityPeriod.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31)))
                .build();

        assertTrue(told(only(CHECKER.waiving(List.of(first, second)), "BHAM-GTD-007", elsewhere))
                .contains("2025-01-01 WAIVED WAIVER_BEGINS 2025-01-01 WAIVER_ENDS 2024-12-31"));
    }

    @Test
    void aFindingOfARangeHoldsToItsEnd() {
        NationalTaskForce body = InOrder.nationalTaskForce().toBuilder()
                .decree(InOrder.decree(
                        Office.of(OfficeTitle.MINISTER_OF_LAW_AND_HUMAN_RIGHTS), LocalDate.of(2024, 3, 1)))
                .inauguration(Fact.absent())
                .build();
        List<OutcomeRange> ranges = only(CHECKER, "BHAM-GTN-003", body).ranges();

        for (int i = 1; i < ranges.size(); i++) {
            assertEquals(
                    Optional.of(ranges.get(i).firstDay()),
                    ranges.get(i - 1).finding().validUntil());
        }
        assertEquals(Optional.empty(), ranges.get(ranges.size() - 1).finding().validUntil());
        assertEquals(4, ranges.size());
    }

    @Test
    void aWaiverThatGoesOnIsNoCause() {
        RegionalTaskForce late = InOrder.regionalTaskForce().toBuilder()
                .reports(Listing.complete(InOrder.report(2024, "2024-11-01")))
                .build();
        Waiver waiver = Waiver.builder()
                .rule("BHAM-RPT-001")
                .subject(late.id())
                .authority("Menteri HAM")
                .because("Masa peralihan")
                .period(ValidityPeriod.of(LocalDate.of(2024, 7, 1), LocalDate.of(2025, 6, 30)))
                .build();

        assertEquals(
                List.of(
                        "2021-01-01 NOT_IN_FORCE",
                        "2023-09-26 NOT_APPLICABLE LAW_BEGINS 2023-09-26",
                        "2024-10-01 WAIVED TERM 2024-10-01",
                        "2024-11-01 SATISFIED RECORDED_DATE 2024-11-01 [/reports/0/submittedOn]"),
                told(only(CHECKER.waiving(List.of(waiver)), "BHAM-RPT-001", late, IN_2024)));
    }

    @Test
    void aParameterThatStaysAsItIsSetIsNoCause() {
        RegionalTaskForce named = InOrder.regionalTaskForce().toBuilder()
                .period(ValidityPeriod.of(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31)))
                .build();

        assertTrue(told(only(CHECKER, "BHAM-GTD-017", named))
                .contains("2024-03-01 SATISFIED RECORDED_DATE 2024-03-01 [/decree/issuedOn]"));
    }

    @Test
    void ofAPeriodItsFirstDayAndItsLastAreNamed() {
        Seat twice = Seat.builder()
                .appointments(
                        Listing.complete(appointed("2024-01-01", "2024-09-30"), appointed("2024-07-01", "2024-12-31")))
                .build();
        RegionalTaskForce body = InOrder.regionalTaskForce().toBuilder()
                .chair(Fact.absent())
                .viceChairs(Listing.complete())
                .secretary(Fact.absent())
                .deputySecretaries(Listing.complete())
                .members(Listing.complete(twice))
                .build();

        assertEquals(
                List.of(
                        "2021-01-01 NOT_APPLICABLE",
                        "2024-03-01 SATISFIED RECORDED_DATE 2024-03-01 [/decree/issuedOn]",
                        "2024-07-01 VIOLATED RECORDED_DATE 2024-07-01 [/members/0/appointments/1/period]",
                        "2024-10-01 SATISFIED RECORDED_DATE 2024-09-30 [/members/0/appointments/0/period]"),
                told(only(CHECKER, "BHAM-GTD-011", body, "/members/0")));
    }

    private static Appointment appointed(String firstDay, String lastDay) {
        return Appointment.builder()
                .period(ValidityPeriod.of(LocalDate.parse(firstDay), LocalDate.parse(lastDay)))
                .capacity(Capacity.HOLDER)
                .build();
    }

    @Test
    void aNationBringsItsBodiesAlong() {
        Governance nation = InOrder.nation();
        List<RuleTimeline> timelines = CHECKER.timeline(nation, FROM, TO).timelines();
        List<RuleTimeline> ofBodies =
                CHECKER.timeline(nation.bodies().toList(), FROM, TO).timelines();

        assertEquals(
                ofBodies,
                timelines.stream()
                        .filter(timeline -> !timeline.subject().equals(nation))
                        .toList());
        assertTrue(timelines.size() > ofBodies.size());
    }

    @Test
    void aHorizonThatComesEarlyIsNoBoundary() {
        Rule<RegionalTaskForce> nervous = RuleDraft.of(RegionalTaskForce.class, "X-001")
                .require(Condition.<RegionalTaskForce>byDay(at -> {
                            for (int year = 2022; year < 2030; year++) {
                                at.reached(PartialDate.of(LocalDate.of(year, 1, 1)));
                            }
                            return Truth.TRUE;
                        })
                        .and(Condition.exists(TaskForce.DECREE)))
                .build();

        assertEquals(
                List.of("2021-01-01 SATISFIED"), told(only(checking(nervous), "X-001", InOrder.regionalTaskForce())));
    }

    private static ComplianceChecker checking(Rule<?>... rules) {
        return ComplianceChecker.of(RuleSet.of("own", "1", List.of(rules), LegalCorpus.standard()));
    }

    @Test
    void aRuleThatFailsOnSomeDaysFailsForEachPlaceOnThese() {
        Rule<RegionalTaskForce> fails = RuleDraft.of(RegionalTaskForce.class, "X-002")
                .<ProgressReport>ofEach(TaskForce.REPORTS)
                .require(Condition.<ProgressReport>byDay(at -> {
                            if (at.reached(PartialDate.of(LocalDate.of(2024, 6, 1)))
                                    .and(() -> at.passed(PartialDate.of(LocalDate.of(2024, 6, 2)))
                                            .not())
                                    .isTrue()) {
                                throw new IllegalStateException("made to fail");
                            }
                            return Truth.TRUE;
                        })
                        .and(Condition.isEqual(ProgressReport.YEAR, 2023)))
                .build();
        RegionalTaskForce body = InOrder.regionalTaskForce().toBuilder()
                .reports(Listing.complete(InOrder.report(2023, "2024-01-05"), InOrder.report(2024, "2025-01-05")))
                .build();
        ComplianceTimeline timeline =
                checking(fails).timeline(body, LocalDate.of(2024, 5, 1), LocalDate.of(2024, 6, 30));

        assertEquals(2, timeline.timelines().size());
        assertEquals(
                List.of(
                        "2024-05-01 SATISFIED",
                        "2024-06-01 ERROR FAILURE 2024-06-01",
                        "2024-06-03 SATISFIED FAILURE 2024-06-03"),
                told(timeline.timelines().get(0)));
        assertEquals(Pointer.parse("/reports/0"), timeline.timelines().get(0).place());
        assertEquals(
                List.of(
                        "2024-05-01 VIOLATED",
                        "2024-06-01 ERROR FAILURE 2024-06-01",
                        "2024-06-03 VIOLATED FAILURE 2024-06-03"),
                told(timeline.timelines().get(1)));
        assertEquals(Verdict.INCONCLUSIVE, timeline.verdictOn(LocalDate.of(2024, 6, 2)));
        assertTrue(timeline.timelines().stream()
                .allMatch(each ->
                        each.on(LocalDate.of(2024, 6, 2)).finding().arguments().containsKey("failure")));
        assertFalse(timeline.first(ERROR)
                .orElseThrow()
                .finding()
                .message(Locale.ENGLISH)
                .isBlank());
    }

    @Test
    void aRuleThatFailsOnAllDaysHasOneRange() {
        Rule<RegionalTaskForce> fails = RuleDraft.of(RegionalTaskForce.class, "X-003")
                .require(Condition.byDay(at -> {
                    throw new IllegalStateException("made to fail");
                }))
                .build();
        LocalDate to = FROM.plusDays(20);

        assertEquals(
                List.of(ERROR),
                checking(fails).timeline(InOrder.regionalTaskForce(), FROM, to).timelines().get(0).ranges().stream()
                        .map(OutcomeRange::outcome)
                        .toList());
    }

    @Test
    void elementsThatDependOnTheDayAreOpenWhereTheyAreNotSpokenOf() {
        Rule<RegionalTaskForce> odd = new Rule<>() {
            @Override
            public RuleDescription description() {
                return RuleDraft.description("X-004").build();
            }

            @Override
            public Class<RegionalTaskForce> subjectType() {
                return RegionalTaskForce.class;
            }

            @Override
            public void assess(RegionalTaskForce subject, Inquiry inquiry) {
                var seen = new ArrayList<Boolean>();
                inquiry.ask(subject, Question.require(Condition.byDay(at -> {
                    seen.add(
                            at.reached(PartialDate.of(LocalDate.of(2024, 6, 1))).isTrue());
                    return Truth.TRUE;
                })));
                if (seen.contains(true)) {
                    inquiry.about(Pointer.parse("/chair")).ask(subject, Question.require(Condition.never()));
                }
            }
        };
        ComplianceTimeline timeline = checking(odd).timeline(InOrder.regionalTaskForce(), FROM, TO);

        assertEquals(List.of("2021-01-01 SATISFIED"), told(timeline.timelines().get(0)));
        assertEquals(
                List.of("2021-01-01 UNDETERMINED", "2024-06-01 VIOLATED"),
                timeline.timelines().get(1).ranges().stream()
                        .map(range -> range.firstDay() + " " + range.outcome())
                        .toList());
    }

    private static List<String> byPlace(ComplianceTimeline timeline) {
        return timeline.timelines().stream()
                .flatMap(each -> each.ranges().stream()
                        .map(range -> each.place() + " " + range.firstDay() + " " + range.outcome()))
                .toList();
    }

    /** Asks about the whole; says whether the day was reached. */
    private static boolean askWhether(LocalDate day, RegionalTaskForce subject, Inquiry inquiry) {
        var reached = new AtomicBoolean();
        inquiry.ask(subject, Question.require(Condition.byDay(at -> {
            reached.set(at.reached(PartialDate.of(day)).isTrue());
            return Truth.TRUE;
        })));
        return reached.get();
    }

    @ParameterizedTest
    @EnumSource(
            value = Truth.class,
            names = {"TRUE", "FALSE"})
    void whatIsSaidOfAnotherPlaceFromADayOnIsNotSaidOfTheFirst(Truth before) {
        var turning = new Asking("X-005", (subject, inquiry) -> {
            boolean isReached = askWhether(LocalDate.of(2024, 6, 1), subject, inquiry);
            inquiry.about(Pointer.parse(isReached ? "/chair" : "/secretary"))
                    .ask(subject, Question.require(Condition.byDay(at -> isReached ? Truth.FALSE : before)));
        });

        assertEquals(
                List.of(
                        " 2021-01-01 SATISFIED",
                        "/chair 2021-01-01 UNDETERMINED",
                        "/chair 2024-06-01 VIOLATED",
                        "/secretary 2021-01-01 " + (before.isTrue() ? "SATISFIED" : "VIOLATED"),
                        "/secretary 2024-06-01 UNDETERMINED"),
                byPlace(checking(turning).timeline(InOrder.regionalTaskForce(), FROM, TO)));
    }

    @Test
    void elementsOfAnotherListFromADayOnAreToldAtTheirPlaces() {
        Rule<RegionalTaskForce> reports = RuleDraft.of(RegionalTaskForce.class, "X-006")
                .<ProgressReport>ofEach(TaskForce.REPORTS)
                .require(Condition.<ProgressReport>never())
                .build();
        Rule<RegionalTaskForce> plans = RuleDraft.of(RegionalTaskForce.class, "X-007")
                .<WorkPlan>ofEach(TaskForce.WORK_PLANS)
                .require(Condition.<WorkPlan>never())
                .build();
        var turning = new Asking(
                "X-005",
                (subject, inquiry) -> (askWhether(LocalDate.of(2024, 6, 1), subject, inquiry) ? plans : reports)
                        .assess(subject, inquiry));
        RegionalTaskForce body = InOrder.regionalTaskForce();
        assertEquals(
                List.of(
                        " 2021-01-01 SATISFIED",
                        "/reports/0 2021-01-01 VIOLATED",
                        "/reports/0 2024-06-01 UNDETERMINED",
                        "/reports/1 2021-01-01 VIOLATED",
                        "/reports/1 2024-06-01 UNDETERMINED",
                        "/workPlans/0 2021-01-01 UNDETERMINED",
                        "/workPlans/0 2024-06-01 VIOLATED",
                        "/workPlans/1 2021-01-01 UNDETERMINED",
                        "/workPlans/1 2024-06-01 VIOLATED"),
                byPlace(checking(turning).timeline(body, FROM, TO)));
    }

    @Test
    void eachAnswerAboutOnePlaceHasItsTimeline() {
        LocalDate turn = LocalDate.of(2024, 6, 1);
        var thrice = new Asking("X-005", (subject, inquiry) -> {
            inquiry.ask(subject, Question.require(Condition.always()));
            inquiry.ask(
                    subject,
                    Question.require(Condition.byDay(
                            at -> at.reached(PartialDate.of(turn)).not())));
            inquiry.ask(subject, Question.require(Condition.never()));
        });

        assertEquals(
                List.of(
                        List.of("2021-01-01 SATISFIED"),
                        List.of("2021-01-01 SATISFIED", "2024-06-01 VIOLATED TERM 2024-06-01"),
                        List.of("2021-01-01 VIOLATED")),
                checking(thrice).timeline(InOrder.regionalTaskForce(), FROM, TO).timelines().stream()
                        .map(TimelineTest::told)
                        .toList());
    }

    static Stream<BiConsumer<RegionalTaskForce, Inquiry>> otherAnswers() {
        Question<RegionalTaskForce> met = Question.require(Condition.always());
        Question<RegionalTaskForce> missed = Question.require(Condition.never());
        return Stream.of(
                (body, inquiry) -> inquiry.about(Pointer.parse("/chair")).ask(body, met),
                (body, inquiry) -> inquiry.about(Pointer.parse("/secretary")).ask(body, missed),
                (body, inquiry) -> {});
    }

    @ParameterizedTest
    @MethodSource("otherAnswers")
    void whatIsAnsweredOtherwiseLaterIsNoReasonForWhatWasFound(BiConsumer<RegionalTaskForce, Inquiry> later) {
        var isLater = new AtomicBoolean();
        LocalDate turn = LocalDate.of(2024, 6, 1);
        var fickle = new Asking("X-005", (subject, inquiry) -> {
            inquiry.ask(subject, Question.require(Condition.always()));
            if (isLater.get()) {
                later.accept(subject, inquiry);
            } else {
                inquiry.about(Pointer.parse("/chair"))
                        .ask(
                                subject,
                                Question.require(Condition.byDay(
                                        at -> at.reached(PartialDate.of(turn)).not())));
            }
        });
        Finding finding = checking(fickle)
                .timeline(InOrder.regionalTaskForce(), FROM, TO)
                .timelines()
                .get(1)
                .on(turn)
                .finding();
        isLater.set(true);

        assertEquals(VIOLATED, finding.outcome());
        assertEquals(
                List.of(Truth.TRUE, Truth.TRUE, Truth.FALSE),
                finding.steps().stream().map(Step::answer).toList());
        assertEquals(Optional.empty(), finding.unexplained());
    }

    @Test
    void theWholeCanBeAskedWhatHoldsAndWhatChanges() {
        RegionalTaskForce body = InOrder.regionalTaskForce().toBuilder()
                .reports(Listing.complete())
                .build();
        ComplianceTimeline timeline = NOT_PRESUMING.timeline(body, FROM, TO);

        assertEquals(List.of(body), timeline.subjects());
        assertTrue(
                timeline.onlyChanges().timelines().size() < timeline.timelines().size());
        assertTrue(timeline.onlyChanges().timelines().stream().allMatch(RuleTimeline::hasChanges));
        assertEquals(timeline.verdicts(), timeline.onlyChanges().verdicts());
        assertEquals(
                LocalDate.of(2024, 3, 1), timeline.first(VIOLATED).orElseThrow().firstDay());
        assertEquals(
                "BHAM-GTD-014", timeline.first(VIOLATED).orElseThrow().rule().id());
        assertEquals(Optional.empty(), timeline.first(WAIVED));
        assertEquals(
                timeline.changes().stream().map(change -> change.day()).sorted().toList(),
                timeline.changes().stream().map(change -> change.day()).toList());
        assertEquals(
                timeline.boundaries().keySet().stream().toList(),
                timeline.changes().stream()
                        .map(change -> change.day())
                        .distinct()
                        .toList());
        assertEquals(
                List.of(Cause.of(Kind.LAW_KNOWN_TO, KNOWN_TO)),
                timeline.boundaries().get(KNOWN_TO.plusDays(1)));
        assertEquals(TO, timeline.receipt().on());
    }

    @Test
    void verdictsSayWhyTheyChange() {
        RegionalTaskForce body = InOrder.regionalTaskForce().toBuilder()
                .reports(Listing.complete())
                .build();
        List<VerdictRange> verdicts = NOT_PRESUMING.timeline(body, FROM, TO).verdicts();
        VerdictRange violated = nonCompliant(verdicts);
        VerdictRange last = verdicts.get(verdicts.size() - 1);

        assertEquals(LocalDate.of(2024, 10, 1), violated.firstDay());
        assertEquals(KNOWN_TO, violated.lastDay());
        assertEquals(List.of(Cause.of(Kind.TERM, LocalDate.of(2024, 10, 1))), violated.causes());
        assertEquals(List.of(), verdicts.get(0).causes());
        assertEquals(Verdict.INCONCLUSIVE, last.verdict());
        assertEquals(List.of(Cause.of(Kind.LAW_KNOWN_TO, KNOWN_TO)), last.causes());
        assertEquals(
                TO, nonCompliant(CHECKER.timeline(body, FROM, TO).verdicts()).lastDay());
    }

    private static VerdictRange nonCompliant(List<VerdictRange> verdicts) {
        return verdicts.stream()
                .filter(range -> range.verdict() == Verdict.NON_COMPLIANT)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSameInputGivesEqualTimelines() {
        RegionalTaskForce body = InOrder.regionalTaskForce();
        ComplianceTimeline timeline = CHECKER.timeline(body, FROM, TO);

        assertEquals(timeline, CHECKER.timeline(body, FROM, TO));
        assertEquals(timeline.hashCode(), CHECKER.timeline(body, FROM, TO).hashCode());
        assertFalse(timeline.equals(CHECKER.timeline(body, FROM, TO.minusDays(1))));
        assertFalse(timeline.equals(
                CHECKER.timeline(body.toBuilder().chair(Fact.absent()).build(), FROM, TO)));
        assertEquals(
                "2023-09-26..2024-02-29 NOT_APPLICABLE",
                only(CHECKER, "BHAM-GTD-002", body).ranges().get(1).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-02, 2024-01-01",
        "0000-12-31, 2024-01-01",
        "2024-01-01, +10000-01-01",
    })
    void aPeriodThatCannotBeIsRefused(String from, String to) {
        assertThrows(
                IllegalArgumentException.class,
                () -> CHECKER.timeline(InOrder.regionalTaskForce(), LocalDate.parse(from), LocalDate.parse(to)));
    }

    @Test
    void subjectsHaveDifferentIds() {
        List<RegionalTaskForce> twice = List.of(InOrder.regionalTaskForce(), InOrder.regionalTaskForce());

        assertThrows(IllegalArgumentException.class, () -> CHECKER.timeline(twice, FROM, TO));
    }

    @Test
    void aDayOutsideIsRefused() {
        ComplianceTimeline timeline = CHECKER.timeline(InOrder.regionalTaskForce(), FROM, TO);

        assertThrows(IllegalArgumentException.class, () -> timeline.on(FROM.minusDays(1)));
        assertThrows(IllegalArgumentException.class, () -> timeline.on(TO.plusDays(1)));
        assertThrows(IllegalArgumentException.class, () -> timeline.verdicts(InOrder.nationalTaskForce()));
    }

    @Test
    void oneDayIsAPeriod() {
        ComplianceTimeline timeline = CHECKER.timeline(InOrder.regionalTaskForce(), TO, TO);

        assertTrue(timeline.timelines().stream().noneMatch(RuleTimeline::hasChanges));
        assertEquals(timeline.timelines().size(), timeline.on(TO).size());
    }

    @Test
    void allTimeCanBeWalked() {
        assertEquals(
                LocalDate.of(9999, 12, 31),
                CHECKER.timeline(InOrder.regionalTaskForce(), LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31))
                        .timelines()
                        .get(0)
                        .lastDay());
    }

    @Test
    void everyKindOfCauseHasItsTexts() {
        for (Kind kind : Kind.values()) {
            var cause = new Cause(kind, TO, Optional.of("reportWindow"), List.of(Pointer.parse("/decree/issuedOn")));
            for (String language : List.of("id", "en")) {
                String message = cause.message(Locale.forLanguageTag(language));
                assertTrue(message.contains("31 "), message);
                assertFalse(cause.inGeneral()
                        .message(Locale.forLanguageTag(language))
                        .contains("{"));
            }
        }
    }

    @Test
    void aRangeKeepsTheCausesThatItWasGiven() {
        OutcomeRange range = only(CHECKER, "BHAM-GTD-001", InOrder.regionalTaskForce())
                .ranges()
                .get(1);
        var causes = new ArrayList<>(range.causes());
        var copy = new OutcomeRange(range.firstDay(), range.lastDay(), range.finding(), () -> causes);

        assertEquals(range.causes(), copy.causes());
        causes.clear();

        assertEquals(range.causes(), copy.causes());
        assertFalse(copy.causes().isEmpty());
        assertThrows(
                IllegalArgumentException.class,
                () -> new OutcomeRange(
                        range.lastDay(), range.lastDay().minusDays(1), range.finding(), () -> range.causes()));
    }

    @Test
    void aRuleTimelineIsAPartition() {
        List<OutcomeRange> ranges =
                only(CHECKER, "BHAM-GTD-002", InOrder.regionalTaskForce()).ranges();

        for (List<OutcomeRange> wrong : List.of(
                List.<OutcomeRange>of(),
                List.of(ranges.get(0), ranges.get(2)),
                List.of(ranges.get(1), ranges.get(0)),
                List.of(
                        ranges.get(0),
                        new OutcomeRange(
                                ranges.get(1).firstDay(), TO, ranges.get(0).finding(), List::of)))) {
            assertThrows(IllegalArgumentException.class, () -> new RuleTimeline(wrong));
        }
    }
}
