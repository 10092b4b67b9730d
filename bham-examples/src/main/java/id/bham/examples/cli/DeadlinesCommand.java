package id.bham.examples.cli;

import id.bham.rules.timeline.Deadlines;
import id.bham.rules.write.CalendarForm;
import id.bham.rules.write.Form;
import id.bham.rules.write.JsonForm;
import id.bham.rules.write.PageForm;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells what is due for the bodies in some files. */
final class DeadlinesCommand extends PeriodCommand {

    /** The forms in which it is printed. */
    enum Format {
        /** For people. */
        text,
        /** For people, as Markdown. */
        md,
        /** For programs. */
        json,
        /** For calendars: iCalendar. */
        ics
    }

    private static final int USUAL_ALARM_DAYS = 7;

    private final Supplier<Optional<Integer>> alarmDays = words().optional(
                    "--alarm-days",
                    Integer.class,
                    "DAYS",
                    "In a calendar, how many days before an alarm goes off; " + USUAL_ALARM_DAYS
                            + " if not given, 0 for none.");

    private final Supplier<Format> format = words().format(Format.text);

    DeadlinesCommand() {
        super("Tells by which days something must be done by what documents describe, and what is overdue.");
    }

    @Override
    public Integer call() throws IOException {
        checkPeriod();
        if (alarmDays.get().isPresent() && format.get() != Format.ics) {
            throw wrongUse(
                    "wrong.alarmWithoutCalendar", Map.of("format", format.get().name()));
        }
        int alarm = alarmDays.get().orElse(USUAL_ALARM_DAYS);
        if (alarm < 0 || alarm > 3650) {
            throw wrongUse("wrong.alarm", Map.of("number", alarm));
        }
        return ask(Reader.of(format.get() == Format.json), (documents, checker) -> {
            Deadlines deadlines = documents.ask(
                    nation -> checker.deadlines(nation, from(), to()),
                    bodies -> checker.deadlines(bodies, from(), to()));
            form(alarm).write(deadlines, out());
            return 0;
        });
    }

    private Form<Deadlines> form(int alarm) {
        return switch (format.get()) {
            case text -> PageForm.deadlines(locale());
            case md -> PageForm.deadlines(locale()).asMarkdown();
            case json -> JsonForm.DEADLINES;
            case ics -> CalendarForm.in(locale()).withAlarm(alarm);
        };
    }
}
