package id.bham.rules.write;

import com.google.common.base.Strings;
import id.bham.rules.rule.Outcome;
import id.bham.rules.summary.ComplianceSummary;
import id.bham.rules.summary.RuleCount;
import id.bham.rules.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Numbers of a summary, in columns.
 *
 * @param rows the cells of each row, all rows of the same length: first a name, then numbers
 * @param remarks what stands after the numbers of each row; may be empty
 */
record SummaryTable(List<List<String>> rows, List<String> remarks) {

    private static final String GAP = "  ";

    static SummaryTable ofVerdicts(ComplianceSummary summary, Wording wording) {
        List<List<String>> rows = summary.verdicts().entrySet().stream()
                .map(verdict -> List.of(wording.value(verdict.getKey()), wording.value(verdict.getValue())))
                .toList();
        return new SummaryTable(rows, rows.stream().map(row -> "").toList());
    }

    static SummaryTable ofRules(ComplianceSummary summary, Wording wording, Locale locale) {
        var rows = new ArrayList<List<String>>();
        var remarks = new ArrayList<String>();
        var header = new ArrayList<>(List.of(wording.word("table.rule")));
        ReportWording.SECTIONS.forEach(outcome -> header.add(wording.value(outcome)));
        rows.add(header);
        remarks.add(wording.word("table.title"));
        for (RuleCount rule : summary.rules()) {
            rows.add(row(rule.rule().id(), rule.counts(), wording));
            remarks.add(wording.value(rule.rule().title().in(locale)));
        }
        rows.add(row(wording.word("summary.all"), summary.counts(), wording));
        remarks.add("");
        return new SummaryTable(rows, remarks);
    }

    private static List<String> row(String name, Map<Outcome, Long> counts, Wording wording) {
        var row = new ArrayList<>(List.of(name));
        ReportWording.SECTIONS.forEach(outcome -> row.add(wording.value(counts.getOrDefault(outcome, 0L))));
        return row;
    }

    /** A line for each row: names to the left, numbers to the right of their columns. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            var line = new StringBuilder(Strings.padEnd(row.get(0), width(0), ' '));
            for (int column = 1; column < row.size(); column++) {
                line.append(GAP).append(Strings.padStart(row.get(column), width(column), ' '));
            }
            lines.add(line.append(GAP).append(remarks.get(i)).toString().stripTrailing());
        }
        return lines;
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
