package id.bham.rules.write;

import com.google.common.collect.ImmutableList;
import id.bham.core.Governance;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Pointer;
import id.bham.core.province.Province;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.rule.Outcome;
import id.bham.rules.summary.ComplianceSummary;
import id.bham.rules.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tables of reports and summaries. */
final class ReportTables {

    private static final Pointer PROVINCES = Pointer.WHOLE.child("provinces");

    private ReportTables() {}

    /** How many findings have each outcome. */
    static Table counts(ComplianceReport report, Wording wording) {
        return numbers(List.of(wording.word("table.outcome"), wording.word("table.number")), report.counts(), wording);
    }

    /** How many subjects have each verdict. */
    static Table verdicts(ComplianceSummary summary, Wording wording) {
        return numbers(List.of(), summary.verdicts(), wording);
    }

    private static Table numbers(List<String> header, Map<?, ? extends Number> numbers, Wording wording) {
        return new Table(
                header,
                numbers.entrySet().stream()
                        .map(number -> List.of(wording.value(number.getKey()), wording.value(number.getValue())))
                        .toList(),
                Set.of(1));
    }

    /** The verdict on each subject. */
    static Table subjects(ComplianceReport report, ReportWording words) {
        Wording wording = words.wording();
        return new Table(
                Stream.of("table.subject", "table.verdict", "table.validUntil")
                        .map(wording::word)
                        .toList(),
                report.subjects().stream()
                        .map(subject -> List.of(
                                words.name(subject),
                                wording.value(report.verdictOn(subject)),
                                report.validUntil(subject).map(wording::value).orElse("")))
                        .toList(),
                Set.of());
    }

    /** How often each rule, and all together, had each outcome, in the order in which people need them. */
    static Table rules(ComplianceSummary summary, Wording wording, Locale locale) {
        var header = new ArrayList<>(List.of(wording.word("table.rule")));
        ReportWording.SECTIONS.forEach(outcome -> header.add(wording.value(outcome)));
        header.add(wording.word("table.title"));
        var rows = ImmutableList.<List<String>>builder();
        summary.rules()
                .forEach(rule -> rows.add(row(
                        rule.rule().id(),
                        rule.counts(),
                        wording.value(rule.rule().title().in(locale)),
                        wording)));
        rows.add(row(wording.word("summary.all"), summary.counts(), "", wording));
        return new Table(
                header,
                rows.build(),
                IntStream.rangeClosed(1, ReportWording.SECTIONS.size()).boxed().collect(Collectors.toSet()));
    }

    private static List<String> row(String name, Map<Outcome, Long> counts, String title, Wording wording) {
        var row = new ArrayList<>(List.of(name));
        ReportWording.SECTIONS.forEach(outcome -> row.add(wording.value(counts.getOrDefault(outcome, 0L))));
        row.add(title);
        return row;
    }

    /**
     * A nation province by province, in the order of their codes: what the rules that ask about each province say of it, and its task
     * forces with their verdicts. A province of which there is nothing to tell has no row.
     */
    static Table provinces(Governance nation, ComplianceReport report, Wording wording) {
        List<Finding> findings = report.findingsAbout(nation).stream()
                .filter(finding ->
                        !finding.place().isWhole() && finding.place().parent().equals(PROVINCES))
                .toList();
        List<String> rules = findings.stream()
                .map(finding -> finding.rule().id())
                .distinct()
                .sorted()
                .toList();
        var header = new ArrayList<>(List.of(wording.word("table.code"), wording.word("table.province")));
        header.addAll(rules);
        header.add(wording.word("table.taskForces"));
        var rows = ImmutableList.<List<String>>builder();
        for (Province province : Province.all()) {
            var row = new ArrayList<>(List.of(province.iso(), wording.value(province)));
            rules.forEach(rule -> row.add(outcome(findings, rule, province, wording)));
            row.add(taskForces(nation, province, report, wording));
            if (row.stream().skip(2).anyMatch(cell -> !cell.isEmpty())) {
                rows.add(List.copyOf(row));
            }
        }
        return new Table(header, rows.build(), Set.of());
    }

    private static String outcome(List<Finding> findings, String rule, Province province, Wording wording) {
        Pointer place = PROVINCES.child(province.iso());
        return findings.stream()
                .filter(finding ->
                        finding.rule().id().equals(rule) && finding.place().equals(place))
                .map(finding -> wording.value(finding.outcome()))
                .collect(Collectors.joining(", "));
    }

    private static String taskForces(Governance nation, Province province, ComplianceReport report, Wording wording) {
        return nation.regionalTaskForces().items().stream()
                .filter(taskForce -> taskForce.governs(province).isTrue())
                .map(taskForce -> taskForce(taskForce, report, wording))
                .collect(Collectors.joining("; "));
    }

    /** Its id and, if it was checked with the nation, its verdict. */
    private static String taskForce(RegionalTaskForce taskForce, ComplianceReport report, Wording wording) {
        String id = wording.value(taskForce.id());
        return report.subjects().contains(taskForce) ? id + ": " + wording.value(report.verdictOn(taskForce)) : id;
    }
}
