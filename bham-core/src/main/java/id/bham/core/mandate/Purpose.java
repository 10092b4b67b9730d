package id.bham.core.mandate;

/** What a regional task force was formed for before Perpres 60/2023 gave it duties. */
public enum Purpose {
    /** Coordinate the mainstreaming of business and human rights in the region (pengarusutamaan Bisnis dan HAM). */
    COORDINATE_MAINSTREAMING,
    /** Gather input for the National Strategy (mengumpulkan masukan). */
    GATHER_STRATEGY_INPUT
}
