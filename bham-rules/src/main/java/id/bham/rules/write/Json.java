package id.bham.rules.write;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import id.bham.core.json.DocumentWriter;
import id.bham.core.json.VisibleText;
import id.bham.core.knowledge.Fact;
import id.bham.core.law.Eligible;
import id.bham.core.output.JacksonCore;
import id.bham.core.output.JsonOutput;
import id.bham.core.output.JsonText;
import id.bham.core.output.JsonTree;
import id.bham.core.text.LocalizedText;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.core.time.YearlyWindow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The one way in which all JSON of this package is laid out and escaped: as text, which is written as it goes along, or as a plain tree. */
final class Json {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final JsonOutput out;
    private final Optional<Locale> language;

    private Json(JsonOutput out, Optional<Locale> language) {
        this.out = out;
        this.language = language;
    }

    /** Writes an object with its texts in one language or, if none is named, in both. */
    static void object(Appendable out, Optional<Locale> language, Consumer<Json> fields) throws IOException {
        JacksonCore.look();
        try (JsonText text = JsonText.inLines(new Visible(out))) {
            new Json(text, language).object(fields);
            text.endLine();
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    /** An object with its texts in both languages, as a plain tree. */
    static Map<String, @Nullable Object> tree(Consumer<Json> fields) {
        var tree = new JsonTree();
        new Json(tree, Optional.empty()).object(fields);
        return tree.object();
    }

    private Json object(Consumer<Json> fields) {
        after(out::startObject);
        fields.accept(this);
        return after(out::endObject);
    }

    /** Passes text on with all that is hidden in it escaped; half of a surrogate pair waits for the other half. */
    private static final class Visible extends Writer {
        private final Appendable out;
        private String waiting = "";

        Visible(Appendable out) {
            this.out = out;
        }

        @Override
        public void write(char[] characters, int from, int length) throws IOException {
            String text = waiting + new String(characters, from, length);
            int end = text.length();
            boolean isCut = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
            waiting = isCut ? text.substring(end - 1) : "";
            out.append(VisibleText.escape(isCut ? text.substring(0, end - 1) : text));
        }

        @Override
        public void flush() {}

        @Override
        public void close() throws IOException {
            out.append(VisibleText.escape(waiting));
            waiting = "";
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    private Json after(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Writes a member: a text, a number, several; constants by their names; both languages of a text; null for none. */
    Json put(String name, Object value) {
        return after(() -> {
            out.name(name);
            write(value);
        });
    }

    /** The same; a member without a value is left out. */
    Json putIfAny(String name, Optional<?> value) {
        return value.isPresent() ? put(name, value.get()) : this;
    }

    /** Writes a text for people in the language of this object or, if it has none, in both. */
    Json text(String name, Function<Locale, String> text) {
        return put(
                name,
                language.<Object>map(text)
                        .orElseGet(() -> new LocalizedText(text.apply(INDONESIAN), text.apply(Locale.ENGLISH))));
    }

    Json object(String name, Consumer<Json> fields) {
        after(() -> out.name(name));
        return object(fields);
    }

    /** Writes an array with an object for each item. */
    <T> Json objects(String name, Iterable<? extends T> items, Consumer<T> fields) {
        after(() -> out.startArray(name));
        for (T item : items) {
            object(json -> fields.accept(item));
        }
        return after(out::endArray);
    }

    /** Writes what a record says as documents have it: what is not known has no value, what is known to be absent has null. */
    Json state(Fact<?> said) {
        put("known", !said.isUnknown());
        return said.isUnknown() ? this : said("value", said);
    }

    Json said(String name, Fact<?> said) {
        return after(() -> {
            out.name(name);
            if (out instanceof JsonText text) {
                text.made(DocumentWriter.standard().writeFragment(said));
            } else {
                writePlain(DocumentWriter.standard().fragmentTree(said));
            }
        });
    }

    /** Writes a plain tree. */
    private void writePlain(@Nullable Object value) throws IOException {
        if (value == null) {
            out.nothing();
        } else {
            write(value);
        }
    }

    /** As in documents: an end that is not known is left out, one that is open is null. */
    Json ends(ValidityPeriod period) {
        return end("firstDay", period.firstDay()).end("lastDay", period.lastDay());
    }

    private Json end(String name, Fact<PartialDate> day) {
        return day.isUnknown() ? this : put(name, day.value());
    }

    private void write(Object value) throws IOException {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                write(optional.get());
            } else {
                out.nothing();
            }
        } else if (value instanceof Boolean truth) {
            out.truth(truth);
        } else if (value instanceof Number number) {
            out.number(number.longValue());
        } else if (value instanceof Enum<?> constant) {
            out.text(constant.name());
        } else if (value instanceof LocalizedText text) {
            write(ImmutableMap.of("id", text.indonesian(), "en", text.english()));
        } else if (value instanceof ValidityPeriod period) {
            out.startObject();
            ends(period);
            out.endObject();
        } else if (value instanceof Map<?, ?> members) {
            out.startObject();
            for (Map.Entry<?, ?> member : members.entrySet()) {
                Object key = member.getKey();
                out.name(key instanceof Enum<?> constant ? constant.name() : key.toString());
                writePlain(member.getValue());
            }
            out.endObject();
        } else if (value instanceof Collection<?> several) {
            out.startArray();
            for (Object item : several) {
                writePlain(item);
            }
            out.endArray();
        } else {
            out.text(value.toString());
        }
    }

    /** The value of a parameter as parameter documents have it. */
    static Object parameterValue(Object value) {
        if (value instanceof YearlyWindow window) {
            return ImmutableMap.of("firstDay", window.firstDay(), "lastDay", window.lastDay());
        }
        if (value instanceof Eligible<?> eligible && !eligible.undecided().isEmpty()) {
            return ImmutableMap.of(
                    "accepted", constants(eligible.accepted()), "undecided", constants(eligible.undecided()));
        }
        if (value instanceof Eligible<?> eligible) {
            return constants(eligible.accepted());
        }
        if (value instanceof Collection<?> several) {
            return constants(several);
        }
        return value instanceof ValidityPeriod ? value : constant(value);
    }

    private static List<String> constants(Collection<?> several) {
        return several.stream().map(Json::constant).sorted().toList();
    }

    private static String constant(Object value) {
        return value instanceof Enum<?> constant
                ? CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, constant.name())
                : value.toString();
    }
}
