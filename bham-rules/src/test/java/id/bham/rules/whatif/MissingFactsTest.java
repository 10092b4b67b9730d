package id.bham.rules.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.action.ActionParty;
import id.bham.core.action.PartyKind;
import id.bham.core.action.PriorityAction;
import id.bham.core.action.WorkPlan;
import id.bham.core.body.Body;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.body.TaskForce;
import id.bham.core.body.WorkingGroup;
import id.bham.core.condition.Condition;
import id.bham.core.condition.Reads;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSets;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.RuleDraft;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.report.OpenFact;
import id.bham.rules.report.RankedFact;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingFactsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final String ID = "TRY-001";
    private static final RegionalTaskForce SILENT =
            RegionalTaskForce.builder().id("gtd").build();

    private static final ComplianceChecker STANDARD = ComplianceChecker.of(RuleSets.stranas());

    private static final Reads<Body> NAME = Reads.of(Body.NAME);
    private static final Reads<TaskForce> CHAIR = Reads.of(TaskForce.CHAIR);
    private static final Reads<TaskForce> SECRETARY = Reads.of(TaskForce.SECRETARY);

    private static Checked asking(
            Function<RegionalTaskForce, Truth> question, List<Reads<? super RegionalTaskForce>> reads) {
        return asking(Condition.<RegionalTaskForce>asked((gtd, at) -> question.apply(gtd), reads));
    }

    private static Checked asking(Condition<? super RegionalTaskForce> condition) {
        return Checked.by(
                ComplianceChecker.of(RuleSets.stranas()
                        .plus(RuleDraft.of(RegionalTaskForce.class, ID)
                                .require(condition)
                                .build())),
                SILENT,
                DAY);
    }

    /** A report with the checker that made it. */
    private record Checked(ComplianceChecker checker, ComplianceReport report) {

        static Checked by(ComplianceChecker checker, Subject subject, LocalDate day) {
            return new Checked(checker, checker.check(subject, day));
        }

        Finding finding(String subjectId, String ruleId) {
            return report.finding(subjectId, ruleId);
        }

        List<Finding> findings(Outcome outcome) {
            return report.findings(outcome);
        }

        List<RankedFact> openFacts() {
            return report.openFacts();
        }

        List<OpenFact> missingFacts(Finding finding) {
            return checker.missingFacts(report, finding);
        }

        List<RankedFact> missingFacts() {
            return checker.missingFacts(report);
        }
    }

    private static List<String> places(List<OpenFact> facts) {
        return facts.stream().map(fact -> fact.place().toString()).toList();
    }

    private static List<String> missing(Checked report) {
        return places(report.missingFacts(report.finding(SILENT.id(), ID)));
    }

    @Test
    void whatARuleReadsInVainIsOpenAndNotMissing() {
        Checked report = asking(gtd -> gtd.chair().exists(), List.of(NAME, CHAIR));

        assertEquals(
                List.of("/name", "/chair"),
                places(report.finding(SILENT.id(), ID).open()));
        assertEquals(List.of("/chair"), missing(report));
    }

    @Test
    void factsOfWhichNoneDecidesAloneAreMissingTogether() {
        Checked report = asking(
                gtd -> {
                    Truth name = gtd.name().exists();
                    Truth chair = gtd.chair().exists();
                    return name.and(chair).or(name.not().and(chair.not()));
                },
                List.of(NAME, CHAIR, SECRETARY));

        assertEquals(List.of("/name", "/chair"), missing(report));
    }

    @Test
    void whatDecidesOnlyByWhatItRaisesIsMissing() {
        Checked report = asking(
                gtd -> gtd.chair().isAbsent()
                        ? Truth.UNKNOWN
                        : gtd.chair().is(seat -> seat.office().is(Office::isGovernor)),
                List.of(Reads.of(TaskForce.CHAIR, Seat.OFFICE)));

        assertEquals(List.of("/chair"), missing(report));
    }

    @Test
    void whereAPersonMustJudgeNothingIsMissing() {
        Checked report = asking(gtd -> Truth.UNKNOWN, List.of(NAME));

        assertEquals(List.of("/name"), places(report.finding(SILENT.id(), ID).open()));
        assertEquals(List.of(), missing(report));
    }

    @Test
    void aNameThatDecidesIsFoundAmongManyOthersWhereItIsAskedFor() {
        List<PriorityAction> actions = Stream.concat(
                        IntStream.range(0, 60)
                                .mapToObj(i -> PriorityAction.builder().title("Aksi " + i)),
                        Stream.of(PriorityAction.builder()
                                .title("Aksi")
                                .responsible(ActionParty.builder()
                                        .kind(PartyKind.OTHER)
                                        .name("Tim Pemantau")
                                        .build())))
                .map(PriorityAction.Builder::build)
                .toList();
        RegionalTaskForce record = InOrder.regionalTaskForce().toBuilder()
                .workingGroups(WorkingGroup.builder().build())
                .workPlans(WorkPlan.builder()
                        .year(2024)
                        .actions(Listing.complete(actions))
                        .build())
                .build();
        ComplianceReport report = STANDARD.check(record, DAY);
        Finding finding = report.findings("BHAM-ACT-004").stream()
                .filter(about -> about.place().equals(Pointer.parse("/workPlans/0/actions/60")))
                .findFirst()
                .orElseThrow();
        OpenFact name = finding.open().stream()
                .filter(fact -> fact.place().equals(Pointer.parse("/workingGroups/0/name")))
                .findFirst()
                .orElseThrow();

        assertTrue(STANDARD.missingFacts(report, finding).contains(name));
        assertTrue(STANDARD.possibilities(report, name).stream()
                .anyMatch(possibility -> possibility.decides().stream()
                        .anyMatch(effect -> effect.ruleId().equals("BHAM-ACT-004"))));
    }

    @Test
    void aDecidedFindingLacksNothing() {
        Checked report = Checked.by(STANDARD, InOrder.regionalTaskForce(), DAY);

        report.findings(Outcome.SATISFIED).forEach(finding -> assertEquals(List.of(), report.missingFacts(finding)));
    }

    @Test
    void theyAreRankedByTheFindingsThatTheyCouldDecide() {
        Subject partly = InOrder.regionalTaskForce().toBuilder()
                .chair(Fact.unknown())
                .secretary(Fact.unknown())
                .build();
        Checked report = Checked.by(STANDARD, partly, DAY);

        List<RankedFact> ranked = report.missingFacts();
        assertFalse(ranked.isEmpty());
        assertEquals(
                ranked.stream().mapToInt(RankedFact::openFindings).sum(),
                report.findings(Outcome.UNDETERMINED).stream()
                        .mapToInt(finding -> report.missingFacts(finding).size())
                        .sum());
        assertTrue(Stream.iterate(1, i -> i < ranked.size(), i -> i + 1)
                .allMatch(i -> ranked.get(i).openFindings() <= ranked.get(i - 1).openFindings()));
        assertEquals(ranked, report.missingFacts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31"})
    void theyAreFoundOnTheFirstDayAndTheLast(LocalDate edge) {
        Checked report = Checked.by(STANDARD, SILENT, edge);

        assertFalse(report.openFacts().isEmpty());
        assertTrue(report.findings(Outcome.UNDETERMINED).stream()
                .allMatch(finding -> finding.open().containsAll(report.missingFacts(finding))));
    }
}
