package id.bham.rules.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.Governance;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.fixtures.Forgetting;
import id.bham.core.fixtures.Generated;
import id.bham.core.knowledge.Subject;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSets;
import id.bham.rules.fixtures.RuleLaws;
import id.bham.rules.report.Assumption;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.OpenFact;
import id.bham.rules.report.RankedFact;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class PossibilitiesProperties {

    private static final ComplianceChecker CHECKER = ComplianceChecker.of(RuleSets.stranas());
    private static final RuleLaws LAWS = RuleLaws.of(RuleSets.stranas());

    @Provide
    Arbitrary<Subject> bodies() {
        return Arbitraries.oneOf(
                Generated.regionalTaskForce(), Generated.nationalTaskForce(), Generated.nationalFocalPoint());
    }

    @Provide
    Arbitrary<Governance> nations() {
        return Generated.governance();
    }

    @Provide
    Arbitrary<LocalDate> day() {
        return Generated.day();
    }

    private static Subject less(Subject record, Random random) {
        if (record instanceof RegionalTaskForce regional) {
            return Forgetting.less(regional, random);
        }
        return record instanceof NationalTaskForce national ? Forgetting.less(national, random) : record;
    }

    /** A missing fact of the report, chosen at random; none if nothing is missing. */
    private static List<OpenFact> some(ComplianceReport report, Random random) {
        List<OpenFact> facts = report.openFacts().stream().map(RankedFact::fact).collect(Collectors.toList());
        Collections.shuffle(facts, random);
        return facts.subList(0, Math.min(2, facts.size()));
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void whatTurnsOutContradictsNothingThatWasDecided(
            @ForAll("bodies") Subject record, @ForAll("day") LocalDate day, @ForAll Random random) {
        Subject less = less(record, random);
        ComplianceReport report = CHECKER.check(less, day);
        for (OpenFact fact : some(report, random)) {
            for (Possibility possibility : CHECKER.possibilities(report, fact)) {
                checkOne(report, less, possibility, day);
            }
        }
    }

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void whatTurnsOutContradictsNothingThatWasDecidedForTheNation(
            @ForAll("nations") Governance nation, @ForAll("day") LocalDate day, @ForAll Random random) {
        ComplianceReport report = CHECKER.check(nation, day);
        for (OpenFact fact : some(report, random)) {
            for (Possibility possibility : CHECKER.possibilities(report, fact)) {
                checkOne(report, nation, possibility, day);
            }
        }
    }

    private static void checkOne(ComplianceReport report, Subject less, Possibility possibility, LocalDate day) {
        ComplianceReport assumed = CHECKER.whatIf(report, possibility.assumption());
        Subject more = assumed.subjects().stream()
                .filter(subject -> subject.id().equals(less.id()))
                .findFirst()
                .orElseThrow();
        assertTrue(less.isRefinedBy(more), possibility::toString);
        LAWS.learningNeverContradicts(less, more, day);
        Set<Effect> after = decided(assumed);
        assertTrue(after.containsAll(possibility.decides()), possibility::toString);
        assertTrue(Collections.disjoint(decided(report), possibility.decides()), possibility::toString);
    }

    private static Set<Effect> decided(ComplianceReport report) {
        return report.findings().stream()
                .filter(finding -> finding.outcome().isDecided())
                .map(Effect::of)
                .collect(Collectors.toSet());
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void eachDayOfARangeDecidesWhatIsTold(
            @ForAll("bodies") Subject record, @ForAll("day") LocalDate day, @ForAll Random random) {
        ComplianceReport report = CHECKER.check(less(record, random), day);
        for (OpenFact fact : some(report, random)) {
            for (Possibility possibility : CHECKER.possibilities(report, fact)) {
                possibility.days().ifPresent(days -> {
                    Assumption other =
                            new Assumption.Stated(fact.subjectId(), fact.place(), PartialDate.of(drawn(days, random)));
                    assertTrue(
                            decided(CHECKER.whatIf(report, other)).containsAll(possibility.decides()),
                            () -> other + " decides otherwise than " + possibility);
                });
            }
        }
    }

    private static LocalDate drawn(ValidityPeriod days, Random random) {
        long first = days.firstDay()
                .value()
                .flatMap(PartialDate::earliest)
                .map(LocalDate::toEpochDay)
                .orElse(LocalDate.of(1, 1, 1).toEpochDay());
        long last = days.lastDay()
                .value()
                .flatMap(PartialDate::latest)
                .map(LocalDate::toEpochDay)
                .orElse(LocalDate.of(9999, 12, 31).toEpochDay());
        return LocalDate.ofEpochDay(first + (long) (random.nextDouble() * (last - first + 1)));
    }

    @Property(tries = 30)
    void theSameQuestionHasTheSameAnswer(@ForAll("bodies") Subject record, @ForAll("day") LocalDate day) {
        ComplianceReport report = CHECKER.check(record, day);
        report.openFacts().stream()
                .limit(1)
                .forEach(open -> assertEquals(
                        CHECKER.possibilities(report, open.fact()), CHECKER.possibilities(report, open.fact())));
        assertFalse(report.receipt().isHypothetical());
    }
}
