package id.bham.rules.catalogue;

import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.condition.ElementCondition;
import id.bham.core.condition.Reads;
import id.bham.core.evaluation.Evaluation;
import id.bham.core.evaluation.EvaluationCycle;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.rule.Prospect;
import id.bham.rules.rule.Question;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.Term;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Area EVL: the evaluation of the priority actions. */
final class EvaluationRules {

    static final Rule<TaskForce> EVALUATED_WITHOUT_GAP = Shipped.inferred(
                    TaskForce.class, "BHAM-EVL-001", "evaluated-without-gap")
            .cite(Sources.S0)
            .inForce(Eras.SINCE_FIRST_TASK_FORCE)
            .when(TaskForce.FORMED)
            .terms(EvaluationRules::ends)
            .given(Parameters.EVALUATION_INTERVAL, EvaluationRules::question)
            .build();

    static final Rule<TaskForce> EVALUATION_IN_ITS_PLACE = Shipped.inferred(
                    TaskForce.class, "BHAM-EVL-002", "evaluation-in-its-place")
            .when(TaskForce.FORMED)
            .<Evaluation>ofEach(TaskForce.EVALUATIONS)
            .when(Condition.isOn(Evaluation.PERIOD, (period, at) -> at.begun(period)))
            .require(ElementCondition.<TaskForce, Evaluation>asked(
                    (body, evaluation, at) -> evaluation
                            .period()
                            .is(period ->
                                    overlapsNoOther(body, evaluation, period).and(() -> body.existsThroughout(period))),
                    List.of(Reads.of(Evaluation.PERIOD)),
                    List.of(
                            Reads.of(TaskForce.EVALUATIONS, Evaluation.PERIOD),
                            Reads.of(TaskForce.FORMED),
                            Reads.of(TaskForce.PERIOD),
                            Reads.of(TaskForce.LAST_DAY))))
            .build();

    static final List<Rule<?>> ALL = List.of(EVALUATED_WITHOUT_GAP, EVALUATION_IN_ITS_PLACE);

    private EvaluationRules() {}

    private static Truth overlapsNoOther(TaskForce body, Evaluation evaluation, ValidityPeriod period) {
        return body.evaluations().noneBut(evaluation, other -> other.period().is(period::overlaps));
    }

    private static Question<TaskForce> question(Period interval) {
        return Question.<TaskForce>when(Condition.isOn(
                        TaskForce.EVALUATION_START,
                        (start, at) -> at.reached(new EvaluationCycle(start, interval).endOf(1))))
                .require(Condition.asked(
                        (body, at) -> body.evaluationStart()
                                .is(start -> new EvaluationCycle(start, interval)
                                        .ofEachEnded(at, stretch -> isEvaluatedIn(body, stretch))),
                        Reads.of(TaskForce.EVALUATION_START),
                        Reads.of(TaskForce.EVALUATIONS, Evaluation.COMPLETED_ON)));
    }

    private static Truth isEvaluatedIn(TaskForce body, ValidityPeriod stretch) {
        return body.evaluations().any(evaluation -> evaluation.completedOn().is(stretch::contains));
    }

    /**
     * The last days of the stretches that end while the law sets their length; none if no day is known than which the first did not
     * begin earlier, for any of them can then have ended by any day.
     */
    private static List<Term<TaskForce>> ends(TaskForce body, Prospect prospect) {
        var ends = new ArrayList<Term<TaskForce>>();
        body.evaluationStart()
                .value()
                .ifPresent(start -> prospect.values(Parameters.EVALUATION_INTERVAL)
                        .values()
                        .forEach(set -> set.value()
                                .value()
                                .ifPresent(interval ->
                                        addEnds(new EvaluationCycle(start, interval), set.period(), prospect, ends))));
        return ends;
    }

    private static void addEnds(
            EvaluationCycle cycle, ValidityPeriod set, Prospect prospect, List<Term<TaskForce>> ends) {
        if (cycle.start().earliest().isEmpty()) {
            return;
        }
        for (int number = 1; ; number++) {
            ValidityPeriod stretch = cycle.stretch(number);
            PartialDate end = stretch.lastDay().value().orElseThrow();
            if (end.isAfter(PartialDate.of(prospect.lastDay())).isTrue()) {
                return;
            }
            if (!end.notBefore(prospect.firstDay()).isFalse()
                    && !set.contains(end.plus(Period.ofDays(1))).isFalse()) {
                Term<TaskForce> term = Term.until(
                        end,
                        Condition.always(),
                        Condition.asked(
                                (body, at) -> isEvaluatedIn(body, stretch),
                                Reads.of(TaskForce.EVALUATIONS, Evaluation.COMPLETED_ON)));
                ends.add(begun(cycle.endOf(number - 1), end)
                        .map(term::from)
                        .orElse(term)
                        .argument("stretch", number));
            }
        }
    }

    /** The day on which a stretch has begun for certain, if it cannot have ended before. */
    private static Optional<LocalDate> begun(PartialDate start, PartialDate end) {
        return start.latest().filter(day -> end.notBefore(day).isTrue());
    }
}
