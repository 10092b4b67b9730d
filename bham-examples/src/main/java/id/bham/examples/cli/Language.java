package id.bham.examples.cli;

import java.util.Locale;

/** The languages in which the application speaks. */
enum Language {
    /** Indonesian. */
    id,
    /** English. */
    en;

    Locale locale() {
        return Locale.forLanguageTag(name());
    }
}
