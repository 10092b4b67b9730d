package id.bham.rules.summary;

import id.bham.core.action.SubAction;
import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Truth;

/**
 * How far a body has come with a sub-action of the national actions on a day (kemajuan sub aksi), as far as its record tells.
 *
 * @param subAction the sub-action
 * @param role what the body has to do with it
 * @param isPlanned whether an action in a work plan that was adopted by that day names it
 * @param isReported whether a report that was handed in by that day tells a result of it
 * @param isReached whether such a report, or an evaluation that was completed by that day, says that it was reached
 */
public record SubActionProgress(SubAction subAction, Role role, Truth isPlanned, Truth isReported, Truth isReached)
        implements Bindable {

    /** What somebody has to do with a sub-action. */
    public enum Role {
        /** It answers for it, or belongs to those who do (penanggung jawab). */
        RESPONSIBLE,
        /** It has to do with it besides (pihak terkait). */
        RELATED
    }

    /** How far something has come. */
    public enum Stage {
        /** It was reached (tercapai). */
        REACHED,
        /** A report tells a result of it (dilaporkan). */
        REPORTED,
        /** A work plan has it (direncanakan). */
        PLANNED,
        /** Nothing of this is known (terbuka), which is not to say that nothing was done. */
        OPEN
    }

    /**
     * The furthest stage that is known.
     *
     * @return the stage
     */
    public Stage stage() {
        if (isReached.isTrue()) {
            return Stage.REACHED;
        }
        if (isReported.isTrue()) {
            return Stage.REPORTED;
        }
        return isPlanned.isTrue() ? Stage.PLANNED : Stage.OPEN;
    }

    /**
     * Whether nothing was done of which plans and reports tell: whether it is known that there is no plan, no report and no result.
     *
     * @return true if there is nothing, false if there is something, else unknown
     */
    public Truth isUntouched() {
        return isPlanned.or(isReported).or(isReached).not();
    }

    /**
     * For people who read a log or a failed test.
     *
     * @return its id and stage
     */
    @Override
    public String toString() {
        return subAction.id() + " " + stage();
    }
}
