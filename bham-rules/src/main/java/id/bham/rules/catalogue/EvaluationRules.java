package id.bham.rules.catalogue;

import static id.bham.core.law.Strength.PRACTICE;

import id.bham.core.body.TaskForce;
import id.bham.core.evaluation.Evaluation;
import id.bham.core.evaluation.EvaluationCycle;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.rule.Question;
import id.bham.rules.rule.Rule;
import java.time.Period;
import java.util.List;

/** Area EVL: the evaluation of the priority actions. */
final class EvaluationRules {

    static final Rule<TaskForce> EVALUATED_WITHOUT_GAP = Shipped.rule(
                    TaskForce.class, "BHAM-EVL-001", "evaluated-without-gap")
            .should()
            .strength(PRACTICE)
            .cite(Sources.S0)
            .inForce(Eras.SINCE_FIRST_TASK_FORCE)
            .when(TaskForce::isFormed, TaskForceRules.FORMATION)
            .given(Parameters.EVALUATION_INTERVAL, EvaluationRules::question)
            .build();

    static final Rule<TaskForce> EVALUATION_IN_ITS_PLACE = Shipped.inferred(
                    TaskForce.class, "BHAM-EVL-002", "evaluation-in-its-place")
            .when(TaskForce::isFormed, TaskForceRules.FORMATION)
            .ofEach(Evaluation.class, "/evaluations/*")
            .when((body, evaluation, at) -> evaluation.period().is(period -> hasBegun(period, at)), "./period")
            .require(
                    (body, evaluation, at) -> evaluation
                            .period()
                            .is(period ->
                                    overlapsNoOther(body, evaluation, period).and(() -> body.livesThrough(period))),
                    "./period",
                    "/evaluations",
                    "/evaluations/*/period",
                    "/status",
                    "/decree/signedOn",
                    "/inauguration/on",
                    "/period",
                    "/lastDay")
            .build();

    static final List<Rule<?>> ALL = List.of(EVALUATED_WITHOUT_GAP, EVALUATION_IN_ITS_PLACE);

    private EvaluationRules() {}

    private static Truth hasBegun(ValidityPeriod period, AsOf at) {
        return period.firstDay().isAbsent() ? Truth.TRUE : at.reached(period.firstDay());
    }

    private static Truth overlapsNoOther(TaskForce body, Evaluation evaluation, ValidityPeriod period) {
        return body.evaluations().noneBut(evaluation, other -> other.period().is(period::overlaps));
    }

    private static Question<TaskForce> question(Period interval) {
        return Question.<TaskForce>when((body, at) -> firstStretchHasEnded(body, interval, at), "/evaluationStart")
                .require(
                        (body, at) -> body.evaluationStart()
                                .is(start -> new EvaluationCycle(start, interval)
                                        .ofEachEnded(
                                                at,
                                                stretch -> body.evaluations()
                                                        .any(evaluation -> evaluation
                                                                .completedOn()
                                                                .is(stretch::contains)))),
                        "/evaluationStart",
                        "/evaluations",
                        "/evaluations/*/completedOn");
    }

    private static Truth firstStretchHasEnded(TaskForce body, Period interval, AsOf at) {
        return body.evaluationStart().is(start -> at.reached(new EvaluationCycle(start, interval).endOf(1)));
    }
}
