package id.bham.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import id.bham.core.json.Problem;
import id.bham.core.json.ProblemCode;
import id.bham.core.json.VisibleText;
import id.bham.core.text.LocalizedText;
import id.bham.rules.text.Wording;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
 * @param source the line of the file, if it is shown
 */
record FileProblem(
        String file,
        String code,
        String path,
        int line,
        int column,
        LocalizedText message,
        Optional<SourceLine> source) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static FileProblem ofWhole(String file, String code, String indonesian, String english) {
        return new FileProblem(file, code, "", 0, 0, new LocalizedText(indonesian, english), Optional.empty());
    }

    /** What is wrong with a document in a file, with the lines on which it is; of a file of another form that alone. */
    static List<FileProblem> in(Path file, byte[] document, List<Problem> problems) {
        Optional<String> otherForm = OtherForm.of(file, document);
        if (otherForm.isPresent()) {
            return List.of(
                    ofWhole(
                            file.toString(),
                            "NOT_JSON",
                            "ini berkas " + otherForm.get()
                                    + "; bham membaca dokumen JSON (dokumen untuk memulai: bham new gtd --province Banten)",
                            "this is a " + otherForm.get()
                                    + " file; bham reads documents in JSON (one to start with: bham new gtd --province Banten)"));
        }
        String text = new String(document, StandardCharsets.UTF_8);
        List<String> lines = withoutByteOrderMark(text).lines().toList();
        return problems.stream()
                .map(problem -> in(
                        file,
                        problem,
                        problem.code() == ProblemCode.TOO_LARGE
                                ? Optional.empty()
                                : SourceLine.of(lines, problem.line(), problem.column())))
                .toList();
    }

    static String withoutByteOrderMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }

    /** What is wrong with a document, with what stands there if it is shown. */
    static FileProblem in(Path file, Problem problem, Optional<SourceLine> source) {
        return new FileProblem(
                file.toString(),
                problem.code().name(),
                problem.pointer().toString(),
                problem.line(),
                problem.column(),
                new LocalizedText(problem.message(Locale.forLanguageTag("id")), problem.message(Locale.ENGLISH)),
                source);
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

    /** A line for each problem, whose message says where in the file it is, and below it what stands there. */
    static String text(List<FileProblem> problems, Locale locale) {
        return problems.stream()
                .map(problem -> Wording.in(locale).value(problem.named(locale) + ": " + problem.message.in(locale))
                        + "\n" + problem.source.map(SourceLine::toString).orElse(""))
                .collect(Collectors.joining());
    }

    /** The file as people are told of it. */
    private String named(Locale locale) {
        return file.equals(Inputs.STANDARD) ? Messages.in(locale).phrase("standardInput", Map.of()) : file;
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
