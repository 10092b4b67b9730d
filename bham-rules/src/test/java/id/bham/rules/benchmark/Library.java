package id.bham.rules.benchmark;

import id.bham.core.body.RegionalTaskForce;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSets;
import id.bham.rules.report.ComplianceReport;
import java.time.LocalDate;
import java.util.List;

/** The library itself: a report with all outcomes and the days until which they hold. */
final class Library implements Contender {

    private final ComplianceChecker checker = ComplianceChecker.of(RuleSets.stranas());
    private final LocalDate day;

    Library(LocalDate day) {
        this.day = day;
    }

    @Override
    public ComplianceReport check(RegionalTaskForce gtd) {
        return checker.check(gtd, day);
    }

    @Override
    public List<String> outcomes(Object found, RegionalTaskForce gtd) {
        return ((ComplianceReport) found)
                .findings().stream()
                        .map(finding -> Outcomes.asText(
                                finding.rule().id(), finding.place().toString(), finding.outcome()))
                        .sorted()
                        .toList();
    }
}
