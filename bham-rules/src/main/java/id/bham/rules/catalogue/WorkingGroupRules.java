package id.bham.rules.catalogue;

import static id.bham.core.law.Strength.INFERRED;
import static id.bham.core.law.Strength.OFFICIAL;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.WorkingGroup;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Truth;
import id.bham.core.mandate.Strategy;
import id.bham.rules.rule.ElementRuleBuilder;
import id.bham.rules.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Area PKJ: the working groups (pokja) of a regional task force. */
final class WorkingGroupRules {

    private static final List<Strategy> STRATEGIES = List.of(Strategy.values());

    static final Rule<RegionalTaskForce> STRATEGIES_COVERED = Shipped.rule(
                    RegionalTaskForce.class, "BHAM-PKJ-001", "strategies-covered")
            .must()
            .strength(OFFICIAL)
            .cite("Perpres 60/2023")
            .cite(Sources.S4, Sources.VOI)
            .inForce(Eras.FIRST_ACTION_PERIOD)
            .when(TaskForceRules::isUnderPerpres, TaskForceRules.UNDER_PERPRES)
            .argument(
                    "lacking",
                    (gtd, at) -> STRATEGIES.stream()
                            .filter(strategy -> isCovered(gtd, strategy).isFalse())
                            .toList())
            .require(
                    (gtd, at) -> Truth.all(STRATEGIES, strategy -> isCovered(gtd, strategy)),
                    "/workingGroups",
                    "/workingGroups/*/strategies")
            .build();

    static final Rule<RegionalTaskForce> ONE_GROUP_FOR_EACH = Shipped.rule(
                    RegionalTaskForce.class, "BHAM-PKJ-002", "one-group-for-each-strategy")
            .should()
            .strength(INFERRED)
            .cite(Sources.S4)
            .reasoning(Shipped.reasoning("BHAM-PKJ-002"))
            .inForce(Eras.FIRST_ACTION_PERIOD)
            .when(TaskForceRules::isUnderPerpres, TaskForceRules.UNDER_PERPRES)
            .require(
                    (gtd, at) -> gtd.workingGroups()
                            .size()
                            .isExactly(STRATEGIES.size())
                            .and(() -> gtd.workingGroups()
                                    .all(group -> Listing.complete(STRATEGIES)
                                            .count(group::covers)
                                            .isExactly(1)))
                            .and(() -> Truth.all(
                                    STRATEGIES,
                                    strategy -> gtd.workingGroups()
                                            .count(group -> group.covers(strategy))
                                            .isExactly(1))),
                    "/workingGroups",
                    "/workingGroups/*/strategies")
            .build();

    static final Rule<RegionalTaskForce> LED_BY_A_MEMBER = eachGroup("BHAM-PKJ-003", "led-by-a-member")
            .require(
                    (gtd, group, at) -> group.lead().is(lead -> gtd.seats().any(lead::isHeldAs)),
                    Seats.placesOf(
                            Stream.of("./lead", "./lead/office", "./lead/institution", "./lead/appointments"),
                            "/office",
                            "/institution",
                            "/appointments"))
            .build();

    static final Rule<RegionalTaskForce> TASK_OF_ITS_OWN = eachGroup("BHAM-PKJ-004", "task-of-its-own-strategy")
            .require(
                    (gtd, group, at) ->
                            group.tasks().any(task -> task.strategy().is(group::covers)),
                    "./strategies",
                    "./tasks",
                    "./tasks/*/strategy")
            .build();

    static final List<Rule<?>> ALL = List.of(STRATEGIES_COVERED, ONE_GROUP_FOR_EACH, LED_BY_A_MEMBER, TASK_OF_ITS_OWN);

    private WorkingGroupRules() {}

    /** What each working group of a task force that has been formed should have, as the sources are read here. */
    private static ElementRuleBuilder<RegionalTaskForce, WorkingGroup> eachGroup(String id, String slug) {
        return Shipped.inferred(RegionalTaskForce.class, id, slug)
                .inForce(Eras.FIRST_ACTION_PERIOD)
                .when(TaskForceRules::isUnderPerpres, TaskForceRules.UNDER_PERPRES)
                .ofEach(WorkingGroup.class, "/workingGroups/*")
                .argument("name", WorkingGroup::name);
    }

    private static Truth isCovered(RegionalTaskForce gtd, Strategy strategy) {
        return gtd.workingGroups().any(group -> group.covers(strategy));
    }
}
