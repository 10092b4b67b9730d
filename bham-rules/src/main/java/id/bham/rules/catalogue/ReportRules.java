package id.bham.rules.catalogue;

import id.bham.core.Governance;
import id.bham.core.body.Body;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.body.TaskForce;
import id.bham.core.condition.Condition;
import id.bham.core.condition.ElementCondition;
import id.bham.core.condition.Reads;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.evaluation.ReportRecipient;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Items;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameter;
import id.bham.core.law.Parameters;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.catalogue.ActionPeriods.ActionYear;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Area RPT: the reports of the task forces and the focal point. */
final class ReportRules {

    /** A report that went its way before Perpres 60/2023 cannot have broken it. */
    private static final Condition<ProgressReport> SINCE_PERPRES =
            Condition.is(ProgressReport.SUBMITTED_ON, day -> day.notBefore(PartialDate.of(Eras.PERPRES)));

    /** What the law sets of which years a report is owed, and when. */
    private static final List<Parameter<?>> REPORTING = List.of(Parameters.ACTION_PERIOD, Parameters.REPORT_WINDOW);

    /** The codes of RANHAM, the neighbouring plan. */
    private static final List<String> RANHAM_CODES = List.of("B04", "B08", "B12");

    static final Rule<RegionalTaskForce> REPORT_FOR_EACH_YEAR = Shipped.statute(
                    RegionalTaskForce.class,
                    "BHAM-RPT-001",
                    "report-for-each-year",
                    "Lampiran huruf H angka 1 huruf b",
                    "Pasal 3 ayat (4)",
                    "Pasal 12 ayat (1)")
            .cite(Sources.KALTENG, Sources.S4)
            .when(TaskForceRules.UNDER_PERPRES)
            .terms((gtd, prospect) -> report(prospect.law()).terms())
            .givenHistory(REPORTING, law -> report(law).question())
            .build();

    static final Rule<RegionalTaskForce> REPORT_BY_THE_WINDOW = Shipped.statute(
                    RegionalTaskForce.class,
                    "BHAM-RPT-002",
                    "report-by-the-window",
                    "Lampiran huruf H angka 1 huruf b",
                    "Pasal 12 ayat (1)")
            .cite(Sources.NTT)
            .when(TaskForceRules.UNDER_PERPRES)
            .terms((gtd, prospect) -> reportByTheWindow(prospect.law()).terms())
            .givenHistory(REPORTING, law -> reportByTheWindow(law).question())
            .build();

    static final Rule<Body> CHAIN_KEPT = new OfEitherKind(
            chainKept(reportingChain(TaskForce.class).when(TaskForce.FORMED), TaskForce.REPORTS),
            chainKept(
                    reportingChain(NationalFocalPoint.class).when(NationalFocalPoint.BEGUN),
                    NationalFocalPoint.REPORTS));

    static final Rule<NationalFocalPoint> REPORT_TO_THE_PRESIDENT = Shipped.statute(
                    NationalFocalPoint.class,
                    "BHAM-RPT-004",
                    "december-report",
                    "Pasal 12 ayat (2)",
                    "Lampiran huruf H angka 1 huruf c")
            .cite(Sources.KALTENG)
            .terms((focalPoint, prospect) -> decemberReport(prospect.law()).terms().stream()
                    .map(term -> term.from(term.lastDay().latest().orElseThrow().withDayOfMonth(1)))
                    .toList())
            .givenHistory(
                    List.of(Parameters.ACTION_PERIOD),
                    law -> decemberReport(law).question())
            .build();

    static final Rule<Governance> NOT_LATER_THAN_THE_MINISTER = Shipped.inferred(
                    Governance.class, "BHAM-RPT-005", "not-later-than-the-minister")
            .under(Eras.STRATEGY)
            .<ProgressReport>ofEach(Governance.REGIONAL_TASK_FORCES.each(TaskForce.REPORTS))
            .when(Condition.exists(ProgressReport.YEAR).and(Condition.reached(ProgressReport.SUBMITTED_ON)))
            .require(ElementCondition.<Governance, ProgressReport>asked(
                    (nation, report, at) -> nation.focalPoints()
                            .none(focalPoint -> focalPoint.reports().any(other -> precedes(other, report))),
                    List.of(Reads.of(ProgressReport.YEAR), Reads.of(ProgressReport.SUBMITTED_ON)),
                    List.of(
                            Reads.of(Governance.FOCAL_POINTS),
                            Reads.of(
                                    Governance.FOCAL_POINTS,
                                    Condition.any(
                                            NationalFocalPoint.REPORTS,
                                            Condition.exists(ProgressReport.YEAR)
                                                    .and(Condition.exists(ProgressReport.RECIPIENT))
                                                    .and(Condition.exists(ProgressReport.SUBMITTED_ON)))))))
            .build();

    static final Rule<Body> NOT_UNDER_A_CODE_OF_RANHAM = new OfEitherKind(
            notUnderACodeOfRanham(
                    Shipped.inferred(TaskForce.class, "BHAM-RPT-006", "not-under-a-code-of-ranham")
                            .when(TaskForce.FORMED),
                    TaskForce.REPORTS),
            notUnderACodeOfRanham(
                    Shipped.inferred(NationalFocalPoint.class, "BHAM-RPT-006", "not-under-a-code-of-ranham")
                            .when(NationalFocalPoint.BEGUN),
                    NationalFocalPoint.REPORTS));

    static final List<Rule<?>> ALL = List.of(
            REPORT_FOR_EACH_YEAR,
            REPORT_BY_THE_WINDOW,
            CHAIN_KEPT,
            REPORT_TO_THE_PRESIDENT,
            NOT_LATER_THAN_THE_MINISTER,
            NOT_UNDER_A_CODE_OF_RANHAM);

    private ReportRules() {}

    /** Who reports to whom, as the places say one after the other: GTD, GTN, Minister. */
    private static <B extends Body> RuleBuilder<B> reportingChain(Class<B> subjectType) {
        return Shipped.statute(
                subjectType,
                "BHAM-RPT-003",
                "reporting-chain-kept",
                "Pasal 7 ayat (5) huruf c",
                "Pasal 5 huruf d",
                "Pasal 12 ayat (2)",
                "Lampiran huruf H angka 1 huruf b",
                "Lampiran huruf H angka 1 huruf c");
    }

    private static <B extends Body> Rule<B> chainKept(RuleBuilder<B> duty, Items<? super B, ProgressReport> reports) {
        return duty.cite(Sources.KALTENG)
                .argument("next", (body, at) -> nextInTheChain(body))
                .<ProgressReport>ofEach(reports)
                .argument("year", ProgressReport::year)
                .when(Condition.reached(ProgressReport.SUBMITTED_ON).and(SINCE_PERPRES))
                .require(ElementCondition.<B, ProgressReport>asked(
                        (body, report, at) -> report.recipient().is(recipient -> isOnItsWay(body, recipient)),
                        List.of(Reads.of(ProgressReport.RECIPIENT)),
                        List.of()))
                .build();
    }

    private static <B extends Body> Rule<B> notUnderACodeOfRanham(
            RuleBuilder<B> duty, Items<? super B, ProgressReport> reports) {
        return duty.cite("Perpres 53/2021 Pasal 8 ayat (1)")
                .under(Eras.RANHAM)
                .<ProgressReport>ofEach(reports)
                .when(Condition.reached(ProgressReport.SUBMITTED_ON))
                .require(Condition.<ProgressReport>asked(
                        (report, at) ->
                                Truth.any(RANHAM_CODES, report::isFiledUnder).not(),
                        Reads.of(ProgressReport.CODE)))
                .build();
    }

    private static YearlyDuty<RegionalTaskForce> report(LegalCorpus law) {
        return reportBy(ActionYear::lastDay, year -> Condition.reached(ProgressReport.SUBMITTED_ON), law);
    }

    private static YearlyDuty<RegionalTaskForce> reportByTheWindow(LegalCorpus law) {
        return reportBy(
                ActionYear::lastDayOfWindow,
                year -> Condition.is(ProgressReport.SUBMITTED_ON, PartialDate.of(year.lastDayOfWindow())::notBefore),
                law);
    }

    /** A report for each year, owed by whoever was formed by the last day of it. */
    private static YearlyDuty<RegionalTaskForce> reportBy(
            Function<ActionYear, LocalDate> lastDay,
            Function<ActionYear, Condition<ProgressReport>> handedIn,
            LegalCorpus law) {
        return new YearlyDuty<>(
                law,
                ActionPeriods.yearsWithReport(law),
                lastDay,
                year -> ActionPeriods.owed(year, lastDay.apply(year)),
                year -> Condition.any(
                        TaskForce.REPORTS,
                        Condition.isEqual(ProgressReport.YEAR, year.year()).and(handedIn.apply(year))));
    }

    private static YearlyDuty<NationalFocalPoint> decemberReport(LegalCorpus law) {
        return new YearlyDuty<>(
                law,
                ActionPeriods.years(law),
                ActionYear::lastDay,
                year -> existingOn(LocalDate.of(year.year(), 12, 1)).and(existingOn(year.lastDay())),
                year -> Condition.any(
                        NationalFocalPoint.REPORTS,
                        toThePresidentFor(year.year())
                                .and(Condition.is(ProgressReport.SUBMITTED_ON, decemberOf(year.year())::contains))));
    }

    private static Condition<NationalFocalPoint> existingOn(LocalDate day) {
        return Condition.asked(
                (focalPoint, at) -> focalPoint.exists(AsOf.on(day)), Reads.of(NationalFocalPoint.PERIOD));
    }

    private static Condition<ProgressReport> toThePresidentFor(int year) {
        return Condition.isEqual(ProgressReport.YEAR, year)
                .and(Condition.isEqual(ProgressReport.RECIPIENT, ReportRecipient.PRESIDENT));
    }

    /** A regional task force reports to the national one, that to the minister, and the minister to the President. */
    private static ReportRecipient nextInTheChain(Body body) {
        if (body instanceof RegionalTaskForce) {
            return ReportRecipient.NATIONAL_TASK_FORCE;
        }
        return body instanceof NationalTaskForce ? ReportRecipient.MINISTER : ReportRecipient.PRESIDENT;
    }

    /**
     * A report of a regional task force may go to the ministry as well, on whichever way: the annex lets all task forces report to the
     * Minister. Who somebody else is, nobody says.
     */
    private static Truth isOnItsWay(Body body, ReportRecipient recipient) {
        if (recipient == ReportRecipient.OTHER) {
            return Truth.UNKNOWN;
        }
        boolean isToTheMinistry = ReportRecipient.ofTheMinistry().contains(recipient);
        return Truth.of(recipient == nextInTheChain(body) || (body instanceof RegionalTaskForce && isToTheMinistry));
    }

    private static Truth isToThePresidentFor(ProgressReport report, int year) {
        return report.isFor(year).and(() -> report.recipient().isEqualTo(ReportRecipient.PRESIDENT));
    }

    /** Whether a minister's report to the President on the year of a regional report was handed in before that. */
    private static Truth precedes(ProgressReport ministers, ProgressReport regional) {
        Fact<PartialDate> submitted = regional.submittedOn();
        return regional.year()
                .is(year -> isToThePresidentFor(ministers, year)
                        .and(() -> ministers.submittedOn().is(decemberOf(year)::contains)))
                .and(() -> ministers.submittedOn().is(day -> submitted.is(day::isBefore)));
    }

    private static ValidityPeriod decemberOf(int year) {
        return ValidityPeriod.of(LocalDate.of(year, 12, 1), LocalDate.of(year, 12, 31));
    }
}
