package id.bham.examples.cli;

import id.bham.rules.ComplianceChecker;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.summary.ComplianceSummary;
import id.bham.rules.timeline.Deadlines;
import id.bham.rules.write.Form;
import id.bham.rules.write.JUnitReport;
import id.bham.rules.write.JsonForm;
import id.bham.rules.write.PageForm;
import id.bham.rules.write.ReportPage;
import id.bham.rules.write.SarifDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Checks the bodies in some files on a day, all in one report. */
final class CheckCommand extends RuleCommand {

    /** The forms in which it is printed. */
    enum Format {
        /** For people. */
        text,
        /** For people, as Markdown. */
        md,
        /** For people with a browser: one file, with all findings, and with pictures. */
        html,
        /** For programs. */
        json,
        /** For editors and code hosts: SARIF 2.1.0. */
        sarif,
        /** For build servers: JUnit XML. */
        junit
    }

    private static final int USUAL_LIMIT = 20;

    private final Terminals terminals;

    private final Supplier<List<Path>> files = words().files(
                    0,
                    "1..*",
                    "Documents, each of one body or of the nation, folders of them, or - for standard input;"
                            + " or files with a document of a body on each line (*.jsonl, *.ndjson).");

    private final Supplier<LocalDate> on = words().day("--on", "The day of the check.");

    private final Supplier<Format> format = words().format(Format.text);

    private final Supplier<Boolean> isDetailed =
            words().flag("--details", "As text or md: tell all findings, each with its basis.");

    private final Supplier<Boolean> lines =
            words().flag("--lines", "The files have a document of a body on each line, whatever their names.");

    private final Supplier<Optional<Integer>> limit = words().optional(
                    "--limit",
                    Integer.class,
                    "NUMBER",
                    "Of lines: how many bodies that are not compliant are named; " + USUAL_LIMIT + " if not given.");

    private final Supplier<Boolean> isOfEach = words().flag(
                    "--each", "As text: in place of a report or a summary, a line for each body, with its verdict.");

    private final Supplier<Boolean> failuresOnly =
            words().flag("--failures-only", "As sarif: only what is violated is a result, as code hosts want it.");

    CheckCommand(Terminals terminals) {
        super("Checks the bodies that documents describe, on a day.");
        this.terminals = terminals;
    }

    @Override
    public Integer call() throws IOException {
        if (failuresOnly.get() && format.get() != Format.sarif) {
            throw wrongUse("wrong.failuresOnly", Map.of("format", format.get().name()));
        }
        if (isOfEach.get() && format.get() != Format.text) {
            throw wrongUse("wrong.each", Map.of("format", format.get().name()));
        }
        boolean areLines = lines.get() || files.get().stream().allMatch(LineCheck::isFor);
        if (isDetailed.get()
                && (areLines || isOfEach.get() || (format.get() != Format.text && format.get() != Format.md))) {
            throw wrongUse("wrong.detailsOfCheck");
        }
        RuleOptions.Tailored tailored = rules().tailor();
        return areLines ? checkLines(tailored) : checkDocuments(tailored);
    }

    private int checkDocuments(RuleOptions.Tailored tailored) throws IOException {
        if (files.get().stream().anyMatch(LineCheck::isFor)) {
            throw wrongUse("wrong.linesApart");
        }
        if (limit.get().isPresent()) {
            throw wrongUse("wrong.limitWithoutLines");
        }
        return ask(files.get(), tailored, Reader.of(format.get() == Format.json), (documents, checker) -> {
            err().print(tailored.notes(documents.subjects(), on.get(), locale()));
            ComplianceReport report = documents.check(checker, on.get());
            form(documents, checker).write(report, out());
            return ExitStatus.of(report.verdict());
        });
    }

    private Form<ComplianceReport> form(DocumentFiles documents, ComplianceChecker checker) {
        return switch (format.get()) {
            case text ->
                isOfEach.get()
                        ? (report, out) -> out.append(new EachBody(locale()).lines(report))
                        : onTerminal(PageForm.report(page(documents, checker)));
            case md -> PageForm.report(page(documents, checker)).asMarkdown();
            case html ->
                PageForm.report(DaysAround.of(documents, checker, on.get()).page(locale(), documents.subjects()))
                        .asHtml();
            case json -> JsonForm.REPORT;
            case sarif -> {
                SarifDocument sarif = SarifDocument.in(locale()).with(documents.places());
                yield failuresOnly.get() ? sarif.failuresOnly() : sarif;
            }
            case junit -> JUnitReport.in(locale());
        };
    }

    /** A page with what is due within a year, and with the commands that explain findings. */
    private ReportPage page(DocumentFiles documents, ComplianceChecker checker) {
        LocalDate last = on.get().plusYears(1);
        Deadlines deadlines = documents.ask(
                nation -> checker.deadlines(nation, on.get(), last),
                bodies -> checker.deadlines(bodies, on.get(), last));
        String names = files.get().stream().map(Path::toString).distinct().collect(Collectors.joining(" "));
        ReportPage page = ReportPage.in(locale())
                .with(deadlines)
                .explainedBy(finding ->
                        "bham explain " + names + " --rule " + finding.rule().id() + " --on " + on.get());
        return isDetailed.get() ? page.inDetail() : page;
    }

    private int checkLines(RuleOptions.Tailored tailored) throws IOException {
        int named = limit.get().orElse(USUAL_LIMIT);
        if (named < 0) {
            throw wrongUse("wrong.negative", Map.of("option", "--limit", "number", named));
        }
        if (isOfEach.get() && limit.get().isPresent()) {
            throw wrongUse("wrong.limitOfEach");
        }
        if (format.get() != Format.text && format.get() != Format.json) {
            throw wrongUse("wrong.linesAs", Map.of("format", format.get().name()));
        }
        if (tailored.checker().isEmpty()) {
            return refuse(tailored.problems(), Reader.of(format.get() == Format.json));
        }
        Set<String> unmet = ConcurrentHashMap.newKeySet();
        tailored.waivers().forEach(waiver -> unmet.add(waiver.subject()));
        var check = new LineCheck(
                tailored.checker().get(),
                on.get(),
                named,
                unmet,
                isOfEach.get() ? Optional.of(out()) : Optional.empty(),
                terminals.err() ? Optional.of(err()) : Optional.empty(),
                locale());
        LineCheck.Result result = check.of(files.get());
        if (result.summary().isEmpty()) {
            return refuse(result.problems(), Reader.of(format.get() == Format.json));
        }
        err().print(FileProblem.text(result.problems(), locale()));
        err().print(tailored.notesUnless(id -> !unmet.contains(id), locale()));
        err().print(tailored.unread(on.get(), locale()));
        ComplianceSummary summary = result.summary().get();
        if (!isOfEach.get()) {
            Form<ComplianceSummary> form =
                    format.get() == Format.json ? JsonForm.SUMMARY : onTerminal(PageForm.summary(locale()));
            form.write(summary, out());
        }
        return result.problems().isEmpty() ? ExitStatus.of(summary.verdict()) : ExitStatus.BAD_DATA;
    }

    private <T> PageForm<T> onTerminal(PageForm<T> plain) {
        PageForm<T> page = plain.withColumns(terminals.columns());
        return terminals.out() ? page.coloured() : page;
    }
}
