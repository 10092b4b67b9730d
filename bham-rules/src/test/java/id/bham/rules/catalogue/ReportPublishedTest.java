package id.bham.rules.catalogue;

import static id.bham.rules.rule.Outcome.NOT_APPLICABLE;
import static id.bham.rules.rule.Outcome.SATISFIED;
import static id.bham.rules.rule.Outcome.UNDETERMINED;
import static id.bham.rules.rule.Outcome.VIOLATED;

import id.bham.core.Governance;
import id.bham.core.evaluation.ProgressReport;
import id.bham.core.evaluation.ReportRecipient;
import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Listing;
import id.bham.core.time.PartialDate;
import id.bham.rules.fixtures.InOrder;
import id.bham.rules.fixtures.Trial;
import org.junit.jupiter.api.Test;

class ReportPublishedTest {

    private static final Trial RULE = Trial.of("BHAM-RPT-007");
    private static final String YEAR_2024 = "/years/2024";

    @Test
    void aReportIsPublishedOnceItIsIn() {
        Governance published = with(report(2024, "2024-12-10", Fact.known(PartialDate.parse("2024-12-20"))));

        RULE.on("2024-12-09", published, YEAR_2024)
                .is(NOT_APPLICABLE)
                .until("2024-12-10")
                .says("year", 2024);
        RULE.on("2024-12-10", published, YEAR_2024).is(UNDETERMINED).until("2024-12-20");
        RULE.on("2024-12-20", published, YEAR_2024).is(SATISFIED).forGood();
    }

    @Test
    void itLacksFromTheFirstDayAfterItsYear() {
        Governance hidden = with(report(2024, "2024-12-10", Fact.absent()));

        RULE.on("2024-12-31", hidden, YEAR_2024).is(UNDETERMINED).until("2025-01-01");
        RULE.on("2025-01-01", hidden, YEAR_2024).is(VIOLATED).forGood().says("year", 2024);
    }

    @Test
    void latePublicationCures() {
        Governance late = with(report(2024, "2024-12-10", Fact.known(PartialDate.parse("2025-03-01"))));

        RULE.on("2025-02-28", late, YEAR_2024).is(VIOLATED).until("2025-03-01");
        RULE.on("2025-03-01", late, YEAR_2024).is(SATISFIED).forGood();
    }

    @Test
    void withoutAReportThereIsNothingToPublish() {
        RULE.on("2025-06-30", with(), YEAR_2024).is(NOT_APPLICABLE).forGood();
        RULE.on(
                        "2025-06-30",
                        with(report(2024, "2024-12-10", Fact.absent()).toBuilder()
                                .recipient(ReportRecipient.MINISTER)
                                .build()),
                        YEAR_2024)
                .is(NOT_APPLICABLE);
    }

    @Test
    void aYearThatBeganBeforeTheRegulationIsNotOwed() {
        RULE.on(
                        "2024-06-30",
                        with(report(2023, "2023-12-10", Fact.known(PartialDate.parse("2023-12-20")))),
                        "/years/2023")
                .is(SATISFIED);
        RULE.on("2024-06-30", with(report(2023, "2023-12-10", Fact.absent())), "/years/2023")
                .is(NOT_APPLICABLE);
    }

    @Test
    void whatIsNotKnownLeavesItOpen() {
        RULE.on("2025-06-30", with(report(2024, "2024-12-10", Fact.unknown())), YEAR_2024)
                .is(UNDETERMINED)
                .lacks("/focalPoints/0/reports/0/publishedOn VALUE");
        RULE.on("2025-06-30", Governance.builder().id("nation").build(), YEAR_2024)
                .is(UNDETERMINED)
                .lacks("/focalPoints WHOLE_LIST");
    }

    private static ProgressReport report(int year, String submittedOn, Fact<PartialDate> publishedOn) {
        return InOrder.report(year, submittedOn).toBuilder()
                .recipient(ReportRecipient.PRESIDENT)
                .publishedOn(publishedOn)
                .build();
    }

    private static Governance with(ProgressReport... reports) {
        return Governance.builder()
                .id("nation")
                .focalPoints(Listing.complete(InOrder.nationalFocalPoint().toBuilder()
                        .reports(Listing.complete(reports))
                        .build()))
                .build();
    }
}
