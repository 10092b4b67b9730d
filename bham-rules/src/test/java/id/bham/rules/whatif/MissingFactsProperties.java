package id.bham.rules.whatif;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.fixtures.Forgetting;
import id.bham.core.fixtures.Generated;
import id.bham.core.knowledge.Subject;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSets;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.report.OpenFact;
import id.bham.rules.report.RankedFact;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What is missing and what is only open, compared with what each thing that could turn out decides. */
class MissingFactsProperties {

    private static final ComplianceChecker CHECKER = ComplianceChecker.of(RuleSets.stranas());

    @Provide
    Arbitrary<Subject> bodies() {
        return Arbitraries.oneOf(Generated.regionalTaskForce(), Generated.nationalTaskForce());
    }

    @Provide
    Arbitrary<LocalDate> day() {
        return Generated.day();
    }

    private static Subject less(Subject record, Random random) {
        return record instanceof RegionalTaskForce regional
                ? Forgetting.less(regional, random)
                : Forgetting.less((NationalTaskForce) record, random);
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void whatDecidesAloneIsMissing(
            @ForAll("bodies") Subject record, @ForAll("day") LocalDate day, @ForAll Random random) {
        ComplianceReport report = CHECKER.check(less(record, random), day);
        List<RankedFact> open = report.openFacts();
        if (open.isEmpty()) {
            return;
        }
        OpenFact fact = open.get(random.nextInt(open.size())).fact();
        List<Effect> effects = CHECKER.possibilities(report, fact).stream()
                .flatMap(possibility -> possibility.decides().stream())
                .toList();
        for (Finding finding : report.findings(Outcome.UNDETERMINED)) {
            if (finding.open().contains(fact)
                    && !CHECKER.missingFacts(report, finding).contains(fact)) {
                assertTrue(
                        effects.stream().noneMatch(effect -> isAbout(effect, finding)),
                        () -> fact + " decides " + finding + " and is not missing");
            }
        }
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void whatIsMissingIsOpen(@ForAll("bodies") Subject record, @ForAll("day") LocalDate day, @ForAll Random random) {
        ComplianceReport report = CHECKER.check(less(record, random), day);
        List<Finding> findings = report.findings(Outcome.UNDETERMINED).stream().collect(Collectors.toList());
        Collections.shuffle(findings, random);
        findings.stream()
                .limit(5)
                .forEach(finding -> assertTrue(
                        finding.open().containsAll(CHECKER.missingFacts(report, finding)), finding::toString));
    }

    private static boolean isAbout(Effect effect, Finding finding) {
        return effect.ruleId().equals(finding.rule().id())
                && effect.subjectId().equals(finding.subject().id())
                && effect.place().equals(finding.place());
    }
}
