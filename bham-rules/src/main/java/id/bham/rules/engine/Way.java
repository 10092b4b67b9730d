package id.bham.rules.engine;

import id.bham.core.knowledge.Truth;
import id.bham.rules.report.Step;
import java.util.List;

/**
 * The way to an outcome: first whether the duty is in force, then whether it applies, then whether it is met; the first of these that is
 * not a plain yes settles the outcome. A no to the second settles it even where nobody can tell whether the duty is in force.
 *
 * @param end the question that settled it
 * @param stands whether the duty is in force
 * @param applies whether it applies; of no meaning where that was not asked
 * @param met whether it is met; of no meaning where that was not asked
 */
record Way(End end, Truth stands, Truth applies, Truth met) {

    /** What settled an outcome. */
    enum End {
        /** That the duty is not in force. */
        NOT_IN_FORCE,
        /** That nothing is set that the duty needs. */
        NOT_SET,
        /** That it does not apply, or that this or its force is not known. */
        APPLICATION,
        /** That the law does not say what it turns on. */
        NOT_SAID,
        /** Whether it is met. */
        REQUIREMENT
    }

    static Way notInForce(Truth stands) {
        return new Way(stands.isFalse() ? End.NOT_IN_FORCE : End.NOT_SET, stands, Truth.FALSE, Truth.UNKNOWN);
    }

    /** The questions that were asked, with their answers. */
    List<Step> steps() {
        Step inForce = new Step(Step.Question.IN_FORCE, stands);
        Step application = new Step(Step.Question.APPLIES, applies);
        return switch (end) {
            case NOT_IN_FORCE -> List.of(inForce);
            case NOT_SET -> List.of(inForce, new Step(Step.Question.SET, Truth.FALSE));
            case APPLICATION -> List.of(inForce, application);
            case NOT_SAID -> List.of(inForce, application, new Step(Step.Question.SET, Truth.UNKNOWN));
            case REQUIREMENT -> List.of(inForce, application, new Step(Step.Question.MET, met));
        };
    }
}
