package id.bham.rules.write;

import com.google.common.collect.ImmutableList;
import id.bham.rules.report.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Findings that people read as one: of one rule, with the same outcome and the same message, each about another element of the
 * subject. A finding about the subject as a whole stands alone.
 */
record FindingGroup(List<Finding> findings) {

    private record Likeness(String rule, Object outcome, String message, boolean isWhole) {}

    FindingGroup {
        findings = ImmutableList.copyOf(findings);
    }

    /** Groups findings about one subject; each group stands where its first finding stood. */
    static List<FindingGroup> of(List<Finding> findings, Locale locale) {
        Map<Likeness, List<Finding>> alike = new LinkedHashMap<>();
        for (Finding finding : findings) {
            var likeness = new Likeness(
                    finding.rule().id(),
                    finding.outcome(),
                    finding.message(locale),
                    finding.place().isWhole());
            alike.computeIfAbsent(likeness, none -> new ArrayList<>()).add(finding);
        }
        return alike.values().stream().map(FindingGroup::new).toList();
    }

    Finding first() {
        return findings.get(0);
    }

    /** Whether all findings tell the same there. */
    boolean agreeOn(FindingField field, Locale locale) {
        if (findings.size() == 1) {
            return true;
        }
        Optional<String> told = field.words(first(), locale);
        return findings.stream()
                .allMatch(finding -> field.words(finding, locale).equals(told));
    }
}
