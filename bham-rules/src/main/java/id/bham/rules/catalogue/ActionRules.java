package id.bham.rules.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import id.bham.core.action.ActionParty;
import id.bham.core.action.NationalActions;
import id.bham.core.action.PartyKind;
import id.bham.core.action.PriorityAction;
import id.bham.core.action.WorkPlan;
import id.bham.core.body.Body;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.body.WorkingGroup;
import id.bham.core.condition.Condition;
import id.bham.core.condition.ElementCondition;
import id.bham.core.condition.Reads;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.DatedValues;
import id.bham.core.law.Parameters;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.catalogue.ActionPeriods.ActionYear;
import id.bham.rules.rule.ElementQuestion;
import id.bham.rules.rule.ElementRuleBuilder;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleBuilder;
import id.bham.rules.rule.Term;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Area ACT: the work plans and the priority actions in them. */
final class ActionRules {

    /** What an action names. */
    private enum ActionPart {
        STRATEGY,
        RESPONSIBLE,
        PERIOD;

        static final List<ActionPart> ALL = List.of(values());

        private Reads<PriorityAction> reads() {
            return switch (this) {
                case STRATEGY -> Reads.of(PriorityAction.STRATEGY);
                case RESPONSIBLE -> Reads.of(PriorityAction.RESPONSIBLE);
                case PERIOD -> Reads.of(PriorityAction.PERIOD);
            };
        }

        private Truth isNamedBy(PriorityAction action) {
            return switch (this) {
                case STRATEGY -> action.strategy().exists();
                case RESPONSIBLE -> action.responsible().size().isAtLeast(1);
                case PERIOD -> action.period().exists();
            };
        }

        Condition<PriorityAction> isNamed() {
            return Condition.asked((action, at) -> isNamedBy(action), reads());
        }

        static List<ActionPart> lackingIn(PriorityAction action) {
            return ALL.stream().filter(part -> part.isNamedBy(action).isFalse()).toList();
        }
    }

    /** What is there whether or not the task force has a part of that name. */
    private static final Set<PartyKind> THERE_BY_ITSELF = Sets.immutableEnumSet(
            EnumSet.complementOf(EnumSet.of(PartyKind.WORKING_GROUP, PartyKind.SEAT, PartyKind.OTHER)));

    /** What has a name in a task force. */
    private static final List<Reads<? super TaskForce>> PARTS = ImmutableList.<Reads<? super TaskForce>>builder()
            .add(Reads.of(Body.NAME))
            .add(Reads.of(TaskForce.WORKING_GROUPS, WorkingGroup.NAME))
            .addAll(Seats.readingNames())
            .build();

    static final Rule<RegionalTaskForce> WORK_PLAN_FOR_EACH_YEAR = Shipped.inferred(
                    RegionalTaskForce.class, "BHAM-ACT-001", "work-plan-for-each-year")
            .cite(Sources.S4)
            .under(Eras.STRATEGY)
            .when(TaskForceRules.YOUNGER)
            .requireEach(
                    List.of(Parameters.ACTION_PERIOD),
                    law -> ActionPeriods.eachYear(
                            law,
                            ActionPeriods.owed(ActionPeriods.years(law)),
                            year -> Stream.of(ActionPeriods.inYear(year, workPlan(year)))))
            .build();

    static final Rule<TaskForce> ACTION_NAMES_ITS_PARTS = eachAction(Shipped.inferred(
                    TaskForce.class,
                    "BHAM-ACT-002",
                    "action-names-its-parts",
                    "Lampiran huruf G strategi 1",
                    "Lampiran huruf G strategi 2",
                    "Lampiran huruf G strategi 3"))
            .argument("lacking", ActionPart::lackingIn)
            .require(Condition.all(ActionPart.ALL, ActionPart::isNamed))
            .build();

    static final Rule<TaskForce> WITHIN_THE_ACTION_PERIOD = eachAction(Shipped.inferred(
                            TaskForce.class,
                            "BHAM-ACT-003",
                            "within-the-action-period",
                            "Pasal 3 ayat (2)",
                            "Pasal 3 ayat (3)")
                    .cite(Sources.S4, Sources.TEROPONG))
            .when(Condition.exists(PriorityAction.PERIOD))
            .givenHistory(
                    List.of(Parameters.ACTION_PERIOD),
                    law -> new ElementQuestion<>(
                            ElementCondition.of(Condition.always()),
                            ElementCondition.of(isWithin(law.values(Parameters.ACTION_PERIOD)))))
            .build();

    static final Rule<TaskForce> RESPONSIBLE_BODY_EXISTS = eachAction(
                    Shipped.inferred(TaskForce.class, "BHAM-ACT-004", "responsible-body-exists"))
            .when(ActionPart.RESPONSIBLE.isNamed())
            .require(ElementCondition.<TaskForce, PriorityAction>asked(
                    (body, action, at) -> action.responsible().all(party -> isThere(party, body)),
                    List.of(Reads.of(PriorityAction.RESPONSIBLE, ActionParty.KIND, ActionParty.NAME)),
                    PARTS))
            .build();

    /** An action is closed by the check date, or explained. */
    private static final Condition<PriorityAction> CLOSED_OR_EXPLAINED =
            Condition.reached(PriorityAction.CLOSED_ON).or(Condition.exists(PriorityAction.EXPLANATION));

    static final Rule<TaskForce> ENDED_ACTION_CLOSED = eachAction(
                    Shipped.inferred(TaskForce.class, "BHAM-ACT-005", "ended-action-closed")
                            .terms((body, prospect) -> lastDays(body)))
            .when(Condition.asked((action, at) -> at.passed(lastDay(action)), Reads.of(PriorityAction.PERIOD)))
            .require(CLOSED_OR_EXPLAINED)
            .build();

    static final Rule<RegionalTaskForce> REGIONAL_SUB_ACTIONS_NAMED = Shipped.inferred(
                    RegionalTaskForce.class,
                    "BHAM-ACT-006",
                    "regional-sub-actions-named",
                    "Pasal 10 ayat (2)",
                    "Lampiran matriks",
                    "Pasal 3 ayat (1)",
                    "Pasal 3 ayat (4)")
            .under(Eras.STRATEGY)
            .when(TaskForceRules.YOUNGER)
            .requireEach(
                    List.of(Parameters.ACTION_PERIOD),
                    law -> NationalActionsNamed.ofRegionalGovernments(ActionPeriods.years(law)))
            .build();

    static final Rule<TaskForce> SUB_ACTION_EXISTS = eachAction(Shipped.inferred(
                    TaskForce.class, "BHAM-ACT-007", "sub-action-exists", "Lampiran matriks", "Pasal 3 ayat (4)"))
            .when(Condition.exists(PriorityAction.SUB_ACTION))
            .require(Condition.<PriorityAction>asked(
                    (action, at) -> action.subAction().is(id -> NationalActionsNamed.isOneOfThem(action, id)),
                    Reads.of(PriorityAction.SUB_ACTION),
                    Reads.of(PriorityAction.STRATEGY),
                    Reads.of(PriorityAction.PERIOD)))
            .build();

    static final List<Rule<?>> ALL = List.of(
            WORK_PLAN_FOR_EACH_YEAR,
            ACTION_NAMES_ITS_PARTS,
            WITHIN_THE_ACTION_PERIOD,
            RESPONSIBLE_BODY_EXISTS,
            ENDED_ACTION_CLOSED,
            REGIONAL_SUB_ACTIONS_NAMED,
            SUB_ACTION_EXISTS);

    private ActionRules() {}

    /**
     * Whether somebody whom an action of a task force names is there. Whom the national actions name so is. Another name that no part of the task force has may be that of
     * somebody else; of a working group of that task force alone it can be known that there is none.
     */
    private static Truth isThere(ActionParty party, TaskForce body) {
        boolean isWorkingGroup = party.kind().isEqualTo(PartyKind.WORKING_GROUP).isTrue();
        return party.kind()
                .matches(THERE_BY_ITSELF::contains)
                .or(() -> party.name().isAbsent() ? Truth.UNKNOWN : party.name().is(body::hasPartNamed))
                .or(() -> party.name()
                        .matches(name -> NationalActions.standard().party(name).isPresent()))
                .or(() -> isWorkingGroup ? Truth.FALSE : Truth.UNKNOWN);
    }

    /** An action that names no sub-action of the matrix may be one of which the Perpres sets no years. */
    private static Condition<PriorityAction> isWithin(DatedValues<ValidityPeriod> periods) {
        BiFunction<ValidityPeriod, AsOf, Truth> staysWithin = ActionPeriods.staysWithin(periods);
        return Condition.asked(
                (action, at) -> action.subAction().isKnown()
                        ? action.period().is(period -> staysWithin.apply(period, at))
                        : Truth.UNKNOWN,
                Reads.of(PriorityAction.SUB_ACTION),
                Reads.of(PriorityAction.PERIOD));
    }

    /** The last days of actions, by which each is closed or explained. */
    private static List<Term<TaskForce>> lastDays(TaskForce body) {
        List<Pointer> places = body.elements(TaskForce.PLANNED_ACTIONS.each()).items();
        List<? extends PriorityAction> actions =
                TaskForce.PLANNED_ACTIONS.in(body).items();
        return IntStream.range(0, actions.size())
                .boxed()
                .flatMap(i -> lastDay(actions.get(i)).value().stream()
                        .map(lastDay -> Term.until(
                                        lastDay,
                                        TaskForceRules.YOUNGER,
                                        Condition.<TaskForce>asked(
                                                (plans, at) -> CLOSED_OR_EXPLAINED.test(actions.get(i), at),
                                                Reads.of(TaskForce.PLANNED_ACTIONS, CLOSED_OR_EXPLAINED)))
                                .at(places.get(i))))
                .toList();
    }

    private static Fact<PartialDate> lastDay(PriorityAction action) {
        return action.period().flatMap(ValidityPeriod::lastDay);
    }

    /** That there is a plan for a year, of a body that was formed before the year began. */
    private static Term<RegionalTaskForce> workPlan(ActionYear year) {
        return Term.<RegionalTaskForce>until(
                        year.lastDay(),
                        TaskForceRules.formedBy(year.firstDay().minusDays(1)),
                        Condition.any(
                                TaskForce.WORK_PLANS,
                                Condition.isEqual(WorkPlan.YEAR, year.year())
                                        .and(Condition.reached(WorkPlan.ADOPTED_ON))))
                .answeredForIf(TaskForceRules.inOfficeThrough(year.lastDay()));
    }

    /** Each action of a task force that has been formed since the Perpres. */
    private static ElementRuleBuilder<TaskForce, PriorityAction> eachAction(RuleBuilder<TaskForce> rule) {
        return rule.under(Eras.STRATEGY)
                .when(TaskForceRules.YOUNGER)
                .<PriorityAction>ofEach(TaskForce.PLANNED_ACTIONS)
                .argument("title", PriorityAction::title);
    }
}
