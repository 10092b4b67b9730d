package id.bham.core.body;

/** Whether a record tells of a task force or of the plan for one. */
public enum BodyStatus {
    /** A plan (rencana): as far as the record tells, no task force has come of it. */
    PLANNED,
    /** A task force that was formed. */
    FORMED
}
