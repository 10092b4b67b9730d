package id.bham.examples.cli;

import id.bham.rules.text.TextBundle;
import id.bham.rules.text.Wording;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * The sentences of the application in one language.
 *
 * @param locale the language
 */
record Messages(Locale locale) {

    private static final TextBundle SENTENCES = TextBundle.read(Messages.class, "messages");

    static Messages in(Locale locale) {
        return new Messages(locale);
    }

    /** A sentence with values put in; nothing in it can control a terminal. */
    String phrase(String key, Map<String, ?> arguments) {
        return Wording.in(locale).sentence(SENTENCES.text(key), arguments);
    }

    /** What help says in another language than that of the annotations, which is English; opened by name, so that the default locale has no say. */
    Optional<ResourceBundle> help() {
        if (locale.equals(Locale.ENGLISH)) {
            return Optional.empty();
        }
        String file = "help_" + Language.id + ".properties";
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(Messages.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            return Optional.of(new PropertyResourceBundle(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
