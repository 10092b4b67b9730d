package id.bham.core.json;

import com.google.common.collect.ImmutableSortedSet;
import id.bham.core.check.Names;
import id.bham.core.json.Node.TextNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.Period;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How values are written that documents have as a text.
 *
 * @param <T> the type of the value
 */
sealed interface TextForm<T> extends Form<T>
        permits ConstantForm,
                DateForm,
                DayForm,
                TextForm.DayOfYear,
                TextForm.Id,
                TextForm.Length,
                TextForm.Made,
                TextForm.Name,
                TextForm.Plain {

    /** The value that a text is; empty if it is none, and why was reported. */
    Optional<T> parse(TextNode text, Reading reading);

    /** What messages call such a value. */
    default String type() {
        return "text";
    }

    @Override
    default <R> void read(Node node, Reading reading, R target, BiConsumer<? super R, ? super T> setter) {
        if (node instanceof TextNode text) {
            parse(text, reading).ifPresent(value -> setter.accept(target, value));
        } else {
            reading.wrongType(node, type());
        }
    }

    @Override
    default T read(Tokens tokens) throws IOException {
        return parse(new TextNode(0, tokens.text()), tokens.reading()).orElseThrow(tokens::giveUp);
    }

    /** A text with at least one visible character, and made of whole characters. */
    record Plain(String name) implements TextForm<String> {

        @Override
        public Optional<String> parse(TextNode text, Reading reading) {
            if (text.text.isBlank()) {
                return reading.refuse(text, ProblemCode.BLANK_TEXT);
            }
            int half = VisibleText.firstLoneSurrogate(text.text);
            return half < 0
                    ? Optional.of(text.text)
                    : reading.refuse(
                            text, ProblemCode.LONE_SURROGATE, "found", VisibleText.escaped(text.text.charAt(half)));
        }
    }

    /** An id, such as that of a body, a source or a sub-action. */
    record Id(String name) implements TextForm<String> {

        @Override
        public String type() {
            return "id";
        }

        @Override
        public Optional<String> parse(TextNode text, Reading reading) {
            return Names.isId(text.text)
                    ? Optional.of(text.text)
                    : reading.refuse(
                            text, ProblemCode.MALFORMED_ID, "found", quoted(text), "expected", Names.ID_PATTERN);
        }
    }

    /**
     * The name of something that the reader was told of.
     *
     * @param name what the form is called
     * @param known the names that there are
     * @param unknown what it means if a text is none of them
     */
    record Name(String name, ImmutableSortedSet<String> known, ProblemCode unknown) implements TextForm<String> {

        @Override
        public Optional<String> parse(TextNode text, Reading reading) {
            if (text.text.isBlank()) {
                return reading.refuse(text, ProblemCode.BLANK_TEXT);
            }
            if (known.contains(text.text)) {
                return Optional.of(text.text);
            }
            reading.unknown(text.offset, unknown, "found", text.text, known);
            return Optional.empty();
        }
    }

    /**
     * A text of which something is made that refuses other texts.
     *
     * @param name what the form is called
     * @param making makes it
     * @param malformed what it means if a text is refused
     */
    record Made<T>(String name, Function<String, T> making, ProblemCode malformed) implements TextForm<T> {

        @Override
        public Optional<T> parse(TextNode text, Reading reading) {
            return Forms.TEXT.parse(text, reading).flatMap(plain -> {
                try {
                    return Optional.of(making.apply(plain));
                } catch (IllegalArgumentException e) {
                    return reading.refuse(text, malformed, "found", quoted(text));
                }
            });
        }
    }

    /** A length of time in years, months and days, longer than zero. */
    record Length(String name) implements TextForm<Period> {

        /** A regular expression that the text of every length matches as a whole, and no other text. */
        static final String PATTERN = "P(?=.*[1-9])([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,4}D)?";

        private static final Pattern LENGTH = Pattern.compile(PATTERN);

        @Override
        public String type() {
            return "length";
        }

        @Override
        public Optional<Period> parse(TextNode text, Reading reading) {
            return LENGTH.matcher(text.text).matches()
                    ? Optional.of(Period.parse(text.text))
                    : reading.refuse(text, ProblemCode.MALFORMED_LENGTH, "found", quoted(text));
        }
    }

    /** A day of each year, such as the one by which to report. */
    record DayOfYear(String name) implements TextForm<MonthDay> {

        /** A regular expression that the text of every day of a year matches as a whole, and no other text. */
        static final String PATTERN = "--((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
                + "|02-(0[1-9]|[12][0-9]))";

        private static final Pattern DIGITS = Pattern.compile("--([0-9]{2})-([0-9]{2})");

        @Override
        public String type() {
            return "monthDay";
        }

        @Override
        public Optional<MonthDay> parse(TextNode text, Reading reading) {
            Matcher digits = DIGITS.matcher(text.text);
            if (!digits.matches()) {
                return reading.refuse(text, ProblemCode.MALFORMED_MONTH_DAY, "found", quoted(text));
            }
            try {
                return Optional.of(MonthDay.of(Integer.parseInt(digits.group(1)), Integer.parseInt(digits.group(2))));
            } catch (DateTimeException e) {
                return reading.refuse(text, ProblemCode.IMPOSSIBLE_MONTH_DAY, "found", text.text);
            }
        }
    }

    /** A text as messages quote it. */
    static String quoted(TextNode text) {
        return Quotation.of(text.text);
    }
}
