package id.bham.rules.write;

import static java.util.stream.Collectors.joining;

import id.bham.core.knowledge.Subject;
import id.bham.core.time.PartialDate;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.rule.Outcome;
import id.bham.rules.text.Wording;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Those of a report, a row each (tabel lembaga): the verdict, how many findings of which outcome, what was and what is due, and what is to be known
 * besides.
 *
 * @param overdue the day on which the first thing was due of each that is not known to be done
 * @param overdueNumbers how many such things there are of each
 * @param next the day on which the first thing is due of each
 */
record BodiesTable(
        NationOutline nation,
        ComplianceReport report,
        SubjectNames names,
        Map<List<String>, PartialDate> overdue,
        Map<List<String>, Integer> overdueNumbers,
        Map<List<String>, PartialDate> next,
        NeededData.OfReport needed,
        Function<Subject, Optional<String>> addresses)
        implements Picture {

    private static final List<Outcome> COUNTED = List.of(Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.SATISFIED);

    @Override
    public void draw(Html html) {
        Wording wording = nation.wording();
        var table = new HtmlTable(html);
        table.begin(
                wording.word("table.bodies"),
                Stream.of(
                                Stream.of("table.subject", "table.verdict", "table.overdue", "table.next")
                                        .map(wording::word),
                                COUNTED.stream().map(wording::value),
                                Stream.of(wording.word("table.remarks")))
                        .flatMap(titles -> titles)
                        .toList());
        report.subjects().forEach(subject -> draw(html, subject));
        table.endRows();
    }

    private void draw(Html html, Subject subject) {
        Wording wording = nation.wording();
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        for (Finding finding : report.findingsAbout(subject)) {
            counts.merge(finding.outcome(), 1, Integer::sum);
        }
        html.begin("tr").begin("th", "scope", "row");
        Optional<String> address = addresses.apply(subject);
        if (address.isPresent()) {
            html.link(address.get(), names.of(subject));
        } else {
            html.text(names.of(subject));
        }
        html.end();
        Page.Tone tone = Page.Tone.of(report.verdictOn(subject));
        html.element("td", wording.value(report.verdictOn(subject)), "class", "verdict " + Figure.tone(tone));
        Optional<PartialDate> was = Optional.ofNullable(overdue.get(DueDates.key(subject)));
        due(
                html,
                was,
                day -> wording.phrase(
                        "table.overdue.since",
                        Map.of(
                                "number", overdueNumbers.getOrDefault(DueDates.key(subject), 0),
                                "day", shortly(day))));
        due(html, Optional.ofNullable(next.get(DueDates.key(subject))), this::shortly);
        COUNTED.forEach(
                outcome -> html.element("td", wording.value(counts.getOrDefault(outcome, 0)), "class", "number"));
        html.element("td", nation.remarks(subject, needed.of(subject)).collect(joining("; ")));
        html.end();
    }

    /** The last day that can be meant. */
    private String shortly(PartialDate due) {
        return nation.wording().shortly(due.latest().map(PartialDate::of).orElse(due));
    }

    private static void due(Html html, Optional<PartialDate> due, Function<PartialDate, String> told) {
        html.element(
                "td",
                due.map(told).orElse("\u2013"),
                "data-key",
                due.flatMap(PartialDate::latest).map(LocalDate::toString).orElse("9999"));
    }
}
