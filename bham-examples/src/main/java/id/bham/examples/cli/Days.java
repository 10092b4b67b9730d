package id.bham.examples.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/** Days as options name them. */
final class Days {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Days() {}

    /** Whether a text has the form of a day, existing or not. */
    static boolean hasForm(String text) {
        return FORM.matcher(text).matches();
    }

    static LocalDate parse(String text) {
        if (hasForm(text)) {
            try {
                LocalDate day = LocalDate.parse(text);
                if (day.getYear() > 0) {
                    return day;
                }
            } catch (DateTimeParseException e) {
                // Refused below, as the year 0000 is.
            }
        }
        throw new TypeConversionException("'" + text + "' is not a day");
    }
}
