package id.bham.rules.catalogue;

import static id.bham.rules.fixtures.InOrder.report;
import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

import id.bham.core.body.Decree;
import id.bham.core.body.Office;
import id.bham.core.body.RegionalTaskForce;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Source;
import id.bham.core.law.Amendment;
import id.bham.core.law.Parameters;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.RuleSets;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportForEachYearTest {

    private static final Trial RULE = Trial.of("BHAM-RPT-001");

    @Test
    void aYearIsDueWhenItIsOver() {
        RegionalTaskForce without = with(Listing.complete());

        RULE.on("2024-12-31", without).is(NOT_APPLICABLE).until("2025-01-01");
        RULE.on("2025-01-01", without).is(VIOLATED).until("2026-01-01").says("years", List.of(2024));
        RULE.on("2026-01-01", without).is(VIOLATED).forGood().says("years", List.of(2024, 2025));
    }

    @Test
    void theYearOfTheDecreeIsDueFromItsFirstDayOn() {
        LocalDate lastDayOf2024 = LocalDate.of(2024, 12, 31);

        RULE.on("2025-06-30", signed(lastDayOf2024))
                .is(VIOLATED)
                .until("2026-01-01")
                .says("years", List.of(2024));
        RULE.on("2025-06-30", signed(lastDayOf2024.plusDays(1)))
                .is(NOT_APPLICABLE)
                .until("2026-01-01")
                .says("years", List.of());
    }

    /** Its window had begun before there was the regulation. */
    @Test
    void theFirstYearOfThePeriodIsNotOwed() {
        RULE.on("2024-06-30", signed(LocalDate.of(2023, 10, 1)))
                .is(NOT_APPLICABLE)
                .until("2025-01-01");
    }

    @Test
    void aNextPeriodAddsItsYears() {
        Trial next = Trial.of(
                RuleSets.stranas()
                        .with(
                                Parameters.ACTION_PERIOD,
                                ValidityPeriod.ofYears(2026, 2029),
                                ValidityPeriod.from(LocalDate.of(2026, 3, 1)),
                                Source.of("next", "Made up")),
                "BHAM-RPT-001");
        RegionalTaskForce reporting =
                with(Listing.complete(report(2024, "2024-09-20"), report(2025, "2025-09-20"))).toBuilder()
                        .period(Fact.absent())
                        .build();

        next.on("2026-12-31", reporting).is(SATISFIED).until("2027-01-01");
        next.on("2027-01-01", reporting).is(VIOLATED).says("years", List.of(2026));
        next.on(
                        "2027-01-01",
                        with(Listing.complete()).toBuilder()
                                .period(Fact.absent())
                                .build())
                .is(VIOLATED)
                .says("years", List.of(2024, 2025, 2026));
        RULE.on("2027-01-01", reporting).is(SATISFIED).forGood();
    }

    @Test
    void aPeriodOfWhichTheYearsAreNotKnownLeavesItOpen() {
        Trial next = Trial.of(
                RuleSets.stranas()
                        .with(new Amendment<>(
                                Parameters.ACTION_PERIOD,
                                Fact.unknown(),
                                ValidityPeriod.from(LocalDate.of(2026, 3, 1)),
                                Source.of("next", "Made up"))),
                "BHAM-RPT-001");
        RegionalTaskForce reporting = with(Listing.complete(report(2024, "2024-09-20"), report(2025, "2025-09-20")));

        next.on("2026-02-28", reporting).is(SATISFIED).until("2026-03-01");
        next.on("2026-03-01", reporting).is(UNDETERMINED).forGood();
        next.on("2026-03-01", with(Listing.complete())).is(VIOLATED);
    }

    @Test
    void aReportForEachYearIsEnough() {
        RULE.on("2025-01-01", with(Listing.complete(report(2024, "2025-01-01"))))
                .is(SATISFIED)
                .until("2026-01-01")
                .says("years", List.of());
        RULE.on("2025-01-01", with(Listing.partial(report(2024, "2024-09-20")))).is(SATISFIED);
    }

    @Test
    void aReportThatIsNotYetHandedInIsNone() {
        RegionalTaskForce late = with(Listing.complete(report(2024, "2025-02-01")));

        RULE.on("2025-01-31", late).is(VIOLATED).until("2025-02-01").says("years", List.of(2024));
        RULE.on("2025-02-01", late).is(SATISFIED).until("2026-01-01");
    }

    @Test
    void aReportOnAnotherYearDoesNotServe() {
        RULE.on("2025-06-30", with(Listing.complete(report(2023, "2024-09-20"))))
                .is(VIOLATED)
                .says("years", List.of(2024));
    }

    @Test
    void onlyYearsOfItsPeriodAreDue() {
        RegionalTaskForce without = with(Listing.complete());

        RULE.on("2025-06-30", during(without, "2025-01-01", "2025-12-31")).is(NOT_APPLICABLE);
        RULE.on("2025-06-30", during(without, "2024-12-31", "2025-12-31")).is(VIOLATED);
        RULE.on("2025-06-30", during(without, "2023-01-01", "2024-01-01")).is(VIOLATED);
        RULE.on("2025-06-30", during(without, "2023-01-01", "2023-12-31")).is(NOT_APPLICABLE);
        RULE.on("2025-06-30", during(without, "2024-06-01", "2024-06-30")).is(VIOLATED);
    }

    @Test
    void oneThatNamesNoPeriodReportsForEachYear() {
        RULE.on(
                        "2025-06-30",
                        with(Listing.complete()).toBuilder()
                                .period(Fact.absent())
                                .build())
                .is(VIOLATED);
    }

    @Test
    void anUnknownPeriodLeavesItOpen() {
        RULE.on(
                        "2025-06-30",
                        with(Listing.complete()).toBuilder()
                                .period(Fact.unknown())
                                .build())
                .is(UNDETERMINED)
                .lacks("/period VALUE");
    }

    @Test
    void aPeriodKnownToTheYearLeavesAnEarlierEndOpen() {
        RegionalTaskForce rough = with(Listing.complete()).toBuilder()
                .period(ValidityPeriod.of(PartialDate.parse("2023"), PartialDate.parse("[2023..2025]")))
                .build();

        RULE.on("2025-06-30", rough).is(UNDETERMINED).lacks("/period EXACT_DATE");
    }

    @Test
    void reportsThatMayExistLeaveItOpen() {
        RULE.on("2025-06-30", with(Listing.unknown()))
                .is(UNDETERMINED)
                .until("2026-01-01")
                .lacks("/reports WHOLE_LIST")
                .says("years", List.of());
    }

    @Test
    void aReportWithoutItsYearOrDayLeavesItOpen() {
        ProgressReport ofSomeYear =
                report(2024, "2024-09-20").toBuilder().year(Fact.unknown()).build();
        ProgressReport ofSomeDay = report(2024, "2024-09-20").toBuilder()
                .submittedOn(Fact.unknown())
                .build();
        RegionalTaskForce record = during(with(Listing.complete(ofSomeYear, ofSomeDay)), "2023-09-26", "2025-12-31");

        RULE.on("2025-06-30", record).is(UNDETERMINED).lacks("/reports/0/year VALUE", "/reports/1/submittedOn VALUE");
    }

    @Test
    void aDecreeAroundTheTurnOfAYearLeavesTheEarlierYearOpen() {
        RegionalTaskForce inOrder = during(InOrder.regionalTaskForce(), "2023-09-26", "2025-12-31");
        RegionalTaskForce around = inOrder.toBuilder()
                .decree(Decree.builder()
                        .issuedOn(PartialDate.between("2024-12-15", "2025-01-15"))
                        .build())
                .inauguration(Fact.absent())
                .reports(Listing.complete())
                .build();

        RULE.on("2025-06-30", around).is(UNDETERMINED).until("2026-01-01").lacks("/decree/issuedOn EXACT_DATE");
    }

    private static RegionalTaskForce with(Listing<ProgressReport> reports) {
        return InOrder.regionalTaskForce().toBuilder().reports(reports).build();
    }

    private static RegionalTaskForce signed(LocalDate day) {
        return with(Listing.complete()).toBuilder()
                .decree(InOrder.decree(Office.governorOf("ID-BT"), day))
                .inauguration(Fact.absent())
                .build();
    }

    private static RegionalTaskForce during(RegionalTaskForce record, String firstDay, String lastDay) {
        return record.toBuilder()
                .period(ValidityPeriod.of(PartialDate.parse(firstDay), PartialDate.parse(lastDay)))
                .build();
    }
}
