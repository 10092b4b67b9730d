package id.bham.rules.rule;

import id.bham.core.knowledge.Truth;

/** What came of a rule for a subject on a day (hasil pemeriksaan). */
public enum Outcome {
    /** The duty exists, applies, and is met. */
    SATISFIED,
    /** The duty exists, applies, and is not met. */
    VIOLATED,
    /** The record or the known law does not say enough, or a person must judge. */
    UNDETERMINED,
    /** The duty exists but does not apply to the subject on that day. */
    NOT_APPLICABLE,
    /** There is no such duty on that day. */
    NOT_IN_FORCE,
    /** The duty is not met, and a named authority accepted that for a period. */
    WAIVED,
    /** The rule failed; this says nothing about the subject. */
    ERROR;

    /**
     * The outcome of a duty that exists and applies.
     *
     * @param met whether it is met
     * @return satisfied, violated or undetermined
     */
    public static Outcome of(Truth met) {
        if (met.isUnknown()) {
            return UNDETERMINED;
        }
        return met.isTrue() ? SATISFIED : VIOLATED;
    }

    /**
     * Whether learning more about the subject cannot change it.
     *
     * @return false for {@link #UNDETERMINED} and {@link #ERROR}, else true
     */
    public boolean isDecided() {
        return this != UNDETERMINED && this != ERROR;
    }
}
