package id.bham.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that looks at what documents describe over some days. */
@SuppressWarnings("NullAway.Init")
abstract class PeriodCommand extends RuleCommand {

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            descriptionKey = "files",
            description = "Documents, folders of documents, or - for standard input.")
    private List<Path> files;

    @Option(names = "--from", required = true, paramLabel = "YYYY-MM-DD", description = "The first day.")
    private LocalDate from;

    @Option(names = "--to", required = true, paramLabel = "YYYY-MM-DD", description = "The last day, inclusive.")
    private LocalDate to;

    final LocalDate from() {
        return from;
    }

    final LocalDate to() {
        return to;
    }

    /** Refuses a period that ends before it begins. */
    final void checkPeriod() {
        if (to.isBefore(from)) {
            throw wrongUse("wrong.period", Map.of("from", from.toString(), "to", to.toString()));
        }
    }

    /** Reads the documents and asks about them, with a note on what of the options comes to nothing. */
    final int ask(Reader reader, Question question) throws IOException {
        RuleOptions.Tailored tailored = rules().tailor();
        return ask(files, tailored, reader, (documents, checker) -> {
            err().print(tailored.notes(documents.subjects(), from, locale()));
            return question.ask(documents, checker);
        });
    }
}
