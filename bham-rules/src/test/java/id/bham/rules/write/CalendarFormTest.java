package id.bham.rules.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import id.bham.core.body.RegionalTaskForce;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSets;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.timeline.Deadline;
import id.bham.rules.timeline.Deadlines;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class CalendarFormTest {

    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate TO = LocalDate.of(2025, 12, 31);
    private static final RegionalTaskForce BODY = InOrder.regionalTaskForce();
    private static final CalendarForm FORM = CalendarForm.in(Locale.ENGLISH);

    private static Deadlines deadlines(LocalDate from) {
        return ComplianceChecker.of(RuleSets.stranas()).deadlines(BODY, from, TO);
    }

    @Test
    void eachComingDeadlineIsAnEvent() {
        Deadlines deadlines = deadlines(FROM);
        String text = FORM.write(deadlines);
        CalendarTextTest.assertValid(text);
        Map<String, VEvent> events = CalendarTextTest.takenIn(text);
        assertFalse(events.isEmpty());
        assertEquals(
                deadlines.coming().stream()
                        .map(deadline -> deadline.dueDay().toString().replace("-", ""))
                        .sorted()
                        .toList(),
                events.values().stream()
                        .map(event -> value(event, Property.DTSTART))
                        .sorted()
                        .toList());
    }

    @Test
    void aTitleTellsTheYearAndWhoseDutyItIs() {
        Deadlines deadlines = deadlines(FROM);
        List<String> titles = CalendarTextTest.takenIn(FORM.write(deadlines)).values().stream()
                .map(event -> value(event, Property.SUMMARY))
                .toList();
        for (Deadline deadline : deadlines.coming()) {
            String year = deadline.arguments().getOrDefault("year", "").toString();
            assertTrue(
                    titles.stream()
                            .anyMatch(title ->
                                    title.startsWith(deadline.rule().title().english())
                                            && title.contains(year)
                                            && title.contains(BODY.province()
                                                    .value()
                                                    .orElseThrow()
                                                    .name())),
                    titles.toString());
        }
    }

    @Test
    void anEventKeepsItsIdentifierOnLaterDays() {
        String early = FORM.write(deadlines(FROM));
        String late = FORM.write(deadlines(LocalDate.of(2025, 6, 1)));
        assertEquals(
                CalendarTextTest.takenIn(early).keySet(),
                CalendarTextTest.takenIn(early, late).keySet());
        assertFalse(CalendarTextTest.takenIn(late).isEmpty());
    }

    @Test
    void whereNothingIsComingItIsValid() {
        LocalDate day = LocalDate.of(2001, 1, 1);
        String text = FORM.write(ComplianceChecker.of(RuleSets.stranas()).deadlines(BODY, day, day));
        CalendarTextTest.assertValid(text);
        assertEquals(Map.of(), CalendarTextTest.takenIn(text));
    }

    @Test
    void anAlarmGoesOffWithinTenYears() {
        assertFalse(FORM.withAlarm(0).write(deadlines(FROM)).contains("VALARM"));
        assertTrue(FORM.withAlarm(3650).write(deadlines(FROM)).contains("\r\nTRIGGER:-P3650D\r\n"));
        assertThrows(IllegalArgumentException.class, () -> FORM.withAlarm(-1));
        assertThrows(IllegalArgumentException.class, () -> FORM.withAlarm(3651));
    }

    @Test
    void withoutItsLibraryOneSentenceSaysWhatToAdd() throws Exception {
        var urls = new ArrayList<URL>();
        for (String path : Splitter.on(File.pathSeparatorChar).split(System.getProperty("java.class.path"))) {
            if (!path.contains("ical4j")) {
                urls.add(Path.of(path).toUri().toURL());
            }
        }
        try (var without = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Method in = without.loadClass(CalendarForm.class.getName()).getMethod("in", Locale.class);
            InvocationTargetException thrown =
                    assertThrows(InvocationTargetException.class, () -> in.invoke(null, Locale.ENGLISH));
            var cause = assertInstanceOf(IllegalStateException.class, thrown.getCause());
            assertTrue(String.valueOf(cause.getMessage()).contains("org.mnode.ical4j:ical4j"));
        }
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
