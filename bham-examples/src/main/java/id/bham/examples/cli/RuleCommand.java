package id.bham.examples.cli;

import id.bham.rules.ComplianceChecker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;

/** A command that applies rules to what files describe, and tells of it in a language. */
abstract class RuleCommand extends Subcommand {

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private RuleOptions rules;

    /** What a command asks about documents with which nothing is wrong; gives the exit status. */
    @FunctionalInterface
    interface Question {
        int ask(DocumentFiles documents, ComplianceChecker checker) throws IOException;
    }

    final RuleOptions rules() {
        return rules;
    }

    /** Reads documents and asks about them, unless something is wrong with files: then tells what. */
    final int ask(List<Path> files, RuleOptions.Tailored tailored, Enum<?> format, Question question)
            throws IOException {
        DocumentFiles documents = read(files, format);
        List<FileProblem> problems = Stream.of(documents.problems(), tailored.problems())
                .flatMap(List::stream)
                .toList();
        return problems.isEmpty()
                ? question.ask(documents, tailored.checker().orElseThrow())
                : refuse(problems, format);
    }

    /** Reads documents. Only where what is wrong is told to people is it told how far the reading has come. */
    final DocumentFiles read(List<Path> files, Enum<?> format) {
        return DocumentFiles.read(files, isForPrograms(format) ? Optional.empty() : Optional.of(err()));
    }

    private static boolean isForPrograms(Enum<?> format) {
        return format.name().equals("json");
    }

    /** Tells on standard error what is wrong with files; nothing was checked, so nothing is printed. */
    final int refuse(List<FileProblem> problems, Enum<?> format) {
        err().print(isForPrograms(format) ? FileProblem.json(problems) : FileProblem.text(problems, locale()));
        return ExitStatus.BAD_DATA;
    }
}
