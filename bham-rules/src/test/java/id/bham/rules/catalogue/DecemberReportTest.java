package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

import id.bham.core.body.NationalFocalPoint;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.evaluation.ReportRecipient;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecemberReportTest {

    private static final Trial RULE = Trial.of("BHAM-RPT-004");

    @Test
    void aYearIsDueWhenItIsOver() {
        NationalFocalPoint without = with();

        RULE.on("2024-12-31", without).is(NOT_APPLICABLE).until("2025-01-01");
        RULE.on("2025-01-01", without).is(VIOLATED).until("2026-01-01").says("years", List.of(2024));
        RULE.on("2026-01-01", without).is(VIOLATED).forGood().says("years", List.of(2024, 2025));
    }

    /** The strategy came into force in the course of that year. */
    @Test
    void theYearIsNotOwedThatHadBegunBeforeTheRegulation() {
        RULE.on("2024-06-30", with(report(2023, "2023-12-15")))
                .is(NOT_APPLICABLE)
                .until("2025-01-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-30, VIOLATED",
        "2024-12-01, SATISFIED",
        "2024-12-31, SATISFIED",
        "2025-01-01, VIOLATED",
        "2023-12-15, VIOLATED",
        "2024-12, SATISFIED",
        "2024, UNDETERMINED",
    })
    void theReportIsHandedInInDecember(String submittedOn, Outcome outcome) {
        RULE.on("2025-06-30", with(report(2024, submittedOn))).is(outcome).until("2026-01-01");
    }

    @Test
    void furtherReportsDoNoHarm() {
        RULE.on("2025-06-30", with(report(2024, "2024-06-30"), report(2024, "2024-12-15"), report(2024, "2025-02-01")))
                .is(SATISFIED)
                .says("years", List.of());
    }

    @Test
    void aReportToSomebodyElseOrOnAnotherYearDoesNotServe() {
        RULE.on(
                        "2025-06-30",
                        with(report(2024, "2024-12-15").toBuilder()
                                .recipient(ReportRecipient.MINISTER)
                                .build()))
                .is(VIOLATED);
        RULE.on("2025-06-30", with(report(2023, "2024-12-15"))).is(VIOLATED);
    }

    @Test
    void whoWasNotTheFocalPointInAllOfDecemberIsNotAskedForTheYear() {
        RULE.on("2025-06-30", during(LocalDate.of(2024, 12, 2), LocalDate.of(2030, 12, 31)))
                .is(NOT_APPLICABLE);
        RULE.on("2025-06-30", during(LocalDate.of(2024, 12, 1), LocalDate.of(2030, 12, 31)))
                .is(VIOLATED)
                .says("years", List.of(2024));
        RULE.on("2025-06-30", during(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 12, 30)))
                .is(NOT_APPLICABLE);
        RULE.on("2025-06-30", during(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 12, 31)))
                .is(VIOLATED)
                .says("years", List.of(2024));
        RULE.on("2025-06-30", during(LocalDate.of(2024, 10, 21), LocalDate.of(2030, 12, 31)))
                .is(VIOLATED)
                .says("years", List.of(2024));
    }

    @Test
    void whatIsNotKnownLeavesItOpen() {
        RULE.on("2025-06-30", with().toBuilder().reports(Listing.unknown()).build())
                .is(UNDETERMINED)
                .lacks("/reports WHOLE_LIST");
        RULE.on(
                        "2025-06-30",
                        with(report(2024, "2024-12-15").toBuilder()
                                .recipient(Fact.unknown())
                                .build()))
                .is(UNDETERMINED)
                .lacks("/reports/0/recipient VALUE");
        RULE.on("2025-06-30", with().toBuilder().period(Fact.unknown()).build())
                .is(UNDETERMINED)
                .lacks("/period VALUE");
    }

    private static ProgressReport report(int year, String submittedOn) {
        return ProgressReport.builder()
                .year(year)
                .submittedOn(PartialDate.parse(submittedOn))
                .recipient(ReportRecipient.PRESIDENT)
                .build();
    }

    private static NationalFocalPoint with(ProgressReport... reports) {
        return InOrder.nationalFocalPoint().toBuilder()
                .reports(Listing.complete(reports))
                .build();
    }

    private static NationalFocalPoint during(LocalDate firstDay, LocalDate lastDay) {
        return with().toBuilder().period(ValidityPeriod.of(firstDay, lastDay)).build();
    }
}
