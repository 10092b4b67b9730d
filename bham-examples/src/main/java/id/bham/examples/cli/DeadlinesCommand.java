package id.bham.examples.cli;

import id.bham.core.knowledge.PlaceNames;
import id.bham.core.text.LocalizedText;
import id.bham.rules.timeline.Deadline;
import id.bham.rules.timeline.Deadlines;
import id.bham.rules.write.JsonForm;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells what is due for the bodies in some files. */
@Command(
        name = "deadlines",
        description = "Tells by which days something must be done by what documents describe, and what is overdue.",
        addMethodSubcommands = false)
final class DeadlinesCommand extends PeriodCommand {

    /** The forms in which it is printed. */
    enum Format {
        /** For people. */
        text,
        /** For programs. */
        json,
        /** For calendars: iCalendar. */
        ics
    }

    private static final int USUAL_ALARM_DAYS = 7;

    @Option(
            names = "--alarm-days",
            paramLabel = "DAYS",
            description = "In a calendar, how many days before an alarm goes off; " + USUAL_ALARM_DAYS
                    + " if not given, 0 for none.")
    private Optional<Integer> alarmDays = Optional.empty();

    @Option(names = "--format", description = "One of: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Format format = Format.text;

    @Override
    public Integer call() throws IOException {
        checkPeriod();
        if (alarmDays.isPresent() && format != Format.ics) {
            throw wrongUse("wrong.alarmWithoutCalendar", Map.of("format", format.name()));
        }
        int alarm = alarmDays.orElse(USUAL_ALARM_DAYS);
        if (alarm < 0 || alarm > 3650) {
            throw wrongUse("wrong.alarm", Map.of("number", alarm));
        }
        return ask(format, (documents, checker) -> {
            Deadlines deadlines = documents.ask(
                    nation -> checker.deadlines(nation, from(), to()),
                    bodies -> checker.deadlines(bodies, from(), to()));
            switch (format) {
                case text -> out().print(new DeadlineText(locale()).write(deadlines));
                case json -> JsonForm.DEADLINES.write(deadlines, out());
                case ics -> out().print(calendar(deadlines, alarm));
            }
            return 0;
        });
    }

    /** A calendar of what is coming; what is overdue has no day in it. */
    private String calendar(Deadlines deadlines, int alarm) {
        String name = new LocalizedText("Tenggat Bisnis dan HAM", "Business and human rights deadlines").in(locale());
        var words = new DeadlineText(locale());
        Map<List<String>, PlaceNames> names = new HashMap<>();
        return new DeadlineCalendar(language(), name, from(), alarm)
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
