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
 * Those of a report, a row each (tabel lembaga): the verdict, how many findings of which outcome, what is due next, and what is to be known
 * besides.
 *
 * @param next the day on which the first thing is due of each
 */
record BodiesTable(
        NationOutline nation,
        ComplianceReport report,
        SubjectNames names,
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
                                Stream.of(wording.word("table.subject"), wording.word("table.verdict")),
                                COUNTED.stream().map(wording::value),
                                Stream.of(wording.word("table.due"), wording.word("table.remarks")))
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
        COUNTED.forEach(
                outcome -> html.element("td", wording.value(counts.getOrDefault(outcome, 0)), "class", "number"));
        Optional<PartialDate> due = Optional.ofNullable(next.get(DueDates.key(subject)));
        html.element(
                "td",
                due.map(wording::shortly).orElse("\u2013"),
                "class",
                "short",
                "data-key",
                due.flatMap(PartialDate::latest).map(LocalDate::toString).orElse("9999"));
        html.element("td", nation.remarks(subject, needed.of(subject)).collect(joining("; ")));
        html.end();
    }
}
