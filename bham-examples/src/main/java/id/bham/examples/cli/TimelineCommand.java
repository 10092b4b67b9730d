package id.bham.examples.cli;

import id.bham.rules.ComplianceChecker;
import id.bham.rules.timeline.ComplianceTimeline;
import id.bham.rules.write.JsonForm;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells from when to when what holds for the bodies in some files. */
@Command(
        name = "timeline",
        description = "Tells on which days outcomes and verdicts on what documents describe change, and why.",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false)
final class TimelineCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Documents, or folders of documents.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private PeriodOptions period;

    @Option(names = "--details", description = "Tell each change by itself.")
    private boolean isDetailed;

    @Option(names = "--lang", description = "One of: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Language language = Language.id;

    @Option(names = "--format", description = "One of: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private TimelineFormat format = TimelineFormat.text;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private RuleOptions rules;

    @Override
    public Integer call() throws IOException {
        period.check();
        if (isDetailed && format != TimelineFormat.text) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--details is for the format text; " + format + " tells each change by itself in any case");
        }
        PrintWriter out = spec.commandLine().getOut();
        RuleOptions.Tailored tailored = rules.tailor();
        DocumentFiles documents = DocumentFiles.read(files, spec.commandLine().getErr());
        List<FileProblem> problems = Stream.of(documents.problems(), tailored.problems())
                .flatMap(List::stream)
                .toList();
        if (!problems.isEmpty()) {
            out.print(
                    format == TimelineFormat.json
                            ? FileProblem.json(problems)
                            : FileProblem.text(problems, language.locale()));
            return ExitStatus.BAD_DATA;
        }
        spec.commandLine().getErr().print(tailored.notes(documents.subjects(), period.from(), language.locale()));
        ComplianceChecker checker = tailored.checker().orElseThrow();
        ComplianceTimeline timeline = documents.ask(
                nation -> checker.timeline(nation, period.from(), period.to()),
                bodies -> checker.timeline(bodies, period.from(), period.to()));
        switch (format) {
            case text -> out.print(TimelineText.of(timeline, language.locale(), isDetailed));
            case json -> JsonForm.TIMELINE.write(timeline, out);
        }
        return 0;
    }
}
