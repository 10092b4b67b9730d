package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bham.core.body.NationalTaskForce;
import id.bham.core.body.Office;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.evaluation.ReportRecipient;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.knowledge.Pointer;
import id.bham.core.mandate.OfficeTitle;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import id.bham.rules.rule.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalReportForEachYearTest {

    private static final Trial RULE = Trial.of("BHAM-RPT-008");
    private static final String DAY = "2024-12-31";
    private static final String YEAR_2024 = "/years/2024";
    private static final String TIME_2024 = "/years/2024/time";

    @Test
    void thereIsAFindingForTheReportAndOneForItsTime() {
        assertEquals(
                List.of(YEAR_2024, TIME_2024, "/years/2025", "/years/2025/time"),
                RULE.places(DAY, with(Listing.complete()))
                        .map(Pointer::toString)
                        .toList());
    }

    @Test
    void aReportLacksFromTheDayAfterItsWindow() {
        RULE.on("2024-09-30", with(Listing.complete()), YEAR_2024)
                .is(NOT_APPLICABLE)
                .until("2024-10-01");
        RULE.on("2024-10-01", with(Listing.complete()), YEAR_2024)
                .is(VIOLATED)
                .forGood()
                .says("year", 2024);
        RULE.on(DAY, with(Listing.complete()), TIME_2024).is(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-08-31, UNDETERMINED",
        "2024-09-01, SATISFIED",
        "2024-09-30, SATISFIED",
        "2024-10-01, VIOLATED",
    })
    void aReportThatCameAtAnotherTimeIsYetAReport(String submittedOn, Outcome ofItsTime) {
        NationalTaskForce reporting = with(Listing.complete(report(2024, submittedOn)));

        RULE.on(DAY, reporting, YEAR_2024).is(SATISFIED).forGood();
        RULE.on(DAY, reporting, TIME_2024).is(ofItsTime).forGood();
    }

    @ParameterizedTest
    @CsvSource({"2024-08-31, VIOLATED", "2024-09-01, UNDETERMINED", "2024-10-01, NOT_APPLICABLE"})
    void itIsOwedByWhoWasFormedBeforeTheWindow(String formedOn, Outcome outcome) {
        RULE.on(DAY, formed(formedOn), YEAR_2024).is(outcome);
    }

    @Test
    void anOlderBodyOwesNoneForSure() {
        RULE.on(DAY, formed("2023-09-25"), YEAR_2024).is(UNDETERMINED);
        RULE.on(DAY, formed("2023-09-26"), YEAR_2024).is(VIOLATED);
    }

    @Test
    void whatIsNotKnownLeavesItOpen() {
        RULE.on(DAY, with(Listing.unknown()), YEAR_2024).is(UNDETERMINED).lacks("/reports WHOLE_LIST");
        RULE.on(DAY, with(Listing.unknown()), TIME_2024).is(UNDETERMINED).lacks("/reports WHOLE_LIST");
        RULE.on(
                        DAY,
                        with(Listing.complete()).toBuilder()
                                .lastDay(Fact.unknown())
                                .build(),
                        YEAR_2024)
                .is(UNDETERMINED)
                .lacks("/lastDay VALUE");
    }

    private static ProgressReport report(int year, String submittedOn) {
        return InOrder.report(year, submittedOn).toBuilder()
                .recipient(ReportRecipient.MINISTER)
                .build();
    }

    private static NationalTaskForce with(Listing<ProgressReport> reports) {
        return formed("2023-11-06").toBuilder().reports(reports).build();
    }

    private static NationalTaskForce formed(String day) {
        return InOrder.nationalTaskForce().toBuilder()
                .decree(InOrder.decree(Office.of(OfficeTitle.MINISTER_OF_LAW_AND_HUMAN_RIGHTS), LocalDate.parse(day)))
                .inauguration(Fact.absent())
                .reports(Listing.complete())
                .build();
    }
}
