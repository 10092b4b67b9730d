package id.bham.examples.cli;

import id.bham.core.Governance;
import id.bham.core.json.DocumentReader;
import id.bham.core.json.InvalidDocumentException;
import id.bham.core.json.Problem;
import id.bham.core.knowledge.Subject;
import id.bham.rules.text.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What some files hold, or all that is wrong with them.
 *
 * @param subjects what the files describe, in their order; of a nation, the whole and each of its bodies
 * @param problems what is wrong, file by file
 */
record DocumentFiles(List<Subject> subjects, List<FileProblem> problems) {

    static DocumentFiles read(List<Path> files, Progress progress) {
        var subjects = new ArrayList<Subject>();
        var problems = new ArrayList<FileProblem>();
        var fileOfId = new HashMap<String, String>();
        for (Path file : files) {
            String name = file.toString();
            try (InputStream stream = Files.newInputStream(file)) {
                Subject subject = DocumentReader.standard().read(stream);
                parts(subject).forEach(part -> {
                    subjects.add(part);
                    String id = part.id();
                    String earlier = fileOfId.putIfAbsent(id, name);
                    if (earlier != null) {
                        problems.add(FileProblem.ofWhole(
                                name,
                                "SHARED_ID",
                                "id '" + id + "' sudah dipakai dalam " + earlier,
                                "the id '" + id + "' is already used in " + earlier));
                    }
                });
            } catch (InvalidDocumentException e) {
                e.problems().forEach(problem -> problems.add(inFile(name, problem)));
            } catch (NoSuchFileException e) {
                problems.add(FileProblem.ofWhole(name, "UNREADABLE", "berkas tidak ada", "there is no such file"));
            } catch (IOException e) {
                problems.add(FileProblem.ofWhole(
                        name,
                        "UNREADABLE",
                        "berkas tidak dapat dibaca (" + e + ")",
                        "the file cannot be read (" + e + ")"));
            }
            progress.step();
        }
        return new DocumentFiles(List.copyOf(subjects), List.copyOf(problems));
    }

    /** What is checked by itself: a body; of a nation, the whole and each of its bodies. */
    private static Stream<? extends Subject> parts(Subject subject) {
        return subject instanceof Governance nation ? nation.walk() : Stream.of(subject);
    }

    private static FileProblem inFile(String file, Problem problem) {
        return new FileProblem(
                file,
                problem.code().name(),
                problem.pointer().toString(),
                problem.line(),
                problem.column(),
                new LocalizedText(problem.message(Locale.forLanguageTag("id")), problem.message(Locale.ENGLISH)));
    }
}
