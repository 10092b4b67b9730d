package id.bham.rules.rule;

/** How binding a duty is (daya ikat). It is not how sure its basis is; for that see {@link id.bham.core.law.Strength}. */
public enum Force {
    /** It must be met (wajib); one that is violated makes the verdict non-compliant. */
    MUST,
    /** It should be met (sebaiknya); one that is violated is a remark. */
    SHOULD
}
