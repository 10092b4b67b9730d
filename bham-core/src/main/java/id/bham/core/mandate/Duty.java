package id.bham.core.mandate;

/** A duty of a regional task force (tugas pokok); there are four. */
public enum Duty {
    /** Prepare the work plan for the province (menyusun rencana kerja). */
    PREPARE_WORK_PLAN,
    /** Coordinate and align the carrying out of the strategy in the province (mengoordinasikan dan menyelaraskan). */
    COORDINATE,
    /** Monitor and evaluate the carrying out of the strategy (pemantauan dan evaluasi). */
    MONITOR_AND_EVALUATE,
    /** Report the results of the actions (melaporkan hasil pelaksanaan aksi). */
    REPORT
}
