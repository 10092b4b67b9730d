package id.bham.rules.report;

/**
 * A missing fact and how much hangs on it.
 *
 * @param fact the missing fact
 * @param openFindings the number of undetermined findings that it could settle or help to settle
 */
public record OpenFact(MissingFact fact, int openFindings) {}
