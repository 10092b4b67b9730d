package id.bham.rules.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.Governance;
import id.bham.core.action.ActionParty;
import id.bham.core.action.NationalActions;
import id.bham.core.action.PartyKind;
import id.bham.core.action.PriorityAction;
import id.bham.core.action.SubAction;
import id.bham.core.action.WorkPlan;
import id.bham.core.body.Institution;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.evaluation.ActionResult;
import id.bham.core.evaluation.Attainment;
import id.bham.core.evaluation.Evaluation;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.LegalCorpus;
import id.bham.core.mandate.Ministry;
import id.bham.core.time.PartialDate;
import id.bham.rules.summary.SubActionProgress.Role;
import id.bham.rules.summary.SubActionProgress.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActionProgressTest {

    private static final NationalActions ACTIONS = NationalActions.standard();
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final String ID = "S2-1.1";

    private static RegionalTaskForce.Builder body() {
        return RegionalTaskForce.builder().id("gtd").workPlans().reports().evaluations();
    }

    private static WorkPlan plan(Fact<PartialDate> adoptedOn, String subAction) {
        return WorkPlan.builder()
                .adoptedOn(adoptedOn)
                .actions(PriorityAction.builder().subAction(subAction).build())
                .build();
    }

    private static ProgressReport report(String submittedOn, Fact<Attainment> attainment) {
        return ProgressReport.builder()
                .submittedOn(PartialDate.parse(submittedOn))
                .results(ActionResult.builder()
                        .subAction(ID)
                        .attainment(attainment)
                        .build())
                .build();
    }

    private static Fact<PartialDate> day(String day) {
        return Fact.known(PartialDate.parse(day));
    }

    private static ActionProgress told(Subject subject) {
        return ActionProgress.of(List.of(subject), ACTIONS, LegalCorpus.standard(), DAY);
    }

    private static SubActionProgress of(Subject subject) {
        return told(subject).bodies().get(0).subActions().stream()
                .filter(progress -> progress.subAction().id().equals(ID))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whereThereIsNeitherPlanNorReportItIsOpenAndUntouched() {
        SubActionProgress progress = of(body().build());

        assertEquals(Stage.OPEN, progress.stage());
        assertEquals(Role.RESPONSIBLE, progress.role());
        assertEquals(Truth.TRUE, progress.isUntouched());
    }

    @Test
    void whatIsNotKnownIsOpenAndNotSaidToBeUntouched() {
        SubActionProgress progress = of(RegionalTaskForce.builder().id("gtd").build());

        assertEquals(Stage.OPEN, progress.stage());
        assertEquals(Truth.UNKNOWN, progress.isPlanned());
        assertEquals(Truth.UNKNOWN, progress.isReported());
        assertEquals(Truth.UNKNOWN, progress.isReached());
        assertEquals(Truth.UNKNOWN, progress.isUntouched());
    }

    @Test
    void aPlanCountsOnceItIsAdopted() {
        assertEquals(
                Stage.PLANNED,
                of(body().workPlans(plan(day("2024-12-31"), ID)).build()).stage());
        assertEquals(
                Truth.FALSE,
                of(body().workPlans(plan(day("2025-01-01"), ID)).build()).isPlanned());
        assertEquals(
                Truth.FALSE,
                of(body().workPlans(plan(Fact.absent(), ID)).build()).isPlanned());
        assertEquals(
                Truth.UNKNOWN,
                of(body().workPlans(plan(Fact.unknown(), ID)).build()).isPlanned());
        assertEquals(
                Truth.FALSE,
                of(body().workPlans(plan(day("2024-01-01"), "S2-2.2")).build()).isPlanned());
    }

    @Test
    void aReportCountsOnceItIsHandedIn() {
        ProgressReport silent = report("2024-09-30", Fact.absent());
        SubActionProgress reported = of(body().reports(silent).build());

        assertEquals(Stage.REPORTED, reported.stage());
        assertEquals(Truth.FALSE, reported.isReached());
        assertEquals(
                Stage.OPEN,
                of(body().reports(report("2025-01-01", Fact.absent())).build()).stage());
        assertEquals(
                Stage.REACHED,
                of(body().reports(report("2024-09-30", Fact.known(Attainment.REACHED)))
                                .build())
                        .stage());
        assertEquals(
                Stage.REPORTED,
                of(body().reports(report("2024-09-30", Fact.known(Attainment.PARTLY_REACHED)))
                                .build())
                        .stage());
    }

    @Test
    void anEvaluationSaysThatItWasReached() {
        Evaluation evaluation = Evaluation.builder()
                .completedOn(PartialDate.parse("2024-06-30"))
                .coordinator("gtd")
                .results(ActionResult.builder()
                        .subAction(ID)
                        .attainment(Attainment.REACHED)
                        .build())
                .build();
        RegionalTaskForce body = body().build();

        assertEquals(
                Stage.REACHED,
                of(body.toBuilder().evaluations(evaluation).build()).stage());
        Governance nation = Governance.builder()
                .id("nation")
                .regionalTaskForces(body, body.toBuilder().id("other").build())
                .evaluations(evaluation)
                .build();
        assertEquals(
                List.of(Stage.REACHED, Stage.OPEN),
                told(nation).bodies().stream()
                        .map(told -> told.subActions().stream()
                                .filter(progress -> progress.subAction().id().equals(ID))
                                .findFirst()
                                .orElseThrow()
                                .stage())
                        .toList());
    }

    @Test
    void itHoldsUntilAPlanIsAdopted() {
        assertEquals(
                Optional.of(LocalDate.of(2025, 3, 1)),
                told(body().workPlans(plan(day("2025-03-01"), ID)).build()).validUntil());
    }

    @Test
    void whatRegionalGovernmentsAnswerForConcernsTheirTaskForce() {
        BodyActions told = told(body().build()).bodies().get(0);

        assertEquals(
                ACTIONS.answeredForBy(ActionParty.of(PartyKind.REGIONAL_GOVERNMENT)),
                told.subActions().stream()
                        .filter(progress -> progress.role() == Role.RESPONSIBLE)
                        .map(SubActionProgress::subAction)
                        .toList());
        assertEquals(told.subActions().size(), told.at(Stage.OPEN).size());
        assertEquals(
                Map.of(
                        Stage.REACHED,
                        0,
                        Stage.REPORTED,
                        0,
                        Stage.PLANNED,
                        0,
                        Stage.OPEN,
                        told.subActions().size()),
                told.counts());
        assertTrue(told.undecided().stream()
                .noneMatch(subAction -> subAction.responsible().isComplete()));
    }

    @Test
    void aFocalPointHasWhatItsMinistryCarriesOn() {
        NationalFocalPoint focalPoint = NationalFocalPoint.builder()
                .id("nfp")
                .institution(
                        Institution.builder().ministry(Ministry.HUMAN_RIGHTS).build())
                .build();
        BodyActions told = told(focalPoint).bodies().get(0);

        assertEquals(
                ACTIONS.answeredForBy(ActionParty.ministry(Ministry.LAW_AND_HUMAN_RIGHTS)).stream()
                        .map(SubAction::id)
                        .toList(),
                told.subActions().stream()
                        .filter(progress -> progress.role() == Role.RESPONSIBLE)
                        .map(progress -> progress.subAction().id())
                        .toList());
        assertTrue(told.subActions().stream()
                .allMatch(progress -> progress.isPlanned().isUnknown()));
        assertEquals(
                List.of(),
                told(NationalFocalPoint.builder().id("nfp").build())
                        .bodies()
                        .get(0)
                        .subActions());
    }

    @Test
    void theNationalTaskForceHasWhatTheMatrixGivesToIt() {
        BodyActions told =
                told(NationalTaskForce.builder().id("gtn").build()).bodies().get(0);

        assertEquals(
                ActionSelection.of(ACTIONS)
                        .concerning(ActionParty.of(PartyKind.NATIONAL_TASK_FORCE))
                        .chosen(),
                told.subActions().stream().map(SubActionProgress::subAction).toList());
    }

    @Test
    void aListThatMayHoldMoreLeavesItOpen() {
        RegionalTaskForce some = body().workPlans(Listing.partial(plan(day("2024-01-01"), "S2-2.2")))
                .build();

        assertEquals(Truth.UNKNOWN, of(some).isPlanned());
    }
}
