package id.bham.examples.cli;

/** The forms in which deadlines are printed. */
enum DeadlineFormat {
    /** For people. */
    text,
    /** For programs. */
    json,
    /** For calendars: iCalendar. */
    ics
}
