package id.bham.rules.timeline;

import id.bham.core.Governance;
import id.bham.core.fixtures.FewerTries;
import id.bham.core.fixtures.Generated;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.Parameters;
import id.bham.core.law.Waiver;
import id.bham.core.time.ValidityPeriod;
import id.bham.core.time.YearlyWindow;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSet;
import id.bham.rules.RuleSets;
import id.bham.rules.fixtures.RuleLaws;
import id.bham.rules.report.Finding;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/**
 * A timeline of ten years is compared with checks on its days: for a body on each of the 3,652, for further ones, and for nations, on
 * the days about which something changes and others drawn at random. With more tries it takes as much longer.
 */
@AddLifecycleHook(FewerTries.class)
class TimelineProperties {

    private static final LocalDate FROM = LocalDate.of(2021, 1, 1);
    private static final LocalDate TO = LocalDate.of(2030, 12, 31);

    private static final RuleSet STRANAS = RuleSets.stranas();

    private static final RuleSet AMENDED = STRANAS.with(
                    Parameters.EVALUATION_INTERVAL, Period.ofYears(1), LocalDate.of(2024, 2, 29))
            .with(
                    Parameters.REPORT_WINDOW,
                    new YearlyWindow(MonthDay.of(10, 1), MonthDay.of(11, 15)),
                    LocalDate.of(2025, 3, 1))
            .with(
                    Parameters.ACTION_PERIOD,
                    ValidityPeriod.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
                    LocalDate.of(2024, 7, 1));

    @Provide
    Arbitrary<RuleSet> ruleSet() {
        return Arbitraries.of(STRANAS, AMENDED);
    }

    @Provide
    Arbitrary<Subject> body() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Generated.regionalTaskForce()),
                Tuple.of(1, Generated.nationalTaskForce()),
                Tuple.of(1, Generated.nationalFocalPoint()));
    }

    @Provide
    Arbitrary<Governance> nation() {
        return Generated.governance();
    }

    @Property(tries = 1, shrinking = ShrinkingMode.OFF)
    void timelineOfABodySaysWhatEachDaySays(
            @ForAll("ruleSet") RuleSet rules, @ForAll("body") Subject body, @ForAll Random random) {
        RuleLaws.of(waiving(rules, body, random)).timelineSaysWhatEachDaySays(body, FROM, TO);
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void timelineOfABodySaysWhatSomeDaysSay(
            @ForAll("ruleSet") RuleSet rules, @ForAll("body") Subject body, @ForAll Random random) {
        RuleLaws.of(waiving(rules, body, random)).timelineSaysWhatSomeDaysSay(body, FROM, TO, random);
    }

    @Property(tries = 2, shrinking = ShrinkingMode.OFF)
    void timelineOfTheNationSaysWhatSomeDaysSay(
            @ForAll("ruleSet") RuleSet rules, @ForAll("nation") Governance nation, @ForAll Random random) {
        RuleLaws.of(waiving(rules, nation, random)).timelineSaysWhatSomeDaysSay(nation, FROM, TO, random);
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void deadlinesOfABodyDoNotPassUnseen(
            @ForAll("ruleSet") RuleSet rules, @ForAll("body") Subject body, @ForAll Random random) {
        LocalDate from = FROM.plusDays(random.nextInt(5 * 365));
        RuleLaws.of(waiving(rules, body, random))
                .deadlinesDoNotPassUnseen(body, from, from.plusDays(random.nextInt(4 * 365)));
    }

    @Property(tries = 2, shrinking = ShrinkingMode.OFF)
    void deadlinesOfTheNationDoNotPassUnseen(
            @ForAll("ruleSet") RuleSet rules, @ForAll("nation") Governance nation, @ForAll Random random) {
        RuleLaws.of(waiving(rules, nation, random)).deadlinesDoNotPassUnseen(nation, FROM, TO);
    }

    /** Waives some of what is violated on some day, for periods that begin and end while it is, or before and after. */
    private static ComplianceChecker waiving(RuleSet rules, Subject subject, Random random) {
        ComplianceChecker checker = ComplianceChecker.of(rules);
        var waivers = new TreeMap<String, Waiver>();
        for (int i = 0; i < 4; i++) {
            LocalDate day = FROM.plusDays(random.nextInt(5 * 365) + 730);
            for (Finding finding : checker.check(subject, day).findings(Outcome.VIOLATED)) {
                if (random.nextBoolean()) {
                    LocalDate first = day.minusDays(random.nextInt(400));
                    ValidityPeriod period = ValidityPeriod.of(first, first.plusDays(random.nextInt(800)));
                    waivers.put(
                            finding.rule().id() + " " + finding.subject().id(),
                            Waiver.builder()
                                    .rule(finding.rule().id())
                                    .subject(finding.subject().id())
                                    .authority("Menteri HAM")
                                    .because("Masa peralihan")
                                    .period(period)
                                    .build());
                }
            }
        }
        return checker.waiving(waivers.values());
    }
}
