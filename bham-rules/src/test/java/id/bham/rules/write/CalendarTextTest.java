package id.bham.rules.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bham.rules.write.CalendarText.Event;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
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

class CalendarTextTest {

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

    private static final LocalDate STAMP = LocalDate.of(2024, 1, 1);

    private static String written(int alarmDays, List<Event> events) {
        return written(STAMP, alarmDays, events);
    }

    private static String written(LocalDate stamp, int alarmDays, List<Event> events) {
        var text = new StringBuilder();
        try {
            new CalendarText(Locale.forLanguageTag("id"), "Tenggat; Bisnis, HAM", stamp, alarmDays).write(events, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
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
            String text = written(alarmDays, EVENTS);
            assertValid(text);
            assertEquals(EVENTS.size(), takenIn(text).size());
        }
    }

    @Test
    void whereNothingIsDueACalendarIsValidAndHoldsNoEvent() {
        String text = written(7, List.of());
        assertValid(text);
        assertEquals(Map.of(), takenIn(text));
        assertEquals(1, parsed(text).getComponents().size());
    }

    @Test
    void aCalendarTellsItsNameAndWhenToLookAgain() {
        String text = written(7, EVENTS);
        assertTrue(text.contains("\r\nNAME:Tenggat\\; Bisnis\\, HAM\r\n"), text);
        assertTrue(text.contains("\r\nX-WR-CALNAME:Tenggat\\; Bisnis\\, HAM\r\n"), text);
        assertTrue(text.contains("\r\nREFRESH-INTERVAL;VALUE=DURATION:P1D\r\n"), text);
    }

    @Test
    void aLaterDayMakesALaterRevision() {
        VEvent first = event(takenIn(written(STAMP, 0, EVENTS)), 0);
        VEvent later = event(takenIn(written(STAMP.plusDays(1), 0, EVENTS)), 0);
        assertEquals("20240101T000000Z", value(first, Property.DTSTAMP));
        assertEquals(
                Integer.parseInt(value(first, Property.SEQUENCE)) + 1,
                Integer.parseInt(value(later, Property.SEQUENCE)));
        VEvent ofOldDays = event(takenIn(written(LocalDate.of(1, 1, 1), 0, EVENTS)), 0);
        assertEquals("0", value(ofOldDays, Property.SEQUENCE));
    }

    @Test
    void aDayIsOneDayAndAnIntervalAllItsDays() {
        Map<String, VEvent> events = takenIn(written(0, EVENTS));
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
        VEvent event = event(takenIn(written(7, EVENTS)), 2);
        assertEquals(HARD.replace('\n', '\ufffd'), value(event, Property.SUMMARY), "which has one line");
        assertEquals(HARD, value(event, Property.DESCRIPTION));
    }

    @Test
    void anAlarmGoesOffSomeDaysBefore() {
        VEvent alarmed = event(takenIn(written(7, EVENTS)), 0);
        List<VAlarm> alarms = alarmed.getAlarms();
        assertEquals(1, alarms.size());
        assertEquals("DISPLAY", value(alarms.get(0), Property.ACTION));
        assertTrue(written(7, EVENTS).contains("\r\nTRIGGER:-P7D\r\n"));
        VEvent silent = event(takenIn(written(0, EVENTS)), 0);
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
                takenIn(written(7, EVENTS), written(3, EVENTS.subList(1, 3))).size());
    }

    @Test
    void whatIsAboutTheVerySameIsToldApartByItsDays() {
        Event first = new Event(EVENTS.get(0).about(), DAY, DAY, true, "One day", "Text");
        Event second = new Event(EVENTS.get(0).about(), DAY.plusDays(1), DAY.plusDays(1), true, "One day", "Text");
        Set<String> held = takenIn(written(0, List.of(first, second))).keySet();

        assertEquals(2, held.size());
        assertEquals(held, takenIn(written(0, List.of(second, first))).keySet());
        assertNotEquals(
                Set.of(first.uid()), takenIn(written(0, List.of(first, second))).keySet());
        assertEquals(Set.of(first.uid()), takenIn(written(0, List.of(second))).keySet());
    }

    @Test
    void nothingAroundMatters() {
        String expected = written(7, EVENTS);
        var shuffled = new ArrayList<>(EVENTS);
        Collections.reverse(shuffled);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(expected, written(7, shuffled));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
