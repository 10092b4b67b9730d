package id.bham.rules.summary;

import com.google.common.collect.ImmutableList;
import id.bham.core.action.SubAction;
import id.bham.core.binding.Bindable;
import id.bham.core.body.Body;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The sub-actions of the national actions that concern a body, and how far each has come.
 *
 * @param body the body
 * @param subActions those that concern it, in the order of the source
 * @param undecided those of which nobody can read who answers for them, so that they may concern it as well
 */
public record BodyActions(Body body, List<SubActionProgress> subActions, List<SubAction> undecided)
        implements Bindable {

    /**
     * The sub-actions of a body.
     *
     * @param body the body
     * @param subActions those that concern it
     * @param undecided those that may
     */
    public BodyActions {
        subActions = ImmutableList.copyOf(subActions);
        undecided = ImmutableList.copyOf(undecided);
    }

    /**
     * Those that have come so far.
     *
     * @param stage the furthest stage that is known
     * @return the sub-actions, in the order of the source
     */
    public List<SubActionProgress> at(SubActionProgress.Stage stage) {
        return subActions.stream().filter(progress -> progress.stage() == stage).toList();
    }

    /**
     * How many have come how far.
     *
     * @return the numbers by stage, zero included
     */
    public Map<SubActionProgress.Stage, Integer> counts() {
        var counts = new EnumMap<SubActionProgress.Stage, Integer>(SubActionProgress.Stage.class);
        for (SubActionProgress.Stage stage : SubActionProgress.Stage.values()) {
            counts.put(stage, at(stage).size());
        }
        return counts;
    }

    /**
     * For people who read a log or a failed test.
     *
     * @return the id of the body and the stages
     */
    @Override
    public String toString() {
        return body.id() + " " + subActions;
    }
}
