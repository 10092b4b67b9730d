package id.bham.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.examples.cli.DeadlineCalendar.Event;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;

class DeadlineCalendarTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final String HARD = "a, b; c \\ d: \"e\"\nsecond line \ud83d\ude00 ".repeat(5) + "\u00e9".repeat(90);

    private static final List<Event> EVENTS = List.of(
            new Event(List.of("BHAM-RPT-001", "gtd-banten", "", "{year=2024}"), DAY, DAY, true, "One day", "Text"),
            new Event(List.of("BHAM-RPT-001", "gtd-banten", "", "{year=2025}"), DAY, DAY, true, "Other year", "Text"),
            new Event(List.of("BHAM-EVL-001", "gtd-banten", ""), DAY, DAY.plusDays(30), false, HARD, HARD),
            new Event(
                    List.of("BHAM-EVL-001", "gtd", "banten"),
                    LocalDate.of(9999, 12, 31),
                    LocalDate.of(9999, 12, 31),
                    true,
                    "Last",
                    "Text"));

    private static DeadlineCalendar calendar(int alarmDays) {
        return new DeadlineCalendar(Language.id, "Tenggat; Bisnis, HAM", LocalDate.of(2024, 1, 1), alarmDays);
    }

    private static Calendar parsed(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    private static String value(Component component, String property) {
        return component.getRequiredProperty(property).getValue();
    }

    /** What a calendar holds after it took in some texts, one after the other: by identifier, what came last. */
    static Map<String, VEvent> takenIn(String... texts) {
        var held = new TreeMap<String, VEvent>();
        for (String text : texts) {
            for (VEvent event : parsed(text).<VEvent>getComponents(Component.VEVENT)) {
                held.put(value(event, Property.UID), event);
            }
        }
        return held;
    }

    /** Refuses what RFC 5545 does not allow. */
    static void assertValid(String text) {
        ValidationResult result = parsed(text).validate(true);
        assertFalse(result.hasErrors(), result.toString());
        assertTrue(text.endsWith("END:VCALENDAR\r\n"));
        assertFalse(text.replace("\r\n", "").matches("(?s).*[\r\n].*"));
        for (String line : text.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(line), line);
        }
    }

    private static VEvent event(Map<String, VEvent> held, int number) {
        return Objects.requireNonNull(held.get(EVENTS.get(number).uid()));
    }

    @Test
    void readersTakeIt() {
        for (int alarmDays : List.of(0, 7)) {
            String text = calendar(alarmDays).write(EVENTS);
            assertValid(text);
            assertEquals(EVENTS.size(), takenIn(text).size());
        }
    }

    @Test
    void whereNothingIsDueACalendarHoldsNoEvent() {
        assertEquals(Map.of(), takenIn(calendar(7).write(List.of())));
    }

    @Test
    void aDayIsOneDayAndAnIntervalAllItsDays() {
        Map<String, VEvent> events = takenIn(calendar(0).write(EVENTS));
        VEvent day = event(events, 0);
        assertTrue(day.toString().contains("DTSTART;VALUE=DATE:20241231\r\n"), day.toString());
        assertTrue(day.toString().contains("DTEND;VALUE=DATE:20250101\r\n"), day.toString());
        assertEquals("CONFIRMED", value(day, Property.STATUS));
        VEvent interval = event(events, 2);
        assertTrue(interval.toString().contains("DTEND;VALUE=DATE:20250131\r\n"), interval.toString());
        assertEquals("TENTATIVE", value(interval, Property.STATUS));
    }

    @Test
    void textsComeBackAsTheyWere() {
        VEvent event = event(takenIn(calendar(7).write(EVENTS)), 2);
        assertEquals(HARD.replace('\n', '\ufffd'), value(event, Property.SUMMARY), "which has one line");
        assertEquals(HARD, value(event, Property.DESCRIPTION));
    }

    @Test
    void anAlarmGoesOffSomeDaysBefore() {
        VEvent alarmed = event(takenIn(calendar(7).write(EVENTS)), 0);
        List<VAlarm> alarms = alarmed.getAlarms();
        assertEquals(1, alarms.size());
        assertEquals("DISPLAY", value(alarms.get(0), Property.ACTION));
        assertTrue(calendar(7).write(EVENTS).contains("\r\nTRIGGER:-P7D\r\n"));
        VEvent silent = event(takenIn(calendar(0).write(EVENTS)), 0);
        assertEquals(List.of(), silent.getAlarms());
    }

    @Test
    void identifiersStayAndTellEventsApart() {
        assertEquals(EVENTS.size(), EVENTS.stream().map(Event::uid).distinct().count());
        Event reworded = new Event(EVENTS.get(0).about(), DAY, DAY, true, "Other words", "Other text");
        assertEquals(EVENTS.get(0).uid(), reworded.uid());
        Event moved = new Event(EVENTS.get(0).about(), DAY.plusDays(1), DAY.plusDays(1), true, "One day", "Text");
        assertEquals(EVENTS.get(0).uid(), moved.uid(), "a day that was learnt moves the event");
        assertEquals(
                EVENTS.size(),
                takenIn(calendar(7).write(EVENTS), calendar(3).write(EVENTS.subList(1, 3)))
                        .size());
    }

    @Test
    void whatIsAboutTheVerySameIsToldApartByItsDays() {
        Event first = new Event(EVENTS.get(0).about(), DAY, DAY, true, "One day", "Text");
        Event second = new Event(EVENTS.get(0).about(), DAY.plusDays(1), DAY.plusDays(1), true, "One day", "Text");
        Set<String> held = takenIn(calendar(0).write(List.of(first, second))).keySet();

        assertEquals(2, held.size());
        assertEquals(held, takenIn(calendar(0).write(List.of(second, first))).keySet());
        assertNotEquals(
                Set.of(first.uid()),
                takenIn(calendar(0).write(List.of(first, second))).keySet());
        assertEquals(
                Set.of(first.uid()), takenIn(calendar(0).write(List.of(second))).keySet());
    }

    @Test
    void nothingAroundMatters() {
        String expected = calendar(7).write(EVENTS);
        var shuffled = new ArrayList<>(EVENTS);
        Collections.reverse(shuffled);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(expected, calendar(7).write(shuffled));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
