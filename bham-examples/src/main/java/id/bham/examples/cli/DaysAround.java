package id.bham.examples.cli;

import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Subject;
import id.bham.core.time.PartialDate;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.timeline.ComplianceTimeline;
import id.bham.rules.timeline.Deadlines;
import id.bham.rules.write.ReportPage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a page with pictures tells of the days around a check: what is due within a year, and what held from the year of the law's first day
 * to the end of the next year.
 *
 * @param timeline empty where there are so many bodies that a picture would show nothing
 */
record DaysAround(Deadlines deadlines, Optional<ComplianceTimeline> timeline) {

    /** Of more bodies one page tells no single finding, and shows no years. */
    private static final int MOST_IN_FULL = 100;

    static DaysAround of(DocumentFiles documents, ComplianceChecker checker, LocalDate on) {
        LocalDate last = on.plusYears(1);
        Deadlines deadlines = documents.ask(
                nation -> checker.deadlines(nation, on, last), bodies -> checker.deadlines(bodies, on, last));
        if (isLarge(documents.subjects())) {
            return new DaysAround(deadlines, Optional.empty());
        }
        LocalDate from = firstYear(checker, on);
        LocalDate to = last.withMonth(12).withDayOfMonth(31);
        return new DaysAround(
                deadlines,
                Optional.of(documents.ask(
                        nation -> checker.timeline(nation, from, to), bodies -> checker.timeline(bodies, from, to))));
    }

    /** Whether there are too many for one page to tell of each in full. */
    static boolean isLarge(List<Subject> subjects) {
        return subjects.size() > MOST_IN_FULL;
    }

    private static LocalDate firstYear(ComplianceChecker checker, LocalDate on) {
        Fact<PartialDate> inForce = checker.rules().inForce().firstDay();
        LocalDate first = inForce.value().flatMap(PartialDate::earliest).orElse(on);
        return (first.isBefore(on) ? first : on).withDayOfYear(1);
    }

    /** A page on all of them: with every finding or, if they are many, a row for each. */
    ReportPage page(Locale locale, List<Subject> subjects) {
        boolean isLarge = isLarge(subjects);
        ReportPage page = ReportPage.in(locale).with(deadlines).inDetail(subject -> !isLarge);
        return timeline.map(page::with).orElse(page);
    }
}
