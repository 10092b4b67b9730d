package id.bham.examples.cli;

/** The forms in which reports are printed. */
enum Format {
    /** For people. */
    text,
    /** For people, as Markdown. */
    md,
    /** For programs. */
    json,
    /** For editors and code hosts: SARIF 2.1.0. */
    sarif,
    /** For build servers: JUnit XML. */
    junit
}
