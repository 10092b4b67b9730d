package id.bham.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import id.bham.core.json.Problem;
import id.bham.core.json.VisibleText;
import id.bham.core.text.LocalizedText;
import id.bham.rules.text.Wording;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What is wrong with a file.
 *
 * @param file the file as it was named
 * @param code what kind of fault it is
 * @param path the JSON pointer of the faulty place; empty for the file as a whole
 * @param line the line, from 1; 0 for the file as a whole
 * @param column the column, from 1; 0 for the file as a whole
 * @param message what is wrong and what was expected
 */
record FileProblem(String file, String code, String path, int line, int column, LocalizedText message) {

    static FileProblem ofWhole(String file, String code, String indonesian, String english) {
        return new FileProblem(file, code, "", 0, 0, new LocalizedText(indonesian, english));
    }

    /** What is wrong with a document in a file. */
    static FileProblem in(Path file, Problem problem) {
        return new FileProblem(
                file.toString(),
                problem.code().name(),
                problem.pointer().toString(),
                problem.line(),
                problem.column(),
                new LocalizedText(problem.message(Locale.forLanguageTag("id")), problem.message(Locale.ENGLISH)));
    }

    static FileProblem unreadable(Path file, IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return ofWhole(file.toString(), "UNREADABLE", "berkas tidak ada", "there is no such file");
        }
        if (Files.isDirectory(file)) {
            return ofWhole(
                    file.toString(),
                    "UNREADABLE",
                    "ini sebuah folder; yang diperlukan sebuah berkas",
                    "this is a folder; expected a file");
        }
        return ofWhole(
                file.toString(),
                "UNREADABLE",
                "berkas tidak dapat dibaca (" + failure + ")",
                "the file cannot be read (" + failure + ")");
    }

    /** A line for each problem; its message says where in the file it is. */
    static String text(List<FileProblem> problems, Locale locale) {
        return problems.stream()
                .map(problem -> Wording.in(locale).value(problem.file + ": " + problem.message.in(locale)) + "\n")
                .collect(Collectors.joining());
    }

    static String json(List<FileProblem> problems) {
        var text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeNumberField("schemaVersion", 1);
            json.writeArrayFieldStart("problems");
            for (FileProblem problem : problems) {
                json.writeStartObject();
                json.writeStringField("file", problem.file);
                json.writeStringField("code", problem.code);
                json.writeStringField("path", problem.path);
                json.writeNumberField("line", problem.line);
                json.writeNumberField("column", problem.column);
                json.writeObjectFieldStart("message");
                json.writeStringField("id", problem.message.indonesian());
                json.writeStringField("en", problem.message.english());
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return VisibleText.escape(text.append('\n').toString());
    }
}
