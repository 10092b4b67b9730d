package id.bham.examples.cli;

import java.util.List;
import java.util.Locale;

/** The languages in which the application speaks. */
enum Language {
    /** Indonesian. */
    id,
    /** English. */
    en;

    /** The option that chooses one. */
    static final String OPTION = "--lang";

    Locale locale() {
        return Locale.forLanguageTag(name());
    }

    /** The language that the words of a command line ask for, whatever else is wrong with them; Indonesian unless they do. */
    static Language askedBy(List<String> words) {
        Language asked = id;
        for (int i = 0; i < words.size(); i++) {
            boolean isApart = words.get(i).equals(OPTION) && i + 1 < words.size();
            boolean isTogether = words.get(i).startsWith(OPTION + "=");
            String name = isApart ? words.get(i + 1) : isTogether ? words.get(i).substring(OPTION.length() + 1) : "";
            if (name.equalsIgnoreCase(en.name())) {
                asked = en;
            } else if (name.equalsIgnoreCase(id.name())) {
                asked = id;
            }
        }
        return asked;
    }
}
