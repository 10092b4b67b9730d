package id.bham.core.body;

/** An element of the membership of a task force (unsur keanggotaan). */
public enum MemberElement {
    /** A ministry or agency of the national government (kementerian/lembaga). */
    MINISTRY_OR_AGENCY,
    /** An agency of the provincial government (Organisasi Perangkat Daerah, OPD). */
    PROVINCIAL_AGENCY,
    /** The vertical agency of the ministry in the region (instansi vertikal). */
    VERTICAL_AGENCY,
    /** A partner outside government (non-pemerintah): business, academia, civil society. */
    NON_GOVERNMENT
}
