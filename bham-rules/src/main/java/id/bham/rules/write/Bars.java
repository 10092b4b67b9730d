package id.bham.rules.write;

import com.google.common.collect.ImmutableList;
import id.bham.rules.text.Wording;
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

    private static final int ROW = 17;
    private static final int TOP = 34;

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
        var scale = new TimeScale(first, last, Figure.LEFT, Figure.WIDTH - Figure.LEFT - 10);
        int bottom = TOP + ROW * rows.size();
        boolean hasLinks = rows.stream().anyMatch(row -> row.address().isPresent());
        figure.begin(
                bottom + 4,
                hasLinks,
                "class",
                "bars",
                "data-first",
                first,
                "data-last",
                last,
                "data-left",
                scale.left(),
                "data-width",
                scale.width());
        scale.drawYears(html, TOP - 16, bottom);
        int y = TOP;
        for (Row row : rows) {
            draw(html, row, scale, y, hasLinks);
            y += ROW;
        }
        drawDays(html, scale, bottom);
        figure.endPicture();
        figure.beginText();
        addDays(html);
        addTable(html);
        figure.endText();
        figure.end();
    }

    private void draw(Html html, Row row, TimeScale scale, int y, boolean isOneByOne) {
        String name = Figure.cut(row.name(), 20);
        row.address()
                .filter(Html::isAddress)
                .ifPresent(address -> html.begin("a", "href", address, "aria-label", Figure.label(name, row.title())));
        html.begin("text", "x", Figure.LEFT - 6, "y", y + 12, "class", "name")
                .text(name)
                .end();
        row.address().filter(Html::isAddress).ifPresent(address -> html.end());
        for (Bar bar : row.bars()) {
            int from = scale.at(bar.firstDay());
            int width = Math.max(1, scale.afterAll(bar.lastDay()) - from);
            Figure.beginPart(html, bar.tone(), told(row, bar), isOneByOne);
            html.empty("rect", "x", from, "y", y + 1, "width", width, "height", ROW - 3);
            if (width > 12) {
                html.element("text", Figure.mark(bar.tone()), "x", from + 3, "y", y + 12, "class", "small");
            }
            html.end();
        }
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
