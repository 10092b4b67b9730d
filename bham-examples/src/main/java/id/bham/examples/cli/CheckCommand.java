package id.bham.examples.cli;

import id.bham.rules.report.ComplianceReport;
import id.bham.rules.summary.ComplianceSummary;
import id.bham.rules.write.Form;
import id.bham.rules.write.JUnitReport;
import id.bham.rules.write.JsonForm;
import id.bham.rules.write.PageForm;
import id.bham.rules.write.SarifDocument;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** Checks the bodies in some files on a day, all in one report. */
@Command(
        name = "check",
        description = "Checks the bodies that documents describe, on a day.",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false)
final class CheckCommand implements Callable<Integer> {

    private static final int USUAL_LIMIT = 20;

    private final Terminals terminals;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = {
                "Documents, each of one body or of the nation, or folders of them;",
                "or files with a document of a body on each line (*.jsonl, *.ndjson)."
            })
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Option(names = "--on", required = true, paramLabel = "YYYY-MM-DD", description = "The day of the check.")
    @SuppressWarnings("NullAway.Init")
    private LocalDate on;

    @Option(names = "--lang", description = "One of: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Language language = Language.id;

    @Option(names = "--format", description = "One of: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Format format = Format.text;

    @Option(names = "--lines", description = "The files have a document of a body on each line, whatever their names.")
    private boolean lines;

    @Option(
            names = "--limit",
            paramLabel = "NUMBER",
            description =
                    "Of lines: how many bodies that are not compliant are named; " + USUAL_LIMIT + " if not given.")
    private Optional<Integer> limit = Optional.empty();

    @Option(
            names = "--failures-only",
            description = "As sarif: only what is violated is a result, as code hosts want it.")
    private boolean failuresOnly;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private RuleOptions rules;

    CheckCommand(Terminals terminals) {
        this.terminals = terminals;
    }

    @Override
    public Integer call() throws IOException {
        if (failuresOnly && format != Format.sarif) {
            throw wrongUse("--failures-only is for the format sarif; the format " + format + " tells all");
        }
        RuleOptions.Tailored tailored = rules.tailor();
        boolean areLines = lines || files.stream().allMatch(LineCheck::isFor);
        return areLines ? checkLines(tailored) : checkDocuments(tailored);
    }

    private int checkDocuments(RuleOptions.Tailored tailored) throws IOException {
        if (files.stream().anyMatch(LineCheck::isFor)) {
            throw wrongUse("files with a document on each line are checked apart from others");
        }
        if (limit.isPresent()) {
            throw wrongUse("--limit is for files with a document on each line; of others every body is in the report");
        }
        PrintWriter out = spec.commandLine().getOut();
        DocumentFiles documents = DocumentFiles.read(files, spec.commandLine().getErr());
        List<FileProblem> problems = Stream.of(documents.problems(), tailored.problems())
                .flatMap(List::stream)
                .toList();
        if (!problems.isEmpty()) {
            return refuse(problems);
        }
        spec.commandLine().getErr().print(tailored.notes(documents.subjects(), on, language.locale()));
        ComplianceReport report = documents.check(tailored.checker().orElseThrow(), on);
        Form<ComplianceReport> form = switch (format) {
            case text -> onTerminal(PageForm.report(language.locale()));
            case md -> PageForm.report(language.locale()).asMarkdown();
            case json -> JsonForm.REPORT;
            case sarif -> {
                SarifDocument sarif = SarifDocument.in(language.locale()).with(documents.places());
                yield failuresOnly ? sarif.failuresOnly() : sarif;
            }
            case junit -> JUnitReport.in(language.locale());
        };
        form.write(report, out);
        return ExitStatus.of(report.verdict());
    }

    private int checkLines(RuleOptions.Tailored tailored) throws IOException {
        int named = limit.orElse(USUAL_LIMIT);
        if (named < 0) {
            throw wrongUse("a limit is not negative, but --limit is " + named);
        }
        if (format != Format.text && format != Format.json) {
            throw wrongUse("files with a document on each line are summarised as text or json, not as " + format);
        }
        if (tailored.checker().isEmpty()) {
            return refuse(tailored.problems());
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Set<String> unmet = ConcurrentHashMap.newKeySet();
        tailored.waivers().forEach(waiver -> unmet.add(waiver.subject()));
        var check = new LineCheck(
                tailored.checker().get(),
                on,
                named,
                unmet,
                terminals.err() ? Optional.of(err) : Optional.empty(),
                language.locale());
        LineCheck.Result result = check.of(files);
        if (result.summary().isEmpty()) {
            return refuse(result.problems());
        }
        err.print(FileProblem.text(result.problems(), language.locale()));
        err.print(tailored.notesUnless(id -> !unmet.contains(id), language.locale()));
        err.print(tailored.unread(on, language.locale()));
        ComplianceSummary summary = result.summary().get();
        Form<ComplianceSummary> form =
                format == Format.json ? JsonForm.SUMMARY : onTerminal(PageForm.summary(language.locale()));
        form.write(summary, out);
        return result.problems().isEmpty() ? ExitStatus.of(summary.verdict()) : ExitStatus.BAD_DATA;
    }

    /** Tells what is wrong with files; nothing was checked. */
    private int refuse(List<FileProblem> problems) {
        CommandLine application = spec.commandLine();
        switch (format) {
            case text, md -> application.getOut().print(FileProblem.text(problems, language.locale()));
            case json -> application.getOut().print(FileProblem.json(problems));
            // What reads these forms reads reports alone.
            case sarif, junit -> application.getErr().print(FileProblem.text(problems, language.locale()));
        }
        return ExitStatus.BAD_DATA;
    }

    private ParameterException wrongUse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private <T> PageForm<T> onTerminal(PageForm<T> plain) {
        return terminals.out() ? plain.coloured() : plain;
    }
}
