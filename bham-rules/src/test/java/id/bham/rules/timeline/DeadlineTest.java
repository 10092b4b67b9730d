package id.bham.rules.timeline;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.Governance;
import id.bham.core.body.Body;
import id.bham.core.body.Inauguration;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.evaluation.ReportRecipient;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameters;
import id.bham.core.law.Waiver;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSet;
import id.bham.rules.RuleSets;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.RuleDraft;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Part;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleBuilder;
import id.bham.rules.rule.Term;
import id.bham.rules.timeline.Deadline.Miss;
import id.bham.rules.timeline.Deadline.State;
import id.bham.rules.timeline.Deadlines.Why;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final LocalDate FROM = LocalDate.of(2023, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);
    private static final LocalDate FAR_OFF = LocalDate.of(2035, 12, 31);

    private static final List<Locale> LOCALES = List.of(Locale.forLanguageTag("id"), Locale.ENGLISH);

    private static final ComplianceChecker CHECKER = ComplianceChecker.of(RuleSets.stranas());
    private static final ComplianceChecker EVERY_YEAR =
            ComplianceChecker.of(RuleSets.stranas().with(Parameters.EVALUATION_INTERVAL, Period.ofYears(1)));

    private static final RuleSet NEXT_PERIOD = RuleSets.stranas()
            .with(Parameters.ACTION_PERIOD, ValidityPeriod.ofYears(2026, 2028), LocalDate.of(2026, 1, 1));

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static RegionalTaskForce formed(String day) {
        return InOrder.regionalTaskForce().toBuilder()
                .decree(InOrder.decree(Office.governorOf("ID-BT"), day(day)))
                .inauguration(Fact.absent())
                .reports(Listing.complete())
                .workPlans(Listing.complete())
                .evaluations(Listing.complete())
                .build();
    }

    private static RegionalTaskForce reporting(ProgressReport... reports) {
        return formed("2023-12-01").toBuilder()
                .reports(Listing.complete(reports))
                .build();
    }

    private static List<String> told(List<Deadline> deadlines, String rule) {
        return deadlines.stream()
                .filter(deadline -> deadline.rule().id().equals(rule))
                .map(deadline -> deadline.due() + deadline.place().toString() + " " + deadline.ifMissed())
                .toList();
    }

    private static List<String> coming(String rule, Subject subject) {
        return told(CHECKER.deadlines(subject, FROM, TO).coming(), rule);
    }

    private static List<String> coming(String rule, Subject subject, String from, String to) {
        return told(CHECKER.deadlines(subject, day(from), day(to)).coming(), rule);
    }

    private static List<String> overdue(String rule, Subject subject, String from) {
        return told(CHECKER.deadlines(subject, day(from), TO).overdue(), rule);
    }

    private static Deadline only(List<Deadline> deadlines, String rule) {
        List<Deadline> found = deadlines.stream()
                .filter(deadline -> deadline.rule().id().equals(rule))
                .toList();
        assertEquals(1, found.size(), found::toString);
        return found.get(0);
    }

    private static Optional<Why> why(ComplianceChecker checker, String rule, Subject subject, String from, String to) {
        return checker.deadlines(subject, day(from), day(to)).nothingDue().stream()
                .filter(none -> none.rule().id().equals(rule))
                .map(Deadlines.NothingDue::why)
                .findFirst();
    }

    // What is to be done for each year

    @Test
    void eachYearHasItsDeadlineEvenWhileAnEarlierOneIsMissed() {
        RegionalTaskForce body = formed("2023-12-01");

        assertEquals(
                List.of("2024-09-30/years/2024 VIOLATED", "2025-09-30/years/2025 VIOLATED"),
                coming("BHAM-RPT-001", body));
        assertEquals(
                List.of("2024-12-31/years/2024 VIOLATED", "2025-12-31/years/2025 VIOLATED"),
                coming("BHAM-ACT-001", body));
    }

    @Test
    void aReportIsOfUseFromTheFirstDayOfItsMonth() {
        Deadline deadline = only(
                CHECKER.deadlines(formed("2023-12-01"), day("2024-01-01"), day("2024-12-31"))
                        .coming(),
                "BHAM-RPT-001");

        assertEquals(Optional.of(day("2024-09-01")), deadline.usefulFrom());
        assertEquals(Map.of("year", 2024), deadline.arguments());
        assertTrue(deadline.isCertain());
        assertTrue(deadline.isCuredLate());
    }

    @Test
    void whatANationOwesIsDueToo() {
        Governance nation = Governance.builder()
                .id("nation")
                .focalPoints(Listing.complete(InOrder.nationalFocalPoint().toBuilder()
                        .reports(Listing.complete())
                        .build()))
                .nationalTaskForces(Listing.complete())
                .regionalTaskForces(Listing.complete())
                .build();

        assertEquals(
                List.of("2024-12-31/years/2024 VIOLATED", "2025-12-31/years/2025 VIOLATED"),
                coming("BHAM-RPT-004", nation));
    }

    @Test
    void whatMayNotBeOwedIsPerhapsMissed() {
        assertEquals(
                List.of("2024-09-30/years/2024 PERHAPS_VIOLATED", "2025-09-30/years/2025 VIOLATED"),
                coming("BHAM-RPT-001", formed("2024-09-10")));
    }

    @Test
    void whatMayHaveBeenDoneIsPerhapsMissed() {
        RegionalTaskForce body = formed("2023-12-01").toBuilder()
                .reports(Listing.partial(InOrder.report(2024, "2024-09-30")))
                .build();

        assertEquals(List.of("2025-09-30/years/2025 PERHAPS_VIOLATED"), coming("BHAM-RPT-001", body));
    }

    @Test
    void whatIsDoneInTimeIsNoDeadlineAndWhatIsDoneLateWasOne() {
        RegionalTaskForce body = reporting(InOrder.report(2024, "2024-09-30"), InOrder.report(2025, "2025-10-15"));

        assertEquals(List.of("2025-09-30/years/2025 VIOLATED"), coming("BHAM-RPT-001", body));
    }

    @Test
    void theYearsOfANextPeriodHaveTheirDeadlinesOnceItIsSet() {
        Deadlines next = ComplianceChecker.of(NEXT_PERIOD).deadlines(formed("2023-12-01"), day("2026-01-01"), FAR_OFF);

        assertEquals(
                List.of(
                        "2026-09-30/years/2026 VIOLATED",
                        "2027-09-30/years/2027 VIOLATED",
                        "2028-09-30/years/2028 VIOLATED"),
                told(next.coming(), "BHAM-RPT-001"));
    }

    @Test
    void whatIsDueAfterTheLawWasReadIsOpenForThoseWhoPresumeNothing() {
        ComplianceChecker checker = ComplianceChecker.of(NEXT_PERIOD.withoutPresumption());
        RegionalTaskForce body = formed("2023-12-01");

        assertEquals(
                List.of("2025-09-30/years/2025 VIOLATED", "2026-09-30/years/2026 LAW_UNKNOWN"),
                told(checker.deadlines(body, day("2025-01-01"), TO).coming(), "BHAM-RPT-001"));
        assertEquals(
                List.of("2024-09-30/years/2024 LAW_UNKNOWN", "2025-09-30/years/2025 LAW_UNKNOWN"),
                told(
                        checker.deadlines(body, day("2026-05-01"), day("2026-06-30"))
                                .overdue(),
                        "BHAM-RPT-001"));
    }

    // Overdue

    @Test
    void whatIsDueOnTheFirstOrTheLastDayIsDueInThePeriodAndOverdueFromTheNextOn() {
        RegionalTaskForce body = formed("2023-12-01");
        List<String> due = List.of("2024-09-30/years/2024 VIOLATED");

        assertEquals(due, coming("BHAM-RPT-001", body, "2024-01-01", "2024-09-30"));
        assertEquals(List.of(), coming("BHAM-RPT-001", body, "2024-01-01", "2024-09-29"));
        assertEquals(due, coming("BHAM-RPT-001", body, "2024-09-30", "2024-12-31"));
        assertEquals(List.of(), overdue("BHAM-RPT-001", body, "2024-09-30"));
        assertEquals(List.of(), coming("BHAM-RPT-001", body, "2024-10-01", "2024-12-31"));
        assertEquals(due, overdue("BHAM-RPT-001", body, "2024-10-01"));
    }

    @Test
    void whatIsOverdueStaysSoAfterThePeriodOfTheActions() {
        Deadlines deadlines =
                CHECKER.deadlines(reporting(InOrder.report(2024, "2024-09-30")), day("2026-02-01"), day("2026-12-31"));

        Deadline deadline = only(deadlines.overdue(), "BHAM-RPT-001");
        assertEquals(State.OVERDUE, deadline.state());
        assertEquals(day("2025-10-01"), deadline.overdueSince());
        assertEquals(Outcome.VIOLATED, deadline.finding().outcome());
    }

    @Test
    void whatIsDoneLateIsOverdueUntilItIsDone() {
        RegionalTaskForce body = reporting(InOrder.report(2024, "2024-11-15"));

        assertEquals(List.of("2024-09-30/years/2024 VIOLATED"), overdue("BHAM-RPT-001", body, "2024-11-14"));
        assertEquals(List.of(), overdue("BHAM-RPT-001", body, "2024-11-15"));
    }

    @Test
    void whatCannotBeCuredIsOverdueForEver() {
        NationalFocalPoint ministry = InOrder.nationalFocalPoint().toBuilder()
                .reports(Listing.complete(toThePresident(2024, "2025-01-01"), toThePresident(2025, "2025-12-31")))
                .build();
        Governance nation = Governance.builder()
                .id("nation")
                .focalPoints(Listing.complete(ministry))
                .nationalTaskForces(Listing.complete())
                .regionalTaskForces(Listing.complete())
                .build();

        Deadline missed =
                only(CHECKER.deadlines(nation, day("2030-01-01"), FAR_OFF).overdue(), "BHAM-RPT-004");
        assertEquals(Map.of("year", 2024), missed.arguments());
        assertFalse(missed.isCuredLate());
    }

    private static ProgressReport toThePresident(int year, String day) {
        return ProgressReport.builder()
                .year(year)
                .submittedOn(PartialDate.parse(day))
                .recipient(ReportRecipient.PRESIDENT)
                .build();
    }

    @Test
    void whatIsWaivedIsNeitherComingNorOverdue() {
        RegionalTaskForce body = formed("2023-12-01");
        ComplianceChecker waiving = CHECKER.waiving(List.of(Waiver.builder()
                .rule("BHAM-RPT-001")
                .subject(body.id())
                .authority("Menteri HAM")
                .because("Masa peralihan")
                .period(ValidityPeriod.of(day("2024-06-01"), day("2025-06-30")))
                .build()));

        assertEquals(
                List.of("2025-09-30/years/2025 VIOLATED"),
                told(waiving.deadlines(body, day("2024-01-01"), TO).coming(), "BHAM-RPT-001"));
        assertEquals(
                List.of(), told(waiving.deadlines(body, day("2025-06-30"), TO).overdue(), "BHAM-RPT-001"));
        assertEquals(
                List.of("2024-09-30/years/2024 VIOLATED"),
                told(waiving.deadlines(body, day("2025-07-01"), TO).overdue(), "BHAM-RPT-001"));
    }

    // The stretches of an evaluation cycle

    private static RegionalTaskForce evaluatedSince(PartialDate start, String... days) {
        return formed("2023-12-01").toBuilder()
                .evaluationStart(start)
                .evaluationInterval(Fact.absent())
                .evaluations(Listing.complete(
                        Stream.of(days).map(InOrder::evaluation).toList()))
                .build();
    }

    @Test
    void eachStretchOfTheCycleHasItsDeadline() {
        RegionalTaskForce body = evaluatedSince(PartialDate.parse("2024-03-01"));
        List<Deadline> deadlines = EVERY_YEAR.deadlines(body, FROM, TO).coming();

        assertEquals(List.of("2025-03-01 VIOLATED", "2026-03-01 VIOLATED"), told(deadlines, "BHAM-EVL-001"));
        assertEquals(
                List.of(Optional.of(day("2024-03-01")), Optional.of(day("2025-03-02"))),
                deadlines.stream()
                        .filter(deadline -> deadline.rule().id().equals("BHAM-EVL-001"))
                        .map(Deadline::usefulFrom)
                        .toList());
    }

    @Test
    void aCycleOfWhichOnlyTheMonthIsKnownIsDueOnOneOfItsDays() {
        RegionalTaskForce body = evaluatedSince(PartialDate.parse("2024-03"));
        Deadline deadline = only(
                EVERY_YEAR.deadlines(body, day("2025-03-10"), day("2025-03-20")).coming(), "BHAM-EVL-001");

        assertEquals(PartialDate.parse("2025-03"), deadline.due());
        assertEquals(day("2025-03-01"), deadline.dueDay());
        assertEquals(day("2025-03-31"), deadline.lastDueDay());
        assertEquals(day("2025-04-01"), deadline.overdueSince());
        assertFalse(deadline.isCertain());
        assertEquals(Miss.VIOLATED, deadline.ifMissed());
    }

    @Test
    void aMissedStretchIsToldAsMissedAndTheNextOnesCanStillBeMet() {
        ComplianceChecker checker =
                ComplianceChecker.of(RuleSets.stranas().with(Parameters.EVALUATION_INTERVAL, Period.ofDays(90)));
        RegionalTaskForce body = evaluatedSince(PartialDate.parse("2024-02-29"), "2024-08-20");
        Deadlines deadlines = checker.deadlines(body, day("2024-08-21"), day("2025-01-31"));

        assertEquals(List.of("2024-05-29 VIOLATED"), told(deadlines.overdue(), "BHAM-EVL-001"));
        assertFalse(only(deadlines.overdue(), "BHAM-EVL-001").isCuredLate());
        assertEquals(List.of("2024-11-25 VIOLATED"), told(deadlines.coming(), "BHAM-EVL-001"));
    }

    @Test
    void whereTheRecordDoesNotSaySinceWhenThatIsTheReason() {
        RegionalTaskForce body =
                formed("2023-12-01").toBuilder().evaluationStart(Fact.unknown()).build();
        RegionalTaskForce perhapsLater = evaluatedSince(PartialDate.onOrAfter("2024-03-01"));

        assertEquals(Optional.of(Why.NOT_KNOWN), why(EVERY_YEAR, "BHAM-EVL-001", body, "2024-01-01", "2024-12-31"));
        assertEquals(
                Optional.of(Why.NOT_KNOWN),
                why(EVERY_YEAR, "BHAM-EVL-001", body, "2023-01-01", "2024-12-31"),
                "which begins before the body");
        assertEquals(
                Optional.of(Why.NOT_KNOWN), why(EVERY_YEAR, "BHAM-EVL-001", perhapsLater, "2026-01-01", "2026-12-31"));
    }

    // What a body must be

    @Test
    void whatABodyMustBeFromItsFirstDayIsNeverDue() {
        for (String decree : List.of("2024-02", "2024-02-20", "2024-02-29")) {
            RegionalTaskForce body = RegionalTaskForce.builder()
                    .id("g")
                    .province(InOrder.regionalTaskForce().province())
                    .status(InOrder.regionalTaskForce().status())
                    .decree(InOrder.decree(Office.governorOf("ID-BT"), day("2024-02-20")).toBuilder()
                            .issuedOn(PartialDate.parse(decree))
                            .build())
                    .inauguration(Inauguration.on("2024-05-01"))
                    .lastDay(Fact.absent())
                    .build();
            Deadlines deadlines = CHECKER.deadlines(body, day("2024-01-01"), day("2024-12-31"));

            assertTrue(deadlines.stream().allMatch(deadline -> deadline.rule().hasTerms()), deadlines::toString);
            assertTrue(
                    deadlines.stream().noneMatch(deadline -> deadline.dueDay().isBefore(day("2024-02-20"))),
                    deadlines::toString);
            assertEquals(Optional.empty(), why(CHECKER, "BHAM-DTY-001", body, "2024-01-01", "2024-12-31"));
        }
    }

    @Test
    void nothingIsDueBeforeTheBodyExists() {
        RegionalTaskForce body = formed("2024-08-21");

        assertEquals(List.of("2025-12-31/years/2025 VIOLATED"), coming("BHAM-ACT-001", body));
        assertEquals(
                Outcome.NOT_APPLICABLE,
                CHECKER.check(body, day("2024-08-21")).findings("BHAM-ACT-001").stream()
                        .filter(finding -> finding.place().toString().equals("/years/2024"))
                        .findFirst()
                        .orElseThrow()
                        .outcome());
    }

    // Nothing due, and why

    @Test
    void whereAllIsDoneNothingIsOwed() {
        RegionalTaskForce body = reporting(InOrder.report(2024, "2024-09-20"), InOrder.report(2025, "2025-09-20"));

        assertEquals(Optional.of(Why.NOTHING_OWED), why(CHECKER, "BHAM-RPT-001", body, "2024-01-01", "2025-12-31"));
    }

    @Test
    void afterThePeriodOfTheActionsNoNextOneIsSet() {
        RegionalTaskForce body = reporting(InOrder.report(2024, "2024-09-20"), InOrder.report(2025, "2025-09-20"));

        assertEquals(Optional.of(Why.NO_PERIOD_SET), why(CHECKER, "BHAM-RPT-001", body, "2026-01-01", "2026-12-31"));
        assertEquals(Optional.of(Why.NO_PERIOD_SET), why(CHECKER, "BHAM-RPT-001", body, "2025-10-01", "2026-01-01"));
        assertEquals(Optional.of(Why.NOTHING_OWED), why(CHECKER, "BHAM-RPT-001", body, "2025-10-01", "2025-12-31"));
        assertEquals(
                Optional.of(Why.LAW_UNKNOWN),
                why(
                        ComplianceChecker.of(RuleSets.stranas().withoutPresumption()),
                        "BHAM-RPT-001",
                        body,
                        "2026-01-01",
                        "2026-12-31"));
    }

    @Test
    void whatHoldsByPresumptionAloneIsMarked() {
        RegionalTaskForce body = reporting(InOrder.report(2024, "2024-09-20"), InOrder.report(2025, "2025-09-20"));
        LocalDate read = RuleSets.stranas().corpus().knownTo();

        Map<LocalDate, Boolean> presumed = Stream.of(read, read.plusDays(1))
                .collect(toMap(
                        to -> to,
                        to -> CHECKER.deadlines(body, day("2026-01-01"), to).nothingDue().stream()
                                .filter(none -> none.rule().id().equals("BHAM-RPT-001"))
                                .findFirst()
                                .orElseThrow()
                                .isPresumed()));
        assertEquals(Map.of(read, false, read.plusDays(1), true), presumed);
    }

    @Test
    void beforeAndAfterItsTimeADutyHasNothingDue() {
        Rule<RegionalTaskForce> rule = due("2024-06-30")
                .inForce(ValidityPeriod.of(day("2024-01-01"), day("2024-12-31")))
                .requireBy(List.of(), law -> Optional.of(by("2024-06-30")))
                .build();
        RegionalTaskForce body = formed("2023-12-01");

        assertEquals(Optional.of(Why.NOT_YET_IN_FORCE), why(checking(rule), "X-001", body, "2023-01-01", "2023-12-31"));
        assertEquals(Optional.of(Why.ENDED), why(checking(rule), "X-001", body, "2025-01-01", "2025-12-31"));
        assertEquals(Optional.empty(), why(checking(rule), "X-001", body, "2024-01-01", "2024-12-31"));
    }

    @Test
    void aDutyHasEitherADeadlineOrAReason() {
        Deadlines deadlines = CHECKER.deadlines(InOrder.nation(), FROM, TO);

        assertTrue(deadlines.nothingDue().stream()
                .filter(none -> none.why() != Why.NO_PERIOD_SET)
                .noneMatch(none -> deadlines.stream()
                        .anyMatch(deadline -> deadline.rule().equals(none.rule())
                                && deadline.subject().equals(none.subject()))));
    }

    /** What is overdue does not hide that no next period is set. */
    @Test
    void whatIsOverdueAndHasNoNextPeriodSaysBoth() {
        RegionalTaskForce body = reporting(InOrder.report(2024, "2024-09-20"));
        LocalDate from = LocalDate.of(2026, 1, 1);
        Deadlines deadlines = CHECKER.deadlines(body, from, LocalDate.of(2026, 12, 31));

        assertTrue(deadlines.overdue().stream()
                .anyMatch(deadline -> deadline.rule().id().equals("BHAM-RPT-001")));
        assertEquals(Optional.of(Why.NO_PERIOD_SET), why(CHECKER, "BHAM-RPT-001", body, "2026-01-01", "2026-12-31"));
        assertEquals(Optional.empty(), why(CHECKER, "BHAM-RPT-001", body, "2025-10-01", "2025-12-31"));
    }

    // A rule of one's own

    private static RuleBuilder<RegionalTaskForce> due(String day) {
        return RuleDraft.of(RegionalTaskForce.class, "X-001")
                .text("deadline", "Pengukuhan sampai " + day + ".", "Inauguration until " + day + ".");
    }

    private static Term<RegionalTaskForce> by(String day) {
        return Term.until(
                PartialDate.parse(day),
                Condition.always(),
                Condition.reached(TaskForce.INAUGURATION.then(Inauguration.ON)));
    }

    private static ComplianceChecker checking(Rule<?> rule) {
        return ComplianceChecker.of(RuleSet.of("own", "1", List.of(rule), LegalCorpus.standard()));
    }

    private static List<String> comingOf(Rule<RegionalTaskForce> rule, RegionalTaskForce body) {
        return told(checking(rule).deadlines(body, FROM, TO).coming(), "X-001");
    }

    @Test
    void aRuleOfOnesOwnSaysByWhenSomethingIsDone() {
        Rule<RegionalTaskForce> rule = due("2024-06-30")
                .requireBy(List.of(), law -> Optional.of(by("2024-06-30")))
                .build();
        RegionalTaskForce body = formed("2023-12-01");

        assertEquals(List.of("2024-06-30 VIOLATED"), comingOf(rule, body));
        assertEquals(
                List.of(),
                comingOf(
                        rule,
                        body.toBuilder()
                                .inauguration(Inauguration.on("2024-06-30"))
                                .build()));
        assertEquals(
                Optional.of(PartialDate.parse("2024-06-30")),
                checking(rule).check(body, day("2024-06-30")).findings().get(0).dueBy());
        assertEquals(
                Outcome.VIOLATED,
                checking(rule).check(body, day("2024-07-01")).findings().get(0).outcome());
    }

    @Test
    void aTermThatEndsBetweenTwoDaysIsDueOnTheFirstAndOverdueAfterTheLast() {
        Rule<RegionalTaskForce> rule = due("2024")
                .requireBy(List.of(), law -> Optional.of(by("[2024-06-29..2024-06-30]")))
                .build();
        RegionalTaskForce body = formed("2023-12-01");

        assertEquals(List.of("[2024-06-29..2024-06-30] VIOLATED"), comingOf(rule, body));
        Deadlines onTheLast = checking(rule).deadlines(body, day("2024-06-30"), TO);
        assertEquals(1, onTheLast.coming().size());
        assertEquals(
                1,
                checking(rule).deadlines(body, day("2024-07-01"), TO).overdue().size());
        RegionalTaskForce late =
                body.toBuilder().inauguration(Inauguration.on("2024-07-02")).build();
        assertEquals(List.of("[2024-06-29..2024-06-30] VIOLATED"), comingOf(rule, late));
    }

    @Test
    void nothingIsDueOnTheEveOfTheDutyOrOfTheBody() {
        Rule<RegionalTaskForce> ofTheDuty = due("2024-06-30")
                .inForce(ValidityPeriod.from(day("2024-07-01")))
                .requireBy(List.of(), law -> Optional.of(by("2024-06-30")))
                .build();
        Rule<RegionalTaskForce> ofTheBody = due("2024-06-30")
                .when(TaskForce.FORMED)
                .requireBy(List.of(), law -> Optional.of(by("2024-06-30")))
                .build();

        assertEquals(List.of(), comingOf(ofTheDuty, formed("2023-12-01")));
        assertEquals(List.of(), comingOf(ofTheBody, formed("2024-07-01")));
        assertEquals(List.of("2024-06-30 VIOLATED"), comingOf(ofTheBody, formed("2024-06-30")));
    }

    @Test
    void whereTheLawSetsNoTermThereIsNothingToFind() {
        Rule<RegionalTaskForce> rule = RuleDraft.of(RegionalTaskForce.class, "X-001")
                .requireBy(List.of(), law -> Optional.<Term<RegionalTaskForce>>empty())
                .build();

        assertEquals(List.of(), comingOf(rule, formed("2023-12-01")));
    }

    @Test
    void aRuleThatFailsIsNotToldToOweNothing() {
        Condition<RegionalTaskForce> failing = Condition.byDay(at -> {
            if (at.passed(PartialDate.parse("2024-01-31")).isTrue()) {
                throw new IllegalStateException("made to fail");
            }
            return Truth.FALSE;
        });
        Rule<RegionalTaskForce> rule = due("2024-06-30")
                .requireEach(
                        List.of(Part.of(Term.<RegionalTaskForce>until(day("2024-06-30"), Condition.always(), failing)
                                .at(Pointer.parse("/halves/1")))))
                .build();

        assertEquals(
                Optional.of(Why.FAILED),
                why(checking(rule), "X-001", formed("2023-12-01"), "2024-01-01", "2024-12-31"));
    }

    @Test
    void aDeadlineHasALastPossibleDay() {
        Deadline due = only(
                CHECKER.deadlines(formed("2023-12-01"), day("2024-01-01"), day("2024-12-31"))
                        .coming(),
                "BHAM-RPT-001");
        Term<RegionalTaskForce> endless = by("[2024-06-30..]");

        assertThrows(
                IllegalArgumentException.class,
                () -> new Deadline(State.COMING, endless, Miss.VIOLATED, due.finding()));
    }

    // What it says

    @Test
    void itShowsItsBasisAndTellsInBothLanguages() {
        Deadlines deadlines = CHECKER.deadlines(formed("2023-12-01"), day("2025-01-01"), TO);
        Deadline coming = only(deadlines.coming(), "BHAM-RPT-001");
        Deadline overdue = only(deadlines.overdue(), "BHAM-RPT-001");

        assertEquals(RuleSets.stranas().rule("BHAM-RPT-001").orElseThrow().description(), coming.rule());
        for (Locale locale : LOCALES) {
            String next = coming.message(locale);
            assertTrue(next.contains("30 Sept") && next.contains("1 Sept") && next.contains("2025"), next);
            String missed = overdue.message(locale);
            assertTrue(missed.contains("1 O") && missed.contains("2024"), missed);
            assertNotEquals(next, missed);
            assertFalse(next.contains("{") || missed.contains("{"), next + missed);
            assertFalse(coming.remedy(locale).isBlank());
        }
    }

    @Test
    void anIntervalIsSaidWithBothItsDays() {
        RegionalTaskForce body = evaluatedSince(PartialDate.parse("[2024-03-05..2024-03-19]"));
        List<Deadline> deadlines = EVERY_YEAR.deadlines(body, day("2026-01-01"), TO).stream()
                .filter(deadline -> deadline.rule().id().equals("BHAM-EVL-001"))
                .toList();

        assertEquals(
                List.of(State.OVERDUE, State.COMING),
                deadlines.stream().map(Deadline::state).toList());
        for (Deadline deadline : deadlines) {
            for (Locale locale : LOCALES) {
                String message = deadline.message(locale);
                assertTrue(message.contains("5 Mar") && message.contains("19 Mar"), message);
                assertFalse(message.contains("{"), message);
            }
        }
    }

    @Test
    void theNationsDeadlinesAreThoseOfItsBodiesAndItsOwn() {
        Governance nation = Governance.builder()
                .id("nation")
                .focalPoints(Listing.complete())
                .nationalTaskForces(Listing.complete())
                .regionalTaskForces(Listing.complete(formed("2023-12-01").toBuilder()
                        .answersTo(Fact.absent())
                        .build()))
                .build();
        List<Deadline> deadlines = CHECKER.deadlines(nation, FROM, TO).coming();
        List<Body> bodies = nation.bodies().toList();

        assertEquals(
                CHECKER.deadlines(bodies, FROM, TO).coming(),
                deadlines.stream()
                        .filter(deadline -> !deadline.subject().id().equals("nation"))
                        .toList());
        assertTrue(deadlines.stream().anyMatch(deadline -> deadline.rule().id().equals("BHAM-RPT-004")));
    }

    @Test
    void twoAreEqualIfTheyWereAskedAndFoundAlike() {
        RegionalTaskForce body = formed("2023-12-01");

        assertEquals(CHECKER.deadlines(body, FROM, TO), CHECKER.deadlines(body, FROM, TO));
        assertNotEquals(CHECKER.deadlines(body, FROM, TO), CHECKER.deadlines(body, FROM, FAR_OFF));
        assertNotEquals(CHECKER.deadlines(body, FROM, TO), CHECKER.deadlines(formed("2024-09-10"), FROM, TO));
    }

    @Test
    void aPeriodThatCannotBeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> CHECKER.deadlines(InOrder.regionalTaskForce(), TO, FROM));
        assertThrows(
                IllegalArgumentException.class,
                () -> CHECKER.deadlines(InOrder.regionalTaskForce(), FROM, LocalDate.of(10000, 1, 1)));
    }

    @Test
    void deadlinesOfAllTimeCanBeAsked() {
        RegionalTaskForce body = formed("2023-12-01");

        assertEquals(
                coming("BHAM-RPT-001", body),
                told(
                        CHECKER.deadlines(body, LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31))
                                .coming(),
                        "BHAM-RPT-001"));
    }
}
