package id.bham.core.law;

import id.bham.core.binding.Bindable;
import id.bham.core.law.Citation.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a legal instrument (peraturan, keputusan) is named: its kind, the region if each region has its own, its number and, where
 * known, its year. The number is opaque text.
 *
 * <p>It has two forms. Officials write {@code Peraturan Presiden Nomor 60 Tahun 2023} or {@code Peraturan Gubernur Jawa Barat Nomor
 * 10 Tahun 2024}. The short form is {@code Perpres 60/2023} or {@code Pergub Jawa Barat 10/2024}, and {@code Kepmenkumham
 * M.HH-01.HA.01.07 Tahun 2021} where the number is not of digits alone. A kind of which no official name is known here keeps its
 * short one in both.
 *
 * @param kind the customary short name of the kind, such as {@code UU}, {@code Perpres}; letters only
 * @param region the region, such as {@code Jawa Barat}: always there for a regulation or decision of a governor and a regulation of
 *     a region, never for one of the nation
 * @param number the number, without white space; it has a digit, which no word of a citation has
 * @param year the year that belongs to the name, if any
 */
public record InstrumentId(String kind, Optional<String> region, String number, OptionalInt year) implements Bindable {

    private static final String NUMBER_FOLLOWS = "Nomor";
    private static final String YEAR_FOLLOWS = "Tahun";

    private static final Pattern KIND = Pattern.compile("[A-Za-z]+");
    private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]+");
    private static final Pattern REGION_WORD = Pattern.compile("dan|\\p{Lu}[\\p{L}'.-]*");
    private static final Pattern NUMBER = Pattern.compile("\\S*[0-9]\\S*");
    private static final Pattern NUMBER_AND_YEAR = Pattern.compile("([0-9]+)/([0-9]{4})");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private static final Comparator<InstrumentId> BY_RANK = Comparator.comparingInt(InstrumentId::rank)
            .thenComparing(InstrumentId::kind)
            .thenComparing(id -> id.region().orElse(""))
            .thenComparingInt(id -> id.year().orElse(Integer.MAX_VALUE))
            .thenComparingInt(InstrumentId::digits)
            .thenComparing(InstrumentId::number);

    /** With these begin names of kinds that are longer than a word, and parts of citations. */
    private static final Set<String> NO_KINDS = Set.of("Peraturan", "Keputusan", NUMBER_FOLLOWS, YEAR_FOLLOWS);

    /**
     * A name of an instrument.
     *
     * @param kind the short name of the kind
     * @param region the region, if it is of one
     * @param number the number
     * @param year the year, if any
     * @throws IllegalArgumentException if the kind is not made of letters or is a word of citations, the region is missing, is given
     *     for an instrument of the nation or is not made of words with a capital letter, the number has no digit, has white space or
     *     hides a year, or the year does not have four digits
     */
    public InstrumentId {
        boolean good = isKind(kind)
                && NUMBER.matcher(number).matches()
                && (year.isPresent() || !NUMBER_AND_YEAR.matcher(number).matches())
                && (year.isEmpty() || (year.getAsInt() >= 1000 && year.getAsInt() <= 9999));
        if (!good) {
            throw new IllegalArgumentException(
                    "an instrument is named by a kind of letters, a number with a digit and without spaces"
                            + " and a year of four digits, but these are '" + kind + "', '" + number + "', " + year);
        }
        checkRegion(kind, region, number);
    }

    /**
     * A name of an instrument that is not one of a region.
     *
     * @param kind the short name of the kind
     * @param number the number
     * @param year the year, if any
     * @throws IllegalArgumentException as the other constructor
     */
    public InstrumentId(String kind, String number, OptionalInt year) {
        this(kind, Optional.empty(), number, year);
    }

    /**
     * {@return an instrument named by number and year}
     *
     * @param kind the short name of the kind
     * @param number the number
     * @param year the year
     * @throws IllegalArgumentException as the constructor
     */
    public static InstrumentId of(String kind, String number, int year) {
        return new InstrumentId(kind, number, OptionalInt.of(year));
    }

    /**
     * The order in which instruments are told: laws first, then what is made under them, by the government, the President, ministers and
     * regions; those of a kind by year, and of a year by number, where that is of digits alone. Kinds that are not known here come last. It
     * decides nothing about which of them prevails.
     *
     * @return the order; two names are alike in it only if they are equal
     */
    public static Comparator<InstrumentId> byRank() {
        return BY_RANK;
    }

    private int rank() {
        return InstrumentKind.named(kind).map(InstrumentKind::ordinal).orElse(Integer.MAX_VALUE);
    }

    /** A number of digits alone is as long as it is high. */
    private int digits() {
        return DIGITS.matcher(number).matches() ? number.replaceFirst("^0+", "").length() : Integer.MAX_VALUE;
    }

    private static boolean isKind(String kind) {
        return KIND.matcher(kind).matches()
                && !ROMAN.matcher(kind).matches()
                && !NO_KINDS.contains(kind)
                && Level.named(kind).isEmpty();
    }

    private static void checkRegion(String kind, Optional<String> region, String number) {
        Optional<Boolean> isOfRegion = InstrumentKind.named(kind).map(InstrumentKind::isOfRegion);
        if (isOfRegion.equals(Optional.of(true)) && region.isEmpty()) {
            throw new IllegalArgumentException("each region has its own " + kind + ", but no region is named before '"
                    + number + "'; expected a form such as '" + kind + " Jawa Barat 10/2024'");
        }
        region.ifPresent(name -> {
            if (isOfRegion.equals(Optional.of(false))) {
                throw new IllegalArgumentException("a " + kind + " is of the whole nation, but the region '" + name
                        + "' is named; expected '" + kind + "' with the number after it");
            }
            if (!Arrays.stream(name.split(" ", -1)).allMatch(InstrumentId::isRegionWord)) {
                throw new IllegalArgumentException("a region is named by words with a capital letter, but this is '"
                        + name + "'; expected a form such as 'Jawa Barat'");
            }
        });
    }

    private static boolean isRegionWord(String word) {
        return REGION_WORD.matcher(word).matches()
                && !word.equals(NUMBER_FOLLOWS)
                && !word.equals(YEAR_FOLLOWS)
                && Level.named(word).isEmpty();
    }

    /**
     * Reads the name of an instrument in either form.
     *
     * @param text such as {@code Peraturan Presiden Nomor 60 Tahun 2023} or {@code Perpres 60/2023}
     * @return the id
     * @throws IllegalArgumentException if the text is not such a name
     */
    public static InstrumentId parse(String text) {
        Optional<InstrumentKind> official = InstrumentKind.beginning(text);
        if (official.isPresent()) {
            InstrumentKind kind = official.get();
            return afterKind(kind.brief(), text.substring(kind.official().length() + 1), text);
        }
        int space = text.indexOf(' ');
        if (space < 0) {
            throw unreadable(text);
        }
        return afterKind(text.substring(0, space), text.substring(space + 1), text);
    }

    private static InstrumentId afterKind(String kind, String rest, String text) {
        List<String> words = new ArrayList<>(List.of(rest.split(" ", -1)));
        var region = new ArrayList<String>();
        while (words.size() > 1 && !isAfterRegion(words.get(0))) {
            region.add(words.remove(0));
        }
        if (words.size() > 1 && words.get(0).equals(NUMBER_FOLLOWS)) {
            words.remove(0);
        }
        Optional<String> ofRegion = region.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", region));
        String number = words.get(0);
        if (!NUMBER.matcher(number).matches()) {
            throw unreadable(text);
        }
        Matcher brief = NUMBER_AND_YEAR.matcher(number);
        if (words.size() == 1 && brief.matches()) {
            return new InstrumentId(kind, ofRegion, brief.group(1), year(brief.group(2)));
        }
        if (words.size() == 1) {
            return new InstrumentId(kind, ofRegion, number, OptionalInt.empty());
        }
        if (words.size() == 3
                && words.get(1).equals(YEAR_FOLLOWS)
                && YEAR.matcher(words.get(2)).matches()) {
            return new InstrumentId(kind, ofRegion, number, year(words.get(2)));
        }
        throw unreadable(text);
    }

    private static boolean isAfterRegion(String word) {
        return word.equals(NUMBER_FOLLOWS) || NUMBER.matcher(word).matches();
    }

    private static OptionalInt year(String digits) {
        return OptionalInt.of(Integer.parseInt(digits));
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException("'" + text + "' does not name an instrument in the form"
                + " 'Peraturan Presiden Nomor 60 Tahun 2023', 'Perpres 60/2023' or 'Kepmenkumham NUMBER Tahun 2021'");
    }

    /** {@return the short name, for ids and options, such as {@code Perpres 60/2023}; {@link #parse(String)} reads it back} */
    public String shortForm() {
        String ofRegion = region.map(name -> " " + name).orElse("");
        String withYear = "";
        if (year.isPresent()) {
            boolean digitsOnly = DIGITS.matcher(number).matches();
            withYear = (digitsOnly ? "/" : " " + YEAR_FOLLOWS + " ") + year.getAsInt();
        }
        return kind + ofRegion + " " + number + withYear;
    }

    /**
     * {@return the name as officials write it, such as {@code Peraturan Presiden Nomor 60 Tahun 2023}; {@link #parse(String)} reads it
     * back}
     */
    @Override
    public String toString() {
        String official =
                InstrumentKind.named(kind).map(InstrumentKind::official).orElse(kind);
        String ofRegion = region.map(name -> " " + name).orElse("");
        String withYear = year.isPresent() ? " " + YEAR_FOLLOWS + " " + year.getAsInt() : "";
        return official + ofRegion + " " + NUMBER_FOLLOWS + " " + number + withYear;
    }

    // These two are what a record has by itself; but to link that takes a short-lived process longer than to read all
    // the law.

    @Override
    public boolean equals(Object other) {
        return other instanceof InstrumentId that
                && number.equals(that.number)
                && kind.equals(that.kind)
                && year.equals(that.year)
                && region.equals(that.region);
    }

    @Override
    public int hashCode() {
        return ((kind.hashCode() * 31 + region.hashCode()) * 31 + number.hashCode()) * 31 + year.hashCode();
    }
}
