package id.bham.rules.write;

import com.google.common.collect.ImmutableList;
import id.bham.core.Governance;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Pointer;
import id.bham.core.province.Province;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A nation province by province: what the rules that ask about each province say of it, and its task forces with their verdicts.
 *
 * @param header the titles of the columns
 * @param rows a row for each province that any rule asks about or that has a task force, in the order of their codes
 */
record ProvinceTable(List<String> header, List<List<String>> rows) {

    private static final Pointer PROVINCES = Pointer.WHOLE.child("provinces");

    static ProvinceTable of(Governance nation, ComplianceReport report, Wording wording) {
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
            for (String rule : rules) {
                row.add(outcome(findings, rule, province, wording));
            }
            row.add(taskForces(nation, province, report, wording));
            if (row.stream().skip(2).anyMatch(cell -> !cell.isEmpty())) {
                rows.add(List.copyOf(row));
            }
        }
        return new ProvinceTable(List.copyOf(header), rows.build());
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

    /** The width of each column, in characters. */
    List<Integer> widths() {
        var widths = new ArrayList<Integer>();
        for (int column = 0; column < header.size(); column++) {
            int width = header.get(column).length();
            for (List<String> row : rows) {
                width = Math.max(width, row.get(column).length());
            }
            widths.add(width);
        }
        return widths;
    }
}
