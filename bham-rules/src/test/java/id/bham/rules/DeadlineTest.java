package id.bham.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.action.PriorityAction;
import id.bham.core.body.Body;
import id.bham.core.body.Inauguration;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.condition.Condition;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.evaluation.ReportRecipient;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.DatedValues;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameters;
import id.bham.core.law.Waiver;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.core.time.YearlyWindow;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.RuleDraft;
import id.bham.rules.rule.Outcome;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.Term;
import id.bham.rules.timeline.Deadline;
import id.bham.rules.timeline.Deadline.Miss;
import id.bham.rules.timeline.OutcomeRange;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeadlineTest {

    private static final LocalDate FROM = LocalDate.of(2023, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);
    private static final ComplianceChecker CHECKER = ComplianceChecker.of(RuleSets.stranas());
    private static final ComplianceChecker EVERY_YEAR =
            ComplianceChecker.of(RuleSets.stranas().with(Parameters.EVALUATION_INTERVAL, Period.ofYears(1)));

    private static final LocalDate FAR_OFF = LocalDate.of(2035, 12, 31);

    private static final RuleSet NEXT_PERIOD = RuleSets.stranas()
            .with(Parameters.ACTION_PERIOD, ValidityPeriod.ofYears(2026, 2028), LocalDate.of(2026, 1, 1));

    private static List<Deadline> of(ComplianceChecker checker, String rule, Body body) {
        return of(checker, rule, body, FROM, TO);
    }

    private static List<Deadline> of(ComplianceChecker checker, String rule, Body body, LocalDate from, LocalDate to) {
        return checker.deadlines(body, from, to).stream()
                .filter(deadline -> deadline.rule().id().equals(rule))
                .toList();
    }

    private static List<String> told(List<Deadline> deadlines) {
        return deadlines.stream()
                .map(deadline -> deadline.due() + deadline.place().toString() + " " + deadline.arguments() + " "
                        + deadline.ifMissed())
                .toList();
    }

    private static RegionalTaskForce formed(LocalDate day) {
        return InOrder.regionalTaskForce().toBuilder()
                .decree(InOrder.decree(Office.governorOf("ID-BT"), day))
                .inauguration(Fact.absent())
                .reports(Listing.complete())
                .workPlans(Listing.complete())
                .build();
    }

    // Again and again

    @Test
    void eachYearHasItsDeadlineEvenWhileAnEarlierOneIsMissed() {
        RegionalTaskForce body = formed(LocalDate.of(2023, 12, 1));

        assertEquals(
                List.of("2024-12-31 {year=2024} VIOLATED", "2025-12-31 {year=2025} VIOLATED"),
                told(of(CHECKER, "BHAM-RPT-001", body)));
        assertEquals(
                List.of("2023-12-31 {year=2024} VIOLATED", "2024-12-31 {year=2025} VIOLATED"),
                told(of(CHECKER, "BHAM-ACT-001", body)));
        assertEquals(
                List.of("2024-09-30 {year=2024} VIOLATED", "2025-09-30 {year=2025} VIOLATED"),
                told(of(CHECKER, "BHAM-RPT-002", body)));
    }

    @Test
    void whatIsOwedForTheYearInWhichABodyIsFormedIsDueOnTheEve() {
        assertEquals(
                List.of("2024-01-31 {} VIOLATED", "2024-12-31 {year=2025} VIOLATED"),
                told(of(CHECKER, "BHAM-ACT-001", formed(LocalDate.of(2024, 2, 1)))));
    }

    private static RegionalTaskForce ofNoPeriod() {
        return formed(LocalDate.of(2023, 12, 1)).toBuilder()
                .period(Fact.absent())
                .build();
    }

    @Test
    void theYearsOfANextPeriodHaveTheirDeadlinesOnceItIsSet() {
        assertEquals(
                List.of("2024-12-31 {year=2024} VIOLATED", "2025-12-31 {year=2025} VIOLATED"),
                told(of(CHECKER, "BHAM-RPT-001", ofNoPeriod(), FROM, FAR_OFF)));
        assertEquals(
                List.of(
                        "2024-12-31 {year=2024} VIOLATED",
                        "2025-12-31 {year=2025} VIOLATED",
                        "2026-12-31 {year=2026} VIOLATED",
                        "2027-12-31 {year=2027} VIOLATED",
                        "2028-12-31 {year=2028} VIOLATED"),
                told(of(ComplianceChecker.of(NEXT_PERIOD), "BHAM-RPT-001", ofNoPeriod(), FROM, FAR_OFF)));
    }

    @Test
    void whatIsDueAfterTheLawWasReadIsOpenForThoseWhoPresumeNothing() {
        assertEquals(
                List.of("2025-12-31 {year=2025} VIOLATED", "2026-12-31 {year=2026} LAW_UNKNOWN"),
                told(of(
                        ComplianceChecker.of(NEXT_PERIOD.withoutPresumption()),
                        "BHAM-RPT-001",
                        ofNoPeriod(),
                        LocalDate.of(2025, 1, 1),
                        TO)));
    }

    @Test
    void whatIsDoneIsNoDeadline() {
        RegionalTaskForce body = formed(LocalDate.of(2023, 12, 1)).toBuilder()
                .reports(Listing.complete(InOrder.report(2024, "2025-02-01"), InOrder.report(2025, "2025-12-31")))
                .build();

        assertEquals(List.of("2024-12-31 {year=2024} VIOLATED"), told(of(CHECKER, "BHAM-RPT-001", body)));
    }

    @Test
    void whatMayHaveBeenDoneIsADeadlineThatIsPerhapsMissed() {
        RegionalTaskForce body = formed(LocalDate.of(2023, 12, 1)).toBuilder()
                .reports(Listing.partial(InOrder.report(2024, "2024-12-31")))
                .build();

        assertEquals(List.of("2025-12-31 {year=2025} PERHAPS_VIOLATED"), told(of(CHECKER, "BHAM-RPT-001", body)));
    }

    @Test
    void whatIsViolatedForAnEarlierYearIsOnlyPerhapsViolatedForALaterOne() {
        ProgressReport undated = InOrder.report(2025, "2025-12-31").toBuilder()
                .submittedOn(Fact.unknown())
                .build();
        RegionalTaskForce body = formed(LocalDate.of(2023, 12, 1)).toBuilder()
                .reports(Listing.complete(undated))
                .build();

        assertEquals(
                List.of("2024-12-31 {year=2024} VIOLATED", "2025-12-31 {year=2025} PERHAPS_VIOLATED"),
                told(of(CHECKER, "BHAM-RPT-001", body)));
    }

    @Test
    void theReportOfDecemberIsOfNoUseBefore() {
        List<Deadline> deadlines = of(
                CHECKER,
                "BHAM-RPT-004",
                InOrder.nationalFocalPoint().toBuilder()
                        .reports(Listing.complete())
                        .build());

        assertEquals(List.of("2024-12-31 {year=2024} VIOLATED", "2025-12-31 {year=2025} VIOLATED"), told(deadlines));
        assertEquals(Optional.of(LocalDate.of(2025, 12, 1)), deadlines.get(1).usefulFrom());
        assertEquals(LocalDate.of(2025, 12, 31), deadlines.get(1).dueDay());
    }

    @Test
    void eachStretchOfTheCycleHasItsDeadline() {
        RegionalTaskForce body = formed(LocalDate.of(2023, 12, 1)).toBuilder()
                .evaluationStart(PartialDate.parse("2024-03-01"))
                .evaluations(Listing.complete())
                .build();
        List<Deadline> deadlines = of(EVERY_YEAR, "BHAM-EVL-001", body);

        assertEquals(List.of("2025-03-01 {stretch=1} VIOLATED", "2026-03-01 {stretch=2} VIOLATED"), told(deadlines));
        assertEquals(Optional.of(LocalDate.of(2025, 3, 2)), deadlines.get(1).usefulFrom());
    }

    @Test
    void aCycleOfWhichOnlyTheMonthIsKnownIsDueOnOneOfItsDays() {
        RegionalTaskForce body = formed(LocalDate.of(2023, 12, 1)).toBuilder()
                .evaluationStart(PartialDate.parse("2024-03"))
                .evaluations(Listing.complete())
                .build();
        Deadline deadline = of(EVERY_YEAR, "BHAM-EVL-001", body).get(0);

        assertEquals(PartialDate.parse("2025-03"), deadline.due());
        assertEquals(LocalDate.of(2025, 3, 1), deadline.dueDay());
        assertFalse(deadline.isCertain());
        assertEquals(Miss.VIOLATED, deadline.ifMissed());
        assertEquals(
                List.of(deadline),
                of(EVERY_YEAR, "BHAM-EVL-001", body, LocalDate.of(2025, 3, 10), LocalDate.of(2025, 3, 20)));
    }

    @Test
    void aCycleThatMayHaveBegunOnAnyLaterDayIsNeverDueForCertain() {
        RegionalTaskForce body = formed(LocalDate.of(2023, 12, 1)).toBuilder()
                .evaluationStart(PartialDate.onOrAfter("2024-03-01"))
                .evaluations(Listing.complete())
                .build();

        assertEquals(List.of("2025-03-01 {} PERHAPS_VIOLATED"), told(of(EVERY_YEAR, "BHAM-EVL-001", body)));
    }

    @Test
    void whatHasAlwaysBeenOpenMayHaveBeenDueOnAnyDayBefore() {
        List<Deadline> deadlines = of(
                checking(answering(List.of(Truth.UNKNOWN, Truth.FALSE), List.of("2024-06-30"))),
                "X-003",
                InOrder.regionalTaskForce());

        assertEquals(List.of("[..2024-06] {} VIOLATED"), told(deadlines));
        assertEquals(LocalDate.of(2024, 6, 30), deadlines.get(0).dueDay());
        assertEquals(LocalDate.of(2024, 6, 30), deadlines.get(0).lastDueDay());
        assertFalse(deadlines.get(0).isCertain());
        assertTrue(deadlines.get(0).message(Locale.ENGLISH).startsWith("By a day on or before 30 June 2024 "));
    }

    @Test
    void aCycleThatMayHaveBegunOnAnyEarlierDayIsDueOnTheLastDayAtTheLatest() {
        RegionalTaskForce body = formed(LocalDate.of(2023, 12, 1)).toBuilder()
                .evaluationStart(PartialDate.onOrBefore("2024-03-01"))
                .evaluations(Listing.complete())
                .build();
        Deadline deadline = of(EVERY_YEAR, "BHAM-EVL-001", body).get(0);

        assertEquals(
                "[2023-11-30..2025-03-01] {} VIOLATED", told(List.of(deadline)).get(0));
    }

    @Test
    void aDeadlineHasALastPossibleDay() {
        Deadline due = of(EVERY_YEAR, "BHAM-EVL-001", formed(LocalDate.of(2023, 12, 1)))
                .get(0);
        PartialDate since = PartialDate.onOrAfter("2025-03-01");

        assertThrows(
                IllegalArgumentException.class,
                () -> new Deadline(since, Optional.empty(), Map.of(), Miss.VIOLATED, due.finding()));
    }

    @Test
    void whatMayHaveBeenEvaluatedIsDueOnOneOfTheDaysAndNotOnTheFirstAsWell() {
        RegionalTaskForce body = formed(LocalDate.of(2023, 12, 1)).toBuilder()
                .evaluationStart(PartialDate.parse("2024-03"))
                .evaluations(Listing.unknown())
                .build();

        assertEquals(
                "2025-03 {stretch=1} PERHAPS_VIOLATED",
                told(of(EVERY_YEAR, "BHAM-EVL-001", body)).get(0));
        assertEquals(
                1,
                of(EVERY_YEAR, "BHAM-EVL-001", body, FROM, LocalDate.of(2025, 12, 31))
                        .size());
    }

    @Test
    void aTermIsDueOnTheDaysOnWhichItMayTurnOut() {
        RegionalTaskForce body = formed(LocalDate.of(2024, 1, 1)).toBuilder()
                .decree(InOrder.decree(Office.governorOf("ID-BT"), LocalDate.of(2024, 1, 1)).toBuilder()
                        .issuedOn(PartialDate.between("2024-01-01", "2024-01-10"))
                        .build())
                .build();
        String first = "[2023-12-31..2024-01-09] {year=2024} VIOLATED";

        assertEquals(List.of(first, "2024-12-31 {year=2025} VIOLATED"), told(of(CHECKER, "BHAM-ACT-001", body)));
        assertEquals(
                List.of(first),
                told(of(CHECKER, "BHAM-ACT-001", body, LocalDate.of(2024, 1, 5), LocalDate.of(2024, 1, 6))));
    }

    // Once

    @Test
    void whatIsDueOnTheFirstOrTheLastDayIsDueInThePeriod() {
        RegionalTaskForce body = formed(LocalDate.of(2024, 3, 1));
        LocalDate due = LocalDate.of(2024, 2, 29);

        assertEquals(List.of("2024-02-29 {} VIOLATED"), told(of(CHECKER, "BHAM-GTD-014", body, FROM, due)));
        assertEquals(List.of("2024-02-29 {} VIOLATED"), told(of(CHECKER, "BHAM-GTD-014", body, due, TO)));
        assertEquals(List.of(), of(CHECKER, "BHAM-GTD-014", body, FROM, due.minusDays(1)));
        assertEquals(List.of(), of(CHECKER, "BHAM-GTD-014", body, due.plusDays(1), TO));
    }

    @Test
    void anOutcomeThatMayTurnOnSeveralDaysGivesAnInterval() {
        RegionalTaskForce body = formed(LocalDate.of(2024, 3, 1)).toBuilder()
                .decree(InOrder.decree(Office.governorOf("ID-JT"), LocalDate.of(2024, 3, 1)).toBuilder()
                        .issuedOn(PartialDate.between("2024-02-21", "2024-04-03"))
                        .build())
                .build();

        assertEquals(List.of("[2024-02-20..2024-04-02] {} VIOLATED"), told(of(CHECKER, "BHAM-GTD-003", body)));
        assertEquals(
                List.of("[2024-02-20..2024-04-02] {} VIOLATED"),
                told(of(CHECKER, "BHAM-GTD-003", body, LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 2))));
        assertEquals(
                List.of(), of(CHECKER, "BHAM-GTD-003", body, LocalDate.of(2024, 4, 3), LocalDate.of(2024, 12, 31)));
    }

    @Test
    void whatTheRecordDoesNotSayMayBeViolatedFromTheDayOnWhichItIsOpen() {
        RegionalTaskForce body = formed(LocalDate.of(2024, 3, 1)).toBuilder()
                .chair(Fact.unknown())
                .build();

        assertEquals(List.of("2024-02-29 {} PERHAPS_VIOLATED"), told(of(CHECKER, "BHAM-GTD-007", body)));
    }

    @Test
    void whatIsOpenBecauseTheLawIsNotKnownIsNoDeadline() {
        RegionalTaskForce body = InOrder.regionalTaskForce();
        ComplianceChecker notPresuming = ComplianceChecker.of(RuleSets.stranas().withoutPresumption());

        assertEquals(
                Outcome.UNDETERMINED,
                notPresuming.check(body, TO).finding(body.id(), "BHAM-GTD-002").outcome());
        assertEquals(List.of(), of(notPresuming, "BHAM-GTD-002", body));
        assertEquals(List.of(), of(CHECKER, "BHAM-GTD-002", body));
    }

    @Test
    void whatIsOpenBecauseTheLawIsNotKnownIsNoPartOfAnInterval() {
        Rule<RegionalTaskForce> rule = RuleDraft.of(RegionalTaskForce.class, "X-002")
                .requireGiven(
                        Parameters.REPORT_WINDOW,
                        window -> Condition.byDay(at -> at.reached(PartialDate.between("2024-01-01", "2024-09-01"))
                                .not()))
                .build();
        Source source = Source.builder().id("made-up").title("Made up").build();
        RuleSet rules = RuleSet.of("own", "1", List.of(rule), LegalCorpus.standard())
                .with(
                        Parameters.REPORT_WINDOW,
                        DatedValues.<YearlyWindow>none()
                                .withUnknown(ValidityPeriod.until(LocalDate.of(2024, 6, 30)), source)
                                .with(YearlyWindow.ofMonth(9), ValidityPeriod.from(LocalDate.of(2024, 7, 1)), source));

        assertEquals(
                List.of("[2024-06-30..2024-08-31] {} VIOLATED"),
                told(of(ComplianceChecker.of(rules), "X-002", InOrder.regionalTaskForce())));
    }

    @Test
    void theEndOfAWaiverIsADeadline() {
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

        assertEquals(
                List.of("2024-02-29 {} VIOLATED", "2024-12-31 {} VIOLATED"),
                told(of(CHECKER.waiving(List.of(waiver)), "BHAM-GTD-007", elsewhere)));
    }

    @Test
    void aTermWhoseMissIsWaivedIsNone() {
        RegionalTaskForce body = formed(LocalDate.of(2024, 1, 1));
        Waiver waiver = Waiver.builder()
                .rule("BHAM-RPT-001")
                .subject(body.id())
                .authority("Menteri HAM")
                .because("Masa peralihan")
                .period(ValidityPeriod.of(LocalDate.of(2024, 7, 1), LocalDate.of(2025, 3, 31)))
                .build();

        assertEquals(
                List.of("2025-03-31 {} VIOLATED", "2025-12-31 {year=2025} VIOLATED"),
                told(of(CHECKER.waiving(List.of(waiver)), "BHAM-RPT-001", body)));
    }

    @Test
    void aTermAfterWhoseLastDayItIsWaivedIsPerhapsMissedOnOneOfTheDaysBefore() {
        RegionalTaskForce body = formed(LocalDate.of(2023, 12, 1)).toBuilder()
                .evaluationStart(PartialDate.parse("2024-01"))
                .evaluations(Listing.complete())
                .build();
        Waiver waiver = Waiver.builder()
                .rule("BHAM-EVL-001")
                .subject(body.id())
                .authority("Menteri HAM")
                .because("Masa peralihan")
                .period(ValidityPeriod.of(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 12, 31)))
                .build();
        ComplianceChecker twiceAYear =
                ComplianceChecker.of(RuleSets.stranas().with(Parameters.EVALUATION_INTERVAL, Period.ofMonths(6)));

        assertEquals(
                List.of("2024-07 {stretch=1} VIOLATED", "2025-01 {stretch=2} PERHAPS_VIOLATED"),
                told(of(twiceAYear.waiving(List.of(waiver)), "BHAM-EVL-001", body))
                        .subList(0, 2));
    }

    // Whatever the period asked for

    @Test
    void aYearsTermIsTheSameInEveryPeriod() {
        RegionalTaskForce body = formed(LocalDate.of(2025, 9, 1)).toBuilder()
                .decree(InOrder.decree(Office.governorOf("ID-BT"), LocalDate.of(2025, 9, 1)).toBuilder()
                        .issuedOn(PartialDate.parse("2025-09"))
                        .build())
                .inauguration(Fact.unknown())
                .period(ValidityPeriod.ofYears(2023, 2025))
                .lastDay(Fact.unknown())
                .build();
        String first = "2024-12-31 {year=2024} PERHAPS_VIOLATED";
        String second = "2025-12-31 {year=2025} VIOLATED";

        assertEquals(List.of(first, second), told(inPeriod(body, "2024-09-25", "2025-12-31")));
        assertEquals(List.of(first), told(inPeriod(body, "2024-09-25", "2025-09-29")));
        assertEquals(List.of(), told(inPeriod(body, "2025-09-29", "2025-10-09")));
        assertEquals(List.of(second), told(inPeriod(body, "2025-12-31", "2025-12-31")));
    }

    private static List<Deadline> inPeriod(Body body, String from, String to) {
        return of(CHECKER, "BHAM-RPT-001", body, LocalDate.parse(from), LocalDate.parse(to));
    }

    /** A rule whose question has an answer for each stretch: the first up to a day, and so on; the last holds for ever. */
    private static Rule<RegionalTaskForce> answering(List<Truth> answers, List<String> lastDays) {
        return RuleDraft.of(RegionalTaskForce.class, "X-003")
                .require(Condition.byDay(at -> {
                    Truth answer = answers.get(0);
                    for (int i = 0; i < lastDays.size(); i++) {
                        if (at.passed(PartialDate.parse(lastDays.get(i))).isTrue()) {
                            answer = answers.get(i + 1);
                        }
                    }
                    return answer;
                }))
                .build();
    }

    @Test
    void whatIsOpenIsPerhapsViolatedEvenIfItIsWaivedLater() {
        RegionalTaskForce body = InOrder.regionalTaskForce();
        ComplianceChecker checker = checking(answering(
                List.of(Truth.TRUE, Truth.UNKNOWN, Truth.FALSE, Truth.TRUE),
                List.of("2024-02-29", "2024-06-30", "2025-12-31")));
        Waiver waiver = Waiver.builder()
                .rule("X-003")
                .subject(body.id())
                .authority("Menteri HAM")
                .because("Masa peralihan")
                .period(ValidityPeriod.of(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 12, 31)))
                .build();

        assertEquals(
                List.of("2024-02-29 {} PERHAPS_VIOLATED", "2024-12-31 {} VIOLATED"),
                told(of(checker.waiving(List.of(waiver)), "X-003", body)));
    }

    @Test
    void aViolatedDayIsNotTheLastGoodOne() {
        ComplianceChecker checker = checking(answering(
                List.of(Truth.TRUE, Truth.FALSE, Truth.UNKNOWN, Truth.FALSE),
                List.of("2024-02-29", "2024-06-30", "2024-09-30")));
        RegionalTaskForce body = InOrder.regionalTaskForce();

        assertEquals(
                List.of("2024-02-29 {} VIOLATED", "[2024-07..2024-09] {} VIOLATED"), told(of(checker, "X-003", body)));
        assertEquals(
                List.of("[2024-07..2024-09] {} VIOLATED"),
                told(of(checker, "X-003", body, LocalDate.of(2024, 8, 1), LocalDate.of(2024, 8, 2))));
    }

    @Test
    void theBeginningOfAnOpenStretchIsFoundIfItTakesHundredsOfDays() {
        List<String> lastDays = Stream.concat(
                        IntStream.range(0, 300)
                                .mapToObj(i ->
                                        LocalDate.of(2020, 1, 1).plusDays(i).toString()),
                        Stream.of("2024-02-29", "2024-06-30"))
                .toList();
        List<Truth> answers = Stream.concat(
                        IntStream.range(0, 301).mapToObj(i -> Truth.TRUE), Stream.of(Truth.UNKNOWN, Truth.FALSE))
                .toList();

        assertEquals(
                List.of("[2024-02-29..2024-06-30] {} VIOLATED"),
                told(of(
                        checking(answering(answers, lastDays)),
                        "X-003",
                        InOrder.regionalTaskForce(),
                        LocalDate.of(2024, 6, 1),
                        TO)));
    }

    @Test
    void whatIsOpenSinceADayThatIsNotFoundIsDueOnTheEveOfTheViolation() {
        Rule<RegionalTaskForce> rule = RuleDraft.of(RegionalTaskForce.class, "X-004")
                .require(Condition.byDay(at -> {
                    if (!at.passed(PartialDate.parse("2024-02-29")).isTrue()) {
                        throw new IllegalStateException("made to fail");
                    }
                    return at.passed(PartialDate.parse("2024-06-30")).isTrue() ? Truth.FALSE : Truth.UNKNOWN;
                }))
                .build();

        assertEquals(
                List.of("2024-06-30 {} VIOLATED"),
                told(of(checking(rule), "X-004", InOrder.regionalTaskForce(), LocalDate.of(2024, 6, 1), TO)));
    }

    // Acting on the day, and not acting

    /**
     * A record in which something is still to be done by a day.
     *
     * @param done gives the record in which it was done on a day
     */
    record Case(String rule, String place, LocalDate due, Body undone, Function<LocalDate, Body> done) {

        @Override
        public String toString() {
            return rule;
        }
    }

    static Stream<Case> cases() {
        RegionalTaskForce body = formed(LocalDate.of(2024, 1, 1));
        NationalFocalPoint focalPoint = InOrder.nationalFocalPoint().toBuilder()
                .reports(Listing.complete(toThePresident(2024, LocalDate.of(2024, 12, 20))))
                .build();
        PriorityAction action = InOrder.action().toBuilder()
                .period(ValidityPeriod.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30)))
                .closedOn(Fact.absent())
                .explanation(Fact.absent())
                .build();
        return Stream.of(
                new Case(
                        "BHAM-ACT-001",
                        "",
                        LocalDate.of(2024, 12, 31),
                        planned(body, 2024),
                        day -> planned(body, 2024).toBuilder()
                                .workPlans(planned(body, 2024)
                                        .workPlans()
                                        .and(Listing.complete(InOrder.workPlan(2025, day.toString()))))
                                .build()),
                new Case("BHAM-RPT-001", "", LocalDate.of(2024, 12, 31), body, day -> reporting(body, day)),
                new Case("BHAM-RPT-002", "", LocalDate.of(2024, 9, 30), body, day -> reporting(body, day)),
                new Case(
                        "BHAM-RPT-004",
                        "",
                        LocalDate.of(2025, 12, 31),
                        focalPoint,
                        day -> focalPoint.toBuilder()
                                .reports(focalPoint.reports().and(Listing.complete(toThePresident(2025, day))))
                                .build()),
                evaluatedOnce(body, LocalDate.of(2024, 3, 1)),
                evaluatedOnce(body, LocalDate.of(2024, 6, 1)),
                new Case(
                        "BHAM-GTD-014",
                        "",
                        LocalDate.of(2023, 12, 31),
                        body,
                        day -> body.toBuilder()
                                .inauguration(Inauguration.on(day.toString()))
                                .build()),
                new Case(
                        "BHAM-ACT-005",
                        "/workPlans/0/actions/0",
                        LocalDate.of(2024, 6, 30),
                        acting(body, action),
                        day -> acting(
                                body,
                                action.toBuilder().closedOn(PartialDate.of(day)).build())));
    }

    /** The first stretch of two is evaluated. */
    private static Case evaluatedOnce(RegionalTaskForce body, LocalDate start) {
        RegionalTaskForce evaluated = body.toBuilder()
                .evaluationStart(PartialDate.of(start))
                .evaluations(Listing.complete(InOrder.evaluation("2024-06-30")))
                .build();
        return new Case(
                "BHAM-EVL-001",
                "",
                start.plusYears(2),
                evaluated,
                day -> evaluated.toBuilder()
                        .evaluations(evaluated.evaluations().and(Listing.complete(InOrder.evaluation(day.toString()))))
                        .build());
    }

    private static RegionalTaskForce planned(RegionalTaskForce body, int year) {
        return body.toBuilder()
                .workPlans(Listing.complete(InOrder.workPlan(year, "2023-12-01")))
                .build();
    }

    private static RegionalTaskForce acting(RegionalTaskForce body, PriorityAction action) {
        return body.toBuilder()
                .workPlans(Listing.complete(InOrder.workPlan(2024, "2023-12-01").toBuilder()
                        .actions(Listing.complete(action))
                        .build()))
                .build();
    }

    private static RegionalTaskForce reporting(RegionalTaskForce body, LocalDate day) {
        return body.toBuilder()
                .reports(Listing.complete(InOrder.report(2024, day.toString())))
                .build();
    }

    private static ProgressReport toThePresident(int year, LocalDate day) {
        return ProgressReport.builder()
                .year(year)
                .submittedOn(PartialDate.of(day))
                .recipient(ReportRecipient.PRESIDENT)
                .build();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whoActsOnTheDueDayIsInTimeAndWhoDoesNotIsNot(Case each) {
        ComplianceChecker checker = EVERY_YEAR;
        Deadline deadline = of(checker, each.rule(), each.undone()).stream()
                .filter(due -> due.dueDay().equals(each.due()))
                .findFirst()
                .orElseThrow();
        assertEquals(each.place(), deadline.place().toString());
        assertEquals(Miss.VIOLATED, deadline.ifMissed());
        assertTrue(deadline.isCertain());
        LocalDate next = of(checker, each.rule(), each.undone()).stream()
                .map(Deadline::dueDay)
                .filter(day -> day.isAfter(each.due()))
                .findFirst()
                .orElse(TO);

        assertNotEquals(Outcome.VIOLATED, outcome(checker, each, each.undone(), each.due()));
        assertEquals(
                Outcome.VIOLATED,
                outcome(checker, each, each.undone(), each.due().plusDays(1)));
        Body inTime = each.done().apply(each.due());
        assertTrue(checker.timeline(inTime, each.due(), next).timelinesOf(each.rule()).stream()
                .flatMap(timeline -> timeline.ranges().stream())
                .map(OutcomeRange::outcome)
                .noneMatch(Outcome.VIOLATED::equals));
        assertTrue(of(checker, each.rule(), inTime).stream()
                .noneMatch(due -> due.dueDay().equals(each.due())));
        Body late = each.done().apply(each.due().plusDays(2));
        assertEquals(Outcome.VIOLATED, outcome(checker, each, late, each.due().plusDays(1)));
    }

    private static Outcome outcome(ComplianceChecker checker, Case each, Body body, LocalDate day) {
        return checker.check(body, day).findings().stream()
                .filter(finding -> finding.rule().id().equals(each.rule())
                        && finding.place().toString().equals(each.place()))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    // A rule of one's own

    private static Rule<RegionalTaskForce> quarterly(boolean fails) {
        return RuleDraft.of(RegionalTaskForce.class, "X-001")
                .text("deadline", "Kuartal {quarter}.", "Quarter {quarter}.")
                .terms((body, prospect) -> {
                    if (fails) {
                        throw new IllegalStateException("made to fail");
                    }
                    return IntStream.rangeClosed(1, 4)
                            .mapToObj(quarter -> Term.<RegionalTaskForce>until(
                                            LocalDate.of(2024, 3 * quarter, 1),
                                            Condition.byDay(at -> Truth.of(quarter != 3)),
                                            Condition.byDay(at -> Truth.of(quarter == 4)))
                                    .argument("quarter", quarter))
                            .toList();
                })
                .require(Condition.byDay(at ->
                        at.passed(PartialDate.of(LocalDate.of(2024, 3, 1))).not()))
                .build();
    }

    private static ComplianceChecker checking(Rule<?> rule) {
        return ComplianceChecker.of(RuleSet.of("own", "1", List.of(rule), LegalCorpus.standard()));
    }

    @Test
    void aRuleOfOnesOwnNamesItsTerms() {
        List<Deadline> deadlines = of(checking(quarterly(false)), "X-001", InOrder.regionalTaskForce());

        assertEquals(List.of("2024-03-01 {quarter=1} VIOLATED", "2024-06-01 {quarter=2} VIOLATED"), told(deadlines));
        assertTrue(deadlines.get(1).message(Locale.ENGLISH).contains("Quarter 2."));
        assertTrue(deadlines.get(1).message(Locale.forLanguageTag("id")).contains("Kuartal 2."));
    }

    @Test
    void aTermThatIsWellAfterItsLastDayIsStillDueIfItIsOpenAfterItsFirst() {
        PartialDate due = PartialDate.parse("[2024-03..2024-05]");
        Rule<RegionalTaskForce> rule = RuleDraft.of(RegionalTaskForce.class, "X-001")
                .terms((body, prospect) -> List.of(Term.until(due, Condition.judged(), Condition.never())))
                .require(Condition.byDay(
                        at -> at.passed(PartialDate.of(due.earliest().orElseThrow()))
                                .and(at.passed(PartialDate.of(due.latest().orElseThrow()))
                                        .not())
                                .and(Truth.UNKNOWN)
                                .not()))
                .build();
        List<Deadline> deadlines = of(checking(rule), "X-001", InOrder.regionalTaskForce());

        assertEquals(List.of("[2024-03..2024-05] {} PERHAPS_VIOLATED"), told(deadlines));
        assertEquals(Outcome.UNDETERMINED, deadlines.get(0).finding().outcome());
    }

    @Test
    void aRuleThatFailsToNameItsTermsStillHasWhatItsOutcomesTell() {
        assertEquals(
                List.of("2024-03-01 {} VIOLATED"),
                told(of(checking(quarterly(true)), "X-001", InOrder.regionalTaskForce())));
    }

    // What it says

    @Test
    void itShowsItsBasisAndTellsInBothLanguages() {
        Deadline deadline = of(
                        CHECKER,
                        "BHAM-RPT-004",
                        InOrder.nationalFocalPoint().toBuilder()
                                .reports(Listing.complete())
                                .build())
                .get(0);

        assertEquals(RuleSets.stranas().rule("BHAM-RPT-004").orElseThrow().description(), deadline.rule());
        assertEquals(deadline.rule().strength(), deadline.strength());
        assertEquals(Map.of("year", 2024), deadline.arguments());
        for (String language : List.of("id", "en")) {
            Locale locale = Locale.forLanguageTag(language);
            String message = deadline.message(locale);
            assertTrue(message.contains("31 D") && message.contains("1 D") && message.contains("2024"), message);
            assertFalse(message.contains("{"), message);
            assertFalse(deadline.remedy(locale).isBlank());
        }
    }

    @Test
    void anIntervalIsSaidWithBothItsDays() {
        RegionalTaskForce body = formed(LocalDate.of(2023, 12, 1)).toBuilder()
                .evaluationStart(PartialDate.parse("2024-03"))
                .evaluations(Listing.complete())
                .build();

        for (Deadline deadline : of(EVERY_YEAR, "BHAM-EVL-001", body)) {
            for (String language : List.of("id", "en")) {
                String message = deadline.message(Locale.forLanguageTag(language));
                String[] days = {
                    deadline.dueDay().getDayOfMonth() + " ",
                    deadline.lastDueDay().getDayOfMonth() + " "
                };
                assertTrue(message.contains(days[0]) && message.contains(days[1]), message);
                assertFalse(message.contains("{"), message);
            }
        }
    }

    @Test
    void theNationsDeadlinesAreThoseOfItsBodiesAndItsOwn() {
        List<Deadline> deadlines = CHECKER.deadlines(InOrder.nation(), FROM, TO);

        assertEquals(deadlines.stream().sorted().toList(), deadlines);
        List<Body> bodies = InOrder.nation().bodies().toList();
        assertEquals(
                CHECKER.deadlines(bodies, FROM, TO),
                deadlines.stream()
                        .filter(deadline -> !deadline.subject().id().equals("nation"))
                        .toList());
        assertTrue(deadlines.stream().anyMatch(deadline -> deadline.rule().id().equals("BHAM-HRK-001")));
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
        assertEquals(
                of(CHECKER, "BHAM-RPT-001", formed(LocalDate.of(2023, 12, 1))),
                of(
                        CHECKER,
                        "BHAM-RPT-001",
                        formed(LocalDate.of(2023, 12, 1)),
                        LocalDate.of(1, 1, 1),
                        LocalDate.of(9999, 12, 31)));
    }
}
