package id.bham.rules.write;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import id.bham.core.Governance;
import id.bham.core.knowledge.Subject;
import id.bham.rules.text.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is due, or was, a row each (tabel tenggat). Where it is due of many, those are folded; so are rows after the first.
 *
 * @param most how many rows are seen at once
 * @param rules where more is told of a rule and one of those whose duty it is
 */
record DueTable(
        String title,
        List<DueDates> all,
        int most,
        ReportWording words,
        Optional<SubjectNames> names,
        BiFunction<String, Subject, Optional<String>> rules,
        Function<Subject, Optional<String>> addresses)
        implements Picture {

    /** So many are named in a row. */
    private static final int MOST_IN_A_LINE = 3;

    /** So many are named where they are folded; the table of bodies has all. */
    private static final int MOST_FOLDED = 100;

    DueTable {
        all = ImmutableList.copyOf(all);
    }

    @Override
    public void draw(Html html) {
        int seen = Math.min(most, all.size());
        draw(html, all.subList(0, seen));
        if (seen < all.size()) {
            html.begin("details", "class", "more").element("summary", others(all.size() - seen));
            draw(html, all.subList(seen, all.size()));
            html.end();
        }
    }

    private String others(int number) {
        return words.wording().phrase("report.others", Map.of("number", number));
    }

    private void draw(Html html, List<DueDates> rows) {
        Wording wording = words.wording();
        var table = new HtmlTable(html);
        table.begin(
                title,
                Stream.of("table.force", "table.due", "table.what")
                        .map(wording::word)
                        .toList());
        for (DueDates due : rows) {
            html.begin("tr").element("th", wording.value(due.rule().force()), "scope", "row", "class", "short");
            html.element(
                    "td",
                    wording.shortly(due.lastDay()),
                    "class",
                    "short",
                    "data-key",
                    due.due().latest().map(LocalDate::toString).orElse("9999"));
            html.begin("td");
            what(html, due);
            html.end().end();
        }
        table.endRows();
    }

    private void what(Html html, DueDates due) {
        List<String> places = due.places().stream().map(words.wording()::place).toList();
        boolean areFew = places.size() <= MOST_IN_A_LINE;
        html.text(words.what(due)
                + (areFew ? places.stream().map(place -> ", " + place).collect(joining()) : "") + " (");
        link(html, rules.apply(due.rule().id(), due.subjects().get(0)), words.ruleId(due.rule()));
        html.text(")");
        if (!areFew) {
            html.begin("details", "class", "rest").element("summary", words.places(due, names));
            html.begin("ul");
            places.forEach(place -> html.element("li", place));
            html.end().end();
        }
        whose(html, due);
    }

    private void whose(Html html, DueDates due) {
        List<Subject> whose = names.isEmpty()
                ? List.of()
                : due.subjects().stream()
                        .filter(subject -> !(subject instanceof Governance))
                        .toList();
        if (whose.size() > MOST_IN_A_LINE) {
            html.begin("details", "class", "rest").element("summary", words.whose(due, names));
            html.begin("ul");
            for (Subject subject : whose.subList(0, Math.min(MOST_FOLDED, whose.size()))) {
                html.begin("li");
                name(html, subject);
                html.end();
            }
            if (whose.size() > MOST_FOLDED) {
                html.begin("li")
                        .link("#" + ReportPage.BODIES, others(whose.size() - MOST_FOLDED))
                        .end();
            }
            html.end().end();
            return;
        }
        String before = ": ";
        for (Subject subject : whose) {
            html.text(before);
            name(html, subject);
            before = ", ";
        }
    }

    private void name(Html html, Subject subject) {
        link(
                html,
                addresses.apply(subject),
                names.map(known -> known.of(subject)).orElse(subject.id()));
    }

    private static void link(Html html, Optional<String> address, String text) {
        if (address.isPresent()) {
            html.link(address.get(), text);
        } else {
            html.text(text);
        }
    }
}
