package id.bham.examples.cli;

import id.bham.core.body.Body;
import id.bham.core.knowledge.Subject;
import id.bham.rules.report.ComplianceReport;
import id.bham.rules.report.Finding;
import id.bham.rules.report.Verdict;
import id.bham.rules.rule.Outcome;
import id.bham.rules.text.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A line for each body of a report: its verdict, its id, which rules it violates, and how many findings are open.
 *
 * @param locale the language
 */
record EachBody(Locale locale) {

    /** The lines of a report on one body or several, by their ids. */
    String lines(ComplianceReport report) {
        return report.subjects().stream()
                .filter(Body.class::isInstance)
                .map(body -> line(body, report.verdictOn(body), report.findingsAbout(body)))
                .collect(Collectors.joining());
    }

    private String line(Subject body, Verdict verdict, List<Finding> findings) {
        List<String> violated = findings.stream()
                .filter(finding -> finding.outcome() == Outcome.VIOLATED)
                .map(finding -> finding.rule().id())
                .distinct()
                .toList();
        long open = findings.stream()
                .filter(finding -> finding.outcome() == Outcome.UNDETERMINED)
                .count();
        Wording wording = Wording.in(locale);
        int width = Arrays.stream(Verdict.values())
                .mapToInt(any -> wording.value(any).length())
                .max()
                .orElse(0);
        String counted = Messages.in(locale)
                .phrase(violated.isEmpty() ? "each.open" : "each.violated", Map.of("rules", violated, "open", open));
        return String.format(
                Locale.ROOT, "%-" + width + "s  %s  %s\n", wording.value(verdict), wording.value(body.id()), counted);
    }
}
