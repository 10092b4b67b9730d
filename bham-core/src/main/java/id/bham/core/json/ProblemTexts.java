package id.bham.core.json;

import com.google.common.collect.ImmutableMap;
import id.bham.core.knowledge.Pointer;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences for problems in one language.
 *
 * <p>In a sentence {@code {name}} stands for an argument as it is and {@code {type:name}} for an argument that names a type,
 * which has a word of its own in each language. The bundle is opened by its name and never searched for, so that the default
 * locale has no say.
 */
final class ProblemTexts {

    private static final ProblemTexts ENGLISH = new ProblemTexts("en");
    private static final ProblemTexts INDONESIAN = new ProblemTexts("id");

    private static final int LONGEST_POINTER = 200;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(type:)?([a-zA-Z]+)}");

    private final ResourceBundle sentences;

    private ProblemTexts(String language) {
        String file = "problems_" + language + ".properties";
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(ProblemTexts.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            sentences = new PropertyResourceBundle(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ProblemTexts in(Locale locale) {
        String language = locale.getLanguage();
        boolean isIndonesian = language.equals("id") || language.equals("in");
        return isIndonesian ? INDONESIAN : ENGLISH;
    }

    /** What is wrong and what was expected. */
    String sentence(Problem problem) {
        String guess = problem.arguments().containsKey(Reading.NEAREST) ? "." + Reading.NEAREST : "";
        return fill(problem.code().name() + guess, problem.arguments());
    }

    /** The sentence and the place. */
    String message(Problem problem) {
        String where = problem.pointer().isWhole() ? "whole" : "place";
        return fill(
                problem.hasPosition() ? where : where + ".ofTree",
                ImmutableMap.of(
                        "sentence", sentence(problem),
                        "pointer", text(problem.pointer()),
                        "line", Integer.toString(problem.line()),
                        "column", Integer.toString(problem.column())));
    }

    /** The pointer as it is, unless it is longer than a pointer to what a document can hold. */
    static String text(Pointer pointer) {
        return Quotation.of(pointer.toString(), LONGEST_POINTER);
    }

    private String fill(String key, Map<String, String> arguments) {
        Matcher matcher = PLACEHOLDER.matcher(sentences.getString(key));
        var text = new StringBuilder();
        while (matcher.find()) {
            String argument = Objects.requireNonNull(arguments.get(matcher.group(2)), key);
            String words = matcher.group(1) == null ? argument : sentences.getString("type." + argument);
            matcher.appendReplacement(text, Matcher.quoteReplacement(words));
        }
        return matcher.appendTail(text).toString();
    }
}
