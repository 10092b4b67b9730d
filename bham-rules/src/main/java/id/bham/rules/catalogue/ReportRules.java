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
import id.bham.core.knowledge.Items;
import id.bham.core.knowledge.Subject;
import id.bham.core.knowledge.Truth;
import id.bham.core.law.DatedValues;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameter;
import id.bham.core.law.Parameters;
import id.bham.core.time.AsOf;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.catalogue.ActionPeriods.ActionYear;
import id.bham.rules.rule.ElementQuestion;
import id.bham.rules.rule.Part;
import id.bham.rules.rule.Question;
import id.bham.rules.rule.Rule;
import id.bham.rules.rule.Term;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Area RPT: the reports of the task forces and the focal point. */
final class ReportRules {

    /** A report that went its way before Perpres 60/2023 cannot have broken it. */
    private static final Condition<ProgressReport> SINCE_PERPRES =
            Condition.is(ProgressReport.SUBMITTED_ON, day -> day.notBefore(PartialDate.of(Eras.PERPRES)));

    private static final Condition<ProgressReport> TO_THE_PRESIDENT =
            Condition.isEqual(ProgressReport.RECIPIENT, ReportRecipient.PRESIDENT);

    private static final List<Parameter<?>> REPORTING = List.of(Parameters.ACTION_PERIOD, Parameters.REPORT_WINDOW);

    /** The codes of RANHAM, the neighbouring plan. */
    private static final List<String> RANHAM_CODES = List.of("B04", "B08", "B12");

    static final Rule<RegionalTaskForce> REPORT_FOR_EACH_YEAR = Shipped.statute(
                    RegionalTaskForce.class,
                    "BHAM-RPT-001",
                    "report-for-each-year",
                    "Lampiran huruf H angka 1 huruf b",
                    "Pasal 3 ayat (2)",
                    "Pasal 3 ayat (4)",
                    "Pasal 12 ayat (1)")
            .cite(Sources.KALTENG, Sources.S4)
            .when(TaskForce.FORMED)
            .requireEach(REPORTING, law -> eachReportYear(law, year -> Stream.of(report(year))))
            .build();

    static final Rule<RegionalTaskForce> REPORT_IN_ITS_MONTH = Shipped.statute(
                    RegionalTaskForce.class,
                    "BHAM-RPT-002",
                    "report-in-its-month",
                    "Lampiran huruf H angka 1 huruf b",
                    "Pasal 3 ayat (4)",
                    "Pasal 12 ayat (1)")
            .cite(Sources.NTT)
            .when(TaskForce.FORMED)
            .requireEach(
                    REPORTING,
                    law -> eachReportYear(law, year -> Stream.of(ActionPeriods.ofYear(year, inItsMonth(year)))))
            .build();

    static final Rule<Body> CHAIN_KEPT = new Together<>(
            Body.class,
            List.of(
                    chainKept(TaskForce.class, TaskForce.FORMED, TaskForce.REPORTS),
                    chainKept(NationalFocalPoint.class, NationalFocalPoint.BEGUN, NationalFocalPoint.REPORTS)));

    static final Rule<Governance> REPORT_TO_THE_PRESIDENT = Shipped.statute(
                    Governance.class,
                    "BHAM-RPT-004",
                    "report-to-the-president",
                    "Pasal 12 ayat (2)",
                    "Lampiran huruf H angka 1 huruf c")
            .cite(Sources.KALTENG)
            .requireEach(
                    Membership.PERIODS,
                    law -> ActionPeriods.eachYear(
                            law,
                            ActionPeriods.years(law),
                            year -> Stream.of(ActionPeriods.inYear(year, toThePresident(year)))))
            .build();

    static final Rule<Governance> REPORT_PUBLISHED = Shipped.statute(
                    Governance.class, "BHAM-RPT-007", "report-published", "Pasal 12 ayat (3)")
            .requireEach(
                    Membership.PERIODS,
                    law -> ActionPeriods.eachYear(law, ActionPeriods.years(law), year -> Stream.of(published(year))))
            .build();

    static final Rule<NationalTaskForce> NATIONAL_REPORT_FOR_EACH_YEAR = Shipped.statute(
                    NationalTaskForce.class,
                    "BHAM-RPT-008",
                    "national-report-for-each-year",
                    "Lampiran huruf H angka 1 huruf b",
                    "Pasal 3 ayat (2)",
                    "Pasal 3 ayat (4)",
                    "Pasal 5 huruf d",
                    "Pasal 12 ayat (1)")
            .when(TaskForce.FORMED)
            .requireEach(REPORTING, law -> eachReportYear(law, year -> Stream.of(report(year), timeOf(year))))
            .build();

    static final Rule<Governance> NOT_LATER_THAN_THE_MINISTER = Shipped.inferred(
                    Governance.class,
                    "BHAM-RPT-005",
                    "not-later-than-the-minister",
                    "Pasal 12 ayat (1)",
                    "Pasal 12 ayat (2)")
            .under(Eras.STRATEGY)
            .<ProgressReport>ofEach(Governance.REGIONAL_TASK_FORCES.each(TaskForce.REPORTS))
            .when(Condition.reached(ProgressReport.SUBMITTED_ON))
            .givenHistory(REPORTING, law -> notAfterTheMinister(ActionPeriods.yearsWithReport(law)))
            .build();

    static final Rule<Body> NOT_UNDER_A_CODE_OF_RANHAM = new Together<>(
            Body.class,
            List.of(
                    notUnderACodeOfRanham(TaskForce.class, TaskForce.FORMED, TaskForce.REPORTS),
                    notUnderACodeOfRanham(
                            NationalFocalPoint.class, NationalFocalPoint.BEGUN, NationalFocalPoint.REPORTS)));

    static final List<Rule<?>> ALL = List.of(
            REPORT_FOR_EACH_YEAR,
            REPORT_IN_ITS_MONTH,
            CHAIN_KEPT,
            REPORT_TO_THE_PRESIDENT,
            NOT_LATER_THAN_THE_MINISTER,
            NOT_UNDER_A_CODE_OF_RANHAM,
            REPORT_PUBLISHED,
            NATIONAL_REPORT_FOR_EACH_YEAR);

    private ReportRules() {}

    /** Who reports to whom, as the places say one after the other: GTD, GTN, Minister. */
    private static <B extends Body> Rule<B> chainKept(
            Class<B> subjectType, Condition<? super B> isThere, Items<? super B, ProgressReport> reports) {
        return Shipped.statute(
                        subjectType,
                        "BHAM-RPT-003",
                        "reporting-chain-kept",
                        "Pasal 7 ayat (5) huruf c",
                        "Pasal 5 huruf d",
                        "Pasal 3 ayat (4)",
                        "Pasal 12 ayat (1)",
                        "Pasal 12 ayat (2)",
                        "Lampiran huruf H angka 1 huruf b",
                        "Lampiran huruf H angka 1 huruf c")
                .cite(Sources.KALTENG)
                .when(isThere)
                .argument("next", (body, at) -> nextInTheChain(body))
                .argument(Part.NAME, (body, at) -> body.kind())
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
            Class<B> subjectType, Condition<? super B> isThere, Items<? super B, ProgressReport> reports) {
        return Shipped.inferred(subjectType, "BHAM-RPT-006", "not-under-a-code-of-ranham")
                .cite("Perpres 53/2021 Pasal 8 ayat (1)")
                .under(Eras.RANHAM)
                .when(isThere)
                .<ProgressReport>ofEach(reports)
                .when(Condition.reached(ProgressReport.SUBMITTED_ON))
                .givenHistory(
                        List.of(Parameters.RANHAM_PERIOD),
                        law -> new ElementQuestion<>(
                                ElementCondition.of(Condition.always()),
                                ElementCondition.of(underNoCodeOf(law.values(Parameters.RANHAM_PERIOD)))))
                .build();
    }

    /** What the codes of RANHAM stand for after its years, nobody has said. */
    private static Condition<ProgressReport> underNoCodeOf(DatedValues<ValidityPeriod> ranham) {
        Condition<ProgressReport> inItsYears = Condition.isOn(
                ProgressReport.SUBMITTED_ON,
                (day, at) -> Truth.any(ranham.setBy(at), set -> set.value().is(years -> years.contains(day))));
        Condition<ProgressReport> underNoCode = Condition.asked(
                (report, at) -> Truth.any(RANHAM_CODES, report::isFiledUnder).not(), Reads.of(ProgressReport.CODE));
        return inItsYears.and(underNoCode).or(inItsYears.not().and(Condition.judged()));
    }

    private static <S extends Subject> List<Part<S>> eachReportYear(
            LegalCorpus law, Function<ActionYear, Stream<Part<S>>> parts) {
        return ActionPeriods.eachYear(law, ActionPeriods.owed(ActionPeriods.yearsWithReport(law)), parts);
    }

    /**
     * That a report for a year is handed in by the end of its window. It lacks for sure only in a body that was formed before the window
     * began, and in office on the day after it ended; a body formed within the window may hand one in.
     */
    private static <S extends TaskForce> Part<S> report(ActionYear year) {
        Term<S> term = Term.until(
                year.lastDayOfWindow(),
                TaskForceRules.formedBy(year.lastDayOfWindow()),
                Condition.any(TaskForce.REPORTS, handedInFor(year)));
        return ActionPeriods.inYear(
                year,
                term.usefulFrom(year.firstDayOfWindow())
                        .answeredForIf(TaskForceRules.YOUNGER
                                .and(TaskForceRules.formedBy(
                                        year.firstDayOfWindow().minusDays(1)))
                                .and(TaskForceRules.inOfficeThrough(
                                        year.lastDayOfWindow().plusDays(1)))));
    }

    /** That a report for a year, once there is one, was handed in within its window. One that came earlier is left to judge. */
    private static <S extends TaskForce> Question<S> inItsMonth(ActionYear year) {
        Condition<ProgressReport> handedIn = handedInFor(year);
        Condition<TaskForce> inItsWindow =
                Condition.any(TaskForce.REPORTS, handedIn.and(handedInWithin(year.window())));
        Condition<TaskForce> byItsEnd = Condition.any(
                TaskForce.REPORTS,
                handedIn.and(
                        Condition.is(ProgressReport.SUBMITTED_ON, PartialDate.of(year.lastDayOfWindow())::notBefore)));
        return Question.<S>when(Condition.any(TaskForce.REPORTS, handedIn))
                .require(inItsWindow.or(byItsEnd.and(Condition.judged())));
    }

    private static <S extends TaskForce> Part<S> timeOf(ActionYear year) {
        return ActionPeriods.<S>timeOf(year, inItsMonth(year)).named("time");
    }

    private static Condition<ProgressReport> handedInFor(ActionYear year) {
        return Condition.<ProgressReport>asked(
                        (report, at) -> report.isFor(year.year()),
                        Reads.of(ProgressReport.YEAR),
                        Reads.of(ProgressReport.SUBMITTED_ON))
                .and(Condition.reached(ProgressReport.SUBMITTED_ON));
    }

    private static Condition<ProgressReport> handedInWithin(ValidityPeriod days) {
        return Condition.is(ProgressReport.SUBMITTED_ON, days::contains);
    }

    /** That the Minister reports to the President within a year; who the Minister is makes no difference. */
    private static Term<Governance> toThePresident(ActionYear year) {
        return Term.<Governance>until(
                        year.lastDay(),
                        Condition.always(),
                        anyOfTheMinister(TO_THE_PRESIDENT.and(handedInFor(year)).and(handedInWithin(year.days()))))
                .notCuredLate();
    }

    /**
     * That the report to the President on a year, once it is in, is published. While the year runs, what is known not to be published is
     * left open; what is published late is published.
     */
    private static Part<Governance> published(ActionYear year) {
        Condition<ProgressReport> toThePresident = TO_THE_PRESIDENT.and(handedInFor(year));
        Condition<Governance> handedIn = anyOfTheMinister(toThePresident);
        Condition<Governance> published =
                anyOfTheMinister(toThePresident.and(Condition.reached(ProgressReport.PUBLISHED_ON)));
        Part<Governance> done = ActionPeriods.inYear(year, Term.until(year.lastDay(), handedIn, published));
        if (!year.isOwed()) {
            return done;
        }
        Condition<Governance> isYearRunning = Condition.byDay(
                at -> at.passed(PartialDate.of(year.lastDay())).not().and(Truth.UNKNOWN));
        Part<Governance> asked =
                ActionPeriods.ofYear(year, Question.<Governance>when(handedIn).require(published.or(isYearRunning)));
        return new Part<>(asked.place(), asked.arguments(), asked.question(), done.term());
    }

    private static Condition<Governance> anyOfTheMinister(Condition<ProgressReport> such) {
        return Condition.any(Governance.FOCAL_POINTS, Condition.any(NationalFocalPoint.REPORTS, such));
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

    /** What is handed in after the window of its year is in by the day of a report of the minister on that year. */
    private static ElementQuestion<Governance, ProgressReport> notAfterTheMinister(List<ActionYear> years) {
        List<Reads<? super ProgressReport>> read =
                List.of(Reads.of(ProgressReport.YEAR), Reads.of(ProgressReport.SUBMITTED_ON));
        List<Reads<? super Governance>> ofMinister = List.of(Reads.of(
                Governance.FOCAL_POINTS,
                Condition.any(
                        NationalFocalPoint.REPORTS,
                        Condition.exists(ProgressReport.YEAR)
                                .and(Condition.exists(ProgressReport.RECIPIENT))
                                .and(Condition.exists(ProgressReport.SUBMITTED_ON)))));
        return new ElementQuestion<>(
                ElementCondition.<Governance, ProgressReport>asked(
                        (nation, report, at) -> Truth.any(
                                years,
                                year -> isLateFor(year, report)
                                        .and(() -> ministersReport(nation, year, at, day -> Truth.TRUE))),
                        read,
                        ofMinister),
                ElementCondition.<Governance, ProgressReport>asked(
                        (nation, report, at) -> Truth.any(
                                years,
                                year -> isLateFor(year, report)
                                        .and(() -> report.submittedOn()
                                                .is(day -> ministersReport(nation, year, at, day::notAfter)))),
                        read,
                        ofMinister));
    }

    private static Truth isLateFor(ActionYear year, ProgressReport report) {
        return report.isFor(year.year())
                .and(() -> report.submittedOn().is(PartialDate.of(year.lastDayOfWindow())::isBefore));
    }

    private static Truth ministersReport(
            Governance nation, ActionYear year, AsOf at, Function<PartialDate, Truth> submitted) {
        return nation.focalPoints()
                .any(focalPoint -> focalPoint
                        .reports()
                        .any(report -> handedInFor(year)
                                .and(TO_THE_PRESIDENT)
                                .test(report, at)
                                .and(() -> report.submittedOn().is(submitted))));
    }
}
