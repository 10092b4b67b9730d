package id.bham.core.body;

/** In which capacity a person sits in a seat. */
public enum Capacity {
    /** Holds the office (pejabat definitif). */
    HOLDER,
    /** Acts for an office that has no holder (penjabat, Pj). */
    PJ,
    /** Carries out the duties of an office (pelaksana tugas, Plt). */
    PLT,
    /** Carries out the daily duties while the holder is away (pelaksana harian, Plh). */
    PLH
}
