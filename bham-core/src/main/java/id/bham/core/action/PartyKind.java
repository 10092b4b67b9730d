package id.bham.core.action;

/** What an {@link ActionParty} is (jenis pihak). */
public enum PartyKind {
    /** A working group of the task force whose action it is (kelompok kerja, pokja). */
    WORKING_GROUP,
    /** An institution or an office with a seat in the task force whose action it is (pemegang kedudukan). */
    SEAT,
    /** The National Task Force (Gugus Tugas Nasional, GTN BHAM). */
    NATIONAL_TASK_FORCE,
    /** A regional task force (Gugus Tugas Daerah, GTD BHAM). */
    REGIONAL_TASK_FORCE,
    /** A regional government (Pemerintah Daerah). */
    REGIONAL_GOVERNMENT,
    /** An agency of a provincial government (organisasi perangkat daerah, OPD). */
    PROVINCIAL_AGENCY,
    /** A ministry (kementerian). */
    MINISTRY,
    /** Another agency of the national government (lembaga). */
    AGENCY,
    /** Ministries and agencies, without saying which (Kementerian/Lembaga). */
    MINISTRIES_AND_AGENCIES,
    /** Somebody else, such as an international organisation. */
    OTHER
}
