package id.bham.examples.cli;

/** The forms in which timelines are printed. */
enum TimelineFormat {
    /** For people. */
    text,
    /** For programs. */
    json
}
