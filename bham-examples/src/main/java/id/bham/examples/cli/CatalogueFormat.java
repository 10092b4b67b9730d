package id.bham.examples.cli;

/** The forms in which the catalogue is printed. */
enum CatalogueFormat {
    /** For people. */
    text,
    /** For people, as Markdown, in both languages. */
    md,
    /** For programs, in both languages. */
    json
}
