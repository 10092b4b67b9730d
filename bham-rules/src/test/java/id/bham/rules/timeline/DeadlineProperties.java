package id.bham.rules.timeline;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.bham.core.Governance;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.evaluation.ReportRecipient;
import id.bham.core.fixtures.Generated;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.Parameters;
import id.bham.core.law.Waiver;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.core.time.YearlyWindow;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSet;
import id.bham.rules.RuleSets;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** A deadline does not depend on the period that is asked for, and who acts on its day is in time, a day later not. */
class DeadlineProperties {

    private static final LocalDate FROM = LocalDate.of(2021, 1, 1);
    private static final LocalDate TO = LocalDate.of(2028, 12, 31);

    private static final RuleSet STRANAS = RuleSets.stranas();

    private static final RuleSet AMENDED = STRANAS.with(
                    Parameters.EVALUATION_INTERVAL, Period.ofYears(1), LocalDate.of(2024, 2, 29))
            .with(
                    Parameters.REPORT_WINDOW,
                    new YearlyWindow(MonthDay.of(10, 1), MonthDay.of(11, 15)),
                    LocalDate.of(2025, 3, 1));

    @Provide
    Arbitrary<RuleSet> ruleSet() {
        return Arbitraries.of(STRANAS, AMENDED);
    }

    @Provide
    Arbitrary<Subject> subject() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Generated.regionalTaskForce()),
                Tuple.of(2, Generated.nationalTaskForce()),
                Tuple.of(2, Generated.nationalFocalPoint()),
                Tuple.of(1, Generated.governance()));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void aShorterPeriodHasTheDeadlinesOfALongerOneThatMayBeDueInIt(
            @ForAll("ruleSet") RuleSet rules, @ForAll("subject") Subject subject, @ForAll Random random) {
        ComplianceChecker checker = waiving(ComplianceChecker.of(rules), subject, random);
        List<Deadline> all = checker.deadlines(subject, FROM, TO).coming();
        for (int i = 0; i < 16; i++) {
            LocalDate from = FROM.plusDays(random.nextInt(6 * 365));
            LocalDate to = from.plusDays(random.nextInt(i % 2 == 0 ? 30 : 700));

            assertEquals(
                    all.stream()
                            .filter(deadline -> !ValidityPeriod.of(from, to)
                                    .contains(deadline.due())
                                    .isFalse())
                            .toList(),
                    checker.deadlines(subject, from, to).coming(),
                    () -> from + " to " + to);
        }
    }

    /**
     * A duty that wants something done by a day, and a record in which that is done on a day.
     *
     * @param undone the record without it
     * @param done adds what is to be done for a year, or in a stretch, on a day
     */
    record Act<S extends Subject>(String rule, S undone, Done<S> done) {

        /** Does what a deadline asks for. */
        @FunctionalInterface
        interface Done<S> {
            S with(S record, Deadline deadline, LocalDate day);
        }

        Subject on(Deadline deadline, LocalDate day) {
            return done.with(undone, deadline, day);
        }

        @Override
        public String toString() {
            return rule + " " + undone;
        }
    }

    @Provide
    Arbitrary<Act<?>> act() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 900),
                        Arbitraries.of(2024, 2025).set().ofMaxSize(1),
                        Arbitraries.of("BHAM-RPT-001", "BHAM-RPT-008", "BHAM-RPT-004", "BHAM-ACT-001", "BHAM-EVL-001"))
                .as((days, years, rule) -> act(rule, LocalDate.of(2023, 9, 26).plusDays(days), years));
    }

    private static Act<?> act(String rule, LocalDate formed, Set<Integer> years) {
        RegionalTaskForce regional = InOrder.regionalTaskForce().toBuilder()
                .decree(InOrder.decree(Office.governorOf("ID-BT"), formed))
                .inauguration(Fact.absent())
                .reports(reportsOf(years))
                .workPlans(Listing.complete(years.stream()
                        .map(year -> InOrder.workPlan(year, year + "-01-02"))
                        .toList()))
                .evaluationStart(PartialDate.of(formed))
                .evaluationInterval(Period.ofMonths(7))
                .evaluations(Listing.complete())
                .build();
        return switch (rule) {
            case "BHAM-RPT-001" ->
                new Act<>(
                        rule,
                        regional,
                        (body, deadline, day) -> body.toBuilder()
                                .reports(body.reports().and(reportOf(deadline, day)))
                                .build());
            case "BHAM-ACT-001" ->
                new Act<>(
                        rule,
                        regional,
                        (body, deadline, day) -> body.toBuilder()
                                .workPlans(body.workPlans()
                                        .and(Listing.complete(InOrder.workPlan(year(deadline), day.toString()))))
                                .build());
            case "BHAM-EVL-001" ->
                new Act<>(
                        rule,
                        regional,
                        (body, deadline, day) -> body.toBuilder()
                                .evaluations(
                                        body.evaluations().and(Listing.complete(InOrder.evaluation(day.toString()))))
                                .build());
            case "BHAM-RPT-008" ->
                new Act<>(
                        rule,
                        InOrder.nationalTaskForce().toBuilder()
                                .decree(InOrder.decree(Office.of(OfficeTitle.MINISTER_OF_LAW_AND_HUMAN_RIGHTS), formed))
                                .inauguration(Fact.absent())
                                .period(Fact.absent())
                                .evaluationStart(Fact.absent())
                                .evaluations(Listing.complete())
                                .reports(reportsOf(years))
                                .build(),
                        (body, deadline, day) -> body.toBuilder()
                                .reports(body.reports().and(reportOf(deadline, day)))
                                .build());
            default ->
                new Act<>(
                        rule,
                        nation(InOrder.nationalFocalPoint().toBuilder()
                                .reports(Listing.complete())
                                .build()),
                        (nation, deadline, day) -> nation(nation.focalPoints().items().get(0).toBuilder()
                                .reports(Listing.complete(ProgressReport.builder()
                                        .year(year(deadline))
                                        .submittedOn(PartialDate.of(day))
                                        .recipient(ReportRecipient.PRESIDENT)
                                        .build()))
                                .build()));
        };
    }

    private static Listing<ProgressReport> reportsOf(Set<Integer> years) {
        return Listing.complete(years.stream()
                .map(year -> InOrder.report(year, year + "-09-20"))
                .toList());
    }

    private static Listing<ProgressReport> reportOf(Deadline deadline, LocalDate day) {
        return Listing.complete(InOrder.report(year(deadline), day.toString()));
    }

    private static Governance nation(NationalFocalPoint ministry) {
        return Governance.builder()
                .id("nation")
                .focalPoints(Listing.complete(ministry))
                .nationalTaskForces(Listing.complete())
                .regionalTaskForces(Listing.complete())
                .build();
    }

    private static int year(Deadline deadline) {
        return (Integer) Objects.requireNonNull(deadline.arguments().get("year"));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void whoActsOnTheDueDayIsInTimeAndWhoActsLaterIsNot(@ForAll("act") Act<?> act) {
        ComplianceChecker checker = ComplianceChecker.of(STRANAS);
        List<Deadline> ofRule = checker.deadlines(act.undone(), FROM, TO).coming().stream()
                .filter(deadline -> deadline.rule().id().equals(act.rule()))
                .toList();
        Map<Pointer, Deadline> firstOfPlace = ofRule.stream()
                .filter(deadline -> deadline.ifMissed() == Deadline.Miss.VIOLATED)
                .collect(toMap(Deadline::place, deadline -> deadline, (first, later) -> first));
        Statistics.label("deadlines").collect(act.rule(), !firstOfPlace.isEmpty());
        for (Deadline deadline : firstOfPlace.values()) {
            LocalDate due = deadline.dueDay();
            Supplier<String> message = () -> deadline + " of " + act;
            assertEquals(due, deadline.lastDueDay(), message);
            assertEquals(
                    deadline.isCuredLate(),
                    deadline.finding().incurable(Locale.ENGLISH).isEmpty(),
                    message);
            assertNotEquals(Outcome.VIOLATED, outcome(checker, act.undone(), deadline, due), message);
            assertEquals(Outcome.VIOLATED, outcome(checker, act.undone(), deadline, due.plusDays(1)), message);
            Subject inTime = act.on(deadline, due);
            assertNotEquals(Outcome.VIOLATED, outcome(checker, inTime, deadline, due.plusDays(1)), message);
            Subject late = act.on(deadline, due.plusDays(2));
            assertEquals(Outcome.VIOLATED, outcome(checker, late, deadline, due.plusDays(1)), message);
            assertEquals(
                    deadline.isCuredLate(),
                    outcome(checker, late, deadline, due.plusDays(2)) != Outcome.VIOLATED,
                    message);
        }
    }

    private static Outcome outcome(ComplianceChecker checker, Subject subject, Deadline of, LocalDate on) {
        return checker.check(subject, on).findings(of.rule().id()).stream()
                .filter(finding -> finding.place().equals(of.place())
                        && finding.subject().id().equals(of.subject().id()))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private static ComplianceChecker waiving(ComplianceChecker checker, Subject subject, Random random) {
        LocalDate day = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1500));
        List<Waiver> waivers = checker.check(subject, day).findings(Outcome.VIOLATED).stream()
                .map(finding -> finding.rule().id())
                .distinct()
                .filter(rule -> random.nextBoolean())
                .map(rule -> Waiver.builder()
                        .rule(rule)
                        .subject(subject.id())
                        .authority("Menteri HAM")
                        .because("Masa peralihan")
                        .period(ValidityPeriod.of(
                                day.minusDays(random.nextInt(400)), day.plusDays(random.nextInt(400))))
                        .build())
                .toList();
        return checker.waiving(waivers);
    }
}
