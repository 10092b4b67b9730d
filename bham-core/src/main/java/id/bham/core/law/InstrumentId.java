package id.bham.core.law;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a legal instrument (peraturan, keputusan) is named: its kind, its number and, where known, its year. The number is
 * opaque text.
 *
 * <p>A number of digits alone with a year is written {@code Perpres 60/2023}; any other {@code Kepmenkumham
 * M.HH-01.HA.01.07 Tahun 2021}.
 *
 * @param kind the customary short name of the kind, such as {@code UU}, {@code Perpres}; letters only
 * @param number the number, without white space; it has a digit, which no word of a citation has
 * @param year the year that belongs to the name, if any
 */
public record InstrumentId(String kind, String number, OptionalInt year) {

    private static final String KIND = "[A-Za-z]+";
    private static final Pattern WORD = Pattern.compile(KIND);
    private static final Pattern NUMBER = Pattern.compile("\\S*[0-9]\\S*");
    private static final Pattern NUMBER_AND_YEAR = Pattern.compile("[0-9]+/[0-9]{4}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern SHORT = Pattern.compile("(" + KIND + ") ([0-9]+)/([0-9]{4})");
    private static final Pattern LONG = Pattern.compile("(" + KIND + ") (\\S+)(?: Tahun ([0-9]{4}))?");

    /**
     * A name of an instrument.
     *
     * @param kind the short name of the kind
     * @param number the number
     * @param year the year, if any
     * @throws IllegalArgumentException if the kind is not made of letters, the number has no digit, has white space or hides
     *     a year, or the year does not have four digits
     */
    public InstrumentId {
        boolean good = WORD.matcher(kind).matches()
                && NUMBER.matcher(number).matches()
                && (year.isPresent() || !NUMBER_AND_YEAR.matcher(number).matches())
                && (year.isEmpty() || (year.getAsInt() >= 1000 && year.getAsInt() <= 9999));
        if (!good) {
            throw new IllegalArgumentException(
                    "an instrument is named by a kind of letters, a number with a digit and without spaces"
                            + " and a year of four digits, but these are '" + kind + "', '" + number + "', " + year);
        }
    }

    /**
     * An instrument named by number and year.
     *
     * @param kind the short name of the kind
     * @param number the number
     * @param year the year
     * @return the id
     * @throws IllegalArgumentException as the constructor
     */
    public static InstrumentId of(String kind, String number, int year) {
        return new InstrumentId(kind, number, OptionalInt.of(year));
    }

    /**
     * Reads the name of an instrument.
     *
     * @param text such as {@code Perpres 60/2023}
     * @return the id
     * @throws IllegalArgumentException if the text is not such a name
     */
    public static InstrumentId parse(String text) {
        return match(text)
                .orElseThrow(() -> new IllegalArgumentException("'" + text
                        + "' does not name an instrument in the form 'Perpres 60/2023' or 'Kepmen NUMBER Tahun 2021'"));
    }

    private static Optional<InstrumentId> match(String text) {
        Matcher brief = SHORT.matcher(text);
        if (brief.matches()) {
            return Optional.of(of(brief.group(1), brief.group(2), Integer.parseInt(brief.group(3))));
        }
        Matcher full = LONG.matcher(text);
        if (full.matches()) {
            OptionalInt year =
                    full.group(3) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(full.group(3)));
            return Optional.of(new InstrumentId(full.group(1), full.group(2), year));
        }
        return Optional.empty();
    }

    /**
     * The name as it is customarily written; {@link #parse(String)} reads it back.
     *
     * @return the text
     */
    @Override
    public String toString() {
        if (year.isPresent()) {
            boolean digitsOnly = DIGITS.matcher(number).matches();
            return kind + " " + number + (digitsOnly ? "/" : " Tahun ") + year.getAsInt();
        }
        return kind + " " + number;
    }
}
