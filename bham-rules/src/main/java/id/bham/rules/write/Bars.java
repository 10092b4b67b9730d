package id.bham.rules.write;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import id.bham.rules.text.Wording;
import id.bham.rules.write.Figure.Room;
import id.bham.rules.write.Page.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What holds from when to when, as bars over the years (batang waktu): a row for each of several, a bar for each range of days.
 *
 * @param title what the picture is called
 * @param rows the rows
 * @param days the days on which something turns, with why
 * @param on the day of the check, if it is known
 */
record Bars(
        Wording wording,
        String title,
        LocalDate first,
        LocalDate last,
        List<Row> rows,
        List<Day> days,
        Optional<LocalDate> on)
        implements Picture {

    private static final int TOP = 34;
    private static final int BAR = 14;

    /**
     * How rows are laid out in a room.
     *
     * @param left where bars begin
     * @param row how high a row is
     * @param name where the line of a name stands below the top of its row
     * @param bar where bars stand below the top of their row
     * @param characters how much of a name there is room for
     */
    private record Rows(int left, int row, int name, int bar, int characters) {

        /** A name beside its bars, or above them. */
        static Rows in(Room room) {
            return room == Room.WIDE ? new Rows(165, 17, 12, 1, 20) : new Rows(2, 34, 13, 17, 46);
        }

        TimeScale scale(LocalDate first, LocalDate last, Room room) {
            return new TimeScale(first, last, left, room.width() - left - (room == Room.WIDE ? 10 : 2));
        }
    }

    /** A range of days with what holds on each of them. */
    record Bar(LocalDate firstDay, LocalDate lastDay, Tone tone, String word) {}

    /**
     * What holds for one.
     *
     * @param name its name, short
     * @param title what it is, where there is more room
     */
    record Row(String name, String title, Optional<String> address, List<Bar> bars) {
        Row {
            bars = ImmutableList.copyOf(bars);
        }
    }

    /**
     * A day on which something turns.
     *
     * @param why the reasons, a sentence each
     * @param isOfLaw whether the law turns on it
     */
    record Day(LocalDate day, List<String> why, boolean isOfLaw) {
        Day {
            why = ImmutableList.copyOf(why);
        }
    }

    Bars {
        rows = ImmutableList.copyOf(rows);
        days = ImmutableList.copyOf(days);
    }

    @Override
    public void draw(Html html) {
        var figure =
                new Figure(html, wording, title, wording.phrase("picture.bars", Map.of("first", first, "last", last)));
        boolean hasLinks = rows.stream().anyMatch(row -> row.address().isPresent());
        figure.begin("class", "bars", "data-first", first, "data-last", last);
        for (Room room : Room.values()) {
            draw(figure, room, Rows.in(room), hasLinks);
        }
        figure.addCaption();
        figure.beginText();
        addDays(html);
        addTable(html);
        figure.endText();
        figure.end();
    }

    private void draw(Figure figure, Room room, Rows layout, boolean hasLinks) {
        Html html = figure.html();
        TimeScale scale = layout.scale(first, last, room);
        int bottom = TOP + layout.row() * rows.size();
        figure.beginPicture(room, bottom + 4, hasLinks, "data-left", scale.left(), "data-width", scale.width());
        scale.drawYears(html, TOP - 16, bottom);
        ImmutableMultiset<String> titles =
                rows.stream().map(Row::title).collect(ImmutableMultiset.toImmutableMultiset());
        int y = TOP;
        for (Row row : rows) {
            drawName(html, row, titles, room, layout, y);
            for (Bar bar : row.bars()) {
                // A finger shows no titles, and the text below the picture says all.
                if (room == Room.WIDE || hasLinks) {
                    Figure.beginPart(html, bar.tone(), told(row, bar), hasLinks);
                } else {
                    html.begin("g", "class", "fill " + Figure.tone(bar.tone()));
                }
                draw(html, bar, scale, y + layout.bar());
                html.end();
            }
            y += layout.row();
        }
        drawDays(html, scale, bottom);
        figure.endPicture();
    }

    /** Its title where there is room for it and no other row has the same, else its name. */
    private static void drawName(Html html, Row row, ImmutableMultiset<String> titles, Room room, Rows layout, int y) {
        boolean isTold = room == Room.NARROW && titles.count(row.title()) == 1;
        String name = Figure.cut(isTold ? row.title() : row.name(), layout.characters());
        Optional<String> address = row.address().filter(Html::isAddress);
        address.ifPresent(to -> html.begin("a", "href", to, "aria-label", Figure.label(name, row.title())));
        if (room == Room.WIDE) {
            html.element("text", name, "x", layout.left() - 6, "y", y + layout.name(), "class", "name");
        } else {
            html.element("text", name, "x", layout.left(), "y", y + layout.name(), "class", "row");
        }
        address.ifPresent(to -> html.end());
    }

    /** Draws the days until the check, then the later ones in another look. */
    private void draw(Html html, Bar bar, TimeScale scale, int y) {
        LocalDate known = on.filter(day -> day.isBefore(bar.lastDay())).orElse(bar.lastDay());
        if (!bar.firstDay().isAfter(known)) {
            drawDays(html, bar.firstDay(), known, scale, y, "sooner");
        }
        if (known.isBefore(bar.lastDay())) {
            LocalDate later = known.isBefore(bar.firstDay()) ? bar.firstDay() : known.plusDays(1);
            drawDays(html, later, bar.lastDay(), scale, y, "later");
        }
        int from = scale.at(bar.firstDay());
        if (scale.afterAll(bar.lastDay()) - from > 12) {
            html.element("text", Figure.mark(bar.tone()), "x", from + 3, "y", y + 11, "class", "small");
        }
    }

    private static void drawDays(Html html, LocalDate from, LocalDate to, TimeScale scale, int y, String look) {
        int x = scale.at(from);
        int width = Math.max(1, scale.afterAll(to) - x);
        html.empty("rect", "x", x, "y", y, "width", width, "height", BAR, "class", look);
    }

    /** What a bar says. */
    String told(Row row, Bar bar) {
        return row.title() + "; " + days(bar) + ": " + bar.word();
    }

    private String days(Bar bar) {
        return bar.firstDay().equals(bar.lastDay())
                ? wording.value(bar.firstDay())
                : wording.phrase("fromTo", Map.of("first", bar.firstDay(), "last", bar.lastDay()));
    }

    private void drawDays(Html html, TimeScale scale, int bottom) {
        int number = 0;
        for (Day day : days) {
            if (day.isOfLaw()) {
                int x = scale.at(day.day());
                html.empty("line", "x1", x, "x2", x, "y1", 12, "y2", bottom, "class", "law");
                html.element("text", "\u00a7" + ++number, "x", x + 2, "y", 10, "class", "small");
            }
        }
        on.filter(scale::holds).ifPresent(day -> {
            int x = scale.at(day);
            html.empty("line", "x1", x, "x2", x, "y1", 12, "y2", bottom, "class", "today");
            html.element("text", "\u25bc", "x", x - 5, "y", 11, "class", "small");
        });
        html.empty("line", "x1", -9, "x2", -9, "y1", 12, "y2", bottom, "class", "chosen");
    }

    private void addDays(Html html) {
        html.begin("ul", "class", "days");
        on.ifPresent(day -> html.begin("li", "data-day", day)
                .element("b", "\u25bc " + wording.value(day))
                .text(" " + wording.word("picture.on"))
                .end());
        int number = 0;
        for (Day day : days) {
            String sign = day.isOfLaw() ? "\u00a7" + ++number + " " : "";
            html.begin("li", "data-day", day.day())
                    .element("b", sign + wording.value(day.day()))
                    .text(" " + String.join(" ", day.why()))
                    .end();
        }
        html.end();
    }

    private void addTable(Html html) {
        var table = new HtmlTable(html);
        table.begin(title, List.of(wording.word("table.what"), wording.word("table.outcomes")));
        for (Row row : rows) {
            html.begin("tr").begin("th", "scope", "row");
            if (row.address().isPresent()) {
                html.link(row.address().get(), row.title());
            } else {
                html.text(row.title());
            }
            html.end().begin("td").begin("ul", "class", "ranges");
            for (Bar bar : row.bars()) {
                html.begin(
                                "li",
                                "data-from",
                                bar.firstDay(),
                                "data-to",
                                bar.lastDay(),
                                "class",
                                Figure.tone(bar.tone()))
                        .text(days(bar) + ": ")
                        .element("b", bar.word())
                        .end();
            }
            html.end().end().end();
        }
        table.endRows();
    }
}
