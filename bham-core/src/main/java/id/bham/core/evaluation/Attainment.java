package id.bham.core.evaluation;

/** How far something that was set was reached (capaian). */
public enum Attainment {
    /** It was reached (tercapai). */
    REACHED,
    /** It was reached in part (tercapai sebagian). */
    PARTLY_REACHED,
    /** It was not reached (belum tercapai). */
    NOT_REACHED
}
