package id.bham.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A command that looks at what documents describe over some days. */
abstract class PeriodCommand extends RuleCommand {

    private final Supplier<List<Path>> files =
            words().files(0, "1..*", "Documents, folders of documents, or - for standard input.");

    private final Supplier<LocalDate> from = words().day("--from", "The first day.");

    private final Supplier<LocalDate> to = words().day("--to", "The last day, inclusive.");

    PeriodCommand(String... description) {
        super(description);
    }

    final LocalDate from() {
        return from.get();
    }

    final LocalDate to() {
        return to.get();
    }

    /** Refuses a period that ends before it begins. */
    final void checkPeriod() {
        if (to().isBefore(from())) {
            throw wrongUse("wrong.period", Map.of("from", from().toString(), "to", to().toString()));
        }
    }

    /** Reads the documents and asks about them, with a note on what of the options comes to nothing. */
    final int ask(Reader reader, Question question) throws IOException {
        RuleOptions.Tailored tailored = rules().tailor();
        return ask(files.get(), tailored, reader, (documents, checker) -> {
            err().print(tailored.notes(documents.subjects(), from(), locale()));
            return question.ask(documents, checker);
        });
    }
}
