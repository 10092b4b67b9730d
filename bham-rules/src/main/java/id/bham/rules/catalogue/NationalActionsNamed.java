package id.bham.rules.catalogue;

import id.bham.core.action.ActionParty;
import id.bham.core.action.Criterion;
import id.bham.core.action.NationalActions;
import id.bham.core.action.PartyKind;
import id.bham.core.action.PriorityAction;
import id.bham.core.action.SubAction;
import id.bham.core.action.WorkPlan;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.condition.Reads;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.rules.catalogue.ActionPeriods.ActionYear;
import id.bham.rules.rule.Part;
import id.bham.rules.rule.Term;
import java.time.LocalDate;
import java.util.List;

/** What the annex asks of regional governments, and whether the plans of a task force name it. */
final class NationalActionsNamed {

    private static final NationalActions ACTIONS = NationalActions.standard();
    private static final LocalDate LAST_DAY = LocalDate.of(ACTIONS.lastYear(), 12, 31);

    private NationalActionsNamed() {}

    /** A part for each sub-action for which the annex makes regional governments responsible. */
    static List<Part<RegionalTaskForce>> ofRegionalGovernments(List<ActionYear> years) {
        List<ActionYear> owed = ActionPeriods.owed(years).stream()
                .filter(year -> year.year() >= ACTIONS.firstYear() && year.year() <= ACTIONS.lastYear())
                .toList();
        return ACTIONS.answeredForBy(ActionParty.of(PartyKind.REGIONAL_GOVERNMENT)).stream()
                .map(subAction -> Part.of(isNamed(subAction, owed)))
                .toList();
    }

    private static Term<RegionalTaskForce> isNamed(SubAction subAction, List<ActionYear> owed) {
        Term<RegionalTaskForce> term = Term.until(
                LAST_DAY,
                TaskForceRules.formedBy(LAST_DAY),
                Condition.any(
                        TaskForce.WORK_PLANS.each(WorkPlan.ACTIONS),
                        Condition.isEqual(PriorityAction.SUB_ACTION, subAction.id())));
        return term.answeredForIf(wasInOfficeInTargetYear(subAction, owed))
                .at(Pointer.WHOLE.child("subActions").child(subAction.id()))
                .argument("subAction", subAction.id())
                .argument("subActionTitle", subAction.title());
    }

    /**
     * Whether a body was in office in a target year, whichever of the years of the period they are: in so many years that those in which it
     * was not are too few for all targets.
     */
    private static Condition<TaskForce> wasInOfficeInTargetYear(SubAction subAction, List<ActionYear> owed) {
        int targets = subAction.criteria().stream()
                .map(Criterion::targetYears)
                .mapToInt(years -> years.count().atLeast())
                .max()
                .orElse(0);
        int needed = ACTIONS.lastYear() - ACTIONS.firstYear() + 1 - targets + 1;
        return Condition.asked(
                (body, at) -> isAtLeast(
                        needed,
                        owed.stream().map(year -> wasInOfficeIn(year, body)).toList()),
                Reads.of(TaskForce.FORMED),
                Reads.of(TaskForce.LAST_DAY),
                Reads.ofValues(TaskForce.SEEN_AT_WORK));
    }

    private static Truth wasInOfficeIn(ActionYear year, TaskForce body) {
        PartialDate lastDay = PartialDate.of(year.lastDay());
        return body.formedOn()
                .is(day -> day.notAfter(lastDay))
                .and(() -> body.hasEnded(AsOf.on(year.firstDay())).not());
    }

    private static Truth isAtLeast(int needed, List<Truth> answers) {
        long certain = answers.stream().filter(Truth::isTrue).count();
        long possible = answers.stream().filter(answer -> !answer.isFalse()).count();
        if (certain >= needed) {
            return Truth.TRUE;
        }
        return possible < needed ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Whether a sub-action that an action names is one of those known, under its own strategy. Of later periods none is known. */
    static Truth isOneOfThem(PriorityAction action, String subAction) {
        return ACTIONS.subAction(subAction)
                .map(known -> action.strategy().isAbsent()
                        ? Truth.UNKNOWN
                        : action.strategy().isEqualTo(known.strategy()))
                .orElseGet(() -> action.period()
                        .flatMap(period -> period.firstDay())
                        .is(day -> day.notAfter(PartialDate.of(LAST_DAY)).not())
                        .and(Truth.UNKNOWN));
    }
}
