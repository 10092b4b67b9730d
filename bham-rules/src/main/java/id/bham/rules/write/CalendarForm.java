package id.bham.rules.write;

import id.bham.core.knowledge.PlaceName;
import id.bham.core.knowledge.PlaceNames;
import id.bham.core.knowledge.Subject;
import id.bham.rules.text.Wording;
import id.bham.rules.timeline.Deadline;
import id.bham.rules.timeline.Deadlines;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A form for the calendars of people: deadlines as iCalendar (kalender tenggat; RFC 5545 and 7986), an all-day event for each that is coming,
 * over all days of an interval, with an alarm. What is overdue has no day in it. It needs {@code org.mnode.ical4j:ical4j} beside this library.
 *
 * <p>An event keeps its identifier as long as rule, subject, element and what the term is about are the same, whatever day is learnt: a
 * calendar that takes it in again holds it once, and moves it. No clock is read: the first day asked for is noted as the one on which events
 * were made, and a later one makes a later revision of them. Where nothing is coming, the calendar holds a time zone and no event.
 */
public final class CalendarForm implements Form<Deadlines> {

    private static final int USUAL_ALARM_DAYS = 7;
    private static final int MOST_ALARM_DAYS = 3650;

    private final Locale locale;
    private final int alarmDays;

    private CalendarForm(Locale locale, int alarmDays) {
        this.locale = locale;
        this.alarmDays = alarmDays;
    }

    /**
     * In a language, with an alarm seven days before.
     *
     * @param locale the locale; Indonesian for the language {@code id}, else English
     * @return the form
     * @throws IllegalStateException if ical4j is not there; the message says what to add
     */
    public static CalendarForm in(Locale locale) {
        try {
            CalendarText.look();
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "calendars are written with ical4j, which is not there: add org.mnode.ical4j:ical4j to the dependencies"
                            + " (and, on the module path, the module ical4j.core)",
                    e);
        }
        return new CalendarForm(locale, USUAL_ALARM_DAYS);
    }

    /**
     * With an alarm so many days before each event.
     *
     * @param days how many days, 0 to 3650; 0 for no alarm
     * @return the form
     * @throws IllegalArgumentException if it is not 0 to 3650
     */
    public CalendarForm withAlarm(int days) {
        if (days < 0 || days > MOST_ALARM_DAYS) {
            throw new IllegalArgumentException(
                    "an alarm goes off 0 to " + MOST_ALARM_DAYS + " days before, but this is " + days);
        }
        return new CalendarForm(locale, days);
    }

    @Override
    public void write(Deadlines deadlines, Appendable out) throws IOException {
        var words = new DeadlineWording(deadlines, locale);
        Map<List<String>, PlaceNames> names = new HashMap<>();
        List<CalendarText.Event> events = deadlines.coming().stream()
                .map(deadline -> event(deadline, nameOfElement(deadline, names), words))
                .toList();
        new CalendarText(locale, Wording.in(locale).word("calendar.name"), deadlines.from(), alarmDays)
                .write(events, out);
    }

    private static PlaceName nameOfElement(Deadline deadline, Map<List<String>, PlaceNames> names) {
        Subject subject = deadline.subject();
        return names.computeIfAbsent(List.of(subject.kind(), subject.id()), none -> PlaceNames.of(subject))
                .nameOf(deadline.place());
    }

    private static CalendarText.Event event(Deadline deadline, PlaceName element, DeadlineWording words) {
        return new CalendarText.Event(
                List.of(
                        deadline.rule().id(),
                        deadline.subject().id(),
                        element.toString(),
                        deadline.arguments().toString()),
                deadline.dueDay(),
                deadline.lastDueDay(),
                deadline.isCertain(),
                words.title(deadline),
                String.join("\n", words.details(deadline)) + "\n"
                        + deadline.rule().id());
    }
}
