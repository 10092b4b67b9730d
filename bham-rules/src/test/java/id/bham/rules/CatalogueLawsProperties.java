package id.bham.rules;

import id.bham.core.Governance;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.fixtures.Forgetting;
import id.bham.core.fixtures.Generated;
import id.bham.core.knowledge.Subject;
import id.bham.core.law.Parameters;
import id.bham.rules.fixtures.RuleLaws;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CatalogueLawsProperties {

    private static final RuleLaws STRANAS = RuleLaws.of(RuleSets.stranas());
    private static final RuleLaws EVERY_YEAR =
            RuleLaws.of(RuleSets.stranas().with(Parameters.EVALUATION_INTERVAL, Period.ofYears(1)));

    private static final RuleLaws EVERY_TWO_YEARS =
            RuleLaws.of(RuleSets.stranas().with(Parameters.EVALUATION_INTERVAL, Period.ofYears(2)));

    @Provide
    Arbitrary<RuleLaws> laws() {
        return Arbitraries.of(STRANAS, EVERY_YEAR, EVERY_TWO_YEARS);
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

    @Provide
    Arbitrary<LocalDate> day() {
        return Generated.day();
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
