package id.bham.examples.cli;

/** The forms in which the application prints. */
enum Format {
    /** For people. */
    text,
    /** For programs. */
    json
}
