package id.bham.rules.catalogue;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.knowledge.Items;
import id.bham.core.mandate.Duty;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleBuilder;
import java.util.List;

/** Area DTY: the duties of a regional task force. */
final class DutyRules {

    private static final List<Duty> NAMED_BY_THE_PERPRES =
            List.of(Duty.COORDINATE, Duty.MONITOR_AND_EVALUATE, Duty.REPORT);

    static final Rule<RegionalTaskForce> THREE_DUTIES_ASSIGNED = assigned(
            Shipped.statute(RegionalTaskForce.class, "BHAM-DTY-001", "three-duties-assigned", "Pasal 7 ayat (5)")
                    .cite(Sources.S4, Sources.KALTENG),
            RegionalTaskForce.DUTIES,
            NAMED_BY_THE_PERPRES);

    static final Rule<RegionalTaskForce> WORK_PLAN_ASSIGNED = Shipped.practice(
                    RegionalTaskForce.class, "BHAM-DTY-002", "work-plan-assigned")
            .cite(Sources.S4)
            .under(Eras.STRATEGY)
            .when(TaskForceRules.YOUNGER)
            .require(Condition.has(RegionalTaskForce.DUTIES, Duty.PREPARE_WORK_PLAN))
            .build();

    static final List<Rule<?>> ALL = List.of(THREE_DUTIES_ASSIGNED, WORK_PLAN_ASSIGNED);

    private DutyRules() {}

    /**
     * That some duties are assigned to bodies since the Perpres; those that certainly are not are told. A list of duties of which some are told
     * in other words is not complete.
     */
    static <S extends TaskForce, D> Rule<S> assigned(RuleBuilder<S> rule, Items<? super S, D> duties, List<D> wanted) {
        return rule.when(TaskForceRules.YOUNGER)
                .argument(
                        "lacking",
                        (body, at) -> wanted.stream()
                                .filter(duty -> has(duties, duty).test(body, at).isFalse())
                                .toList())
                .require(Condition.all(wanted, duty -> has(duties, duty)))
                .build();
    }

    private static <S, D> Condition<S> has(Items<? super S, D> duties, D duty) {
        return Condition.<S>always().and(Condition.has(duties, duty));
    }
}
