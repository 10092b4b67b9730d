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

    /** The value that a text is, if it is one. */
    Optional<T> value(String text);

    /** Reports why a text is no value. */
    void refuse(TextNode text, Reading reading);

    /** What messages call such a value. */
    default String type() {
        return "text";
    }

    @Override
    default <R> void read(Node node, Reading reading, R target, BiConsumer<? super R, ? super T> setter) {
        if (node instanceof TextNode text) {
            value(text.text).ifPresentOrElse(value -> setter.accept(target, value), () -> refuse(text, reading));
        } else {
            reading.wrongType(node, type());
        }
    }

    @Override
    default T read(Tokens tokens) throws IOException {
        Optional<T> value = value(tokens.text());
        if (value.isEmpty()) {
            throw tokens.giveUp();
        }
        return value.get();
    }

    /** A text with at least one visible character, and made of whole characters. */
    record Plain(String name) implements TextForm<String> {

        @Override
        public Optional<String> value(String text) {
            return text.isBlank() || VisibleText.firstLoneSurrogate(text) >= 0 ? Optional.empty() : Optional.of(text);
        }

        @Override
        public void refuse(TextNode text, Reading reading) {
            int half = VisibleText.firstLoneSurrogate(text.text);
            if (half < 0) {
                reading.report(text.offset, ProblemCode.BLANK_TEXT);
            } else {
                String found = VisibleText.escaped(text.text.charAt(half));
                reading.report(text.offset, ProblemCode.LONE_SURROGATE, "found", found);
            }
        }
    }

    /** An id, such as that of a body, a source or a sub-action. */
    record Id(String name) implements TextForm<String> {

        @Override
        public String type() {
            return "id";
        }

        @Override
        public Optional<String> value(String text) {
            return Names.isId(text) ? Optional.of(text) : Optional.empty();
        }

        @Override
        public void refuse(TextNode text, Reading reading) {
            reading.report(text.offset, ProblemCode.MALFORMED_ID, "found", quoted(text), "expected", Names.ID_PATTERN);
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
        public Optional<String> value(String text) {
            return known.contains(text) ? Optional.of(text) : Optional.empty();
        }

        @Override
        public void refuse(TextNode text, Reading reading) {
            if (text.text.isBlank()) {
                reading.report(text.offset, ProblemCode.BLANK_TEXT);
            } else {
                reading.unknown(text.offset, unknown, "found", text.text, known);
            }
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
        public Optional<T> value(String text) {
            return Forms.TEXT.value(text).flatMap(plain -> {
                try {
                    return Optional.of(making.apply(plain));
                } catch (IllegalArgumentException e) {
                    return Optional.empty();
                }
            });
        }

        @Override
        public void refuse(TextNode text, Reading reading) {
            if (Forms.TEXT.value(text.text).isEmpty()) {
                Forms.TEXT.refuse(text, reading);
            } else {
                reading.report(text.offset, malformed, "found", quoted(text));
            }
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
        public Optional<Period> value(String text) {
            return LENGTH.matcher(text).matches() ? Optional.of(Period.parse(text)) : Optional.empty();
        }

        @Override
        public void refuse(TextNode text, Reading reading) {
            reading.report(text.offset, ProblemCode.MALFORMED_LENGTH, "found", quoted(text));
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
        public Optional<MonthDay> value(String text) {
            Matcher digits = DIGITS.matcher(text);
            try {
                return digits.matches()
                        ? Optional.of(MonthDay.of(Integer.parseInt(digits.group(1)), Integer.parseInt(digits.group(2))))
                        : Optional.empty();
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        @Override
        public void refuse(TextNode text, Reading reading) {
            if (DIGITS.matcher(text.text).matches()) {
                reading.report(text.offset, ProblemCode.IMPOSSIBLE_MONTH_DAY, "found", text.text);
            } else {
                reading.report(text.offset, ProblemCode.MALFORMED_MONTH_DAY, "found", quoted(text));
            }
        }
    }

    /** A text as messages quote it. */
    static String quoted(TextNode text) {
        return Quotation.of(text.text);
    }
}
