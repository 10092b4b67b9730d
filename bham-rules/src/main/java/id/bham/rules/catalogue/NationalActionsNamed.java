package id.bham.rules.catalogue;

import id.bham.core.action.ActionParty;
import id.bham.core.action.Criterion;
import id.bham.core.action.NationalActions;
import id.bham.core.action.PartyKind;
import id.bham.core.action.PriorityAction;
import id.bham.core.action.SubAction;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Truth;
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
                Condition.any(TaskForce.PLANNED_ACTIONS, Condition.isEqual(PriorityAction.SUB_ACTION, subAction.id())));
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
        return wasInOfficeInAtLeast(needed, owed);
    }

    /** Whether a body was in office in so many of some years. */
    private static Condition<TaskForce> wasInOfficeInAtLeast(int number, List<ActionYear> years) {
        if (number > years.size()) {
            return Condition.never();
        }
        if (number == 0) {
            return Condition.always();
        }
        ActionYear first = years.get(0);
        List<ActionYear> others = years.subList(1, years.size());
        return TaskForceRules.formedBy(first.lastDay())
                .and(TaskForceRules.inOfficeThrough(first.firstDay()))
                .and(wasInOfficeInAtLeast(number - 1, others))
                .or(wasInOfficeInAtLeast(number, others));
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
