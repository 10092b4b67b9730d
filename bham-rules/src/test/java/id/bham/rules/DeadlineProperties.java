package id.bham.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.fixtures.Generated;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.Parameters;
import id.bham.core.law.Waiver;
import id.bham.core.time.ValidityPeriod;
import id.bham.core.time.YearlyWindow;
import id.bham.rules.rule.Outcome;
import id.bham.rules.timeline.Deadline;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;

/** A deadline does not depend on the period that is asked for. */
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
