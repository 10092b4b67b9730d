package id.bham.rules.report;

/** Why an outcome is undetermined (sebab terbuka). */
public enum OpenBecause {
    /** The record does not say enough; the finding names what is missing. */
    FACTS_MISSING,
    /** The record says all that is asked, and a person must judge. */
    JUDGEMENT_NEEDED,
    /** It is not known whether the duty is in force on that day. */
    LAW_UNKNOWN
}
