package id.bham.rules.write;

import com.google.common.collect.ImmutableList;
import id.bham.rules.rule.Outcome;
import id.bham.rules.summary.ComplianceSummary;
import id.bham.rules.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The tables of reports and summaries. */
final class ReportTables {

    private ReportTables() {}

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

    /**
     * How often each rule, and all together, had each outcome, in the order in which people need them; without the outcomes that none had.
     */
    static Table rules(ComplianceSummary summary, ReportWording words) {
        Wording wording = words.wording();
        List<Outcome> told = ReportWording.SECTIONS.stream()
                .filter(outcome -> summary.counts().getOrDefault(outcome, 0L) > 0)
                .toList();
        var header = new ArrayList<>(List.of(wording.word("table.rule")));
        told.forEach(outcome -> header.add(wording.word("table." + outcome)));
        header.add(wording.word("table.title"));
        var rows = ImmutableList.<List<String>>builder();
        summary.rules()
                .forEach(rule -> rows.add(row(
                        words.ruleId(rule.rule()),
                        told,
                        rule.counts(),
                        wording.value(rule.rule().title().in(words.locale())),
                        wording)));
        rows.add(row(wording.word("summary.all"), told, summary.counts(), "", wording));
        return new Table(
                header,
                rows.build(),
                IntStream.rangeClosed(1, told.size()).boxed().collect(Collectors.toSet()));
    }

    private static List<String> row(
            String name, List<Outcome> told, Map<Outcome, Long> counts, String title, Wording wording) {
        var row = new ArrayList<>(List.of(name));
        told.forEach(outcome -> row.add(wording.value(counts.getOrDefault(outcome, 0L))));
        row.add(title);
        return row;
    }
}
