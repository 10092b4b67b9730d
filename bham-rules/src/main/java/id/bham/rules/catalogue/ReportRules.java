package id.bham.rules.catalogue;

import com.google.common.base.Functions;
import com.google.common.collect.ImmutableMap;
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
import id.bham.core.law.DatedValues;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.rule.Prospect;
import id.bham.rules.rule.Question;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.RuleBuilder;
import id.bham.rules.rule.Term;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Area RPT: the reports of the task forces and the focal point. */
final class ReportRules {

    private static final YearlyDuty<RegionalTaskForce> REPORT = new YearlyDuty<>(
            StrategyYears.ALL,
            StrategyYears::hasEnded,
            StrategyYears::owed,
            year -> Condition.any(
                    TaskForce.REPORTS,
                    Condition.isEqual(ProgressReport.YEAR, year).and(Condition.reached(ProgressReport.SUBMITTED_ON))));

    private static final YearlyDuty<NationalFocalPoint> DECEMBER_REPORT = new YearlyDuty<>(
            StrategyYears.ALL,
            StrategyYears::hasEnded,
            year -> existingOn(LocalDate.of(year, 12, 1)).and(existingOn(LocalDate.of(year, 12, 31))),
            year -> Condition.any(
                    NationalFocalPoint.REPORTS,
                    toThePresidentFor(year)
                            .and(Condition.is(ProgressReport.SUBMITTED_ON, decemberOf(year)::contains))));

    /** A report that went its way before Perpres 60/2023 cannot have broken it. */
    private static final Condition<ProgressReport> SINCE_PERPRES =
            Condition.is(ProgressReport.SUBMITTED_ON, day -> day.notBefore(PartialDate.of(Eras.PERPRES)));

    /** The codes of RANHAM, the neighbouring plan. */
    private static final List<String> RANHAM_CODES = List.of("B04", "B08", "B12");

    static final Rule<RegionalTaskForce> REPORT_FOR_EACH_YEAR = Shipped.statute(
                    RegionalTaskForce.class,
                    "BHAM-RPT-001",
                    "report-for-each-year",
                    "Lampiran huruf H angka 1 huruf b",
                    "Pasal 3 ayat (4)",
                    "Pasal 12 ayat (1)")
            .inForce(Eras.FIRST_ACTION_PERIOD)
            .cite(Sources.KALTENG, Sources.S4)
            .argument("years", REPORT::lacking)
            .terms((gtd, prospect) -> REPORT.terms(prospect, year -> Optional.of(LocalDate.of(year, 12, 31))))
            .when(Condition.both(TaskForceRules.UNDER_PERPRES, REPORT.isOwed()))
            .require(REPORT.isMet())
            .build();

    static final Rule<RegionalTaskForce> REPORT_BY_THE_WINDOW = Shipped.statute(
                    RegionalTaskForce.class,
                    "BHAM-RPT-002",
                    "report-by-the-window",
                    "Lampiran huruf H angka 1 huruf b",
                    "Pasal 12 ayat (1)")
            .cite(Sources.NTT)
            .inForce(Eras.FIRST_ACTION_PERIOD)
            .when(TaskForceRules.UNDER_PERPRES)
            .terms((gtd, prospect) -> windows(prospect))
            .givenHistory(Parameters.REPORT_WINDOW, ReportRules::reportsByTheWindow)
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
            .inForce(Eras.FIRST_ACTION_PERIOD)
            .cite(Sources.KALTENG)
            .argument("years", DECEMBER_REPORT::lacking)
            .terms((focalPoint, prospect) ->
                    DECEMBER_REPORT.terms(prospect, year -> Optional.of(LocalDate.of(year, 12, 31))).stream()
                            .map(term -> term.from(
                                    term.lastDay().latest().orElseThrow().withDayOfMonth(1)))
                            .toList())
            .when(DECEMBER_REPORT.isOwed())
            .require(DECEMBER_REPORT.isMet())
            .build();

    static final Rule<Governance> NOT_LATER_THAN_THE_MINISTER = Shipped.inferred(
                    Governance.class, "BHAM-RPT-005", "not-later-than-the-minister")
            .inForce(Eras.FIRST_ACTION_PERIOD)
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
                        "Lampiran huruf H angka 1 huruf c")
                .inForce(Eras.FIRST_ACTION_PERIOD);
    }

    private static <B extends Body> Rule<B> chainKept(RuleBuilder<B> duty, Items<? super B, ProgressReport> reports) {
        return duty.cite(Sources.KALTENG)
                .argument("next", (body, at) -> nextInTheChain(body))
                .<ProgressReport>ofEach(reports)
                .argument("year", ProgressReport::year)
                .when(Condition.reached(ProgressReport.SUBMITTED_ON).and(SINCE_PERPRES))
                .require(ElementCondition.<B, ProgressReport>asked(
                        (body, report, at) -> report.recipient().isEqualTo(nextInTheChain(body)),
                        List.of(Reads.of(ProgressReport.RECIPIENT)),
                        List.of()))
                .build();
    }

    private static <B extends Body> Rule<B> notUnderACodeOfRanham(
            RuleBuilder<B> duty, Items<? super B, ProgressReport> reports) {
        return duty.cite("Perpres 53/2021 Pasal 8 ayat (1)")
                .inForce(Eras.SINCE_RANHAM)
                .<ProgressReport>ofEach(reports)
                .when(Condition.reached(ProgressReport.SUBMITTED_ON))
                .require(Condition.<ProgressReport>asked(
                        (report, at) ->
                                Truth.any(RANHAM_CODES, report::isFiledUnder).not(),
                        Reads.of(ProgressReport.CODE)))
                .build();
    }

    private static YearlyDuty<RegionalTaskForce> reportByTheWindow(DatedValues<MonthDay> windows) {
        Map<Integer, PartialDate> lastDays = lastDays(windows);
        Function<Integer, PartialDate> lastDay = Functions.forMap(lastDays);
        return new YearlyDuty<>(
                List.copyOf(lastDays.keySet()),
                (year, at) -> at.passed(lastDay.apply(year)).isTrue(),
                year -> StrategyYears.owed(year, lastDay.apply(year)),
                year -> Condition.any(
                        TaskForce.REPORTS,
                        Condition.isEqual(ProgressReport.YEAR, year)
                                .and(Condition.is(ProgressReport.SUBMITTED_ON, lastDay.apply(year)::notBefore))));
    }

    /** The last day of the window of each year of the first period that has one. */
    private static Map<Integer, PartialDate> lastDays(DatedValues<MonthDay> windows) {
        var lastDays = ImmutableMap.<Integer, PartialDate>builder();
        StrategyYears.OF_FIRST_PERIOD.forEach(
                year -> window(windows, year).ifPresent(lastDay -> lastDays.put(year, lastDay)));
        return lastDays.build();
    }

    private static List<Term<RegionalTaskForce>> windows(Prospect prospect) {
        DatedValues<MonthDay> windows = prospect.values(Parameters.REPORT_WINDOW);
        return reportByTheWindow(windows)
                .terms(
                        prospect,
                        year -> window(windows, year)
                                .filter(lastDay -> StrategyYears.isOfFirstPeriod(year))
                                .flatMap(PartialDate::latest));
    }

    /** The duty exists in the first period of the actions alone, so that only windows of its years can matter. */
    private static Question<RegionalTaskForce> reportsByTheWindow(DatedValues<MonthDay> windows) {
        YearlyDuty<RegionalTaskForce> duty = reportByTheWindow(windows);
        return Question.<RegionalTaskForce>when(duty.isOwed())
                .require(duty.isMet())
                .argument("years", duty::lacking);
    }

    private static Condition<NationalFocalPoint> existingOn(LocalDate day) {
        return Condition.asked(
                (focalPoint, at) -> focalPoint.exists(AsOf.on(day)), Reads.of(NationalFocalPoint.PERIOD));
    }

    private static Condition<ProgressReport> toThePresidentFor(int year) {
        return Condition.isEqual(ProgressReport.YEAR, year)
                .and(Condition.isEqual(ProgressReport.RECIPIENT, ReportRecipient.PRESIDENT));
    }

    /** The last day by which the report for a year is handed in, as the law sets it for the last day of that year. */
    private static Optional<PartialDate> window(DatedValues<MonthDay> windows, int year) {
        return windows.on(AsOf.on(LocalDate.of(year, 12, 31)))
                .flatMap(set -> set.value().value())
                .map(day -> PartialDate.of(day.atYear(year)));
    }

    /** A regional task force reports to the national one, that to the minister, and the minister to the President. */
    private static ReportRecipient nextInTheChain(Body body) {
        if (body instanceof RegionalTaskForce) {
            return ReportRecipient.NATIONAL_TASK_FORCE;
        }
        return body instanceof NationalTaskForce ? ReportRecipient.MINISTER : ReportRecipient.PRESIDENT;
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
