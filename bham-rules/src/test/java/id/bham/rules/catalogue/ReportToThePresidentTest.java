package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

import id.bham.core.Governance;
import id.bham.core.body.NationalFocalPoint;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.evaluation.ReportRecipient;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportToThePresidentTest {

    private static final Trial RULE = Trial.of("BHAM-RPT-004");
    private static final String YEAR_2023 = "/years/2023";
    private static final String YEAR_2024 = "/years/2024";
    private static final String YEAR_2025 = "/years/2025";

    @Test
    void aYearIsOverBeforeItsReportLacks() {
        RULE.on("2024-12-31", with(), YEAR_2024)
                .is(NOT_APPLICABLE)
                .until("2025-01-01")
                .says("year", 2024);
        RULE.on("2025-01-01", with(), YEAR_2024).is(VIOLATED).forGood().says("year", 2024);
        RULE.on("2025-12-31", with(), YEAR_2025).is(NOT_APPLICABLE).until("2026-01-01");
        RULE.on("2026-01-01", with(), YEAR_2025).is(VIOLATED).forGood().says("year", 2025);
    }

    /** December or another time of the year: the text says and/or. */
    @ParameterizedTest
    @CsvSource({
        "2024-01-01, SATISFIED",
        "2024-11-30, SATISFIED",
        "2024-12-31, SATISFIED",
        "2025-01-01, VIOLATED",
        "2023-12-31, VIOLATED",
        "2024, SATISFIED",
        "[2024-12-31..2025-01-01], UNDETERMINED",
    })
    void theReportIsHandedInWithinItsYear(String submittedOn, Outcome outcome) {
        RULE.on("2025-06-30", with(report(2024, submittedOn)), YEAR_2024)
                .is(outcome)
                .forGood();
    }

    @Test
    void aReportCountsFromItsDay() {
        Governance late = with(report(2024, "2024-12-15"));

        RULE.on("2024-12-14", late, YEAR_2024).is(NOT_APPLICABLE).until("2024-12-15");
        RULE.on("2024-12-15", late, YEAR_2024).is(SATISFIED).forGood();
        RULE.on("2025-01-01", late, YEAR_2024).is(SATISFIED).forGood();
    }

    @Test
    void whatWasMissedIsNotCured() {
        RULE.on("2025-06-30", with(report(2024, "2025-02-01")), YEAR_2024)
                .is(VIOLATED)
                .forGood();
    }

    @Test
    void aYearThatBeganBeforeTheRegulationIsNotOwed() {
        RULE.on("2024-06-30", with(), YEAR_2023).is(NOT_APPLICABLE).forGood();
        RULE.on("2024-06-30", with(report(2023, "2023-12-15")), YEAR_2023)
                .is(SATISFIED)
                .forGood();
    }

    /** A report of the ministry before the split counts for its year. */
    @Test
    void whicheverMinistryReportedCounts() {
        Governance split = of(
                during("nfp-1", ValidityPeriod.until(LocalDate.of(2024, 10, 20)), report(2024, "2024-09-30")),
                during("nfp-2", ValidityPeriod.from(LocalDate.of(2024, 10, 21))));

        RULE.on("2025-01-01", split, YEAR_2024).is(SATISFIED).forGood();
        RULE.on("2026-01-01", split, YEAR_2025).is(VIOLATED).forGood();
    }

    @Test
    void aReportToSomebodyElseOrOnAnotherYearDoesNotServe() {
        RULE.on(
                        "2025-06-30",
                        with(report(2024, "2024-12-15").toBuilder()
                                .recipient(ReportRecipient.MINISTER)
                                .build()),
                        YEAR_2024)
                .is(VIOLATED);
        RULE.on("2025-06-30", with(report(2023, "2023-12-15")), YEAR_2024).is(VIOLATED);
        RULE.on("2025-06-30", with(report(2023, "2024-12-15")), YEAR_2024).is(UNDETERMINED);
    }

    @Test
    void whatIsNotKnownLeavesItOpen() {
        Governance unknown = of(InOrder.nationalFocalPoint().toBuilder()
                .reports(Listing.unknown())
                .build());
        RULE.on("2024-12-31", unknown, YEAR_2024).is(UNDETERMINED).lacks("/focalPoints/0/reports WHOLE_LIST");
        RULE.on("2025-06-30", unknown, YEAR_2024).is(UNDETERMINED).lacks("/focalPoints/0/reports WHOLE_LIST");
        RULE.on("2025-06-30", Governance.builder().id("nation").build(), YEAR_2024)
                .is(UNDETERMINED)
                .lacks("/focalPoints WHOLE_LIST");
        RULE.on(
                        "2025-06-30",
                        with(report(2024, "2024-12-15").toBuilder()
                                .recipient(Fact.unknown())
                                .build()),
                        YEAR_2024)
                .is(UNDETERMINED)
                .lacks("/focalPoints/0/reports/0/recipient VALUE");
    }

    private static ProgressReport report(int year, String submittedOn) {
        return InOrder.report(year, submittedOn).toBuilder()
                .recipient(ReportRecipient.PRESIDENT)
                .build();
    }

    private static NationalFocalPoint during(String id, ValidityPeriod period, ProgressReport... reports) {
        return InOrder.nationalFocalPoint().toBuilder()
                .id(id)
                .period(period)
                .reports(Listing.complete(reports))
                .build();
    }

    private static Governance with(ProgressReport... reports) {
        return of(InOrder.nationalFocalPoint().toBuilder()
                .reports(Listing.complete(reports))
                .build());
    }

    private static Governance of(NationalFocalPoint... focalPoints) {
        return Governance.builder()
                .id("nation")
                .focalPoints(Listing.complete(focalPoints))
                .build();
    }
}
