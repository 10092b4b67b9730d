package id.bham.core.mandate;

/** A duty of the National Task Force; there are four. */
public enum NationalDuty {
    /** Propose the draft of the actions (mengusulkan rancangan aksi). */
    PROPOSE_ACTIONS,
    /** Coordinate and align nationally and regionally (mengoordinasikan dan menyelaraskan). */
    COORDINATE,
    /** Coordinate monitoring and evaluation (mengoordinasikan pemantauan dan evaluasi). */
    COORDINATE_MONITORING_AND_EVALUATION,
    /** Report the results of the actions to the Minister (melaporkan kepada Menteri). */
    REPORT_TO_MINISTER
}
