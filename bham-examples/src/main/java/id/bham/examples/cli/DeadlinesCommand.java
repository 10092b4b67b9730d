package id.bham.examples.cli;

import id.bham.core.knowledge.PlaceNames;
import id.bham.core.text.LocalizedText;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.timeline.Deadline;
import id.bham.rules.timeline.Deadlines;
import id.bham.rules.write.JsonForm;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what is due for the bodies in some files. */
@Command(
        name = "deadlines",
        description = "Tells by which days something must be done by what documents describe, and what is overdue.",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false)
final class DeadlinesCommand implements Callable<Integer> {

    private static final int USUAL_ALARM_DAYS = 7;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Documents, or folders of documents.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private PeriodOptions period;

    @Option(
            names = "--alarm-days",
            paramLabel = "DAYS",
            description = "In a calendar, how many days before an alarm goes off; " + USUAL_ALARM_DAYS
                    + " if not given, 0 for none.")
    private Optional<Integer> alarmDays = Optional.empty();

    @Option(names = "--lang", description = "One of: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Language language = Language.id;

    @Option(names = "--format", description = "One of: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private DeadlineFormat format = DeadlineFormat.text;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private RuleOptions rules;

    @Override
    public Integer call() throws IOException {
        period.check();
        if (alarmDays.isPresent() && format != DeadlineFormat.ics) {
            throw wrongUse("--alarm-days is for the format ics; in the format " + format + " nothing goes off");
        }
        int alarm = alarmDays.orElse(USUAL_ALARM_DAYS);
        if (alarm < 0 || alarm > 3650) {
            throw wrongUse("expected a number of days from 0 to 3650 for the alarm, but this is " + alarm);
        }
        PrintWriter out = spec.commandLine().getOut();
        RuleOptions.Tailored tailored = rules.tailor();
        DocumentFiles documents = DocumentFiles.read(files, spec.commandLine().getErr());
        List<FileProblem> problems = Stream.of(documents.problems(), tailored.problems())
                .flatMap(List::stream)
                .toList();
        if (!problems.isEmpty()) {
            switch (format) {
                case text -> out.print(FileProblem.text(problems, language.locale()));
                case json -> out.print(FileProblem.json(problems));
                // What reads this form reads calendars alone.
                case ics -> spec.commandLine().getErr().print(FileProblem.text(problems, language.locale()));
            }
            return ExitStatus.BAD_DATA;
        }
        spec.commandLine().getErr().print(tailored.notes(documents.subjects(), period.from(), language.locale()));
        ComplianceChecker checker = tailored.checker().orElseThrow();
        Deadlines deadlines = documents.ask(
                nation -> checker.deadlines(nation, period.from(), period.to()),
                bodies -> checker.deadlines(bodies, period.from(), period.to()));
        switch (format) {
            case text -> out.print(new DeadlineText(language.locale()).write(deadlines));
            case json -> JsonForm.DEADLINES.write(deadlines, out);
            case ics -> out.print(calendar(deadlines, alarm));
        }
        return 0;
    }

    private ParameterException wrongUse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** A calendar of what is coming; what is overdue has no day in it. */
    private String calendar(Deadlines deadlines, int alarm) {
        String name = new LocalizedText("Tenggat Bisnis dan HAM", "Business and human rights deadlines")
                .in(language.locale());
        var words = new DeadlineText(language.locale());
        Map<List<String>, PlaceNames> names = new HashMap<>();
        return new DeadlineCalendar(language, name, period.from(), alarm)
                .write(deadlines.coming().stream()
                        .map(deadline -> event(
                                deadline,
                                names.computeIfAbsent(
                                        List.of(
                                                deadline.subject().kind(),
                                                deadline.subject().id()),
                                        none -> PlaceNames.of(deadline.subject())),
                                words))
                        .toList());
    }

    private static DeadlineCalendar.Event event(Deadline deadline, PlaceNames names, DeadlineText words) {
        return new DeadlineCalendar.Event(
                List.of(
                        deadline.rule().id(),
                        deadline.subject().id(),
                        names.nameOf(deadline.place()).toString(),
                        deadline.arguments().toString()),
                deadline.dueDay(),
                deadline.lastDueDay(),
                deadline.isCertain(),
                words.title(deadline),
                String.join("\n", words.details(deadline)) + "\n"
                        + deadline.rule().id());
    }
}
