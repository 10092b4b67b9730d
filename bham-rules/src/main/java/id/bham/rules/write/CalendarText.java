package id.bham.rules.write;

import id.bham.core.text.LocalizedText;
import id.bham.rules.text.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Days as iCalendar: an all-day event for each.
 *
 * <p>An event keeps its identifier for as long as what it is about is the same, whatever its days. Only several about the very same are told
 * apart by their days. The same events give the same bytes.
 *
 * @param locale its language
 * @param name its name
 * @param stamp the day that is noted as the one on which its events were made
 * @param alarmDays how many days before an event an alarm goes off; 0 for no alarm
 */
record CalendarText(Locale locale, String name, LocalDate stamp, int alarmDays) {

    /** The longest line that readers must take, in bytes, without its end. */
    private static final int LONGEST_LINE = 75;

    private static final String END = "END:VCALENDAR";
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** Fails if the library that writes calendars is not there. */
    static void look() {
        Objects.requireNonNull(Calendar.class);
    }

    /**
     * What an event tells.
     *
     * @param about what it is about, in parts, which give the identifier
     * @param firstDay the first day
     * @param lastDay the last day, inclusive
     * @param isCertain whether it is known which day it is
     * @param summary what is due, in a few words
     * @param description all else that there is to say
     */
    record Event(
            List<String> about,
            LocalDate firstDay,
            LocalDate lastDay,
            boolean isCertain,
            String summary,
            String description) {

        Event {
            about = List.copyOf(about);
        }

        String uid() {
            return UUID.nameUUIDFromBytes(String.join("\n", about).getBytes(StandardCharsets.UTF_8)) + "@bham";
        }

        private Event aboutItsDays() {
            List<String> withDays = Stream.concat(about.stream(), Stream.of(firstDay + "/" + lastDay))
                    .toList();
            return new Event(withDays, firstDay, lastDay, isCertain, summary, description);
        }
    }

    /** Writes a calendar with some events, in the order of their days. */
    void write(List<Event> events, Appendable out) throws IOException {
        Calendar calendar = frame();
        if (events.isEmpty()) {
            calendar.add(timeZone());
        }
        String frame = calendar.toString();
        int end = frame.lastIndexOf(END);
        fold(frame.substring(0, end), out);
        List<Event> told = events.stream().collect(Collectors.groupingBy(Event::about)).values().stream()
                .flatMap(
                        same -> same.size() == 1 ? same.stream() : same.stream().map(Event::aboutItsDays))
                .sorted(Comparator.comparing(Event::firstDay)
                        .thenComparing(Event::lastDay)
                        .thenComparing(event -> String.join("\n", event.about())))
                .toList();
        for (Event event : told) {
            fold(written(event).toString(), out);
        }
        fold(frame.substring(end), out);
    }

    private Calendar frame() {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//id.bham//bham//" + new LocalizedText("ID", "EN").in(locale)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name(shown(name)));
        calendar.add(new XProperty("X-WR-CALNAME", shown(name)));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), Period.ofDays(1)));
        return calendar;
    }

    /** What a calendar holds that has no event, for it must hold something: western Indonesia, whose time has no summer. */
    private static VTimeZone timeZone() {
        var standard = new Standard();
        standard.add(new DtStart<>(LocalDate.of(1970, 1, 1).atStartOfDay()));
        standard.add(new TzOffsetFrom(ZoneOffset.ofHours(7)));
        standard.add(new TzOffsetTo(ZoneOffset.ofHours(7)));
        standard.add(new TzName("WIB"));
        var zone = new VTimeZone(new ComponentList<>(List.of(standard)));
        zone.add(new TzId("Asia/Jakarta"));
        return zone;
    }

    private VEvent written(Event event) {
        var written = new VEvent(false);
        written.add(new Uid(event.uid()));
        written.add(new DtStamp(stamp.atStartOfDay(ZoneOffset.UTC).toInstant()));
        written.add(new Sequence(Math.toIntExact(ChronoUnit.DAYS.between(FIRST_DAY, stamp))));
        written.add(new DtStart<>(event.firstDay()));
        if (event.lastDay().isBefore(LAST_DAY)) {
            written.add(new DtEnd<>(event.lastDay().plusDays(1)));
        }
        written.add(new Summary(shown(event.summary())));
        written.add(new Description(event.description().lines().map(this::shown).collect(Collectors.joining("\n"))));
        written.add(event.isCertain() ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_TENTATIVE);
        written.add(ImmutableTransp.TRANSPARENT);
        if (alarmDays > 0) {
            var alarm = new VAlarm(Duration.ofDays(-alarmDays));
            alarm.add(ImmutableAction.DISPLAY);
            alarm.add(new Description(shown(event.summary())));
            written.add(alarm);
        }
        return written;
    }

    /** On one line, without what cannot be seen. */
    private String shown(String text) {
        return Wording.in(locale).value(text);
    }

    /** Breaks long lines between characters, never within one; the rest of a line goes on after a space. */
    private static void fold(String text, Appendable out) throws IOException {
        for (String line : text.lines().toList()) {
            int length = 0;
            for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
                String character = Character.toString(line.codePointAt(i));
                int bytes = character.getBytes(StandardCharsets.UTF_8).length;
                if (length + bytes > LONGEST_LINE) {
                    out.append("\r\n ");
                    length = 1;
                }
                out.append(character);
                length += bytes;
            }
            out.append("\r\n");
        }
    }
}
