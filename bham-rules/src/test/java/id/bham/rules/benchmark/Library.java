package id.bham.rules.benchmark;

import id.bham.core.knowledge.Subject;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.report.ComplianceReport;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The library itself: a report with all outcomes and the days until which they hold. */
final class Library<S extends Subject> implements Contender<S> {

    private final ComplianceChecker checker;
    private final LocalDate day;

    /** Asks the rules that a file can be asked, on its day. */
    Library(CaseFile<S> file) {
        checker = ComplianceChecker.of(Dozen.ruleSet(file.rules()));
        day = file.day();
    }

    @Override
    public ComplianceReport check(S subject) {
        return checker.check(subject, day);
    }

    @Override
    public Stream<String> outcomes(Object found) {
        return ((ComplianceReport) found)
                .findings().stream()
                        .map(finding -> Outcomes.asText(
                                finding.rule().id(), finding.place().toString(), finding.outcome()));
    }
}
