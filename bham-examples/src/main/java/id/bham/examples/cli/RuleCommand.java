package id.bham.examples.cli;

import id.bham.rules.ComplianceChecker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A command that applies rules to what files describe, and tells of it in a language. */
abstract class RuleCommand extends Subcommand {

    private final RuleOptions rules = new RuleOptions(this);

    RuleCommand(String... description) {
        super(description);
    }

    /** What a command asks about documents with which nothing is wrong; gives the exit status. */
    @FunctionalInterface
    interface Question {
        int ask(DocumentFiles documents, ComplianceChecker checker) throws IOException;
    }

    final RuleOptions rules() {
        return rules;
    }

    /** Whom a command writes for, by the format that was asked for: it tells them what is wrong in the same form. */
    enum Reader {
        PEOPLE,
        PROGRAM;

        /** A program, if what is written is the JSON that a command has beside its other formats. */
        static Reader of(boolean isJson) {
            return isJson ? PROGRAM : PEOPLE;
        }
    }

    /** Reads documents and asks about them, unless something is wrong with files: then tells what. */
    final int ask(List<Path> files, RuleOptions.Tailored tailored, Reader reader, Question question)
            throws IOException {
        DocumentFiles documents = read(files, reader);
        List<FileProblem> problems = Stream.of(documents.problems(), tailored.problems())
                .flatMap(List::stream)
                .toList();
        return problems.isEmpty()
                ? question.ask(documents, tailored.checker().orElseThrow())
                : refuse(problems, reader);
    }

    /** Reads documents. Only where what is wrong is told to people is it told how far the reading has come. */
    final DocumentFiles read(List<Path> files, Reader reader) {
        return DocumentFiles.read(files, reader == Reader.PROGRAM ? Optional.empty() : Optional.of(err()));
    }

    /** Tells on standard error what is wrong with files; nothing was checked, so nothing is printed. */
    final int refuse(List<FileProblem> problems, Reader reader) {
        err().print(reader == Reader.PROGRAM ? FileProblem.json(problems) : FileProblem.text(problems, locale()));
        return ExitStatus.BAD_DATA;
    }
}
