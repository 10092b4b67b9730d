package id.bham.rules;

/** Whether a rule set is meant to be used (status). */
public enum RuleSetStatus {
    /** It is still being written; its answers may change without notice. */
    DRAFT,
    /** It is meant to be used. */
    VALID,
    /** Another set took its place; it serves to check the past as it was checked then. */
    REPLACED
}
