package id.bham.rules.catalogue;

import id.bham.core.Governance;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.condition.ElementCondition;
import id.bham.core.condition.Reads;
import id.bham.core.evaluation.EndedStretches;
import id.bham.core.evaluation.Evaluation;
import id.bham.core.evaluation.EvaluationCycle;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.DatedValues;
import id.bham.core.law.Parameters;
import id.bham.core.time.AsOf;
import id.bham.core.time.Dates;
import id.bham.core.time.PartialDate;
import id.bham.core.time.Periods;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.rule.Part;
import id.bham.rules.rule.Prospect;
import id.bham.rules.rule.Question;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.Term;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Area EVL: the evaluation of the priority actions. */
final class EvaluationRules {

    private static final ValidityPeriod SINCE_PERPRES = ValidityPeriod.from(Eras.PERPRES);

    private static final BiFunction<TaskForce, AsOf, Periods> EVALUATED_PERIODS = EvaluationRules::evaluatedPeriods;

    static final Rule<TaskForce> EVALUATED_WITHOUT_GAP = Shipped.inferred(
                    TaskForce.class, "BHAM-EVL-001", "evaluated-without-gap")
            .cite(Sources.S0)
            .when(TaskForce.FORMED)
            .terms(EvaluationRules::ends)
            .givenHistory(Parameters.EVALUATION_INTERVAL, EvaluationRules::question)
            .build();

    static final Rule<TaskForce> EVALUATION_IN_ITS_PLACE = Shipped.inferred(
                    TaskForce.class, "BHAM-EVL-002", "evaluation-in-its-place")
            .when(TaskForce.FORMED)
            .<Evaluation>ofEach(TaskForce.EVALUATIONS)
            .argument(Part.NAME, (body, evaluation) -> isOutside(body, evaluation) ? "outside" : "inside")
            .when(Condition.isOn(Evaluation.PERIOD, (period, at) -> at.begun(period)))
            .require(ElementCondition.<TaskForce, Evaluation>asked(
                    (body, evaluation, at) -> evaluation
                            .period()
                            .is(period -> overlapsNoOther(body, period, at).and(() -> body.existsThroughout(period))),
                    List.of(Reads.of(Evaluation.PERIOD)),
                    List.of(
                            Reads.of(TaskForce.EVALUATIONS, Evaluation.PERIOD),
                            Reads.of(TaskForce.FORMED),
                            Reads.of(TaskForce.PERIOD),
                            Reads.of(TaskForce.LAST_DAY))))
            .build();

    static final Rule<Governance> COORDINATED_BY_THE_NATIONAL_TASK_FORCE = Shipped.statute(
                    Governance.class, "BHAM-EVL-003", "coordinated-by-the-national-task-force", "Pasal 11 ayat (1)")
            .<Evaluation>ofEach(Governance.EVALUATIONS, Governance.NATIONAL_TASK_FORCES.each(TaskForce.EVALUATIONS))
            .when(Condition.asked(
                    (evaluation, at) -> evaluation.period().isAbsent()
                            ? at.reached(evaluation.completedOn())
                                    .and(() -> evaluation.completedOn().is(SINCE_PERPRES::contains))
                            : evaluation.period().is(period -> at.begun(period).and(() -> isSincePerpres(period))),
                    Reads.of(Evaluation.PERIOD),
                    Reads.of(Evaluation.COMPLETED_ON)))
            .require(ElementCondition.<Governance, Evaluation>asked(
                    (nation, evaluation, at) -> evaluation.coordinator().is(id -> isNationalTaskForce(nation, id)),
                    List.of(Reads.of(Evaluation.COORDINATOR)),
                    List.of(Reads.of(Governance.NATIONAL_TASK_FORCES))))
            .build();

    static final List<Rule<?>> ALL =
            List.of(EVALUATED_WITHOUT_GAP, EVALUATION_IN_ITS_PLACE, COORDINATED_BY_THE_NATIONAL_TASK_FORCE);

    private EvaluationRules() {}

    /** What began before the Perpres and ended since is left to judge. */
    private static Truth isSincePerpres(ValidityPeriod period) {
        return SINCE_PERPRES
                .encloses(period)
                .or(() -> SINCE_PERPRES.overlaps(period).and(Truth.UNKNOWN));
    }

    /** Who is not recorded may be one, unless all are. */
    private static Truth isNationalTaskForce(Governance nation, String id) {
        return nation.body(id)
                .map(body -> Truth.of(body instanceof NationalTaskForce))
                .orElse(nation.nationalTaskForces().isComplete() ? Truth.FALSE : Truth.UNKNOWN);
    }

    /** The periods of all evaluations of a body, on whichever day. */
    static Periods evaluatedPeriods(TaskForce body, AsOf at) {
        return Periods.of(body.evaluations().map(Evaluation::period));
    }

    private static boolean isOutside(TaskForce body, Evaluation evaluation) {
        return evaluation.period().is(body::existsThroughout).isFalse();
    }

    private static Truth overlapsNoOther(TaskForce body, ValidityPeriod period, AsOf at) {
        return at.once(body, EVALUATED_PERIODS).overlapsAnother(period).not();
    }

    /** What a body was to evaluate, and whether it did; the same on each day. */
    private record Evaluated(EndedStretches toEvaluate, EndedStretches withoutGap) {

        static Evaluated by(TaskForce body, EvaluationCycle cycle) {
            var completed = Dates.of(body.evaluations().map(Evaluation::completedOn));
            return new Evaluated(
                    cycle.anyEnded(stretch -> isFormedBy(body, stretch)),
                    cycle.eachEnded(stretch -> isFormedBy(body, stretch).implies(completed.anyIn(stretch))));
        }
    }

    private static Question<TaskForce> question(DatedValues<Period> intervals) {
        BiFunction<TaskForce, AsOf, Optional<Evaluated>> evaluated = (body, at) -> body.evaluationStart()
                .value()
                .flatMap(start -> cycle(body, start, intervals))
                .map(cycle -> Evaluated.by(body, cycle));
        return Question.<TaskForce>when(Condition.<TaskForce>asked(
                        (body, at) -> body.evaluationStart()
                                .is(start -> at.once(body, evaluated)
                                        .map(cycle -> cycle.toEvaluate().on(at))
                                        .orElseGet(() -> at.reached(start).and(Truth.UNKNOWN))),
                        Reads.of(TaskForce.FORMED),
                        Reads.of(TaskForce.EVALUATION_START),
                        Reads.of(TaskForce.EVALUATION_INTERVAL)))
                .require(Condition.asked(
                        (body, at) -> body.evaluationStart()
                                .is(start -> at.once(body, evaluated)
                                        .map(cycle -> cycle.withoutGap().on(at))
                                        .orElse(Truth.UNKNOWN)),
                        Reads.of(TaskForce.FORMED),
                        Reads.of(TaskForce.EVALUATION_START),
                        Reads.of(TaskForce.EVALUATION_INTERVAL),
                        Reads.of(TaskForce.EVALUATIONS, Evaluation.COMPLETED_ON)))
                .argument(
                        "missed",
                        (body, at) -> at.once(body, evaluated)
                                .flatMap(cycle -> cycle.withoutGap().deciding(at))
                                .map(stretch -> Fact.known(stretch.days()))
                                .orElse(Fact.unknown()));
    }

    /** The cycle that a body has set itself, or else that of the law; empty if it is not known whether it has set one. */
    private static Optional<EvaluationCycle> cycle(TaskForce body, PartialDate start, DatedValues<Period> intervals) {
        Fact<Period> own = body.evaluationInterval();
        if (own.isUnknown()) {
            return Optional.empty();
        }
        return Optional.of(own.value()
                .map(length -> EvaluationCycle.of(start, length))
                .orElseGet(() -> EvaluationCycle.of(start, intervals)));
    }

    /** What ended before a body was formed is not for it to evaluate. */
    private static Truth isFormedBy(TaskForce body, ValidityPeriod stretch) {
        return stretch.lastDay().is(end -> body.formedOn().is(end::notBefore));
    }

    private static Truth isEvaluatedIn(TaskForce body, ValidityPeriod stretch) {
        return body.evaluations().any(evaluation -> evaluation.completedOn().is(stretch::contains));
    }

    /**
     * The last days of the stretches; none if no day is known than which the first did not begin earlier, for any of them can then have
     * ended by any day.
     */
    private static List<Term<TaskForce>> ends(TaskForce body, Prospect prospect) {
        return body.evaluationStart()
                .value()
                .filter(start -> start.earliest().isPresent())
                .flatMap(start -> cycle(body, start, prospect.law().values(Parameters.EVALUATION_INTERVAL)))
                .map(cycle -> ends(cycle, prospect))
                .orElse(List.of());
    }

    private static List<Term<TaskForce>> ends(EvaluationCycle cycle, Prospect prospect) {
        var ends = new ArrayList<Term<TaskForce>>();
        for (EvaluationCycle.Stretch stretch : cycle.stretches()) {
            Fact<PartialDate> lastDay = stretch.lastDay();
            if (!lastDay.isKnown()
                    || lastDay.matches(day -> day.isAfter(PartialDate.of(prospect.lastDay()))
                                    .isTrue())
                            .isTrue()) {
                break;
            }
            ends.add(endOf(stretch, lastDay.value().orElseThrow()));
        }
        return ends;
    }

    private static Term<TaskForce> endOf(EvaluationCycle.Stretch stretch, PartialDate lastDay) {
        Term<TaskForce> term = Term.until(
                        lastDay,
                        Condition.asked(
                                (TaskForce body, AsOf at) -> isFormedBy(body, stretch.days()),
                                Reads.of(TaskForce.FORMED)),
                        Condition.asked(
                                (TaskForce body, AsOf at) -> isEvaluatedIn(body, stretch.days()),
                                Reads.of(TaskForce.EVALUATIONS, Evaluation.COMPLETED_ON)))
                .notCuredLate()
                .argument("stretch", stretch.number());
        return stretch.firstDay()
                .latest()
                .filter(day -> lastDay.notBefore(day).isTrue())
                .map(term::usefulFrom)
                .orElse(term);
    }
}
