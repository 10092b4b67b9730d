package id.bham.core.json;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** DocumentTexts that tests begin with, and what a reader says of one. */
final class DocumentTexts {

    /** A regional task force of which every property is given. */
    static final String EVERYTHING = resource("regional-task-force.json");

    private DocumentTexts() {}

    static String resource(String name) {
        try (InputStream file = Objects.requireNonNull(DocumentTexts.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first document of a kind that the README shows. */
    static String exampleInReadme(String kind) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("```json\n{\n  \"schemaVersion\": 1,\n  \"kind\": \"" + kind + "\"")
                + "```json\n".length();
        return readme.substring(start, readme.indexOf("```", start));
    }

    /** A document of a regional task force with these further lines. */
    static String regional(String... lines) {
        return "{\n\"schemaVersion\": 1,\n\"kind\": \"regionalTaskForce\",\n\"id\": \"gtd\""
                + (lines.length == 0 ? "" : ",\n" + String.join("\n", lines))
                + "\n}\n";
    }

    /** A document of a governance with these further lines. */
    static String governance(String... lines) {
        return "{\n\"schemaVersion\": 1,\n\"kind\": \"governance\",\n\"id\": \"bhr\",\n" + String.join("\n", lines)
                + "\n}\n";
    }

    static List<Problem> problems(String document) {
        return problems(document, DocumentReader.standard());
    }

    static List<Problem> problems(String document, DocumentReader reader) {
        return toldInBothLanguages(
                assertThrows(InvalidDocumentException.class, () -> reader.read(Documents.SUBJECT, document)));
    }

    static List<Problem> problems(byte[] document) {
        return toldInBothLanguages(assertThrows(
                InvalidDocumentException.class, () -> DocumentReader.standard().read(Documents.SUBJECT, document)));
    }

    /** Each problem has the arguments that its sentences need. */
    static List<Problem> toldInBothLanguages(InvalidDocumentException exception) {
        for (Problem problem : exception.problems()) {
            assertNotEquals(problem.message(Locale.ENGLISH), problem.message(Locale.forLanguageTag("id")));
        }
        return exception.problems();
    }

    /** What a test compares: the code, the pointer, line and column. */
    static List<String> summaries(List<Problem> problems) {
        return problems.stream()
                .map(problem ->
                        problem.code() + " " + problem.pointer() + " " + problem.line() + ":" + problem.column())
                .toList();
    }

    static List<String> summaries(String document) {
        return summaries(problems(document));
    }
}
