package id.bham.rules.catalogue;

import static id.bham.core.law.Strength.OFFICIAL;

import id.bham.core.body.RegionalTaskForce;
import id.bham.core.knowledge.Truth;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Area RPT: the reports of a regional task force. */
final class ReportRules {

    /** The first year whose end Perpres 60/2023 saw. */
    private static final int FIRST_YEAR = 2023;

    static final Rule<RegionalTaskForce> REPORT_FOR_EACH_YEAR = Shipped.rule(
                    RegionalTaskForce.class, "BHAM-RPT-001", "report-for-each-year")
            .must()
            .strength(OFFICIAL)
            .cite("Perpres 60/2023")
            .cite(Sources.KALTENG, Sources.S4)
            .inForce(Eras.FIRST_ACTION_PERIOD)
            .argument(
                    "years",
                    (gtd, at) -> endedYears(at).stream()
                            .filter(year -> isDue(gtd, year).isTrue()
                                    && !isReported(gtd, year, at).isTrue())
                            .toList())
            .when(
                    (gtd, at) -> gtd.isFormed(at).and(() -> Truth.any(endedYears(at), year -> isDue(gtd, year))),
                    "/status",
                    "/decree/signedOn",
                    "/inauguration/on",
                    "/period")
            .require(
                    (gtd, at) -> Truth.all(
                            endedYears(at), year -> isDue(gtd, year).implies(() -> isReported(gtd, year, at))),
                    "/status",
                    "/decree/signedOn",
                    "/inauguration/on",
                    "/period",
                    "/reports",
                    "/reports/*/year",
                    "/reports/*/submittedOn")
            .build();

    static final List<Rule<?>> ALL = List.of(REPORT_FOR_EACH_YEAR);

    private ReportRules() {}

    /** The years that have ended on the check date, from the first one that can matter. */
    private static List<Integer> endedYears(AsOf at) {
        return IntStream.iterate(FIRST_YEAR, year -> year + 1)
                .takeWhile(year -> at.passed(lastDayOf(year)).isTrue())
                .boxed()
                .toList();
    }

    /** Whether a year lies in the task force's period, if it names one, and it had been formed before the year was over. */
    private static Truth isDue(RegionalTaskForce gtd, int year) {
        return gtd.isFormed(AsOf.on(lastDayOf(year).latest())).and(() -> isInPeriod(gtd, year));
    }

    private static Truth isInPeriod(RegionalTaskForce gtd, int year) {
        return gtd.period().isAbsent() ? Truth.TRUE : gtd.period().is(wholeYear(year)::overlaps);
    }

    private static Truth isReported(RegionalTaskForce gtd, int year, AsOf at) {
        return gtd.reports().any(report -> report.year().isEqualTo(year).and(() -> at.reached(report.submittedOn())));
    }

    private static ValidityPeriod wholeYear(int year) {
        return ValidityPeriod.of(PartialDate.of(LocalDate.of(year, 1, 1)), lastDayOf(year));
    }

    private static PartialDate lastDayOf(int year) {
        return PartialDate.of(LocalDate.of(year, 12, 31));
    }
}
