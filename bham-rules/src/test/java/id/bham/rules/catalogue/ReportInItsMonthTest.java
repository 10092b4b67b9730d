package id.bham.rules.catalogue;

import static id.bham.rules.fixtures.InOrder.report;
import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

import id.bham.core.body.BodyStatus;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.law.DatedValues;
import id.bham.core.law.Parameters;
import id.bham.core.law.Strength;
import id.bham.core.time.ValidityPeriod;
import id.bham.core.time.YearlyWindow;
import id.bham.rules.RuleSet;
import id.bham.rules.RuleSets;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportInItsMonthTest {

    private static final String ID = "BHAM-RPT-002";
    private static final Trial RULE = Trial.of(ID);
    private static final String DAY = "2024-12-31";
    private static final String YEAR_2024 = "/years/2024";

    @ParameterizedTest
    @CsvSource({
        "2024-08-31, UNDETERMINED",
        "2024-09-01, SATISFIED",
        "2024-09-30, SATISFIED",
        "2024-10-01, VIOLATED",
        "2024-09, SATISFIED",
        "2024-10, VIOLATED",
        "[2024-09-30..2024-10-01], UNDETERMINED",
        "2024, UNDETERMINED",
    })
    void aReportComesWithinItsMonth(String submittedOn, Outcome outcome) {
        RULE.on(DAY, with(Listing.complete(report(2024, submittedOn))), YEAR_2024)
                .is(outcome)
                .forGood()
                .says("year", 2024);
    }

    @Test
    void itIsAskedOnceThereIsAReport() {
        RegionalTaskForce inTime = with(Listing.complete(report(2024, "2024-09-20")));

        RULE.on("2024-09-19", inTime, YEAR_2024).is(NOT_APPLICABLE).until("2024-09-20");
        RULE.on("2024-09-20", inTime, YEAR_2024).is(SATISFIED).forGood();
        RULE.on(DAY, with(Listing.complete()), YEAR_2024).is(NOT_APPLICABLE).forGood();
        RULE.on(DAY, with(Listing.unknown()), YEAR_2024).is(UNDETERMINED).lacks("/reports WHOLE_LIST");
        RULE.on(DAY, with(Listing.complete(report(2023, "2023-09-20"))), YEAR_2024)
                .is(NOT_APPLICABLE);
    }

    @Test
    void oneReportInTheMonthIsEnough() {
        RULE.on(DAY, with(Listing.partial(report(2024, "2024-11-01"), report(2024, "2024-09-30"))), YEAR_2024)
                .is(SATISFIED)
                .forGood();
        RULE.on(DAY, with(Listing.complete(report(2024, "2024-11-01"), report(2024, "2024-12-01"))), YEAR_2024)
                .is(VIOLATED)
                .forGood();
        RULE.on(DAY, with(Listing.complete(report(2024, "2024-08-01"), report(2024, "2024-12-01"))), YEAR_2024)
                .is(UNDETERMINED);
    }

    @Test
    void anotherReportMayHaveComeInTheMonth() {
        RULE.on(DAY, with(Listing.partial(report(2024, "2024-10-01"))), YEAR_2024)
                .is(UNDETERMINED)
                .lacks("/reports WHOLE_LIST");
        RULE.on(
                        DAY,
                        with(Listing.complete(report(2024, "2024-09-20").toBuilder()
                                .submittedOn(Fact.unknown())
                                .build())),
                        YEAR_2024)
                .is(UNDETERMINED)
                .lacks("/reports/0/submittedOn VALUE");
        RULE.on(DAY, with(Listing.complete(report(2024, "2024"))), YEAR_2024)
                .is(UNDETERMINED)
                .lacks("/reports/0/submittedOn EXACT_DATE");
    }

    @Test
    void aReportThatNamesAnotherYearThanThatInWhichItCameIsOpenForBoth() {
        RegionalTaskForce torn = with(Listing.complete(report(2024, "2025-09-20")));

        RULE.on("2025-12-31", torn, YEAR_2024).is(UNDETERMINED);
        RULE.on("2025-12-31", torn, "/years/2025").is(UNDETERMINED);
    }

    @Test
    void theReportOfAnOlderBodyCountsToo() {
        RegionalTaskForce older = with(Listing.complete(report(2024, "2024-10-01"))).toBuilder()
                .decree(InOrder.decree(Office.governorOf("ID-BT"), LocalDate.of(2023, 9, 25)))
                .inauguration(Fact.absent())
                .build();

        RULE.on(DAY, older, YEAR_2024).is(VIOLATED);
        RULE.on(
                        DAY,
                        older.toBuilder()
                                .reports(Listing.complete(report(2024, "2024-09-01")))
                                .build(),
                        YEAR_2024)
                .is(SATISFIED);
    }

    @Test
    void aYearIsNotAskedAboutBeforeItBegins() {
        RegionalTaskForce early = with(Listing.complete(report(2025, "2024-12-20")));

        RULE.on(DAY, early, "/years/2025").is(NOT_APPLICABLE).until("2025-01-01");
        RULE.on("2025-01-01", early, "/years/2025").is(UNDETERMINED);
    }

    @Test
    void aPlanIsNotAsked() {
        RULE.on(
                        DAY,
                        RegionalTaskForce.builder()
                                .id("plan")
                                .status(BodyStatus.PLANNED)
                                .build(),
                        YEAR_2024)
                .is(NOT_APPLICABLE);
    }

    @Test
    void aWindowThatIsSetLaterHoldsForItsYears() {
        RegionalTaskForce both = with(Listing.complete(report(2024, "2024-09-20"), report(2025, "2025-09-01")));
        DatedValues<YearlyWindow> windows = RuleSets.stranas()
                .corpus()
                .values(Parameters.REPORT_WINDOW)
                .amended(YearlyWindow.ofMonth(8), LocalDate.of(2025, 1, 1), Sources.NTT, Strength.PRACTICE);
        Trial twice = Trial.of(of(windows), ID);

        twice.on("2025-12-31", both, YEAR_2024).is(SATISFIED);
        twice.on("2025-12-31", both, "/years/2025").is(VIOLATED);
        RULE.on("2025-12-31", both, "/years/2025").is(SATISFIED);
    }

    @Test
    void withoutAKnownWindowNothingIsAsked() {
        DatedValues<YearlyWindow> unknown = DatedValues.<YearlyWindow>none()
                .withUnknown(ValidityPeriod.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)), Sources.NTT);
        for (DatedValues<YearlyWindow> none : List.of(DatedValues.<YearlyWindow>none(), unknown)) {
            Trial.of(of(none), ID).on("2025-06-30", with(Listing.complete())).is(NOT_APPLICABLE);
        }
    }

    private static RuleSet of(DatedValues<YearlyWindow> windows) {
        return RuleSet.of(
                "test",
                "1",
                RuleSets.stranas().rules(),
                RuleSets.stranas().corpus().with(Parameters.REPORT_WINDOW, windows));
    }

    private static RegionalTaskForce with(Listing<ProgressReport> reports) {
        return InOrder.regionalTaskForce().toBuilder().reports(reports).build();
    }
}
