package id.bham.core.body;

import com.google.common.collect.ImmutableSet;
import id.bham.core.action.PriorityAction;
import id.bham.core.action.WorkPlan;
import id.bham.core.check.Names;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Items;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Truth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The parts of a task force, by their names. */
final class Parts {

    /** The actions of its work plans. */
    static final Items<TaskForce, PriorityAction> ACTIONS = TaskForce.WORK_PLANS.each(WorkPlan.ACTIONS);

    private Parts() {}

    static Truth isNamed(TaskForce taskForce, String name) {
        Truth isSpelledSo = taskForce.partNames().has(name);
        return isSpelledSo.isTrue()
                ? isSpelledSo
                : taskForce.partNames().any(known -> Truth.of(Names.areAlike(known, name)));
    }

    static Listing<String> names(TaskForce taskForce) {
        List<Fact<String>> names = Stream.of(
                        Stream.of(taskForce.name()),
                        taskForce.workingGroups().items().stream().map(WorkingGroup::name),
                        taskForce.seats().items().stream()
                                .flatMap(seat -> Stream.of(
                                        seat.institution().flatMap(Institution::name),
                                        seat.office().flatMap(Office::name))))
                .flatMap(parts -> parts)
                .toList();
        Set<String> known =
                names.stream().flatMap(name -> name.value().stream()).collect(ImmutableSet.toImmutableSet());
        boolean complete = taskForce.workingGroups().isComplete()
                && taskForce.seats().isComplete()
                && names.stream().noneMatch(Fact::isUnknown);
        return complete ? Listing.complete(known) : Listing.partial(known);
    }
}
