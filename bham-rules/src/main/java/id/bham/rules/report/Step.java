package id.bham.rules.report;

import id.bham.core.binding.Bindable;
import id.bham.core.knowledge.Truth;

/**
 * A question on the way to an outcome, with its answer (langkah penilaian).
 *
 * @param question the question
 * @param answer the answer
 */
public record Step(Question question, Truth answer) implements Bindable {

    /** The questions, in the order in which they are asked. */
    public enum Question {
        /** Whether the duty exists on the check date. */
        IN_FORCE,
        /** Whether the law sets, for the check date, what the duty depends on; told where it sets nothing. */
        SET,
        /** Whether it applies to the subject. */
        APPLIES,
        /** Whether it is met. */
        MET
    }
}
