package id.bham.rules.catalogue;

import com.google.common.collect.ImmutableList;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.Seat;
import id.bham.core.body.TaskForce;
import id.bham.core.body.WorkingGroup;
import id.bham.core.condition.Condition;
import id.bham.core.condition.ElementCondition;
import id.bham.core.condition.Reads;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.Parameters;
import id.bham.core.mandate.Strategy;
import id.bham.core.mandate.Task;
import id.bham.rules.rule.ElementQuestion;
import id.bham.rules.rule.ElementRuleBuilder;
import id.bham.rules.rule.Rule;
import java.util.List;

/** Area PKJ: the working groups (pokja) of a regional task force. */
final class WorkingGroupRules {

    private static final List<Strategy> STRATEGIES = List.of(Strategy.values());

    /** The Perpres asks for no working groups; what is asked of them is asked where there are some. */
    private static final Condition<RegionalTaskForce> WITH_GROUPS = Condition.both(
            TaskForceRules.YOUNGER, Condition.size(TaskForce.WORKING_GROUPS, number -> number.isAtLeast(1)));

    static final Rule<RegionalTaskForce> STRATEGIES_COVERED = Shipped.practice(
                    RegionalTaskForce.class,
                    "BHAM-PKJ-001",
                    "strategies-covered",
                    "Lampiran huruf G strategi 1",
                    "Lampiran huruf G strategi 2",
                    "Lampiran huruf G strategi 3")
            .cite(Sources.S4, Sources.VOI)
            .under(Eras.STRATEGY)
            .when(WITH_GROUPS)
            .argument(
                    "lacking",
                    (gtd, at) -> STRATEGIES.stream()
                            .filter(strategy -> isCovered(gtd, strategy).isFalse())
                            .toList())
            .require(Condition.all(
                    STRATEGIES, strategy -> Condition.any(TaskForce.WORKING_GROUPS, WorkingGroup.covering(strategy))))
            .build();

    static final Rule<RegionalTaskForce> ONE_GROUP_FOR_EACH = Shipped.inferred(
                    RegionalTaskForce.class, "BHAM-PKJ-002", "one-group-for-each-strategy")
            .cite(Sources.S4)
            .under(Eras.STRATEGY)
            .when(WITH_GROUPS)
            .require(Condition.size(TaskForce.WORKING_GROUPS, number -> number.isExactly(STRATEGIES.size()))
                    .and(Condition.every(TaskForce.WORKING_GROUPS, WorkingGroup.COVERING_ONE))
                    .and(Condition.all(
                            STRATEGIES,
                            strategy -> Condition.count(
                                    TaskForce.WORKING_GROUPS,
                                    WorkingGroup.covering(strategy),
                                    number -> number.isExactly(1)))))
            .build();

    static final Rule<RegionalTaskForce> LED_BY_A_MEMBER = eachGroup("BHAM-PKJ-003", "led-by-a-member")
            .givenHistory(
                    Membership.PERIODS,
                    law -> new ElementQuestion<>(
                            ElementCondition.of(Condition.always()),
                            isLedByMember(Membership.inProvince(law.values(Parameters.ACTION_PERIOD)))))
            .build();

    static final Rule<RegionalTaskForce> TASK_OF_ITS_OWN = eachGroup("BHAM-PKJ-004", "task-of-its-own-strategy")
            .require(Condition.<WorkingGroup>asked(
                    (group, at) -> group.tasks().any(task -> task.strategy().is(group::covers)),
                    Reads.of(WorkingGroup.STRATEGIES),
                    Reads.of(WorkingGroup.TASKS, Task.STRATEGY)))
            .build();

    static final List<Rule<?>> ALL = List.of(STRATEGIES_COVERED, ONE_GROUP_FOR_EACH, LED_BY_A_MEMBER, TASK_OF_ITS_OWN);

    private WorkingGroupRules() {}

    /** What each working group of a task force that has been formed should have, as the sources are read here. */
    private static ElementRuleBuilder<RegionalTaskForce, WorkingGroup> eachGroup(String id, String slug) {
        return Shipped.inferred(RegionalTaskForce.class, id, slug)
                .under(Eras.STRATEGY)
                .when(WITH_GROUPS)
                .<WorkingGroup>ofEach(TaskForce.WORKING_GROUPS)
                .argument("name", WorkingGroup::name);
    }

    private static ElementCondition<RegionalTaskForce, WorkingGroup> isLedByMember(
            Membership<RegionalTaskForce> membership) {
        return ElementCondition.asked(
                (taskForce, group, at) -> group.lead().is(lead -> membership.isAnyMemberHeldAs(lead, taskForce, at)),
                List.of(
                        Reads.of(WorkingGroup.LEAD, Seat.OFFICE, Seat.INSTITUTION),
                        Reads.of(WorkingGroup.LEAD.then(Seat.APPOINTMENTS))),
                ImmutableList.<Reads<? super RegionalTaskForce>>builder()
                        .addAll(Seats.readingHolders())
                        .addAll(membership.readingTerms())
                        .build());
    }

    private static Truth isCovered(RegionalTaskForce gtd, Strategy strategy) {
        return gtd.workingGroups().any(group -> group.covers(strategy));
    }
}
