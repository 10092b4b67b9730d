package id.bham.examples.cli;

import id.bham.rules.ComplianceChecker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that applies rules to what files describe, and tells of it in a language. */
abstract class RuleCommand extends Subcommand {

    @Option(names = "--lang", description = "One of: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Language language = Language.id;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private RuleOptions rules;

    /** What a command asks about documents with which nothing is wrong; gives the exit status. */
    @FunctionalInterface
    interface Question {
        int ask(DocumentFiles documents, ComplianceChecker checker) throws IOException;
    }

    final Language language() {
        return language;
    }

    final Locale locale() {
        return language.locale();
    }

    final RuleOptions rules() {
        return rules;
    }

    /** Reads documents and asks about them, unless something is wrong with files: then tells what. */
    final int ask(List<Path> files, RuleOptions.Tailored tailored, Enum<?> format, Question question)
            throws IOException {
        DocumentFiles documents = DocumentFiles.read(files, err());
        List<FileProblem> problems = Stream.of(documents.problems(), tailored.problems())
                .flatMap(List::stream)
                .toList();
        return problems.isEmpty()
                ? question.ask(documents, tailored.checker().orElseThrow())
                : refuse(problems, format);
    }

    /** Tells what is wrong with files; nothing was checked. What reads another form than these reads nothing else. */
    final int refuse(List<FileProblem> problems, Enum<?> format) {
        switch (format.name()) {
            case "text", "md" -> out().print(FileProblem.text(problems, locale()));
            case "json" -> out().print(FileProblem.json(problems));
            default -> err().print(FileProblem.text(problems, locale()));
        }
        return ExitStatus.BAD_DATA;
    }
}
