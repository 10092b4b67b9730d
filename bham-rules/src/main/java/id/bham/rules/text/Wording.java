package id.bham.rules.text;

import id.bham.core.action.ActionParty;
import id.bham.core.json.VisibleText;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.law.Eligible;
import id.bham.core.province.Province;
import id.bham.core.text.LocalizedText;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.core.time.YearlyWindow;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How values are worded in a language, and how they are put into sentences. */
public final class Wording {

    private static final TextBundle WORDS = TextBundle.read(Wording.class, "words");
    /** How sentences begin whose first letter stays large. */
    private static final Pattern NAME = Pattern.compile(
            "(Gugus Tugas Nasional|National Focal Point|Menteri|Gubernur|Presiden|Perpres)\\b|\\p{Lu}{2}");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z0-9./]+)}");

    private static final int REPLACEMENT = 0xFFFD;

    /** What is known by a key of its own, and not by its place in a list. */
    private static final Set<String> KEYED = Set.of("years", "provinces", "subActions");

    private static final String EACH = "*";

    /** From here on digits are grouped; numbers of years are lower. */
    private static final long GROUPED_FROM = 10_000;

    private final Locale locale;

    private Wording(Locale locale) {
        this.locale = locale;
    }

    /**
     * The wording for a locale.
     *
     * @param locale the locale; Indonesian for the language {@code id}, else English
     * @return the wording
     */
    public static Wording in(Locale locale) {
        return new Wording(locale);
    }

    /**
     * A word or phrase of this library.
     *
     * @param key its key
     * @return the text
     * @throws IllegalArgumentException if there is none with that key
     */
    public String word(String key) {
        return WORDS.text(key).in(locale);
    }

    /**
     * Whether this library has a word or phrase with a key.
     *
     * @param key the key
     * @return true if it has
     */
    public boolean has(String key) {
        return WORDS.has(key);
    }

    /**
     * A word or phrase of this library with values put in.
     *
     * @param key its key
     * @param arguments the values by name
     * @return the text
     * @throws IllegalArgumentException if there is none with that key
     */
    public String phrase(String key, Map<String, ?> arguments) {
        return sentence(WORDS.text(key), arguments);
    }

    /**
     * A text with values put in for its placeholders.
     *
     * @param text the text, with {@code {name}} where a value goes
     * @param arguments the values by name; a placeholder without a value stays as it is
     * @return the sentence; of what the text itself hides U+FFFD is shown
     */
    public String sentence(LocalizedText text, Map<String, ?> arguments) {
        Matcher placeholder = PLACEHOLDER.matcher(visible(text.in(locale)));
        return placeholder.replaceAll(match -> {
            Object value = arguments.get(match.group(1));
            return Matcher.quoteReplacement(value == null ? match.group() : value(value));
        });
    }

    /**
     * A value in words.
     *
     * @param value a fact, a listing, a date, a period, a province, a party of an action, a constant of the model, a number, a text, or several
     * @return the words
     */
    public String value(Object value) {
        if (value instanceof Fact<?> fact) {
            return fact.isKnown() ? value(fact.value().orElseThrow()) : word(fact.isAbsent() ? "absent" : "unknown");
        }
        if (value instanceof Listing<?> listing) {
            return listing(listing);
        }
        if (value instanceof LocalizedText text) {
            return value(text.in(locale));
        }
        if (value instanceof ActionParty party) {
            return value(party.name().isKnown() ? party.name() : party.kind());
        }
        if (value instanceof LocalDate day) {
            return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
        }
        if (value instanceof MonthDay day) {
            return day.getDayOfMonth() + " " + word("month." + day.getMonthValue());
        }
        if (value instanceof PartialDate date) {
            return date(date);
        }
        if (value instanceof ValidityPeriod period) {
            return period(period);
        }
        if (value instanceof Period length) {
            return length(length);
        }
        if (value instanceof YearlyWindow window) {
            return phrase("fromTo", Map.of("first", window.firstDay(), "last", window.lastDay()));
        }
        if (value instanceof Eligible<?> eligible) {
            return eligible.undecided().isEmpty()
                    ? value(eligible.accepted())
                    : phrase("eligible", Map.of("accepted", eligible.accepted(), "undecided", eligible.undecided()));
        }
        if (value instanceof Province province) {
            return province.name();
        }
        if (value instanceof Set<?> several) {
            return joined(several.stream().map(this::value).sorted().toList());
        }
        if (value instanceof Collection<?> several) {
            return joined(several.stream().map(this::value).toList());
        }
        if (value instanceof Enum<?> constant) {
            return constant(constant);
        }
        if (value instanceof Number number && number.longValue() >= GROUPED_FROM) {
            return grouped(number.longValue());
        }
        if (value instanceof Described part) {
            return new Gist(this).of(part);
        }
        return visible(value.toString());
    }

    private String grouped(long number) {
        char separator = word("digits.separator").charAt(0);
        return String.format(Locale.ENGLISH, "%,d", number).replace(',', separator);
    }

    /** Items that hold commas themselves are parted by semicolons. */
    private static String joined(List<String> items) {
        return String.join(
                items.size() > 1 && items.stream().anyMatch(item -> item.contains(",")) ? "; " : ", ", items);
    }

    /**
     * A sentence as a clause of another.
     *
     * @param sentence the sentence
     * @return the same, with a small first letter unless it begins with a name or an official title
     */
    public String clause(String sentence) {
        String shown = visible(sentence);
        boolean isName = NAME.matcher(shown).lookingAt();
        return shown.isEmpty() || isName ? shown : shown.substring(0, 1).toLowerCase(Locale.ROOT) + shown.substring(1);
    }

    /**
     * The gist of a statement: as {@link #value(Object)} has it, but of a record within the record how people call it, such as an office by
     * its title and province, or in short what it states; of a list of more than three records their number alone.
     *
     * @param statement what a record says
     * @return the words, never blank
     */
    public String gist(Fact<?> statement) {
        return statement.value().map(new Gist(this)::of).orElseGet(() -> value(statement));
    }

    /** Whether a text is of such ASCII characters alone as can be seen, of which none is hidden. */
    private static boolean isPlain(String text) {
        boolean isPlain = true;
        for (int i = 0; i < text.length() && isPlain; i++) {
            isPlain = text.charAt(i) >= ' ' && text.charAt(i) <= '~';
        }
        return isPlain;
    }

    /** What a record brings along cannot break out of its line or control a terminal. */
    static String visible(String text) {
        if (isPlain(text) || text.codePoints().noneMatch(VisibleText::isHidden)) {
            return text;
        }
        return text.codePoints()
                .map(character -> VisibleText.isHidden(character) ? REPLACEMENT : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /**
     * A place of a record in words.
     *
     * @param place the place, or a pattern of places
     * @return such as {@code chair, office}, {@code Province of Aceh} or {@code each of the members, office}
     */
    public String place(Pointer place) {
        List<String> segments = place.segments();
        var words = new ArrayList<String>();
        for (int i = 0; i < segments.size(); i++) {
            boolean hasKey = i + 1 < segments.size() && isKey(segments.get(i), segments.get(i + 1));
            words.add(hasKey ? keyed(segments.get(i), segments.get(++i)) : partName(segments.get(i)));
        }
        return String.join(", ", words);
    }

    /** Whether a step names one, or each, of what stands at the step before it. */
    private static boolean isKey(String name, String step) {
        return KEYED.contains(name) || step.equals(EACH) || step.chars().allMatch(Character::isDigit);
    }

    private String keyed(String name, String key) {
        if (name.equals("years")) {
            return phrase("place.year", Map.of("year", key));
        }
        if (name.equals("provinces")) {
            Optional<Province> province =
                    Province.all().stream().filter(one -> one.iso().equals(key)).findFirst();
            return phrase(
                    "place.province",
                    Map.of("province", province.map(Province::name).orElse(key)));
        }
        if (key.equals(EACH)) {
            return phrase("place.each", Map.of("part", partName(name)));
        }
        return KEYED.contains(name)
                ? phrase("place.keyed", Map.of("part", partName(name), "key", key))
                : phrase("place.item", Map.of("part", partName(name), "number", Integer.parseInt(key) + 1));
    }

    String partName(String name) {
        return WORDS.has("part." + name) ? word("part." + name) : visible(name);
    }

    private String listing(Listing<?> listing) {
        if (listing.isUnknown()) {
            return word("unknown");
        }
        String items = listing.items().isEmpty() ? word("none") : value(listing.items());
        return listed(listing, items);
    }

    /** What is listed and, if that is not all, how many there are or that there may be others. */
    String listed(Listing<?> listing, String items) {
        if (listing.isComplete()) {
            return items;
        }
        OptionalInt number = listing.size().atMost();
        if (number.isEmpty()) {
            return items + " " + word("andPerhapsOthers");
        }
        return listing.items().isEmpty()
                ? phrase("countedOnly", Map.of("number", number.getAsInt()))
                : phrase("counted", Map.of("items", items, "number", number.getAsInt()));
    }

    /**
     * A date in few characters, for tables.
     *
     * @param date the date
     * @return such as {@code 30 Sep 2024}; of one that is not known to the day its first and last possible day, or the month, or the year
     */
    public String shortly(PartialDate date) {
        Optional<LocalDate> first = date.earliest();
        Optional<LocalDate> last = date.latest();
        if (date.isDay()
                || first.isEmpty()
                || last.isEmpty()
                || !date.toString().startsWith("[")) {
            return date.isDay() ? shortly(first.orElseThrow()) : date(date);
        }
        String begin = shortly(first.get());
        boolean isOneYear = first.get().getYear() == last.get().getYear();
        return (isOneYear ? begin.substring(0, begin.lastIndexOf(' ')) : begin) + " - " + shortly(last.get());
    }

    /**
     * A date that may be unknown, in few characters.
     *
     * @param date what is known of it
     * @return as {@link #shortly(PartialDate)} has it, or that it is unknown or absent
     */
    public String shortly(Fact<PartialDate> date) {
        return date.value().map(this::shortly).orElseGet(() -> value(date));
    }

    private String shortly(LocalDate day) {
        return day.getDayOfMonth() + " " + word("month.short." + day.getMonthValue()) + " " + day.getYear();
    }

    private String date(PartialDate date) {
        return date.earliest()
                .map(first -> date.latest()
                        .map(last -> date(date, first, last))
                        .orElseGet(() -> phrase("onOrAfter", Map.of("first", first))))
                .orElseGet(
                        () -> phrase("onOrBefore", Map.of("last", date.latest().orElseThrow())));
    }

    private String date(PartialDate date, LocalDate first, LocalDate last) {
        if (date.isDay()) {
            return value(first);
        }
        String text = date.toString();
        if (text.startsWith("[")) {
            return phrase("between", Map.of("first", first, "last", last));
        }
        return text.length() == 4 ? text : month(first) + " " + first.getYear();
    }

    private String period(ValidityPeriod period) {
        if (period.firstDay().isAbsent()) {
            return period.lastDay().isAbsent() ? word("always") : phrase("until", Map.of("last", period.lastDay()));
        }
        boolean endless = !period.lastDay().isKnown();
        return endless
                ? phrase("from", Map.of("first", period.firstDay()))
                : phrase("fromTo", Map.of("first", period.firstDay(), "last", period.lastDay()));
    }

    private String length(Period length) {
        List<String> parts = List.of(
                part(length.getYears(), "years"), part(length.getMonths(), "months"), part(length.getDays(), "days"));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private String part(int number, String unit) {
        return number == 0 ? "" : phrase(unit, Map.of("number", number));
    }

    private String month(LocalDate day) {
        return word("month." + day.getMonthValue());
    }

    private String constant(Enum<?> constant) {
        String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return WORDS.has(key) ? word(key) : constant.name();
    }
}
