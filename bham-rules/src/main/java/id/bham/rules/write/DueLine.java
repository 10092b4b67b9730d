package id.bham.rules.write;

import com.google.common.collect.ImmutableList;
import id.bham.rules.rule.Force;
import id.bham.rules.text.Wording;
import id.bham.rules.write.Figure.Room;
import id.bham.rules.write.Page.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is due, and was, on a line of time (garis tenggat): round what must be done, pointed what should. */
final class DueLine implements Picture {

    private static final int DOT = 18;
    private static final int LEFT = 24;
    private static final int ABOVE = 14;
    private static final int MOST = 60;

    /** Something that is due, by its number in the picture. */
    record Dot(int number, LocalDate day, String dayInWords, Force force, String what, boolean isOverdue) {}

    private final Wording wording;
    private final LocalDate on;
    private final ImmutableList<Dot> dots;

    DueLine(
            ReportWording words,
            LocalDate on,
            List<DueDates> overdue,
            List<DueDates> coming,
            Optional<SubjectNames> names) {
        this.wording = words.wording();
        this.on = on;
        var all = new ArrayList<Dot>();
        Stream.concat(overdue.stream(), coming.stream())
                .limit(MOST)
                .forEach(due -> due.due()
                        .latest()
                        .ifPresent(day -> all.add(new Dot(
                                all.size() + 1,
                                day,
                                wording.shortly(due.lastDay()),
                                due.rule().force(),
                                words.due(due, names),
                                all.size() < overdue.size()))));
        dots = ImmutableList.copyOf(all);
    }

    /** What a dot says. */
    String told(Dot dot) {
        return dot.number() + ". " + dot.dayInWords() + ", " + wording.value(dot.force()) + ": " + dot.what()
                + state(dot);
    }

    private String state(Dot dot) {
        return dot.isOverdue() ? " (" + wording.clause(wording.word("State.OVERDUE")) + ")" : "";
    }

    @Override
    public void draw(Html html) {
        if (dots.isEmpty()) {
            return;
        }
        LocalDate first = Stream.concat(Stream.of(on), dots.stream().map(Dot::day))
                .min(LocalDate::compareTo)
                .orElse(on)
                .minusDays(20)
                .withDayOfYear(1);
        LocalDate last = Stream.concat(Stream.of(on), dots.stream().map(Dot::day))
                .max(LocalDate::compareTo)
                .orElse(on)
                .plusDays(40);
        var figure = new Figure(html, wording, wording.word("picture.due"), wording.word("picture.due.text"));
        figure.begin("class", "due");
        for (Room room : Room.values()) {
            draw(figure, room, new TimeScale(first, last, LEFT, room.width() - 2 * LEFT));
        }
        figure.addCaption();
        addText(figure, html);
        figure.end();
    }

    private void draw(Figure figure, Room room, TimeScale scale) {
        Html html = figure.html();
        Map<Integer, Integer> levels = new HashMap<>();
        Map<Dot, Integer> level = new HashMap<>();
        for (Dot dot : dots) {
            int place = scale.at(dot.day()) / DOT;
            int below = levels.getOrDefault(place, 0);
            level.put(dot, below);
            levels.put(place, below + 1);
        }
        int highest = levels.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        int line = ABOVE + DOT * highest + 6;
        figure.beginPicture(room, line + 34, false);
        scale.drawYears(html, line, line + 20);
        html.empty("line", "x1", LEFT, "x2", room.width() - LEFT, "y1", line, "y2", line, "class", "axis");
        int today = scale.at(on);
        html.empty("line", "x1", today, "x2", today, "y1", 0, "y2", line + 6, "class", "today");
        html.element("text", "\u25b2 " + wording.word("picture.on"), "x", today - 5, "y", line + 30, "class", "small");
        dots.forEach(dot -> html.empty(
                "line",
                "x1",
                scale.at(dot.day()),
                "x2",
                scale.at(dot.day()),
                "y1",
                line - 10 - DOT * level.getOrDefault(dot, 0),
                "y2",
                line,
                "class",
                "year"));
        dots.forEach(dot -> draw(html, dot, scale.at(dot.day()), line - 10 - DOT * level.getOrDefault(dot, 0)));
        figure.endPicture();
    }

    private void draw(Html html, Dot dot, int x, int y) {
        Figure.beginPart(html, dot.isOverdue() ? Tone.BAD : Tone.OPEN, told(dot), false);
        if (dot.force() == Force.MUST) {
            html.empty("circle", "cx", x, "cy", y, "r", 8);
        } else {
            html.empty("path", "d", "M0 -9l9 9l-9 9l-9 -9z", "transform", "translate(" + x + " " + y + ")");
        }
        html.element("text", Integer.toString(dot.number()), "x", x, "y", y + 4, "class", "middle");
        html.end();
    }

    private void addText(Figure figure, Html html) {
        figure.beginText();
        var table = new HtmlTable(html);
        table.begin(
                wording.word("picture.due"),
                Stream.of("table.number.short", "table.due", "table.force", "table.what")
                        .map(wording::word)
                        .toList());
        for (Dot dot : dots) {
            html.begin("tr");
            html.element("td", Integer.toString(dot.number()), "data-key", dot.number());
            html.element("td", dot.dayInWords(), "class", "short", "data-key", dot.day());
            html.element("td", wording.value(dot.force()));
            html.element("td", dot.what() + state(dot));
            html.end();
        }
        table.endRows();
        figure.endText();
    }
}
