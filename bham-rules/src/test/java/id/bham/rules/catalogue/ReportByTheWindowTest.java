package id.bham.rules.catalogue;

import static id.bham.rules.fixtures.InOrder.report;
import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

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
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportByTheWindowTest {

    private static final String ID = "BHAM-RPT-002";
    private static final Trial RULE = Trial.of(ID);

    @Test
    void nothingIsDueUntilTheWindowIsOver() {
        RegionalTaskForce without = with(Listing.complete());

        RULE.on("2024-09-30", without).is(NOT_APPLICABLE).until("2024-10-01").says("years", List.of());
        RULE.on("2024-10-01", without).is(VIOLATED).until("2025-10-01").says("years", List.of(2024));
        RULE.on("2025-10-01", without).is(VIOLATED).forGood().says("years", List.of(2024, 2025));
    }

    @Test
    void theLastDayOfTheWindowIsInTime() {
        RULE.on("2024-12-31", with(Listing.complete(report(2024, "2024-09-30"))))
                .is(SATISFIED)
                .until("2025-10-01");
        RULE.on("2024-12-31", with(Listing.complete(report(2024, "2024-10-01"))))
                .is(VIOLATED);
        RULE.on("2024-12-31", with(Listing.complete(report(2023, "2024-09-30"))))
                .is(VIOLATED);
        RULE.on(
                        "2024-12-31",
                        with(Listing.complete(report(2024, "2024").toBuilder()
                                .submittedOn(Fact.absent())
                                .build())))
                .is(VIOLATED);
    }

    @Test
    void oneThatWasFormedAfterTheWindowIsNotAsked() {
        RULE.on("2024-12-31", signed("2024-09-30")).is(VIOLATED);
        RULE.on("2024-12-31", signed("2024-10-01")).is(NOT_APPLICABLE);
    }

    @Test
    void oneWhosePeriodLeavesTheYearOutIsNotAsked() {
        RegionalTaskForce without = with(Listing.complete());

        RULE.on(
                        "2024-12-31",
                        without.toBuilder()
                                .period(ValidityPeriod.from(LocalDate.of(2025, 1, 1)))
                                .build())
                .is(NOT_APPLICABLE);
        RULE.on("2024-12-31", without.toBuilder().period(Fact.absent()).build()).is(VIOLATED);
    }

    @Test
    void whatIsNotKnownLeavesItOpen() {
        RULE.on("2024-12-31", with(Listing.partial(report(2024, "2024-10-01"))))
                .is(UNDETERMINED)
                .lacks("/reports WHOLE_LIST");
        RULE.on("2024-12-31", with(Listing.complete(report(2024, "2024"))))
                .is(UNDETERMINED)
                .lacks("/reports/0/submittedOn EXACT_DATE");
    }

    @Test
    void aWindowThatIsSetLaterHoldsForItsYears() {
        RegionalTaskForce first = with(Listing.complete(report(2024, "2024-09-20")));
        DatedValues<YearlyWindow> windows = RuleSets.stranas()
                .values(Parameters.REPORT_WINDOW)
                .amended(YearlyWindow.ofMonth(8), LocalDate.of(2025, 1, 1), Sources.NTT, Strength.PRACTICE);
        Trial twice = Trial.of(of(windows), ID);

        twice.on("2025-08-31", first).is(SATISFIED).until("2025-09-01");
        twice.on("2025-09-01", first).is(VIOLATED).forGood().says("years", List.of(2025));
        twice.on("2025-09-01", with(Listing.complete())).is(VIOLATED).says("years", List.of(2024, 2025));
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
                        RuleSets.stranas().corpus())
                .publishedWith(Parameters.REPORT_WINDOW, windows);
    }

    /** The period is known to the day, so that it leaves nothing open. */
    private static RegionalTaskForce with(Listing<ProgressReport> reports) {
        return InOrder.regionalTaskForce().toBuilder()
                .period(ValidityPeriod.of(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31)))
                .reports(reports)
                .build();
    }

    private static RegionalTaskForce signed(String day) {
        return with(Listing.complete()).toBuilder()
                .decree(InOrder.decree(Office.governorOf("ID-BT"), LocalDate.parse(day)))
                .inauguration(Fact.absent())
                .build();
    }
}
