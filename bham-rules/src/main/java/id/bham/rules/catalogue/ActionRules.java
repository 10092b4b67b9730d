package id.bham.rules.catalogue;

import id.bham.core.action.PriorityAction;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Truth;
import id.bham.core.mandate.Strategy;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.rule.ElementRuleBuilder;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Area ACT: the work plans and the priority actions in them. */
final class ActionRules {

    private static final YearlyDuty<RegionalTaskForce> WORK_PLAN = new YearlyDuty<>(
            StrategyYears.BEGUN,
            (gtd, year, at) -> StrategyYears.isOwed(gtd, year),
            (gtd, year, at) -> gtd.workPlans().any(plan -> plan.isFor(year).and(() -> at.reached(plan.adoptedOn()))));

    /** What an action names. */
    private enum ActionPart {
        STRATEGY,
        RESPONSIBLE,
        PERIOD;

        static final List<ActionPart> ALL = List.of(values());

        Truth isNamedBy(PriorityAction action) {
            return switch (this) {
                case STRATEGY -> action.strategy().exists();
                case RESPONSIBLE -> action.responsible().exists();
                case PERIOD -> action.period().exists();
            };
        }

        static List<ActionPart> lackingIn(PriorityAction action) {
            return ALL.stream().filter(part -> part.isNamedBy(action).isFalse()).toList();
        }
    }

    static final Rule<RegionalTaskForce> WORK_PLAN_FOR_EACH_YEAR = Shipped.inferred(
                    RegionalTaskForce.class, "BHAM-ACT-001", "work-plan-for-each-year")
            .cite(Sources.S4)
            .inForce(Eras.FIRST_ACTION_PERIOD)
            .argument("years", WORK_PLAN::lacking)
            .terms((gtd, prospect) -> WORK_PLAN.terms(prospect, year -> Optional.of(LocalDate.of(year - 1, 12, 31))))
            .when(
                    (gtd, at) -> TaskForceRules.isUnderPerpres(gtd, at).and(() -> WORK_PLAN.applies(gtd, at)),
                    StrategyYears.placesAnd("/lastDay"))
            .whileOpen(WORK_PLAN::isKnownWhetherOwed, StrategyYears.OWED)
            .require(
                    WORK_PLAN::isMet,
                    StrategyYears.placesAnd("/workPlans", "/workPlans/*/year", "/workPlans/*/adoptedOn"))
            .build();

    static final Rule<TaskForce> ACTION_NAMES_ITS_PARTS = eachAction(
                    Shipped.inferred(TaskForce.class, "BHAM-ACT-002", "action-names-its-parts"))
            .argument("lacking", ActionPart::lackingIn)
            .require(
                    (body, action, at) -> Truth.all(ActionPart.ALL, part -> part.isNamedBy(action)),
                    "./strategy",
                    "./responsible",
                    "./period")
            .build();

    static final Rule<TaskForce> FIRST_STRATEGY_IN_ITS_PERIOD = eachAction(
                    Shipped.ofPerpres(TaskForce.class, "BHAM-ACT-003", "first-strategy-in-its-period")
                            .cite(Sources.S4, Sources.TEROPONG))
            .when(
                    (body, action, at) -> action.strategy()
                            .isEqualTo(Strategy.UNDERSTANDING)
                            .and(() -> action.period().exists()),
                    "./strategy",
                    "./period")
            .given(
                    Parameters.STRATEGY_PERIOD,
                    ofStrategy -> (body, action, at) -> action.period().is(ofStrategy::encloses),
                    "./period")
            .build();

    static final Rule<TaskForce> RESPONSIBLE_BODY_EXISTS = eachAction(
                    Shipped.inferred(TaskForce.class, "BHAM-ACT-004", "responsible-body-exists"))
            .when((body, action, at) -> action.responsible().exists(), "./responsible")
            .require(
                    (body, action, at) -> action.responsible().is(body::hasPartNamed),
                    Seats.placesOf(
                            Stream.of("./responsible", "/name", "/workingGroups", "/workingGroups/*/name"),
                            "/institution",
                            "/institution/name",
                            "/office",
                            "/office/name"))
            .build();

    static final Rule<TaskForce> ENDED_ACTION_CLOSED = eachAction(
                    Shipped.inferred(TaskForce.class, "BHAM-ACT-005", "ended-action-closed"))
            .when((body, action, at) -> at.passed(lastDayOf(action)), "./period")
            .require(
                    (body, action, at) -> at.reached(action.closedOn())
                            .or(() -> action.explanation().exists()),
                    "./closedOn",
                    "./explanation")
            .build();

    static final List<Rule<?>> ALL = List.of(
            WORK_PLAN_FOR_EACH_YEAR,
            ACTION_NAMES_ITS_PARTS,
            FIRST_STRATEGY_IN_ITS_PERIOD,
            RESPONSIBLE_BODY_EXISTS,
            ENDED_ACTION_CLOSED);

    private ActionRules() {}

    /** Each action of a task force that has been formed, in the first period of the actions. */
    private static ElementRuleBuilder<TaskForce, PriorityAction> eachAction(RuleBuilder<TaskForce> rule) {
        return rule.inForce(Eras.FIRST_ACTION_PERIOD)
                .when(TaskForceRules::isUnderPerpres, TaskForceRules.UNDER_PERPRES)
                .ofEach(PriorityAction.class, "/workPlans/*/actions/*")
                .argument("title", PriorityAction::title);
    }

    private static Fact<PartialDate> lastDayOf(PriorityAction action) {
        return action.period().flatMap(ValidityPeriod::lastDay);
    }
}
