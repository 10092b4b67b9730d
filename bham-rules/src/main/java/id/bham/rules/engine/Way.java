package id.bham.rules.engine;

import com.google.common.collect.ImmutableList;
import id.bham.core.knowledge.Truth;
import id.bham.rules.report.Step;
import id.bham.rules.rule.Outcome;
import java.util.List;

/**
 * The way to an outcome: first whether the duty is in force, then whether it applies, then whether it is met; the first of these that is
 * not a plain yes settles the outcome. A no to the second settles it even where nobody can tell whether the duty is in force. There are
 * few ways, and findings share them.
 *
 * @param end the question that settled it
 * @param stands whether the duty is in force
 * @param applies whether it applies; of no meaning where that was not asked
 * @param met whether it is met; of no meaning where that was not asked
 * @param outcome to what it leads, before waivers are considered
 */
record Way(End end, Truth stands, Truth applies, Truth met, Outcome outcome) {

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

    private static final ImmutableList<Way> ALL = all();

    private static ImmutableList<Way> all() {
        var ways = ImmutableList.<Way>builder();
        for (End end : End.values()) {
            for (Truth stands : Truth.values()) {
                for (Truth applies : Truth.values()) {
                    for (Truth met : Truth.values()) {
                        ways.add(new Way(end, stands, applies, met, outcome(end, applies, met)));
                    }
                }
            }
        }
        return ways.build();
    }

    /** The way that some question ended, given the answers to those that were asked. */
    @SuppressWarnings("EnumOrdinal") // they stand in the order of their constants
    static Way to(End end, Truth stands, Truth applies, Truth met) {
        return ALL.get(((end.ordinal() * 3 + stands.ordinal()) * 3 + applies.ordinal()) * 3 + met.ordinal());
    }

    private static Outcome outcome(End end, Truth applies, Truth met) {
        return switch (end) {
            case NOT_IN_FORCE, NOT_SET -> Outcome.NOT_IN_FORCE;
            case APPLICATION -> applies.isFalse() ? Outcome.NOT_APPLICABLE : Outcome.UNDETERMINED;
            case NOT_SAID -> Outcome.UNDETERMINED;
            case REQUIREMENT -> Outcome.of(met);
        };
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
