package id.bham.examples.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;

/** Calendars as their readers take them. */
final class Calendars {

    private Calendars() {}

    private static Calendar parsed(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    /** What a calendar holds after it took in some texts, one after the other: by identifier, what came last. */
    static Map<String, VEvent> takenIn(String... texts) {
        var held = new TreeMap<String, VEvent>();
        for (String text : texts) {
            for (VEvent event : parsed(text).<VEvent>getComponents(Component.VEVENT)) {
                held.put(event.getRequiredProperty(Property.UID).getValue(), event);
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
}
