package id.bham.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.core.knowledge.Pointer;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-zA-Z:]+}");

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    private static Problem missing() {
        return new Problem(ProblemCode.MISSING_KEY, Pointer.parse("/chair/office"), 9, 21, Map.of("key", "title"));
    }

    @Test
    void defaultLocaleHasNoSay() {
        Locale.setDefault(Locale.ENGLISH);
        String english = missing().message(Locale.ENGLISH);
        String indonesian = missing().message(INDONESIAN);
        assertNotEquals(english, indonesian);
        for (Locale locale : List.of(INDONESIAN, Locale.forLanguageTag("tr"), Locale.forLanguageTag("ar-EG"))) {
            Locale.setDefault(locale);
            assertEquals(english, missing().message(Locale.ENGLISH));
            assertEquals(english, missing().message(Locale.FRENCH));
            assertEquals(english, missing().message(Locale.ROOT));
            assertEquals(indonesian, missing().message(INDONESIAN));
            assertEquals(indonesian, missing().message(Locale.forLanguageTag("id-ID")));
        }
    }

    @Test
    void textBeginsWithThePlaceAndIsEnglish() {
        Locale.setDefault(INDONESIAN);
        assertTrue(missing().toString().startsWith("/chair/office:9:21: "));
        assertTrue(missing()
                .message(Locale.ENGLISH)
                .contains(missing().toString().substring("/chair/office:9:21: ".length())));
    }

    @Test
    void messagesNameThePlace() {
        for (Locale locale : List.of(Locale.ENGLISH, INDONESIAN)) {
            String message = missing().message(locale);
            for (String part : List.of("/chair/office", "9", "21", "title")) {
                assertTrue(message.contains(part), message);
            }
        }
    }

    @Test
    void bothLanguagesHaveASentenceForEachCodeWithTheSameArguments() throws IOException {
        Properties english = bundle("en");
        Properties indonesian = bundle("id");
        assertEquals(english.stringPropertyNames(), indonesian.stringPropertyNames());
        Set<String> codes = Stream.of(ProblemCode.values()).map(Enum::name).collect(Collectors.toSet());
        assertTrue(english.stringPropertyNames().containsAll(codes));
        for (String key : english.stringPropertyNames()) {
            assertEquals(placeholders(english, key), placeholders(indonesian, key), key);
            assertFalse(indonesian.getProperty(key).isBlank(), key);
        }
    }

    private static Properties bundle(String language) throws IOException {
        var bundle = new Properties();
        bundle.load(new StringReader(DocumentTexts.resource("problems_" + language + ".properties")));
        return bundle;
    }

    private static Set<String> placeholders(Properties bundle, String key) {
        return PLACEHOLDER
                .matcher(bundle.getProperty(key))
                .results()
                .map(result -> result.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void exceptionTellsTheFirstProblems() {
        String document = DocumentTexts.regional("\"duties\": [" + "1,".repeat(20) + "1]");
        try {
            DocumentReader.standard().read(Documents.SUBJECT, document);
            throw new AssertionError("read");
        } catch (InvalidDocumentException e) {
            assertEquals(21, e.problems().size());
            assertEquals(11, String.valueOf(e.getMessage()).lines().count());
        }
    }
}
