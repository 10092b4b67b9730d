package id.bham.examples.cli;

/** The forms in which comparisons are printed. */
enum DiffFormat {
    /** For people. */
    text,
    /** For people, as Markdown. */
    md,
    /** For programs. */
    json
}
