package id.bham.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.Governance;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.fixtures.FewerTries;
import id.bham.core.fixtures.Forgetting;
import id.bham.core.fixtures.Generated;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Source;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.Amendment;
import id.bham.core.law.DatedValues;
import id.bham.core.law.Eligible;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.LegalInstrument;
import id.bham.core.law.Parameters;
import id.bham.core.law.Strength;
import id.bham.core.mandate.OfficeTitle;
import id.bham.core.time.ValidityPeriod;
import id.bham.core.time.YearlyWindow;
import id.bham.rules.fixtures.RuleLaws;
import id.bham.rules.report.Finding;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.Force;
import id.bham.rules.rule.Outcome;
import id.bham.rules.timeline.Cause;
import id.bham.rules.timeline.VerdictRange;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

@AddLifecycleHook(FewerTries.class)
class CatalogueLawsProperties {

    private static final RuleLaws STRANAS = RuleLaws.of(RuleSets.stranas());
    private static final RuleLaws EVERY_YEAR =
            RuleLaws.of(RuleSets.stranas().with(Parameters.EVALUATION_INTERVAL, Period.ofYears(1)));

    private static final RuleLaws EVERY_TWO_YEARS =
            RuleLaws.of(RuleSets.stranas().with(Parameters.EVALUATION_INTERVAL, Period.ofYears(2)));

    private static final Set<Outcome> SAYS_NOTHING = Set.of(Outcome.NOT_IN_FORCE, Outcome.NOT_APPLICABLE);

    private static final Source MADE_UP = Source.of("made-up", "Made up");

    /** A second action period, set in the course of its first year. */
    private static final RuleSet WITH_NEXT_PERIOD = RuleSets.stranas()
            .with(
                    Parameters.ACTION_PERIOD,
                    ValidityPeriod.ofYears(2026, 2029),
                    ValidityPeriod.from(LocalDate.of(2026, 3, 1)),
                    MADE_UP);

    /** Each kind of value set otherwise from some day on, and one that is set but not known. */
    private static final RuleSet AMENDED = WITH_NEXT_PERIOD
            .with(
                    Parameters.REPORT_WINDOW,
                    new YearlyWindow(MonthDay.of(10, 1), MonthDay.of(11, 15)),
                    LocalDate.of(2025, 3, 1))
            .with(Parameters.EVALUATION_INTERVAL, Period.ofYears(1), LocalDate.of(2025, 1, 1))
            .with(Parameters.MINISTER, Eligible.only(OfficeTitle.MINISTER_OF_HUMAN_RIGHTS), LocalDate.of(2025, 6, 1))
            .with(new Amendment<>(
                    Parameters.ACTION_PERIOD, Fact.unknown(), ValidityPeriod.from(LocalDate.of(2029, 12, 1)), MADE_UP));

    private static final List<RuleLaws> LAWS = List.of(
            STRANAS,
            EVERY_YEAR,
            EVERY_TWO_YEARS,
            RuleLaws.of(WITH_NEXT_PERIOD),
            RuleLaws.of(AMENDED),
            RuleLaws.of(RuleSets.stranas().withoutPresumption()));

    @Provide
    Arbitrary<RuleLaws> laws() {
        return Arbitraries.of(LAWS);
    }

    @Provide
    Arbitrary<RuleSet> ruleSet() {
        return Arbitraries.of(RuleSets.stranas(), WITH_NEXT_PERIOD, AMENDED);
    }

    /** Any day, or one within one of a day on which something is set otherwise. */
    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.oneOf(
                Generated.day(),
                Arbitraries.of(DATED)
                        .flatMap(day -> Arbitraries.integers().between(-1, 1).map(day::plusDays)));
    }

    /** The first and last days of instruments and values, the ends of action periods, and the day to which the law was read. */
    private static final List<LocalDate> DATED = dated();

    private static List<LocalDate> dated() {
        LegalCorpus law = AMENDED.corpus();
        Stream<ValidityPeriod> days = Stream.of(
                        law.instruments().stream().map(LegalInstrument::inForce),
                        law.values().values().stream()
                                .flatMap(values -> values.values().stream())
                                .map(DatedValues.Dated::period),
                        law.values(Parameters.ACTION_PERIOD).values().stream()
                                .flatMap(set -> set.value().value().stream()))
                .flatMap(periods -> periods);
        return Stream.concat(
                        Stream.of(law.knownTo(), law.knownTo().plusDays(1)),
                        days.flatMap(period -> Stream.of(period.firstDay(), period.lastDay()))
                                .flatMap(end -> end.value().stream())
                                .flatMap(end -> Stream.concat(end.earliest().stream(), end.latest().stream())))
                .distinct()
                .sorted()
                .toList();
    }

    @Provide
    Arbitrary<NationalFocalPoint> focalPoint() {
        return Generated.nationalFocalPoint();
    }

    @Provide
    Arbitrary<NationalTaskForce> national() {
        return Generated.nationalTaskForce();
    }

    @Provide
    Arbitrary<RegionalTaskForce> regional() {
        return Generated.regionalTaskForce();
    }

    @Provide
    Arbitrary<Governance> nation() {
        return Generated.governance();
    }

    @Provide
    Arbitrary<Subject> any() {
        return Arbitraries.oneOf(focalPoint(), national(), regional());
    }

    // L3

    @Property(tries = 1200)
    void learningNeverContradictsOnARegionalTaskForce(
            @ForAll("laws") RuleLaws laws,
            @ForAll("regional") RegionalTaskForce record,
            @ForAll("day") LocalDate day,
            @ForAll Random random) {
        learns(laws, Forgetting.less(record, random), record, day);
    }

    @Property(tries = 500)
    void learningNeverContradictsOnANationalTaskForce(
            @ForAll("laws") RuleLaws laws,
            @ForAll("national") NationalTaskForce record,
            @ForAll("day") LocalDate day,
            @ForAll Random random) {
        learns(laws, Forgetting.less(record, random), record, day);
    }

    @Property(tries = 60)
    void learningNeverContradictsOnTheNation(
            @ForAll("laws") RuleLaws laws,
            @ForAll("nation") Governance record,
            @ForAll("day") LocalDate day,
            @ForAll Random random) {
        learns(laws, Forgetting.less(record, random), record, day);
    }

    private static void learns(RuleLaws laws, Subject less, Subject more, LocalDate day) {
        laws.learningNeverContradicts(less, more, day);
        laws.whatLearningSettlesIsMissing(less, more, day);
    }

    // L4

    @Property(tries = 1200)
    void outcomesOfABodyHoldUntilTheirHorizon(
            @ForAll("laws") RuleLaws laws,
            @ForAll("any") Subject record,
            @ForAll("day") LocalDate day,
            @ForAll Random random) {
        laws.outcomesHoldUntilTheirHorizon(record, day, random);
    }

    @Property(tries = 40)
    void outcomesOfTheNationHoldUntilTheirHorizon(
            @ForAll("laws") RuleLaws laws,
            @ForAll("nation") Governance record,
            @ForAll("day") LocalDate day,
            @ForAll Random random) {
        laws.outcomesHoldUntilTheirHorizon(record, day, random);
    }

    // L5

    @Property
    void everyRuleIsCounted(
            @ForAll("laws") RuleLaws laws, @ForAll("any") Subject record, @ForAll("day") LocalDate day) {
        laws.everyRuleIsCounted(record, day);
    }

    @Property(tries = 60)
    void everyRuleIsCountedForTheNation(
            @ForAll("laws") RuleLaws laws, @ForAll("nation") Governance record, @ForAll("day") LocalDate day) {
        laws.everyRuleIsCounted(record, day);
    }

    /**
     * What was owed and missed stays missed: a verdict turns from non-compliant to compliant only with a day that the record names, or
     * where something is found out of a date that it knows in part.
     */
    @Property(tries = 100)
    void nothingTurnsGreenBecauseTimePasses(@ForAll("ruleSet") RuleSet rules, @ForAll("any") Subject record) {
        List<VerdictRange> ranges = ComplianceChecker.of(rules.only(Force.MUST))
                .timeline(record, LocalDate.of(2023, 9, 26), LocalDate.of(2031, 12, 31))
                .verdicts();
        boolean wasViolated = false;
        for (VerdictRange range : ranges) {
            boolean somethingHappened =
                    range.causes().stream().anyMatch(cause -> cause.kind() == Cause.Kind.RECORDED_DATE);
            assertTrue(!wasViolated || range.verdict() != Verdict.COMPLIANT || somethingHappened, ranges::toString);
            wasViolated = range.verdict() == Verdict.NON_COMPLIANT || (wasViolated && !somethingHappened);
        }
    }

    // L6

    @Property(tries = 200)
    void aFindingIsNoSurerThanItsRuleAndPresumedOnlyAfterTheLawWasRead(
            @ForAll("ruleSet") RuleSet rules, @ForAll("any") Subject record, @ForAll("day") LocalDate day) {
        for (Finding finding : ComplianceChecker.of(rules).check(record, day).findings()) {
            assertTrue(finding.rule().strength().isAtLeast(finding.strength()), finding::toString);
            assertTrue(!finding.isPresumed() || finding.strength() == Strength.INFERRED, finding::toString);
            assertTrue(!finding.isPresumed() || day.isAfter(rules.corpus().knownTo()), finding::toString);
        }
    }

    /** The mark alone is no change: without it, what is decided is decided alike. */
    @Property(tries = 200)
    void presumptionChangesNoOutcomeButWhatWouldBeOpen(
            @ForAll("ruleSet") RuleSet rules, @ForAll("any") Subject record, @ForAll("day") LocalDate day) {
        List<Finding> presuming = ComplianceChecker.of(rules).check(record, day).findings();
        List<Finding> strict = ComplianceChecker.of(rules.withoutPresumption())
                .check(record, day)
                .findings();
        assertEquals(presuming.size(), strict.size());
        for (int i = 0; i < presuming.size(); i++) {
            Finding finding = presuming.get(i);
            assertTrue(
                    finding.outcome() == strict.get(i).outcome()
                            || (finding.isPresumed() && strict.get(i).outcome() == Outcome.UNDETERMINED),
                    () -> finding + " and " + strict);
        }
    }

    // L7

    /** What is set from a day on is nothing to the days before: the duties of its years do not apply yet. */
    @Property(tries = 200)
    void aLaterPeriodChangesNoEarlierDay(@ForAll("any") Subject record, @ForAll("day") LocalDate day) {
        Assume.that(day.isBefore(LocalDate.of(2026, 3, 1)));
        assertEquals(outcomes(RuleSets.stranas(), record, day), outcomes(WITH_NEXT_PERIOD, record, day));
    }

    private static List<String> outcomes(RuleSet rules, Subject record, LocalDate day) {
        return ComplianceChecker.of(rules).check(record, day).findings().stream()
                .filter(finding -> !SAYS_NOTHING.contains(finding.outcome()))
                .map(finding -> finding.rule().id() + finding.place() + finding.outcome())
                .toList();
    }

    // L9

    @Property(tries = 30)
    void nothingAroundMatters(
            @ForAll("laws") RuleLaws laws,
            @ForAll("nation") Governance record,
            @ForAll("day") LocalDate day,
            @ForAll Random random) {
        List<Subject> subjects = record.walk().toList();
        laws.nothingAroundMatters(subjects, day, random);
    }
}
