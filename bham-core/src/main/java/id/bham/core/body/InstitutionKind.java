package id.bham.core.body;

/** A kind of institution. */
public enum InstitutionKind {
    /** A ministry (kementerian). */
    MINISTRY,
    /** A directorate general of a ministry (direktorat jenderal). */
    DIRECTORATE_GENERAL,
    /** Another agency of the national government (lembaga). */
    AGENCY,
    /** The ministry's office in a region (kantor wilayah, Kanwil). */
    REGIONAL_OFFICE,
    /** An agency of a provincial government (OPD). */
    PROVINCIAL_AGENCY,
    /** A business or an association of businesses. */
    BUSINESS,
    /** A university or another academic institution. */
    ACADEMIA,
    /** An organisation of civil society. */
    CIVIL_SOCIETY,
    /** Another institution. */
    OTHER
}
