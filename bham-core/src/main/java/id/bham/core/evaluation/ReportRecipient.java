package id.bham.core.evaluation;

/** To whom a report goes; together the chain of reporting. */
public enum ReportRecipient {
    /** The National Task Force, to which the regional ones report. */
    NATIONAL_TASK_FORCE,
    /** The Minister, to whom the National Task Force reports. */
    MINISTER,
    /** The President, to whom the Minister reports. */
    PRESIDENT,
    /** Somebody else. */
    OTHER
}
