package id.bham.rules.text;

import id.bham.core.action.ActionParty;
import id.bham.core.json.VisibleText;
import id.bham.core.knowledge.Described;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.knowledge.Property;
import id.bham.core.law.Eligible;
import id.bham.core.province.Province;
import id.bham.core.text.LocalizedText;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.core.time.YearlyWindow;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
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
import java.util.stream.IntStream;

/** How values are worded in a language, and how they are put into sentences. */
public final class Wording {

    private static final TextBundle WORDS = TextBundle.read(Wording.class, "words");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z0-9./]+)}");

    private static final int REPLACEMENT = 0xFFFD;

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
            return several.stream().map(this::value).sorted().collect(Collectors.joining(", "));
        }
        if (value instanceof Collection<?> several) {
            boolean mayHoldCommas = several.stream().anyMatch(ActionParty.class::isInstance);
            return several.stream().map(this::value).collect(Collectors.joining(mayHoldCommas ? "; " : ", "));
        }
        if (value instanceof Enum<?> constant) {
            return constant(constant);
        }
        return visible(value.toString());
    }

    /**
     * The gist of a statement: as {@link #value(Object)} has it, but of a record within the record only what it says by itself,
     * and of a list of records only their number.
     *
     * @param statement what a record says
     * @return the words
     */
    public String gist(Fact<?> statement) {
        return statement.value().map(this::gistOf).orElseGet(() -> value(statement));
    }

    private String gistOf(Object value) {
        if (value instanceof Described part) {
            return part.properties().stream()
                    .flatMap(property -> inShort(property).stream())
                    .collect(Collectors.joining(", "));
        }
        if (value instanceof Listing<?> listing && listing.items().stream().anyMatch(Described.class::isInstance)) {
            return listed(
                    listing, phrase("items", Map.of("number", listing.items().size())));
        }
        return value(value);
    }

    /** A statement in short: what the record cannot be without, such as the title of an office, stands for itself. */
    private Optional<String> inShort(Property property) {
        Object content = property.content();
        if (content instanceof Listing<?> || content instanceof Described) {
            return Optional.empty();
        }
        if (content instanceof Fact<?> fact) {
            return fact.value()
                    .filter(value -> !(value instanceof Described))
                    .map(value -> partName(property.name()) + " " + value(value));
        }
        return Optional.of(value(content));
    }

    /** What a record brings along cannot break out of its line or control a terminal. */
    static String visible(String text) {
        if (text.codePoints().noneMatch(VisibleText::isHidden)) {
            return text;
        }
        return text.codePoints()
                .map(character -> VisibleText.isHidden(character) ? REPLACEMENT : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /**
     * A place of a record in words, followed by its pointer.
     *
     * @param place the place
     * @return such as {@code chair, office (/chair/office)}
     */
    public String place(Pointer place) {
        List<String> segments = place.segments();
        String words = IntStream.range(0, segments.size())
                .mapToObj(i -> part(i == 0 ? "" : segments.get(i - 1), segments.get(i)))
                .collect(Collectors.joining(", "));
        return words + " (" + visible(place.toString()) + ")";
    }

    /** A year is named by itself; of other numbers each is the place of an item in its list. */
    private String part(String before, String segment) {
        boolean isIndex = segment.chars().allMatch(Character::isDigit) && !before.equals("years");
        return isIndex ? phrase("part.item", Map.of("number", Integer.parseInt(segment) + 1)) : partName(segment);
    }

    private String partName(String name) {
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
    private String listed(Listing<?> listing, String items) {
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
